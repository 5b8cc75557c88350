/** Any answer of a screening: it adds up, in order and repeatable, and loses nothing that reaches the threshold. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyName, LISTED_NAMES } from "../../../test/screening/names.ts";
import { ask, entryOf, listOf, named, OPTIONS, weak } from "../../../test/screening/world.ts";
import type { QueryEntity } from "../model/index.ts";
import { prepareName } from "../names/index.ts";
import { scoreAgainst } from "./compare.ts";
import { DECISION, probabilityOf } from "./decision.ts";
import { sharesIdentifier } from "./evidence/index.ts";
import { prepareLists } from "./prepared/prepare.ts";
import { namesOf } from "./query-names.ts";
import { NAME_WEIGHTS } from "./scorer/weights.ts";
import { screenEntity, type Screening } from "./screen.ts";

const RUNS = { seed: 20261123, numRuns: 120 } as const;
/** Entries of one to three of the names, some weak, some with facts. */
const ENTRIES = LISTED_NAMES.map((name, at) =>
  entryOf(
    `e-${String(at).padStart(2, "0")}`,
    [
      ...(at % 7 === 3 ? [weak(name)] : [name]),
      ...(at % 3 === 0 ? [LISTED_NAMES[(at * 5 + 1) % LISTED_NAMES.length] ?? name] : []),
    ],
    {
      schema: at % 6 === 5 ? "Company" : "Person",
      properties: {
        ...(at % 2 === 0 ? { birthDate: [`19${50 + at}-0${1 + (at % 9)}-11`], nationality: ["kp"] } : {}),
        ...(at % 10 === 9 ? { imoNumber: ["9187629"] } : {}),
      },
    },
  ),
);
const LIST = listOf("xx-one", ENTRIES);
const world = prepareLists([LIST]);
const some = (...values: readonly string[]): fc.Arbitrary<readonly string[] | undefined> =>
  fc.option(
    fc.constantFrom(...values).map((value) => [value]),
    { nil: undefined, freq: 3 },
  );
const isUsable = (name: string): boolean => prepareName(name).words.length > 0;
const usable = anyName.filter(isUsable);
const anyQuery: fc.Arbitrary<QueryEntity> = fc
  .record({
    schema: fc.constantFrom(null, null, "Person", "Company", "Vessel"),
    name: fc.array(usable, { minLength: 1, maxLength: 2 }),
    birthDate: some("1950-01-11", "1952", "1952-10", "1990-05-05", "--10-07"),
    nationality: some("ru", "kp", "FR"),
    imoNumber: some("9187629", "7303803"),
  })
  .map(({ schema, ...properties }) => ({
    schema,
    properties: Object.fromEntries(
      Object.entries(properties).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    ),
  }));
const anyThreshold = fc.constantFrom(0.3, 0.5, 0.7, 0.9, 1);

describe("screenEntity, on any query", () => {
  it("explains every score: the weights of the explanation add up to it", () => {
    fc.assert(
      fc.property(anyQuery, anyThreshold, (query, threshold) => {
        for (const { explanation, score } of ask(world, query, { threshold }).candidates)
          expect(explanation.reduce((total, part) => total + part.weight, 0)).toBeCloseTo(score, 6);
      }),
      RUNS,
    );
  });

  it("keeps similarity and probability between 0 and 1, the probability rising with the score", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        let last = 1;
        for (const candidate of ask(world, query, { threshold: 0 }).candidates) {
          const { score, nameSimilarity, matchProbability, match } = candidate;
          expect([nameSimilarity >= 0, nameSimilarity <= 1, matchProbability <= last]).toEqual([
            true,
            true,
            true,
          ]);
          expect([matchProbability, match]).toEqual([
            probabilityOf(score),
            matchProbability >= DECISION.matchProbability,
          ]);
          last = matchProbability;
        }
      }),
      RUNS,
    );
  });

  it("orders candidates by falling score, then by id", () => {
    fc.assert(
      fc.property(anyQuery, anyThreshold, (query, threshold) => {
        const found = ask(world, query, { threshold }).candidates.map(({ score, entity }) => ({
          score,
          id: entity.id,
        }));
        expect(found).toEqual([...found].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)));
      }),
      RUNS,
    );
  });

  it("answers the same by the index and exhaustively, whatever is asked", () => {
    fc.assert(
      fc.property(anyQuery, anyThreshold, fc.nat({ max: 5 }), (query, threshold, nearest) => {
        const [fast, slow] = [false, true].map((exhaustive) =>
          JSON.stringify(ask(world, query, { threshold, nearest, exhaustive })),
        );
        expect(fast).toBe(slow);
      }),
      RUNS,
    );
  });

  it("gives the same JSON for the same query, from lists prepared anew, whatever was asked before", () => {
    const asked = named("Vladimir Poutine", "Kim Jong");
    const fresh = JSON.stringify(screenEntity(asked, prepareLists([LIST]), OPTIONS));
    fc.assert(
      fc.property(anyQuery, (query) => {
        screenEntity(structuredClone(query), world, OPTIONS);
        expect(JSON.stringify(screenEntity(asked, world, OPTIONS))).toBe(fresh);
      }),
      RUNS,
    );
  });

  it("shows exactly the entries with a name at the threshold for a name asked, or with the same identifier", () => {
    fc.assert(
      fc.property(anyQuery, anyThreshold, (query, threshold) => {
        const asked = namesOf({ ...query, schema: null }).names;
        const likeness = (entry: (typeof ENTRIES)[number]): number =>
          Math.max(
            ...entry.names.flatMap(({ value }) => {
              const known = { text: value, words: prepareName(value).words };
              return asked.map((one) => scoreAgainst(one, known, NAME_WEIGHTS).likeness);
            }),
          );
        const wanted = ENTRIES.filter(
          (entry) => likeness(entry) >= threshold * 1000 || sharesIdentifier(query, entry),
        ).map((one) => one.id);
        // Entries of another kind, and weak aliases alone, are counted apart: see screen-kinds and weak-alias.
        const answer = ask(world, { ...query, schema: null }, { threshold });
        const shown = answer.candidates.map((one) => one.entity.id);
        expect(shown.filter((id) => !wanted.includes(id))).toEqual([]);
        const hidden = ENTRIES.filter(({ id }) => wanted.includes(id) && !shown.includes(id));
        expect(hidden.length).toBe(answer.weakAliases);
        for (const { names } of hidden) expect(names.some(({ strength }) => strength === "weak")).toBe(true);
      }),
      RUNS,
    );
  });

  it("shows a name of the entry that it was scored by, and at its similarity", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        for (const { entity, matchedName, nameSimilarity, aliasStrength } of ask(world, query).candidates) {
          const entry = ENTRIES.find(({ id }) => id === entity.id);
          const name = entry?.names.find(({ value }) => value === matchedName);
          expect([entity.id, name?.strength]).toEqual([entity.id, aliasStrength]);
          const known = { text: matchedName, words: prepareName(matchedName).words };
          const all = namesOf(query).names.map(
            (asked) => scoreAgainst(asked, known, NAME_WEIGHTS).likeness / 1000,
          );
          expect(all).toContain(nameSimilarity);
        }
      }),
      RUNS,
    );
  });

  it("loses no candidate because another name was given with it", () => {
    const ids = (answer: Screening): readonly string[] => answer.candidates.map((one) => one.entity.id);
    fc.assert(
      fc.property(usable, usable, (name, other) => {
        expect(ids(ask(world, named(name, other)))).toEqual(
          expect.arrayContaining([...ids(ask(world, name))]),
        );
      }),
      RUNS,
    );
  });

  it("throws NAME_EMPTY exactly when there is no letter, no digit and no identifier", () => {
    const blank = fc.string({
      unit: fc.constantFrom(" ", "-", "'", "…", "\u200b", "\u0301", "🙂", "\n", "«", "\u202e"),
      maxLength: 8,
    });
    const empty = expect.objectContaining({ code: "NAME_EMPTY", exitCode: 2 });
    fc.assert(
      fc.property(fc.array(blank, { maxLength: 3 }), usable, (names, name) => {
        const born = { schema: null, properties: { name: names, birthDate: ["1984"], nationality: ["kp"] } };
        expect(() => ask(world, born)).toThrow(empty);
        expect(() => ask(world, named(...names, name))).not.toThrow();
      }),
      RUNS,
    );
    expect(() => ask(world, { schema: null, properties: {} })).toThrow(empty);
    expect(() => ask(world, { schema: null, properties: { imoNumber: ["9187629"] } })).not.toThrow();
  });
});
