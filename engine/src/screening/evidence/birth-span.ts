/**
 * @module screening/evidence/birth-span
 * Dates as queries and lists write them → the days they may mean. Tolerant: what is no date is none, never an error.
 */
import { datePrecision, daySpan } from "../../model/index.ts";

/** The days a birth date may mean. */
export interface BirthSpan {
  /** As it was written. */
  readonly text: string;
  readonly first: string;
  readonly last: string;
  readonly precision: "day" | "month" | "year" | "range";
  readonly circa: boolean;
}

/** 1984, 1984-01, 1984-1-8, 1984/01/08, 1984-01-08T00:00:00Z. */
const YEAR_FIRST = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2})(?:[T ].{0,30})?)?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** 8.1.1984, 08/01/1984: which number is the month is not said. */
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

/** Nobody who is screened was born before; a smaller year is of another calendar, a greater one too. */
const YEARS = { first: 1850, last: 2100 } as const;
const LONGEST = 48;

/**
 * Read a birth date.
 *
 * @param text  ISO as far as it is known, also unpadded, with a time, with `/` or `.`, or with the year last.
 * @param circa whether the source calls it approximate.
 * @returns what it may mean: two readings of `05/04/1984`, nothing of what is no date, has no year, or whose year is of
 *   another calendar. `00` is an unknown month or day.
 */
export function readBirthDates(text: string, circa: boolean): BirthSpan[] {
  const clean = text.length > LONGEST ? "" : text.trim();
  const numbers = YEAR_FIRST.exec(clean);
  if (numbers !== null) return spanOf(text, circa, numbers[1], numbers[3], numbers[4]);
  const compact = COMPACT.exec(clean);
  if (compact !== null) return spanOf(text, circa, compact[1], compact[2], compact[3]);
  const last = YEAR_LAST.exec(clean);
  if (last === null) return [];
  const dayFirst = spanOf(text, circa, last[4], last[3], last[1]);
  if (last[1] === last[3]) return dayFirst;
  return [...dayFirst, ...spanOf(text, circa, last[4], last[1], last[3])];
}

function spanOf(text: string, circa: boolean, year = "", month = "", day = ""): BirthSpan[] {
  const parts = [year];
  if (Number(month) > 0) parts.push(month.padStart(2, "0"));
  if (parts.length === 2 && Number(day) > 0) parts.push(day.padStart(2, "0"));
  const date = parts.join("-");
  const [precision, span] = [datePrecision(date), daySpan(date)];
  if (span === null || precision === null || precision === "day-without-year") return [];
  if (Number(year) < YEARS.first || Number(year) > YEARS.last) return [];
  return [{ text, first: span.first, last: span.last, precision, circa }];
}
