/**
 * @module home/temporary
 * Folders in which a snapshot is written before it is one, and what becomes of those that were left behind.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { systemCode } from "./disk-error.ts";

/** `.tmp-<machine>-<process>-<token>`: the machine, because several may share a folder and count processes alike. */
const NAME = /^\.tmp-([0-9a-f]{8})-(\d+)-/;
const DAY_MS = 86_400_000;

/**
 * Make a temporary folder beside the snapshots of a list.
 *
 * @param token what sets it apart from others of this process: random, or counted.
 */
export function makeTemporary(listFolder: string, token: string): string {
  makeFolders(listFolder);
  const folder = join(listFolder, `.tmp-${machine()}-${process.pid}-${token}`);
  mkdirSync(folder);
  return folder;
}

/**
 * Make a folder with those above it. Not by `recursive`: where the system refuses a folder with `ENOENT`, as below
 * `/proc`, that never returns.
 */
function makeFolders(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const above = dirname(path);
    if (systemCode(error) === "ENOENT" && above !== path && !existsSync(above)) {
      makeFolders(above);
      makeFolder(path);
    } else if (!existsSync(path)) throw error;
  }
}

/** Make a folder in one that is there; another process may have made it in the meantime. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (systemCode(error) !== "EEXIST") throw error;
  }
}

/**
 * Remove temporary folders that nobody writes to any more: their process is gone, or they are more than a day older
 * than `own`. Another adder may be sweeping too, so nothing here can fail the one that asks.
 *
 * @param own the asker’s temporary folder; its age tells the time by the file system’s own clock.
 */
export function sweepTemporaries(listFolder: string, own: string, token: string): void {
  const now = statSync(own).mtimeMs;
  for (const name of readdirSync(listFolder)) {
    const path = join(listFolder, name);
    const found = NAME.exec(name);
    if (found === null) continue;
    try {
      const orphaned = found[1] === machine() && isGone(Number(found[2]));
      if (!orphaned && now - statSync(path).mtimeMs < DAY_MS) continue;
      // A process thought dead may wake up and rename what is being removed: take it out of its reach first.
      const doomed = `${own}-swept-${token}`;
      renameSync(path, doomed);
      removeTemporary(doomed);
    } catch {
      // Swept by another, or not ours to remove: the next add tries again.
    }
  }
}

/** Remove a temporary folder; one that cannot be removed is left to the next sweep. */
export function removeTemporary(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Readers ignore it.
  }
}

/** Eight digits for this machine, so that any host name fits into a file name. */
function machine(): string {
  return createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
}

function isGone(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return false;
  } catch (error) {
    return systemCode(error) === "ESRCH";
  }
}
