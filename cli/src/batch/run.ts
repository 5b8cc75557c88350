/**
 * @module cli/batch/run
 * Goes through the rows in order: has them answered, counts, writes, and marks where it could go on.
 */
import { createHash, type Hash } from "node:crypto";
import { EmbargoError } from "embargo/model";
import type { AnswerFormat } from "./answer-lines.ts";
import type { AnswerRows } from "./answer-rows.ts";
import { resumeUnfit, type Checkpoint } from "./checkpoint.ts";
import type { BatchOutput } from "./output.ts";
import type { InputRow } from "./row-source.ts";
import { countRow, NO_ROWS, type Tally } from "./tally.ts";

/** Rows between two places from which a batch can go on. */
export const CHECKPOINT_ROWS = 100;

/** What a batch works with. */
export interface BatchRun {
  readonly rows: AsyncIterable<InputRow>;
  /** Answers rows in their order, however many it works on at once. */
  readonly answer: AnswerRows;
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
  const left = beginningWith(first.value, rows);
  const hash = createHash("sha256");
  let tally = output.reached?.tally ?? NO_ROWS;
  try {
    if (output.reached === null) await output.append(run.format.head);
    else await passOver(left, output.reached, hash, run);
    for await (const { question: row, answer } of run.answer(left)) {
      hash.update(row.raw);
      tally = countRow(tally, answer instanceof Error ? null : answer);
      await output.append(run.format.line(row, answer));
      if (row.row % CHECKPOINT_ROWS === 0)
        await output.save({ tally, inputSha256: hash.copy().digest("hex") });
      run.onRow(row.at, tally);
    }
    await output.finish();
    return { tally, continuedAfter: output.reached?.tally.rows ?? 0 };
  } finally {
    await output.close();
  }
}

async function* beginningWith(
  first: InputRow,
  others: AsyncIterator<InputRow>,
): AsyncGenerator<InputRow, void> {
  yield first;
  for (let next = await others.next(); next.done !== true; next = await others.next()) yield next.value;
}

/** Read the rows that an earlier run answered. @throws {EmbargoError} when they are not there as they were. */
async function passOver(
  rows: AsyncGenerator<InputRow, void>,
  { tally, inputSha256 }: Checkpoint,
  hash: Hash,
  run: BatchRun,
): Promise<void> {
  const changed = (): EmbargoError => resumeUnfit(`${run.names.output}.part`, run.names.input);
  for (let row = 1; row <= tally.rows; row += 1) {
    const next = await rows.next();
    if (next.done === true) throw changed();
    hash.update(next.value.raw);
    run.onRow(next.value.at, tally);
  }
  if (hash.copy().digest("hex") !== inputSha256) throw changed();
}
