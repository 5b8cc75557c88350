/**
 * @module model/error-codes-dealing
 * Errors of what is said of a dealing besides its sides: currency, ship, figures, owners, and facts that contradict it.
 */
import { errorEntry as entry, type ErrorEntry } from "./error-entry.ts";

/** Key of the errors of dealings. */
export type DealingErrorCode =
  | "CURRENCY_INVALID"
  | "IMO_INVALID"
  | "DEALING_CONTRADICTS"
  | "QUANTITY_INVALID"
  | "QUANTITY_UNIT_UNKNOWN"
  | "QUANTITY_AMBIGUOUS"
  | "HOLDING_INVALID";

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
  QUANTITY_INVALID: entry(
    2,
    [
      "“{value}” is not a quantity ({where}).",
      "A number of 0 or more with its unit is expected; thousands may stand apart by a blank, and by nothing else.",
      "For example 12000t, “480 000 barrels” or 1.5t.",
    ],
    [
      "« {value} » n’est pas une quantité ({where}).",
      "Un nombre d’au moins 0 suivi de son unité est attendu ; seule une espace peut séparer les milliers.",
      "Par exemple 12000t, « 480 000 barils » ou 1,5t.",
    ],
  ),
  QUANTITY_UNIT_UNKNOWN: entry(
    2,
    [
      "“{value}” is not a unit known here ({where}).",
      "Quotas are set in tonnes and in barrels: {allowed}.",
      "Convert the quantity, for example 12000t or 480000barrels.",
    ],
    [
      "« {value} » n’est pas une unité connue ici ({where}).",
      "Les contingents sont fixés en tonnes et en barils : {allowed}.",
      "Convertissez la quantité, par exemple 12000t ou 480000barils.",
    ],
  ),
  QUANTITY_AMBIGUOUS: entry(
    2,
    [
      "One quantity is given for several goods ({value}).",
      "Nobody can tell to which of them --quantity or --already belongs.",
      "Judge each of the goods in a call of its own.",
    ],
    [
      "Une seule quantité est donnée pour plusieurs biens ({value}).",
      "Rien ne dit auquel se rapporte --quantity ou --already.",
      "Jugez chaque bien dans un appel séparé.",
    ],
  ),
  HOLDING_INVALID: entry(
    2,
    [
      "“{value}” is not a holding ({where}).",
      "OWNED=OWNER:SHARE is expected; the share is a percentage from 0% to 100% with at most two decimals, or ? where it is not known.",
      'For example --owner "Acme LLC=Jane Doe:60%", "Acme LLC=Jane Doe:?" or "Acme LLC=Jane Doe:51% votes".',
    ],
    [
      "« {value} » n’est pas une détention ({where}).",
      "La forme DÉTENU=DÉTENTEUR:PART est attendue ; la part est un pourcentage de 0% à 100% à deux décimales au plus, ou ? si elle est inconnue.",
      'Par exemple --owner "Acme LLC=Jane Doe:60%", "Acme LLC=Jane Doe:?" ou "Acme LLC=Jane Doe:51% votes".',
    ],
  ),
};
