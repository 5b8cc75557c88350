/**
 * @module reports/mentions/towns
 * Towns, regions and waters that are no capital and not in the gazetteer: what would be a body of unknown kind is a place if
 * it bears the name of one. The table decides nothing else: a person or company named after a town stays one.
 */
import towns from "../../generated/towns.json" with { type: "json" };
import { foldDiacritics } from "../../names/index.ts";

let countries: ReadonlyMap<string, string | null> | null = null;

/** What a name of a place is looked up by: its words without marks, case or hyphens. */
export function townKey(name: string): string {
  return foldDiacritics(name.toLowerCase())
    .replace(/[-’'`ʼ.\s]+/g, " ")
    .trim();
}

/**
 * The State in which a town or region lies; `null` = disputed, or it lies in several; `undefined` = no such place is known.
 *
 * Cost: the table is built once, with the first question.
 */
export function countryOfTown(name: string): string | null | undefined {
  countries ??= new Map(
    Object.entries(towns as Readonly<Record<string, string>>).flatMap(([country, names]) =>
      names.split("|").map((key) => [key, country === "-" ? null : country] as const),
    ),
  );
  return countries.get(townKey(name));
}
