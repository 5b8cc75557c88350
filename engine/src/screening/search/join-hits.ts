/**
 * @module screening/search/join-hits
 * Names in which two neighbours, written as one word, are a word of the query (`Jongun` for `Jong Un`), or two
 * neighbours cut elsewhere (`KimJ ong`).
 */
import { joinedForms, type NameWord } from "../../names/index.ts";
import type { NameScorer } from "../scorer/name-scorer.ts";
import { packRelation, shareOf } from "../table/packed.ts";
import { WORD_FLAG, WordTable } from "../table/word-table.ts";
import { joinProbes, joinRelation } from "./joins.ts";
import type { NameIndex } from "./name-index.ts";

/** A place of a name where a word of the query may be written as two. */
interface JoinHit {
  readonly word: NameWord;
  readonly query: number;
  readonly span: number;
  readonly place: number;
}

/** The hits of one query. */
export class JoinHits {
  readonly #index: NameIndex;
  readonly #listed: WordTable;
  readonly #exhaustive: boolean;
  readonly #byName = new Map<number, JoinHit[]>();

  constructor(index: NameIndex, exhaustive: boolean) {
    this.#index = index;
    this.#listed = new WordTable(index.words);
    this.#exhaustive = exhaustive;
  }

  clear(): void {
    if (this.#byName.size > 0) this.#byName.clear();
  }

  /** Look a word of the query up, `span` words of it from `query` on. */
  add(word: NameWord, query: number, span: number): void {
    const probes = joinProbes(word, span);
    const places = this.#exhaustive ? placesAmongAll(this.#index.joinKeys, probes) : null;
    for (const key of probes) {
      for (const at of places?.get(key) ?? placesOf(this.#index.joinKeys, key))
        this.#note(at, word, query, span);
    }
  }

  /** Words of the query that a name is related to by joined neighbours, one bit each. */
  wordsOf(name: number): number {
    let words = 0;
    if (this.#byName.size === 0) return 0;
    for (const { query, span } of this.#byName.get(name) ?? []) words |= (span === 2 ? 3 : 1) << query;
    return words;
  }

  forEachName(visit: (name: number, words: number) => void): void {
    for (const name of this.#byName.keys()) visit(name, this.wordsOf(name));
  }

  /** Add the pairs of a name to a comparison. */
  addPairs(name: number, scorer: NameScorer): void {
    if (this.#byName.size === 0) return;
    for (const { word, query, span, place } of this.#byName.get(name) ?? []) {
      if (span === 2 && agreeSingly(scorer, query, place)) continue;
      const packed = this.#relate(word, span, name, place, scorer);
      if (packed !== 0) scorer.addPair(query, span, place, 2, packed);
    }
  }

  #note(at: number, word: NameWord, query: number, span: number): void {
    const name = this.#index.joinNames[at] ?? 0;
    const place = this.#index.joinPlaces[at] ?? 0;
    const hits = this.#byName.get(name) ?? [];
    if (hits.length === 0) this.#byName.set(name, hits);
    if (!hits.some((hit) => hit.query === query && hit.span === span && hit.place === place))
      hits.push({ word, query, span, place });
  }

  /** Keys may meet by chance: the spellings themselves decide. */
  #relate(word: NameWord, span: number, name: number, place: number, { weights }: NameScorer): number {
    const start = (this.#index.nameStart[name] ?? 0) + place;
    const [left, right] = [this.#index.nameWords[start] ?? 0, this.#index.nameWords[start + 1] ?? 0];
    const { flags } = this.#index.words;
    const [one, other] = [flags[left] ?? 0, flags[right] ?? 0];
    // Characters decide between two names in Han; what is read alike there is another name.
    if ((one & other & WORD_FLAG.han) !== 0 && word.script === "Hani") return 0;
    const crossed = ((one | other) & (WORD_FLAG.han | WORD_FLAG.hangul)) !== 0;
    const joined = joinedForms(this.#formsOf(left), this.#formsOf(right), crossed);
    const relation = joinRelation(word, span, joined);
    if (relation === null) return 0;
    const share =
      relation === "typo"
        ? Math.max(0, 1000 - Math.trunc(weights.typo.one / (joined[0]?.length ?? 1)))
        : weights.share[relation];
    return packRelation(relation, share);
  }

  #formsOf(word: number): readonly string[] {
    const many = (this.#index.words.counts[word] ?? 0) & 255;
    return Array.from({ length: many }, (_, at) => this.#listed.stringOf(word, at + 1));
  }
}

/** Whether two neighbours of the query are two neighbours of the name word for word: joining them adds nothing. */
function agreeSingly({ pairs }: NameScorer, query: number, place: number): boolean {
  let agreeing = 0;
  for (let at = 0; at < pairs.count; at += 1) {
    const next = (pairs.query[at] ?? 0) - query;
    if (pairs.querySpan[at] !== 1 || pairs.nameSpan[at] !== 1 || next < 0 || next > 1) continue;
    if ((pairs.name[at] ?? 0) - place === next && shareOf(pairs.packed[at] ?? 0) === 1000) agreeing += 1;
  }
  return agreeing === 2;
}

/** Bits of a key by which most keys that are not asked for are passed over. */
const SIEVE_BITS = 16;
const sieve = new Uint8Array(1 << SIEVE_BITS);

/** Places of keys in a column, found by looking at every one. */
function placesAmongAll(
  column: Uint32Array,
  keys: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>(keys.map((key) => [key, []]));
  for (const key of keys) sieve[key & (sieve.length - 1)] = 1;
  for (let at = 0; at < column.length; at += 1) {
    const key = column[at] ?? 0;
    if (sieve[key & (sieve.length - 1)] === 1) places.get(key)?.push(at);
  }
  for (const key of keys) sieve[key & (sieve.length - 1)] = 0;
  return places;
}

/** Places of a key in an ascending column. */
function placesOf(column: Uint32Array, key: number): readonly number[] {
  const places: number[] = [];
  for (let at = firstAt(column, key); column[at] === key; at += 1) places.push(at);
  return places;
}

/** First place of an ascending column whose value is not below a key. */
function firstAt(column: Uint32Array, key: number): number {
  let [low, high] = [0, column.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
