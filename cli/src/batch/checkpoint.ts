/**
 * @module cli/batch/checkpoint
 * How far a batch got, and to which question: what a later run needs in order to go on with the same answers.
 */
import { EmbargoError } from "embargo/model";
import { NO_ROWS, type Tally } from "./tally.ts";

/** All that the answers hang on besides the rows, as texts by name. */
export type Question = Readonly<Record<string, string>>;

/** A place in a batch between two rows. */
export interface Checkpoint {
  readonly tally: Tally;
  /** SHA-256 of the rows read so far, as they stand in the input. */
  readonly inputSha256: string;
  /** Bytes of output up to here. */
  readonly outputBytes: number;
}

/** The side file of an unfinished output. */
export interface BatchState extends Checkpoint {
  readonly format: typeof FORMAT;
  readonly question: Question;
}

const FORMAT = "embargo-batch-1";

/** The place before the first row. */
export const NOTHING: Checkpoint = { tally: NO_ROWS, inputSha256: "", outputBytes: 0 };

/** The text of a side file. */
export function stateText(question: Question, checkpoint: Checkpoint): string {
  const state: BatchState = { format: FORMAT, question, ...checkpoint };
  return `${JSON.stringify(state, null, 2)}\n`;
}

/**
 * Read a side file and hold it against the question of this run.
 *
 * @param path of the unfinished output, for messages.
 * @returns `null` when it was left before its first row was safe: whatever the question was, nothing is lost.
 * @throws {EmbargoError} `BATCH_RESUME_UNFIT` when it is no side file, or of another question.
 */
export function parseState(text: string, question: Question, path: string): Checkpoint | null {
  const state = toState(text);
  if (state === null) throw resumeUnfit(path, `${path}.json: ?`);
  if (state.tally.rows === 0) return null;
  const names = [...new Set([...Object.keys(question), ...Object.keys(state.question)])];
  const changed = names.find((name) => question[name] !== state.question[name]);
  if (changed !== undefined)
    throw resumeUnfit(path, `${changed}: ${short(state.question[changed])} ≠ ${short(question[changed])}`);
  const { tally, inputSha256, outputBytes } = state;
  return { tally, inputSha256, outputBytes };
}

function toState(text: string): BatchState | null {
  try {
    const state = JSON.parse(text) as Partial<BatchState> | null;
    const counts = Object.keys(NO_ROWS).map((name) => state?.tally?.[name as keyof Tally]);
    const isState =
      state?.format === FORMAT &&
      typeof state.question === "object" &&
      [...counts, state.outputBytes].every((count) => Number.isSafeInteger(count) && (count ?? -1) >= 0) &&
      typeof state.inputSha256 === "string";
    return isState ? (state as BatchState) : null;
  } catch {
    return null;
  }
}

function short(text: string | undefined): string {
  if (text === undefined || text === "") return "–";
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** An unfinished output that this run cannot go on with. */
export function resumeUnfit(path: string, reason: string): EmbargoError {
  return new EmbargoError("BATCH_RESUME_UNFIT", { value: path, reason });
}
