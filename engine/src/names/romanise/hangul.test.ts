import { describe, expect, it } from "vitest";
import { romaniseSyllable } from "./hangul.ts";

const SYLLABLES = Array.from({ length: 0xd7a3 - 0xac00 + 1 }, (_, at) => String.fromCodePoint(0xac00 + at));

describe("romaniseSyllable", () => {
  it("writes every one of the 11,172 syllables in plain letters, each form once", () => {
    expect(SYLLABLES.length).toBe(11172);
    const bad = SYLLABLES.filter((syllable) => {
      const forms = romaniseSyllable(syllable);
      return (
        forms.length === 0 ||
        new Set(forms).size !== forms.length ||
        forms.some((form) => !/^[a-z]+$/.test(form))
      );
    });
    expect(bad).toEqual([]);
  });

  it.each([
    ["김", ["gim", "kim"]],
    ["정", ["jeong", "jong", "chong"]],
    ["은", ["eun", "un"]],
    ["철", ["cheol", "chol"]],
    ["룡", ["ryong"]],
    ["박", ["bak", "pak"]],
    ["광", ["gwang", "kwang"]],
  ])("writes %s as %j", (syllable, forms) => {
    expect(romaniseSyllable(syllable)).toEqual(expect.arrayContaining(forms));
  });

  it.each(["a", "ㄱ", "金", "", "\uabff", "\ud7a4"])("gives %j back, which is no syllable", (other) => {
    expect(romaniseSyllable(other)).toEqual([other]);
  });
});
