/**
 * @module lists/un-sc/map
 * A record of the Security Council’s list → a list entry. The four name fields are slots for words, not given and
 * family names: they are joined in their order.
 */
import type { AliasStrength, ListEntry, Schema } from "../../model/index.ts";
import { countryCode } from "../entry/countries.ts";
import { readDate, type ReadDate } from "../entry/dates.ts";
import { EntryDraft } from "../entry/draft.ts";
import type { MapContext } from "../entry/map-context.ts";
import type { SourceNode } from "../source/source-node.ts";
import { mapAddress, mapBirthPlace } from "./details.ts";
import { mapDocument } from "./documents.ts";
import { aliasesIn, namesInNote } from "./names.ts";
import { imoOf, mapVessel } from "./vessel.ts";

const SLOTS = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"];
const GENDERS: Readonly<Record<string, string>> = { Male: "male", Female: "female" };

/** Map a person, a body or a ship: ships stand among the bodies, with their IMO number in the comments. */
export function mapUn(record: SourceNode, context: MapContext): ListEntry {
  const person = record.name === "INDIVIDUAL";
  const schema: Schema = person ? "Person" : imoOf(record) === null ? "Organization" : "Vessel";
  const draft = new EntryDraft(context, record.value("REFERENCE_NUMBER") ?? "", schema);
  const name = SLOTS.flatMap((slot) => record.value(slot) ?? []).join(" ");
  draft.name(name);
  // Two bodies in one record stand with a semicolon between them.
  if (!person && name.includes(";"))
    for (const { name: one } of aliasesIn(name)) draft.name(one, { kind: "alias" });
  for (const name of record.values("NAME_ORIGINAL_SCRIPT")) draft.name(name, { kind: "alias" });
  for (const alias of record.all(person ? "INDIVIDUAL_ALIAS" : "ENTITY_ALIAS")) mapAlias(alias, draft);
  for (const address of record.all(person ? "INDIVIDUAL_ADDRESS" : "ENTITY_ADDRESS"))
    mapAddress(address, draft);
  if (person) mapPerson(record, draft);
  if (schema === "Vessel") mapVessel(record, draft);
  draft.add("notes", record.value("COMMENTS1"));
  const [from, to] = [dayOf(record, "LISTED_ON"), dayOf(record, "DELISTED_ON")];
  for (const day of record.all("LAST_DAY_UPDATED/VALUE")) draft.add("modifiedAt", day.take());
  draft.designation({ programme: record.value("UN_LIST_TYPE") ?? null, from, to });
  return draft.build();
}

/** A day of the record; taken only if it is one. */
function dayOf(record: SourceNode, field: string): string | null {
  const date = readDate(record.peek(field) ?? "");
  if (date?.precision !== "exact") return null;
  record.value(field);
  return date.value;
}

const STRENGTHS: Readonly<Record<string, AliasStrength>> = {
  Good: "strong",
  High: "strong",
  "a.k.a.": "strong",
  "f.k.a.": "strong",
  Low: "weak",
};

/** The aliases of a field, with what it says of their birth. */
function mapAlias(alias: SourceNode, draft: EntryDraft): void {
  const quality = alias.peek("QUALITY");
  const strength = STRENGTHS[quality ?? "Good"];
  if (strength !== undefined) alias.value("QUALITY");
  const noted = namesInNote(alias.peek("ALIAS_NAME") ?? "", alias.peek("NOTE") ?? "");
  if (noted.whole) alias.value("NOTE");
  const kind = noted.former || quality === "f.k.a." ? "former" : "alias";
  for (const { name, former, note } of aliasesIn(alias.value("ALIAS_NAME") ?? "")) {
    draft.name(name, { kind: former === true ? "former" : kind, strength: strength ?? "strong" });
    draft.add("notes", note);
  }
  for (const name of noted.names) draft.name(name, { kind, strength: strength ?? "strong" });
  takeDate(alias, "DATE_OF_BIRTH", draft);
  draft.add("birthPlace", alias.value("CITY_OF_BIRTH"));
  const born = countryCode(alias.peek("COUNTRY_OF_BIRTH") ?? "");
  if (born !== null) {
    alias.value("COUNTRY_OF_BIRTH");
    draft.add("birthCountry", born);
  }
}

function mapPerson(record: SourceNode, draft: EntryDraft): void {
  const gender = GENDERS[record.peek("GENDER") ?? ""];
  if (gender !== undefined) {
    record.value("GENDER");
    draft.add("gender", gender);
  }
  for (const title of record.values("TITLE/VALUE")) draft.add("title", title);
  for (const position of record.values("DESIGNATION/VALUE")) draft.add("position", position);
  for (const nationality of [...record.all("NATIONALITY/VALUE"), ...record.all("NATIONALITY2")]) {
    const code = countryCode(nationality.text);
    if (code === null) continue;
    nationality.take();
    draft.add("nationality", code);
  }
  for (const birth of record.all("INDIVIDUAL_DATE_OF_BIRTH")) mapBirthDate(birth, draft);
  for (const place of record.all("INDIVIDUAL_PLACE_OF_BIRTH")) mapBirthPlace(place, draft);
  for (const document of record.all("INDIVIDUAL_DOCUMENT")) mapDocument(document, draft);
}

/** A date of birth with what the list says of its precision. */
function mapBirthDate(birth: SourceNode, draft: EntryDraft): void {
  const type = birth.peek("TYPE_OF_DATE");
  if (type === "BETWEEN") {
    const [from, to] = [birth.peek("FROM_YEAR"), birth.peek("TO_YEAR")];
    if (from === undefined || to === undefined) return;
    for (const field of ["TYPE_OF_DATE", "FROM_YEAR", "TO_YEAR"]) birth.value(field);
    draft.date("birthDate", { precision: "range", from, to });
    return;
  }
  if (type !== undefined && type !== "EXACT" && type !== "APPROXIMATELY") return;
  // A note that is the date itself, or the word for its precision, is understood; any other stays as it is.
  const approximate = type === "APPROXIMATELY" || birth.peek("NOTE") === "Approximately";
  for (const field of ["DATE", "YEAR"]) takeDate(birth, field, draft, approximate);
  if (birth.peek("DATE") === undefined && birth.peek("YEAR") === undefined)
    mapDateNote(birth, draft, approximate);
  if (!birth.nodes.some((node) => node.taken)) return;
  birth.value("TYPE_OF_DATE");
  if (birth.peek("NOTE") === "Approximately") birth.value("NOTE");
}

const HIJRI = /^(\d{1,2})\/(\d{1,2})\/(1[34]\d{2}) \(Hijri Calendar\)$/;

/** A date that stands in the note alone, as “Nov. 1973” or a day of the Islamic calendar. */
function mapDateNote(birth: SourceNode, draft: EntryDraft, approximate: boolean): void {
  const hijri = HIJRI.exec(birth.peek("NOTE") ?? "");
  if (hijri === null) {
    takeDate(birth, "NOTE", draft, approximate);
    return;
  }
  birth.value("NOTE");
  const value = `${hijri[3]}-${hijri[2]?.padStart(2, "0")}-${hijri[1]?.padStart(2, "0")}`;
  draft.date("birthDate", { precision: approximate ? "circa" : "exact", value, calendar: "islamic" });
}

function takeDate(node: SourceNode, field: string, draft: EntryDraft, circa: boolean = false): void {
  const date = readDate(node.peek(field) ?? "");
  if (date === null) return;
  node.value(field);
  const known: ReadDate = circa && date.precision === "exact" ? { ...date, precision: "circa" } : date;
  draft.date("birthDate", known);
}
