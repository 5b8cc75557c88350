/**
 * @module scripts/check-data/lint-events
 * Decides whether the dated events can be true and found: days that exist, kinds of act, parties and places that are
 * known, sources that are there, and none of them idle.
 */
import { ACT_KINDS, datePrecision } from "../../engine/src/model/index.ts";
import type { DataFiles } from "./files.ts";
import { kindsOf } from "./kinds.ts";
import { problem } from "./problem.ts";
import type { Dataset, Filed } from "./shapes.ts";

/** Who takes part: an id or code, or the name of somebody without one. */
export type EventParty = string | { readonly caption: string };

/** An event as the file writes it. */
export interface EventFile {
  readonly id: string;
  readonly date: string;
  readonly also?: readonly string[];
  readonly kind: string;
  readonly parties: readonly EventParty[];
  readonly by?: readonly EventParty[];
  readonly others?: readonly EventParty[];
  readonly place?: string;
  readonly goods?: string;
  readonly seen: readonly string[];
  readonly verified: string;
}

/** Everything under `data/events`. */
export interface EventFiles {
  readonly files: readonly Filed<{ readonly events: readonly EventFile[] }>[];
  readonly persons: readonly { readonly id: string; readonly country: string }[];
  readonly sources: Readonly<Record<string, unknown>>;
}

/** What the events are held against. */
export type EventWorld = Pick<Dataset, "territories" | "classes" | "lexicons">;

/** The files of `data/events`. Call only when every file has its shape and none is missing. */
export function collectEvents(files: DataFiles): EventFiles {
  const at = (name: string): unknown => files.get(`data/events/${name}.yml`);
  return {
    files: [...files]
      .filter(([path]) => kindsOf(path).includes("events"))
      .map(([path, value]) => ({ path, value: value as EventFiles["files"][number]["value"] })),
    persons: (at("persons") as Pick<EventFiles, "persons">).persons,
    sources: (at("sources") as Pick<EventFiles, "sources">).sources,
  };
}

/** Check the events. */
export function lintEvents({ files, persons, sources }: EventFiles, world: EventWorld): readonly string[] {
  const countries = new Set(world.territories.map(({ code }) => code));
  const known: Known = {
    countries,
    parties: new Set([
      ...countries,
      ...persons.map(({ id }) => id),
      ...world.lexicons.en.bodies.map(({ id }) => id),
    ]),
    places: new Set([...countries, ...world.lexicons.en.places.map(({ id }) => id)]),
    goods: new Set(world.classes.map(({ id }) => id)),
    sources: new Set(Object.keys(sources)),
  };
  const used = new Set(files.flatMap(({ value }) => value.events.flatMap(({ seen }) => seen.map(codeOf))));
  return [
    ...persons
      .filter(({ country }) => !countries.has(country))
      .map(({ id, country }) =>
        problem("data/events/persons.yml", `persons[${id}].country`, `no territory ${country}`),
      ),
    ...Object.keys(sources)
      .filter((code) => !used.has(code))
      .map((code) => problem("data/events/sources.yml", `sources.${code}`, "is seen by no event")),
    ...files.flatMap(({ path, value }) =>
      value.events.flatMap((event) =>
        lintEvent(event, known).map(([field, what]) => problem(path, `events[${event.id}].${field}`, what)),
      ),
    ),
  ];
}

interface Known {
  readonly countries: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly goods: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

function lintEvent(event: EventFile, known: Known): readonly (readonly [field: string, what: string])[] {
  const { date, also = [], kind, parties, by = [], others = [], place, goods, seen, verified } = event;
  const names = parties.map(nameOf);
  const told: (readonly [boolean, string, string])[] = [
    ...[date, ...also].map((day) => [datePrecision(day) === null, "date", `${day} is no day`] as const),
    ...also.map((day) => [!isNear(date, day), "also", `${day} is not near ${date}`] as const),
    [!(ACT_KINDS as readonly string[]).includes(kind), "kind", `${kind} is no kind of act`],
    ...[...parties, ...others].map(
      (party) =>
        [
          typeof party === "string" && !known.parties.has(party),
          "parties",
          `${nameOf(party)} is no territory, body or person`,
        ] as const,
    ),
    ...by.map((party) => [!names.includes(nameOf(party)), "by", `${nameOf(party)} is no party`] as const),
    [place !== undefined && !known.places.has(place), "place", `${String(place)} is no territory or place`],
    [goods !== undefined && !known.goods.has(goods), "goods", `no class ${String(goods)}`],
    ...seen.map((code) => [!known.sources.has(codeOf(code)), "seen", `no source ${codeOf(code)}`] as const),
    ...seen.map(
      (code) => [codeOf(code) !== "general" && !code.includes(":"), "seen", `${code} names no row`] as const,
    ),
    [
      seen.some((code) => codeOf(code) === "general") !== (verified === "unverified"),
      "verified",
      "general knowledge is unverified, and only it",
    ],
  ];
  return told.filter(([wrong]) => wrong).map(([, field, what]) => [field, what]);
}

/** Days under which one event is told lie within a week of each other. */
function isNear(date: string, day: string): boolean {
  return Math.abs(Date.parse(day) - Date.parse(date)) <= 7 * 86_400_000 && day !== date;
}

function nameOf(party: EventParty): string {
  return typeof party === "string" ? party : party.caption;
}

function codeOf(seen: string): string {
  return seen.split(":")[0] ?? "";
}
