/**
 * @module screening/search/name-index
 * The names of the lists in columns, with everything a search needs. Immutable; all of it typed arrays, so that threads
 * share it and a file holds it as it is.
 */
import type { WordColumns } from "../table/word-table.ts";
import type { KeyTable } from "./key-table.ts";

/** What a name is, in the bits of `nameFlags`. */
export const NAME_FLAG = { weak: 1, truncated: 2 } as const;

/** Names, their words, and the ways to find them. */
export interface NameIndex {
  readonly words: WordColumns;
  readonly keys: KeyTable;
  /** Names that hold word `w`: `postings[postingStart[w]]` to `postings[postingStart[w + 1]]`, ascending. */
  readonly postingStart: Uint32Array;
  readonly postings: Uint32Array;
  /** Words of name `n`: `nameWords[nameStart[n]]` to `nameWords[nameStart[n + 1]]`, in order. */
  readonly nameStart: Uint32Array;
  readonly nameWords: Uint32Array;
  /** Number of the entry that bears name `n`, ascending. */
  readonly nameEntry: Uint32Array;
  readonly nameFlags: Uint8Array;
  /** Words that are a single letter. */
  readonly initialWords: Uint32Array;
  /** Sound keys of neighbours written as one word, ascending; of each the name and the place of the first neighbour. */
  readonly joinKeys: Uint32Array;
  readonly joinNames: Uint32Array;
  readonly joinPlaces: Uint8Array;
}
