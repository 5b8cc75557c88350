/**
 * @module cli/batch/run
 * Goes through the rows in order: asks the engine, counts, writes, and marks where it could go on.
 */
import { createHash } from "node:crypto";
import { EmbargoError, type Engine, type ScreeningOptions } from "embargo";
import type { AnswerFormat, RowAnswer } from "./answer-lines.ts";
import { resumeUnfit } from "./checkpoint.ts";
import type { BatchOutput } from "./output.ts";
import type { InputRow } from "./row-source.ts";
import { countRow, NO_ROWS, type Tally } from "./tally.ts";

/** Rows between two places from which a batch can go on. */
export const CHECKPOINT_ROWS = 100;

/** What a batch works with. */
export interface BatchRun {
  readonly rows: AsyncIterable<InputRow>;
  readonly engine: Engine;
  readonly limits: ScreeningOptions;
  readonly format: AnswerFormat;
  /** Called before the first row is answered: a file without rows leaves no output. */
  readonly openOutput: () => Promise<BatchOutput>;
  readonly onRow: (at: number, tally: Tally) => void;
  /** Name of the input and path of the output, for messages. */
  readonly names: { readonly input: string; readonly output: string };
}

/** What a batch came to. */
export interface BatchResult {
  readonly tally: Tally;
  /** Rows that an earlier run had answered. */
  readonly continuedAfter: number;
}

/**
 * Screen every row.
 *
 * Rows that an earlier run answered are read again, not screened again: their hash must be the one it left.
 *
 * @throws {EmbargoError} `INPUT_EMPTY` without any row; what the rows and the output throw. What a single row throws
 *   becomes its answer.
 */
export async function runRows(run: BatchRun): Promise<BatchResult> {
  const rows = run.rows[Symbol.asyncIterator]();
  const first = await rows.next();
  if (first.done === true) throw new EmbargoError("INPUT_EMPTY", { value: run.names.input });
  const output = await run.openOutput();
  const hash = createHash("sha256");
  const reached = output.reached?.tally.rows ?? 0;
  let tally = output.reached?.tally ?? NO_ROWS;
  const changed = (): EmbargoError => resumeUnfit(`${run.names.output}.part`, run.names.input);
  try {
    if (reached === 0) await output.append(run.format.head);
    let last = 0;
    for (let next: IteratorResult<InputRow> = first; next.done !== true; next = await rows.next()) {
      const row = next.value;
      last = row.row;
      hash.update(row.raw);
      if (row.row > reached) {
        const answer = answerRow(run, row);
        tally = countRow(tally, answer instanceof Error ? null : answer);
        await output.append(run.format.line(row, answer));
        if (row.row % CHECKPOINT_ROWS === 0)
          await output.save({ tally, inputSha256: hash.copy().digest("hex") });
      } else if (row.row === reached && hash.copy().digest("hex") !== output.reached?.inputSha256)
        throw changed();
      run.onRow(row.at, tally);
    }
    if (last < reached) throw changed();
    await output.finish();
    return { tally, continuedAfter: reached };
  } finally {
    await output.close();
  }
}

function answerRow({ engine, limits }: BatchRun, row: InputRow): RowAnswer {
  try {
    return engine.screen(row.query(), limits);
  } catch (error) {
    if (error instanceof EmbargoError) return error;
    return new EmbargoError("INTERNAL", { reason: error instanceof Error ? error.message : String(error) });
  }
}
