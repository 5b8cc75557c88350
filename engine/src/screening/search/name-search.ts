/**
 * @module screening/search/name-search
 * Finds every name of an index whose likeness to a query reaches a threshold. The index narrows what is scored; the
 * exhaustive search scores every name. Both answer alike, name for name (docs/design/index.md; the campaign `names`).
 */
import { ROLE, ROLE_NAMES, type NameWord } from "../../names/index.ts";
import type { NameScorer, NearWords } from "../scorer/name-scorer.ts";
import type { NameWeights } from "../scorer/weights.ts";
import { isNear, relateWords } from "../table/relate.ts";
import type { WordColumns } from "../table/word-table.ts";
import { QueryBound } from "./essential.ts";
import { JoinHits } from "./join-hits.ts";
import { areJoinable } from "./joins.ts";
import type { NameIndex } from "./name-index.ts";
import { QueryWords, type Neighbours, type QueryWord } from "./query-words.ts";

/** What a search calls for each name it finds; the scorer still holds the comparison. */
export type NameVisitor = (name: number) => void;

/** A search over one index. Holds scratch memory: one search a thread. */
export class NameSearch {
  readonly index: NameIndex;
  readonly scorer: NameScorer;
  /** Names scored by the last search. */
  scored = 0;
  /** Names that the last search by the index looked at, each once: the others were passed over unseen. */
  looked = 0;
  readonly #exhaustive: boolean;
  readonly #queryWords: QueryWords;
  readonly #bound: QueryBound;
  readonly #joinHits: JoinHits;
  /** Of each listed word the words of the query it is related to, one bit each. */
  readonly #related: Uint32Array;
  readonly #seen: Uint32Array;
  /** What each listed word costs a name where no word of the query explains it, hundredths of a bit. */
  readonly #unexplained: Int32Array;
  #search = 0;
  #asked: readonly NameWord[] | null = null;
  #words: readonly QueryWord[] = [];
  #joined: readonly (QueryWord | null)[] = [];
  #initials = 0;
  /** Of the name that the scorer holds: where its words begin, and which of them nothing can explain, one bit each. */
  #start = 0;
  #loose = 0;
  readonly #near: NearWords = (query, place) =>
    this.#nearShare(query, this.index.nameWords[this.#start + place] ?? 0);

  constructor(index: NameIndex, scorer: NameScorer, exhaustive: boolean) {
    this.index = index;
    this.scorer = scorer;
    this.#exhaustive = exhaustive;
    this.#queryWords = new QueryWords(index, scorer.weights, exhaustive);
    this.#related = new Uint32Array(index.words.role.length);
    this.#seen = new Uint32Array(index.nameEntry.length);
    this.#bound = new QueryBound(scorer.weights, index.words, index.postingStart);
    this.#joinHits = new JoinHits(index);
    this.#unexplained = exhaustive ? new Int32Array() : costUnexplained(index.words, scorer.weights);
  }

  /**
   * Visit every name whose likeness is at least `threshold` (thousandths), in no particular order, each once. At 0
   * every name is visited.
   */
  search(words: readonly NameWord[], threshold: number, visit: NameVisitor): void {
    this.#begin(words);
    this.scored = 0;
    this.looked = 0;
    if (this.#exhaustive) {
      this.#searchAll(threshold, visit);
      return;
    }
    this.#bound.set(this.#words, threshold);
    // A name that nothing of the query is related to may reach a threshold only where nothing is needed; as it is at 0.
    if (this.#bound.needed <= 0) this.#searchAll(threshold, visit);
    else this.#searchEssential(threshold, visit);
  }

  #searchAll(threshold: number, visit: NameVisitor): void {
    for (let name = 0; name < this.index.nameEntry.length; name += 1) {
      this.#score(name);
      if (this.scorer.likeness >= threshold) visit(name);
    }
  }

  /** Score one name whatever its likeness; the scorer holds the comparison. */
  scoreOne(words: readonly NameWord[], name: number): void {
    this.#begin(words);
    this.#score(name);
  }

  /** Find the words of a query among those of the lists; a query asked again is not looked for again. */
  #begin(words: readonly NameWord[]): void {
    if (words === this.#asked) return;
    this.#end();
    this.#asked = words;
    this.#queryWords.begin();
    this.#words = words.map((word) => this.#queryWords.find(word));
    this.#joined = words.map((word, at) => {
      const next = words[at + 1];
      return next !== undefined && areJoinable(word, next) ? this.#queryWords.findJoined(word, next) : null;
    });
    this.#initials = 0;
    this.#joinHits.clear();
    this.#words.forEach((item, at) => {
      this.#mark(item.neighbours, 1 << at);
      this.#joinHits.add(item, at, 1);
      if (item.word.role === ROLE.initial) this.#initials |= 1 << at;
    });
    this.#joined.forEach((item, at) => {
      if (item === null) return;
      this.#mark(item.neighbours, 3 << at);
      this.#joinHits.add(item, at, 2);
    });
    this.#fillQuery();
  }

  #fillQuery(): void {
    const { query } = this.scorer;
    query.count = this.#words.length;
    this.#words.forEach(({ word }, at) => {
      query.bits[at] = word.bits;
      query.role[at] = word.role;
    });
  }

  #mark({ words }: Neighbours, bit: number): void {
    for (const word of words) this.#related[word] = (this.#related[word] ?? 0) | bit;
  }

  #end(): void {
    for (const { neighbours } of this.#words) for (const word of neighbours.words) this.#related[word] = 0;
    for (const item of this.#joined) {
      if (item !== null) for (const word of item.neighbours.words) this.#related[word] = 0;
    }
  }

  #searchEssential(threshold: number, visit: NameVisitor): void {
    const { opened } = this.#bound;
    this.#search += 1;
    let touched = 0;
    this.#words.forEach((item, at) => {
      const many = opened[at] ?? 0;
      if (many < 0) return;
      touched |= 1 << at;
      this.#open(this.#bound.neighboursOf(item).subarray(0, many), threshold, visit);
    });
    if (this.#bound.all) {
      // Words that were left alone may reach the threshold too: initials, and initials written as one word.
      touched = -1;
      this.#openInitials(threshold, visit);
    }
    this.#joined.forEach((item, at) => {
      if (item !== null && (touched & (3 << at)) !== 0) this.#open(item.neighbours.words, threshold, visit);
    });
    this.#joinHits.forEachName((name, words) => {
      if ((words & touched) !== 0) this.#visitOnce(name, threshold, visit);
    });
  }

  /** Open every word that an initial of the query may stand for. */
  #openInitials(threshold: number, visit: NameVisitor): void {
    const { initials } = this.index.words;
    let mask = 0;
    for (const { word, at, neighbours } of this.#words) {
      if (word.role !== ROLE.initial) continue;
      mask |= this.#queryWords.table.columns.initials[at] ?? 0;
      this.#open(neighbours.words, threshold, visit);
    }
    if (mask === 0) return;
    for (let word = 0; word < initials.length; word += 1) {
      if (((initials[word] ?? 0) & mask) !== 0) this.#openWord(word, threshold, visit);
    }
  }

  #open(words: Uint32Array, threshold: number, visit: NameVisitor): void {
    for (const word of words) this.#openWord(word, threshold, visit);
  }

  #openWord(word: number, threshold: number, visit: NameVisitor): void {
    const { postingStart, postings } = this.index;
    const end = postingStart[word + 1] ?? 0;
    for (let at = postingStart[word] ?? 0; at < end; at += 1)
      this.#visitOnce(postings[at] ?? 0, threshold, visit);
  }

  #visitOnce(name: number, threshold: number, visit: NameVisitor): void {
    if (this.#seen[name] === this.#search) return;
    this.#seen[name] = this.#search;
    this.looked += 1;
    if (!this.#isWorthFilling(name)) return;
    this.#fill(name);
    if (!this.#bound.mayReach(this.scorer, this.#loose)) return;
    this.#compute();
    if (this.scorer.likeness >= threshold) visit(name);
  }

  /**
   * Whether a name may reach the threshold: what the words of the query that it is related to are worth at most, less
   * what its words cost that nothing explains.
   */
  #isWorthFilling(name: number): boolean {
    const { nameStart, nameWords } = this.index;
    const joined = this.#joinHits.wordsOf(name);
    // An initial of the query may explain any word, and two words may be explained as one.
    const mayExplain = this.#initials !== 0 || joined !== 0;
    let [related, unexplained] = [this.#initials | joined, 0];
    const end = nameStart[name + 1] ?? 0;
    for (let at = nameStart[name] ?? 0; at < end; at += 1) {
      const word = nameWords[at] ?? 0;
      const to = this.#related[word] ?? 0;
      related |= to;
      if (to === 0 && !mayExplain) unexplained += this.#unexplained[word] ?? 0;
    }
    const { worth, least, needed } = this.#bound;
    let sum = -least * unexplained;
    for (let at = 0; related !== 0; at += 1, related >>>= 1) if ((related & 1) !== 0) sum += worth[at] ?? 0;
    return sum >= needed;
  }

  #score(name: number): void {
    this.#fill(name);
    this.#compute();
  }

  #compute(): void {
    this.scored += 1;
    this.scorer.compute(this.#near);
  }

  /** Hand a name and the pairs of related words to the scorer. */
  #fill(name: number): void {
    const { scorer, index } = this;
    const start = index.nameStart[name] ?? 0;
    this.#start = start;
    this.#loose = 0;
    const count = (index.nameStart[name + 1] ?? 0) - start;
    scorer.name.count = count;
    scorer.pairs.count = 0;
    for (let place = 0; place < count; place += 1) {
      const word = index.nameWords[start + place] ?? 0;
      scorer.name.bits[place] = index.words.bits[word] ?? 0;
      scorer.name.role[place] = index.words.role[word] ?? 0;
    }
    for (let place = 0; place < count; place += 1) {
      const word = index.nameWords[start + place] ?? 0;
      const related = (this.#related[word] ?? 0) | this.#initials;
      if (related !== 0) this.#addPairs(word, place, related);
      else if (!isShort(index.words, word, scorer.weights)) this.#loose |= 1 << place;
    }
    this.#joinHits.addPairs(name, scorer);
  }

  #addPairs(word: number, place: number, bits: number): void {
    let related = bits;
    for (let at = 0; related !== 0; at += 1, related >>>= 1) {
      if ((related & 1) === 0) continue;
      const item = this.#words[at];
      if (item === undefined) break;
      const packed = relationIn(item.neighbours, word) || this.#initialRelation(item, word);
      if (packed !== 0) this.scorer.addPair(at, 1, place, 1, packed);
      const joined = this.#joined[at];
      if (joined === null || joined === undefined) continue;
      const whole = relationIn(joined.neighbours, word);
      if (whole !== 0) this.scorer.addPair(at, 2, place, 1, whole);
    }
  }

  /** An initial of the query and a word of the name. */
  #initialRelation({ word, at }: QueryWord, listed: number): number {
    if (word.role !== ROLE.initial) return 0;
    const { table, listed: words } = this.#queryWords;
    return relateWords(table, at, words, listed, this.scorer.weights);
  }

  #nearShare(query: number, listed: number): number {
    const item = this.#words[query];
    if (item === undefined) return 0;
    const { near } = this.scorer.weights;
    if (!isNear(this.#queryWords.table.columns, item.at, this.index.words, listed, near.letters)) return 0;
    return item.word.known ? near.known : near.unknown;
  }
}

/** Words so short that a near one of the query may explain them. */
function isShort({ firstString, stringLength }: WordColumns, word: number, { near }: NameWeights): boolean {
  return (stringLength[(firstString[word] ?? 0) + 1] ?? 0) <= near.letters + 1;
}

function costUnexplained(words: WordColumns, weights: NameWeights): Int32Array {
  const shares = ROLE_NAMES.map((role) => weights.unmatchedName[role]);
  return Int32Array.from(words.role, (role, word) =>
    isShort(words, word, weights) ? 0 : Math.trunc(((words.bits[word] ?? 0) * (shares[role] ?? 0)) / 1000),
  );
}

/** The relation of a listed word among neighbours; 0 = none. */
function relationIn({ words, relations }: Neighbours, word: number): number {
  let [low, high] = [0, words.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = words[middle] ?? 0;
    if (found === word) return relations[middle] ?? 0;
    if (found < word) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
