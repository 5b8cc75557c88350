/**
 * @module lists/us-ofac/delta-apply
 * The entries of a list after a delta: only if every change fits the entries there are.
 */
import { EmbargoError, type ListEntry } from "../../model/index.ts";
import type { ListDelta } from "./delta-read.ts";
import { joinOtherSides } from "./enhanced-relations.ts";

/**
 * Apply a delta.
 *
 * @param before entries of the same list, from any of its formats: their ids are the same.
 * @returns the entries left in their order, then those added in the order of the delta. Ties between entries are told
 *   on both sides; an entry on which nothing changes is the very same object.
 * @throws {EmbargoError} `LIST_DELTA_UNFIT` when an entry to remove is not there, or one to add is.
 *
 * Cost: linear in entries and ties.
 */
export function applyDelta(before: readonly ListEntry[], delta: ListDelta): readonly ListEntry[] {
  const known = new Set(before.map(({ id }) => id));
  for (const { id } of delta.removed) if (!known.has(id)) throw unfit(delta, "remove", id);
  for (const { id } of delta.added) if (known.has(id)) throw unfit(delta, "add", id);
  const removed = new Set(delta.removed.map(({ id }) => id));
  return joinOtherSides([...before.filter(({ id }) => !removed.has(id)), ...delta.added]);
}

function unfit({ file, list }: ListDelta, action: "add" | "remove", id: string): EmbargoError {
  return new EmbargoError("LIST_DELTA_UNFIT", { file, list, reason: `${action} ${id}` });
}
