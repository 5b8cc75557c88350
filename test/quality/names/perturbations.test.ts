import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomOf } from "../../random.ts";
import type { OfficialParty } from "./corpus.ts";
import { LETTER_PERTURBATIONS } from "./perturb-letters.ts";
import { PERTURBATIONS } from "./perturbations.ts";
import { editsBetween } from "./plain.ts";
import { oneEdit } from "./typed.ts";

const RUNS = { seed: 20261123, numRuns: 200 } as const;

const party: OfficialParty = {
  id: "x-1",
  list: "x",
  listed: null,
  schema: "Person",
  names: [{ value: "Sergei Ivanovich PETROV", script: "latin", weak: false, primary: true }],
  culture: "slavic",
  birthDates: [],
  countries: [],
  identifiers: {},
  familyCluster: "P-ptrv",
};

const name = fc
  .array(fc.string({ unit: fc.constantFrom(..."abcdeiklmnorstu"), minLength: 5, maxLength: 9 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(" "));

describe("letter perturbations", () => {
  it("make one edit in one word, two where they say so", () => {
    fc.assert(
      fc.property(name, fc.nat(), fc.constantFrom(...LETTER_PERTURBATIONS), (value, seed, way) => {
        const changed = way.change(value, party, randomOf(seed));
        if (changed === null) return;
        const most = way.category === "letter-ocr" || way.category.startsWith("letter-two") ? 2 : 1;
        expect(editsBetween(value, changed.name)).toBeLessThanOrEqual(most);
        const before = value.split(" ");
        const after = changed.name.split(" ");
        const touched = before.filter((word, at) => word !== after[at]).length;
        expect(touched).toBeLessThanOrEqual(way.category === "letter-two-words" ? 2 : 1);
      }),
      RUNS,
    );
  });
});

describe("all perturbations", () => {
  it("give the same for the same seed and throw on nothing", () => {
    const offline = PERTURBATIONS.filter(
      ({ category }) => !["words-middle-in", "dirt-two-parties"].includes(category),
    );
    fc.assert(
      fc.property(fc.oneof(name, fc.string()), fc.nat(), fc.constantFrom(...offline), (value, seed, way) => {
        expect(way.change(value, party, randomOf(seed))).toEqual(way.change(value, party, randomOf(seed)));
      }),
      RUNS,
    );
  });

  it("have each category once, and about one in five is unseen in training", () => {
    const categories = PERTURBATIONS.map(({ category }) => category);
    expect(new Set(categories).size).toBe(categories.length);
    const unseen = PERTURBATIONS.filter((way) => way.unseen === true).length;
    expect(unseen / PERTURBATIONS.length).toBeGreaterThan(0.17);
    expect(unseen / PERTURBATIONS.length).toBeLessThan(0.25);
  });

  it("loses no name to what a standard does", () => {
    const of = (category: string, value: string, more: Partial<OfficialParty> = {}): string | undefined =>
      PERTURBATIONS.find((way) => way.category === category)?.change(
        value,
        { ...party, ...more },
        randomOf(1),
      )?.name;
    expect(of("respelt-german", "Nikita Khrushchev")).toBe("Nikita Chruschtschew");
    expect(of("respelt-french", "Anatoly Chubais")).toBe("Anatoli Tchoubais");
    expect(of("respelt-wade-giles", "DENG Xiaoping", { culture: "chinese" })).toBe("TENG Hsiao-ping");
    expect(of("words-comma", "Sergei Petrov")).toBe("PETROV, Sergei");
    expect(of("words-middle-out", "Sergei Ivanovich PETROV")).toBe("Sergei PETROV");
    expect(of("body-form-out", "Rahat Transport LLC")).toBe("Rahat Transport");
  });
});

describe("oneEdit", () => {
  it("is at most one edit away", () => {
    fc.assert(
      fc.property(name, fc.nat(), (value, seed) => {
        expect(editsBetween(value, oneEdit(value, randomOf(seed)))).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });
});
