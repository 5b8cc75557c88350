/**
 * @module cli/query
 * The question a screening asks, from options or from a row of a file: texts in, a checked query out.
 */
import type { Command } from "commander";
import { EmbargoError, type ScreeningOptions } from "embargo";
import { datePrecision, SCHEMATA, type QueryEntity } from "embargo/model";
import { parseChoice, parseNumber, type CommonOptions, type Context } from "./context.ts";

/** Options of every command that screens. */
export interface QueryOptions extends CommonOptions {
  readonly schema?: string;
  readonly birthDate?: string;
  readonly country?: readonly string[];
  readonly id?: readonly string[];
  readonly threshold?: string;
  readonly limit?: string;
  /** Of `screen` alone: an answer of a batch holds as many as the model shows. */
  readonly nearest?: string;
  readonly exhaustive?: boolean;
  readonly list?: readonly string[];
}

/** What is said of the entity sought, not yet checked; absent = nothing is said. */
export interface QueryTexts {
  readonly schema?: string | undefined;
  /** Alternatives: the best counts. */
  readonly name?: readonly string[] | undefined;
  readonly birthDate?: readonly string[] | undefined;
  readonly country?: readonly string[] | undefined;
  /** Each `TYPE:VALUE`. */
  readonly id?: readonly string[] | undefined;
}

/** Where the texts stand, for messages. */
export type QueryPlaces = Readonly<Record<"schema" | "birthDate" | "country" | "id", string>>;

/** Places of the texts of a command line. */
export const OPTION_PLACES: QueryPlaces = {
  schema: "--schema",
  birthDate: "--birth-date",
  country: "--country",
  id: "--id",
};

/** FollowTheMoney property of each identifier type. */
const IDENTIFIERS: Readonly<Record<string, string>> = {
  imo: "imoNumber",
  bic: "swiftBic",
  lei: "leiCode",
  inn: "innCode",
  ogrn: "ogrnCode",
  passport: "passportNumber",
  mmsi: "mmsi",
  "call-sign": "callSign",
  id: "idNumber",
  registration: "registrationNumber",
  tax: "taxNumber",
};

/** Add the options of a screening to a command. */
export function addQueryOptions(command: Command, { say }: Pick<Context, "say">): Command {
  return command
    .option("--schema <schema>", say("option.schema"))
    .option("--birth-date <date>", say("option.birthDate"))
    .option("--country <code>", say("option.country"), collect)
    .option("--id <type:value>", say("option.id"), collect)
    .option("--threshold <number>", say("option.threshold"))
    .option("--limit <number>", say("option.limit"))
    .option("--list <id>", say("option.list"), collect)
    .option("--exhaustive", say("option.exhaustive"));
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** The texts that options say of the entity sought. */
export function textsOfOptions(options: QueryOptions): QueryTexts {
  const { schema, birthDate, country, id } = options;
  return { schema, birthDate: birthDate === undefined ? undefined : [birthDate], country, id };
}

/**
 * Check what is said and make a query of it.
 *
 * @returns the schema, or `null` for any kind; the properties that something is said of, countries in small letters.
 * @throws {EmbargoError} `VALUE_NOT_ALLOWED`, `DATE_INVALID`, `COUNTRY_UNKNOWN`, `IDENTIFIER_INVALID`.
 */
export function parseQuery(
  texts: QueryTexts,
  places: QueryPlaces,
  { engine }: Pick<Context, "engine">,
): QueryEntity {
  const schema = parseChoice(texts.schema, places.schema, SCHEMATA) ?? null;
  for (const date of texts.birthDate ?? [])
    if (datePrecision(date) === null)
      throw new EmbargoError("DATE_INVALID", { value: date, where: places.birthDate });
  const { countries } = engine.data.law;
  const properties: readonly (readonly [string, readonly string[] | undefined])[] = [
    ["name", texts.name],
    ["birthDate", texts.birthDate],
    ["country", texts.country?.map((code) => parseCountry(code, places.country, countries))],
    ...parseIdentifiers(texts.id ?? [], places.id),
  ];
  return {
    schema,
    properties: Object.fromEntries(
      properties.filter((item) => item[1] !== undefined),
    ) as QueryEntity["properties"],
  };
}

function parseCountry(code: string, where: string, countries: Readonly<Record<string, unknown>>): string {
  const upper = code.toUpperCase();
  if (countries[upper] === undefined) throw new EmbargoError("COUNTRY_UNKNOWN", { value: code, where });
  return upper.toLowerCase();
}

function parseIdentifiers(ids: readonly string[], where: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const id of ids) {
    const [, type = "", value = ""] = /^([a-z-]+):(.+)$/i.exec(id) ?? [];
    if (value === "") throw new EmbargoError("IDENTIFIER_INVALID", { value: id });
    const kind = type.toLowerCase();
    const property = Object.hasOwn(IDENTIFIERS, kind) ? IDENTIFIERS[kind] : undefined;
    if (property === undefined)
      throw new EmbargoError("VALUE_NOT_ALLOWED", {
        where,
        value: type,
        allowed: Object.keys(IDENTIFIERS).join(", "),
      });
    found.set(property, [...(found.get(property) ?? []), value]);
  }
  return found;
}

/**
 * The limits of a screening.
 *
 * @throws {EmbargoError} `NUMBER_INVALID`.
 */
export function parseLimits(options: QueryOptions, { lang }: Pick<Context, "lang">): ScreeningOptions {
  return {
    asOf: options.asOf,
    knownAt: options.knownAt,
    lists: options.list,
    lang,
    threshold: parseNumber(options.threshold, "--threshold", 0, 1, 0.7),
    limit: parseNumber(options.limit, "--limit", 1, 1000, 5),
    nearest: parseNumber(options.nearest, "--nearest", 0, 100, 3),
    exhaustive: options.exhaustive,
  };
}
