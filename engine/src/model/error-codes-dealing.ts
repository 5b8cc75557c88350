/**
 * @module model/error-codes-dealing
 * Errors of what is said of a dealing besides its sides: currency, ship, and facts that contradict it.
 */
import { errorEntry as entry, type ErrorEntry } from "./error-entry.ts";

/** Key of the errors of dealings. */
export type DealingErrorCode = "CURRENCY_INVALID" | "IMO_INVALID" | "DEALING_CONTRADICTS";

/** What these errors say. */
export const DEALING_ERROR_CODES: Readonly<Record<DealingErrorCode, ErrorEntry>> = {
  CURRENCY_INVALID: entry(
    2,
    [
      "“{value}” is not a currency code.",
      "A three-letter ISO 4217 code is expected.",
      "For example USD, EUR or CNY.",
    ],
    [
      "« {value} » n’est pas un code de monnaie.",
      "Un code ISO 4217 à trois lettres est attendu.",
      "Par exemple USD, EUR ou CNY.",
    ],
  ),
  IMO_INVALID: entry(
    2,
    ["“{value}” is not an IMO number.", "An IMO number has seven digits.", "For example 9187629."],
    ["« {value} » n’est pas un numéro OMI.", "Un numéro OMI a sept chiffres.", "Par exemple 9187629."],
  ),
  DEALING_CONTRADICTS: entry(
    2,
    [
      "The fact “{fact}” is stated as no, and the dealing says {said}.",
      "What the dealing says means that the fact is yes.",
      "Leave out one of the two.",
    ],
    [
      "Le fait « {fact} » est déclaré non, et la transaction dit {said}.",
      "Ce que dit la transaction veut dire que le fait est oui.",
      "Retirez l’un des deux.",
    ],
  ),
};
