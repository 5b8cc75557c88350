/**
 * @module dealing-circumstances
 * Parses what a user says of a dealing besides its sides: who gets it in the end, the way, the ship, the money, the place.
 */
import { EmbargoError, type Circumstances, type Country, type DealingTerritory } from "./model/index.ts";
import type { Law } from "./regimes/index.ts";

/** Circumstances in a user's words. Everything is optional; absent is “not said”. */
export interface CircumstancesInput {
  /** Country of the end user. */
  readonly endUser?: string | undefined;
  /** Countries crossed on the way. */
  readonly through?: readonly string[] | undefined;
  /** Flag of the ship or aircraft. */
  readonly flag?: string | undefined;
  /** IMO number of the ship, seven digits, with or without “IMO” in front. */
  readonly imo?: string | undefined;
  readonly insurer?: string | undefined;
  readonly bank?: string | undefined;
  /** ISO 4217 code. */
  readonly currency?: string | undefined;
  /** Value of the whole dealing, in `currency`. */
  readonly value?: number | undefined;
  /** Ids of `data/regimes/derived-facts.yml`: `crimea`, `donetsk` … */
  readonly territories?: readonly string[] | undefined;
  /** Country of origin of the goods. */
  readonly origin?: string | undefined;
  /** Country in which the person acting acts. */
  readonly in?: string | undefined;
}

type ReadCountry = (code: string, where: string) => Country;

/**
 * Parse circumstances. A key that was not said is absent from the result.
 *
 * @param country reads a country code and throws `COUNTRY_UNKNOWN`.
 * @throws {EmbargoError} `COUNTRY_UNKNOWN`, `CURRENCY_INVALID`, `IMO_INVALID`, `NUMBER_INVALID` (value),
 *   `VALUE_NOT_ALLOWED` (territory).
 */
export function toCircumstances(input: CircumstancesInput, law: Law, country: ReadCountry): Circumstances {
  const { through = [], territories = [], currency, value, imo } = input;
  const one = (key: keyof typeof ONE_COUNTRY): Circumstances => {
    const code = input[key];
    return code === undefined ? {} : { [key]: country(code, ONE_COUNTRY[key]) };
  };
  return {
    ...one("endUser"),
    ...(through.length === 0
      ? {}
      : { through: [...new Set(through.map((code) => country(code, "--through")))] }),
    ...one("flag"),
    ...(imo === undefined ? {} : { imo: imoOf(imo) }),
    ...one("insurer"),
    ...one("bank"),
    ...(currency === undefined ? {} : { currency: currencyOf(currency) }),
    ...(value === undefined ? {} : { value: valueOf(value) }),
    ...(territories.length === 0
      ? {}
      : { territories: [...new Set(territories)].map((id) => territoryOf(id, law)) }),
    ...one("origin"),
    ...one("in"),
  };
}

const ONE_COUNTRY = {
  endUser: "--end-user",
  flag: "--flag",
  insurer: "--insurer",
  bank: "--bank",
  origin: "--origin",
  in: "--in",
} as const;

/** Largest value of a dealing: beyond it a double no longer holds every cent. */
export const MOST_VALUE = 90_000_000_000_000;

function imoOf(text: string): string {
  const number = /^\s*(?:IMO[\s:]?\s*)?(\d{7})\s*$/i.exec(text)?.[1];
  if (number === undefined) throw new EmbargoError("IMO_INVALID", { value: text });
  return number;
}

function currencyOf(text: string): string {
  const code = text.trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(code)) throw new EmbargoError("CURRENCY_INVALID", { value: text });
  return code;
}

function valueOf(value: number): number {
  if (value >= 0 && value <= MOST_VALUE) return value;
  throw new EmbargoError("NUMBER_INVALID", {
    where: "--value",
    min: 0,
    max: MOST_VALUE,
    value,
    example: 14900,
  });
}

function territoryOf(text: string, law: Law): DealingTerritory {
  const known = law.territories ?? [];
  const found = known.find(({ id }) => id === text.trim().toLowerCase());
  if (found !== undefined) return { id: found.id, country: found.country };
  throw new EmbargoError("VALUE_NOT_ALLOWED", {
    where: "--territory",
    value: text,
    allowed: known.map(({ id }) => id).join(", "),
  });
}
