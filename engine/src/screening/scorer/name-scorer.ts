/**
 * @module screening/scorer/name-scorer
 * Scores one name against a query from the pairs of words that are related. The one definition of `nameSimilarity` and
 * of the name's part of a score: the index, the exhaustive search and `compare` all end here.
 */
import { isNaming, ROLE, ROLE_NAMES } from "../../names/index.ts";
import { shareOf } from "../table/packed.ts";
import { alignPairs, type Alignment } from "./align.ts";
import { Conflicts } from "./conflicts.ts";
import { MOST_WORDS, newSide, type Side } from "./side.ts";
import type { NameWeights } from "./weights.ts";

/** Most related pairs that are looked at; a pair of each word with each other one, and joined neighbours. */
const MOST_PAIRS = MOST_WORDS * MOST_WORDS * 4;

/** Roles of words that are, or may be, somebody's family name: Powers, Jordan. */
const SURNAMES: readonly number[] = [ROLE.name, ROLE.patronymic, ROLE.place, ROLE.sector];

/** Share that two words earn which nothing relates but that differ by one edit only, thousandths; 0 = they differ by more. */
export type NearWords = (query: number, name: number) => number;

/** A reusable comparison: fill both sides and the pairs, then call `compute`. Allocates nothing. */
export class NameScorer {
  readonly query: Side = newSide();
  readonly name: Side = newSide();
  readonly pairs: Alignment = {
    count: 0,
    query: new Uint8Array(MOST_PAIRS),
    querySpan: new Uint8Array(MOST_PAIRS),
    name: new Uint8Array(MOST_PAIRS),
    nameSpan: new Uint8Array(MOST_PAIRS),
    packed: new Uint16Array(MOST_PAIRS),
    base: new Int32Array(MOST_PAIRS),
    gain: new Int32Array(MOST_PAIRS),
    value: new Int32Array(MOST_PAIRS),
    chosen: new Uint8Array(MOST_PAIRS),
  };
  /** Partner of a near word, by the query's word. */
  readonly nearOf: Int8Array = new Int8Array(MOST_WORDS);
  readonly #nearShare: Int32Array = new Int32Array(MOST_WORDS);

  /** Thousandths, 0 to 1000. */
  likeness = 0;
  /** Hundredths of a bit. */
  score = 0;
  /** Hundredths of a bit lost because only shared words agree. */
  sharedLoss = 0;
  /** Unlike words on both sides. */
  readonly conflicts: Conflicts;
  /** What a list name of one telling word leaves of it, thousandths. */
  single = 1000;
  /** Information that agrees, that could agree, and that lacks, hundredths of a bit. */
  gain = 0;
  base = 0;
  lacking = 0;
  /** Hundredths of a bit lost because many bear what agrees. */
  commonLoss = 0;

  readonly #unmatchedQuery: Int32Array;
  readonly #unmatchedName: Int32Array;

  readonly weights: NameWeights;

  constructor(weights: NameWeights) {
    this.weights = weights;
    const byRole = (table: Readonly<Record<(typeof ROLE_NAMES)[number], number>>): Int32Array =>
      Int32Array.from(ROLE_NAMES, (name) => table[name]);
    this.#unmatchedQuery = byRole(weights.unmatchedQuery);
    this.#unmatchedName = byRole(weights.unmatchedName);
    this.conflicts = new Conflicts(this.query, this.name, weights);
  }

  /** Note a related pair: `querySpan` words of the query from `query` on, `nameSpan` of the name. */
  addPair(query: number, querySpan: number, name: number, nameSpan: number, packed: number): void {
    const { pairs } = this;
    const at = pairs.count;
    if (at >= MOST_PAIRS) return;
    pairs.query[at] = query;
    pairs.querySpan[at] = querySpan;
    pairs.name[at] = name;
    pairs.nameSpan[at] = nameSpan;
    pairs.packed[at] = packed;
    const left = (this.query.bits[query] ?? 0) + (querySpan > 1 ? (this.query.bits[query + 1] ?? 0) : 0);
    const right = (this.name.bits[name] ?? 0) + (nameSpan > 1 ? (this.name.bits[name + 1] ?? 0) : 0);
    const base = Math.min(left, right);
    pairs.base[at] = base;
    pairs.gain[at] = Math.trunc((base * shareOf(packed)) / 1000);
    let lacking = this.lackingQuery(query) + this.lackingName(name);
    if (querySpan > 1) lacking += this.lackingQuery(query + 1);
    if (nameSpan > 1) lacking += this.lackingName(name + 1);
    pairs.value[at] = (pairs.gain[at] ?? 0) + Math.trunc(((lacking - base) * this.weights.alignedAt) / 1000);
    pairs.count = at + 1;
  }

  /**
   * Score what was filled in; a name of which no word is related has no likeness. Cost: linear in the words and pairs
   * unless pairs compete for words (see `align`).
   */
  compute(near: NearWords): void {
    this.likeness = 0;
    this.score = 0;
    if (this.pairs.count === 0) return;
    alignPairs(this.pairs, this.query.count);
    let [gain, base] = this.#takePairs();
    if (gain === 0) return;
    this.#findNear(near);
    for (let at = 0; at < this.query.count; at += 1) {
      if (this.query.taken[at] !== -2) continue;
      base += this.#nearBase(at);
      gain += this.nearGain(at);
    }
    const lacking = this.#leftOver();
    const kept = this.#singleFactor(this.conflicts.factor());
    this.sharedLoss = this.#sharedOnly(lacking, base)
      ? Math.trunc((gain * (1000 - this.weights.genericOnly)) / 1000)
      : 0;
    const whole = base + lacking;
    this.likeness = whole === 0 ? 0 : Math.round(((gain - this.sharedLoss) * kept) / whole);
    this.gain = gain;
    this.base = base;
    this.lacking = lacking;
    const { whole: most, common } = this.weights.evidence;
    this.commonLoss = Math.trunc((Math.max(0, common.bits - gain) * common.rate) / 1000);
    this.score = this.likeness === 0 ? 0 : Math.round((most * this.likeness) / 1000) - this.commonLoss;
  }

  /** What a near word of the query earns, hundredths of a bit. */
  nearGain(at: number): number {
    const bits = Math.min(this.query.bits[at] ?? 0, this.name.bits[this.nearOf[at] ?? 0] ?? 0);
    return Math.trunc((bits * (this.#nearShare[at] ?? 0)) / 1000);
  }

  #nearBase(at: number): number {
    const [left, right] = [this.query.bits[at] ?? 0, this.name.bits[this.nearOf[at] ?? 0] ?? 0];
    const rest = Math.trunc((Math.abs(left - right) * this.weights.near.rest) / 1000);
    return Math.min(left, right) + rest;
  }

  /** What a word of the query costs which the name lacks, hundredths of a bit. */
  lackingQuery(at: number): number {
    const share = this.#unmatchedQuery[this.query.role[at] ?? 0] ?? 0;
    return Math.trunc(((this.query.bits[at] ?? 0) * share) / 1000);
  }

  /** What a word of the name costs which the query lacks, hundredths of a bit. */
  lackingName(at: number): number {
    const share = this.#unmatchedName[this.name.role[at] ?? 0] ?? 0;
    return Math.trunc(((this.name.bits[at] ?? 0) * share) / 1000);
  }

  #takePairs(): [gain: number, base: number] {
    const { query, name, pairs, weights } = this;
    query.taken.fill(-1);
    name.taken.fill(-1);
    let [gain, base] = [0, 0];
    for (let at = 0; at < pairs.count; at += 1) {
      if (pairs.chosen[at] !== 1) continue;
      const [q, n] = [pairs.query[at] ?? 0, pairs.name[at] ?? 0];
      query.taken[q] = at;
      if (pairs.querySpan[at] === 2) query.taken[q + 1] = at;
      name.taken[n] = at;
      if (pairs.nameSpan[at] === 2) name.taken[n + 1] = at;
      gain += pairs.gain[at] ?? 0;
      base += pairs.base[at] ?? 0;
      if ((query.role[q] === ROLE.initial) !== (name.role[n] === ROLE.initial)) {
        const rest = Math.max(query.bits[q] ?? 0, name.bits[n] ?? 0) - (pairs.base[at] ?? 0);
        base += Math.trunc((Math.max(0, rest) * weights.initialRest) / 1000);
      }
    }
    return [gain, base];
  }

  #findNear(near: NearWords): void {
    const { query, name } = this;
    for (let q = 0; q < query.count; q += 1) {
      if (query.taken[q] !== -1 || !isNaming(query.role[q] ?? 0)) continue;
      for (let n = 0; n < name.count; n += 1) {
        if (name.taken[n] !== -1 || isCounted(name.role[n] ?? 0)) continue;
        const share = near(q, n);
        if (share === 0) continue;
        this.#nearShare[q] = share;
        query.taken[q] = -2;
        name.taken[n] = -2;
        this.nearOf[q] = n;
        break;
      }
    }
  }

  /** What words without a partner cost; counts them for the conflicts. */
  #leftOver(): number {
    const { query, name, conflicts } = this;
    conflicts.begin();
    let lacking = 0;
    for (let at = 0; at < query.count; at += 1) {
      if (query.taken[at] !== -1) continue;
      conflicts.addLeft(conflicts.leftQuery, query.role[at] ?? 0);
      lacking += this.lackingQuery(at);
    }
    for (let at = 0; at < name.count; at += 1) {
      if (name.taken[at] !== -1) continue;
      conflicts.addLeft(conflicts.leftName, name.role[at] ?? 0);
      lacking += this.lackingName(at);
    }
    return lacking;
  }

  /** A list name of one telling word is too little for a query of several. */
  #singleFactor(kept: number): number {
    let telling = 0;
    for (let at = 0; at < this.name.count; at += 1) if (isNaming(this.name.role[at] ?? 0)) telling += 1;
    this.single = 1000;
    if (telling > 1) return kept;
    if (!SURNAMES.some((role) => (this.conflicts.leftQuery[role] ?? 0) > 0)) return kept;
    this.single = this.weights.single;
    return Math.trunc((kept * this.single) / 1000);
  }

  /** Only words that many share agree, and more than such words is lacking. */
  #sharedOnly(lacking: number, base: number): boolean {
    if (lacking * 1000 <= base * this.weights.sharedSlack) return false;
    for (let at = 0; at < this.query.count; at += 1) {
      if ((this.query.taken[at] ?? -1) < 0) continue;
      const role = this.query.role[at];
      if (isNaming(role ?? 0)) return false;
    }
    return true;
  }
}

/** Words that stand for themselves: a number or a legal form is not nearly another one. */
function isCounted(role: number): boolean {
  return role === ROLE.number || role === ROLE.legalForm || role === ROLE.initial || role === ROLE.suffix;
}
