/**
 * @module home/list-folder
 * Names of folders. Ids of lists come from users and become paths: nothing but letters, digits, hyphens and one colon
 * gets through.
 */
import { join } from "node:path";
import { EmbargoError, type Day } from "embargo/model";

const LIST_ID = /^[a-z0-9-]+(?::[a-z0-9-]+)?$/;
const SNAPSHOT_NAME = /^\d{4}-\d{2}-\d{2}_[0-9a-f]{16}(?:\.\d+)?$/;
/** Hexadecimal digits of the hash in the name of a snapshot’s folder. */
const HASH_DIGITS = 16;

/**
 * Refuse what is not the id of a list.
 *
 * @throws {EmbargoError} `VALUE_NOT_ALLOWED`.
 */
export function checkListId(id: string): void {
  if (LIST_ID.test(id)) return;
  throw new EmbargoError("VALUE_NOT_ALLOWED", {
    where: "lists",
    value: id,
    allowed: "a-z 0-9 - ftm:… own:…",
  });
}

/** Folder of all lists below a home. */
export function listsFolder(home: string): string {
  return join(home, "lists");
}

/**
 * Folder of one list: Windows allows no colon in a name, so `own:x` is kept as `own~x`.
 *
 * @throws {EmbargoError} `VALUE_NOT_ALLOWED` when it is no id.
 */
export function listFolder(home: string, list: string): string {
  checkListId(list);
  return join(listsFolder(home), list.replace(":", "~"));
}

/** The list a folder is of; `null` = it is no list’s folder. */
export function listOfFolder(name: string): string | null {
  const id = name.replace("~", ":");
  return LIST_ID.test(id) && !name.includes(":") ? id : null;
}

/**
 * Folder name of a snapshot.
 *
 * @param reading from 1; a publication that was read anew with another result stands beside the first reading.
 */
export function snapshotName(published: Day, sha256: string, reading: number): string {
  const name = `${published}_${sha256.slice(0, HASH_DIGITS)}`;
  return reading === 1 ? name : `${name}.${reading}`;
}

/** Whether a folder may be a snapshot: not a temporary one, nor one put there by somebody else. */
export function isSnapshotName(name: string): boolean {
  return SNAPSHOT_NAME.test(name);
}
