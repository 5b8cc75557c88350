/**
 * @module screening/file/entry-bytes
 * Entries as JSON one after the other, each read, checked and decoded when it is asked for: an answer needs a few of
 * them, and a file holds more bytes of entries than of all the rest.
 */
import type { ListEntry } from "../../model/index.ts";
import type { EntryBytes } from "../prepared/prepare.ts";

/** Decoded entries that are remembered: those of one answer, however long it is, are asked for several times. */
const REMEMBERED = 4096;

/** Write entries. Cost: linear; memory of their text, twice at most. */
export function encodeEntries(count: number, entry: (at: number) => ListEntry): EntryBytes {
  const encoder = new TextEncoder();
  const start = new Uint32Array(count + 1);
  const sums = new Uint32Array(count);
  let bytes = new Uint8Array(1 << 16);
  let end = 0;
  for (let at = 0; at < count; at += 1) {
    const text = JSON.stringify(entry(at));
    const most = end + text.length * 3;
    if (most > bytes.length) {
      const wider = new Uint8Array(Math.max(most, bytes.length * 2));
      wider.set(bytes.subarray(0, end));
      bytes = wider;
    }
    const { written } = encoder.encodeInto(text, bytes.subarray(end));
    sums[at] = sumOfBytes(bytes.subarray(end, end + written));
    end += written;
    start[at + 1] = end;
  }
  return { start, sums, read: (from, to) => bytes.subarray(from, to) };
}

/**
 * Reads entries; the last few thousand are remembered.
 *
 * @param lost gives an entry whose bytes are not those that were written; it may throw.
 * Cost: some microseconds an entry.
 */
export function entryReader(
  { start, sums, read }: EntryBytes,
  lost: (at: number) => ListEntry,
): (at: number) => ListEntry {
  const decoder = new TextDecoder();
  const known = new Map<number, ListEntry>();
  const decode = (at: number): ListEntry => {
    const sum = sums[at];
    if (sum === undefined) throw new RangeError(`no entry ${at}`);
    // A copy: some runtimes decode no shared memory.
    const bytes = read(start[at] ?? 0, start[at + 1] ?? 0).slice();
    return sumOfBytes(bytes) === sum ? (JSON.parse(decoder.decode(bytes)) as ListEntry) : lost(at);
  };
  return (at) => {
    const remembered = known.get(at);
    if (remembered !== undefined) return remembered;
    const entry = decode(at);
    if (known.size >= REMEMBERED) known.clear();
    known.set(at, entry);
    return entry;
  };
}

/** FNV-1a: a change of any one byte changes it. */
function sumOfBytes(bytes: Uint8Array): number {
  let sum = 0x811c9dc5 ^ bytes.length;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}
