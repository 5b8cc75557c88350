/**
 * @module test/screening/plain-pairs
 * Which words of a query and of a name are related, as docs/design/index.md says it: every word is asked of every other
 * one, each two neighbours are put together, and nothing is looked up. For the tests of the search.
 */
import { joinedForms, joinWords, ROLE, type NameWord } from "../../engine/src/names/index.ts";
import type { NameWeights } from "../../engine/src/screening/scorer/weights.ts";
import { areJoinable, joinKeys, joinProbes, joinRelation } from "../../engine/src/screening/search/joins.ts";
import { packRelation, shareOf } from "../../engine/src/screening/table/packed.ts";
import { isNear, relateWords } from "../../engine/src/screening/table/relate.ts";
import { WordTable } from "../../engine/src/screening/table/word-table.ts";

type Words = readonly NameWord[];

/** A related pair as the scorer is told of it. */
export interface PairOfWords {
  readonly query: number;
  readonly querySpan: number;
  readonly name: number;
  readonly nameSpan: number;
  readonly packed: number;
}

const tables = new WeakMap<NameWord, WordTable>();

/** A table of one word. */
function tableOf(word: NameWord): WordTable {
  const known = tables.get(word);
  if (known !== undefined) return known;
  const table = new WordTable();
  table.append(word);
  tables.set(word, table);
  return table;
}

/** How a word of the query is related to one of a name; `joined`: it is two written as one. */
export function relatePlainly(
  word: NameWord,
  known: NameWord,
  weights: NameWeights,
  joined: boolean,
): number {
  // A single letter stands for one word, not for two.
  if (joined && known.role === ROLE.initial) return 0;
  return relateWords(tableOf(word), 0, tableOf(known), 0, weights, joined);
}

/** Share that a word of the query and one of a name earn that are only near; 0 = they are not. */
export function nearShare(word: NameWord, known: NameWord, { near }: NameWeights): number {
  const [query, list] = [tableOf(word).columns, tableOf(known).columns];
  if (!isNear(query, 0, list, 0, near.letters)) return 0;
  return word.known ? near.known : near.unknown;
}

/** Each two neighbours of the words as one word, by the place of the first. */
export function joinedNeighbours(words: Words): ReadonlyMap<number, NameWord> {
  return new Map(
    words.slice(1).flatMap((right, at) => {
      const left = words[at] ?? right;
      return areJoinable(left, right) ? [[at, joinWords(left, right)] as const] : [];
    }),
  );
}

/** Words of a query, and each two neighbours as one, with the place of the first and how many they are. */
function askedOf(query: Words): readonly { word: NameWord; at: number; span: number }[] {
  return [
    ...query.map((word, at) => ({ word, at, span: 1 })),
    ...[...joinedNeighbours(query)].map(([at, word]) => ({ word, at, span: 2 })),
  ];
}

/** Places of a name where a word of the query, or two, has a key of two neighbours; keys may meet by chance. */
export function joinsUnderKeys(
  query: Words,
  name: Words,
): readonly { word: NameWord; at: number; span: number; place: number }[] {
  const keys = name.map((left, place) => joinKeys(left, name[place + 1]));
  return askedOf(query).flatMap((asked) => {
    const probes = new Set(joinProbes(asked.word, asked.span));
    const places = [...keys.keys()].filter((place) => keys[place]?.some((key) => probes.has(key)));
    return places.map((place) => ({ ...asked, place }));
  });
}

/** How a word of the query is related to two neighbours of a name. */
function relateToTwo(
  word: NameWord,
  span: number,
  left: NameWord | undefined,
  right: NameWord | undefined,
  weights: NameWeights,
): number {
  if (left === undefined || right === undefined) return 0;
  const scripts = [left.script, right.script];
  if (scripts.every((script) => script === "Hani") && word.script === "Hani") return 0;
  const crossed = scripts.some((script) => script === "Hani" || script === "Hang");
  const joined = joinedForms(left.forms, right.forms, crossed);
  const relation = joinRelation(word, span, joined);
  if (relation === null) return 0;
  const lost = Math.trunc(weights.typo.one / (joined[0] ?? "").length);
  return packRelation(relation, relation === "typo" ? Math.max(0, 1000 - lost) : weights.share[relation]);
}

/** All related pairs of a query and a name, in a fixed order. */
export function plainPairs(query: Words, name: Words, weights: NameWeights): readonly PairOfWords[] {
  const ofOne = askedOf(query).flatMap(({ word, at, span }) =>
    name.map((known, place) => ({
      query: at,
      querySpan: span,
      name: place,
      nameSpan: 1,
      packed: relatePlainly(word, known, weights, span === 2),
    })),
  );
  const isSame = (at: number, place: number): boolean =>
    ofOne.some(
      (pair) =>
        pair.querySpan === 1 && pair.query === at && pair.name === place && shareOf(pair.packed) === 1000,
    );
  const ofTwo = joinsUnderKeys(query, name)
    // Two neighbours that are the same word for word need not be joined.
    .filter(({ at, span, place }) => span === 1 || !isSame(at, place) || !isSame(at + 1, place + 1))
    .map(({ word, at, span, place }) => ({
      query: at,
      querySpan: span,
      name: place,
      nameSpan: 2,
      packed: relateToTwo(word, span, name[place], name[place + 1], weights),
    }));
  return inOrder([...ofOne, ...ofTwo].filter(({ packed }) => packed !== 0));
}

/** Pairs in a fixed order, whatever order they were found in. */
export function inOrder(pairs: readonly PairOfWords[]): readonly PairOfWords[] {
  const rank = ({ query, querySpan, name, nameSpan }: PairOfWords): number =>
    ((query * 4 + querySpan) * 64 + name) * 4 + nameSpan;
  return pairs.toSorted((one, other) => rank(one) - rank(other) || one.packed - other.packed);
}
