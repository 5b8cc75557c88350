/**
 * @module home/not-to-come
 * Days of publications and of fetching that cannot be.
 */
import { EmbargoError, type Day } from "embargo/model";

/** Farthest that two days of one moment lie apart, between one time zone and another. */
const DAY_MS = 86_400_000;

/**
 * Refuse a day that was still to come on another.
 *
 * @throws {EmbargoError} `LIST_DATE_FUTURE` when `day` lies more than a day after `limit`.
 */
export function checkNotToCome(list: string, where: string, day: Day, limit: Day): void {
  if (Date.parse(day) - Date.parse(limit) <= DAY_MS) return;
  throw new EmbargoError("LIST_DATE_FUTURE", { list, where, value: day, limit });
}
