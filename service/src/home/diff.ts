/**
 * @module home/diff
 * What changed from one snapshot to another.
 */
import { captionOf, type Day, type ListEntry } from "embargo/model";
import type { Catalogue } from "./catalogue.ts";
import { entryFields, type EntryFields } from "./entry-fields.ts";
import { compare, type Manifest } from "./manifest.ts";
import { eachEntry } from "./read-lines.ts";
import { findPair } from "./reference.ts";

/** A snapshot that was compared. */
export interface ComparedSnapshot {
  readonly list: string;
  readonly published: Day;
  readonly fetched: Day;
  readonly sha256: string;
  readonly entries: number;
}

/** An entry by id, with the name it is shown under. */
export interface NamedEntry {
  readonly id: string;
  readonly caption: string;
}

/** A field whose values are not the same, all of them before and after; an empty list = it was not there. */
export interface ChangedField {
  readonly field: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** An entry that is in both, with another content. */
export interface ChangedEntry extends NamedEntry {
  readonly fields: readonly ChangedField[];
}

/** An entry that its publisher numbered anew: by the numbers of the file it looks removed and added. */
export interface RenumberedEntry extends NamedEntry {
  readonly before: string;
  readonly after: string;
}

/** Differences from `a` to `b`; entries by id, fields by name. */
export interface SnapshotDiff {
  readonly a: ComparedSnapshot;
  readonly b: ComparedSnapshot;
  readonly added: readonly NamedEntry[];
  readonly removed: readonly NamedEntry[];
  readonly changed: readonly ChangedEntry[];
  readonly renumbered: readonly RenumberedEntry[];
}

/** See `Home.diff`. */
export function diffSnapshots(home: string, catalogue: Catalogue, a: string, b: string): SnapshotDiff {
  const [from, to] = findPair(home, a, b);
  const before = new Map<string, ListEntry>();
  eachEntry(from, (entry) => before.set(entry.id, entry));
  const added: NamedEntry[] = [];
  const changed: ChangedEntry[] = [];
  const renumbered: RenumberedEntry[] = [];
  const number = recordNumber(catalogue, to.manifest);
  eachEntry(to, (entry) => {
    const old = before.get(entry.id);
    before.delete(entry.id);
    if (old === undefined) added.push(named(entry));
    else {
      const [numbered, now] = [number(old), number(entry)];
      if (numbered !== null && now !== null && numbered !== now)
        renumbered.push({ ...named(entry), before: numbered, after: now });
      const fields = changedFields(entryFields(old), entryFields(entry));
      if (fields.length > 0) changed.push({ ...named(entry), fields });
    }
  });
  return {
    a: compared(from.manifest),
    b: compared(to.manifest),
    added: added.sort(byId),
    removed: [...before.values()].map(named).sort(byId),
    changed: changed.sort(byId),
    renumbered: renumbered.sort(byId),
  };
}

/** The publisher’s number of a record, where its format has one beside the reference; `null` = it has none. */
function recordNumber(catalogue: Catalogue, { list, format }: Manifest): (entry: ListEntry) => string | null {
  const field = catalogue.formatCard(list, format)?.recordNumber;
  return (entry) => entry.raw?.find((item) => item.field === field)?.value ?? null;
}

/** Fields with other values, whatever the order of the values. */
export function changedFields(before: EntryFields, after: EntryFields): readonly ChangedField[] {
  const fields = [...new Set([...before.keys(), ...after.keys()])].sort(compare);
  return fields.flatMap((field) => {
    const [old, now] = [before.get(field) ?? [], after.get(field) ?? []];
    return isSameBag(old, now) ? [] : [{ field, before: old, after: now }];
  });
}

function isSameBag(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const sorted = [...b].sort(compare);
  return [...a].sort(compare).every((value, at) => value === sorted[at]);
}

function named(entry: ListEntry): NamedEntry {
  return { id: entry.id, caption: captionOf(entry) };
}

function byId(a: NamedEntry, b: NamedEntry): number {
  return compare(a.id, b.id);
}

function compared({ list, published, fetched, sha256, counts }: Manifest): ComparedSnapshot {
  return { list, published, fetched, sha256, entries: counts.entries };
}
