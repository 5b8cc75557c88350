/**
 * @module screening/search/join-hits
 * Names in which two neighbours, written as one word, are a word of the query (`Jongun` for `Jong Un`), or two
 * neighbours cut elsewhere (`KimJ ong`).
 */
import { joinedForms, type NameWord } from "../../names/index.ts";
import type { NameScorer } from "../scorer/name-scorer.ts";
import { packRelation, shareOf } from "../table/packed.ts";
import { WORD_FLAG, WordTable } from "../table/word-table.ts";
import { joinRelation } from "./joins.ts";
import type { NameIndex } from "./name-index.ts";
import type { QueryWord } from "./query-words.ts";

/** A place of a name where a word of the query may be written as two. */
interface JoinHit {
  readonly word: NameWord;
  readonly query: number;
  readonly span: number;
  readonly place: number;
  /** How the word is related to two listed words, by both their numbers: many names hold the same two. */
  readonly relations: Map<number, number>;
}

/** The hits of one query. */
export class JoinHits {
  readonly #index: NameIndex;
  readonly #listed: WordTable;
  readonly #byName = new Map<number, JoinHit[]>();

  constructor(index: NameIndex) {
    this.#index = index;
    this.#listed = new WordTable(index.words);
  }

  clear(): void {
    this.#byName.clear();
  }

  /** Note the names under the keys of a word of the query, `span` words of it from `query` on. */
  add({ word, joinsUnderKeys }: QueryWord, query: number, span: number): void {
    const relations = new Map<number, number>();
    for (let at = 0; at < joinsUnderKeys.length; at += 1)
      this.#note(joinsUnderKeys[at] ?? 0, { word, query, span, relations });
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
    for (const hit of this.#byName.get(name) ?? []) {
      const { query, span, place } = hit;
      if (span === 2 && agreeSingly(scorer, query, place)) continue;
      const packed = this.#relate(hit, name, scorer);
      if (packed !== 0) scorer.addPair(query, span, place, 2, packed);
    }
  }

  #note(at: number, word: Omit<JoinHit, "place">): void {
    const { query, span } = word;
    const name = this.#index.joinNames[at] ?? 0;
    const place = this.#index.joinPlaces[at] ?? 0;
    const hits = this.#byName.get(name) ?? [];
    this.#byName.set(name, hits);
    if (!hits.some((hit) => hit.query === query && hit.span === span && hit.place === place))
      hits.push({ ...word, place });
  }

  #relate(hit: JoinHit, name: number, scorer: NameScorer): number {
    const start = (this.#index.nameStart[name] ?? 0) + hit.place;
    const [left, right] = [this.#index.nameWords[start] ?? 0, this.#index.nameWords[start + 1] ?? 0];
    const both = left * 0x1_0000_0000 + right;
    const known = hit.relations.get(both);
    if (known !== undefined) return known;
    const packed = this.#relateWords(hit, left, right, scorer);
    hit.relations.set(both, packed);
    return packed;
  }

  /** Keys may meet by chance: the spellings themselves decide. */
  #relateWords({ word, span }: JoinHit, left: number, right: number, { weights }: NameScorer): number {
    // Neighbours that are joined are of one script.
    const flags = this.#index.words.flags[left] ?? 0;
    // Characters decide between two names in Han; what is read alike there is another name.
    if ((flags & WORD_FLAG.han) !== 0 && word.script === "Hani") return 0;
    const crossed = (flags & (WORD_FLAG.han | WORD_FLAG.hangul)) !== 0;
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
