/** What holds of every answer, whatever is asked: bounds, sums, repeatability, no surprise from any string. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EmbargoError, type QueryEntity } from "../../engine/src/model/index.ts";
import { prepareName } from "../../engine/src/names/index.ts";
import { compareNames, screenEntity, type Screening } from "../../engine/src/screening/index.ts";
import { randomOf } from "../random.ts";
import { mutateName } from "./name-mutations.ts";
import { questionOf, worldOf, type World } from "./names-worlds.ts";
import { answerOf, prepareWorld } from "./same-answers.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
/** Longest a small list may take to answer any query, milliseconds; a thousand times what it does take. */
const SLOWEST = 10_000;
const OPTIONS = { asOf: null, knownAt: "2026-11-23", today: "2026-11-23", version: "test" } as const;

const world: World = worldOf(randomOf(20261123), 200, []);
const prepared = prepareWorld(world.entries);
const listed = world.entries.flatMap((entry) => entry.names);

const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: anyUnit, maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(...listed),
  fc
    .tuple(fc.constantFrom(...listed), fc.integer())
    .map(([name, seed]) => mutateName(name, 2, randomOf(seed), world.words)),
  fc.tuple(anyUnit, fc.integer({ min: 1, max: 5000 })).map(([unit, times]) => unit.repeat(times)),
  fc.array(fc.string({ unit: anyUnit, maxLength: 5 }), { maxLength: 60 }).map((words) => words.join(" ")),
);
const property = fc.constantFrom(
  ..."name alias previousName weakAlias firstName secondName middleName fatherName lastName birthDate birthPlace country nationality jurisdiction gender passportNumber registrationNumber imoNumber leiCode innCode address idNumber swiftBic email".split(
    " ",
  ),
);
const anyQuery: fc.Arbitrary<QueryEntity> = fc.record({
  schema: fc.constantFrom(null, "Person", "Company", "Vessel", "LegalEntity"),
  properties: fc.dictionary(property, fc.array(anyText, { maxLength: 3 }), { maxKeys: 5 }),
});
const named = (...name: readonly string[]): QueryEntity => ({ schema: null, properties: { name } });

/** The answer; `null` where the query names nobody. */
function screen(query: QueryEntity, threshold: number): Screening | null {
  try {
    return screenEntity(query, prepared, { ...OPTIONS, threshold });
  } catch (error) {
    if (error instanceof EmbargoError && error.code === "NAME_EMPTY") return null;
    throw error;
  }
}

describe("screenEntity", () => {
  it("answers any query within bounds, with reasons that add up", () => {
    fc.assert(
      fc.property(anyQuery, fc.constantFrom(0, 0.3, 0.7, 1), (query, threshold) => {
        const started = performance.now();
        const answer = screen(query, threshold);
        expect(performance.now() - started).toBeLessThan(SLOWEST);
        for (const { nameSimilarity, score, explanation } of answer?.candidates ?? []) {
          expect(nameSimilarity).toBeGreaterThanOrEqual(0);
          expect(nameSimilarity).toBeLessThanOrEqual(1);
          const sum = explanation.reduce((total, part) => total + Math.round(part.weight * 100), 0);
          expect(sum).toBe(Math.round(score * 100));
        }
        // Where a kind is asked for, entries of another kind are near whatever their likeness.
        for (const { nameSimilarity } of query.schema === null ? (answer?.nearest ?? []) : []) {
          expect(nameSimilarity).toBeGreaterThanOrEqual(0.5);
          expect(nameSimilarity).toBeLessThan(threshold);
        }
      }),
      RUNS,
    );
  });

  it("gives the same bytes twice", () => {
    const random = randomOf(3);
    const questions = Array.from({ length: 150 }, () => questionOf(random, world));
    const answers = questions.map((question) => answerOf(prepared, question, false));
    expect(questions.map((question) => answerOf(prepared, question, false))).toEqual(answers);
  });

  it("finds the same entries in whatever order the names of a query stand", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...listed), { minLength: 2, maxLength: 5 }), (names) => {
        const ids = (query: QueryEntity): readonly string[] =>
          (screen(query, 0.7)?.candidates ?? []).map(
            (item) => `${item.entity.id} ${item.nameSimilarity} ${item.score}`,
          );
        expect(ids(named(...names.toReversed()))).toEqual(ids(named(...names)));
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  it("finds each listed name that has a word, as itself", () => {
    world.entries.forEach(({ names }, at) => {
      for (const name of names) {
        if (prepareName(name).words.length === 0) continue;
        const found = screen(named(name), 1)?.candidates.find((item) => item.entity.id === `e${at}`);
        expect([name, found?.nameSimilarity]).toEqual([name, 1]);
      }
    });
  });
});

describe("compareNames", () => {
  it("gives both orders of two names one likeness and one score, and reasons that add up", () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const [there, back] = [compareNames(first, second), compareNames(second, first)];
        expect([back.nameSimilarity, back.score]).toEqual([there.nameSimilarity, there.score]);
        expect(there.nameSimilarity).toBeGreaterThanOrEqual(0);
        expect(there.nameSimilarity).toBeLessThanOrEqual(1);
        const sum = there.explanation.reduce((total, part) => total + Math.round(part.weight * 100), 0);
        expect(sum).toBe(Math.round(there.score * 100));
      }),
      { ...RUNS, numRuns: 400 },
    );
  });
});

describe("the likeness of words cut elsewhere", () => {
  it("is at most 1, also where an initial is one of them", () => {
    for (const [one, other] of [
      ["n boniecki", "nboni ecki"],
      ["j ongun", "jon gun"],
    ] as const)
      expect(compareNames(one, other).nameSimilarity).toBeLessThanOrEqual(1);
  });
});

describe("prepareName", () => {
  it("cuts any text within its limits, the same way twice", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { words } = prepareName(text);
        expect(words.length).toBeLessThanOrEqual(24);
        expect(prepareName(text).words).toEqual(words);
        for (const word of words) {
          expect(word.text.length).toBeLessThanOrEqual(64);
          expect(word.forms.length).toBeGreaterThan(0);
          expect(word.forms).not.toContain("");
          expect(word.bits).toBeGreaterThan(0);
        }
      }),
      { ...RUNS, numRuns: 1000 },
    );
  });

  it("keeps the words of a name that is written as it cut it, where it cuts at spaces only", () => {
    for (const text of [...listed, ...world.words.flat()]) {
      const { words, truncated } = prepareName(text);
      if (truncated || words.some(({ script }) => script === "Hani" || script === "Hang")) continue;
      const again = prepareName(words.map((word) => word.text).join(" ")).words;
      expect([text, again.map((word) => word.key)]).toEqual([text, words.map((word) => word.key)]);
    }
  });
});
