/** Typing errors against their definition, under any weights and between words that no language has. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alikeWords, anyShares } from "../../../../test/screening/alike-words.ts";
import { plainTypo } from "../../../../test/screening/plain-relate.ts";
import { relationOf, shareOf } from "./packed.ts";
import { typoRelation } from "./typo.ts";
import { WordTable } from "./word-table.ts";

const RUNS = { seed: 20261124, numRuns: 1000 } as const;

describe("typoRelation", () => {
  it("is what its definition says of any two words", () => {
    fc.assert(
      fc.property(anyShares, alikeWords, (weights, words) => {
        const [one, other] = [new WordTable(), new WordTable()];
        words.forEach((word) => one.append(word));
        words.toReversed().forEach((word) => other.append(word));
        words.forEach((left, a) => {
          words.toReversed().forEach((right, b) => {
            const packed = typoRelation(one.columns, a, other.columns, b, weights);
            const found = { relation: relationOf(packed), share: shareOf(packed) };
            expect([left, right, found]).toEqual([left, right, plainTypo(left, right, weights)]);
          });
        });
      }),
      RUNS,
    );
  });
});
