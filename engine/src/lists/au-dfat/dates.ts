/**
 * @module lists/au-dfat/dates
 * Days of the Australian list: of birth, of listing, of the last change.
 */
import type { PartialDate } from "../../model/index.ts";
import { readDate, readSerialDay, type ReadDate } from "../entry/dates.ts";
import { evenBlanks } from "../entry/draft.ts";
import { enumerated, trimmed } from "./enumeration.ts";

/**
 * Dates of birth in a cell: a year, a day of the spreadsheet, or texts such as `a) Approximately 1955- 1958 b) 1960`.
 *
 * @returns the dates that are understood, and whether that is all of the cell.
 */
export function birthDates(cell: string): { readonly dates: readonly ReadDate[]; readonly whole: boolean } {
  const parts = enumerated(cell).flatMap((part) =>
    part.split(/\s*(?:;|>>|\bor\b)\s*/).filter((text) => text !== ""),
  );
  const read = parts.map(birthDate);
  return { dates: read.filter((date) => date !== null), whole: read.length > 0 && !read.includes(null) };
}

function birthDate(cell: string): ReadDate | null {
  const text = trimmed(cell, " .,");
  const hijri = /^(\d{1,2})\/(\d{1,2})\/(1[34]\d{2})\s*\(Hijri Calendar\)$/i.exec(text);
  if (hijri !== null) {
    const [day = "", month = "", year = ""] = hijri.slice(1);
    const value = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return { precision: "exact", value, calendar: "islamic" };
  }
  // A number of four digits is a year; a serial day of so few would be before 1928.
  const serial = /^\d{5}$/.test(text) ? readSerialDay(text) : null;
  return serial === null
    ? readDate(text.replace(/^(\d{1,2})\.\s+(?=[A-Z])/, "$1 "))
    : { precision: "exact", value: serial };
}

const DAY = String.raw`(\d{1,2}\s*[A-Za-z]{3,9}\.?\s*\d{4}|\d{1,2}/\d{1,2}/\d{4})`;
/** All that may stand before a day and say nothing else. */
const PLAIN = /^(?:first )?listed ?(?:on:? ?)?$/i;
/** A listing that takes the place of an earlier one. */
const AGAIN = /this was a re-?listing/i;
const LISTED: readonly RegExp[] = [
  String.raw`^(?:Resolution \d+ \(\d{4}\)[.,;]? ?)?(?:First )?listed ?(?:by (?:the )?UN[^.;]{0,80}? )?(?:on:? ?)?${DAY}`,
  String.raw`^The Minister for Foreign Affairs listed this (?:entity|individual|person) on ${DAY}`,
  String.raw`^Designated under the Autonomous Sanctions Regulations 2011 on ${DAY}`,
].map((form) => new RegExp(form, "i"));

/**
 * The day of listing, where the column for it begins by stating one: `Listed on: 6 Jan. 2012 (amended …)`, or a date
 * alone. A day of being listed again is not it.
 *
 * @returns the day, and whether the cell says nothing else; `null` = none is stated.
 */
export function listingDay(cell: string): { readonly day: PartialDate; readonly whole: boolean } | null {
  const text = evenBlanks(cell);
  const alone = /^\d{5}$/.test(text) ? readSerialDay(text) : exactDay(text);
  if (alone !== null) return { day: alone, whole: true };
  if (AGAIN.test(text)) return null;
  for (const form of LISTED) {
    const found = form.exec(text);
    const day = exactDay(found?.[1] ?? "");
    if (found === null || day === null) continue;
    const [before, after] = [found[0].slice(0, -(found[1] ?? "").length), text.slice(found[0].length)];
    return { day, whole: PLAIN.test(before) && /^\W*$/.test(after) };
  }
  return null;
}

function exactDay(text: string): PartialDate | null {
  const date = readDate(text.replace(/^(\d{1,2})(?=[A-Za-z])/, "$1 "));
  return date?.precision === "exact" && date.value.length === 10 ? date.value : null;
}
