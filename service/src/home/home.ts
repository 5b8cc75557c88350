/**
 * @module home/home
 * The folder on disk that keeps snapshots of lists, as one object.
 */
import { randomBytes } from "node:crypto";
import { VERSION, type EmbargoError, type IndexStore } from "embargo";
import type { LoadedList } from "embargo/model";
import type { AddRequest, AddResult } from "./add.ts";
import { OFFICIAL, type Catalogue } from "./catalogue.ts";
import { diffSnapshots, type SnapshotDiff } from "./diff.ts";
import { indexFiles } from "./index-files.ts";
import { loadLists, type LoadOptions } from "./load.ts";
import type { Manifest } from "./manifest.ts";
import { findSnapshots } from "./snapshots.ts";

/** Where a home is and what it goes by. */
export interface HomeOptions {
  /** Folder of the home; it need not exist before something is added. */
  readonly path: string;
  /** Lists and formats; absent = those of the engine. */
  readonly catalogue?: Catalogue;
  /** Sets the temporary folders of one process apart, letters and digits; absent = random. */
  readonly token?: () => string;
}

/** A folder with snapshots of lists. Nothing is held in memory between calls: each looks at what is there. */
export interface Home {
  readonly path: string;

  /**
   * Add a publication of a list: its files are copied as they are, read, checked, and become a snapshot by one rename.
   *
   * A process that is killed leaves the home as it was, or with the whole new snapshot. Several may add at a time.
   * The same content is not kept twice. The same publication read with another result (by a newer reader, with another
   * mapping) becomes a second reading beside the first, and answers from its own day of fetching on.
   *
   * @throws {EmbargoError} `VALUE_NOT_ALLOWED`, `DATE_INVALID` for the request; `INPUT_NOT_FOUND`, `INPUT_UNREADABLE`
   *   for the files; `LIST_FORMAT_UNKNOWN` and what `readList` throws for their content; `LIST_DATE_MISSING`,
   *   `LIST_DATE_FUTURE`;
   *   `LIST_COUNT_DROPPED` when more entries are lost than the list’s card allows; `SNAPSHOT_DAMAGED`;
   *   `HOME_UNUSABLE`. Nothing is left behind.
   *
   * Cost: linear in the files; memory of the entries. About ten fsyncs.
   */
  add(request: AddRequest): Promise<AddResult>;

  /**
   * Manifests of the snapshots of a list, or of all lists: by list, then by day of publication, the newest last.
   *
   * @throws {EmbargoError} `VALUE_NOT_ALLOWED`, `HOME_UNUSABLE`, `SNAPSHOT_DAMAGED`.
   */
  snapshots(list?: string): readonly Manifest[];

  /**
   * Load lists as a day knew them: of each the newest publication that had been fetched by then, with what is known
   * from its earlier ones of designations without a first day, and of entries that are gone (see `history.ts`).
   *
   * @returns by id. Empty = the home is. `coverage` counts the entries of the publication, without those carried along.
   * @throws {EmbargoError} `SNAPSHOT_DAMAGED` when a file is not as it was written; `LIST_UNKNOWN` for a list asked
   *   for that is not there; `KNOWN_AT_BEFORE_DATA` when nothing, or not the list asked for, was there on that day.
   *
   * Cost: linear in the newest snapshot and the ids of the earlier ones.
   */
  load(options?: LoadOptions): readonly LoadedList[];

  /**
   * The same, with entries and sources read when they are first looked at: an index of them may answer in their place.
   *
   * @throws {EmbargoError} as `load` does; for damaged entries when they are looked at.
   *
   * Cost: one small file a snapshot.
   */
  lists(options?: LoadOptions): readonly LoadedList[];

  /**
   * Files in which an engine keeps the index of these lists from one run to the next; the newest few are kept.
   *
   * @param note told of a file that is damaged, or cannot be read or written; the answer does not depend on it.
   */
  indexes(note: (error: EmbargoError) => void): IndexStore;

  /**
   * Compare two snapshots, each `list@<day of publication>`, `list@<start of its hash>` or `list` for the newest; twice
   * the same bare list compares the newest with the publication before.
   *
   * @throws {EmbargoError} `SNAPSHOT_UNKNOWN` with what is known, `SNAPSHOT_DAMAGED`, `VALUE_NOT_ALLOWED`.
   *
   * Cost: linear; memory of the entries of `a`.
   */
  diff(a: string, b: string): SnapshotDiff;
}

/** Open a home. Nothing is read or written before it is asked for something. */
export function openHome({ path, catalogue = OFFICIAL, token = randomToken }: HomeOptions): Home {
  return {
    path,
    // What reads files of publishers is loaded when it is needed: most runs only ask.
    add: async (request) => {
      const { addSnapshot } = await import("./add.ts");
      return addSnapshot({ home: path, catalogue, engineVersion: VERSION, token }, request);
    },
    snapshots: (list) => findSnapshots(path, list).map(({ manifest }) => manifest),
    load: (options = {}) => loadLists(path, catalogue, options).map((list) => ({ ...list })),
    lists: (options = {}) => loadLists(path, catalogue, options),
    indexes: (note) => indexFiles(path, { token, note }),
    diff: (a, b) => diffSnapshots(path, catalogue, a, b),
  };
}

function randomToken(): string {
  return randomBytes(6).toString("hex");
}
