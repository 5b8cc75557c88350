/**
 * @module names/facts/table
 * The compiled table of words, decoded once from base64 into flat arrays and searched by hash.
 */

/** The table as it is generated: sections of one base64 text, little-endian, in the order of `decodeTable`. */
export interface PackedTable {
  readonly words: number;
  readonly groupLinks: number;
  readonly data: string;
}

/** The table as it is searched: words by ascending 48-bit hash. */
export interface WordTable {
  /** Number of the first word whose hash begins with these 16 bits; one more at the end. */
  readonly bucketStarts: Uint32Array;
  /** Three numbers a word, side by side so that one look-up touches one place of memory: see {@link RECORD}. */
  readonly records: Uint32Array;
  readonly groups: Uint32Array;
}

/**
 * Numbers of a word's record. `hash`: the lower 32 bits of its hash. `facts`, from the lowest byte: surprise in steps;
 * shares as given (upper four bits) and family name; kind; number of groups. `groups`: place of
 * its first group.
 */
export const RECORD = { hash: 0, facts: 1, groups: 2, length: 3 } as const;

/** Number of buckets: the upper 16 bits of a hash. */
export const BUCKETS = 0x1_0000;
/** Bytes of one group number. */
export const GROUP_BYTES = 3;

/** Decode the generated table. Cost: one pass over its bytes, some tens of milliseconds, once. */
export function decodeTable(packed: PackedTable): WordTable {
  const bytes = decodeBase64(packed.data);
  const { words, groupLinks } = packed;
  let at = 0;
  const take = (length: number): Uint8Array => bytes.subarray(at, (at += length));
  const bucketStarts = startsOf(take(BUCKETS));
  const hashes = wideNumbers(take(words * 4), 4);
  const [bits, shares, kinds, many] = [take(words), take(words), take(words), take(words)];
  const records = new Uint32Array(words * RECORD.length);
  let groups = 0;
  for (let word = 0; word < words; word += 1) {
    const place = word * RECORD.length;
    records[place + RECORD.hash] = hashes[word] ?? 0;
    records[place + RECORD.facts] =
      (bits[word] ?? 0) | ((shares[word] ?? 0) << 8) | ((kinds[word] ?? 0) << 16) | ((many[word] ?? 0) << 24);
    records[place + RECORD.groups] = groups;
    groups += many[word] ?? 0;
  }
  return { bucketStarts, records, groups: wideNumbers(take(groupLinks * GROUP_BYTES), GROUP_BYTES) };
}

/** Place of the record of the word with this hash, `-1` when the table has none. */
export function placeOf(table: WordTable, hash: number): number {
  const low = hash >>> 0;
  const bucket = (hash - low) / 0x1_0000_0000;
  const end = (table.bucketStarts[bucket + 1] ?? 0) * RECORD.length;
  let place = (table.bucketStarts[bucket] ?? 0) * RECORD.length;
  while (place < end && table.records[place] !== low) place += RECORD.length;
  return place < end ? place : -1;
}

function startsOf(counts: Uint8Array): Uint32Array {
  const found = new Uint32Array(counts.length + 1);
  for (let at = 0; at < counts.length; at += 1) found[at + 1] = (found[at] ?? 0) + (counts[at] ?? 0);
  return found;
}

function wideNumbers(bytes: Uint8Array, width: number): Uint32Array {
  const found = new Uint32Array(bytes.length / width);
  for (let at = 0; at < found.length; at += 1) {
    let value = 0;
    for (let byte = width - 1; byte >= 0; byte -= 1) value = (value << 8) | (bytes[at * width + byte] ?? 0);
    found[at] = value;
  }
  return found;
}

function decodeBase64(text: string): Uint8Array {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
