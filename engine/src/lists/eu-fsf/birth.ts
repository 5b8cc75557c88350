/**
 * @module lists/eu-fsf/birth
 * Dates and places of birth of the European Union’s list: a whole day, or parts of one, or a range of years, in the
 * calendar that is named.
 */
import type { PartialDate } from "../../model/index.ts";
import { readDate, type Calendar, type ReadDate } from "../entry/dates.ts";
import type { EntryDraft } from "../entry/draft.ts";
import type { SourceNode } from "../source/source-node.ts";
import { filled, takeCountry } from "./place.ts";

const CALENDARS: Readonly<Record<string, Calendar | undefined>> = {
  GREGORIAN: undefined,
  ISLAMIC: "islamic",
  PERSIAN: "persian",
};
const PARTS = ["@year", "@monthOfYear", "@dayOfMonth"];
const RANGE = ["@yearRangeFrom", "@yearRangeTo"];

/** Add one date of birth with its place. A date that is not understood stays untaken. */
export function mapBirth(birth: SourceNode, draft: EntryDraft): void {
  const date = dateOf(birth);
  if (date !== null) draft.date("birthDate", date);
  const country = takeCountry(birth);
  const place = ["@place", "@city", "@region", "@zipCode"].flatMap((part) => filled(birth, part) ?? []);
  draft.add("birthPlace", place.join(", "));
  draft.add(country.code === undefined ? "birthPlace" : "birthCountry", country.code ?? country.name);
}

function dateOf(birth: SourceNode): ReadDate | null {
  const named = birth.peek("@calendarType") ?? "GREGORIAN";
  const circa = birth.peek("@circa") ?? "false";
  if (!Object.hasOwn(CALENDARS, named) || !["true", "false"].includes(circa)) return null;
  const known = CALENDARS[named];
  const calendar = known === undefined ? {} : { calendar: known };
  const range = rangeOf(birth);
  const value = range === null ? valueOf(birth) : null;
  if (range === null && value === null) return null;
  birth.value("@calendarType");
  birth.value("@circa");
  if (range !== null) return { precision: "range", ...range, ...calendar };
  return value === null ? null : { precision: circa === "true" ? "circa" : "exact", value, ...calendar };
}

function rangeOf(birth: SourceNode): { readonly from: PartialDate; readonly to: PartialDate } | null {
  const [from = "", to = ""] = RANGE.map((field) => birth.peek(field) ?? "");
  if (!isYear(from) || !isYear(to) || from > to) return null;
  for (const field of RANGE) birth.value(field);
  return { from, to };
}

/** The day given whole, or the parts of one. Parts beside a whole day are taken where they say the same. */
function valueOf(birth: SourceNode): PartialDate | null {
  const whole = birth.peek("@birthdate");
  const parts = partsOf(birth);
  if (whole === undefined) return parts === null ? null : take(birth, parts);
  const day = readDate(whole);
  if (day?.precision !== "exact") return null;
  birth.value("@birthdate");
  if (parts !== null && day.value.startsWith(parts.value)) take(birth, parts);
  return day.value;
}

interface DateParts {
  readonly value: PartialDate;
  readonly fields: readonly string[];
}

function partsOf(birth: SourceNode): DateParts | null {
  const known = PARTS.map((field) => birth.peek(field));
  const unknown = known.indexOf(undefined);
  const fields = PARTS.slice(0, unknown === -1 ? PARTS.length : unknown);
  const text = fields.map((_field, at) => (known[at] ?? "").padStart(2, "0")).join("-");
  const read = isYear(text.slice(0, 4)) ? readDate(text) : null;
  return read?.precision === "exact" ? { value: read.value, fields } : null;
}

function take(birth: SourceNode, { value, fields }: DateParts): PartialDate {
  for (const field of fields) birth.value(field);
  return value;
}

function isYear(text: string): boolean {
  return /^\d{4}$/.test(text) && text !== "0000";
}
