/**
 * @module home/snapshots
 * Finds the snapshots of a home. There is no pointer to the newest: it follows from the manifests, so that one rename
 * is all there is to a switch.
 */
import { readdirSync, readFileSync, statSync, type Dirent } from "node:fs";
import { join } from "node:path";
import type { Day } from "embargo/model";
import { damaged, homeUnusable, systemCode } from "./disk-error.ts";
import { isSnapshotName, listFolder, listOfFolder, listsFolder } from "./list-folder.ts";
import { compareManifests, parseManifest, type Manifest } from "./manifest.ts";

/** A snapshot and where it is. */
export interface Snapshot {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Names of the files of a snapshot. */
export const FILES = {
  manifest: "manifest.json",
  source: "source",
  entries: "entries.jsonl",
  ids: "ids.txt",
  coverage: "coverage.json",
} as const;

/**
 * All snapshots of one list, or of every list, in the order of {@link compareManifests}: the newest last.
 *
 * What is temporary is not a snapshot. A folder gets the name of one with its manifest in it;
 * an empty one is passed over.
 *
 * @returns empty = nothing was added yet.
 * @throws {EmbargoError} `HOME_UNUSABLE`; `SNAPSHOT_DAMAGED` when a manifest is gone or cannot be trusted: to pass
 *   over it would answer from an older list without saying so.
 *
 * Cost: one small file a snapshot.
 */
export function findSnapshots(home: string, list?: string): readonly Snapshot[] {
  const lists = list === undefined ? listIds(home) : [list];
  return lists
    .flatMap((id) => snapshotsOf(home, id))
    .sort((a, b) => compareManifests(a.manifest, b.manifest));
}

/**
 * The snapshots a day knew, each publication once: where it was read several times, by its last reading known then.
 *
 * @param knownAt absent = all that are there.
 */
export function knownSnapshots(snapshots: readonly Snapshot[], knownAt?: Day): readonly Snapshot[] {
  const known = snapshots.filter(({ manifest }) => knownAt === undefined || manifest.fetched <= knownAt);
  const readings = new Map<string, number>();
  for (const { manifest } of known) {
    const key = publicationKey(manifest);
    readings.set(key, Math.max(readings.get(key) ?? 0, manifest.reading));
  }
  return known.filter(({ manifest }) => readings.get(publicationKey(manifest)) === manifest.reading);
}

function publicationKey(manifest: Manifest): string {
  return `${manifest.list}@${manifest.sha256}`;
}

function listIds(home: string): readonly string[] {
  return folderNames(listsFolder(home)).flatMap((name) => listOfFolder(name) ?? []);
}

function snapshotsOf(home: string, list: string): readonly Snapshot[] {
  const folder = listFolder(home, list);
  return folderNames(folder)
    .filter(isSnapshotName)
    .flatMap((name) => readSnapshot(join(folder, name), list, name) ?? []);
}

function readSnapshot(folder: string, list: string, name: string): Snapshot | null {
  let text: string;
  try {
    text = readFileSync(join(folder, FILES.manifest), "utf8");
  } catch (error) {
    if (systemCode(error) === "ENOENT" && isEmpty(folder)) return null;
    throw damaged(folder, `${FILES.manifest}: ${systemCode(error)}`);
  }
  const manifest = parseManifest(text, list, name);
  if (manifest === null) throw damaged(folder, FILES.manifest);
  return { folder, manifest };
}

/** Names of the folders below a folder; empty when it is not there. */
function folderNames(folder: string): readonly string[] {
  try {
    const items = readdirSync(folder, { withFileTypes: true });
    return items.filter((item) => isFolder(folder, item)).map((item) => item.name);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return [];
    throw homeUnusable(folder, error);
  }
}

/** A link to a folder is one: a list may be kept on another disk. A link to nothing fails, and is not passed over. */
function isFolder(above: string, item: Dirent): boolean {
  return item.isDirectory() || (item.isSymbolicLink() && statSync(join(above, item.name)).isDirectory());
}

/** Whether a folder holds nothing, or is gone: somebody removes it. */
function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return true;
  }
}
