import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { romaniseGreek } from "./greek.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
const GREEK = [..."αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰὰῆᾳἁὐ"];
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

describe("romaniseGreek", () => {
  it("writes any Greek word in plain letters, each form once, at most six", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...GREEK), minLength: 1, maxLength: 64 }), (word) => {
        const forms = romaniseGreek(word);
        expect(forms.length).toBeGreaterThan(0);
        expect(forms.length).toBeLessThanOrEqual(6);
        expect(new Set(forms).size).toBe(forms.length);
        for (const form of forms) expect(form).toMatch(/^[a-z]+$/);
      }),
      RUNS,
    );
  });

  it("stands any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyUnit, maxLength: 64 }), (word) => {
        for (const form of romaniseGreek(word)) expect(form).toMatch(/^[a-z0-9]+$/);
      }),
      RUNS,
    );
  });

  it.each([
    ["γεώργιος", ["georgios"]],
    ["γιώργος", ["giorgos", "yorgos"]],
    ["παπανδρέου", ["papandreou"]],
    ["ευάγγελος", ["evangelos"]],
    ["ευστάθιος", ["efstathios", "eustathios"]],
    ["μπακογιάννης", ["bakogiannis", "bakoyannis"]],
    ["χατζής", ["chatzis", "hatzis"]],
    ["λάμπρος", ["lampros", "lambros"]],
    ["δημήτριος", ["dimitrios", "demetrios"]],
    ["μητσοτάκης", ["mitsotakis"]],
    ["θεόφιλος", ["theofilos", "theophilos"]],
    ["καϊλή", ["kaili"]],
    ["μάιος", ["maios"]],
    ["σοϊγκού", ["shoigu"]],
    ["τσόρτσιλ", ["chorchil"]],
    ["σπάρταϰος", ["spartakos"]],
  ])("writes %s as %j among others", (word, forms) => {
    expect(romaniseGreek(word)).toEqual(expect.arrayContaining(forms));
  });

  it("does not read αϊ and άι as one sound, as αι is", () => {
    expect(romaniseGreek("καιλή")).toContain("keli");
    for (const word of ["καϊλή", "κάιλη"]) expect(romaniseGreek(word)).not.toContain("keli");
  });
});
