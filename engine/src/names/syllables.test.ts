import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSyllabicName, koreanSyllables, pinyinSyllables } from "./syllables.ts";

const RUNS = { seed: 20261123, numRuns: 500 } as const;
const PINYIN = "xiao ming hua jin ping wei zhi qiang guo dong mei ling feng hong jun yu chen hao li".split(
  " ",
);
const word = fc.string({ unit: fc.constantFrom(..."abcdeghijklmnopqrstuwxyz"), maxLength: 26 });

describe("pinyinSyllables", () => {
  it("loses no letter", () => {
    fc.assert(
      fc.property(word, (any) => {
        for (const cut of [pinyinSyllables(any), koreanSyllables(any)])
          if (cut !== null) expect(cut.join("")).toBe(any);
      }),
      RUNS,
    );
  });

  it("cuts every sequence of syllables somehow", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PINYIN), { minLength: 1, maxLength: 4 }), (syllables) => {
        expect(pinyinSyllables(syllables.join(""))).not.toBeNull();
      }),
      RUNS,
    );
  });

  it.each([
    ["xiaoming", ["xiao", "ming"]],
    ["jinping", ["jin", "ping"]],
    ["tsetung", ["tse", "tung"]],
    ["xian", ["xian"]],
  ])("cuts %s into %j", (name, syllables) => {
    expect(pinyinSyllables(name)).toEqual(syllables);
  });

  it.each(["", "smith", "dmitri", "é", "xiao ming", "習近平", "a".repeat(65)])("finds none in %j", (name) => {
    expect(pinyinSyllables(name)).toBeNull();
  });
});

describe("koreanSyllables", () => {
  it.each([
    ["jongun", ["jong", "un"]],
    ["jongil", ["jong", "il"]],
    ["hyonsong", ["hyon", "song"]],
    ["sungmin", ["sung", "min"]],
  ])("cuts %s into %j", (name, syllables) => {
    expect(koreanSyllables(name)).toEqual(syllables);
  });
});

describe("isSyllabicName", () => {
  it.each([
    "xiaoming",
    "xiaoling",
    "jinping",
    "tsetung",
    "zedong",
    "jongun",
    "jongil",
    "yongho",
    "sungmin",
    "chunying",
  ])("knows %s", (name) => expect(isSyllabicName(name)).toBe(true));

  // Names of other cultures that fall into such syllables, and words that are no such name.
  it.each(
    "marina nina anna hanna lina milan dina elena diana ivana hassan salman amina hussein mohamed dmitri yulia sandra lena luigi matteo yuki hanako xian kim".split(
      " ",
    ),
  )("does not take %s for one", (name) => expect(isSyllabicName(name)).toBe(false));

  it("stands any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (any) => {
        expect(typeof isSyllabicName(any)).toBe("boolean");
      }),
      RUNS,
    );
  });
});
