import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kanjiSurnameLength, readKanjiName } from "./kanji-names.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;

describe("readKanjiName", () => {
  it.each([
    ["田中", ["tanaka"]],
    ["佐藤", ["sato", "satou", "satoh"]],
    ["大野", ["ono", "oono", "ohno"]],
    ["井上", ["inoue"]],
    ["健太", ["kenta"]],
    ["長谷川", ["hasegawa"]],
    ["林", ["hayashi", "rin"]],
    ["龍一", ["ryuichi", "ryuuichi"]],
    ["河野", ["kawano", "kono", "kouno", "kohno"]],
    ["大谷", ["otani", "oya", "ootani", "ooya", "ohtani", "ohya"]],
    ["東海林", ["shoji", "shouji", "shohji"]],
    ["純", ["atsushi", "jun", "kiyoshi"]],
    ["優子", ["yuko", "yuuko"]],
  ])("reads %s as %j", (name, forms) => {
    expect(readKanjiName(name)).toEqual(forms);
  });

  it("reads any shape of the characters", () => {
    expect(readKanjiName("渡邊")).toEqual(readKanjiName("渡辺"));
    expect(readKanjiName("渡邊")).toContain("watanabe");
  });

  it("keeps surnames and given names apart when asked", () => {
    expect(readKanjiName("三枝", "surname")).toContain("saegusa");
    expect(readKanjiName("三枝", "given")).toContain("mie");
    expect(readKanjiName("三枝", "surname")).not.toContain("mie");
    expect(readKanjiName("三枝", "given")).not.toContain("saegusa");
    expect(readKanjiName("田中", "given")).toEqual([]);
    expect(readKanjiName("裕子", "surname")).toEqual([]);
  });

  it("stands any string, and cuts within it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 6 }), (any) => {
        for (const form of readKanjiName(any)) expect(form).toMatch(/^[a-z]+$/);
        const cut = kanjiSurnameLength(any);
        if (cut !== null) {
          expect(cut).toBeGreaterThan(0);
          expect(cut).toBeLessThan(any.length);
        }
      }),
      RUNS,
    );
  });
});

describe("kanjiSurnameLength", () => {
  it.each([
    ["山田太郎", 2],
    ["岸田文雄", 2],
    ["林健太", 1],
    ["長谷川健太", 3],
    ["小野田寛", 3],
    ["森健", 1],
    ["習近平", null],
    ["田中", null],
    ["", null],
  ])("cuts %s after %s", (name, length) => {
    expect(kanjiSurnameLength(name)).toBe(length);
  });
});
