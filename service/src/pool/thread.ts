/**
 * @module embargo-service/pool/thread
 * One thread of a pool: what it was given to do, and what became of it.
 */
import { Worker } from "node:worker_threads";
import type { EmbargoError } from "embargo/model";
import { fromSent, type FromThread, type SentAnswer, type ThreadSetting, type ToThread } from "./messages.ts";
import { runnable } from "./work.ts";

/** A batch on its way. */
export interface Job {
  readonly questions: readonly unknown[];
  readonly common: unknown;
  /** Threads that died of it. */
  deaths: number;
  readonly done: (answers: readonly SentAnswer[]) => void;
  readonly failed: (error: EmbargoError) => void;
  /** Whether nobody waits for it any longer. */
  readonly isGivenUp: () => boolean;
}

/** What a thread tells its pool. */
export interface ThreadEvents {
  readonly onFree: (thread: Thread) => void;
  /** It took lists, or (`failure`) would not. */
  readonly onLists: (thread: Thread, generation: number, failure: EmbargoError | null) => void;
  /** It is gone without having been told to stop. */
  readonly onDeath: (thread: Thread, reason: string) => void;
}

/** Batches a thread holds: the one it works on, and one to go on with while its answers travel. */
export const HELD = 2;

const MAIN: URL = runnable(new URL("./thread-main.ts", import.meta.url));
/** In a checkout the sources run as they are; a thread has no part in what its parent set up for that. */
const EXEC_ARGV: readonly string[] = MAIN.pathname.endsWith(".ts") ? ["--conditions=source"] : [];

/** One thread. It works from the moment it took its first lists. */
export class Thread {
  /** Batches that were sent and not answered, oldest first. */
  readonly jobs: Job[] = [];
  /** Generation of the lists it answers from; 0 = it took none yet. */
  generation = 0;
  readonly #worker: Worker;
  readonly #events: ThreadEvents;
  #reason = "";
  #isStopped = false;

  constructor(setting: ThreadSetting, events: ThreadEvents) {
    this.#events = events;
    this.#worker = new Worker(MAIN, { workerData: setting, execArgv: [...EXEC_ARGV] });
    this.#worker.on("message", (message: FromThread) => this.#take(message));
    this.#worker.on("messageerror", (error) => {
      this.#blame(error);
      void this.#worker.terminate();
    });
    this.#worker.on("error", (error) => this.#blame(error));
    this.#worker.on("exit", (code) => {
      if (this.#isStopped) return;
      this.#isStopped = true;
      this.#events.onDeath(this, this.#reason === "" ? `exit code ${code}` : this.#reason);
    });
  }

  /** Whether it can take a batch now. */
  get isFree(): boolean {
    return this.generation > 0 && !this.#isStopped && this.jobs.length < HELD;
  }

  /** Send a batch. @throws when it holds what cannot be sent, a function for one. */
  give(job: Job): void {
    const { questions, common } = job;
    this.#send({ kind: "batch", questions, common });
    this.jobs.push(job);
  }

  /** Change the lists after the batches that it holds. */
  change(lists: SharedArrayBuffer, generation: number): void {
    this.#send({ kind: "lists", lists, generation });
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#worker.terminate();
  }

  #send(message: ToThread): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    this.#worker.postMessage(message);
  }

  #blame(error: unknown): void {
    this.#reason = error instanceof Error ? error.message : String(error);
  }

  #take(message: FromThread): void {
    if (this.#isStopped) return;
    if (message.kind === "answers") {
      this.jobs.shift()?.done(message.answers);
      this.#events.onFree(this);
      return;
    }
    if (message.kind === "ready") this.generation = message.generation;
    const failure = message.kind === "refused" ? fromSent(message.failure) : null;
    this.#events.onLists(this, message.generation, failure);
  }
}
