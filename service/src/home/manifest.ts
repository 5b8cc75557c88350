/**
 * @module home/manifest
 * What is recorded of a snapshot. The manifest is written last; a folder that has none is no snapshot.
 */
import { datePrecision, type Day } from "embargo/model";
import { snapshotName } from "./list-folder.ts";

/** A file of the publication as it is kept. */
export interface StoredFile {
  readonly name: string;
  /** Part it plays in the format. */
  readonly role: string;
  /** Size and hash as stored, before any unpacking. */
  readonly bytes: number;
  readonly sha256: string;
}

/** The record of one snapshot of one list. */
export interface Manifest {
  readonly schema: 1;
  readonly list: string;
  readonly format: string;
  /** Day of publication, and whether the file says it or the user did. */
  readonly published: Day;
  readonly publishedBasis: "file" | "stated";
  /** Day from which the snapshot can answer `knownAt`. */
  readonly fetched: Day;
  /** Hash of the publication, unpacked: the same for a file and its `.gz`. */
  readonly sha256: string;
  /** From 1. The same publication read with another result (by a newer reader, with another mapping) is the next one. */
  readonly reading: number;
  /** Hash of the publication that this one changes, where the files are a delta. */
  readonly base?: string;
  readonly files: readonly StoredFile[];
  readonly counts: { readonly entries: number; readonly records: Readonly<Record<string, number>> };
  readonly entriesSha256: string;
  readonly idsSha256: string;
  /** What read it, and how far that reader was held against files of the publisher at the time. */
  readonly reader: { readonly engine: string; readonly checkedAgainst: "whole" | "sample" | "format-only" };
}

/** The manifest as it is written: the same bytes for the same content. */
export function manifestText(manifest: Manifest): string {
  const { schema, list, format, published, publishedBasis, fetched, sha256, reading, base, files } = manifest;
  const { counts, entriesSha256, idsSha256, reader } = manifest;
  const records = Object.fromEntries(Object.entries(counts.records).sort(([a], [b]) => (a < b ? -1 : 1)));
  const ordered: Manifest = {
    schema,
    list,
    format,
    published,
    publishedBasis,
    fetched,
    sha256,
    reading,
    ...(base === undefined ? {} : { base }),
    files: files.map(({ name, role, bytes, sha256: hash }) => ({ name, role, bytes, sha256: hash })),
    counts: { entries: counts.entries, records },
    entriesSha256,
    idsSha256,
    reader: { engine: reader.engine, checkedAgainst: reader.checkedAgainst },
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

/**
 * Parse a manifest.
 *
 * @param list   the list its folder belongs to.
 * @param folder name of its folder, which the content must agree with.
 * @returns `null` = it is not whole, of another schema, or not of this folder.
 */
export function parseManifest(text: string, list: string, folder: string): Manifest | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isManifest(parsed) || parsed.list !== list) return null;
  return snapshotName(parsed.published, parsed.sha256, parsed.reading) === folder ? parsed : null;
}

/** Order of publication: latest last; ties by the day of fetching, then the hash, then the reading. */
export function compareManifests(a: Manifest, b: Manifest): number {
  return (
    compare(a.list, b.list) ||
    compare(a.published, b.published) ||
    compare(a.fetched, b.fetched) ||
    compare(a.sha256, b.sha256) ||
    a.reading - b.reading
  );
}

/** Order by code units, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string" && value !== "";
const isHash: Check = (value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
const isDay: Check = (value) => typeof value === "string" && datePrecision(value) === "day";
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isOneOf =
  (...allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value);
const isListOf =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(item);
const isObject =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isTable(value) && Object.entries(fields).every(([name, check]) => check(value[name]));

const isWholeManifest = isObject({
  schema: isOneOf(1),
  list: isText,
  format: isText,
  published: isDay,
  publishedBasis: isOneOf("file", "stated"),
  fetched: isDay,
  sha256: isHash,
  reading: (value) => isCount(value) && value !== 0,
  files: isListOf(isObject({ name: isText, role: isText, bytes: isCount, sha256: isHash })),
  counts: isObject({
    entries: isCount,
    records: (value) => isTable(value) && Object.values(value).every(isCount),
  }),
  entriesSha256: isHash,
  idsSha256: isHash,
  reader: isObject({ engine: isText, checkedAgainst: isOneOf("whole", "sample", "format-only") }),
});

function isManifest(value: unknown): value is Manifest {
  return isWholeManifest(value);
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
