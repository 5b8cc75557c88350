/**
 * @module home/index-files
 * Keeps the index of the lists in files beside them. Whatever goes wrong here costs time and is told; it never changes
 * an answer: without a file the index is built from the lists.
 */
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import type { EmbargoError, IndexFile, IndexStore } from "embargo";
import { homeUnusable, onDisk, systemCode } from "./disk-error.ts";
import { syncFolder, writeBytes } from "./durable.ts";
import { listsFolder } from "./list-folder.ts";

/** Files kept: those of the lists of now, and of the last few days that were asked about. */
const KEPT = 4;
const NAME = /^[0-9a-f]{32}\.idx$/;
/** Parts of files that a killed process left, older than a day. */
const PART = /^\.tmp-.*\.idx$/;
const DAY_MS = 86_400_000;

/** See `Home.indexes`. */
export function indexFiles(
  home: string,
  { token, note }: { readonly token: () => string; readonly note: (error: EmbargoError) => void },
): IndexStore {
  const folder = join(home, "index");
  const fileOf = (key: string): string => join(folder, `${key.slice(0, 32)}.idx`);
  return {
    read: (key) => {
      const file = fileOf(key);
      try {
        return openWhole(file);
      } catch (error) {
        if (systemCode(error) !== "ENOENT") note(homeUnusable(file, error));
        return null;
      }
    },
    write: (key, pack) => {
      // Nothing was ever added here: a screening alone makes no folders.
      if (!isFolder(listsFolder(home))) return;
      try {
        writeFile(folder, fileOf(key), token(), pack);
      } catch (error) {
        note(homeUnusable(folder, error));
      }
    },
    refused: (key, error) => {
      note(error);
      // The next run builds it anew.
      rmSync(fileOf(key), { force: true, recursive: true });
    },
  };
}

/** A file that stays open as long as the process: what it held when it was opened can be read, whatever replaces it. */
function openWhole(path: string): IndexFile {
  const descriptor = openSync(path, "r");
  const stat = fstatSync(descriptor);
  if (!stat.isFile()) {
    closeSync(descriptor);
    throw homeUnusable(path, Object.assign(new Error("no file"), { code: "EISDIR" }));
  }
  return {
    file: path,
    bytes: stat.size,
    read: (from, to) => {
      const bytes = new Uint8Array(to - from);
      for (let at = 0; at < bytes.length; ) {
        const more = onDisk(path, () => readSync(descriptor, bytes, at, bytes.length - at, from + at));
        // Cut since it was opened: the sum will not be right.
        if (more === 0) break;
        at += more;
      }
      return bytes.buffer;
    },
  };
}

/** Written aside, then renamed: a reader finds the old file or the whole new one. */
function writeFile(folder: string, path: string, token: string, pack: () => ArrayBufferLike): void {
  if (!isFolder(folder)) mkdirSync(folder);
  const part = join(folder, `.tmp-${process.pid}-${token}.idx`);
  try {
    writeBytes(part, new Uint8Array(pack()));
    renameSync(part, path);
    syncFolder(folder);
  } finally {
    rmSync(part, { force: true });
  }
  removeOld(folder);
}

/** Remove all but the newest files, and parts that were left behind. Another process may be removing them too. */
function removeOld(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => NAME.test(name) || PART.test(name))
    .flatMap((name) => {
      const path = join(folder, name);
      const time = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
      return time === undefined ? [] : [{ path, time, isPart: PART.test(name) }];
    })
    .sort((a, b) => b.time - a.time || (a.path < b.path ? -1 : 1));
  const newest = files[0]?.time ?? 0;
  const whole = files.filter(({ isPart }) => !isPart);
  const left = files.filter(({ isPart, time }) => isPart && newest - time > DAY_MS);
  for (const { path } of [...whole.slice(KEPT), ...left]) rmSync(path, { force: true });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
