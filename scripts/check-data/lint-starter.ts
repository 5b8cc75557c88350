/**
 * @module scripts/check-data/lint-starter
 * Decides whether the starter designations hold together: ids once, sources and lists known, dates possible,
 * ship numbers right, and as many entries as the card of the list promises.
 */
import { compareDates, datePrecision } from "../../engine/src/model/index.ts";
import { isImoNumber } from "../../engine/src/model/index.ts";
import { problem, repeated } from "./problem.ts";
import type { Dataset, Filed, ListCard, StarterEntry, StarterPart } from "./shapes.ts";

/** Check every part of the starter list against its card. */
export function lintStarter({ starter, card }: Pick<Dataset, "starter" | "card">): readonly string[] {
  const entries = starter.flatMap(({ path, value }) => value.entries.map((entry) => ({ path, entry })));
  const twice = repeated(entries.map(({ entry }) => entry.id));
  const { min, max } = card.assert.entries;
  const count = entries.length;
  return [
    ...(count < min || count > max
      ? [
          problem(
            "data/lists/starter.yml",
            "assert.entries",
            `there are ${count} entries, not ${min} to ${max}`,
          ),
        ]
      : []),
    ...entries
      .filter(({ entry }) => twice.includes(entry.id))
      .map(({ path, entry }) => problem(path, `entries[${entry.id}].id`, "is the id of another entry too")),
    ...lintSources(starter),
    ...starter.flatMap((file) => lintPart(file, card)),
  ];
}

/** The parts are compiled into one list: a key must mean the same publication in each. */
function lintSources(starter: readonly Filed<StarterPart>[]): readonly string[] {
  const meant = new Map<string, string>();
  return starter.flatMap(({ path, value }) =>
    Object.entries(value.sources).flatMap(([key, source]) => {
      const told = JSON.stringify(source);
      const other = meant.get(key) ?? told;
      meant.set(key, other);
      return told === other
        ? []
        : [problem(path, `sources.${key}`, "is another publication in another part")];
    }),
  );
}

function lintPart({ path, value }: Filed<StarterPart>, card: ListCard): readonly string[] {
  const name = path
    .split("/")
    .at(-1)
    ?.replace(/\.yml$/, "");
  const keys = new Set(Object.keys(value.sources));
  const lists = new Set(card.coverage.map(({ list }) => list));
  return [
    ...(value.part === name ? [] : [problem(path, "part", `is “${value.part}”, the file is “${name}”`)]),
    ...value.entries.flatMap((entry) =>
      [
        ...sourcesOf(entry)
          .filter((key) => !keys.has(key))
          .map((key) => `there is no source “${key}” in this file`),
        ...listsOf(entry)
          .filter((list) => !lists.has(list))
          .map((list) => `the card covers no list “${list}”`),
        ...lintNames(entry),
        ...lintDates(entry),
        ...(entry.properties?.["imoNumber"] ?? [])
          .filter((imo) => !isImoNumber(imo))
          .map((imo) => `IMO number ${imo}: wrong check digit`),
      ].map((what) => problem(path, `entries[${entry.id}]`, what)),
    ),
  ];
}

function sourcesOf({
  names,
  designations,
  absentFrom = [],
  unverifiedIdentifiers = [],
}: StarterEntry): readonly string[] {
  const citing = [...names, ...designations, ...absentFrom, ...unverifiedIdentifiers];
  return [...new Set(citing.map(({ source }) => source))];
}

function listsOf({ designations, absentFrom = [] }: StarterEntry): readonly string[] {
  return [...new Set([...designations, ...absentFrom].map(({ list }) => list))];
}

function lintNames({ names }: StarterEntry): readonly string[] {
  const primary = names.filter(({ kind }) => kind === "primary").length;
  return primary === 0 ? ["has no primary name"] : [];
}

type Period = readonly [what: string, from: string | null | undefined, to: string | null | undefined];

function lintDates({
  designations,
  properties = {},
  dates = [],
  absentFrom = [],
}: StarterEntry): readonly string[] {
  const periods: readonly Period[] = [
    ...designations.map(({ list, from, to }): Period => [list, from, to]),
    ...designations.map(({ list, firstSeen, lastSeen }): Period => [`${list}, seen`, firstSeen, lastSeen]),
    ...dates.map(({ property, from, to }): Period => [property, from, to]),
  ];
  const days = [
    ...periods.flatMap(([, from, to]) => [from, to]),
    ...designations.map(({ notSeen }) => notSeen),
    ...(properties["birthDate"] ?? []),
    ...dates.map(({ value }) => value),
    ...absentFrom.map(({ checked }) => checked),
  ].filter((day) => typeof day === "string");
  return [
    ...days.filter((day) => !isDate(day)).map((day) => `“${day}” is no year, month or day`),
    ...periods.flatMap(([what, from, to]) =>
      isBefore(to, from) ? [`${what}: ${to} is before ${from}`] : [],
    ),
    ...designations
      .filter(({ from, firstSeen }) => typeof from === "string" && typeof firstSeen === "string")
      .map(({ list }) => `${list}: firstSeen is only for a designation whose first day is unknown`),
    ...designations
      .filter(({ firstSeen, notSeen }) => typeof notSeen === "string" && !isBefore(notSeen, firstSeen))
      .map(
        ({ list, firstSeen, notSeen }) => `${list}: notSeen ${notSeen} is not before firstSeen ${firstSeen}`,
      ),
  ];
}

function isDate(text: string): boolean {
  const precision = datePrecision(text);
  return precision !== null && precision !== "day-without-year";
}

function isBefore(a: string | null | undefined, b: string | null | undefined): boolean {
  return typeof a === "string" && typeof b === "string" && compareDates(a, b) === "before";
}
