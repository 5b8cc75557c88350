/** Screenings on threads are those of the engine in process, to the byte, whatever the number of threads. */
import { openEngine, STARTER, VERSION } from "embargo";
import { EmbargoError, type QueryEntity } from "embargo/model";
import { packLists, prepareLists, screenEntity, type ScreenOptions } from "embargo/screening";
import { openPool } from "embargo-service/pool";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { toJson } from "../io.ts";
import { digestOf, type AnswerDigest } from "./answer-digest.ts";
import type { ScreenPool } from "./answer-rows.ts";
import type { DigestSetting } from "./screen-work.ts";

const SEED = 20261123;
const OPTIONS: ScreenOptions = {
  asOf: "2023-09-13",
  knownAt: STARTER.retrieved,
  today: "2026-11-23",
  limit: 5,
  version: VERSION,
};
const engine = openEngine({ clock: () => OPTIONS.today, lists: [STARTER] });
const prepared = engine.prepared();
const lists = packLists(prepared, VERSION, (bytes) => new SharedArrayBuffer(bytes)) as SharedArrayBuffer;
const setting: DigestSetting = { engine: VERSION, withJson: true };

const pools: readonly ScreenPool[] = await Promise.all(
  [1, 2, 3].map((threads) =>
    openPool<QueryEntity, ScreenOptions, AnswerDigest>({
      threads,
      lists,
      work: new URL("./screen-work.ts", import.meta.url),
      setting,
    }),
  ),
);
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.close()));
});

/** In process, from lists that were never packed. */
function here(query: QueryEntity): AnswerDigest | EmbargoError {
  try {
    return digestOf(screenEntity(query, prepared, OPTIONS), true);
  } catch (error) {
    if (error instanceof EmbargoError) return error;
    throw error;
  }
}

const plain = (answer: AnswerDigest | EmbargoError): unknown =>
  answer instanceof EmbargoError ? [answer.code, answer.values] : answer;

const listed = STARTER.entries.flatMap((entry) => entry.names.map((name) => name.value));
const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...listed) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...listed), fc.nat(), fc.constantFrom("", "a", " ", "и"))
      .map(([text, place, letter]) => {
        const at = place % text.length;
        return text.slice(0, at) + letter + text.slice(at + 1);
      }),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);
const query: fc.Arbitrary<QueryEntity> = fc
  .record({
    schema: fc.constantFrom(null, "Person", "Company", "Vessel"),
    name,
    country: fc.option(fc.constantFrom("ru", "kp"), { nil: undefined }),
  })
  .map(({ schema, name: text, country }) => ({
    schema: schema as QueryEntity["schema"],
    properties: { name: [text], ...(country === undefined ? {} : { country: [country] }) },
  }));

describe("screening on threads", () => {
  it("gives the answers of the engine in process on one, two and three threads", async () => {
    const size = fc.integer({ min: 1, max: 20 });
    await fc.assert(
      fc.asyncProperty(fc.array(query, { minLength: 1, maxLength: 60 }), size, async (queries, batch) => {
        const expected = queries.map((each) => plain(here(each)));
        for (const pool of pools) {
          const answers: unknown[] = [];
          for await (const { answer } of pool.askAll(queries, OPTIONS, { size: batch }))
            answers.push(plain(answer));
          expect(answers).toEqual(expected);
        }
      }),
      { seed: SEED, numRuns: 12 },
    );
  });

  it("sends the very text of the engine’s answer", async () => {
    const asked: QueryEntity = { schema: null, properties: { name: ["Kim Jong Un"] } };
    const [answer] = (await pools[0]?.ask([asked], OPTIONS)) ?? [];
    const text = answer === undefined || answer instanceof EmbargoError ? "" : answer.json;
    expect(text).toBe(toJson(engine.screen(asked, { asOf: "2023-09-13" }), 0));
  });

  it("goes over to other lists, and refuses damaged ones", async () => {
    const pool = pools[1];
    if (pool === undefined) throw new Error("no pool");
    const few = prepareLists([{ ...STARTER, entries: STARTER.entries.slice(0, 3) }]);
    const fewer = packLists(few, VERSION, (bytes) => new SharedArrayBuffer(bytes)) as SharedArrayBuffer;
    const damaged = new SharedArrayBuffer(lists.byteLength);
    new Uint8Array(damaged).set(new Uint8Array(lists));
    new Uint8Array(damaged).fill(7, 100, 140);
    const asked: QueryEntity = { schema: null, properties: { name: ["Vladimir Putin"] } };
    const scored = async (): Promise<unknown> => {
      const [answer] = await pool.ask([asked], OPTIONS);
      return answer instanceof EmbargoError
        ? answer
        : (JSON.parse(answer?.json ?? "") as { searched: { namesScored: number } }).searched.namesScored;
    };
    const before = await scored();
    await expect(pool.swap(damaged)).rejects.toBeInstanceOf(EmbargoError);
    expect(await scored()).toBe(before);
    await pool.swap(fewer);
    expect(await scored()).toBe(few.entryCount === 3 ? few.firstName[3] : -1);
    await pool.swap(lists);
    expect(await scored()).toBe(before);
  });
});
