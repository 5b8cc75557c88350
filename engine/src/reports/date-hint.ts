/**
 * @module reports/date-hint
 * A day for a report that does not say its year: taken from the one dated event that an act of the text is. It is a
 * hint: whoever asks confirms it by giving the day; nothing is judged by it.
 */
import { datePrecision, type Act, type EventHint, type DocumentDate, type Reading } from "../model/index.ts";
import {
  DATED_EVENTS,
  dayOfEvent,
  eventsLike,
  weekdayOf,
  type ActContext,
  type DatedEvent,
  type DatedEvents,
} from "./dated-events.ts";
import { sentenceOf, type Draft } from "./draft.ts";

/** A day without a year that the text says. */
interface SaidDay {
  readonly monthDay: string;
  readonly weekday: number | null;
  /** First token of its sentence. */
  readonly sentence: number;
}

/** What the text gives besides the act. */
interface Surroundings extends Pick<ActContext, "parties" | "bodyIds"> {
  readonly draft: Draft;
  readonly days: readonly SaidDay[];
}

/**
 * Add the hint to a date that is unknown.
 *
 * None is given where the text speaks against it: an act that no event or more than one fits, acts of different years, a
 * later year anywhere in the text, or a weekday that another day of the text had not in that year.
 */
export function hintDate(draft: Draft, reading: Reading, known: DatedEvents = DATED_EVENTS): DocumentDate {
  const { date } = reading;
  const hint = date.basis === "unknown" ? hintOf(draft, reading, known) : null;
  return hint === null ? date : { ...date, hint };
}

function hintOf(draft: Draft, reading: Reading, known: DatedEvents): EventHint | null {
  const days = saidDays(draft);
  if (days.length === 0) return null;
  const { bodies } = draft.pack.data;
  const around: Surroundings = {
    draft,
    days,
    parties: reading.parties,
    bodyIds: new Map(bodies.map(({ caption, id }) => [caption, id])),
  };
  const hints = reading.acts.filter(isTold).map((act) => hintOfAct(act, around, known));
  if (hints.includes("against")) return null;
  const found = hints.filter((hint) => typeof hint === "object");
  const last = found.sort((a, b) => (a.value < b.value ? -1 : 1)).at(-1);
  if (last === undefined) return null;
  const year = last.value.slice(0, 4);
  const agrees =
    found.every(({ value }) => value.startsWith(year)) &&
    yearsIn(draft).every((other) => other <= year) &&
    days.every(
      ({ monthDay, weekday }) => weekday === null || isWeekday(`${year}${monthDay.slice(1)}`, weekday),
    );
  return agrees ? last : null;
}

/** Told as something that was: what may be, was planned or did not happen has no day that is known. */
function isTold({ modality, outcome }: Act): boolean {
  return (modality === "asserted" && outcome !== "none") || modality === "alleged";
}

/** The hint of an act; `none` = it is like no event that is known, `against` = it is, but not on this day, or of two. */
function hintOfAct(act: Act, around: Surroundings, known: DatedEvents): EventHint | "none" | "against" {
  const { draft, days } = around;
  const sentences = new Set(act.evidence.map(({ start }) => sentenceAt(draft, start)));
  const said = days.filter(
    ({ monthDay, weekday, sentence }) =>
      sentences.has(sentence) && (monthDay === act.date || `weekday${weekday ?? ""}` === act.date),
  );
  const [day] = said;
  if (day === undefined) return "none";
  if (said.some((other) => other.monthDay !== day.monthDay)) return "against";
  const weekday = said.find((item) => item.weekday !== null)?.weekday ?? null;
  const like = eventsLike(act, { ...around, numbers: numbersIn(draft, sentences) }, known);
  const fits = like.flatMap((event) => {
    const value = dayOfEvent(event, day.monthDay, weekday);
    return value === null ? [] : [{ event, value }];
  });
  // Of what happens often not every day is known: that none fits says nothing.
  if (fits.length === 0) return like.every(({ recurs }) => recurs) ? "none" : "against";
  const only = theOne(fits);
  if (only === null) return "against";
  if (only.event.recurs && weekday === null) return "none";
  const { event, value } = only;
  return {
    value,
    basis: "inferred",
    event: event.id,
    source: event.source,
    verified: event.verified,
    act: act.id,
  };
}

interface Fit {
  readonly event: DatedEvent;
  readonly value: string;
}

/** The one that fits; of two events of one year, the one whose own day it is and not only a day it is told under. */
function theOne(fits: readonly Fit[]): Fit | null {
  const own = fits.filter(({ event, value }) => event.days[0] === value);
  const [first] = fits.length === 1 ? fits : own;
  const sameDay = fits.every(({ value }) => value === first?.value);
  return first !== undefined && sameDay && (fits.length === 1 || own.length === 1) ? first : null;
}

/** Days without a year, with the weekday that stands before them. */
function saidDays(draft: Draft): readonly SaidDay[] {
  const { tokens } = draft.text;
  const { weekdays } = draft.pack.data.dates;
  const named = (at: number): number | undefined => weekdays[tokens[at]?.norm ?? ""];
  return draft.mentions.flatMap(({ type, value, first }) => {
    if (type !== "date" || value === undefined || datePrecision(value) !== "day-without-year") return [];
    const before = tokens[first - 1]?.norm === "," ? named(first - 2) : named(first - 1);
    return [
      { monthDay: value, weekday: named(first) ?? before ?? null, sentence: sentenceOf(draft, first).first },
    ];
  });
}

function sentenceAt(draft: Draft, offset: number): number {
  const at = draft.text.tokens.findIndex((token) => token.end > offset);
  return sentenceOf(draft, at).first;
}

function numbersIn(draft: Draft, sentences: ReadonlySet<number>): readonly string[] {
  return draft.text.tokens.flatMap(({ norm }, at) =>
    /^[12]\d{3}$/.test(norm) && sentences.has(sentenceOf(draft, at).first) ? [norm] : [],
  );
}

function yearsIn(draft: Draft): readonly string[] {
  return draft.text.tokens.flatMap(({ norm }) => /(?<!\d)(?:19\d\d|20[0-5]\d)(?!\d)/.exec(norm)?.[0] ?? []);
}

function isWeekday(day: string, weekday: number): boolean {
  return datePrecision(day) === "day" && weekdayOf(day) === weekday;
}
