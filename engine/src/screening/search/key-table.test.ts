/** The table of keys against a map. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Column } from "../table/columns.ts";
import { buildKeyTable, wordsUnder } from "./key-table.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
const key = fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 0, max: 40 }));
const rows = fc.array(fc.tuple(key, fc.nat({ max: 500 })), { maxLength: 200 });

describe("wordsUnder", () => {
  it("visits every word that was put under a key, and no word that is not in the table", () => {
    fc.assert(
      fc.property(rows, fc.array(key, { maxLength: 10 }), (given, others) => {
        const [keys, words] = [new Column(), new Column()];
        for (const [one, word] of given) {
          keys.push(one);
          words.push(word);
        }
        const table = buildKeyTable(keys, words);
        for (const asked of [...given.map(([one]) => one), ...others]) {
          const visited: number[] = [];
          wordsUnder(table, asked, (word) => visited.push(word));
          const wanted = given.filter(([one]) => one === asked).map(([, word]) => word);
          expect(visited).toEqual(expect.arrayContaining(wanted));
          for (const word of visited) expect(given.some(([, known]) => known === word)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it("visits the words of the bucket of a key whose keys have its highest byte, and no other", () => {
    fc.assert(
      fc.property(rows, fc.array(key, { maxLength: 10 }), (given, others) => {
        const [keys, words] = [new Column(), new Column()];
        for (const [one, word] of given) {
          keys.push(one);
          words.push(word);
        }
        const table = buildKeyTable(keys, words);
        const buckets = table.bucketStart.length - 1;
        for (const asked of [...given.map(([one]) => one), ...others]) {
          const visited: number[] = [];
          wordsUnder(table, asked, (word) => visited.push(word));
          const like = given.filter(
            ([one]) => one % buckets === asked % buckets && one >>> 24 === asked >>> 24,
          );
          expect(visited).toEqual(like.map(([, word]) => word));
        }
      }),
      RUNS,
    );
  });

  it.each([
    [0, 16],
    [64, 16],
    [65, 32],
    [1000, 256],
    [1024, 256],
    [1025, 512],
  ])("keeps %i keys in %i buckets: a power of two, at most four keys each on average", (many, buckets) => {
    const column = new Column();
    for (let at = 0; at < many; at += 1) column.push(at);
    expect(buildKeyTable(column, column).bucketStart.length).toBe(buckets + 1);
  });

  it("visits few words for a key under which none stands", () => {
    const [keys, words] = [new Column(), new Column()];
    for (let at = 0; at < 10_000; at += 1) {
      keys.push(Math.imul(at, 0x9e3779b1) >>> 0);
      words.push(at);
    }
    const table = buildKeyTable(keys, words);
    let visited = 0;
    for (let at = 0; at < 1000; at += 1)
      wordsUnder(table, Math.imul(at + 20_000, 0x9e3779b1) >>> 0, () => (visited += 1));
    expect(visited).toBeLessThan(200);
  });
});
