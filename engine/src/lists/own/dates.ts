/**
 * @module lists/own/dates
 * Dates of an own list, in the order of its mapping, or in the only order that makes a date.
 */
import { readDate, readSerialDay, type ReadDate } from "../entry/dates.ts";
import type { OwnMapping } from "./mapping.ts";

/** Numbers of which the first two may be day and month. */
const NUMBERS = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/;

/**
 * Read a date.
 *
 * @param serial whether five digits are a day of a spreadsheet.
 * @returns `null` when it is none, or could be two different days.
 */
export function readOwnDate(text: string, order: OwnMapping["dateOrder"], serial: boolean): ReadDate | null {
  const day = serial && /^\d{5}$/.test(text) ? readSerialDay(text) : null;
  if (day !== null) return { precision: "exact", value: day };
  if (order === "dmy" || order === "mdy") return readDate(text, order);
  const [first, second] = [readDate(text, "dmy"), readDate(text, "mdy")];
  if (!NUMBERS.test(text)) return first;
  if (order === "ymd") return null;
  if (first === null || second === null) return first ?? second;
  return JSON.stringify(first) === JSON.stringify(second) ? first : null;
}
