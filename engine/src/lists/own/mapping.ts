/**
 * @module lists/own/mapping
 * The mapping that a user gives with a list of their own: which column holds what, and how its values are written.
 */
import { EmbargoError, SCHEMATA, type Schema } from "../../model/index.ts";
import { TARGETS, type Target } from "./targets.ts";

/** A mapping that was checked. */
export interface OwnMapping {
  /** Content by column; `null` = keep it raw. Columns that are not named here hold what their own name says. */
  readonly columns: ReadonlyMap<string, Target | null>;
  /** Schema of every entry that has no column for it; `null` = not said. */
  readonly schema: Schema | null;
  /** Schema by the words that the column for it uses, in lower case. */
  readonly schemas: ReadonlyMap<string, Schema>;
  /** What stands between several values of one cell; `null` = a cell is one value. */
  readonly separator: string | null;
  /** Order of the numbers in `1/2/2003`; `null` = not said: only a date that can be read one way is read. */
  readonly dateOrder: "dmy" | "mdy" | "ymd" | null;
  readonly delimiter: string;
  readonly encoding: string;
  /** Name of the worksheet; `null` = the only one. */
  readonly sheet: string | null;
}

const KEYS = ["columns", "schema", "schemas", "separator", "dateOrder", "delimiter", "encoding", "sheet"];
const WORDS: ReadonlyMap<string, Schema> = new Map(SCHEMATA.map((schema) => [schema.toLowerCase(), schema]));

/** The mapping of a file that needs none. */
export const DEFAULT_MAPPING: OwnMapping = {
  columns: new Map(),
  schema: null,
  schemas: WORDS,
  separator: null,
  dateOrder: null,
  delimiter: ",",
  encoding: "utf-8",
  sheet: null,
};

/**
 * Check a mapping.
 *
 * @param value what was parsed of its JSON; `undefined` = there is none.
 * @param file  its name, for the message.
 * @throws {EmbargoError} `LIST_MAPPING_INVALID` with the place in the mapping and what stands there.
 */
export function parseMapping(value: unknown, file: string): OwnMapping {
  if (value === undefined) return DEFAULT_MAPPING;
  const fail = (place: string, found: unknown): never => {
    throw invalidMapping(file, `${place}: ${(JSON.stringify(found) ?? "undefined").slice(0, 80)}`);
  };
  if (!isObject(value)) return fail("{}", value);
  for (const key of Object.keys(value)) if (!KEYS.includes(key)) fail(key, value[key]);
  const oneOf = <T extends string>(key: string, allowed: readonly T[]): T | null => {
    const found = value[key];
    return found === undefined ? null : (allowed.find((item) => item === found) ?? fail(key, found));
  };
  const text = (key: string, fits: (found: string) => boolean): string | null => {
    const found = value[key];
    if (found === undefined) return null;
    return typeof found === "string" && fits(found) ? found : fail(key, found);
  };
  const table = <T>(key: string, read: (found: unknown) => T | undefined): (readonly [string, T])[] => {
    const found = value[key] ?? {};
    if (!isObject(found)) return fail(key, found);
    return Object.entries(found).map(([name, item]) => [name, read(item) ?? fail(`${key}.${name}`, item)]);
  };
  const schemas = table("schemas", (found) => SCHEMATA.find((schema) => schema === found));
  const columns = table("columns", (found) =>
    found === null
      ? { target: null }
      : typeof found === "string" && TARGETS.has(found)
        ? { target: TARGETS.get(found) ?? null }
        : undefined,
  );
  return {
    columns: new Map(columns.map(([name, { target }]) => [evenName(name), target])),
    schema: oneOf("schema", SCHEMATA),
    schemas: new Map([
      ...WORDS,
      ...schemas.map(([word, schema]): [string, Schema] => [word.trim().toLowerCase(), schema]),
    ]),
    separator: text("separator", (found) => found.trim() !== "" && found.length <= 10),
    dateOrder: oneOf("dateOrder", ["dmy", "mdy", "ymd"]),
    delimiter: text("delimiter", (found) => /^[^"\r\n]$/.test(found)) ?? ",",
    encoding: text("encoding", isEncoding) ?? "utf-8",
    sheet: text("sheet", (found) => found !== ""),
  };
}

/** A column’s name as the readers hand it over. */
export function evenName(name: string): string {
  return name.replace(/\s+/g, " ").trim();
}

/** What a column holds; `null` = nothing that is known, it stays raw. */
export function targetOf(mapping: OwnMapping, column: string): Target | null {
  const target = mapping.columns.get(column);
  return target === undefined ? (TARGETS.get(column) ?? null) : target;
}

/** The error for a mapping, or for a file that goes without one and should not. */
export function invalidMapping(file: string, reason: string): EmbargoError {
  return new EmbargoError("LIST_MAPPING_INVALID", { file, reason });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false;
  }
}
