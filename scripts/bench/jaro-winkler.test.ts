/** The published values of the measure, and what holds of any two texts. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jaroWinkler, likest, prepareNames } from "./jaro-winkler.ts";

const RUNS = { seed: 20261123, numRuns: 500 } as const;

describe("jaroWinkler", () => {
  // Winkler (1990) and the Census Bureau's tables of examples.
  it.each([
    ["MARTHA", "MARHTA", 0.9611],
    ["DWAYNE", "DUANE", 0.84],
    ["DIXON", "DICKSONX", 0.8133],
    ["JONES", "JOHNSON", 0.8324],
    ["ABROMS", "ABRAMS", 0.9222],
    ["", "A", 0],
    ["A", "B", 0],
  ])("gives %s and %s the likeness %f", (left, right, score) => {
    expect(jaroWinkler(left, right)).toBeCloseTo(score, 3);
  });

  it("is 1 for the same text only, between 0 and 1 for any, and the same both ways round", () => {
    const text = fc.string({ unit: fc.constantFrom(..."abc é"), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (left, right) => {
        const score = jaroWinkler(left, right);
        expect(score === 1).toBe(left === right);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(jaroWinkler(right, left)).toBeCloseTo(score, 12);
      }),
      RUNS,
    );
  });

  it("finds the likest name whatever the order of words", () => {
    expect(likest("putin vladimir", prepareNames(["Petrov, Ivan", "PUTIN, Vladimir", "Putin V"]))).toEqual({
      at: 1,
      score: 1,
    });
  });
});
