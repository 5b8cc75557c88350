/**
 * @module scripts/check-data/lint-languages
 * Decides whether the French and the English lexicon speak of the same bodies and places, by the same id
 * and caption, and every other of some of them.
 */
import { problem, repeated } from "./problem.ts";
import type { Dataset, Lexicon, NamedThing } from "./shapes.ts";

type Table = "bodies" | "places";

const SAME: readonly (keyof NamedThing)[] = ["caption", "country", "kind", "wikidata", "facility"];

/** A value that is written; what is not is taken from the English file. */
const STATED = (value: unknown): boolean => value !== undefined;

/** Compare the two languages; a thing that one of them lacks is reported at the one that lacks it. */
export function lintLanguages({ lexicons }: Pick<Dataset, "lexicons">): readonly string[] {
  const { fr, en, ...others } = lexicons;
  return [
    ...Object.values<Lexicon>(lexicons).flatMap((lexicon) => [
      ...lintOwn(lexicon, "bodies"),
      ...lintOwn(lexicon, "places"),
    ]),
    ...(["bodies", "places"] as const).flatMap((table) => [
      ...lacking(en, fr, table),
      ...lacking(fr, en, table),
      ...differences(fr, en, table),
      ...[fr, en].flatMap((lexicon) => withoutCaption(lexicon, table)),
      ...Object.values<Lexicon>(others).flatMap((other) => [
        ...unknown(other, en, table),
        ...differences(other, en, table, STATED),
      ]),
    ]),
  ];
}

function lintOwn(lexicon: Lexicon, table: Table): readonly string[] {
  const path = pathOf(lexicon, table);
  return [
    ...repeated(lexicon[table].map(({ id }) => id)).map((id) =>
      problem(path, `${table}[${id}]`, "is there twice"),
    ),
    ...lexicon[table].flatMap(({ id, facility }) =>
      facility === undefined || Object.hasOwn(lexicon.facilities, facility)
        ? []
        : [problem(path, `${table}[${id}].facility`, `there is no “${facility}” under facilities`)],
    ),
  ];
}

function lacking(has: Lexicon, lacks: Lexicon, table: Table): readonly string[] {
  const known = new Set(lacks[table].map(({ id }) => id));
  return has[table]
    .filter(({ id }) => !known.has(id))
    .map(({ id }) =>
      problem(pathOf(lacks, table), table, `“${id}” of ${pathOf(has, table)} is missing here`),
    );
}

/** A language beyond the two may know fewer bodies and places, and none of its own. */
function unknown(other: Lexicon, en: Lexicon, table: Table): readonly string[] {
  const known = new Set(en[table].map(({ id }) => id));
  return other[table]
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => problem(pathOf(other, table), `${table}[${id}]`, "is not in the English file"));
}

function withoutCaption(lexicon: Lexicon, table: Table): readonly string[] {
  return lexicon[table]
    .filter(({ caption }) => caption === undefined)
    .map(({ id }) => problem(pathOf(lexicon, table), `${table}[${id}].caption`, "is missing"));
}

/** What two files say apart. With `STATED`, only what the other file says at all. */
function differences(
  fr: Lexicon,
  en: Lexicon,
  table: Table,
  wanted: (value: unknown) => boolean = () => true,
): readonly string[] {
  const english = new Map(en[table].map((thing) => [thing.id, thing]));
  return fr[table].flatMap((thing) => {
    const other = english.get(thing.id);
    if (other === undefined) return [];
    return SAME.filter((key) => wanted(thing[key]) && thing[key] !== other[key]).map((key) =>
      problem(
        pathOf(fr, table),
        `${table}[${thing.id}].${key}`,
        `is ${say(thing[key])}, the English file has ${say(other[key])}`,
      ),
    );
  });
}

function say(value: string | undefined): string {
  return value === undefined ? "not said" : `“${value}”`;
}

function pathOf({ lang }: Lexicon, table: Table): string {
  return `data/lexicons/${lang}/${table}.yml`;
}
