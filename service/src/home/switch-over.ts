/**
 * @module home/switch-over
 * The one step by which a snapshot comes to be: the manifest is written, then the folder gets its name by one rename.
 * Before it, readers see the old state; after it, the new one.
 */
import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { damaged, homeUnusable, onDisk } from "./disk-error.ts";
import { syncFolder, writeDurably } from "./durable.ts";
import { listFolder, listsFolder, snapshotName } from "./list-folder.ts";
import { manifestText, type Manifest } from "./manifest.ts";
import { FILES, findSnapshots } from "./snapshots.ts";

/** What the home holds now. */
export interface Switched {
  /** `false` = the same content was there already; `snapshot` is the one that was there. */
  readonly added: boolean;
  readonly snapshot: Manifest;
  /** The content was there, and the day given as `fetched` is earlier than the recorded one, which stays. */
  readonly fetchedEarlier: boolean;
}

/**
 * Make a snapshot of a temporary folder, unless the home has its content.
 *
 * Where another process took the name first, what there is now is looked at again; each turn means that one more
 * snapshot stands, so it ends.
 *
 * @throws {EmbargoError} `HOME_UNUSABLE`; `SNAPSHOT_DAMAGED` when the name is taken by what is no snapshot.
 */
export function switchOver(home: string, draft: Manifest, temporary: string): Switched {
  const folder = listFolder(home, draft.list);
  for (;;) {
    const twin = lastReading(home, draft);
    if (twin !== null && isSameReading(twin, draft))
      return { added: false, snapshot: twin, fetchedEarlier: draft.fetched < twin.fetched };
    const snapshot = twin === null ? draft : nextReading(draft, twin);
    const target = join(folder, snapshotName(snapshot.published, snapshot.sha256, snapshot.reading));
    if (isMoved(temporary, target, snapshot)) {
      onDisk(home, () => [folder, listsFolder(home), home].forEach(syncFolder));
      return { added: true, snapshot, fetchedEarlier: false };
    }
    if (lastReading(home, draft)?.reading === twin?.reading) throw damaged(target, FILES.manifest);
  }
}

/** The newest reading of the same publication. */
function lastReading(home: string, draft: Manifest): Manifest | null {
  const readings = findSnapshots(home, draft.list).filter(({ manifest }) => manifest.sha256 === draft.sha256);
  const [newest] = readings.map(({ manifest }) => manifest).sort((a, b) => b.reading - a.reading);
  return newest ?? null;
}

/** A stated day of publication is not content: the recorded one stays. */
function isSameReading(twin: Manifest, draft: Manifest): boolean {
  const sameDay = draft.publishedBasis === "stated" || twin.published === draft.published;
  return sameDay && twin.entriesSha256 === draft.entriesSha256;
}

/** It was not known before the reading it replaces. */
function nextReading(draft: Manifest, twin: Manifest): Manifest {
  const fetched = draft.fetched < twin.fetched ? twin.fetched : draft.fetched;
  return { ...draft, reading: twin.reading + 1, fetched };
}

/** Write the manifest and rename; `false` = the name is taken. */
function isMoved(temporary: string, target: string, snapshot: Manifest): boolean {
  const manifest = join(temporary, FILES.manifest);
  try {
    rmSync(manifest, { force: true });
    writeDurably(manifest, manifestText(snapshot));
    syncFolder(temporary);
    renameSync(temporary, target);
    return true;
  } catch (error) {
    if (existsSync(target)) return false;
    throw homeUnusable(target, error);
  }
}
