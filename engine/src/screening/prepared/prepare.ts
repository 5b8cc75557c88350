/**
 * @module screening/prepared/prepare
 * Makes lists ready to be screened against: their entries in one row, and the index of all their names.
 */
import type { ListEntry, LoadedList } from "../../model/index.ts";
import { identifierKeysOf } from "../evidence/index.ts";
import { IndexBuilder } from "../search/build-index.ts";
import type { NameIndex } from "../search/name-index.ts";
import { entriesUnder, KeyColumnBuilder, type KeyColumn } from "./key-column.ts";
import { searchIndex, type ListSearch } from "./list-search.ts";
import { ListSets, type EntryLists } from "./list-sets.ts";

export type { EntryLists } from "./list-sets.ts";

/** What is known of a list besides its entries. */
export type ListFacts = Omit<LoadedList, "entries">;

/** Everything of prepared lists that is columns of numbers. */
export interface PreparedColumns {
  readonly index: NameIndex;
  /** Name `n` of the index is name `n - firstName[entry]` of its entry. */
  readonly firstName: Uint32Array;
  /** Entries by the keys of their identifiers, and by list and id. */
  readonly identifiers: KeyColumn;
  readonly ids: KeyColumn;
  /** Number of what each entry belongs to, in `listSets`. */
  readonly listSet: Uint32Array;
}

/** Everything of prepared lists that is not. */
export interface PreparedRows {
  readonly lists: readonly ListFacts[];
  readonly official: readonly string[];
  readonly listSets: readonly EntryLists[];
  readonly entry: (at: number) => ListEntry;
  /** The entries as a file holds them, where they come from one; absent = they are in memory. */
  readonly encoded?: EntryBytes;
}

/** Entries as JSON, in UTF-8: entry `e` stands at `start[e]` to `start[e + 1]`. */
export interface EntryBytes {
  readonly start: Uint32Array;
  /** A sum over the bytes of each. */
  readonly sums: Uint32Array;
  readonly read: (from: number, to: number) => Uint8Array;
}

/** All loaded lists, ready to be screened against. Immutable but for scratch memory: one thread at a time. */
export interface PreparedLists {
  readonly lists: readonly ListFacts[];
  /** Ids of the official lists there are, loaded or not: an answer names those it does not rest on. */
  readonly official: readonly string[];
  /** Entries of all lists, in the order of the lists; those that are gone keep their numbers. */
  readonly entryCount: number;
  readonly entry: (at: number) => ListEntry;
  /** The list that entry `at` was loaded with, and all on which it has a designation. */
  readonly listsOf: (at: number) => EntryLists;
  /** Whether an entry was replaced or removed after the lists were prepared: nothing finds it any more. */
  readonly isGone: (at: number) => boolean;
  /** Name `n` of the index is name `n - firstName[entry]` of its entry. */
  readonly firstName: Uint32Array;
  /** Entries that may hold an identifier, by its key; the identifiers themselves decide. */
  readonly byIdentifier: (key: string) => readonly number[];
  /** Number of the entry of a list with an id; `null` = it has none. */
  readonly find: (list: string, id: string) => number | null;
  /** @param exhaustive score every name, ask no index. */
  readonly search: (exhaustive: boolean) => ListSearch;
  /** The names of the lists as they were prepared, without what was changed since. */
  readonly index: NameIndex;
  /** The lists as they were prepared; what was changed since stands beside them, not in them. */
  readonly main: MainSegment;
}

/** Lists as they were prepared: their columns, what is no column, and the searches over them. */
export interface MainSegment {
  readonly columns: PreparedColumns;
  readonly rows: PreparedRows;
  readonly search: PreparedLists["search"];
}

/** Prepare lists. Cost: linear in the names, some microseconds each; done once. */
export function prepareLists(lists: readonly LoadedList[], official: readonly string[] = []): PreparedLists {
  const entries: ListEntry[] = [];
  const sets = new ListSets();
  const [identifiers, ids] = [new KeyColumnBuilder(), new KeyColumnBuilder()];
  const builder = new IndexBuilder();
  const firstName: number[] = [];
  const listSet: number[] = [];
  let names = 0;
  for (const list of lists) {
    for (const entry of list.entries) {
      const at = entries.push(entry) - 1;
      firstName.push(names);
      for (const name of entry.names) builder.addName(name.value, at, name.strength === "weak");
      names += entry.names.length;
      for (const key of identifierKeysOf(entry)) identifiers.add(key, at);
      ids.add(idKey(list.id, entry.id), at);
      listSet.push(sets.numberOf(list.id, entry));
    }
  }
  firstName.push(names);
  const columns: PreparedColumns = {
    index: builder.build(),
    firstName: Uint32Array.from(firstName),
    identifiers: identifiers.build(),
    ids: ids.build(),
    listSet: Uint32Array.from(listSet),
  };
  return preparedOf(columns, {
    lists: lists.map(factsOf),
    official,
    listSets: sets.sets,
    entry: (at) => row(entries, at),
  });
}

/** Lists whose columns are there: just made, or views of a file. Cost: none to speak of. */
export function preparedOf(columns: PreparedColumns, rows: PreparedRows): PreparedLists {
  return preparedFrom({ columns, rows, search: searchIndex(columns.index) });
}

/** Prepared lists of a segment alone. */
export function preparedFrom(main: MainSegment): PreparedLists {
  const { columns, rows, search } = main;
  const { index, firstName, identifiers, ids, listSet } = columns;
  const listsOf = (at: number): EntryLists => row(rows.listSets, listSet[at] ?? -1);
  return {
    lists: rows.lists,
    official: rows.official,
    entryCount: listSet.length,
    entry: rows.entry,
    listsOf,
    isGone: () => false,
    firstName,
    byIdentifier: (key) => entriesUnder(identifiers, key),
    find: (list, id) =>
      entriesUnder(ids, idKey(list, id)).find(
        (at) => listsOf(at).list === list && rows.entry(at).id === id,
      ) ?? null,
    search,
    index,
    main,
  };
}

/** A list without its entries, which are not looked at: a list may read them only when it is asked for them. */
export function factsOf(list: ListFacts): ListFacts {
  const { id, title, publisher, published, retrieved, checkedAgainst, sha256, edition, sources, coverage } =
    list;
  return {
    id,
    title,
    publisher,
    published,
    retrieved,
    checkedAgainst,
    sha256,
    ...(edition === undefined ? {} : { edition }),
    sources,
    coverage,
  };
}

function idKey(list: string, id: string): string {
  return `${list}\n${id}`;
}

/** A row that is there: numbers of entries come from the index alone. */
function row<Item>(rows: readonly Item[], at: number): Item {
  const item = rows[at];
  if (item === undefined) throw new RangeError(`no entry ${at}`);
  return item;
}
