import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consonantsOf, editsBetween, isVariant, scriptOf, scriptsOf, wordsOf } from "./plain.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
const short = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });

/** The definition, by trying every way. */
function slowEdits(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const ways = [
    slowEdits(a.slice(1), b) + 1,
    slowEdits(a, b.slice(1)) + 1,
    slowEdits(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0])
    ways.push(slowEdits(a.slice(2), b.slice(2)) + 1);
  return Math.min(...ways);
}

describe("editsBetween", () => {
  it("is the least number of edits, whichever way they are tried", () => {
    fc.assert(
      fc.property(short, short, (a, b) => {
        expect(editsBetween(a, b)).toBe(slowEdits(a, b));
      }),
      { ...RUNS, numRuns: 150 },
    );
  });
});

describe("isVariant", () => {
  it("holds of a word and itself, and both ways or neither", () => {
    const word = fc.string({ unit: fc.constantFrom(..."aeiklmnsth"), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isVariant(a, a)).toBe(true);
        expect(isVariant(a, b)).toBe(isVariant(b, a));
      }),
      RUNS,
    );
  });

  it("takes spellings of one name and leaves others", () => {
    expect(isVariant("mohammed", "muhamad")).toBe(true);
    expect(isVariant("rjabuchin", "ryabukhin")).toBe(true);
    expect(isVariant("ali", "adi")).toBe(false);
    expect(isVariant("petrov", "pavlov")).toBe(false);
  });
});

describe("words and consonants", () => {
  it("folds marks and cuts at everything else", () => {
    expect(wordsOf("Miguel DÍAZ-CANEL (J.-P.)")).toEqual(["miguel", "diaz", "canel", "j", "p"]);
    expect(wordsOf("Kim Chong’un")).toEqual(["kim", "chongun"]);
  });

  it("gives spellings by another standard the same consonants", () => {
    expect(consonantsOf("shcherbakov")).toBe(consonantsOf("schtscherbakow"));
    expect(consonantsOf("georgijevitj")).toBe(consonantsOf("georgievich"));
  });
});

describe("scriptOf", () => {
  it("names the script that most letters have", () => {
    expect(["Anna", "Анна", "آنا", "安娜", "안나", "アンナ", "Ánna Ω", "123"].map(scriptOf)).toEqual([
      "latin",
      "cyrillic",
      "arabic",
      "han",
      "hangul",
      "kana",
      "latin",
      "other",
    ]);
    expect(scriptsOf("Анна", "Anna")).toBe("cyrillic-latin");
  });
});
