/**
 * @module cli/batch/row-query
 * What a row says of the entity sought, and the query it makes; options stand in for what it does not say.
 */
import { EmbargoError } from "embargo";
import type { QueryEntity } from "embargo/model";
import type { Context } from "../context.ts";
import { parseQuery, type QueryPlaces, type QueryTexts } from "../query.ts";

/** Parts of a name, in the order in which they are joined. */
export const NAME_PARTS: readonly string[] = [
  "firstName",
  "secondName",
  "middleName",
  "fatherName",
  "lastName",
];
/** Columns of a name: the whole, or its parts. */
export const NAME_COLUMNS: readonly string[] = ["name", ...NAME_PARTS];
/** Columns that are read; every other one is passed through. */
export const READ_COLUMNS: readonly string[] = [...NAME_COLUMNS, "schema", "birthDate", "country", "id"];

const COLUMN_PLACES: QueryPlaces = { schema: "schema", birthDate: "birthDate", country: "country", id: "id" };

/** Texts of a row by column; a column without any is left out. */
export type RowTexts = ReadonlyMap<string, readonly string[]>;

/** Makes queries of the rows of one file. */
export interface QueryMaker {
  /** @throws {EmbargoError} what {@link parseQuery} throws. */
  readonly ofTexts: (texts: RowTexts) => QueryEntity;
  /** A query from a FollowTheMoney entity, whose other properties it keeps. @throws the same. */
  readonly ofEntity: (schema: string | undefined, properties: RowTexts) => QueryEntity;
}

/** The texts of one cell: `country` and `id` may hold several, separated by semicolons. */
export function textsOfCell(column: string, cell: string): readonly string[] {
  if (column === "country" || column === "id")
    return cell
      .split(";")
      .map((text) => text.trim())
      .filter((text) => text !== "");
  if (cell.trim() === "") return [];
  return [NAME_COLUMNS.includes(column) ? cell : cell.trim()];
}

/** Make queries; `defaults` are the options, checked already. */
export function queryMaker(defaults: QueryTexts, context: Pick<Context, "engine">): QueryMaker {
  const assumed = parseQuery(defaults, COLUMN_PLACES, context).properties;
  return {
    ofTexts: (texts) =>
      parseQuery(
        {
          schema: texts.get("schema")?.[0] ?? defaults.schema,
          name: namesOf(texts),
          birthDate: texts.get("birthDate") ?? defaults.birthDate,
          country: texts.get("country") ?? defaults.country,
          id: texts.get("id") ?? defaults.id,
        },
        COLUMN_PLACES,
        context,
      ),
    ofEntity: (schema, properties) => {
      const checked = parseQuery(
        {
          schema: schema ?? defaults.schema,
          name: namesOf(properties),
          birthDate: properties.get("birthDate"),
          country: properties.get("country"),
        },
        COLUMN_PLACES,
        context,
      );
      const all = [...Object.entries(assumed), ...properties, ...Object.entries(checked.properties)];
      return { schema: checked.schema, properties: Object.fromEntries(all) };
    },
  };
}

/** The whole name and the joined parts are alternatives; `undefined` = neither is there. */
function namesOf(texts: RowTexts): readonly string[] | undefined {
  const whole = texts.get("name") ?? [];
  const parts = NAME_PARTS.map((part) => texts.get(part) ?? []);
  const isOneName = parts.some((part) => part.length > 0) && parts.every((part) => part.length <= 1);
  const names = [...whole, ...(isOneName ? [parts.flat().join(" ")] : [])];
  return names.length === 0 ? undefined : [...new Set(names)];
}

/** A row that cannot be used, with the reason in the language of the answer. */
export function rowInvalid(row: number, file: string, reason: string): EmbargoError {
  return new EmbargoError("INPUT_ROW_INVALID", {
    row,
    value: file,
    reason,
    allowed: READ_COLUMNS.join(", "),
  });
}
