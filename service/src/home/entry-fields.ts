/**
 * @module home/entry-fields
 * An entry as readable fields, so that two states of it can be told apart field by field.
 */
import type { ListEntry } from "embargo/model";

/** Values by path, such as `names`, `properties.birthDate`, `designations`, `raw.COMMENTS1`. */
export type EntryFields = ReadonlyMap<string, readonly string[]>;

/** Parts of an entry that are lists of records, and which part of a record stands for it. */
const RECORDS = [
  ["names", "value"],
  ["designations", "programme"],
  ["absentFrom", "list"],
  ["dates", "property"],
  ["unverifiedIdentifiers", "value"],
  ["identifiers", "value"],
  ["addresses", "full"],
  ["relations", "name"],
] as const;
/** Says where a part was read, which is the other snapshot’s business. */
const SOURCE = "source";

/**
 * Take an entry apart. A field without a value is absent.
 *
 * Cost: linear in the entry.
 */
export function entryFields(entry: ListEntry): EntryFields {
  const fields = new Map<string, string[]>();
  const add = (path: string, value: string): void => {
    const values = fields.get(path);
    if (values === undefined) fields.set(path, [value]);
    else values.push(value);
  };
  add("schema", entry.schema);
  if (entry.wikidata !== null) add("wikidata", entry.wikidata);
  for (const [property, values] of Object.entries(entry.properties))
    for (const value of values) add(`properties.${property}`, value);
  for (const [part, main] of RECORDS)
    for (const record of entry[part] ?? []) add(part, recordText(record, main));
  for (const { field, value } of entry.raw ?? []) add(`raw.${field}`, value);
  return fields;
}

/** A record on one line: its main part, then the others by name. */
function recordText(record: object, main: string): string {
  const parts = Object.entries(record).flatMap(([name, value]) => partTexts(name, value as unknown));
  const [first] = parts.filter(([name]) => name === main);
  const rest = parts
    .filter(([name]) => name !== main && name !== SOURCE)
    .map(([name, text]) => `${name}: ${text}`);
  const details = rest.length === 0 ? "" : ` (${rest.join(", ")})`;
  return `${first?.[1] ?? "–"}${details}`;
}

function partTexts(name: string, value: unknown): readonly (readonly [string, string])[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== "object") return [[name, typeof value === "string" ? value : JSON.stringify(value)]];
  return Object.entries(value).flatMap(([inner, part]) => partTexts(`${name}.${inner}`, part as unknown));
}
