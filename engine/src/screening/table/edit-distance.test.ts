/** The distance against its definition, on columns of code units as the word table keeps them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editsBetween } from "./edit-distance.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
const letters = (...units: readonly string[]): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...units), maxLength: 6 });

/** Both words in the middle of longer columns: what stands beside them must not count. */
function edits(a: string, b: string, limit: number): number {
  const column = (text: string): Uint16Array =>
    Uint16Array.from(`qq${text}qq`, (letter) => letter.charCodeAt(0));
  return editsBetween(column(a), 2, 2 + a.length, column(b), 2, 2 + b.length, limit);
}

/** Optimal string alignment by its definition: no table, no cut. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [left, right] = [a.slice(1), b.slice(1)];
  const cost = Math.min(
    distance(left, b) + 1,
    distance(a, right) + 1,
    distance(left, right) + (a[0] === b[0] ? 0 : 1),
  );
  const swapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  return swapped ? Math.min(cost, distance(a.slice(2), b.slice(2)) + 1) : cost;
}

describe("editsBetween", () => {
  it("equals the naive distance up to the limit, and the limit plus one beyond it", () => {
    const short = letters("a", "b", "c", "q");
    fc.assert(
      fc.property(short, short, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        expect([a, b, limit, edits(a, b, limit)]).toEqual([a, b, limit, Math.min(distance(a, b), limit + 1)]);
      }),
      { ...RUNS, numRuns: 2000 },
    );
  });

  it("is symmetric, also for words as long as a word may be", () => {
    const long = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 55, maxLength: 64 });
    fc.assert(
      fc.property(long, long, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        expect(edits(a, b, limit)).toBe(edits(b, a, limit));
      }),
      RUNS,
    );
  });

  it("counts the edits that were made in a long word, at most", () => {
    const long = fc.string({ unit: fc.constantFrom(..."abcdefghij"), minLength: 20, maxLength: 60 });
    fc.assert(
      fc.property(long, fc.nat(), fc.nat(), fc.constantFrom("x", ""), (word, one, other, put) => {
        const edit = (text: string, place: number): string => {
          const at = place % text.length;
          return text.slice(0, at) + put + text.slice(at + 1);
        };
        expect(edits(word, edit(edit(word, one), other), 2)).toBeLessThanOrEqual(2);
      }),
      RUNS,
    );
  });

  it.each([
    ["", "", 2, 0],
    ["putin", "putin", 2, 0],
    ["putin", "puitn", 1, 1],
    ["putin", "pu", 2, 3],
    ["ca", "abc", 3, 3],
    ["abcdef", "ghijkl", 2, 3],
  ])("%j to %j within %i is %i", (a, b, limit, found) => {
    expect(edits(a, b, limit)).toBe(found);
  });
});
