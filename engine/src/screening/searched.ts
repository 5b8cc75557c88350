/**
 * @module screening/searched
 * What a search reached: an answer that finds nobody claims no more than this.
 */
import type { Day } from "../model/index.ts";
import { DECISION } from "./decision.ts";
import type { PreparedLists } from "./prepared/prepare.ts";

/** A list that was searched, and how far it reaches. */
export interface SearchedList {
  readonly id: string;
  readonly published: Day;
  readonly sha256: string;
  readonly entities: number;
  /** Dated longer ago than the weight table allows. */
  readonly stale: boolean;
}

/** What was searched, and what is missing. */
export interface Searched {
  readonly namesScored: number;
  readonly lists: readonly SearchedList[];
  /** Official lists of which less than the whole is loaded, or nothing. */
  readonly missing: readonly string[];
  /** A name of the query, or one of the list that was found, was compared in its beginning only. */
  readonly truncated: boolean;
}

/** Whether an entry is there and asked about; lists were asked for = it was loaded with one of them or is designated on one. */
export function scopeOf(
  prepared: PreparedLists,
  lists: readonly string[] | undefined,
): (entry: number) => boolean {
  const { isGone } = prepared;
  if (lists === undefined || lists.length === 0) return (at) => !isGone(at);
  return (at) => {
    if (isGone(at)) return false;
    const { list, designated } = prepared.listsOf(at);
    return lists.includes(list) || designated.some((id) => lists.includes(id));
  };
}

/**
 * What a search reaches: the lists, how many entries and names of them, and the official lists of which a part or the
 * whole is missing. Where lists were asked for, the others were not searched and are not named.
 */
export function describeSearch(
  prepared: PreparedLists,
  today: Day,
  lists?: readonly string[],
  truncated = false,
): Searched {
  const isAsked = (id: string): boolean => lists === undefined || lists.length === 0 || lists.includes(id);
  const rows = prepared.lists.flatMap((list) =>
    list.coverage.filter((row) => isAsked(list.id) || isAsked(row.list)),
  );
  const whole = new Set(rows.flatMap((row) => (row.part === "whole" ? [row.list] : [])));
  const partial = rows.flatMap((row) => (row.part === "part" && !whole.has(row.list) ? [row.list] : []));
  const { entities, names } = countScope(prepared, lists);
  const searched = prepared.lists.filter(({ id }) => isAsked(id) || entities.has(id));
  return {
    namesScored: names,
    lists: searched.map(({ id, published, sha256 }) => ({
      id,
      published,
      sha256,
      entities: entities.get(id) ?? 0,
      stale: isStale(published, today),
    })),
    missing: [...new Set([...partial, ...prepared.official.filter((id) => isAsked(id) && !whole.has(id))])],
    truncated,
  };
}

interface ScopeCount {
  readonly entities: ReadonlyMap<string, number>;
  readonly names: number;
}

const counts = new WeakMap<PreparedLists, Map<string, ScopeCount>>();

/** Entries by list and names in a scope; counted once for each scope of the same lists. */
function countScope(prepared: PreparedLists, lists: readonly string[] | undefined): ScopeCount {
  const key = [...(lists ?? [])].sort().join(" ");
  const known = counts.get(prepared)?.get(key);
  if (known !== undefined) return known;
  const inScope = scopeOf(prepared, lists);
  const entities = new Map<string, number>();
  let names = 0;
  for (let at = 0; at < prepared.entryCount; at += 1) {
    if (!inScope(at)) continue;
    const { list } = prepared.listsOf(at);
    entities.set(list, (entities.get(list) ?? 0) + 1);
    names += (prepared.firstName[at + 1] ?? 0) - (prepared.firstName[at] ?? 0);
  }
  const counted = { entities, names };
  const ofLists = counts.get(prepared) ?? new Map<string, ScopeCount>();
  counts.set(prepared, ofLists.set(key, counted));
  return counted;
}

/** Whether a list dated on a day is too old to be relied on today. */
export function isStale(published: Day, today: Day): boolean {
  return Date.parse(today) - Date.parse(published) > DECISION.staleAfterDays * 86_400_000;
}
