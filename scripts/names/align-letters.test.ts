import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignLetters } from "./align-letters.ts";

const RUNS = { seed: 20261123, numRuns: 20 } as const;
/** Readings of an invented script: which letter wrote which chunk is known. */
const READINGS: Readonly<Record<string, readonly string[]>> = {
  A: ["ba", "bo", "b"],
  B: ["sha", "sh"],
  C: ["ki", "k"],
  D: ["", "a"],
  E: ["lu", "l", "lo"],
};
const letters = fc.constantFrom(...Object.keys(READINGS));
const word = fc.array(fc.tuple(letters, fc.nat(9)), { minLength: 2, maxLength: 5 }).map((parts) =>
  parts.map(([letter, pick]) => {
    const readings = READINGS[letter] ?? [""];
    return [letter, readings[pick % readings.length] ?? ""] as const;
  }),
);

describe("alignLetters", () => {
  it("cuts the Latin word into one chunk a letter, finding most of those that were written", () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 150, maxLength: 150 }), (written) => {
        const pairs = written.map((parts) => ({
          letters: parts.map(([letter]) => letter),
          latin: parts.map(([, chunk]) => chunk).join(""),
          weight: 1,
        }));
        const aligned = alignLetters(pairs);
        let right = 0;
        let all = 0;
        for (const [at, { chunks, latin }] of aligned.entries()) {
          expect(chunks.join("")).toBe(latin);
          for (const [place, chunk] of chunks.entries()) {
            all += 1;
            if (chunk === written[at]?.[place]?.[1]) right += 1;
          }
        }
        expect(aligned).toHaveLength(pairs.length);
        expect(right / all).toBeGreaterThan(0.85);
      }),
      RUNS,
    );
  });

  it("leaves out a pair that cannot be cut", () => {
    expect(alignLetters([{ letters: ["A"], latin: "bababababa", weight: 1 }])).toEqual([]);
  });
});
