/**
 * @module screening/scorer/part
 * One summand of a score, as an answer shows it.
 */

/** One summand of a score. */
export interface ScorePart {
  readonly part:
    | "name"
    | "extra"
    | "conflict"
    | "alias"
    | "birthDate"
    | "birthPlace"
    | "country"
    | "gender"
    | "identifier"
    | "schema"
    | "address";
  /** Words or value of the query; `null` = only the candidate has it. */
  readonly query: string | null;
  readonly candidate: string | null;
  readonly relation:
    | "same"
    | "transliteration"
    | "equivalent"
    | "sound"
    | "typo"
    | "initial"
    | "near"
    | "unmatched"
    | "conflict"
    | "generic"
    | "single"
    | "common"
    | "weak"
    | "agrees"
    | "differs"
    | "swapped"
    | "partial";
  /** Bits; negative counts against. */
  readonly weight: number;
}
