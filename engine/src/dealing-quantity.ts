/**
 * @module dealing-quantity
 * Parses a quantity as a user writes it: 12000t, 480 000 barrels, 1,5 tonne.
 */
import { EmbargoError, type Quantity, type QuotaUnit } from "./model/index.ts";

/** Ways of writing a unit, French and English. A bare “ton” is not among them: it may be a short one. */
const UNITS: Readonly<Record<string, QuotaUnit>> = {
  t: "tonne",
  tonne: "tonne",
  tonnes: "tonne",
  bbl: "barrel",
  barrel: "barrel",
  barrels: "barrel",
  baril: "barrel",
  barils: "barrel",
};

/** A number, its thousands apart by blanks or not at all, at most two decimals; then a unit. */
const QUANTITY =
  /^\s*(?<number>\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,](?<decimals>\d{1,2}))?\s*(?<unit>\p{L}+)\s*$/u;

/** Largest amount: beyond it a double no longer holds every thousandth. */
const MOST = 1_000_000_000_000;

/**
 * Parse a quantity.
 *
 * A comma or a point before three digits is refused: it may part thousands or decimals.
 *
 * @param where the option, for messages.
 * @throws {EmbargoError} `QUANTITY_INVALID` for what is no quantity of 0 or more, `QUANTITY_UNIT_UNKNOWN`,
 *   `NUMBER_INVALID` for one that is too large.
 */
export function toQuantity(text: string, where: string): Quantity {
  const { number, decimals = "0", unit = "" } = QUANTITY.exec(text)?.groups ?? {};
  if (number === undefined) throw new EmbargoError("QUANTITY_INVALID", { value: text, where });
  const known = unit.toLowerCase();
  if (!Object.hasOwn(UNITS, known)) {
    const allowed = Object.keys(UNITS).join(", ");
    throw new EmbargoError("QUANTITY_UNIT_UNKNOWN", { value: unit, where, allowed });
  }
  const amount = Number(`${number.replace(/\D/g, "")}.${decimals}`);
  if (amount > MOST)
    throw new EmbargoError("NUMBER_INVALID", { where, min: 0, max: MOST, value: text, example: "12000t" });
  return { amount, unit: UNITS[known] as QuotaUnit };
}
