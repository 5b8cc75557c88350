/**
 * @module home/plain-bytes
 * The bytes of a staged file as the publisher wrote them, unpacked from gzip.
 */
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { EmbargoError } from "embargo/model";
import { homeUnusable, systemCode } from "./disk-error.ts";
import type { StagedFile } from "./stage.ts";

const CHUNK_BYTES = 1 << 18;
/** Unpacked bytes for each packed one beyond which no real list goes (theirs is about 10), past the first megabyte. */
const MOST_PACKING = 400;
const FREE_BYTES = 1 << 20;

/**
 * Read a staged file, unpacked.
 *
 * @param onBytes told how many bytes of the file as stored have been read so far.
 * @throws {EmbargoError} `LIST_FILE_BROKEN` when the gzip is cut or damaged; `LIST_FILE_UNSAFE` when it unpacks into
 *   more than a list can; `HOME_UNUSABLE` when the copy cannot be read.
 *
 * Cost: linear; memory of a few chunks.
 */
export async function* plainBytes(
  file: StagedFile,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const stored = createReadStream(file.path, { highWaterMark: CHUNK_BYTES });
  // A failure reaches the loop below through the stream that is read; here is nothing left to do.
  const source = file.isGzip ? pipeline(stored, createGunzip({ chunkSize: CHUNK_BYTES }), () => {}) : stored;
  let plain = 0;
  try {
    for await (const chunk of source) {
      const bytes = chunk as Uint8Array;
      plain += bytes.length;
      if (file.isGzip && plain > FREE_BYTES && plain > stored.bytesRead * MOST_PACKING)
        throw new EmbargoError("LIST_FILE_UNSAFE", {
          file: file.name,
          line: 1,
          reason: `gzip > ${MOST_PACKING}:1`,
        });
      onBytes(stored.bytesRead);
      yield bytes;
    }
  } catch (error) {
    if (error instanceof EmbargoError) throw error;
    if (!systemCode(error).startsWith("Z_")) throw homeUnusable(file.path, error);
    const reason = `gzip: ${error instanceof Error ? error.message : "?"}`;
    throw new EmbargoError("LIST_FILE_BROKEN", { file: file.name, line: 1, reason });
  }
}
