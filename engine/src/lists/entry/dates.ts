/**
 * @module lists/entry/dates
 * Dates as lists write them, with the precision they have: a year is not its first day, `00/00/1980` is a year,
 * “circa” and “between” stay what they are.
 */
import { datePrecision, type PartialDate } from "../../model/index.ts";

/** A date as far as a list knows it. */
export type ReadDate =
  | { readonly precision: "exact" | "circa"; readonly value: PartialDate; readonly calendar?: Calendar }
  | {
      readonly precision: "range";
      readonly from: PartialDate;
      readonly to: PartialDate;
      readonly calendar?: Calendar;
    };

/** A calendar other than the Gregorian: its dates are kept as written and never compared. */
export type Calendar = "islamic" | "persian";

/** Order of the numbers in `1/2/2003`; ISO dates and month names are read in any case. */
export type DateOrder = "dmy" | "mdy";

const MONTHS: readonly string[] = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
];
const CIRCA =
  /^(?:circa|ca\b\.?|c\.?|approx(?:imately|\.)?|about|around|approximativement|environ|vers)\s*:?\s*(?=\d|[a-z]{3})/i;
const SPAN =
  /^(?:between\s+|from\s+)?(.+?)\s*(?:\bto\b|\band\b|\s-\s|–|—|(?<=^\d{4})\s*-\s*(?=\d{4}$))\s*(.+)$/i;

/**
 * Read a date.
 *
 * @param text  as the list writes it, such as `circa 1951`, `Aug 1957`, `00/00/1980`, `1961 to 1963`, `1960s`.
 * @param order of the numbers in a date with slashes, dots or hyphens.
 * @returns `null` when it is no date that is understood here; the caller then keeps the text raw.
 */
export function readDate(text: string, order: DateOrder = "dmy"): ReadDate | null {
  const clean = text.replace(/\s+/g, " ").trim();
  if (clean === "" || clean.length > 80) return null;
  const circa = CIRCA.exec(clean);
  if (circa !== null) return circaOf(clean.slice(circa[0].length), order);
  const value = readPlain(clean, order);
  if (value !== null) return { precision: "exact", value };
  const decade = /^(\d{3})0['’]?s$/.exec(clean)?.[1];
  if (decade !== undefined) return { precision: "range", from: `${decade}0`, to: `${decade}9` };
  return rangeOf(clean, order);
}

function circaOf(text: string, order: DateOrder): ReadDate | null {
  const inner = readDate(text, order);
  return inner?.precision === "exact" ? { ...inner, precision: "circa" } : inner;
}

function rangeOf(text: string, order: DateOrder): ReadDate | null {
  const found = SPAN.exec(text);
  const from = readPlain((found?.[1] ?? "").trim(), order);
  const to = readPlain((found?.[2] ?? "").trim(), order);
  return from === null || to === null || from > to ? null : { precision: "range", from, to };
}

/** One date without words around it, as ISO with the precision it has. */
function readPlain(text: string, order: DateOrder): PartialDate | null {
  const iso = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:T[\d:.]+)?(?:Z|[+-]\d{2}:\d{2})?$/.exec(text)?.[1];
  if (iso !== undefined) return valid(zeroes(iso));
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (numbers !== null) {
    const [a = "", b = "", year = ""] = numbers.slice(1);
    return order === "dmy" ? joined(year, b, a) : joined(year, a, b);
  }
  const reversed = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(text);
  if (reversed !== null) return joined(reversed[1] ?? "", reversed[2] ?? "", reversed[3] ?? "");
  const monthYear = /^(\d{1,2})[/.](\d{4})$/.exec(text);
  if (monthYear !== null) return joined(monthYear[2] ?? "", monthYear[1] ?? "", "00");
  const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th)?[ .-]+)?([A-Za-z]{3,9})\.?[ ,-]+(\d{4})$/.exec(text);
  if (dayFirst !== null) return named(dayFirst[3] ?? "", dayFirst[2] ?? "", dayFirst[1] ?? "00");
  const monthFirst = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text);
  if (monthFirst !== null) return named(monthFirst[3] ?? "", monthFirst[1] ?? "", monthFirst[2] ?? "");
  return null;
}

const LONG_MONTHS =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;

function named(year: string, month: string, day: string): PartialDate | null {
  if (!LONG_MONTHS.test(month)) return null;
  return joined(year, String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1), day);
}

/** A date from its numbers; a part of zeros is not known, and what comes after it neither. */
function joined(year: string, month: string, day: string): PartialDate | null {
  return valid(zeroes([year, month.padStart(2, "0"), day.padStart(2, "0")].join("-")));
}

function zeroes(iso: string): string {
  const [year = "", month = "00", day = "00"] = iso.split("-");
  if (month === "00") return day === "00" ? year : "";
  return day === "00" ? `${year}-${month}` : `${year}-${month}-${day}`;
}

function valid(date: string): PartialDate | null {
  return date.startsWith("0000") || datePrecision(date) === null ? null : date;
}

/**
 * A day of a spreadsheet, counted from 1899-12-30; `null` unless it is a whole day of April 1900 to 2199: a number of
 * less than three digits is no day here, but somebody’s age.
 */
export function readSerialDay(text: string): PartialDate | null {
  if (!/^\d{3,6}$/.test(text)) return null;
  const serial = Number(text);
  if (serial < 100 || serial > 109_574) return null;
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
