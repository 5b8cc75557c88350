/**
 * @module home/stage
 * Takes the files of a publication in: their bytes are copied first, and read, hashed and unpacked from the copy, so
 * that what is kept is what was read.
 */
import { createHash } from "node:crypto";
import { closeSync, createReadStream, fsyncSync, openSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { EmbargoError } from "embargo/model";
import { onDisk, systemCode } from "./disk-error.ts";

/** A file of a publication, copied byte for byte. */
export interface StagedFile {
  /** Name as given, and without `.gz` as readers know it. */
  readonly name: string;
  readonly plainName: string;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Told by its first bytes, whatever its name. */
  readonly isGzip: boolean;
}

const CHUNK_BYTES = 1 << 18;

/**
 * Copy files into a folder, synced.
 *
 * @param paths  files or pipes; two of the same name, whatever the case, cannot be kept side by side.
 * @param folder exists and is empty.
 * @param list   named when two files have the same name.
 * @throws {EmbargoError} `INPUT_NOT_FOUND`, `INPUT_UNREADABLE`, `LIST_FILE_UNEXPECTED`, `HOME_UNUSABLE`.
 *
 * Cost: linear in the bytes; memory of one chunk.
 */
export async function stageFiles(
  paths: readonly string[],
  folder: string,
  list: string,
): Promise<readonly StagedFile[]> {
  const names = new Set<string>();
  for (const path of paths) {
    checkInput(path);
    const name = basename(path);
    // Some file systems take SDN.CSV and sdn.csv for one name.
    if (names.has(name.toLowerCase()))
      throw new EmbargoError("LIST_FILE_UNEXPECTED", { file: name, format: list });
    names.add(name.toLowerCase());
  }
  const staged: StagedFile[] = [];
  for (const path of paths) staged.push(await stageFile(path, join(folder, basename(path))));
  return staged;
}

async function stageFile(from: string, path: string): Promise<StagedFile> {
  const hash = createHash("sha256");
  const target = onDisk(path, () => openSync(path, "wx"));
  let bytes = 0;
  let head = Buffer.alloc(0);
  try {
    for await (const chunk of chunksOf(from)) {
      if (head.length < 2) head = Buffer.concat([head, chunk.subarray(0, 2)]);
      bytes += chunk.length;
      hash.update(chunk);
      onDisk(path, () => writeFileSync(target, chunk));
    }
    onDisk(path, () => fsyncSync(target));
  } finally {
    closeSync(target);
  }
  const name = basename(from);
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  return { name, plainName: name.replace(/\.gz$/i, ""), path, bytes, sha256: hash.digest("hex"), isGzip };
}

async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) yield chunk as Buffer;
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Endless devices and folders are not files; a pipe is. */
function checkInput(path: string): void {
  let stat: ReturnType<typeof statSync>;
  try {
    stat = statSync(path);
  } catch (error) {
    throw unreadable(path, error);
  }
  if (stat.isFile() || stat.isFIFO()) return;
  throw new EmbargoError("INPUT_UNREADABLE", {
    value: path,
    reason: stat.isDirectory() ? "EISDIR" : "EINVAL",
  });
}

function unreadable(path: string, error: unknown): EmbargoError {
  const reason = systemCode(error);
  return new EmbargoError(reason === "ENOENT" ? "INPUT_NOT_FOUND" : "INPUT_UNREADABLE", {
    value: path,
    reason,
  });
}
