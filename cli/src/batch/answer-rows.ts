/**
 * @module cli/batch/answer-rows
 * Answers the rows of a batch in their order: one after the other in process, or in batches on threads.
 */
import { EmbargoError, type QueryEntity } from "embargo/model";
import type { Screening, ScreenOptions } from "embargo/screening";
import { BATCH, batchesAhead, inOrder, type Answered, type Pool } from "embargo-service/pool";
import { digestOf, type AnswerDigest } from "./answer-digest.ts";
import type { RowAnswer } from "./answer-lines.ts";
import type { InputRow } from "./row-source.ts";

/** Gives each row its answer, in the order of the rows. What a single row throws becomes its answer. */
export type AnswerRows = (rows: AsyncIterable<InputRow>) => AsyncIterable<Answered<InputRow, RowAnswer>>;

/** Threads that digest screenings. */
export type ScreenPool = Pool<QueryEntity, ScreenOptions, AnswerDigest>;

/** Answer in process, each row when it is asked for. */
export function answerHere(screen: (query: QueryEntity) => Screening, withJson: boolean): AnswerRows {
  return async function* answerEach(rows) {
    for await (const question of rows) {
      const query = queryOf(question);
      yield {
        question,
        answer: query instanceof Error ? query : answerOf(() => digestOf(screen(query), withJson)),
      };
    }
  };
}

/**
 * Answer on threads: some batches are worked on while the oldest is written.
 *
 * @param open gives the threads when the first row is there; they are closed after the last one.
 */
export function answerIn(open: () => Promise<ScreenPool>, options: ScreenOptions): AnswerRows {
  return async function* answerBatches(rows) {
    const pool = await open();
    try {
      const cut = { size: BATCH, ahead: batchesAhead(pool.threads) };
      yield* inOrder(rows, cut, (batch) => askRows(pool, batch, options));
    } finally {
      await pool.close();
    }
  };
}

/** Ask what can be asked of some rows; the others keep their places with their errors. */
async function askRows(
  pool: ScreenPool,
  rows: readonly InputRow[],
  options: ScreenOptions,
): Promise<readonly RowAnswer[]> {
  const queries = rows.map(queryOf);
  const asked = queries.flatMap((query) => (query instanceof Error ? [] : [query]));
  const answers = (await pool.ask(asked, options).catch((error: unknown) => fail(error, rows))).values();
  return queries.map((query) => {
    if (query instanceof Error) return query;
    const { value } = answers.next();
    return value ?? new EmbargoError("INTERNAL", { reason: "a thread left a row out" });
  });
}

/** Say which rows a failure of the threads is about. */
function fail(error: unknown, rows: readonly InputRow[]): never {
  if (!(error instanceof EmbargoError) || error.code !== "INTERNAL") throw error;
  const { reason = "?" } = error.values;
  throw new EmbargoError("INTERNAL", {
    reason: `rows ${rows[0]?.row ?? "?"}–${rows.at(-1)?.row ?? "?"}: ${reason}`,
  });
}

function queryOf(row: InputRow): QueryEntity | EmbargoError {
  return answerOf(() => row.query());
}

function answerOf<T>(answer: () => T): T | EmbargoError {
  try {
    return answer();
  } catch (error) {
    if (error instanceof EmbargoError) return error;
    return new EmbargoError("INTERNAL", { reason: error instanceof Error ? error.message : String(error) });
  }
}
