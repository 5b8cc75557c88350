/** The pool gives the same answers on any number of threads, outlives their deaths, and changes lists between batches. */
import fc from "fast-check";
import { EmbargoError } from "embargo/model";
import { afterEach, describe, expect, it } from "vitest";
import { openPool, type Pool, type PoolOptions } from "./pool.ts";
import type { ThreadLoss } from "./roster.ts";
import { openWork, stubLists, type StubAnswer, type StubQuestion } from "./stub-work.fixture.ts";

type StubPool = Pool<StubQuestion, number, StubAnswer>;

const WORK = new URL("./stub-work.fixture.ts", import.meta.url);
const pools: StubPool[] = [];
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

async function open(threads: number, options: Partial<PoolOptions> = {}): Promise<StubPool> {
  const pool = await openPool<StubQuestion, number, StubAnswer>({
    threads,
    lists: stubLists(1),
    work: WORK,
    ...options,
  });
  pools.push(pool);
  return pool;
}

/** Answers without the number of the thread; errors as their code and message. */
const plain = (answers: readonly (StubAnswer | EmbargoError)[]): readonly unknown[] =>
  answers.map((item) =>
    item instanceof EmbargoError ? [item.code, item.message] : { sum: item.sum, lists: item.lists },
  );

async function askAll(
  pool: StubPool,
  questions: readonly StubQuestion[],
  size: number,
): Promise<readonly (StubAnswer | EmbargoError)[]> {
  const answers: (StubAnswer | EmbargoError)[] = [];
  for await (const { answer } of pool.askAll(questions, 100, { size })) answers.push(answer);
  return answers;
}

describe("answers of a pool", () => {
  it("are those of the work in process, on one, two and three threads and in batches of any size", async () => {
    const here = openWork(stubLists(1), 10);
    const inProcess = (question: StubQuestion): unknown => {
      if (question === "refuse") return ["NAME_EMPTY", new EmbargoError("NAME_EMPTY").message];
      if (question === "throw") return ["INTERNAL", "Embargo failed: no such thing."];
      const { sum, lists } = here(question, 100) as StubAnswer;
      return { sum, lists };
    };
    const opened = await Promise.all([1, 2, 3].map((threads) => open(threads, { setting: 10 })));
    const question = fc.oneof({ weight: 8, arbitrary: fc.integer() }, fc.constantFrom("refuse", "throw"));
    await fc.assert(
      fc.asyncProperty(
        fc.array(question, { maxLength: 80 }),
        fc.integer({ min: 1, max: 20 }),
        async (questions, size) => {
          const expected = questions.map(inProcess);
          for (const pool of opened) expect(plain(await askAll(pool, questions, size))).toEqual(expected);
        },
      ),
      { seed: 20261123, numRuns: 40 },
    );
  });

  it("come from as many threads as there is work for", async () => {
    const threadsOf = (answers: readonly (StubAnswer | EmbargoError)[]): ReadonlySet<number> =>
      new Set(answers.flatMap((item) => (item instanceof EmbargoError ? [] : [item.thread])));
    const pool = await open(2);
    const few = [await pool.ask([1, 2, 3], 0), await pool.ask([4], 0)].flat();
    expect(threadsOf(few).size).toBe(1);
    // The first thread waits for another, which starts for the batch that the first one cannot hold.
    const many = await Promise.all([1, 2, 3].map(() => pool.ask(["meet"], 0)));
    expect(threadsOf(many.flat()).size).toBe(2);
  });

  it("are none to no question", async () => {
    expect(await (await open(1)).ask([], 0)).toEqual([]);
  });
});

describe("a thread that dies", () => {
  it("loses nothing: its batch is asked once more, and the loss is told", async () => {
    const losses: ThreadLoss[] = [];
    for (const threads of [1, 2]) {
      const pool = await open(threads, { lists: stubLists(1), onLoss: (loss) => losses.push(loss) });
      const questions = [...Array.from({ length: 50 }, (_, at) => at), "die-once" as const, 7, 8, 9];
      const answers = await askAll(pool, questions, 8);
      expect(answers.map((item) => (item as StubAnswer).sum)).toEqual([
        ...Array.from({ length: 50 }, (_, at) => at + 100),
        100,
        107,
        108,
        109,
      ]);
    }
    expect(losses).toEqual([
      { reason: "exit code 7", isRetried: true },
      { reason: "exit code 7", isRetried: true },
    ]);
  });

  it("twice of one batch fails that batch alone", async () => {
    const losses: ThreadLoss[] = [];
    const pool = await open(2, { onLoss: (loss) => losses.push(loss) });
    const batches = [[1, 2], [3, "die"], [4], [5, 6]] as const;
    const results = await Promise.allSettled(batches.map((questions) => pool.ask(questions, 0)));
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled"]);
    const [, failed] = results;
    expect(failed?.status === "rejected" && failed.reason).toMatchObject({ code: "INTERNAL" });
    expect(failed?.status === "rejected" && String(failed.reason)).toMatch(
      /2 threads stopped on the same batch of 2: exit code 7/,
    );
    expect(losses.map(({ isRetried }) => isRetried)).toEqual([true, false]);
  });
});

describe("a pool", () => {
  it("does not open over lists or work that cannot be used", async () => {
    await expect(open(2, { lists: stubLists(-1) })).rejects.toMatchObject({ code: "INPUT_EMPTY" });
    const none = new URL("no-such-module.ts", import.meta.url);
    await expect(open(2, { work: none })).rejects.toThrow(/a thread stopped: .*no-such-module/);
  });

  it("refuses a question that cannot be sent", async () => {
    const pool = await open(1);
    await expect(pool.ask([(() => 0) as unknown as number], 0)).rejects.toMatchObject({ code: "INTERNAL" });
    expect(plain(await pool.ask([1], 1))).toEqual([{ sum: 2, lists: 1 }]);
  });

  it("says of an answer that cannot be sent what it is, and sends the others", async () => {
    const answers = plain(await (await open(1)).ask([1, "unsendable", 2], 1));
    expect(answers).toEqual([
      { sum: 2, lists: 1 },
      ["INTERNAL", expect.stringContaining("could not be cloned")],
      { sum: 3, lists: 1 },
    ]);
  });

  it("stops at a signal, before and during a call, and goes on with others", async () => {
    const pool = await open(1);
    await expect(pool.ask([1], 0, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: "ABORTED",
    });
    const stop = new AbortController();
    const asked = pool.ask([1], 0, { signal: stop.signal });
    stop.abort();
    await expect(asked).rejects.toMatchObject({ code: "ABORTED" });
    const all = async (): Promise<void> => {
      const stopAll = new AbortController();
      for await (const { question } of pool.askAll(endless(), 0, { size: 4, signal: stopAll.signal }))
        if (question === 10) stopAll.abort();
    };
    await expect(all()).rejects.toMatchObject({ code: "ABORTED" });
    expect(plain(await pool.ask([1], 1))).toEqual([{ sum: 2, lists: 1 }]);
  });

  it("ends what is open when it is closed", async () => {
    const pool = await open(1);
    const asked = Array.from({ length: 9 }, () => pool.ask([1], 0).catch((error: unknown) => error));
    await pool.close();
    for (const ended of await Promise.all(asked)) expect(ended).toMatchObject({ code: "ABORTED" });
    await expect(pool.ask([1], 0)).rejects.toMatchObject({ code: "ABORTED" });
    await expect(pool.swap(stubLists(2))).rejects.toMatchObject({ code: "ABORTED" });
  });
});

function* endless(): Generator<number, void> {
  for (let at = 0; ; at += 1) yield at;
}

const listsOf = (answers: readonly (StubAnswer | EmbargoError)[]): readonly number[] => [
  ...new Set(answers.map((item) => (item instanceof EmbargoError ? 0 : item.lists))),
];

describe("lists that change", () => {
  it("answer whole batches: none from two states, and none from the old one after the change", async () => {
    for (const threads of [1, 2, 3]) {
      const pool = await open(threads);
      const batch = Array.from({ length: 400 }, (_, at) => at);
      for (let next = 2; next < 6; next += 1) {
        const before = Array.from({ length: 12 }, () => pool.ask(batch, 0));
        await pool.swap(stubLists(next));
        const after = Array.from({ length: 12 }, () => pool.ask(batch, 0));
        for (const answers of await Promise.all(before)) {
          expect(listsOf(answers)).toHaveLength(1);
          expect([next - 1, next]).toContain(listsOf(answers)[0]);
        }
        for (const answers of await Promise.all(after)) expect(listsOf(answers)).toEqual([next]);
      }
    }
  });

  it("stay as they were when the new ones are refused, also for threads that come later", async () => {
    const pool = await open(2);
    await expect(pool.swap(stubLists(-5))).rejects.toMatchObject({ code: "INPUT_EMPTY" });
    expect(plain(await pool.ask([1], 0))).toEqual([{ sum: 1, lists: 1 }]);
    await pool.ask(["die"], 0).catch(() => {});
    expect(plain(await pool.ask([1], 0))).toEqual([{ sum: 1, lists: 1 }]);
    await pool.swap(stubLists(3));
    expect(plain(await pool.ask([1], 0))).toEqual([{ sum: 1, lists: 3 }]);
  });

  it("follow one another in the order in which they were asked for", async () => {
    const pool = await open(2);
    await Promise.all([2, 3, 4].map((value) => pool.swap(stubLists(value))));
    expect(plain(await pool.ask([0], 0))).toEqual([{ sum: 0, lists: 4 }]);
  });
});
