/** What an explanation says against the definition of the score, under any weights. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCase, anyWeights, compareBy } from "../../../../test/screening/plain-cases.ts";
import {
  costOf,
  plainScore,
  worthOf,
  type PlainCase,
  type PlainPair,
  type PlainScore,
  type PlainWord,
} from "../../../../test/screening/plain-score.ts";
import { wordOf } from "../../../../test/screening/words.ts";
import type { NameWord } from "../../names/index.ts";
import { packRelation } from "../table/packed.ts";
import { explainName } from "./explain.ts";
import { NameScorer } from "./name-scorer.ts";
import type { ScorePart } from "./part.ts";
import { NAME_WEIGHTS, type NameWeights, type Relation } from "./weights.ts";

const RUNS = { seed: 20261124, numRuns: 1000 } as const;
const cases = fc.array(anyCase, { minLength: 1, maxLength: 3 });

/** Words with a text of their own each, so that an explanation tells which it means. */
const recordsOf = (words: readonly PlainWord[], side: string): readonly NameWord[] =>
  words.map((_, at) => ({ ...wordOf("any"), text: `${side}${at}` }));
const textOf = (side: string, first: number, span: number): string =>
  Array.from({ length: span }, (_, at) => `${side}${first + at}`).join(" ");

/** A part and its weight before it is rounded, hundredths of a bit. */
type Unrounded = readonly [part: Omit<ScorePart, "weight">, weight: number];

function agreeing(
  compared: PlainCase,
  chosen: readonly PlainPair[],
  weights: NameWeights,
  score: PlainScore,
) {
  const unit = weights.evidence.whole / score.base;
  const pairs = chosen
    .toSorted((one, other) => one.query - other.query)
    .map((pair): Unrounded => {
      const [query, candidate] = [
        textOf("q", pair.query, pair.querySpan),
        textOf("n", pair.name, pair.nameSpan),
      ];
      return [{ part: "name", query, candidate, relation: "same" }, worthOf(compared, pair).gain * unit];
    });
  const near = score.near.map(
    (pair): Unrounded => [
      { part: "name", query: `q${pair.query}`, candidate: `n${pair.name}`, relation: "near" },
      pair.gain * unit,
    ],
  );
  return [...pairs, ...near];
}

/** What lacks takes away as much as it makes the whole greater, each word by what it costs. */
function lackingParts(
  compared: PlainCase,
  chosen: readonly PlainPair[],
  weights: NameWeights,
  score: PlainScore,
) {
  const { gain, base, lacking, near } = score;
  const whole = weights.evidence.whole * gain;
  const unit = lacking === 0 ? 0 : (whole / (base + lacking) - whole / base) / lacking;
  const span = (first: number, many: number): readonly number[] =>
    many === 2 ? [first, first + 1] : [first];
  const asked = [
    ...chosen.flatMap((pair) => span(pair.query, pair.querySpan)),
    ...near.map((one) => one.query),
  ];
  const known = [...chosen.flatMap((pair) => span(pair.name, pair.nameSpan)), ...near.map((one) => one.name)];
  const part = (query: string | null, candidate: string | null): Unrounded[0] => ({
    part: "extra",
    query,
    candidate,
    relation: "unmatched",
  });
  return lacking === 0
    ? []
    : [
        ...compared.query.flatMap((word, at): readonly Unrounded[] =>
          asked.includes(at) ? [] : [[part(`q${at}`, null), costOf(word, weights.unmatchedQuery) * unit]],
        ),
        ...compared.name.flatMap((word, at): readonly Unrounded[] =>
          known.includes(at) ? [] : [[part(null, `n${at}`), costOf(word, weights.unmatchedName) * unit]],
        ),
      ];
}

/** Each takes its share of what the ones before it left. */
function reductions(weights: NameWeights, score: PlainScore): readonly Unrounded[] {
  const { gain, base, lacking, sharedLoss, conflicts, single, commonLoss } = score;
  const extra = (relation: "generic" | "single" | "common"): Unrounded[0] => ({
    part: "extra",
    query: null,
    candidate: null,
    relation,
  });
  const shares: readonly Unrounded[] = [
    ...(sharedLoss > 0 ? [[extra("generic"), sharedLoss / gain] as const] : []),
    ...conflicts.map(
      ({ query, name, keeps }): Unrounded => [
        { part: "conflict", query: `q${query}`, candidate: `n${name}`, relation: "conflict" },
        1 - keeps / 1000,
      ],
    ),
    ...(single < 1000 ? [[extra("single"), 1 - single / 1000] as const] : []),
  ];
  let left = (weights.evidence.whole * gain) / (base + lacking);
  const taken = shares.map(([part, share]): Unrounded => {
    const lost = left * share;
    left -= lost;
    return [part, -lost];
  });
  return commonLoss > 0 ? [...taken, [extra("common"), -commonLoss]] : taken;
}

describe("explainName", () => {
  it("names what agrees, lacks and conflicts in order, each with its share; the sum is the score", () => {
    fc.assert(
      fc.property(anyWeights, cases, (weights, compared) => {
        const scorer = new NameScorer(weights);
        for (const one of compared) {
          const chosen = compareBy(scorer, one);
          const score = one.pairs.length === 0 ? null : plainScore(one, chosen, weights);
          const parts = explainName(scorer, recordsOf(one.query, "q"), recordsOf(one.name, "n"));
          if (score === null || score.likeness === 0) {
            expect(parts).toEqual([]);
            continue;
          }
          const wanted = [
            ...agreeing(one, chosen, weights, score),
            ...lackingParts(one, chosen, weights, score),
            ...reductions(weights, score),
          ];
          const said = parts.map(({ part, query, candidate, relation }) => ({
            part,
            query,
            candidate,
            relation,
          }));
          expect(said).toEqual(wanted.map(([part]) => part));
          const hundredths = parts.map(({ weight }) => Math.round(weight * 100));
          expect(hundredths.reduce((sum, weight) => sum + weight, 0)).toBe(score.score);
          // What rounding leaves over goes to the first of the greatest parts; the others are only rounded.
          const sizes = wanted.map(([, weight]) => Math.abs(Math.round(weight)));
          const greatest = sizes.indexOf(Math.max(...sizes));
          hundredths.forEach((weight, at) => {
            if (at !== greatest)
              expect(Math.abs(weight - (wanted[at]?.[1] ?? Number.NaN))).toBeLessThan(0.500_001);
          });
        }
      }),
      RUNS,
    );
  });

  it.each([
    ["same", "same"],
    ["reading", "transliteration"],
    ["sound", "sound"],
    ["soundAbroad", "transliteration"],
    ["variant", "equivalent"],
    ["cognate", "equivalent"],
    ["nickname", "equivalent"],
    ["equivalent", "equivalent"],
    ["skeleton", "transliteration"],
    ["typo", "typo"],
    ["soundTypo", "typo"],
    ["initial", "initial"],
    ["near", "near"],
    ["syllable", "sound"],
    ["vowels", "sound"],
  ] as const satisfies readonly (readonly [Relation, ScorePart["relation"]])[])(
    "calls the relation %s %s in an answer",
    (relation, shown) => {
      const scorer = new NameScorer(NAME_WEIGHTS);
      const words = [wordOf("Zvorkin")];
      for (const side of [scorer.query, scorer.name]) {
        side.count = 1;
        side.bits[0] = 850;
      }
      scorer.addPair(0, 1, 0, 1, packRelation(relation, 800));
      scorer.compute(() => 0);
      expect(explainName(scorer, words, words).map((part) => part.relation)).toContain(shown);
    },
  );
});
