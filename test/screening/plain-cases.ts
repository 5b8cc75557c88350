/**
 * @module test/screening/plain-cases
 * Comparisons and tables of weights made at random for the tests of the scorer, and the scorer run on one.
 */
import fc from "fast-check";
import { ROLE, ROLE_NAMES } from "../../engine/src/names/index.ts";
import type { NameScorer } from "../../engine/src/screening/scorer/name-scorer.ts";
import { NAME_WEIGHTS, type NameWeights } from "../../engine/src/screening/scorer/weights.ts";
import { packRelation } from "../../engine/src/screening/table/packed.ts";
import type { PlainCase, PlainPair, PlainWord } from "./plain-score.ts";

const share = fc.oneof(fc.constantFrom(0, 500, 1000), fc.integer({ min: 0, max: 1000 }));
const byRole = fc
  .array(share, { minLength: ROLE_NAMES.length, maxLength: ROLE_NAMES.length })
  .map(
    (values) =>
      Object.fromEntries(
        ROLE_NAMES.map((role, at) => [role, values[at]]),
      ) as unknown as NameWeights["conflict"],
  );

/** Weights as no fit would give them: whatever they are, the score is what its definition says. */
export const anyWeights: fc.Arbitrary<NameWeights> = fc
  .record({
    unmatchedQuery: byRole,
    unmatchedName: byRole,
    conflict: byRole,
    conflicts: fc.integer({ min: 0, max: 4 }),
    initialRest: share,
    alignedAt: share,
    single: share,
    sharedSlack: share,
    genericOnly: share,
    nearRest: share,
    whole: fc.integer({ min: 100, max: 4000 }),
    bits: fc.integer({ min: 0, max: 2000 }),
    rate: share,
  })
  .map(({ nearRest, whole, bits, rate, ...more }) => ({
    ...NAME_WEIGHTS,
    ...more,
    near: { ...NAME_WEIGHTS.near, rest: nearRest },
    evidence: { whole, common: { bits, rate } },
  }));

/** Mostly words that tell names apart, so that they conflict. */
const word: fc.Arbitrary<PlainWord> = fc.record({
  bits: fc.oneof(fc.constantFrom(0, 300), fc.integer({ min: 1, max: 900 })),
  role: fc.oneof(
    fc.constantFrom(ROLE.name, ROLE.given, ROLE.patronymic, ROLE.place, ROLE.sector, ROLE.initial),
    fc.integer({ min: 0, max: ROLE_NAMES.length - 1 }),
  ),
});
const words = fc.array(word, { minLength: 1, maxLength: 5 });

const pairOf = (asked: number, known: number): fc.Arbitrary<PlainPair> =>
  fc
    .record({
      query: fc.nat({ max: asked - 1 }),
      querySpan: fc.constantFrom(1, 1, 1, 2),
      name: fc.nat({ max: known - 1 }),
      nameSpan: fc.constantFrom(1, 1, 1, 2),
      share,
    })
    .filter((pair) => pair.query + pair.querySpan <= asked && pair.name + pair.nameSpan <= known);

/** Two names of a few words, some of them related, some near. */
export const anyCase: fc.Arbitrary<PlainCase> = fc.tuple(words, words).chain(([query, name]) =>
  fc.record({
    query: fc.constant(query),
    name: fc.constant(name),
    pairs: fc.array(pairOf(query.length, name.length), { maxLength: 6 }),
    near: fc.array(
      fc.array(fc.constantFrom(0, 0, 450, 650), { minLength: name.length, maxLength: name.length }),
      { minLength: query.length, maxLength: query.length },
    ),
  }),
);

/** Let a scorer compare; returns the pairs that it chose. */
export function compareBy(scorer: NameScorer, { query, name, pairs, near }: PlainCase): readonly PlainPair[] {
  for (const [side, given] of [
    [scorer.query, query],
    [scorer.name, name],
  ] as const) {
    side.count = given.length;
    given.forEach(({ bits, role }, at) => {
      side.bits[at] = bits;
      side.role[at] = role;
    });
  }
  scorer.pairs.count = 0;
  for (const pair of pairs) {
    const packed = packRelation("same", pair.share);
    scorer.addPair(pair.query, pair.querySpan, pair.name, pair.nameSpan, packed);
  }
  scorer.compute((asked, known) => near[asked]?.[known] ?? 0);
  return pairs.filter((_, at) => scorer.pairs.chosen[at] === 1);
}
