/**
 * @module screening/decision
 * From bits of evidence to a probability, and from both to a decision. The one table of thresholds of a screening.
 */

/** From bits to probability, and the thresholds. */
export const DECISION = {
  /** Bits that a candidate must bring before it is as likely as not: the odds against a chance agreement. */
  priorBits: 7.7,
  /** Steepness of the logistic curve, per bit. */
  slope: 2,
  /** `match` is true from this probability on. */
  matchProbability: 0.5,
  /** Least `nameSimilarity` of a candidate, unless the caller sets another. */
  threshold: 0.7,
  /** A rejected name is shown as near from this `nameSimilarity` on. */
  nearFrom: 0.6,
  /** How many rejected names an answer shows as nearest. */
  nearest: 3,
  /**
   * Bits that a name which the list itself calls weak loses without other support: more than the likest name stands
   * above `priorBits`, so that it is never a match alone.
   */
  weakAlias: 4,
  /** A weak alias alone is shown only by names as alike as this: it is common, so that many are a little like it. */
  weakAlone: 0.95,
  /** A person and a ship are compared only by names as alike as this. */
  otherKind: 0.95,
  /** A list dated longer ago than this many days is called stale. */
  staleAfterDays: 30,
} as const;

/** Logistic in the score: monotone, and one half where the evidence equals the prior odds. */
export function probabilityOf(bits: number): number {
  const odds = DECISION.slope * (bits - DECISION.priorBits) * Math.LN2;
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}
