/** From bits to a probability. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DECISION, probabilityOf } from "./decision.ts";

describe("probabilityOf", () => {
  it("rises with the score, from 0 to 1, and is one half at the prior", () => {
    const score = fc.double({ min: -200, max: 200, noNaN: true });
    fc.assert(
      fc.property(score, score, (a, b) => {
        expect(probabilityOf(Math.min(a, b))).toBeLessThanOrEqual(probabilityOf(Math.max(a, b)));
      }),
      { seed: 20261123, numRuns: 300 },
    );
    expect([probabilityOf(-200), probabilityOf(DECISION.priorBits), probabilityOf(200)]).toEqual([0, 0.5, 1]);
  });
});

describe("the thresholds", () => {
  it("show nearest names from below the threshold, and ask more of an entry of another kind", () => {
    expect(DECISION.nearFrom).toBeLessThan(DECISION.threshold);
    expect(DECISION.otherKind).toBeGreaterThan(DECISION.threshold);
    expect(DECISION.weakAlias).toBeGreaterThan(0);
  });
});
