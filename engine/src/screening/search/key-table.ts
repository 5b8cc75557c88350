/**
 * @module screening/search/key-table
 * From a key to the words kept under it: buckets of a power of two, one column of words, one byte of each key beside
 * it, so that few strangers need to be looked at.
 */
import type { Column } from "../table/columns.ts";

/** Keys and the words under them. */
export interface KeyTable {
  /** `bucketStart[b]` to `bucketStart[b + 1]` are the places of bucket `b`. */
  readonly bucketStart: Uint32Array;
  readonly words: Uint32Array;
  /** The highest byte of each key. */
  readonly prints: Uint8Array;
}

/** Keys a bucket holds on average. */
const LOAD = 4;

/** Build a table from keys and their words, side by side. Cost: linear. */
export function buildKeyTable(keys: Column, words: Column): KeyTable {
  const buckets = 2 ** Math.max(4, Math.ceil(Math.log2(Math.max(1, keys.length / LOAD))));
  const mask = buckets - 1;
  const bucketStart = new Uint32Array(buckets + 1);
  const [allKeys, allWords] = [keys.values, words.values];
  for (const key of allKeys) {
    const bucket = (key & mask) + 1;
    bucketStart[bucket] = (bucketStart[bucket] ?? 0) + 1;
  }
  for (let at = 1; at <= buckets; at += 1) {
    bucketStart[at] = (bucketStart[at] ?? 0) + (bucketStart[at - 1] ?? 0);
  }
  const next = bucketStart.slice(0, buckets);
  const placed = new Uint32Array(allKeys.length);
  const prints = new Uint8Array(allKeys.length);
  for (let at = 0; at < allKeys.length; at += 1) {
    const key = allKeys[at] ?? 0;
    const place = next[key & mask] ?? 0;
    placed[place] = allWords[at] ?? 0;
    prints[place] = key >>> 24;
    next[key & mask] = place + 1;
  }
  return { bucketStart, words: placed, prints };
}

/** Call `visit` for each word kept under a key, and for few others. A word may be visited more than once. */
export function wordsUnder(table: KeyTable, key: number, visit: (word: number) => void): void {
  const bucket = key & (table.bucketStart.length - 2);
  const print = key >>> 24;
  const end = table.bucketStart[bucket + 1] ?? 0;
  for (let at = table.bucketStart[bucket] ?? 0; at < end; at += 1) {
    if (table.prints[at] === print) visit(table.words[at] ?? 0);
  }
}
