/**
 * @module screening/weights
 * The one table of weights and thresholds of the scorer. Units: bits of evidence unless said otherwise.
 * First model: set by hand on reasoning, not fitted and not calibrated (see docs/design/screening.md); a new model
 * gets a new name and this one stays.
 */
import type { TokenRelation } from "../names/index.ts";

/** Name of this set of weights, printed in every answer. */
export const MODEL = "foundation-1";

/** Share of a token's information that a relation earns. */
export const RELATION_SHARE: Readonly<Record<TokenRelation, number>> = {
  same: 1,
  transliteration: 0.95,
  sound: 0.8,
  equivalent: 0.75,
  typo: 0.65,
  initial: 0.25,
};

/** Bounds and roles of a token's information, in bits. */
export const INFORMATION = {
  least: 1,
  most: 8,
  /** A common given name says little whatever the list. */
  commonGivenName: 4,
  /** A patronymic is often left out: agreeing on it says less than its rarity. */
  patronymic: 1.5,
  particle: 0.2,
  title: 0.2,
  legalForm: 0.3,
  initial: 0.8,
  generic: 1.5,
  number: 3,
} as const;

/** Shares of information that count against a candidate. */
export const PENALTY = {
  /** A word of the query that the name lacks. */
  unmatchedQuery: 0.6,
  /** A word of the name that the query lacks. */
  unmatchedName: 0.25,
  /** The same for patronymics, legal forms, titles, particles: routinely left out. */
  unmatchedOptional: 0.05,
  /** A word on each side that compete for one place. */
  conflict: 1,
  /** Agreement on words that many share, alone. */
  genericOnly: 0.5,
  /** A name that the list itself calls weak, without other support. */
  weakAlias: 3,
} as const;

/** Evidence beside the name, in bits. */
export const ATTRIBUTE = {
  identifierSame: 20,
  identifierDifferent: -6,
  birthDateSame: 6,
  birthYearSame: 3,
  birthYearNear: 0.5,
  birthDateDifferent: -6,
  countrySame: 1,
  countryDifferent: -1,
  schemaDifferent: -6,
} as const;

/** From bits to probability and to the two thresholds. */
export const DECISION = {
  /** Bits that a candidate must bring before it is as likely as not: the odds against a chance agreement. */
  priorBits: 7,
  /** Steepness of the logistic curve, per bit. */
  slope: 0.7,
  /** `match` is true from this probability on. */
  matchProbability: 0.5,
  /** Least `nameSimilarity` of a candidate, unless the caller sets another. */
  threshold: 0.7,
  /** A list dated longer ago than this many days is called stale. */
  staleAfterDays: 30,
  /** How many rejected names an answer shows as nearest. */
  nearest: 3,
} as const;
