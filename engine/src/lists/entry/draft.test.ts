/** Gathering an entry: nothing twice, nothing empty, the stronger word for a name. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EntryDraft, evenBlanks } from "./draft.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
const draft = (): EntryDraft =>
  new EntryDraft({ list: "own:x", issuer: "own", source: "own:x" }, "7", "Person");

describe("EntryDraft", () => {
  it("keeps each name once, in the order of coming, strong if any said so", () => {
    const name = fc.record({
      value: fc.constantFrom("A", " A ", "A\u00a0B", "A  B", "", "C"),
      strength: fc.constantFrom("strong" as const, "weak" as const),
    });
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const gathered = draft();
        for (const { value, strength } of names) gathered.name(value, { strength });
        const clean = names
          .map((item) => ({ ...item, value: evenBlanks(item.value) }))
          .filter((item) => item.value);
        const values = [...new Set(clean.map((item) => item.value))];
        expect(gathered.build().names.map((item) => [item.value, item.strength])).toEqual(
          values.map((value) => [
            value,
            clean.some((item) => item.value === value && item.strength === "strong") ? "strong" : "weak",
          ]),
        );
      }),
      RUNS,
    );
  });

  it("never matches on an identifier that is forged, lost, or fails its check, and shows it", () => {
    const gathered = draft();
    gathered.identifier({ property: "passportNumber", value: "P1" });
    gathered.identifier({ property: "passportNumber", value: "P2", standing: "lost" });
    gathered.identifier({ property: "imoNumber", value: "1234567" }, false);
    const entry = gathered.build();
    expect(entry.properties).toEqual({ passportNumber: ["P1"] });
    expect(entry.unverifiedIdentifiers.map((item) => item.value)).toEqual(["P2", "1234567"]);
    expect(entry.identifiers).toHaveLength(3);
  });

  it("keeps what a date is: exact ones to compare, others with their precision", () => {
    const gathered = draft();
    gathered.date("birthDate", { precision: "exact", value: "1960-02" });
    gathered.date("birthDate", { precision: "circa", value: "1961" });
    gathered.date("birthDate", { precision: "range", from: "1961", to: "1963" });
    gathered.date("birthDate", { precision: "exact", value: "1380-06-24", calendar: "islamic" });
    gathered.date("birthDate", { precision: "circa", value: "1961" });
    expect(gathered.build().properties).toEqual({ birthDate: ["1960-02"] });
    expect(gathered.build().dates).toEqual([
      { property: "birthDate", value: "1961", precision: "circa" },
      { property: "birthDate", from: "1961", to: "1963", precision: "range" },
      { property: "birthDate", value: "1380-06-24", precision: "exact", calendar: "islamic" },
    ]);
  });

  it("joins an address in its order, and counts its country", () => {
    const gathered = draft();
    gathered.address({ street: "1 Quay", city: "Onhava", countryName: "Zembla" });
    gathered.address({ city: "Kigali", countryName: "Rwanda", country: "rw" });
    gathered.address({});
    expect(gathered.build().properties).toEqual({
      address: ["1 Quay, Onhava, Zembla", "Kigali, Rwanda"],
      country: ["rw"],
    });
  });

  it("names the entry by list and reference, for ever", () => {
    const gathered = draft();
    gathered.designation({ programme: null });
    gathered.designation({ programme: null });
    expect(gathered.build()).toMatchObject({
      id: "own:x:7",
      designations: [{ list: "own:x", reference: "7", from: null }],
    });
  });
});

describe("evenBlanks", () => {
  it("leaves single spaces inside only, and is done when done", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", " ", "\u00a0", "\n", "\t", "_x000D_", "\ufeff") }),
        (text) => {
          const clean = evenBlanks(text);
          expect(clean).not.toMatch(/^\s|\s$|\s\s|\u00a0|\n|_x000D_/);
          expect(evenBlanks(clean)).toBe(clean);
        },
      ),
      RUNS,
    );
  });
});
