/**
 * @module model/partial-date
 * Dates as far as they are known: `1962`, `1962-11`, `1962-11-23`, `--09-13` (year unknown).
 * Compared as days or spans of days, never through `Date`: a month is not its first day.
 */
import { EmbargoError } from "./errors.ts";

/** ISO date with the precision that is known. `--09-13` is a day whose year is unknown. */
export type PartialDate = string;

/** A full ISO day, `YYYY-MM-DD`. */
export type Day = string;

/** What is known of a partial date. */
export type DatePrecision = "year" | "month" | "day" | "day-without-year";

const SHAPES: readonly (readonly [DatePrecision, RegExp])[] = [
  ["day", /^(\d{4})-(\d{2})-(\d{2})$/],
  ["month", /^(\d{4})-(\d{2})$/],
  ["year", /^(\d{4})$/],
  ["day-without-year", /^--(\d{2})-(\d{2})$/],
];

const MONTH_DAYS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Say how precise a date is, or that it is none.
 *
 * @returns the precision, or `null` when the text is not a valid partial date (an impossible day such as
 *   `2023-02-30` is not one).
 */
export function datePrecision(text: string): DatePrecision | null {
  for (const [precision, shape] of SHAPES) {
    const found = shape.exec(text);
    if (found === null) continue;
    const numbers = found.slice(1).map(Number);
    if (precision === "year") return precision;
    if (precision === "month") return isMonth(numbers[1] ?? 0) ? precision : null;
    const [year, month, day] = precision === "day" ? numbers : [4, ...numbers];
    return isDay(year ?? 0, month ?? 0, day ?? 0) ? precision : null;
  }
  return null;
}

/**
 * Parse a full day given by a user.
 *
 * @param text  what the user wrote; `undefined` is not accepted here, absence is the caller's matter.
 * @param where the option or field it came from, for the message.
 * @throws {EmbargoError} `DATE_INVALID` unless `text` is an existing day `YYYY-MM-DD`.
 */
export function parseDay(text: string, where: string): Day {
  if (datePrecision(text) !== "day") throw new EmbargoError("DATE_INVALID", { value: text, where });
  return text;
}

/**
 * The first and last day a partial date may mean.
 *
 * @returns `null` when the year is unknown: such a date has no place on the calendar.
 */
export function daySpan(date: PartialDate): { readonly first: Day; readonly last: Day } | null {
  switch (datePrecision(date)) {
    case "day":
      return { first: date, last: date };
    case "month":
      return { first: `${date}-01`, last: `${date}-${String(monthLength(date)).padStart(2, "0")}` };
    case "year":
      return { first: `${date}-01-01`, last: `${date}-12-31` };
    default:
      return null;
  }
}

/**
 * Order two partial dates.
 *
 * @returns `before`, `after`, `same` when both are the same full day, and `unknown` when their spans overlap
 *   or one has no year.
 */
export function compareDates(a: PartialDate, b: PartialDate): "before" | "after" | "same" | "unknown" {
  const left = daySpan(a);
  const right = daySpan(b);
  if (left === null || right === null) return "unknown";
  if (left.last < right.first) return "before";
  if (left.first > right.last) return "after";
  return left.first === left.last && right.first === right.last ? "same" : "unknown";
}

function monthLength(date: string): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  return month === 2 && !isLeap(year) ? 28 : (MONTH_DAYS[month - 1] ?? 0);
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

function isDay(year: number, month: number, day: number): boolean {
  if (!isMonth(month) || day < 1) return false;
  const length = month === 2 && !isLeap(year) ? 28 : (MONTH_DAYS[month - 1] ?? 0);
  return day <= length;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
