/**
 * @module test/screening/made-worlds
 * Small worlds for the tests of the search: queries and names of made words, of words cut and joined in many ways, of
 * listed names and what customers make of them.
 */
import fc from "fast-check";
import type { NameWord } from "../../engine/src/names/index.ts";
import { NameScorer } from "../../engine/src/screening/scorer/name-scorer.ts";
import type { NameWeights } from "../../engine/src/screening/scorer/weights.ts";
import { IndexBuilder } from "../../engine/src/screening/search/build-index.ts";
import type { NameIndex } from "../../engine/src/screening/search/name-index.ts";
import { NameSearch } from "../../engine/src/screening/search/name-search.ts";
import { madeWords } from "./made-words.ts";
import { anyWords } from "./names.ts";
import { wordsOf } from "./words.ts";

export type Words = readonly NameWord[];

/** Questions and the names of a list. */
export interface SmallWorld {
  readonly queries: readonly Words[];
  readonly names: readonly Words[];
}

const PARTS = [..."김정은正恩金李", "jong", "un", "jongun", "kim", "kimj", "ong", "trans", "morflot"];
const MORE = [
  "transmorflot",
  "transmorflut",
  "j",
  "k",
  "ki",
  "mjong",
  "abd",
  "al",
  "rahman",
  "abdal",
  "정은",
];
const cut: fc.Arbitrary<Words> = fc
  .array(fc.constantFrom(...PARTS, ...MORE), { minLength: 1, maxLength: 5 })
  .map((parts) => wordsOf(parts.join(" ")));

const worldOf = (name: fc.Arbitrary<Words>): fc.Arbitrary<SmallWorld> =>
  fc.record({
    queries: fc.array(name, { minLength: 1, maxLength: 3 }),
    names: fc.array(name, { minLength: 1, maxLength: 6 }),
  });
const made = madeWords(10).chain((words) =>
  worldOf(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })),
);

/** A world of one of these kinds. */
export const smallWorlds: fc.Arbitrary<SmallWorld> = fc.oneof(made, worldOf(cut), worldOf(anyWords));

/** The index of the names of a world. */
export function indexOfNames(names: readonly Words[]): NameIndex {
  const builder = new IndexBuilder();
  names.forEach((words, entry) => builder.addWords(words, entry, 0));
  return builder.build();
}

/** A search over the names of a world. */
export function searchOfNames(
  names: readonly Words[],
  weights: NameWeights,
  exhaustive: boolean,
): NameSearch {
  return new NameSearch(indexOfNames(names), new NameScorer(weights), exhaustive);
}
