/** The score of a name against its definition, under any weights. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCase, anyWeights, compareBy } from "../../../../test/screening/plain-cases.ts";
import { plainScore, valuesOf, type PlainScore } from "../../../../test/screening/plain-score.ts";
import { packRelation } from "../table/packed.ts";
import { NameScorer } from "./name-scorer.ts";
import { NAME_WEIGHTS } from "./weights.ts";

const RUNS = { seed: 20261124, numRuns: 1000 } as const;
const cases = fc.array(anyCase, { minLength: 2, maxLength: 4 });

/** What a scorer holds after a comparison, as the definition calls it. */
function heldBy(scorer: NameScorer): PlainScore {
  const { gain, base, lacking, sharedLoss, single, commonLoss, likeness, score, conflicts, query } = scorer;
  return {
    near: [...query.taken.subarray(0, query.count).entries()]
      .filter(([, taken]) => taken === -2)
      .map(([at]) => ({ query: at, name: scorer.nearOf[at] ?? -1, gain: scorer.nearGain(at) })),
    gain,
    base,
    lacking,
    sharedLoss,
    conflicts: Array.from({ length: conflicts.count }, (_, at) => ({
      query: conflicts.query[at] ?? -1,
      name: conflicts.name[at] ?? -1,
      keeps: conflicts.keeps[at] ?? -1,
    })),
    single,
    commonLoss,
    likeness,
    score,
  };
}

describe("NameScorer", () => {
  it("takes the pairs that are worth most at the threshold the weights are made for", () => {
    fc.assert(
      fc.property(anyWeights, cases, (weights, compared) => {
        const scorer = new NameScorer(weights);
        for (const one of compared) {
          const values = valuesOf(one, compareBy(scorer, one), weights);
          if (one.pairs.length > 0) expect(values.chosen).toBe(values.best);
        }
      }),
      RUNS,
    );
  });

  it("scores as defined, whatever the weights are and whatever it compared before", () => {
    fc.assert(
      fc.property(anyWeights, cases, (weights, compared) => {
        const scorer = new NameScorer(weights);
        for (const one of compared) {
          const chosen = compareBy(scorer, one);
          const expected = one.pairs.length === 0 ? null : plainScore(one, chosen, weights);
          if (expected === null) expect([scorer.likeness, scorer.score]).toEqual([0, 0]);
          else expect(heldBy(scorer)).toEqual(expected);
        }
      }),
      RUNS,
    );
  });

  it("holds a pair for each word with each other one, and joined neighbours; more are not looked at", () => {
    const scorer = new NameScorer(NAME_WEIGHTS);
    const most = 24 * 24 * 4;
    for (let at = 0; at < most + 2; at += 1) scorer.addPair(0, 1, 0, 1, packRelation("same", 1000));
    expect(scorer.pairs.count).toBe(most);
  });
});
