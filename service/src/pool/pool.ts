/**
 * @module embargo-service/pool/pool
 * Threads that answer batches of questions over one shared buffer of lists.
 */
import { EmbargoError } from "embargo/model";
import { inOrder, type Answered } from "./in-order.ts";
import { fromSent } from "./messages.ts";
import { Roster, type ThreadLoss } from "./roster.ts";
import { HELD } from "./thread.ts";

/** What a pool is opened with. */
export interface PoolOptions {
  /** Most threads, at least 1. The first starts at once, the others when there is work for them. */
  readonly threads: number;
  /** Packed lists; never written. */
  readonly lists: SharedArrayBuffer;
  /** A module that exports `openWork`; it is loaded in each thread. */
  readonly work: URL;
  /** Handed to `openWork`; must survive a structured clone. */
  readonly setting?: unknown;
  /** Told of each thread that died, before its batch is asked again. */
  readonly onLoss?: (loss: ThreadLoss) => void;
}

/** How a call ends early. */
export interface AskOptions {
  readonly signal?: AbortSignal | undefined;
}

/** How a source of any size is asked. */
export interface AskAllOptions extends AskOptions {
  /** Questions a batch; absent = {@link BATCH}. */
  readonly size?: number;
}

/** Threads over one buffer. Answers do not depend on how many there are. */
export interface Pool<Question, Common, Answer> {
  readonly threads: number;
  /**
   * Answer one batch, whole and in order, from one state of the lists; best 64 to 256 questions.
   *
   * @returns for each question its answer, or the error it came to.
   * @throws {EmbargoError} `ABORTED` by the signal or by `close`; `INTERNAL` when two threads died of the batch.
   */
  readonly ask: (
    questions: readonly Question[],
    common: Common,
    options?: AskOptions,
  ) => Promise<readonly (Answer | EmbargoError)[]>;
  /**
   * Answer a source of any size in its order, in bounded memory: what is not taken stops the reading.
   *
   * @throws what `ask` throws, and what the source throws, after the answers to what it gave before.
   */
  readonly askAll: (
    source: AsyncIterable<Question> | Iterable<Question>,
    common: Common,
    options?: AskAllOptions,
  ) => AsyncGenerator<Answered<Question, Answer | EmbargoError>, void>;
  /**
   * Go over to other lists. Batches that a thread holds are answered from the old ones, all that begin after the
   * promise is kept from the new ones, and none from both.
   *
   * @throws what `openWork` throws; the old lists stay.
   */
  readonly swap: (lists: SharedArrayBuffer) => Promise<void>;
  /** Stop the threads; what is not answered ends as `ABORTED`. */
  readonly close: () => Promise<void>;
}

/** Questions a batch unless the caller says otherwise. */
export const BATCH = 128;

/** Batches to ask ahead so that no thread waits for its next one. */
export function batchesAhead(threads: number): number {
  return (HELD + 1) * threads;
}

/**
 * Open a pool.
 *
 * @throws {EmbargoError} what `openWork` throws, of its first thread; `INTERNAL` when the thread cannot start.
 * Cost: each thread loads the module of the work with all that it imports, some hundred milliseconds and its memory; the
 * lists are not copied.
 */
export async function openPool<Question, Common, Answer>(
  options: PoolOptions,
): Promise<Pool<Question, Common, Answer>> {
  const threads = Math.max(1, Math.floor(options.threads));
  const roster = new Roster(
    { work: options.work.href, setting: options.setting },
    { threads, lists: options.lists, onLoss: options.onLoss ?? ((): void => {}) },
  );
  await roster.open();
  const ask: Pool<Question, Common, Answer>["ask"] = (questions, common, { signal } = {}) => {
    if (questions.length === 0 && signal?.aborted !== true) return Promise.resolve([]);
    return new Promise((resolve, reject) => {
      const giveUp = (): void => end(() => reject(new EmbargoError("ABORTED")));
      let isOver = false;
      const end = (settle: () => void): void => {
        if (isOver) return;
        isOver = true;
        signal?.removeEventListener("abort", giveUp);
        settle();
      };
      if (signal?.aborted === true) return giveUp();
      signal?.addEventListener("abort", giveUp);
      roster.add({
        questions,
        common,
        deaths: 0,
        done: (answers) =>
          end(() =>
            resolve(
              answers.map((item) => ("failure" in item ? fromSent(item.failure) : (item.answer as Answer))),
            ),
          ),
        failed: (error) => end(() => reject(error)),
        isGivenUp: () => isOver,
      });
    });
  };
  return {
    threads,
    ask,
    askAll: (source, common, { size = BATCH, signal } = {}) =>
      inOrder(source, { size, ahead: batchesAhead(threads) }, (questions) =>
        ask(questions, common, { signal }),
      ),
    swap: (lists) => roster.swap(lists),
    close: () => roster.close(),
  };
}
