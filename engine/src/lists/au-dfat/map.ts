/**
 * @module lists/au-dfat/map
 * The rows of one number of the Australian list → a list entry. A value that a further row repeats is kept once.
 */
import type { ListEntry, Schema } from "../../model/index.ts";
import { countryCode } from "../entry/countries.ts";
import { readSerialDay } from "../entry/dates.ts";
import { EntryDraft, evenBlanks } from "../entry/draft.ts";
import type { MapContext } from "../entry/map-context.ts";
import type { SourceNode } from "../source/source-node.ts";
import { birthDates, listingDay } from "./dates.ts";
import { enumerated, isPlaceholder, trimmed } from "./enumeration.ts";
import { mapIdentifiers } from "./identifiers.ts";
import { mapName, PRIMARY } from "./names.ts";

const SCHEMATA: Readonly<Record<string, Schema>> = {
  individual: "Person",
  entity: "Organization",
  vessel: "Vessel",
};

/** Map the rows of one number; the row of the primary name speaks first. */
export function mapDfat(record: SourceNode, context: MapContext): ListEntry {
  const isPrimary = (row: SourceNode): boolean => PRIMARY.test(row.peek("Name Type") ?? "");
  const rows = [...record.nodes].sort((a, b) => Number(isPrimary(b)) - Number(isPrimary(a)));
  const [first] = rows;
  const schema = SCHEMATA[typeOf(first)];
  const number = /^\d+/.exec(first?.peek("Reference") ?? "")?.[0] ?? "";
  const draft = new EntryDraft(context, number, schema ?? "LegalEntity");
  for (const row of rows) {
    row.value("Reference");
    if (schema !== undefined && typeOf(row) === typeOf(first)) row.value("Type");
    mapName(row, draft);
    mapRow(row, draft);
    if (row !== first) takeRepeated(row, first);
  }
  designate(rows, draft);
  return draft.build();
}

function typeOf(row: SourceNode | undefined): string {
  return evenBlanks(row?.peek("Type") ?? "").toLowerCase();
}

function mapRow(row: SourceNode, draft: EntryDraft): void {
  const notes = row.value("Additional Information");
  draft.add("notes", notes);
  mapIdentifiers(evenBlanks(notes ?? ""), draft);
  const changed = readSerialDay(row.peek("Control Date") ?? "");
  if (changed !== null) row.value("Control Date");
  draft.add("modifiedAt", changed);
  mapAddresses(row, draft);
  if (draft.schema !== "Person") return;
  const births = birthDates(row.peek("Date of Birth") ?? "");
  for (const date of births.dates) draft.date("birthDate", date);
  if (births.whole) row.value("Date of Birth");
  mapBirthPlaces(row, draft);
  mapCitizenships(row, draft);
}

function mapAddresses(row: SourceNode, draft: EntryDraft): void {
  const cell = row.peek("Address");
  if (cell === undefined || isPlaceholder(cell)) return;
  for (const part of enumerated(cell)) {
    const pieces = part.split(/\s*;\s*/).filter((piece) => piece !== "");
    const apart = pieces.every((piece) => countryIn(piece) !== undefined);
    for (const full of apart ? pieces : [part]) draft.address({ full, country: countryIn(full) });
  }
  row.value("Address");
}

function mapBirthPlaces(row: SourceNode, draft: EntryDraft): void {
  const cell = row.peek("Place of Birth");
  if (cell === undefined || isPlaceholder(cell)) return;
  for (const place of enumerated(cell)) {
    draft.add("birthPlace", place);
    draft.add("birthCountry", countryIn(place));
  }
  row.value("Place of Birth");
}

/** The country that a place ends with: `Kismayo, Somalia`, `Spain (detained)`. */
function countryIn(place: string): string | undefined {
  const plain = trimmed(place.replace(/\s*\([^()]*\)[\s.]*$/, ""), " .,;");
  const last = plain.split(",").at(-1) ?? "";
  return countryCode(last) ?? undefined;
}

/** Citizenships; one that is not known leaves the cell raw. */
function mapCitizenships(row: SourceNode, draft: EntryDraft): void {
  const cell = row.peek("Citizenship");
  if (cell === undefined) return;
  const codes = enumerated(cell)
    .flatMap((part) => part.split(/\s*;\s*/))
    .flatMap((part) => (countryCode(part) === null ? part.split(/\s+and\s+|\s*[,/]\s*/) : [part]))
    .filter((part) => part !== "")
    .map((part) => countryCode(part));
  for (const code of codes) draft.add("nationality", code);
  if (!codes.includes(null)) row.value("Citizenship");
}

/** One designation for each committee or regime. The column of listing stays raw unless it is a day alone. */
function designate(rows: readonly SourceNode[], draft: EntryDraft): void {
  const [first] = rows;
  const listed = listingDay(first?.peek("Listing Information") ?? "");
  if (listed?.whole === true) first?.value("Listing Information");
  for (const row of rows) {
    const programmes = evenBlanks(row.value("Committees") ?? "").split(/(?<=\)) (?=\d{3,4} \()/);
    for (const programme of programmes) {
      if (programme !== "") draft.designation({ programme, from: listed?.day ?? null });
    }
  }
}

/** Take the values that say the same as the row of the primary name. */
function takeRepeated(row: SourceNode, first: SourceNode | undefined): void {
  for (const node of row.nodes) {
    if (!node.taken && evenBlanks(first?.peek(node.name) ?? "") === evenBlanks(node.text)) node.take();
  }
}
