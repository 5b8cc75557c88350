/**
 * @module home/load
 * Loads lists as a day knew them: the newest publication of each, with what its earlier ones remember. Manifests say
 * which; entries are read when they are looked at.
 */
import { createHash } from "node:crypto";
import {
  EmbargoError,
  parseDay,
  type Day,
  type ListEntry,
  type ListSource,
  type LoadedList,
} from "embargo/model";
import type { Catalogue } from "./catalogue.ts";
import { damaged } from "./disk-error.ts";
import { withHistory, type EarlierIssue } from "./history.ts";
import { compare, type Manifest } from "./manifest.ts";
import { eachEntry, eachId } from "./read-lines.ts";
import { findSnapshots, knownSnapshots, type Snapshot } from "./snapshots.ts";

/** What to load. */
export interface LoadOptions {
  /** Day whose knowledge answers; absent = all that is there. */
  readonly knownAt?: Day;
  /** Ids of lists; absent = all that had been added by that day. */
  readonly lists?: readonly string[];
}

/** See `Home.load`, `Home.lists`: entries are not read yet. */
export function loadLists(home: string, catalogue: Catalogue, options: LoadOptions): readonly LoadedList[] {
  const { knownAt, lists } = options;
  if (knownAt !== undefined) parseDay(knownAt, "knownAt");
  const byList: ReadonlyMap<string, readonly Snapshot[]> =
    lists === undefined
      ? Map.groupBy(findSnapshots(home), ({ manifest }) => manifest.list)
      : new Map(lists.map((list) => [list, findSnapshots(home, list)]));
  const known = new Map<string, readonly Snapshot[]>();
  for (const [list, snapshots] of byList) {
    if (snapshots.length === 0) throw listUnknown(home, list);
    const then = knownSnapshots(snapshots, knownAt);
    if (then.length > 0) known.set(list, then);
    else if (lists !== undefined) throw notYetKnown(snapshots, knownAt);
  }
  if (known.size === 0 && byList.size > 0) throw notYetKnown([...byList.values()].flat(), knownAt);
  return [...known.keys()].sort(compare).map((list) => loadList(list, catalogue, known.get(list) ?? []));
}

function listsOf(snapshots: readonly Snapshot[]): readonly string[] {
  return [...new Set(snapshots.map(({ manifest }) => manifest.list))];
}

function listUnknown(home: string, list: string): EmbargoError {
  return new EmbargoError("LIST_UNKNOWN", {
    value: list,
    allowed: listsOf(findSnapshots(home)).join(", ") || "–",
  });
}

function notYetKnown(snapshots: readonly Snapshot[], knownAt: Day | undefined): EmbargoError {
  const [oldest] = snapshots.map(({ manifest }) => manifest.fetched).sort(compare);
  return new EmbargoError("KNOWN_AT_BEFORE_DATA", { value: knownAt ?? "", oldest: oldest ?? "" });
}

/** What reading the entries of a list gives. */
type Content = Pick<LoadedList, "entries" | "sources">;

/** @param known snapshots of the list, the newest last, at least one. */
function loadList(list: string, catalogue: Catalogue, known: readonly Snapshot[]): LoadedList {
  const chosen = known.at(-1) as Snapshot;
  const { published, fetched, sha256, reader, counts } = chosen.manifest;
  const card = catalogue.card(list);
  const title = card?.title ?? { en: list, fr: list };
  const publisher = card?.publisher ?? list;
  const scope = card?.scope ?? { en: "the files as given", fr: "les fichiers tels que donnés" };
  const asSource = ({ manifest }: Snapshot): ListSource => ({
    title: title.en,
    publisher,
    ...addressOf(manifest, catalogue),
    published: manifest.published,
    sha256: manifest.sha256,
  });
  let read: Content | null = null;
  const content = (): Content => (read ??= readContent(list, known, asSource));
  return {
    id: list,
    title,
    publisher,
    published,
    retrieved: fetched,
    checkedAgainst: reader.checkedAgainst,
    sha256,
    edition: editionOf(known),
    get entries(): readonly ListEntry[] {
      return content().entries;
    },
    get sources(): LoadedList["sources"] {
      return content().sources;
    },
    coverage: [{ list, part: card?.part ?? "whole", scope, entries: counts.entries }],
  };
}

function readContent(
  list: string,
  known: readonly Snapshot[],
  asSource: (snapshot: Snapshot) => ListSource,
): Content {
  const chosen = known.at(-1) as Snapshot;
  const { published, counts } = chosen.manifest;
  const own: ListEntry[] = [];
  eachEntry(chosen, (entry) => own.push(entry));
  if (own.length !== counts.entries) throw damaged(chosen.folder, `${own.length} ≠ ${counts.entries}`);
  const earlier = known.slice(0, -1);
  const entries = withHistory(own, published, earlier.map(issueOf));
  const named = sourcesNamed(entries);
  const older = earlier.map((snapshot) => [sourceOf(snapshot.manifest), asSource(snapshot)] as const);
  return {
    entries,
    sources: Object.fromEntries([[list, asSource(chosen)], ...older.filter(([key]) => named.has(key))]),
  };
}

/** Names every snapshot that entries are put together from, and how each was read. */
function editionOf(known: readonly Snapshot[]): string {
  const hash = createHash("sha256");
  for (const { manifest } of known) {
    const { published, fetched, sha256, reading, entriesSha256, reader } = manifest;
    hash.update(JSON.stringify([published, fetched, sha256, reading, entriesSha256, reader]));
  }
  return hash.digest("hex").slice(0, 32);
}

/** Where the publisher offers the first of the files, if that is known. */
function addressOf({ list, format, files }: Manifest, catalogue: Catalogue): Pick<ListSource, "url"> {
  const card = catalogue.formatCard(list, format);
  const url = card?.addresses?.[list]?.[files[0]?.role ?? ""]?.url;
  return url === undefined ? {} : { url };
}

function issueOf(snapshot: Snapshot): EarlierIssue {
  return {
    published: snapshot.manifest.published,
    source: sourceOf(snapshot.manifest),
    eachId: (onId) => eachId(snapshot, onId),
    eachEntry: (onEntry) => eachEntry(snapshot, onEntry),
  };
}

/** An earlier publication as a source: a reference that `Home.diff` takes too. */
function sourceOf({ list, sha256 }: Manifest): string {
  return `${list}@${sha256.slice(0, 16)}`;
}

function sourcesNamed(entries: readonly ListEntry[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const entry of entries) for (const item of entry.designations) named.add(item.source);
  return named;
}
