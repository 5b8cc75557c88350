/**
 * @module home/durable
 * Writes files so that they are on the disk before anything points to them.
 */
import { createHash } from "node:crypto";
import { closeSync, fsyncSync, openSync, writeFileSync } from "node:fs";
import { systemCode } from "./disk-error.ts";

const BATCH_CHARACTERS = 1 << 20;

/** Systems that cannot open or sync a folder say one of these. */
const FOLDER_SYNC_REFUSED = new Set(["EPERM", "EISDIR", "EINVAL", "EACCES"]);

/** Write a new file and sync it. Fails when it exists. */
export function writeDurably(path: string, text: string): void {
  writeLines(path, [text]);
}

/**
 * Write a new file from pieces of text, as they stand, and sync it.
 *
 * @returns hash of the bytes written.
 *
 * Cost: linear; memory of one batch. One fsync a file.
 */
export function writeLines(path: string, pieces: Iterable<string>): string {
  const hash = createHash("sha256");
  const file = openSync(path, "wx");
  try {
    let batch = "";
    const flush = (): void => {
      const bytes = Buffer.from(batch);
      batch = "";
      hash.update(bytes);
      writeFileSync(file, bytes);
    };
    for (const piece of pieces) {
      batch += piece;
      if (batch.length > BATCH_CHARACTERS) flush();
    }
    flush();
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
}

/** Write a new file from bytes and sync it. Fails when it exists. */
export function writeBytes(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "wx");
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Sync a folder, so that the names in it last. Windows has no such call and keeps its folders itself; a file system
 * that knows none is left at that.
 */
export function syncFolder(path: string): void {
  try {
    const folder = openSync(path, "r");
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch (error) {
    if (!FOLDER_SYNC_REFUSED.has(systemCode(error))) throw error;
  }
}
