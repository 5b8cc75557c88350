/** What a search hands to the scorer against its definition: the words of both names, and how they are related. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchOfNames, smallWorlds, type Words } from "../../../../test/screening/made-worlds.ts";
import { inOrder, nearShare, plainPairs, type PairOfWords } from "../../../../test/screening/plain-pairs.ts";
import { plainScore } from "../../../../test/screening/plain-score.ts";
import type { NameWord } from "../../names/index.ts";
import type { NameScorer } from "../scorer/name-scorer.ts";
import type { Side } from "../scorer/side.ts";
import { shareOf } from "../table/packed.ts";
import { NAME_WEIGHTS, type NameWeights } from "../scorer/weights.ts";

const RUNS = { seed: 20261124, numRuns: 500 } as const;

function heldPairs({ pairs }: NameScorer): readonly PairOfWords[] {
  return inOrder(
    Array.from({ length: pairs.count }, (_, at) => ({
      query: pairs.query[at] ?? -1,
      querySpan: pairs.querySpan[at] ?? -1,
      name: pairs.name[at] ?? -1,
      nameSpan: pairs.nameSpan[at] ?? -1,
      packed: pairs.packed[at] ?? -1,
    })),
  );
}

const heldWords = ({ count, bits, role }: Side): readonly Partial<NameWord>[] =>
  Array.from({ length: count }, (_, at) => ({ bits: bits[at], role: role[at] }) as Partial<NameWord>);
const toldWords = (words: Words): readonly Partial<NameWord>[] =>
  words.map(({ bits, role }) => ({ bits, role }));

/** What a scorer should hold of a query and a name. */
const expected = (query: Words, name: Words, weights: NameWeights): unknown => ({
  query: toldWords(query),
  name: toldWords(name),
  pairs: plainPairs(query, name, weights),
});
const held = (scorer: NameScorer): unknown => ({
  query: heldWords(scorer.query),
  name: heldWords(scorer.name),
  pairs: heldPairs(scorer),
});

/** The score of a query and a name by the pairs that were chosen, their near words asked one by one. */
function scoreOf({ pairs, weights }: NameScorer, query: Words, name: Words): unknown {
  const all = Array.from({ length: pairs.count }, (_, at) => ({
    query: pairs.query[at] ?? -1,
    querySpan: pairs.querySpan[at] ?? -1,
    name: pairs.name[at] ?? -1,
    nameSpan: pairs.nameSpan[at] ?? -1,
    share: shareOf(pairs.packed[at] ?? 0),
  }));
  const near = query.map((word) => name.map((known) => nearShare(word, known, weights)));
  const chosen = all.filter((_, at) => pairs.chosen[at] === 1);
  if (chosen.length === 0) return { likeness: 0, score: 0 };
  const plain = plainScore({ query, name, pairs: all, near }, chosen, weights);
  return { likeness: plain?.likeness ?? 0, score: plain?.score ?? 0 };
}

/** Other weights: an error costs all that a short word is worth. */
const STRICT: NameWeights = { ...NAME_WEIGHTS, typo: { ...NAME_WEIGHTS.typo, one: 9000 } };

describe("NameSearch", () => {
  it("holds each word and each pair as defined, however it looks for them and whatever it was asked before", () => {
    fc.assert(
      fc.property(smallWorlds, fc.constantFrom(NAME_WEIGHTS, STRICT), ({ queries, names }, weights) => {
        const searches = [false, true].map((exhaustive) => searchOfNames(names, weights, exhaustive));
        const asked = queries.map((query) => ({
          query,
          wanted: names.map((name) => expected(query, name, weights)),
        }));
        for (const { query, wanted } of [...asked, ...asked]) {
          for (const search of searches) {
            wanted.forEach((one, name) => {
              search.scoreOne(query, name);
              const { scorer } = search;
              expect(held(scorer)).toEqual(one);
              const { likeness, score } = scorer;
              expect({ likeness, score }).toEqual(scoreOf(scorer, query, names[name] ?? []));
            });
          }
        }
      }),
      RUNS,
    );
  });

  it("holds them too of each name that it finds", () => {
    fc.assert(
      fc.property(smallWorlds, fc.integer({ min: 0, max: 700 }), ({ queries, names }, threshold) => {
        for (const exhaustive of [false, true]) {
          const search = searchOfNames(names, NAME_WEIGHTS, exhaustive);
          for (const query of queries)
            search.search(query, threshold, (name) =>
              expect(held(search.scorer)).toEqual(expected(query, names[name] ?? [], NAME_WEIGHTS)),
            );
        }
      }),
      { ...RUNS, numRuns: 150 },
    );
  });
});
