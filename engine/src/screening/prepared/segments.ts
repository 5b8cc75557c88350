/**
 * @module screening/prepared/segments
 * Changes to prepared lists that show at once: what is new stands in a small second segment beside the main one, and
 * what it replaces is gone from the main one. Answers are those of lists prepared anew.
 */
import type { ListEntry, LoadedList } from "../../model/index.ts";
import { searchBoth } from "./list-search.ts";
import { factsOf, preparedFrom, prepareLists, type ListFacts, type PreparedLists } from "./prepare.ts";

/** What changed in one list. */
export interface ListChange {
  /** The list as it is now; one that was not there is added. */
  readonly list: ListFacts;
  /** Entries that are new or changed. */
  readonly entries: readonly ListEntry[];
  /** Ids of entries that are no longer there. */
  readonly removed: readonly string[];
}

/**
 * Change prepared lists. What was given stays as it was, and may go on answering.
 *
 * A second change joins the first in one segment: once it holds a good part of the lists, {@link preparedAnew} is due.
 *
 * Cost: linear in the changes since the lists were prepared, and one byte an entry and four a name's first number of
 * the main segment to copy.
 */
export function addDelta(prepared: PreparedLists, changes: readonly ListChange[]): PreparedLists {
  const main = preparedFrom(prepared.main);
  const gone = new Uint8Array(main.entryCount);
  for (let at = 0; at < gone.length; at += 1) if (prepared.isGone(at)) gone[at] = 1;
  const added = addedBefore(prepared, main.entryCount);
  for (const { list, entries, removed } of changes) {
    const own = added.get(list.id) ?? new Map<string, ListEntry>();
    added.set(list.id, own);
    for (const id of [...removed, ...entries.map((entry) => entry.id)]) {
      own.delete(id);
      const at = main.find(list.id, id);
      if (at !== null) gone[at] = 1;
    }
    for (const entry of entries) own.set(entry.id, entry);
  }
  const lists = changedFacts(prepared.lists, changes);
  const listed = lists.map(
    (list): LoadedList => ({ ...list, entries: [...(added.get(list.id)?.values() ?? [])] }),
  );
  return joined(main, prepareLists(listed, prepared.official), gone);
}

/** The same lists with all changes in the main segment. Cost: that of preparing them. */
export function preparedAnew(prepared: PreparedLists): PreparedLists {
  return prepareLists(wholeLists(prepared), prepared.official);
}

/** Prepared lists with their entries, in order, those that were added last. Cost: linear in the entries. */
export function wholeLists(prepared: PreparedLists): readonly LoadedList[] {
  const entries = new Map<string, ListEntry[]>();
  for (let at = 0; at < prepared.entryCount; at += 1) {
    if (prepared.isGone(at)) continue;
    const { list } = prepared.listsOf(at);
    const known = entries.get(list);
    if (known === undefined) entries.set(list, [prepared.entry(at)]);
    else known.push(prepared.entry(at));
  }
  return prepared.lists.map((list) => ({ ...list, entries: entries.get(list.id) ?? [] }));
}

/** What earlier changes added and later ones have not replaced, by list and id. */
function addedBefore(prepared: PreparedLists, from: number): Map<string, Map<string, ListEntry>> {
  const added = new Map<string, Map<string, ListEntry>>();
  for (let at = from; at < prepared.entryCount; at += 1) {
    const [{ list }, entry] = [prepared.listsOf(at), prepared.entry(at)];
    const own = added.get(list) ?? new Map<string, ListEntry>();
    added.set(list, own.set(entry.id, entry));
  }
  return added;
}

function changedFacts(lists: readonly ListFacts[], changes: readonly ListChange[]): readonly ListFacts[] {
  const byId = new Map(lists.map((list) => [list.id, list]));
  for (const { list } of changes) byId.set(list.id, factsOf(list));
  return [...byId.values()];
}

/** Two segments as one: the entries and names of the second are numbered on from those of the first. */
function joined(main: PreparedLists, added: PreparedLists, gone: Uint8Array): PreparedLists {
  const entries = main.entryCount;
  const names = main.firstName[entries] ?? 0;
  const firstName = new Uint32Array(entries + added.entryCount + 1);
  firstName.set(main.firstName);
  added.firstName.forEach((first, at) => {
    firstName[entries + at] = first + names;
  });
  const shifted = (at: number | null): number | null => (at === null ? null : at + entries);
  const standing = (at: number | null): number | null => (at === null || gone[at] === 1 ? null : at);
  return {
    lists: added.lists,
    official: added.official,
    entryCount: entries + added.entryCount,
    entry: (at) => (at < entries ? main.entry(at) : added.entry(at - entries)),
    listsOf: (at) => (at < entries ? main.listsOf(at) : added.listsOf(at - entries)),
    isGone: (at) => gone[at] === 1,
    firstName,
    byIdentifier: (key) => [
      ...main.byIdentifier(key).filter((at) => gone[at] !== 1),
      ...added.byIdentifier(key).map((at) => at + entries),
    ],
    find: (list, id) => shifted(added.find(list, id)) ?? standing(main.find(list, id)),
    search: searchBoth(main.search, added.search, { names, entries }),
    index: main.index,
    main: main.main,
  };
}
