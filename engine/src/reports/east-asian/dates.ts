/**
 * @module reports/east-asian/dates
 * Full days, `2024년 6월 19일` and `2024年6月19日`, and the day of the report.
 */
import { datePrecision, type Day, type DocumentDate } from "../../model/index.ts";
import { addFound, type Finding, type FoundMention } from "./found.ts";

const DAY = /(?<!\d)(\d{4}) ?[년年] ?(\d{1,2}) ?[월月] ?(\d{1,2}) ?[일日]/g;
/** A day this near the beginning is the one the report is dated by. */
const DATELINE = 40;

/** Add full days; a day that no calendar has is none. */
export function findDays(finding: Finding): void {
  for (const match of finding.scan.flat.matchAll(DAY)) {
    const [whole, year = "", month = "", day = ""] = match;
    const value = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    if (datePrecision(value) !== "day") continue;
    addFound(finding, {
      start: match.index,
      end: match.index + whole.length,
      type: "date",
      party: null,
      value,
    });
  }
}

/** The day of the report: as published, else as it begins, else the latest day it tells of. */
export function dayOfReport(mentions: readonly FoundMention[], published: Day | null): DocumentDate {
  if (published !== null) return { value: published, basis: "published" };
  const days = mentions.flatMap(({ start, value }) => (value === undefined ? [] : [{ start, value }]));
  const first = days.find(({ start }) => start < DATELINE);
  if (first !== undefined) return { value: first.value, basis: "stated" };
  const latest = days
    .map(({ value }) => value)
    .sort()
    .at(-1);
  return latest === undefined ? { value: null, basis: "unknown" } : { value: latest, basis: "inferred" };
}
