/**
 * @module screening/file/layout
 * How an index file begins: what kind of file it is, how long, and a sum over its head, that is everything but the
 * bytes of the entries, which have sums of their own. Numbers are little-endian; a machine of the other order does not
 * recognise the file and builds its own.
 */
import { EmbargoError } from "../../model/index.ts";
import { checksum } from "./checksum.ts";

/** Bytes of the beginning; the account of the content follows. */
export const HEADER_BYTES = 48;
/** Everything in the head begins at a multiple of this. */
const ALIGNMENT = 16;

const FORMAT_VERSION = 1;
const MAGIC = [0x42_4d_45_89, 0x0a_0d_58_49] as const;
/** Places in the header, in 32-bit words; sizes take two. The sum covers what stands before and after it. */
const WORD = { magic: 0, version: 2, accountBytes: 3, bytes: 4, headBytes: 6, sum: 8, end: 12 } as const;
const WIDE = 0x1_0000_0000;

/** The next place where something may begin. */
export function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

/** Write the beginning of a file whose content is there. @param headBytes aligned. Cost: one pass over the head. */
export function sealFile(buffer: ArrayBufferLike, accountBytes: number, headBytes: number): void {
  const header = new Uint32Array(buffer, 0, WORD.end);
  header.set(MAGIC, WORD.magic);
  header[WORD.version] = FORMAT_VERSION;
  header[WORD.accountBytes] = accountBytes;
  setSize(header, WORD.bytes, buffer.byteLength);
  setSize(header, WORD.headBytes, headBytes);
  header.set(sumOf(buffer, headBytes), WORD.sum);
}

/**
 * Bytes of the head of a file.
 *
 * @param start the first {@link HEADER_BYTES} of it or more. @param found bytes of the whole file.
 * @param file its name, for the error.
 * @throws {EmbargoError} `INDEX_FOREIGN`, `INDEX_VERSION`, `INDEX_TRUNCATED`, `INDEX_DAMAGED`.
 */
export function headBytesOf(start: ArrayBufferLike, found: number, file: string): number {
  const header = headerOf(start);
  if (MAGIC.some((word, at) => header[at] !== word)) throw new EmbargoError("INDEX_FOREIGN", { file });
  const version = header[WORD.version];
  if (version !== undefined && version !== FORMAT_VERSION)
    throw new EmbargoError("INDEX_VERSION", { file, value: version, allowed: FORMAT_VERSION });
  const expected = header.length < WORD.end ? HEADER_BYTES : sizeAt(header, WORD.bytes);
  if (found < expected) throw new EmbargoError("INDEX_TRUNCATED", { file, found, expected });
  const headBytes = sizeAt(header, WORD.headBytes);
  if (found !== expected || headBytes < HEADER_BYTES || headBytes > found || headBytes % ALIGNMENT !== 0)
    throw new EmbargoError("INDEX_DAMAGED", { file, reason: "size" });
  return headBytes;
}

/**
 * Check the head of a file by its sum.
 *
 * @returns bytes of the account of the content, which begins at {@link HEADER_BYTES}.
 * @throws {EmbargoError} `INDEX_DAMAGED`. Cost: one pass over the head.
 */
export function checkHead(head: ArrayBufferLike, headBytes: number, file: string): number {
  const header = headerOf(head);
  if (!sumOf(head, headBytes).every((sum, lane) => sum === header[WORD.sum + lane]))
    throw new EmbargoError("INDEX_DAMAGED", { file, reason: "checksum" });
  return header[WORD.accountBytes] ?? 0;
}

/** As much of the header as there is. */
function headerOf(start: ArrayBufferLike): Uint32Array {
  return new Uint32Array(start, 0, Math.floor(Math.min(HEADER_BYTES, start.byteLength) / 4));
}

function sizeAt(header: Uint32Array, at: number): number {
  return (header[at] ?? 0) + (header[at + 1] ?? 0) * WIDE;
}

function setSize(header: Uint32Array, at: number, bytes: number): void {
  header[at] = bytes % WIDE;
  header[at + 1] = Math.floor(bytes / WIDE);
}

function sumOf(head: ArrayBufferLike, headBytes: number): readonly number[] {
  const words = new Int32Array(head, 0, headBytes / 4);
  return checksum(words.subarray(WORD.end), checksum(words.subarray(0, WORD.sum)));
}
