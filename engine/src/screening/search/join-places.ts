/**
 * @module screening/search/join-places
 * Where the join keys of an index hold those of a word: by the order of the column, or by looking at every one.
 */
import type { NameWord } from "../../names/index.ts";
import { joinProbes } from "./joins.ts";

/**
 * Places of a column of join keys that hold a key of a word, each once.
 *
 * @param span words of the query that the word is made of, 1 or 2.
 * @param column ascending.
 */
export function joinsUnderKeys(
  column: Uint32Array,
  word: NameWord,
  span: number,
  exhaustive: boolean,
): Uint32Array {
  const probes = joinProbes(word, span);
  const places = exhaustive ? placesAmongAll(column, probes) : probes.flatMap((key) => placesOf(column, key));
  return Uint32Array.from(places);
}

/** Bits of a key by which most keys that are not asked for are passed over. */
const SIEVE_BITS = 16;
const sieve = new Uint8Array(1 << SIEVE_BITS);

/** Places of distinct keys in a column, key by key, found by looking at every one. */
function placesAmongAll(column: Uint32Array, keys: readonly number[]): readonly number[] {
  const places = new Map<number, number[]>(keys.map((key) => [key, []]));
  for (const key of keys) sieve[key & (sieve.length - 1)] = 1;
  for (let at = 0; at < column.length; at += 1) {
    const key = column[at] ?? 0;
    if (sieve[key & (sieve.length - 1)] === 1) places.get(key)?.push(at);
  }
  for (const key of keys) sieve[key & (sieve.length - 1)] = 0;
  return [...places.values()].flat();
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
