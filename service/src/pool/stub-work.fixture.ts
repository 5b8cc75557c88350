/**
 * @module embargo-service/pool/stub-work.fixture
 * Work for the tests of the pool: the lists are one number, and a question is answered by its sum with it.
 */
import { threadId } from "node:worker_threads";
import { EmbargoError } from "embargo/model";

/** What the stub is asked. */
export type StubQuestion = number | "refuse" | "throw" | "die" | "die-once" | "unsendable" | "meet";

/** What it answers: sum and state of the lists. */
export interface StubAnswer {
  readonly sum: number;
  readonly lists: number;
  readonly thread: number;
}

/** Lists that the stub takes; those that are negative it refuses. The same memory counts deaths and meetings. */
export function stubLists(value: number): SharedArrayBuffer {
  const lists = new SharedArrayBuffer(8);
  new Int32Array(lists)[0] = value;
  return lists;
}

/** The stub. */
export function openWork(
  lists: SharedArrayBuffer,
  setting: unknown,
): (question: StubQuestion, common: number) => unknown {
  const memory = new Int32Array(lists);
  const value = memory[0] ?? 0;
  if (value < 0) throw new EmbargoError("INPUT_EMPTY", { value: "stub" });
  return (question, common) => {
    if (question === "refuse") throw new EmbargoError("NAME_EMPTY");
    if (question === "throw") throw new TypeError("no such thing");
    if (question === "unsendable") return () => 0;
    // An error would only be the answer: this ends the thread.
    if (question === "die" || (question === "die-once" && Atomics.add(memory, 1, 1) === 0)) process.exit(7);
    if (question === "meet") meet(memory);
    const number = typeof question === "number" ? question : 0;
    return {
      sum: number + common + (typeof setting === "number" ? setting : 0),
      lists: value,
      thread: threadId,
    };
  };
}

/** Wait until another thread is here too. */
function meet(memory: Int32Array<SharedArrayBuffer>): void {
  Atomics.add(memory, 1, 1);
  Atomics.notify(memory, 1);
  Atomics.wait(memory, 1, 1, 30_000);
}
