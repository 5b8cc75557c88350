/**
 * @module cli/batch/output
 * Where the answers of a batch go: a file that appears whole or not at all and can be continued, or a stream.
 */
import { open, readFile, rename, rm, stat, writeFile, type FileHandle } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import { EmbargoError } from "embargo";
import type { Io } from "../io.ts";
import { NOTHING, parseState, resumeUnfit, stateText, type Checkpoint, type Question } from "./checkpoint.ts";

/** Takes the answers in order. */
export interface BatchOutput {
  /** Where an earlier run got to; `null` = this run begins. */
  readonly reached: Checkpoint | null;
  readonly append: (text: string) => Promise<void>;
  /** All that was appended is safe up to here. */
  readonly save: (checkpoint: Omit<Checkpoint, "outputBytes">) => Promise<void>;
  readonly finish: () => Promise<void>;
  /** Give the file free; to be called whatever happened. What was saved stays. */
  readonly close: () => Promise<void>;
}

/** Answers on standard output as they come. */
export function streamOutput(io: Io): BatchOutput {
  return {
    reached: null,
    append: (text) => {
      io.out(text);
      // A reader that went away is noticed only between two turns of the event loop.
      return setImmediate();
    },
    save: () => Promise.resolve(),
    finish: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

/**
 * Answers in a file. Until the end they stand in `<path>.part`, beside `<path>.part.json` which says how far they can
 * be relied on; a run that finds both goes on from there. Bytes after that place are written over with the same bytes.
 *
 * @param replace whether `path` may be there already; it stays as it is until the end.
 * @throws {EmbargoError} `OUTPUT_EXISTS`; `BATCH_RESUME_UNFIT` when what is there answers another question;
 *   `OUTPUT_CLOSED` when the system cannot write.
 */
export async function fileOutput(path: string, question: Question, replace: boolean): Promise<BatchOutput> {
  const part = `${path}.part`;
  const side = `${part}.json`;
  const guard = async (): Promise<void> => {
    if (!replace && (await sizeOf(path)) !== null) throw new EmbargoError("OUTPUT_EXISTS", { value: path });
  };
  await guard();
  const reached = await readReached(part, side, question);
  // The side file comes first: a part without one is nobody's.
  if (reached === null) await writeWhole(side, stateText(question, NOTHING));
  const file = await writing(() => open(part, reached === null ? "w" : "r+"));
  let position = reached?.outputBytes ?? 0;
  let pending: string[] = [];
  const flush = async (): Promise<void> => {
    const bytes = Buffer.from(pending.join(""), "utf8");
    pending = [];
    await writeAll(file, bytes, position);
    position += bytes.length;
    await file.datasync();
  };
  return {
    reached,
    append: (text) => {
      pending.push(text);
      return Promise.resolve();
    },
    save: (checkpoint) =>
      writing(async () => {
        await flush();
        await writeWhole(side, stateText(question, { ...checkpoint, outputBytes: position }));
      }),
    finish: () =>
      writing(async () => {
        await flush();
        await file.truncate(position);
        await file.sync();
        await file.close();
        await guard();
        await rename(part, path);
        await rm(side, { force: true });
      }),
    close: () => file.close().catch(() => {}),
  };
}

/** What an earlier run left; `null` = nothing, or nothing that would be lost. */
async function readReached(part: string, side: string, question: Question): Promise<Checkpoint | null> {
  const size = await sizeOf(part);
  if (size === null) return null;
  const text = await writing(() => readFile(side, "utf8").catch(orNull));
  if (text === null) throw resumeUnfit(part, `${side}: ENOENT`);
  const reached = parseState(text, question, part);
  if (reached === null) return null;
  if (size < reached.outputBytes) throw resumeUnfit(part, `${size} < ${reached.outputBytes}`);
  return reached;
}

async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

/** Write a small file so that a crash leaves the old text or the new one. */
async function writeWhole(path: string, text: string): Promise<void> {
  await writing(async () => {
    await writeFile(`${path}.new`, text, { flush: true });
    await rename(`${path}.new`, path);
  });
}

async function sizeOf(path: string): Promise<number | null> {
  const found = await writing(() => stat(path).catch(orNull));
  return found?.size ?? null;
}

function orNull(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}

/** Do what may fail for reasons of the system, and say so as `OUTPUT_CLOSED`. */
async function writing<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof EmbargoError) throw error;
    throw new EmbargoError("OUTPUT_CLOSED", { reason: (error as NodeJS.ErrnoException).code ?? "?" });
  }
}
