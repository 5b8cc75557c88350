/**
 * @module reports/dated-events
 * Events whose day is known, as compiled from `data/events` by `npm run gen`, and whether an act of a text is one of them.
 */
import generated from "../generated/events.json" with { type: "json" };
import type { Act, ActKind, Country, Day, PartialDate, Party, Verification } from "../model/index.ts";

/** An event of `data/events`. */
export interface DatedEvent {
  readonly id: string;
  readonly kind: ActKind;
  /** The day on which it happened, then the others under which it is told. */
  readonly days: readonly PartialDate[];
  /** State codes, ids of bodies and persons, captions of others. */
  readonly parties: readonly string[];
  readonly by: readonly string[];
  /** Number of the act of law; who names it need not name whom it concerns. */
  readonly instrument: string | null;
  readonly failed: boolean;
  /** The like happens often: only day and weekday together point at it. */
  readonly recurs: boolean;
  readonly source: string;
  readonly verified: Verification;
}

/** A person whom events name. */
export interface EventPerson {
  readonly id: string;
  readonly caption: string;
  readonly country: Country;
  readonly words: readonly string[];
}

/** All dated events, and the persons they name. */
export interface DatedEvents {
  readonly persons: readonly EventPerson[];
  readonly events: readonly DatedEvent[];
}

/** The events that ship with the package. */
export const DATED_EVENTS: DatedEvents = generated as unknown as DatedEvents;

/** What is compared with events besides the act itself. */
export interface ActContext {
  readonly parties: readonly Party[];
  /** Id of a body of the lexicon by its caption in the language of the text. */
  readonly bodyIds: ReadonlyMap<string, string>;
  /** Numbers of four digits beside the act: resolutions are named by them. */
  readonly numbers: readonly string[];
}

/** Nobody but the parties takes part in these: a third one makes it another event. */
const AMONG_THEMSELVES: ReadonlySet<ActKind> = new Set(["meeting", "agreement"]);

/** Events that an act may be by its kind, parties and outcome, whatever their day. */
export function eventsLike(
  act: Act,
  context: ActContext,
  { persons, events }: DatedEvents = DATED_EVENTS,
): readonly DatedEvent[] {
  const known = new Map(persons.map((person) => [person.id, person]));
  const namesOf = (ids: readonly string[]): readonly ReadonlySet<string>[] =>
    context.parties
      .filter(({ id }) => ids.includes(id))
      .map((party) => partyNames(party, act.kind, persons, context.bodyIds));
  const actors = namesOf(act.actors);
  const all = namesOf([...act.actors, ...act.recipients]);
  return events.filter((event) => {
    if (event.kind !== act.kind || (act.outcome === "failed" && !event.failed)) return false;
    if (!areNamed(event.by, actors)) return false;
    if (event.instrument !== null && context.numbers.length > 0)
      return event.by.length > 0 && context.numbers.includes(event.instrument);
    if (!areNamed(event.parties, all)) return false;
    return (
      !AMONG_THEMSELVES.has(act.kind) ||
      all.every((names) => event.parties.some((party) => names.has(party) || isOf(known.get(party), names)))
    );
  });
}

/** Whether each of the parties is one of those named. */
function areNamed(parties: readonly string[], named: readonly ReadonlySet<string>[]): boolean {
  return parties.every((party) => named.some((names) => names.has(party) || names.has(foldName(party))));
}

/** A State beside its leader is no third party. */
function isOf(person: EventPerson | undefined, names: ReadonlySet<string>): boolean {
  return person !== undefined && names.has(person.country) && names.size === 1;
}

/** All by which events may call a party. A person meets in person; in other acts the State stands behind him. */
function partyNames(
  party: Party,
  kind: ActKind,
  persons: readonly EventPerson[],
  bodyIds: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const { caption, country } = party;
  if (party.kind === "state") return new Set(country === null ? [] : [country]);
  const names = new Set([foldName(caption)]);
  const behind = country !== null && kind !== "meeting";
  if (behind) names.add(country);
  const body = bodyIds.get(caption);
  if (body !== undefined) return names.add(body);
  // A name that the reader could not place, such as a family name alone, may be a person's.
  if (party.kind === "person" || (party.kind === "organisation" && country === null)) {
    for (const person of persons) {
      const same = person.words.some((word) => foldName(word) === foldName(caption));
      if (same && (country === null || country === person.country)) names.add(person.id);
      if (same && country === null && kind !== "meeting") names.add(person.country);
    }
  }
  return names;
}

/** A name without case, accents and hyphens. */
function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[-‐‑’']/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/**
 * The day on which an event was, told as month and day, and weekday where the text says it.
 *
 * @returns `null` when the event was not on such a day.
 */
export function dayOfEvent(event: DatedEvent, monthDay: string, weekday: number | null): Day | null {
  const day = event.days.find((item) => item.length === 10 && `--${item.slice(5)}` === monthDay);
  return day !== undefined && (weekday === null || weekdayOf(day) === weekday) ? day : null;
}

/** Weekday of a day, Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
