/**
 * @module cli/batch/answer-lines
 * The answer to one row as a line of JSONL or as a row of CSV.
 */
import type { EmbargoError, Lang } from "embargo/model";
import { toJson } from "../io.ts";
import type { AnswerDigest } from "./answer-digest.ts";
import { csvLine } from "./csv.ts";
import type { InputRow, RowSource } from "./row-source.ts";

/** What became of a row: the digest of its screening, or why there is none. */
export type RowAnswer = AnswerDigest | EmbargoError;

/** Writes answers in one format. */
export interface AnswerFormat {
  /** What stands before the first answer. */
  readonly head: string;
  /** Whether it needs the whole answer as JSON. */
  readonly withJson: boolean;
  readonly line: (row: InputRow, answer: RowAnswer) => string;
}

/** Columns that a CSV output adds at the end. */
const ADDED_COLUMNS = [
  "bestCandidate",
  "bestCandidateId",
  "bestCandidateLists",
  "nameSimilarity",
  "matchProbability",
  "match",
  "candidates",
  "error",
] as const;

/** JSONL: the answer of `screen` with its row number, or the row number and the error. */
export function jsonlFormat(lang: Lang): AnswerFormat {
  return {
    head: "",
    withJson: true,
    line: ({ row }, answer) =>
      answer instanceof Error
        ? toJson({ row, error: { code: answer.code, message: answer.explain(lang) } }, 0)
        : `{"row":${row},${answer.json.slice(1)}`,
  };
}

/** CSV: the columns of the input as they are, then the best candidate or the error. */
export function csvFormat(
  source: Pick<RowSource, "columns" | "delimiter" | "mark">,
  lang: Lang,
): AnswerFormat {
  const { columns, delimiter, mark } = source;
  return {
    head: mark + csvLine([...columns, ...ADDED_COLUMNS], delimiter),
    withJson: false,
    line: (row, answer) => csvLine([...row.cells(), ...addedCells(answer, lang)], delimiter),
  };
}

/** Cells under {@link ADDED_COLUMNS}; empty = nothing to say, which is not a “no”. */
function addedCells(answer: RowAnswer, lang: Lang): readonly (string | number | boolean)[] {
  if (answer instanceof Error) return ["", "", "", "", "", "", "", `${answer.code}: ${answer.explain(lang)}`];
  const { best, found } = answer;
  if (best === null) return ["", "", "", "", "", false, found, ""];
  const { caption, id, lists, nameSimilarity, matchProbability, match } = best;
  return [caption, id, lists, nameSimilarity, matchProbability, match, found, ""];
}
