/**
 * @module scripts/gen/lists
 * Compiles the cards of official lists and of their formats, and the table of country names that mappers use.
 */
import { foldCountry } from "../../engine/src/lists/entry/countries.ts";
import { listYaml, readYaml } from "./read-yaml.ts";

type Json = Record<string, unknown>;
type FieldEntry = string | { fate?: string; ignored?: string; fill?: number };
type Fields = Readonly<Record<string, FieldEntry>>;

interface Format extends Json {
  readonly id: string;
  readonly envelope?: Fields;
  readonly records: Readonly<Record<string, Fields>>;
}

const NO_CARDS: readonly string[] = ["data/lists/starter.yml", "data/lists/countries.yml"];

/** All list cards and format cards, by id. */
export function compileLists(): Json {
  const cards = listYaml("data/lists").filter((path) => !NO_CARDS.includes(path));
  const formats = listYaml("data/lists/formats").map((path) => readYaml<Format>(path));
  return {
    lists: byId(cards.map((path) => readYaml<Json & { id: string }>(path))),
    formats: byId(
      formats.map((format) => ({
        ...format,
        ...(format.envelope === undefined ? {} : { envelope: expand(format.envelope) }),
        records: Object.fromEntries(
          Object.entries(format.records).map(([path, fields]) => [path, expand(fields)]),
        ),
      })),
    ),
  };
}

/** Official lists that an answer should rest on: those that no other list has taken over. */
export function compileOfficial(): Json {
  const cards = listYaml("data/lists")
    .filter((path) => !NO_CARDS.includes(path))
    .map((path) => readYaml<{ id: string; succeededBy?: string }>(path));
  return { ids: cards.flatMap(({ id, succeededBy }) => (succeededBy === undefined ? [id] : [])).sort() };
}

function byId<T extends { readonly id: string }>(cards: readonly T[]): Json {
  const sorted = [...cards].sort((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(sorted.map((card) => [card.id, card]));
}

/** `mapped` is short for `{ fate: mapped }`, `{ ignored: why }` for `{ fate: ignored, why }`. */
function expand(fields: Fields): Json {
  return Object.fromEntries(Object.entries(fields).map(([path, entry]) => [path, expandField(entry)]));
}

function expandField(entry: FieldEntry): Json {
  if (typeof entry === "string") return { fate: entry };
  const { ignored, ...rest } = entry;
  return ignored === undefined ? rest : { fate: "ignored", why: ignored, ...rest };
}

interface TerritoryNames {
  readonly name: string;
  readonly also: readonly string[];
  readonly adjectives: readonly (string | readonly string[])[];
}

/** Folded country name → lower-case code. A name that would mean two countries is left out. */
export function compileCountries(): Json {
  const { territories } = readYaml<{
    territories: readonly { code: string; en: TerritoryNames; fr: TerritoryNames }[];
  }>("data/territories/territories.yml");
  const own =
    readYaml<Record<"names" | "former", Record<string, readonly string[]>>>("data/lists/countries.yml");
  const rows: [string, string][] = [
    ...territories.flatMap(({ code, en, fr }) =>
      [code, ...[en, fr].flatMap((lang) => [lang.name, ...lang.also, ...lang.adjectives.flat()])].map(
        (name): [string, string] => [foldCountry(name), code.toLowerCase()],
      ),
    ),
    ...Object.entries({ ...own.names, ...own.former }).flatMap(([code, names]) =>
      names.map((name): [string, string] => [foldCountry(name), code]),
    ),
  ];
  const codes = new Map<string, string | null>();
  const sure = new Map(
    Object.entries({ ...own.names, ...own.former }).flatMap(([code, names]) =>
      names.map((name) => [foldCountry(name), code]),
    ),
  );
  for (const [name, code] of rows) {
    const known = codes.get(name);
    codes.set(name, known === undefined || known === code ? code : null);
  }
  const kept = [...codes].flatMap(([name, code]): [string, string][] => {
    const chosen = sure.get(name) ?? code;
    return chosen === null || name === "" ? [] : [[name, chosen]];
  });
  return { codes: Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))) };
}
