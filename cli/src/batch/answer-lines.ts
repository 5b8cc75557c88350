/**
 * @module cli/batch/answer-lines
 * The answer to one row as a line of JSONL or as a row of CSV.
 */
import type { EmbargoError, Lang } from "embargo/model";
import type { Screening } from "embargo/screening";
import { toJson } from "../io.ts";
import { csvLine } from "./csv.ts";
import type { InputRow, RowSource } from "./row-source.ts";

/** What became of a row: its screening, or why there is none. */
export type RowAnswer = Screening | EmbargoError;

/** Writes answers in one format. */
export interface AnswerFormat {
  /** What stands before the first answer. */
  readonly head: string;
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
    line: ({ row }, answer) =>
      toJson(
        answer instanceof Error
          ? { row, error: { code: answer.code, message: answer.explain(lang) } }
          : { row, ...answer },
        0,
      ),
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
    line: (row, answer) => csvLine([...row.cells(), ...addedCells(answer, lang)], delimiter),
  };
}

/** Cells under {@link ADDED_COLUMNS}; empty = nothing to say, which is not a “no”. */
function addedCells(answer: RowAnswer, lang: Lang): readonly (string | number | boolean)[] {
  if (answer instanceof Error) return ["", "", "", "", "", "", "", `${answer.code}: ${answer.explain(lang)}`];
  const [best] = answer.candidates;
  if (best === undefined) return ["", "", "", "", "", false, answer.found, ""];
  const { entity, nameSimilarity, matchProbability, match } = best;
  const lists = entity.datasets.join(";");
  return [entity.caption, entity.id, lists, nameSimilarity, matchProbability, match, answer.found, ""];
}
