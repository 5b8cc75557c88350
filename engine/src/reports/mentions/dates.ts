/**
 * @module reports/mentions/dates
 * Dates as far as the text gives them. The year of a date without one is settled later, from the day of the report.
 */
import type { PartialDate } from "../../model/index.ts";
import { addMention, startingAt, type Draft } from "../draft.ts";

/** Find dates: days, months, years, days named from today, and phrases that place an act before another. */
export function findDates(draft: Draft): void {
  const { tokens } = draft.text;
  for (let at = 0; at < tokens.length; at += 1) {
    if (draft.covered[at] === 1) continue;
    const found = dayAt(draft, at) ?? relativeAt(draft, at) ?? yearAt(draft, at);
    if (found === null) continue;
    addMention(draft, {
      type: "date",
      first: found.first,
      last: found.last,
      parties: [],
      value: found.value,
    });
    at = found.last - 1;
  }
  findAnchored(draft);
}

interface Found {
  readonly first: number;
  readonly last: number;
  readonly value: string;
}

/** `13 septembre 2023`, `le 1er mai`, `September 13, 2023`, `mars 2019`, `13 de mayo de 2023`. */
function dayAt(draft: Draft, at: number): Found | null {
  const { tokens } = draft.text;
  const month = monthAt(draft, at);
  if (month !== null) {
    // Month first: September 13, 2023; March 2019. A bare month is read only with a year or a day beside it.
    const day = draft.pack.data.dates.order === "month-day-year" ? dayNumber(draft, month.last) : null;
    const afterDay = day === null ? month.last : month.last + 1;
    const comma = tokens[afterDay]?.norm === "," ? 1 : linkAt(draft, afterDay);
    const year = yearNumber(draft, afterDay + comma);
    if (day === null && year === null) return null;
    const last = year === null ? afterDay : afterDay + comma + 1;
    return { first: at, last, value: compose(year, month.month, day) };
  }
  const day = dayNumber(draft, at);
  const behind = day === null ? null : monthAt(draft, at + 1 + linkAt(draft, at + 1));
  if (day === null || behind === null) return null;
  const link = linkAt(draft, behind.last);
  const year = yearNumber(draft, behind.last + link);
  return {
    first: at,
    last: year === null ? behind.last : behind.last + link + 1,
    value: compose(year, behind.month, day),
  };
}

/** `13 de mayo de 2023`: how many words link a part of a date to the next, one or none. */
function linkAt(draft: Draft, at: number): 0 | 1 {
  return draft.pack.data.dates.beforeMonth.includes(draft.text.tokens[at]?.norm ?? "") ? 1 : 0;
}

function monthAt(draft: Draft, at: number): { readonly month: number; readonly last: number } | null {
  const { tokens } = draft.text;
  const { months } = draft.pack.data.dates;
  const norm = withoutPart(draft, tokens[at]?.norm ?? "");
  const dotted = tokens[at + 1]?.norm === "." ? months[norm + "."] : undefined;
  if (dotted !== undefined) return { month: dotted, last: at + 2 };
  const month = months[norm];
  if (month === undefined) return null;
  // Where months are capital, `may` and `march` are other words.
  return draft.pack.data.dates.capitalMonths && tokens[at]?.capital !== true && norm === tokens[at]?.norm
    ? null
    : { month, last: at + 1 };
}

/** `mi-septembre`, `mid-March`: the month itself. */
function withoutPart(draft: Draft, norm: string): string {
  const part = draft.pack.data.dates.parts.find((word) => norm.startsWith(`${word}-`));
  return part === undefined ? norm : norm.slice(part.length + 1);
}

function dayNumber(draft: Draft, at: number): number | null {
  const norm = draft.text.tokens[at]?.norm ?? "";
  if (draft.pack.data.dates.firstDay.includes(norm)) return 1;
  const [, digits = "0", ending = ""] = /^(\d{1,2})(\D*)$/.exec(norm) ?? [];
  const day = ending === "" || draft.pack.data.dates.ordinals.includes(ending) ? Number(digits) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

function yearNumber(draft: Draft, at: number): number | null {
  const norm = draft.text.tokens[at]?.norm ?? "";
  return /^(?:19|20)\d{2}$/.test(norm) ? Number(norm) : null;
}

function compose(year: number | null, month: number, day: number | null): PartialDate {
  const two = (value: number): string => String(value).padStart(2, "0");
  if (year === null) return `--${two(month)}-${two(day ?? 1)}`;
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

/** `hier`, `on Monday`: kept as offsets until the day of the report is known. */
function relativeAt(draft: Draft, at: number): Found | null {
  const norm = draft.text.tokens[at]?.norm ?? "";
  const { relativeDays, weekdays } = draft.pack.data.dates;
  const offset = relativeDays[norm];
  if (offset !== undefined)
    return { first: at, last: at + 1, value: `day${offset >= 0 ? "+" : ""}${offset}` };
  const weekday = weekdays[norm];
  if (weekday === undefined) return null;
  const next = dayAt(draft, at + 1);
  return next === null ? { first: at, last: at + 1, value: `weekday${weekday}` } : { ...next, first: at };
}

/** A year alone, after a word that makes it one: `en 2017`, `in 2017`, `of 2006`, `(2017)` of an instrument is none. */
function yearAt(draft: Draft, at: number): Found | null {
  const year = yearNumber(draft, at);
  const before = draft.text.tokens[at - 1]?.norm ?? "";
  return year !== null && draft.pack.data.dates.beforeYear.includes(before)
    ? { first: at, last: at + 1, value: String(year) }
    : null;
}

/** `une heure à peine avant la rencontre Kim-Poutine`: a duration before an event. */
function findAnchored(draft: Draft): void {
  const { tokens } = draft.text;
  const { durations, softeners, softenerParts, before, one } = draft.pack.data.dates;
  const { numbers } = draft.pack.data.words;
  for (let at = 1; at < tokens.length; at += 1) {
    if (!durations.includes(tokens[at]?.norm ?? "")) continue;
    const count = tokens[at - 1];
    if (
      count === undefined ||
      (count.kind !== "number" && numbers[count.norm] === undefined && !one.includes(count.norm))
    )
      continue;
    let next = at + 1;
    while (
      next < at + 4 &&
      (softeners.includes(tokens[next]?.norm ?? "") ||
        softeners.includes(`${tokens[next]?.norm ?? ""} ${tokens[next + 1]?.norm ?? ""}`) ||
        softenerParts.includes(tokens[next]?.norm ?? ""))
    )
      next += 1;
    if (!before.includes(tokens[next]?.norm ?? "")) continue;
    next += 1;
    while (draft.pack.sets.articles.has(tokens[next]?.norm ?? "")) next += 1;
    const event = startingAt(draft, next).find(
      (mention) => mention.eventKind === "meeting" || mention.type === "event",
    );
    const start = softeners.includes(tokens[at - 2]?.norm ?? "") ? at - 2 : at - 1;
    if (event !== undefined) {
      addMention(draft, {
        type: "date",
        first: start,
        last: event.last,
        parties: [],
        value: `event:${event.first}`,
        nested: true,
      });
    }
  }
}
