/**
 * @module cli/batch/tally
 * How many rows of a batch came out which way, and the exit code of that.
 */
import type { AnswerCode } from "../exit-code.ts";
import type { AnswerDigest } from "./answer-digest.ts";

/** Counts of rows. */
export interface Tally {
  readonly rows: number;
  /** With at least one candidate. */
  readonly withCandidates: number;
  /** With a match that is listed on the day. */
  readonly matched: number;
  /** With a candidate that is no match, or a match that is not certain on the day; and no listed match. */
  readonly undetermined: number;
  /** That could not be screened. */
  readonly errors: number;
}

/** The counts before the first row. */
export const NO_ROWS: Tally = { rows: 0, withCandidates: 0, matched: 0, undetermined: 0, errors: 0 };

/** The counts with one more row; `null` = it could not be screened. */
export function countRow(tally: Tally, answer: AnswerDigest | null): Tally {
  const code = answer?.code ?? null;
  return {
    rows: tally.rows + 1,
    withCandidates: tally.withCandidates + (answer !== null && answer.found > 0 ? 1 : 0),
    matched: tally.matched + (code === 1 ? 1 : 0),
    undetermined: tally.undetermined + (code === 4 ? 1 : 0),
    errors: tally.errors + (answer === null ? 1 : 0),
  };
}

/** 1 a row matched; 4 a row is undecided or could not be screened; 0 otherwise. */
export function codeOfTally({ matched, undetermined, errors }: Tally): AnswerCode {
  if (matched > 0) return 1;
  return undetermined + errors > 0 ? 4 : 0;
}
