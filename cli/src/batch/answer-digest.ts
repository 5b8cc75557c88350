/**
 * @module cli/batch/answer-digest
 * What a batch keeps of a screening: little enough to be sent between threads, and all that its line is written from.
 */
import type { Screening } from "embargo/screening";
import { codeOfScreening, type AnswerCode } from "../exit-code.ts";
import { toJson } from "../io.ts";

/** A screening in short. */
export interface AnswerDigest {
  /** Candidates there are. */
  readonly found: number;
  readonly code: AnswerCode;
  /** The first candidate. */
  readonly best: BestCandidate | null;
  /** The whole answer on one line with its end; empty where it was not asked for. */
  readonly json: string;
}

/** What a row of CSV says of the first candidate. */
export interface BestCandidate {
  readonly caption: string;
  readonly id: string;
  /** With `;` between them. */
  readonly lists: string;
  readonly nameSimilarity: number;
  readonly matchProbability: number;
  readonly match: boolean;
}

/** Take from a screening what is kept. */
export function digestOf(answer: Screening, withJson: boolean): AnswerDigest {
  const [first] = answer.candidates;
  return {
    found: answer.found,
    code: codeOfScreening(answer),
    best: first === undefined ? null : bestOf(first),
    json: withJson ? toJson(answer, 0) : "",
  };
}

function bestOf({
  entity,
  nameSimilarity,
  matchProbability,
  match,
}: Screening["candidates"][number]): BestCandidate {
  const { caption, id, datasets } = entity;
  return { caption, id, lists: datasets.join(";"), nameSimilarity, matchProbability, match };
}
