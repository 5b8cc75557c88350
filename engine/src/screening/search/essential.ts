/**
 * @module screening/search/essential
 * Which of the words that are related to a query must be opened, so that no name that reaches the threshold is missed.
 * The proof stands in docs/design/index.md; this file is that proof in numbers.
 *
 * A name reaches likeness `T` only if `1000 × gain − T × (base + lacking)` is not negative. Each word of the query adds
 * to that sum on its own: a word without a related one takes its cost away, one with a related one adds at most what
 * that relation gives. So every word has a *worth*: its cost, saved, and what the relation gives. A name whose
 * worths sum up to less than all costs stays below `T`.
 */
import { isNaming, ROLE, ROLE_NAMES } from "../../names/index.ts";
import type { NameWeights } from "../scorer/weights.ts";
import type { NameScorer } from "../scorer/name-scorer.ts";
import { shareOf } from "../table/packed.ts";
import type { WordColumns } from "../table/word-table.ts";
import type { QueryWord } from "./query-words.ts";

/** Neighbours of one word by falling worth. */
interface Ranked {
  readonly words: Uint32Array;
  readonly worth: Float64Array;
  /** Names in which each neighbour stands. */
  readonly names: Uint32Array;
}

const MOST_WORDS = 24;
const UNTOUCHED = -1;

/** Reusable bound of one query. */
export class QueryBound {
  /** Most that word `i` can be worth. */
  readonly worth: Float64Array = new Float64Array(MOST_WORDS);
  /** A name whose related words are worth less than this stays below the threshold. */
  needed = 0;
  /** Least likeness that rounds up to the threshold, thousandths. */
  least = 0;
  /** Neighbours of word `i` to open, by falling worth; -1 = the word is left alone altogether. */
  readonly opened: Int32Array = new Int32Array(MOST_WORDS);
  /** Every neighbour is opened, and still a name may reach the threshold by initials of the query alone. */
  all = false;
  readonly #costs: Float64Array = new Float64Array(MOST_WORDS);
  readonly #sums: Float64Array = new Float64Array(MOST_WORDS);
  readonly #cut: Float64Array = new Float64Array(MOST_WORDS);
  readonly #weights: NameWeights;
  readonly #listed: WordColumns;
  readonly #postingStart: Uint32Array;
  readonly #lacking: Int32Array;
  #ranked: Map<QueryWord, Ranked> = new Map();
  #rankedFor = -1;

  constructor(weights: NameWeights, listed: WordColumns, postingStart: Uint32Array) {
    this.#weights = weights;
    this.#listed = listed;
    this.#postingStart = postingStart;
    this.#lacking = Int32Array.from(ROLE_NAMES, (name) => weights.unmatchedQuery[name]);
  }

  /**
   * Set the bound for a query.
   *
   * @param threshold least likeness, thousandths.
   */
  set(words: readonly QueryWord[], threshold: number): void {
    // Likeness is rounded to the thousandth: what rounds up to the threshold must pass.
    const least = threshold - 0.5;
    if (this.#rankedFor !== threshold || this.#ranked.size > 20_000) this.#ranked.clear();
    this.#rankedFor = threshold;
    this.least = least;
    this.needed = 0;
    let open = 0;
    words.forEach((item, at) => {
      const cost = this.#costOf(item, least);
      this.needed += cost;
      this.#costs[at] = cost;
      this.worth[at] = (1000 - least) * item.word.bits + cost;
      this.#cut[at] = this.worth[at] ?? 0;
      this.opened[at] = UNTOUCHED;
      open += this.worth[at] ?? 0;
    });
    this.#choose(words, least, open);
  }

  /**
   * Whether a name may reach the threshold, by the pairs that the scorer holds of it.
   *
   * @param unexplained words of the name that nothing can explain, one bit each. Cost: a look at each pair and word.
   */
  mayReach(scorer: NameScorer, unexplained: number): boolean {
    const { query, name, pairs } = scorer;
    const sums = this.#sums;
    let loose = unexplained;
    for (let at = 0; at < query.count; at += 1) sums[at] = -(this.#costs[at] ?? 0);
    for (let pair = 0; pair < pairs.count; pair += 1) {
      const at = pairs.query[pair] ?? 0;
      const gives = 1000 * (pairs.gain[pair] ?? 0) - this.least * (pairs.base[pair] ?? 0);
      if (gives > (sums[at] ?? 0)) sums[at] = gives;
      if (pairs.querySpan[pair] === 2 && (sums[at + 1] ?? 0) < 0) sums[at + 1] = 0;
      if (pairs.nameSpan[pair] === 2) loose &= ~(3 << (pairs.name[pair] ?? 0));
    }
    let sum = 0;
    for (let at = 0; at < query.count; at += 1) sum += sums[at] ?? 0;
    for (let at = 0; at < name.count && sum >= 0; at += 1) {
      if ((loose & (1 << at)) !== 0) sum -= this.least * scorer.lackingName(at);
    }
    return sum >= 0;
  }

  /** The neighbours of a word that must be opened: the first `opened` of these. */
  neighboursOf(item: QueryWord): Uint32Array {
    return this.#ranked.get(item)?.words ?? item.neighbours.words;
  }

  /** What a word without a related one costs at least. */
  #costOf({ word, letters }: QueryWord, least: number): number {
    const lacking = least * Math.trunc((word.bits * (this.#lacking[word.role] ?? 0)) / 1000);
    const { near } = this.#weights;
    if (!isNaming(word.role) || letters > near.letters + 1) return lacking;
    // Of a near word the list may hold one worth anything from nothing to the same.
    const share = word.known ? near.known : near.unknown;
    const whole = (least - share) * word.bits;
    const nothing = least * Math.trunc((word.bits * near.rest) / 1000) - 2 * least;
    // Negative where a near word may add: then leaving the word without a related one costs nothing, it gives.
    return Math.min(lacking, whole - least, nothing);
  }

  #choose(words: readonly QueryWord[], least: number, before: number): void {
    let open = before;
    while (open >= this.needed) {
      let [best, bestPrice, bestCut] = [-1, Number.POSITIVE_INFINITY, 0];
      for (let at = 0; at < words.length; at += 1) {
        const item = words[at];
        if (item === undefined || item.word.role === ROLE.initial) continue;
        const ranked = this.#rank(item, least);
        const done = this.opened[at] ?? 0;
        if (done >= ranked.words.length) continue;
        const next = done + 1;
        const cut = ranked.worth[next] ?? 0;
        const saved = (this.#cut[at] ?? 0) - cut;
        // The first step opens no neighbour: it only stops leaving the word alone.
        const price = ((ranked.names[done] ?? 0) + 1) / Math.max(saved, 1e-9);
        if (price < bestPrice) [best, bestPrice, bestCut] = [at, price, cut];
      }
      if (best < 0) break;
      open -= (this.#cut[best] ?? 0) - bestCut;
      this.#cut[best] = bestCut;
      this.opened[best] = (this.opened[best] ?? 0) + 1;
    }
    this.all = open >= this.needed;
  }

  #rank(item: QueryWord, least: number): Ranked {
    const known = this.#ranked.get(item);
    if (known !== undefined) return known;
    const cost = this.#costOf(item, least);
    const { words, relations } = item.neighbours;
    const worths = Float64Array.from(words, (word, index) =>
      Math.max(0, this.#gives(item.word.bits, word, relations[index] ?? 0, least) + cost),
    );
    const order = Array.from(words.keys()).sort((a, b) => (worths[b] ?? 0) - (worths[a] ?? 0) || a - b);
    const ranked: Ranked = {
      words: Uint32Array.from(order, (index) => words[index] ?? 0),
      worth: Float64Array.from(order, (index) => worths[index] ?? 0),
      names: Uint32Array.from(order, (index) => {
        const word = words[index] ?? 0;
        return (this.#postingStart[word + 1] ?? 0) - (this.#postingStart[word] ?? 0);
      }),
    };
    this.#ranked.set(item, ranked);
    return ranked;
  }

  /** What a relation adds at most to the sum that must not be negative. */
  #gives(bits: number, word: number, packed: number, least: number): number {
    const other = this.#listed.bits[word] ?? 0;
    const base = Math.min(bits, other);
    const rest =
      this.#listed.role[word] === ROLE.initial
        ? Math.trunc(((Math.max(bits, other) - base) * this.#weights.initialRest) / 1000)
        : 0;
    return (shareOf(packed) - least) * base - least * rest;
  }
}
