/**
 * @module home/read-lines
 * Reads the line files of a snapshot without holding them in memory, and holds them against their hashes.
 */
import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { EmbargoError, type ListEntry } from "embargo/model";
import { damaged, systemCode } from "./disk-error.ts";
import { FILES, type Snapshot } from "./snapshots.ts";

const CHUNK_BYTES = 1 << 20;
const NEWLINE = 0x0a;
/** One empty list for all entries: a million of their own would take a hundred megabytes. */
const NONE: readonly never[] = Object.freeze([]);

/**
 * Hand over each entry of a snapshot, in the order of its file.
 *
 * Entries are handed over before the end of the file has been seen: what was gathered is not to be used when this
 * throws.
 *
 * @throws {EmbargoError} `SNAPSHOT_DAMAGED` when the file is not the one that was written.
 *
 * Cost: linear in the file; memory of one line.
 */
export function eachEntry({ folder, manifest }: Snapshot, onEntry: (entry: ListEntry) => void): void {
  eachLine(folder, FILES.entries, manifest.entriesSha256, (line) => {
    onEntry(decoded(folder, FILES.entries, () => shareEmpty(JSON.parse(line) as ListEntry)));
  });
}

/** Hand over each id of a snapshot, sorted. Throws as {@link eachEntry} does. */
export function eachId({ folder, manifest }: Snapshot, onId: (id: string) => void): void {
  eachLine(folder, FILES.ids, manifest.idsSha256, (line) => {
    onId(line.includes("\\") ? decoded(folder, FILES.ids, () => JSON.parse(`"${line}"`) as string) : line);
  });
}

/** An id as a line: what would break the line is written as JSON does. */
export function lineOfId(id: string): string {
  return JSON.stringify(id).slice(1, -1);
}

/** A line that cannot be decoded is not the one that was written. */
function decoded<T>(folder: string, name: string, decode: () => T): T {
  try {
    return decode();
  } catch {
    throw damaged(folder, `${name}: JSON`);
  }
}

function eachLine(folder: string, name: string, sha256: string, onLine: (line: string) => void): void {
  let found: string;
  try {
    found = readLines(join(folder, name), onLine);
  } catch (error) {
    if (error instanceof EmbargoError || systemCode(error) === "?") throw error;
    throw damaged(folder, `${name}: ${systemCode(error)}`);
  }
  if (found !== sha256) throw damaged(folder, `${name}: SHA-256`);
}

/** Hand over the lines of a file; returns the hash of its bytes. */
function readLines(path: string, onLine: (line: string) => void): string {
  const hash = createHash("sha256");
  const file = openSync(path, "r");
  try {
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    let pieces: Buffer[] = [];
    for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer)) {
      const chunk = buffer.subarray(0, size);
      hash.update(chunk);
      let start = 0;
      for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
        const tail = chunk.subarray(start, end);
        onLine(pieces.length === 0 ? tail.toString() : Buffer.concat([...pieces, tail]).toString());
        pieces = [];
        start = end + 1;
      }
      // The buffer is read into again: what is left of a line has to be copied.
      if (start < size) pieces.push(Buffer.from(chunk.subarray(start)));
    }
    if (pieces.length > 0) onLine(Buffer.concat(pieces).toString());
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
}

function shareEmpty(entry: ListEntry): ListEntry {
  const shared = entry as { -readonly [K in keyof ListEntry]: ListEntry[K] };
  if (entry.absentFrom.length === 0) shared.absentFrom = NONE;
  if (entry.dates.length === 0) shared.dates = NONE;
  if (entry.unverifiedIdentifiers.length === 0) shared.unverifiedIdentifiers = NONE;
  return shared;
}
