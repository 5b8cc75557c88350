/** Comparisons under many weights give what the engine gives under each. */
import { compareNames, NAME_WEIGHTS } from "embargo/screening";
import type { QueryEntity } from "embargo/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prepareName } from "../../engine/src/names/index.ts";
import { scoreAgainst } from "../../engine/src/screening/compare.ts";
import { anyName } from "../../test/screening/names.ts";
import { Comparisons } from "./comparisons.ts";
import { PARAMETERS, withValue, type NameWeights } from "./parameters.ts";

const named = (name: string): QueryEntity => ({ schema: null, properties: { name: [name] } });
const RUNS = { seed: 20261123, numRuns: 20 } as const;
const manyPairs = fc.array(fc.tuple(anyName, anyName), { minLength: 1, maxLength: 12 });

const anyWeights: fc.Arbitrary<NameWeights> = fc
  .array(
    fc
      .constantFrom(...PARAMETERS)
      .chain((parameter) =>
        fc.integer({ min: parameter.least, max: parameter.most }).map((value) => ({ parameter, value })),
      ),
    { minLength: 1, maxLength: 6 },
  )
  .map((changes) =>
    changes.reduce(
      (weights, { parameter, value }) => withValue(weights, parameter.paths, value),
      NAME_WEIGHTS,
    ),
  )
  .filter(({ near }) => near.known !== near.unknown);

describe("Comparisons", () => {
  it("gives what the engine gives for two names", () => {
    fc.assert(
      fc.property(manyPairs, (pairs) => {
        const found = new Comparisons(
          pairs.map(([a, b]) => [named(a), named(b)]),
          "either",
        ).under(NAME_WEIGHTS);
        pairs.forEach(([a, b], at) => {
          const { nameSimilarity, score } = compareNames(a, b);
          expect([a, b, found[at]?.likeness ?? 0, found[at]?.score ?? 0]).toEqual([
            a,
            b,
            Math.round(nameSimilarity * 1000),
            Math.round(score * 100),
          ]);
        });
      }),
      RUNS,
    );
  });

  it("gives under any weights, in any turn, what the scorer gives under them", () => {
    fc.assert(
      fc.property(manyPairs, fc.array(anyWeights, { minLength: 1, maxLength: 4 }), (pairs, tables) => {
        const words = (text: string) => ({ text, words: prepareName(text).words });
        // Names of one reading only, so that the scorer can be asked for the same.
        const plain = pairs.filter((pair) => pair.every((name) => /^[A-Za-z .-]{1,30}$/.test(name)));
        const comparisons = new Comparisons(
          plain.map(([a, b]) => [named(a), named(b)]),
          "asked",
        );
        for (const weights of tables) {
          const found = comparisons.under(weights);
          plain.forEach(([a, b], at) => {
            if (words(a).words.length === 0 || words(b).words.length === 0) return;
            const { likeness, score } = scoreAgainst(words(a), words(b), weights);
            expect([a, b, found[at]?.likeness, found[at]?.score]).toEqual([a, b, likeness, score]);
          });
        }
      }),
      RUNS,
    );
  });
});
