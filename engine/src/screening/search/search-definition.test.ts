/** What a search hands to the scorer against its definition: the words of both names, and how they are related. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { madeWords } from "../../../../test/screening/made-words.ts";
import { anyWords } from "../../../../test/screening/names.ts";
import { inOrder, plainPairs, type PairOfWords } from "../../../../test/screening/plain-pairs.ts";
import { wordsOf } from "../../../../test/screening/words.ts";
import type { NameWord } from "../../names/index.ts";
import { NameScorer } from "../scorer/name-scorer.ts";
import type { Side } from "../scorer/side.ts";
import { NAME_WEIGHTS, type NameWeights } from "../scorer/weights.ts";
import { IndexBuilder } from "./build-index.ts";
import { NameSearch } from "./name-search.ts";

const RUNS = { seed: 20261124, numRuns: 500 } as const;

type Words = readonly NameWord[];
interface World {
  readonly queries: readonly Words[];
  readonly names: readonly Words[];
}

/** Parts of names that are cut and joined in many ways, in scripts of letters and of syllables. */
const PARTS = [
  ..."김정은正恩金李",
  "jong",
  "un",
  "jongun",
  "kim",
  "kimj",
  "ong",
  "trans",
  "morflot",
  "transmorflot",
];
const MORE = [
  "transmorflut",
  "j",
  "k",
  "ki",
  "mjong",
  "abd",
  "al",
  "rahman",
  "abdal",
  "abdulrahman",
  "정은",
  "正恩",
];
const cut = fc
  .array(fc.constantFrom(...PARTS, ...MORE), { minLength: 1, maxLength: 5 })
  .map((parts) => wordsOf(parts.join(" ")));
const made = madeWords(10).chain((words) => {
  const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 });
  return fc.record({
    queries: fc.array(name, { minLength: 1, maxLength: 3 }),
    names: fc.array(name, { minLength: 1, maxLength: 6 }),
  });
});
const worldOf = (name: fc.Arbitrary<Words>): fc.Arbitrary<World> =>
  fc.record({
    queries: fc.array(name, { minLength: 1, maxLength: 3 }),
    names: fc.array(name, { minLength: 1, maxLength: 6 }),
  });
const worlds: fc.Arbitrary<World> = fc.oneof(made, worldOf(cut), worldOf(anyWords));

function searchOf(names: readonly Words[], weights: NameWeights, exhaustive: boolean): NameSearch {
  const builder = new IndexBuilder();
  names.forEach((words, entry) => builder.addWords(words, entry, 0));
  return new NameSearch(builder.build(), new NameScorer(weights), exhaustive);
}

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

/** Other weights: an error costs all that a short word is worth. */
const STRICT: NameWeights = { ...NAME_WEIGHTS, typo: { ...NAME_WEIGHTS.typo, one: 9000 } };

describe("NameSearch", () => {
  it("holds each word and each pair as defined, however it looks for them and whatever it was asked before", () => {
    fc.assert(
      fc.property(worlds, fc.constantFrom(NAME_WEIGHTS, STRICT), ({ queries, names }, weights) => {
        const searches = [false, true].map((exhaustive) => searchOf(names, weights, exhaustive));
        const asked = queries.map((query) => ({
          query,
          wanted: names.map((name) => expected(query, name, weights)),
        }));
        for (const { query, wanted } of [...asked, ...asked]) {
          for (const search of searches) {
            wanted.forEach((one, name) => {
              search.scoreOne(query, name);
              expect(held(search.scorer)).toEqual(one);
            });
          }
        }
      }),
      RUNS,
    );
  });

  it("holds them too of each name that it finds", () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 0, max: 700 }), ({ queries, names }, threshold) => {
        for (const exhaustive of [false, true]) {
          const search = searchOf(names, NAME_WEIGHTS, exhaustive);
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
