/** The names that a query gives. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyName } from "../../../test/screening/names.ts";
import { named } from "../../../test/screening/world.ts";
import type { QueryEntity } from "../model/index.ts";
import { prepareName } from "../names/index.ts";
import { namesOf } from "./query-names.ts";

const RUNS = { seed: 20261123, numRuns: 200 } as const;
const texts = (properties: QueryEntity["properties"]): readonly string[] =>
  namesOf({ schema: null, properties }).names.map((name) => name.text);

describe("namesOf", () => {
  it("reads every property that holds a whole name, in their order", () => {
    expect(
      texts({
        alias: ["Viktor Zvorkin"],
        name: ["Boris Orlov"],
        weakAlias: ["Doctor Zvezda"],
        previousName: ["Semyon Petrov"],
      }),
    ).toEqual(["Boris Orlov", "Viktor Zvorkin", "Semyon Petrov", "Doctor Zvezda"]);
  });

  it("reads each name once, however it is written", () => {
    expect(texts({ name: ["Boris Orlov", "BORIS ORLOV", "Boris-Orlov", "Boris  Orlov"] })).toEqual([
      "Boris Orlov",
    ]);
  });

  it("puts a name together from its parts, where no whole name is given", () => {
    const parts = { lastName: ["Orlov"], firstName: ["Boris"], middleName: ["Olegovich"] };
    expect(texts(parts)).toEqual(["Boris Olegovich Orlov"]);
    expect(texts({ ...parts, name: ["B. Orlov"] })).toEqual(["B. Orlov"]);
    expect(texts({ firstName: [""], lastName: [] })).toEqual([]);
  });

  it.each([
    ["Boris Orlov; Viktor Zvorkin", ["Boris Orlov", "Viktor Zvorkin"]],
    ["Boris Orlov a.k.a. Viktor Zvorkin", ["Boris Orlov", "Viktor Zvorkin"]],
  ])("reads the field %j as a whole and as its names", (field, parts) => {
    expect(texts({ name: [field] })).toEqual([field, ...parts]);
  });

  it("reads a field that may be cut off also without its last word", () => {
    const field = "International Transmorflot Shippi".padEnd(35, "x");
    expect(texts({ name: [field] })).toEqual([field, "International Transmorflot"]);
  });

  it("always has the field itself first, whatever else it may say, and never a name without a word", () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const { names } = namesOf(named(name));
        const { words } = prepareName(name);
        expect(names[0]?.words).toEqual(words.length === 0 ? undefined : words);
        for (const one of names) expect(one.words.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it("says when it left a name out, and keeps a bound", () => {
    const many = Array.from(
      { length: 100 },
      (_, at) => `Zvorkin ${"abcdefghij"[at % 10]}${"klmnopqrst"[Math.floor(at / 10)]}xz`,
    );
    const { names, truncated } = namesOf(named(...many));
    expect([names.length < 100, truncated, namesOf(named(...many.slice(0, 20))).truncated]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
