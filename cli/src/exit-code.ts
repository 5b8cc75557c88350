/**
 * @module cli/exit-code
 * Exit codes of answers (contract.md): 0 nothing, 1 matched or prohibited, 4 cannot decide. Of 1 and 4, 1 wins.
 */
import type { Assessment, JudgedDealing } from "embargo";
import type { Verdict } from "embargo/model";
import type { Candidate, Screening } from "embargo/screening";

/** Exit code of an answer. */
export type AnswerCode = 0 | 1 | 4;

/** The code of several answers together. */
export function combineCodes(codes: readonly AnswerCode[]): AnswerCode {
  if (codes.includes(1)) return 1;
  return codes.includes(4) ? 4 : 0;
}

/** 1 a match listed on the day; 4 a candidate that is no match, or a match not certain on the day. */
export function codeOfScreening({ candidates }: Pick<Screening, "candidates">): AnswerCode {
  return combineCodes(candidates.map(codeOfCandidate));
}

function codeOfCandidate(candidate: Candidate): AnswerCode {
  if (candidate.designations.length > 0) return candidate.match ? 1 : 4;
  return candidate.uncertainDesignations.length > 0 ? 4 : 0;
}

/** Exit code of a verdict. */
export function codeOfVerdict(verdict: Verdict): AnswerCode {
  if (verdict === "prohibited" || verdict === "would-be-prohibited") return 1;
  return verdict === "conditional" || verdict === "undetermined" ? 4 : 0;
}

/** Exit code of a judged dealing with its parties and their owners; a party that counts as its listed owners’ is one matched. */
export function codeOfJudgement(judged: JudgedDealing): AnswerCode {
  const { owners = [], answers = [] } = judged.ownership ?? {};
  const owned = answers.map(({ outcome }): AnswerCode => OWNED[outcome]);
  const screenings = [...judged.parties, ...owners].map(codeOfScreening);
  return combineCodes([codeOfVerdict(judged.verdict), ...screenings, ...owned]);
}

const OWNED = { blocked: 1, undetermined: 4, "not-blocked": 0 } as const;

/**
 * Exit code of an assessment. A surname that may be many people does not make a report undecided; a verdict does, and a
 * party that matches several entries of one list, so that nobody can tell which it is. What a second reader proposes decides
 * nothing; one that was asked and failed leaves a part of the answer out, and so does a language of which acts are not read.
 */
export function codeOfAssessment(assessment: Assessment): AnswerCode {
  const listed = assessment.parties.some((party) => party.reference !== null);
  const matched = assessment.parties.some(({ screening }) =>
    screening?.candidates.some(({ match, designations }) => match && designations.length > 0),
  );
  const codes = assessment.acts.map((act) => codeOfVerdict(act.verdict));
  const isPartMissing = assessment.secondReadings?.some((reading) => "error" in reading) ?? false;
  return combineCodes([
    ...codes,
    listed ? 1 : 0,
    matched || assessment.asOf === null || isPartMissing || assessment.notRead !== undefined ? 4 : 0,
  ]);
}
