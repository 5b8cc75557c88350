/** Batches asked ahead come back in order, in bounded number, whatever the answers take. */
import fc from "fast-check";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { inOrder } from "./in-order.ts";

const collect = async <T>(from: AsyncIterable<T>): Promise<readonly T[]> => {
  const all: T[] = [];
  for await (const item of from) all.push(item);
  return all;
};

describe("questions asked in batches", () => {
  it("are answered in their order, and none ahead of what may be held", async () => {
    const cut = fc.record({ size: fc.integer({ min: 1, max: 9 }), ahead: fc.integer({ min: 1, max: 5 }) });
    const delays = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 60 }),
        cut,
        delays,
        async (count, { size, ahead }, waits) => {
          let read = 0;
          let taken = 0;
          let most = 0;
          let batch = 0;
          function* source(): Generator<number, void> {
            for (let at = 0; at < count; at += 1) {
              read += 1;
              most = Math.max(most, read - taken);
              yield at;
            }
          }
          const answers = inOrder(source(), { size, ahead }, async (questions) => {
            await setTimeout(waits[(batch += 1) % waits.length]);
            return questions.map((question) => question * 2);
          });
          const seen: number[] = [];
          for await (const { question, answer } of answers) {
            taken += 1;
            expect(answer).toBe(question * 2);
            seen.push(question);
          }
          expect(seen).toEqual(Array.from({ length: count }, (_, at) => at));
          expect(most).toBeLessThanOrEqual(size * (ahead + 1));
        },
      ),
      { seed: 20261123, numRuns: 60 },
    );
  });

  it("that come before an error of the source are answered before it is thrown", async () => {
    async function* source(): AsyncGenerator<number, void> {
      yield* [1, 2, 3, 4, 5];
      throw new RangeError("row 6");
    }
    const seen: number[] = [];
    const asked = async (): Promise<void> => {
      const answers = inOrder(source(), { size: 2, ahead: 8 }, (questions) => Promise.resolve(questions));
      for await (const { answer } of answers) seen.push(answer);
    };
    await expect(asked()).rejects.toThrow("row 6");
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });

  it("are no longer read when the answers are no longer taken, and later failures trouble nobody", async () => {
    let isClosed = false;
    function* source(): Generator<number, void> {
      try {
        for (let at = 0; ; at += 1) yield at;
      } finally {
        isClosed = true;
      }
    }
    const answers = inOrder(source(), { size: 2, ahead: 3 }, (questions) =>
      questions[0] === 0 ? Promise.resolve(questions) : Promise.reject(new Error("late")),
    );
    for await (const { answer } of answers) if (answer === 1) break;
    expect(isClosed).toBe(true);
  });

  it("throw what a batch throws, at its place", async () => {
    const answers = inOrder([1, 2, 3], { size: 1, ahead: 3 }, (questions) =>
      questions[0] === 2 ? Promise.reject(new Error("second")) : Promise.resolve(questions),
    );
    expect((await answers.next()).value).toEqual({ question: 1, answer: 1 });
    await expect(answers.next()).rejects.toThrow("second");
  });

  it("need one answer each", async () => {
    await expect(collect(inOrder([1, 2], { size: 2, ahead: 1 }, () => Promise.resolve([1])))).rejects.toThrow(
      "1 answers to 2 questions",
    );
  });
});
