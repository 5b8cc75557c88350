/**
 * @module lists/us-ofac/enhanced-dates
 * Dates of the enhanced format: the first and last day on which a period may have begun and ended. A year is written as
 * its first and its last day.
 */
import { daySpan, type PartialDate } from "../../model/index.ts";
import type { ReadDate } from "../entry/dates.ts";
import type { SourceNode } from "../source/source-node.ts";

/**
 * The date a period means, taking nothing.
 *
 * @returns a day, month or year, or else the range from its first possible to its last possible day; `circa` where the
 *   list says it is approximate. `null` = there is no period, or not one of days.
 */
export function readPeriod(period: SourceNode | undefined): ReadDate | null {
  if (period === undefined) return null;
  const [first, last] = [period.peek("fromDateBegin") ?? "", period.peek("toDateEnd") ?? ""];
  const approximate = period.peek("isApproximate") ?? "";
  if (!isDay(first) || !isDay(last) || first > last || !/^(?:true|false)$/.test(approximate)) return null;
  const date = dateOf(first, last);
  return approximate === "true" && date.precision === "exact" ? { ...date, precision: "circa" } : date;
}

/**
 * Take the fields of a period that was read. How long its beginning and its end may have lasted has no place of its
 * own, nor that a range is approximate: these stay raw.
 */
export function takePeriod(period: SourceNode, date: ReadDate): void {
  const [first, last] = [period.value("fromDateBegin"), period.value("toDateEnd")];
  if (period.peek("fromDateEnd") === first) period.value("fromDateEnd");
  if (period.peek("toDateBegin") === last) period.value("toDateBegin");
  period.value("isDateRange");
  if (date.precision !== "range" || period.peek("isApproximate") === "false") period.value("isApproximate");
}

/** A date in words, for fields that hold a text. */
export function writeDate(date: ReadDate): string {
  if (date.precision === "range") return `${date.from} to ${date.to}`;
  return date.precision === "circa" ? `circa ${date.value}` : date.value;
}

function isDay(text: string): boolean {
  return daySpan(text)?.first === text && daySpan(text)?.last === text;
}

function dateOf(first: string, last: string): ReadDate {
  if (first === last) return { precision: "exact", value: first };
  for (const length of [4, 7]) {
    const [from, to] = [first.slice(0, length), last.slice(0, length)];
    if (daySpan(from)?.first === first && daySpan(to)?.last === last) return spanOf(from, to);
  }
  return { precision: "range", from: first, to: last };
}

function spanOf(from: PartialDate, to: PartialDate): ReadDate {
  return from === to ? { precision: "exact", value: from } : { precision: "range", from, to };
}
