/**
 * @module lists/gb-ofsi/map
 * A group of the UK Treasury’s list → a list entry.
 */
import { isImoNumber, type ListEntry, type Schema } from "../../model/index.ts";
import { countryCode, countryNow } from "../entry/countries.ts";
import { readDate } from "../entry/dates.ts";
import { EntryDraft } from "../entry/draft.ts";
import { splitEnumeration } from "../entry/enumeration.ts";
import type { MapContext } from "../entry/map-context.ts";
import type { Property } from "../entry/properties.ts";
import type { SourceNode } from "../source/source-node.ts";
import { mapDocuments } from "./document.ts";
import { mapNames } from "./names.ts";
import { eachValue } from "./rows.ts";

const SCHEMATA: Readonly<Record<string, Schema>> = {
  Individual: "Person",
  Entity: "Organization",
  Ship: "Vessel",
};
/** A ship stands among the bodies; only what is said of it opens with its number. */
const SHIP = /^\W*IMO(?: number)?\W*(\d{7})\b(?:\W+MMSI\W*(\d{9})\b)?/i;

/** Map a person, a body or a ship. */
export function mapOfsi(group: SourceNode, context: MapContext): ListEntry {
  const ship = SHIP.exec(group.peek("row/Other Information") ?? "");
  const type = SCHEMATA[group.peek("row/Group Type") ?? ""] ?? "LegalEntity";
  const schema = type === "Organization" && ship !== null ? "Vessel" : type;
  const draft = new EntryDraft(context, group.peek("row/Group ID") ?? "", schema);
  eachValue(group, "Group ID", () => true);
  eachValue(group, "Group Type", (text) => SCHEMATA[text] === type);
  mapNames(group, draft);
  mapTexts(group, draft);
  mapBirth(group, draft);
  eachValue(group, "Nationality", (text) => mapNationality(text, draft));
  for (const row of group.all("row")) mapRow(row, draft);
  eachValue(group, "Passport Details", (text) => mapDocuments(text, "passport", draft));
  eachValue(group, "NI Number", (text) => mapDocuments(text, "card", draft));
  const [, imo, mmsi] = ship ?? [];
  if (imo !== undefined) draft.identifier({ property: "imoNumber", value: imo }, isImoNumber(imo));
  draft.add("mmsi", mmsi);
  return draft.build();
}

const TEXTS: readonly (readonly [column: string, property: Property])[] = [
  ["Title", "title"],
  ["Position", "position"],
  ["Town of Birth", "birthPlace"],
];

function mapTexts(group: SourceNode, draft: EntryDraft): void {
  for (const [column, property] of TEXTS)
    eachValue(group, column, (text) => {
      for (const value of splitEnumeration(text)) draft.add(property, [value.before, value.text].join(" "));
      return true;
    });
  eachValue(group, "Other Information", (text) => {
    draft.add("notes", text);
    return true;
  });
  eachValue(group, "Last Updated", (text) => {
    const date = readDate(text);
    if (date?.precision !== "exact") return false;
    draft.add("modifiedAt", date.value);
    return true;
  });
}

function mapBirth(group: SourceNode, draft: EntryDraft): void {
  eachValue(group, "DOB", (text) => {
    const known = splitEnumeration(text).map((value) => {
      const date = readDate(value.text);
      // Of `10/00/1983` the year is sure; whether 10 is the day stays open.
      const year = date === null ? /^\d\d\/00\/(\d{4})$/.exec(value.text)?.[1] : undefined;
      if (date !== null) draft.date("birthDate", date);
      draft.add("birthDate", year);
      return date !== null;
    });
    return known.every((one) => one);
  });
  eachValue(group, "Country of Birth", (text) => {
    for (const { text: name } of splitEnumeration(text)) {
      const code = countryCode(name);
      if (code === null) draft.add("birthPlace", name);
      draft.add("birthCountry", code ?? countryNow(name) ?? countryCode(withoutRemark(name).text));
    }
    return true;
  });
}

/** Nationalities; one that is given up, withdrawn or only believed stays raw. */
function mapNationality(text: string, draft: EntryDraft): boolean {
  const codes = splitEnumeration(text).map((value) => countryCode(value.text.replace(/ citizenship$/i, "")));
  for (const code of codes) draft.add("nationality", code);
  return codes.every((code) => code !== null);
}

const LINES = [1, 2, 3, 4, 5, 6].map((line) => `Address ${line}`);

/** What each row says apart: an address, a designation, the documents of the later layout. */
function mapRow(row: SourceNode, draft: EntryDraft): void {
  const { text: countryName, remark } = withoutRemark(row.value("Country") ?? "");
  draft.address({
    full: LINES.flatMap((line) => row.value(line) ?? []).join(", "),
    postalCode: row.value("Post|Zip Code"),
    countryName,
    country: countryCode(countryName) ?? undefined,
    note: remark,
  });
  draft.designation({ programme: row.value("Regime") ?? null, from: takeDay(row, "Listed On") });
  mapNumber(row, "Passport Number", "Passport Details", "passport", draft);
  mapNumber(row, "National Identification Number", "NI Details", "card", draft);
}

/** A number with its details in a column of their own. */
function mapNumber(
  row: SourceNode,
  numbers: string,
  details: string,
  kind: "passport" | "card",
  draft: EntryDraft,
): void {
  const text = row.peek(numbers);
  if (text === undefined || !mapDocuments(text, kind, draft, row.peek(details))) return;
  row.value(numbers);
  row.value(details);
}

function takeDay(row: SourceNode, column: string): string | null {
  const date = readDate(row.peek(column) ?? "");
  if (date?.precision !== "exact") return null;
  row.value(column);
  return date.value;
}

/** `Afghanistan (since 2009)`, `Syria as of September 2015`: the country, and what is said of it. */
function withoutRemark(text: string): { readonly text: string; readonly remark?: string } {
  const at = text.search(/ ?\(| as (?:of|at) /);
  if (at < 1) return { text };
  return { text: text.slice(0, at), remark: text.slice(at).trim() };
}
