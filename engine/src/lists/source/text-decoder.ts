/**
 * @module lists/source/text-decoder
 * Bytes to text, chunk by chunk, refusing bytes that the encoding does not have: a list in the wrong encoding
 * would match nobody.
 */
import { EmbargoError } from "../../model/index.ts";

/** Decodes one file. */
export interface ChunkDecoder {
  /** Text of the next bytes; a character cut at the end waits for the next call. */
  decode(bytes: Uint8Array): string;
  /** The end: throws when a character is cut. */
  finish(): string;
}

/**
 * Decode a file of a known encoding.
 *
 * @param encoding `utf-8`, `windows-1252`, `utf-16le` …; a byte order mark of UTF-8 is dropped.
 * @throws {EmbargoError} `LIST_ENCODING_INVALID` on the first byte that is not of the encoding.
 */
export function chunkDecoder(encoding: string, file: string): ChunkDecoder {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const attempt = (bytes: Uint8Array | undefined): string => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      throw new EmbargoError("LIST_ENCODING_INVALID", { file, encoding });
    }
  };
  return { decode: attempt, finish: () => attempt(undefined) };
}
