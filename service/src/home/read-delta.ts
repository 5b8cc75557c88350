/**
 * @module home/read-delta
 * Makes a publication of a delta: the entries of the snapshot before it, changed as the delta says.
 */
import { createHash } from "node:crypto";
import { applyDelta, formatCard, readDelta, type FormatCard } from "embargo/lists";
import { EmbargoError, type ListEntry } from "embargo/model";
import { isStale } from "embargo/screening";
import type { KnownFormat } from "./catalogue.ts";
import { plainBytes } from "./plain-bytes.ts";
import { eachEntry } from "./read-lines.ts";
import type { StagedRead } from "./read-staged.ts";
import { findSnapshots, type Snapshot } from "./snapshots.ts";
import type { StagedFile } from "./stage.ts";

/** Id of the one format of deltas there is, and the lists it changes. */
const DELTA = "us-ofac.delta";
const CHANGED: ReadonlySet<string> = new Set(["us-ofac-sdn", "us-ofac-cons"]);

/** Whether files are a delta for a list: the user says so, or the one file has the name of one. */
export function isDelta(
  list: string,
  format: string | KnownFormat | undefined,
  paths: readonly string[],
): boolean {
  if (!CHANGED.has(list)) return false;
  if (format !== undefined) return format === DELTA;
  const [only = "", ...more] = paths.map((path) => path.split(/[/\\]/).at(-1) ?? path);
  const names = formatCard(DELTA).files[0]?.names ?? "^$";
  return more.length === 0 && new RegExp(names).test(only.toLowerCase().replace(/\.gz$/, ""));
}

/** A delta that was read and applied. */
export interface DeltaRead extends Pick<StagedRead, "read" | "files" | "sha256"> {
  readonly card: FormatCard;
  /** Hash of the publication it was applied to. */
  readonly base: string;
}

/**
 * Read a delta and apply it to the newest snapshot of its list.
 *
 * @param acceptGap the snapshot may be out of date by the day of the delta.
 * @throws {EmbargoError} `LIST_FILE_UNEXPECTED` for more than one file; `LIST_DELTA_UNFIT` when there is no snapshot, one
 *   that is no older or was out of date by then, or one the changes do not fit; what `readDelta` throws.
 */
export async function readStagedDelta(
  home: string,
  list: string,
  staged: readonly StagedFile[],
  acceptGap: boolean,
): Promise<DeltaRead> {
  const [file, second] = staged;
  if (file === undefined || second !== undefined)
    throw new EmbargoError("LIST_FILE_UNEXPECTED", { file: second?.name ?? "", format: DELTA });
  const hash = createHash("sha256");
  const chunks: Uint8Array[] = [];
  for await (const chunk of plainBytes(file, () => {})) {
    hash.update(chunk);
    chunks.push(chunk);
  }
  const delta = readDelta({ name: file.plainName, chunks }, list);
  const sha256 = hash.digest("hex");
  const base = baseOf(home, { list, published: delta.published, sha256, file: file.name }, acceptGap);
  const before: ListEntry[] = [];
  eachEntry(base, (entry) => before.push(entry));
  const { added, removed, published, coverage } = delta;
  return {
    read: {
      list,
      format: DELTA,
      published,
      entries: applyDelta(before, delta),
      records: { added: added.length, removed: removed.length },
      declared: null,
      coverage,
      unattached: [],
    },
    card: formatCard(DELTA),
    files: [{ name: file.name, role: "delta", bytes: file.bytes, sha256: file.sha256 }],
    sha256,
    base: base.manifest.sha256,
  };
}

/**
 * The newest snapshot before the delta, which does not say itself what it changes. Where that snapshot is out of date by
 * then, deltas between the two are missing: the list would pass for whole and lack all that they added. The delta
 * itself, added again, is applied to what it was applied to.
 */
function baseOf(
  home: string,
  delta: {
    readonly list: string;
    readonly published: string;
    readonly sha256: string;
    readonly file: string;
  },
  acceptGap: boolean,
): Snapshot {
  const { list, published, sha256, file } = delta;
  const others = findSnapshots(home, list).filter(({ manifest }) => manifest.sha256 !== sha256);
  const base = others.filter(({ manifest }) => manifest.published <= published).at(-1);
  if (base === undefined) {
    const [oldest] = others;
    const reason = oldest === undefined ? "–" : `${oldest.manifest.published} > ${published}`;
    throw new EmbargoError("LIST_DELTA_UNFIT", { file, list, reason });
  }
  const { published: day } = base.manifest;
  if (!acceptGap && isStale(day, published))
    throw new EmbargoError("LIST_DELTA_UNFIT", { file, list, reason: `${day} … ${published}` });
  return base;
}
