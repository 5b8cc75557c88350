/**
 * @module known-lists
 * Which of the loaded lists answer on a day of our data: of each the newest publication that was known by then. The
 * starter designations stand back wherever a whole official list says the same.
 */
import official from "./generated/official-lists.json" with { type: "json" };
import {
  EmbargoError,
  parseDay,
  type Day,
  type Designation,
  type ListEntry,
  type ListSource,
  type LoadedList,
} from "./model/index.ts";
import { sha256Hex } from "./sha256.ts";
import {
  INDEX_FINGERPRINT,
  openIndexFile,
  packLists,
  prepareLists,
  type IndexFile,
  type ListFacts,
  type PreparedLists,
} from "./screening/index.ts";
import { VERSION } from "./version.ts";

/** Lists that answer together. */
export interface KnownLists {
  /** Entries and sources are put together when they are first looked at: a screening needs the index alone. */
  readonly lists: readonly LoadedList[];
  /** Day of our data: the newest day on which one of them was fetched. */
  readonly knownAt: Day;
  /** Their names, made ready on first use. */
  readonly prepared: () => PreparedLists;
}

/** Lists, or what gives those that were known on a day; `undefined` = all that are known now. */
export type GivenLists = readonly LoadedList[] | ((knownAt: Day | undefined) => readonly LoadedList[]);

/** Keeps prepared lists as files from one run to the next. Nothing in it may throw: it only spares work. */
export interface IndexStore {
  /** What is kept under a key; `null` = nothing. Reading from it may fail: what it throws is taken for no answer. */
  readonly read: (key: string) => IndexFile | null;
  /** Keep bytes under a key; `pack` makes them, if they are wanted. */
  readonly write: (key: string, pack: () => ArrayBufferLike) => void;
  /** Told what is wrong with what is kept under a key: it is not used, and can go. */
  readonly refused: (key: string, error: EmbargoError) => void;
}

/** What is known of the lists on a day. Selections are remembered: preparing names is the costly part. */
export function knownLists(
  given: GivenLists,
  store: IndexStore | null = null,
): (knownAt: Day | undefined) => KnownLists {
  const give = typeof given === "function" ? given : (): readonly LoadedList[] => given;
  const byDay = new Map<Day | undefined, KnownLists>();
  const selections = new Map<string, KnownLists>();
  const find = (day: Day | undefined): KnownLists => {
    const chosen = newestOfEach(give(day).filter((list) => day === undefined || list.retrieved <= day));
    if (chosen.length === 0 && day !== undefined) {
      const [oldest = "?"] = give(undefined)
        .map((list) => list.retrieved)
        .sort();
      throw new EmbargoError("KNOWN_AT_BEFORE_DATA", { value: day, oldest });
    }
    const key = keyOfLists(chosen);
    const known = selections.get(key) ?? select(chosen, key, store);
    selections.set(key, known);
    return day === undefined ? known : { ...known, knownAt: day };
  };
  return (asked) => {
    const day = asked === undefined ? undefined : parseDay(asked, "knownAt");
    const known = byDay.get(day) ?? find(day);
    byDay.set(day, known);
    return known;
  };
}

/** Names all that prepared lists are made of; entries are not looked at. */
function keyOfLists(lists: readonly LoadedList[]): string {
  return sha256Hex(
    JSON.stringify([
      VERSION,
      INDEX_FINGERPRINT,
      official.ids,
      lists.map(
        ({ id, title, publisher, published, retrieved, checkedAgainst, sha256, edition, coverage }) => [
          [id, title, publisher, published, retrieved, checkedAgainst, sha256, edition ?? ""],
          coverage,
        ],
      ),
    ]),
  );
}

function select(chosen: readonly LoadedList[], key: string, store: IndexStore | null): KnownLists {
  let merged: readonly LoadedList[] | null = null;
  const whole = (): readonly LoadedList[] => (merged ??= withoutRepeats(chosen));
  let prepared: PreparedLists | null = null;
  return {
    lists: chosen.map((list, at) => deferred(list, () => whole()[at] ?? list)),
    knownAt: chosen.map((list) => list.retrieved).reduce((a, b) => (a > b ? a : b), "0001-01-01"),
    prepared: () => (prepared ??= keptLists(key, store, whole) ?? builtLists(whole(), key, store)),
  };
}

/** A list whose entries and sources are asked for when they are looked at. */
function deferred(list: LoadedList, whole: () => LoadedList): LoadedList {
  const { id, title, publisher, published, retrieved, checkedAgainst, sha256, edition, coverage } = list;
  const known = { id, title, publisher, published, retrieved, checkedAgainst, sha256, coverage };
  return {
    ...known,
    ...(edition === undefined ? {} : { edition }),
    get entries(): readonly ListEntry[] {
      return whole().entries;
    },
    get sources(): ListFacts["sources"] {
      return whole().sources;
    },
  };
}

/** Lists as they are kept. An entry whose bytes are damaged comes from the lists themselves. */
function keptLists(
  key: string,
  store: IndexStore | null,
  whole: () => readonly LoadedList[],
): PreparedLists | null {
  const kept = store?.read(key) ?? null;
  if (kept === null) return null;
  const lost = (at: number, error: EmbargoError): ListEntry => {
    store?.refused(key, error);
    const entry = whole().flatMap((list) => list.entries)[at];
    if (entry === undefined) throw error;
    return entry;
  };
  try {
    return openIndexFile(kept, VERSION, lost);
  } catch (error) {
    if (!(error instanceof EmbargoError)) throw error;
    store?.refused(key, error);
    return null;
  }
}

function builtLists(lists: readonly LoadedList[], key: string, store: IndexStore | null): PreparedLists {
  const prepared = prepareLists(lists, official.ids);
  store?.write(key, () => packLists(prepared, VERSION));
  return prepared;
}

/** Of each list the newest publication; between two of one day the one fetched last. Order as given. */
function newestOfEach(lists: readonly LoadedList[]): readonly LoadedList[] {
  const newest = new Map<string, LoadedList>();
  for (const list of lists) {
    const known = newest.get(list.id);
    if (known === undefined || order(list) > order(known)) newest.set(list.id, list);
  }
  return [...newest.values()];
}

function order(list: LoadedList): string {
  return `${list.published} ${list.retrieved} ${list.sha256}`;
}

/**
 * Let lists that were compiled from others stand back for the official lists that are loaded, entry by entry (same
 * list, same reference), and hand over what the official file leaves out: a first day, other spellings, the item of
 * Wikidata, lists on which the party was looked for in vain. A last day goes over only from a list that is newer. A
 * compiled entry that has nothing left is dropped. What vanished from an official list is not taken for a repeat.
 */
export function withoutRepeats(lists: readonly LoadedList[]): readonly LoadedList[] {
  const isOfficial = (list: LoadedList): boolean => list.coverage.some((row) => row.list === list.id);
  const official = lists.filter(isOfficial);
  if (official.length === 0) return lists;
  const said = new Set(
    official.flatMap((list) => list.entries.flatMap((entry) => standing(entry).map(keyOf))),
  );
  const whole = new Set(
    official.filter((list) => list.coverage.some((row) => row.part === "whole")).map(({ id }) => id),
  );
  const handed = new Map<string, Handed>();
  for (const list of lists.filter((item) => !isOfficial(item)))
    for (const entry of list.entries)
      for (const item of entry.designations)
        if (said.has(keyOf(item))) handed.set(keyOf(item), { entry, item, list });
  return lists.map((list) =>
    isOfficial(list)
      ? takeOver(list, handed, whole)
      : { ...list, entries: list.entries.flatMap((entry) => withoutDesignations(entry, said)) },
  );
}

/** What a compiled list says of a designation that an official list has too. */
interface Handed {
  readonly item: Designation;
  readonly entry: ListEntry;
  readonly list: LoadedList;
}

function keyOf({ list, reference }: Designation): string {
  return `${list}:${reference ?? ""}`;
}

/** What an official list says now under a reference: without one nobody can tell that it is the same. */
function standing(entry: ListEntry): readonly Designation[] {
  return entry.designations.filter(
    ({ absentSince, reference }) => (absentSince === undefined || absentSince === null) && reference !== null,
  );
}

function takeOver(
  list: LoadedList,
  handed: ReadonlyMap<string, Handed>,
  whole: ReadonlySet<string>,
): LoadedList {
  const sources: Record<string, ListSource> = {};
  const entries = list.entries.map((entry) => {
    const found = standing(entry).flatMap((item) => handed.get(keyOf(item)) ?? []);
    if (found.length === 0) return entry;
    for (const { list: from } of found) Object.assign(sources, from.sources);
    return merged(entry, found, list.published, whole);
  });
  const used = new Set(
    entries.flatMap((entry) =>
      [...entry.names, ...entry.designations, ...entry.absentFrom].map(({ source }) => source),
    ),
  );
  const named = Object.entries(sources).filter(([key]) => used.has(key));
  return { ...list, entries, sources: { ...Object.fromEntries(named), ...list.sources } };
}

function merged(
  entry: ListEntry,
  found: readonly Handed[],
  published: Day,
  whole: ReadonlySet<string>,
): ListEntry {
  const known = new Set(entry.names.map(({ value }) => value));
  const names = found
    .flatMap(({ entry: from }) => from.names)
    .filter(({ value }) => !known.has(value) && known.add(value));
  const absent = found.flatMap(({ entry: from }) => from.absentFrom).filter(({ list }) => !whole.has(list));
  return {
    ...entry,
    names: [
      ...entry.names,
      ...names.map((name) => (name.kind === "primary" ? { ...name, kind: "alias" as const } : name)),
    ],
    wikidata:
      entry.wikidata ?? found.find(({ entry: from }) => from.wikidata !== null)?.entry.wikidata ?? null,
    absentFrom: [...entry.absentFrom, ...absent],
    designations: entry.designations.map((item) => dated(item, found, published)),
  };
}

function dated(item: Designation, found: readonly Handed[], published: Day): Designation {
  const same = found.find((one) => keyOf(one.item) === keyOf(item));
  if (same === undefined) return item;
  const from = item.from === null && same.item.from !== null;
  const to = item.to === null && same.item.to !== null && same.list.published > published;
  if (!from && !to) return item;
  return {
    ...item,
    from: from ? same.item.from : item.from,
    to: to ? same.item.to : item.to,
    source: same.item.source,
    verified: same.item.verified,
  };
}

function withoutDesignations(entry: ListEntry, said: ReadonlySet<string>): readonly ListEntry[] {
  const designations = entry.designations.filter((item) => !said.has(keyOf(item)));
  if (designations.length === entry.designations.length) return [entry];
  return designations.length === 0 ? [] : [{ ...entry, designations }];
}
