/**
 * @module reports/document-date
 * When the report speaks, and the year of the dates in it. A year comes from the text or from the day of
 * publication; otherwise it stays unknown.
 */
import { datePrecision, type Day, type DocumentDate, type PartialDate } from "../model/index.ts";
import type { Draft } from "./draft.ts";

/** A date without a year that falls this many days after the report belongs to the year before. */
const FUTURE_DAYS = 120;

/** The day of the report. `published` wins; then the latest full day that the text states. */
export function documentDate(draft: Draft, published: Day | null): DocumentDate {
  if (published !== null) return { value: published, basis: "published" };
  const values = draft.mentions.flatMap((mention) =>
    mention.type === "date" && mention.value !== undefined ? [mention.value] : [],
  );
  const first = draft.text.sentences[0];
  const dateline = draft.mentions.find(
    (mention) =>
      mention.type === "date" &&
      first !== undefined &&
      mention.first <= first.first + 4 &&
      isDay(mention.value),
  );
  if (dateline?.value !== undefined) return { value: dateline.value, basis: "stated" };
  const days = values.filter(isDay).sort();
  const latest = days.at(-1);
  if (latest !== undefined) return { value: latest, basis: "inferred" };
  const [partial] = values.filter((value) => datePrecision(value) !== null);
  return { value: partial ?? null, basis: "unknown" };
}

/** Give dates their year and turn “yesterday” and “Monday” into days, where the day of the report is known. */
export function settleDates(draft: Draft, date: DocumentDate): void {
  for (const mention of draft.mentions) {
    if (mention.type === "date" && mention.value !== undefined)
      mention.value = settle(mention.value, date.value);
  }
}

function settle(value: string, report: PartialDate | null): string {
  if (report === null || !isDay(report)) return value;
  const offset = /^day([+-]\d+)$/.exec(value)?.[1];
  if (offset !== undefined) return addDays(report, Number(offset));
  const weekday = /^weekday(\d)$/.exec(value)?.[1];
  if (weekday !== undefined) return lastWeekday(report, Number(weekday));
  if (datePrecision(value) !== "day-without-year") return value;
  const sameYear = `${report.slice(0, 4)}${value.slice(1)}`;
  return sameYear > addDays(report, FUTURE_DAYS)
    ? `${Number(report.slice(0, 4)) - 1}${value.slice(1)}`
    : sameYear;
}

function isDay(value: string | undefined): value is Day {
  return value !== undefined && datePrecision(value) === "day";
}

/** A day some days away. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function lastWeekday(day: Day, weekday: number): Day {
  const today = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
  return addDays(day, -((today - weekday + 7) % 7));
}
