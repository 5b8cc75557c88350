/**
 * @module screening/scorer/align
 * The best one-to-one choice among related pairs of words. Exact where the words that compete are twelve or fewer;
 * beyond that the closest pair first.
 */

import { shareOf } from "../table/packed.ts";

/** Related pairs, one column a field, and which of them were chosen. */
export interface Alignment {
  count: number;
  readonly query: Uint8Array;
  readonly querySpan: Uint8Array;
  readonly name: Uint8Array;
  readonly nameSpan: Uint8Array;
  /** Relation and share (see `table/relate`). */
  readonly packed: Uint16Array;
  /** Information that could agree, hundredths of a bit. */
  readonly base: Int32Array;
  /** What the relation earns of it. */
  readonly gain: Int32Array;
  /** What choosing the pair is good for: what it earns, and the words that then lack no more. */
  readonly value: Int32Array;
  readonly chosen: Uint8Array;
}

/** Words of the name over which the choice is exact. */
const EXACT_WORDS = 12;
const STATES = 1 << EXACT_WORDS;
const MOST_WORDS = 24;

const bestGain = new Int32Array((MOST_WORDS + 1) * STATES);
const bestPair = new Int16Array((MOST_WORDS + 1) * STATES);
const solvedIn = new Uint32Array((MOST_WORDS + 1) * STATES);
const bitOfWord = new Int8Array(MOST_WORDS + 1);
const firstPair = new Int16Array(MOST_WORDS + 1);
const nextPair = new Int16Array(MOST_WORDS * MOST_WORDS * 4);
let run = 0;

/**
 * Choose pairs so that no word is used twice and the sum of values is greatest; of equal sums the one whose pairs come
 * first. A pair without value is not chosen.
 *
 * Cost: linear in the pairs where none compete; O(query words × 2^competing words × pairs a word) up to 12 competing
 * words of the name; O(pairs²) beyond.
 */
export function alignPairs(pairs: Alignment, queryWords: number): void {
  if (!haveRivals(pairs)) {
    for (let at = 0; at < pairs.count; at += 1) pairs.chosen[at] = (pairs.value[at] ?? 0) > 0 ? 1 : 0;
    return;
  }
  pairs.chosen.fill(0, 0, pairs.count);
  if (numberWords(pairs) > EXACT_WORDS) return alignGreedily(pairs);
  chainPairs(pairs, queryWords);
  run += 1;
  solve(pairs, queryWords, 0, 0);
  let used = 0;
  for (let at = 0; at < queryWords; ) {
    const pair = bestPair[at * STATES + used] ?? -1;
    if (pair < 0) {
      at += 1;
      continue;
    }
    pairs.chosen[pair] = 1;
    used |= maskOf(pairs, pair);
    at += pairs.querySpan[pair] ?? 1;
  }
}

function haveRivals({ count, query, querySpan, name, nameSpan }: Alignment): boolean {
  let [queryUsed, nameUsed] = [0, 0];
  for (let at = 0; at < count; at += 1) {
    const left = (querySpan[at] === 2 ? 3 : 1) << (query[at] ?? 0);
    const right = (nameSpan[at] === 2 ? 3 : 1) << (name[at] ?? 0);
    if ((queryUsed & left) !== 0 || (nameUsed & right) !== 0) return true;
    queryUsed |= left;
    nameUsed |= right;
  }
  return false;
}

/** Give the words of the name that occur in pairs a bit each; returns how many there are. */
function numberWords({ count, name, nameSpan }: Alignment): number {
  bitOfWord.fill(-1);
  let words = 0;
  for (let at = 0; at < count; at += 1) {
    for (let word = name[at] ?? 0; word < (name[at] ?? 0) + (nameSpan[at] ?? 1); word += 1) {
      if (bitOfWord[word] !== -1) continue;
      bitOfWord[word] = words;
      words += 1;
    }
  }
  return words;
}

function chainPairs({ count, query }: Alignment, queryWords: number): void {
  firstPair.fill(-1, 0, queryWords + 1);
  for (let at = count - 1; at >= 0; at -= 1) {
    const word = query[at] ?? 0;
    nextPair[at] = firstPair[word] ?? -1;
    firstPair[word] = at;
  }
}

function maskOf({ name, nameSpan }: Alignment, pair: number): number {
  const word = name[pair] ?? 0;
  const first = 1 << (bitOfWord[word] ?? 0);
  return nameSpan[pair] === 2 ? first | (1 << (bitOfWord[word + 1] ?? 0)) : first;
}

function solve(pairs: Alignment, queryWords: number, at: number, used: number): number {
  if (at >= queryWords) return 0;
  const state = at * STATES + used;
  if (solvedIn[state] === run) return bestGain[state] ?? 0;
  let best = solve(pairs, queryWords, at + 1, used);
  let chosen = -1;
  for (let pair = firstPair[at] ?? -1; pair >= 0; pair = nextPair[pair] ?? -1) {
    const mask = maskOf(pairs, pair);
    if ((mask & used) !== 0) continue;
    const rest = solve(pairs, queryWords, at + (pairs.querySpan[pair] ?? 1), used | mask);
    const gain = (pairs.value[pair] ?? 0) + rest;
    if (gain > best) {
      best = gain;
      chosen = pair;
    }
  }
  solvedIn[state] = run;
  bestGain[state] = best;
  bestPair[state] = chosen;
  return best;
}

/** The closest relation first, then the greatest value, then the place nearest to the same place. */
function alignGreedily(pairs: Alignment): void {
  let [queryUsed, nameUsed] = [0, 0];
  for (;;) {
    let best = -1;
    for (let at = 0; at < pairs.count; at += 1) {
      const left = (pairs.querySpan[at] === 2 ? 3 : 1) << (pairs.query[at] ?? 0);
      const right = (pairs.nameSpan[at] === 2 ? 3 : 1) << (pairs.name[at] ?? 0);
      if ((queryUsed & left) !== 0 || (nameUsed & right) !== 0) continue;
      if ((pairs.value[at] ?? 0) > 0 && (best < 0 || comesBefore(pairs, at, best))) best = at;
    }
    if (best < 0) return;
    pairs.chosen[best] = 1;
    queryUsed |= (pairs.querySpan[best] === 2 ? 3 : 1) << (pairs.query[best] ?? 0);
    nameUsed |= (pairs.nameSpan[best] === 2 ? 3 : 1) << (pairs.name[best] ?? 0);
  }
}

function comesBefore(pairs: Alignment, one: number, other: number): boolean {
  const shares = shareOf(pairs.packed[one] ?? 0) - shareOf(pairs.packed[other] ?? 0);
  if (shares !== 0) return shares > 0;
  const values = (pairs.value[one] ?? 0) - (pairs.value[other] ?? 0);
  return values === 0 ? shiftOf(pairs, one) < shiftOf(pairs, other) : values > 0;
}

/** How far apart the places of a pair are. */
function shiftOf({ query, name }: Alignment, pair: number): number {
  return Math.abs((query[pair] ?? 0) - (name[pair] ?? 0));
}
