/**
 * @module home/reference
 * How a user names a snapshot: `un-sc@2026-02-27`, `un-sc@66b392a4`, or `un-sc` for the newest.
 */
import { datePrecision, EmbargoError } from "embargo/model";
import { listFolder } from "./list-folder.ts";
import { findSnapshots, knownSnapshots, type Snapshot } from "./snapshots.ts";

/** Fewest digits of a hash that are taken for one. */
const FEWEST_DIGITS = 4;

/**
 * The two snapshots to compare. Where both references are the same bare list, the first means the publication before
 * the newest.
 *
 * @throws {EmbargoError} `SNAPSHOT_UNKNOWN`, with what is known; `VALUE_NOT_ALLOWED` for what is no id of a list,
 *   and for two lists: their entries have no ids in common.
 */
export function findPair(home: string, a: string, b: string): readonly [Snapshot, Snapshot] {
  const newest = findSnapshot(home, b);
  const [list = ""] = a.split("@");
  if (newest.manifest.list !== list && publications(home, list).length > 0)
    throw new EmbargoError("VALUE_NOT_ALLOWED", {
      where: "lists diff",
      value: b,
      allowed: `${list}, ${list}@…`,
    });
  if (a !== b || a.includes("@")) return [findSnapshot(home, a), newest];
  const before = publications(home, a).at(-2);
  if (before === undefined) throw unknown(home, a);
  return [before, newest];
}

/**
 * The snapshot a reference names. A day on which several were published means the last of them; the start of a hash
 * must fit one publication only.
 */
function findSnapshot(home: string, reference: string): Snapshot {
  const [list = "", ...rest] = reference.split("@");
  const which = rest.join("@");
  const all = publications(home, list);
  const found = rest.length === 0 ? all.slice(-1) : all.filter((snapshot) => isNamed(snapshot, which));
  const newest = found.at(-1);
  if (newest === undefined) throw unknown(home, reference);
  if (found.length > 1 && datePrecision(which) !== "day") throw unknown(home, reference);
  return newest;
}

function isNamed({ manifest }: Snapshot, which: string): boolean {
  if (datePrecision(which) === "day") return manifest.published === which;
  return which.length >= FEWEST_DIGITS && manifest.sha256.startsWith(which.toLowerCase());
}

function publications(home: string, list: string): readonly Snapshot[] {
  listFolder(home, list);
  return knownSnapshots(findSnapshots(home, list));
}

function unknown(home: string, reference: string): EmbargoError {
  const references = knownSnapshots(findSnapshots(home)).map(
    ({ manifest: { list, published, sha256 } }) => `${list}@${published} (${sha256.slice(0, 8)})`,
  );
  return new EmbargoError("SNAPSHOT_UNKNOWN", { value: reference, allowed: references.join(", ") || "–" });
}
