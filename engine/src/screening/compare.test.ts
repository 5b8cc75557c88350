/** Comparing two names, or two entities, by the scorer that screening uses. */
import { openEngine } from "embargo";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyName } from "../../../test/screening/names.ts";
import type { QueryEntity } from "../model/index.ts";
import { prepareName } from "../names/index.ts";
import { compareEntities, compareNames, scoreAgainst } from "./compare.ts";
import { DECISION, probabilityOf } from "./decision.ts";
import { NAME_WEIGHTS } from "./scorer/weights.ts";

const RUNS = { seed: 20261123, numRuns: 400 } as const;
const engine = openEngine({ clock: () => "2026-11-23" });
const named = (...name: readonly string[]): QueryEntity => ({ schema: null, properties: { name } });
const isUsable = (name: string): boolean => prepareName(name).words.length > 0;

describe("compareNames", () => {
  it("gives an explanation that adds up, and shares between 0 and 1", () => {
    fc.assert(
      fc.property(anyName, anyName, (a, b) => {
        const found = compareNames(a, b);
        const sum = found.explanation.reduce((total, part) => total + part.weight, 0);
        expect(found.score).toBeCloseTo(sum, 6);
        for (const share of [found.nameSimilarity, found.matchProbability])
          expect([share >= 0, share <= 1]).toEqual([true, true]);
        expect(found.matchProbability).toBe(probabilityOf(found.score));
        expect(found.match).toBe(found.matchProbability >= DECISION.matchProbability);
      }),
      RUNS,
    );
  });

  it("gives the same similarity, score and probability in both orders", () => {
    fc.assert(
      fc.property(anyName, anyName, (a, b) => {
        const [there, back] = [compareNames(a, b), compareNames(b, a)];
        expect([back.nameSimilarity, back.score, back.matchProbability]).toEqual([
          there.nameSimilarity,
          there.score,
          there.matchProbability,
        ]);
      }),
      { ...RUNS, numRuns: 1000 },
    );
  });

  it("is no lower than the lower of the two readings of a pair, and says each word on its own side", () => {
    fc.assert(
      fc.property(anyName, anyName, (a, b) => {
        const [left, right] = [a, b].map((text) => ({ text, words: prepareName(text).words }));
        if (left === undefined || right === undefined || left.words.length === 0 || right.words.length === 0)
          return;
        const readings = [scoreAgainst(left, right, NAME_WEIGHTS), scoreAgainst(right, left, NAME_WEIGHTS)];
        const found = compareNames(a, b);
        // A field of several names, or one cut off, has readings besides.
        const lower = Math.min(...readings.map((reading) => reading.likeness)) / 1000;
        expect(found.nameSimilarity).toBeGreaterThanOrEqual(lower);
        const texts = new Set(left.words.map((word) => word.text));
        for (const { query } of found.explanation)
          for (const word of query?.split(" ") ?? [])
            expect([word, [...texts].some((text) => text.split(" ").includes(word))]).toEqual([word, true]);
      }),
      RUNS,
    );
    const both = [compareNames("Vladimir Putin", "Putin"), compareNames("Putin", "Vladimir Putin")];
    expect(both[0]?.nameSimilarity).toBe(both[1]?.nameSimilarity);
  });

  it("finds any name equal to itself, of shared words or of twenty-four too", () => {
    fc.assert(
      fc.property(anyName.filter(isUsable), (name) => {
        expect([name, compareNames(name, name).nameSimilarity]).toEqual([name, 1]);
      }),
      RUNS,
    );
    const words =
      "alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray".split(
        " ",
      );
    for (const count of [12, 13, 16, 24]) {
      const name = words.slice(0, count).join(" ");
      expect([name, compareNames(name, name).nameSimilarity]).toEqual([name, 1]);
    }
  });

  it("calls a word left over on each side a conflict, and on one side an extra", () => {
    const parts = (a: string, b: string): readonly string[] =>
      compareNames(a, b).explanation.map((part) => part.part);
    expect(parts("Kim Jong Un", "Kim Jong Il")).toContain("conflict");
    expect(parts("Kim Jong", "Kim Jong Un")).not.toContain("conflict");
    for (const part of compareNames("Kim Jong Un", "Kim Jong Il").explanation)
      expect([part.part, Math.sign(part.weight)]).toEqual([part.part, part.part === "name" ? 1 : -1]);
  });

  it.each([
    ["Kim Jong Un", "Kim Jong Il"],
    ["Kim Jong Un", "Kim Yo Jong"],
    ["Kim Jong Un", "Pak Jong Un"],
    ["Kim Jong Un", "Kim Yang Un"],
    ["Kim Jong Un", "Jin Yu Un"],
    ["Kim Yong Chol", "Kim Jong Chol"],
    ["Vladimir Putin", "Vladimir Petrov"],
    ["An San 1", "An San 2"],
  ])("keeps %s and %s below the threshold", (a, b) => {
    expect(compareNames(a, b).nameSimilarity).toBeLessThan(DECISION.threshold);
  });

  it.each([
    ["Kim Jong Un", "Kim Jong-un"],
    ["Kim Jong Un", "KIM JONG UN"],
    ["Kim Jong Un", "Un Jong Kim"],
    ["Kim Jong Un", "김정은"],
    ["Kim Jong Un", "金正恩"],
    ["Kim Jong Un", "Kim Jongun"],
    ["Vladimir Poutine", "Владимир Путин"],
    ["Vladimir Putin", "ウラジーミル・プーチン"],
    ["Sergueï Choïgou", "Сергей Шойгу"],
    ["Ashot Georgievich Mkrtychev", "Ashot Mkrtychev"],
    ["Vladimir Vladimirovich Putin", "Vladimir Putin"],
    ["Mohammed Abdul Rahman", "محمد عبد الرحمن"],
  ])("puts %s and %s at or above the threshold", (a, b) => {
    expect(compareNames(a, b).nameSimilarity).toBeGreaterThanOrEqual(DECISION.threshold);
  });
});

describe("compareEntities", () => {
  it("takes the best pair of names", () => {
    const both = compareEntities(named("Pak Chol", "Kim Jong Un"), named("Olga", "김정은"));
    expect(both.nameSimilarity).toBe(compareNames("Kim Jong Un", "김정은").nameSimilarity);
  });

  it("finds no name in an entity without a letter", () => {
    const found = compareEntities(named("!!"), named("Kim Jong Un"));
    expect([found.nameSimilarity, found.explanation, found.match]).toEqual([0, [], false]);
  });

  it("adds what else is known: an equal birth date helps, another one hurts", () => {
    const born = (date: string): QueryEntity => ({
      schema: null,
      properties: { name: ["Kim Jong Un"], birthDate: [date] },
    });
    const plain = compareEntities(named("Kim Jong Un"), born("1984-01-08")).score;
    expect(compareEntities(born("1984-01-08"), born("1984-01-08")).score).toBeGreaterThan(plain);
    expect(compareEntities(born("1951-06-23"), born("1984-01-08")).score).toBeLessThan(plain);
  });

  it("holds a person to be no ship", () => {
    const as = (schema: "Person" | "Vessel"): QueryEntity => ({ ...named("Olga"), schema });
    const [alike, unlike] = [as("Person"), as("Vessel")].map((other) => compareEntities(as("Person"), other));
    expect(unlike?.score).toBeLessThan(alike?.score ?? 0);
    expect(unlike?.nameSimilarity).toBe(alike?.nameSimilarity);
  });

  // Once a defect: a kind that is not said is taken for LegalEntity, and counts against a person or a ship.
  it.each(["Person", "Vessel", "Airplane"] as const)(
    "takes a kind that is not said for no evidence against a %s",
    (schema) => {
      const asked: QueryEntity = { ...named("Kim Jong Un"), schema };
      const parts = compareEntities(asked, named("Kim Jong Un")).explanation.map((part) => part.part);
      expect(parts).not.toContain("schema");
    },
  );

  it("refuses a comparison without a name through the engine, as its documentation says", () => {
    expect(() => engine.compare({ query: named("!!"), candidate: named("Kim Jong Un") })).toThrow(
      expect.objectContaining({ code: "NAME_EMPTY" }),
    );
  });
});
