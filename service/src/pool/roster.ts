/**
 * @module embargo-service/pool/roster
 * The threads of a pool, the batches that wait for one, and the lists that all of them are to have.
 */
import { EmbargoError } from "embargo/model";
import { fromSent, toSent, type ThreadSetting } from "./messages.ts";
import { Thread, type Job } from "./thread.ts";

/** A thread that died. */
export interface ThreadLoss {
  readonly reason: string;
  /** Whether a batch it was working on is asked once more. */
  readonly isRetried: boolean;
}

/** Threads that may die of a batch before it is given up. */
const DEATHS = 2;

interface RosterOptions {
  readonly threads: number;
  readonly lists: SharedArrayBuffer;
  readonly onLoss: (loss: ThreadLoss) => void;
}

/** A change of lists that is going on. */
interface Swap {
  readonly lists: SharedArrayBuffer;
  readonly generation: number;
  readonly waiting: Set<Thread>;
  failure: EmbargoError | null;
  readonly end: () => void;
}

/** Gives batches to threads, and starts, replaces and stops those. */
export class Roster {
  readonly #setting: ThreadSetting;
  readonly #options: RosterOptions;
  readonly #threads = new Set<Thread>();
  readonly #queue: Job[] = [];
  #lists: SharedArrayBuffer;
  #generation = 1;
  #swap: Swap | null = null;
  /** The last change of lists: one follows the other. */
  #changed: Promise<void> = Promise.resolve();
  #opening: PromiseWithResolvers<void> | null = null;
  /** Threads that may be there at once: fewer than asked for where one more could not start. */
  #most: number;
  #isClosed = false;

  constructor(setting: ThreadSetting, options: RosterOptions) {
    this.#setting = setting;
    this.#options = options;
    this.#lists = options.lists;
    this.#most = options.threads;
  }

  /** Start the first thread. @throws {EmbargoError} when it cannot work. */
  async open(): Promise<void> {
    this.#opening = Promise.withResolvers();
    this.#start();
    await this.#opening.promise;
  }

  add(job: Job): void {
    if (this.#isClosed) return job.failed(new EmbargoError("ABORTED"));
    this.#queue.push(job);
    this.#handOut();
  }

  /** Change the lists of all threads, after every change that was asked for before. */
  swap(lists: SharedArrayBuffer): Promise<void> {
    const changed = this.#changed.then(() => this.#change(lists));
    this.#changed = changed.catch(() => {});
    return changed;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const threads = [...this.#threads];
    this.#threads.clear();
    for (const job of [...threads.flatMap((thread) => thread.jobs), ...this.#queue.splice(0)])
      job.failed(new EmbargoError("ABORTED"));
    this.#swap?.end();
    await Promise.all(threads.map((thread) => thread.stop()));
  }

  /** Give waiting batches to the least busy threads; start threads for those that are left. */
  #handOut(): void {
    while (this.#queue.length > 0) {
      const thread = this.#freest();
      if (thread === null) break;
      const job = this.#queue.shift();
      if (job === undefined || job.isGivenUp()) continue;
      try {
        thread.give(job);
      } catch (error) {
        job.failed(fromSent(toSent(error)));
      }
    }
    const starting = [...this.#threads].filter((thread) => thread.generation === 0).length;
    const room = this.#most - this.#threads.size;
    for (let more = Math.min(room, this.#queue.length - starting); more > 0; more -= 1) this.#start();
  }

  #freest(): Thread | null {
    let freest: Thread | null = null;
    for (const thread of this.#threads)
      if (thread.isFree && (freest === null || thread.jobs.length < freest.jobs.length)) freest = thread;
    return freest;
  }

  #start(): void {
    const thread = new Thread(this.#setting, {
      onFree: () => this.#handOut(),
      onLists: (of, generation, failure) => this.#onLists(of, generation, failure),
      onDeath: (of, reason) => this.#onDeath(of, reason),
    });
    this.#threads.add(thread);
    this.#swap?.waiting.add(thread);
    thread.change(this.#swap?.lists ?? this.#lists, this.#swap?.generation ?? this.#generation);
  }

  #onLists(thread: Thread, generation: number, failure: EmbargoError | null): void {
    const { generation: expected } = this.#swap ?? { generation: 0 };
    if (generation === expected) this.#settle(thread, failure);
    if (failure !== null && thread.generation === 0) this.#onUseless(thread, failure);
    else if (failure === null) this.#opening?.resolve();
    this.#handOut();
  }

  #onDeath(thread: Thread, reason: string): void {
    if (!this.#threads.has(thread)) return;
    const failure = new EmbargoError("INTERNAL", { reason: `a thread stopped: ${reason}` });
    if (thread.generation === 0) return this.#onUseless(thread, failure);
    this.#threads.delete(thread);
    const [guilty, ...others] = thread.jobs;
    this.#queue.unshift(...others);
    if (guilty !== undefined) {
      guilty.deaths += 1;
      if (guilty.deaths < DEATHS) this.#queue.unshift(guilty);
      else
        guilty.failed(
          new EmbargoError("INTERNAL", {
            reason: `${guilty.deaths} threads stopped on the same batch of ${guilty.questions.length}: ${reason}`,
          }),
        );
    }
    this.#options.onLoss({ reason, isRetried: guilty !== undefined && guilty.deaths < DEATHS });
    this.#settle(thread, null);
    this.#handOut();
  }

  /** A thread that never came to work: where no other one works, neither would the next. */
  #onUseless(thread: Thread, failure: EmbargoError): void {
    this.#threads.delete(thread);
    void thread.stop();
    this.#settle(thread, failure);
    this.#opening?.reject(failure);
    this.#most = Math.max(1, this.#threads.size);
    this.#options.onLoss({ reason: failure.message, isRetried: false });
    if (this.#threads.size === 0) for (const job of this.#queue.splice(0)) job.failed(failure);
  }

  async #change(lists: SharedArrayBuffer): Promise<void> {
    if (this.#isClosed) throw new EmbargoError("ABORTED");
    const { promise, resolve } = Promise.withResolvers<void>();
    const swap: Swap = {
      lists,
      generation: (this.#generation += 1),
      waiting: new Set(this.#threads),
      failure: null,
      end: resolve,
    };
    this.#swap = swap;
    for (const thread of this.#threads) thread.change(lists, swap.generation);
    // Without a thread nobody would tell whether the lists are any good.
    if (this.#threads.size === 0) this.#start();
    await promise;
    this.#swap = null;
    if (this.#isClosed) throw new EmbargoError("ABORTED");
    if (swap.failure === null) this.#lists = lists;
    else this.#goBack(swap.failure);
  }

  #goBack(failure: EmbargoError): never {
    this.#generation += 1;
    for (const thread of this.#threads) thread.change(this.#lists, this.#generation);
    throw failure;
  }

  /** A thread has the new lists, or never will. */
  #settle(thread: Thread, failure: EmbargoError | null): void {
    const swap = this.#swap;
    if (swap === null || !swap.waiting.delete(thread)) return;
    swap.failure ??= failure;
    if (swap.waiting.size === 0) swap.end();
  }
}
