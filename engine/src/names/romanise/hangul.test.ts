import { describe, expect, it } from "vitest";
import { HANGUL_SYSTEMS, romaniseSyllable, romaniseSyllableBySystem } from "./hangul.ts";

const SYLLABLES = Array.from({ length: 0xd7a3 - 0xac00 + 1 }, (_, at) => String.fromCodePoint(0xac00 + at));
const POSITIONS = [undefined, "surname", "first", "later"] as const;

describe("romaniseSyllable", () => {
  it.each(POSITIONS)(
    "writes all of the 11,172 syllables in plain letters, each form once, at most 8 (%s)",
    (place) => {
      expect(SYLLABLES.length).toBe(11172);
      const bad = SYLLABLES.filter((syllable) => {
        const forms = romaniseSyllable(syllable, place);
        return (
          forms.length === 0 ||
          forms.length > 8 ||
          new Set(forms).size !== forms.length ||
          forms.some((form) => !/^[a-z]+$/.test(form))
        );
      });
      expect(bad).toEqual([]);
    },
  );

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

  it.each([
    ["김", ["kim", "gim"]],
    ["이", ["lee", "ri", "yi", "rhee"]],
    ["리", ["ri", "lee", "yi", "rhee"]],
    ["박", ["pak", "park", "bak"]],
    ["최", ["choe", "choi"]],
    ["정", ["jong", "chong", "jung", "jeong"]],
    ["로", ["ro", "no", "roh"]],
    ["뇌", ["noe"]],
  ])("writes the surname %s as %j", (syllable, forms) => {
    expect(romaniseSyllable(syllable, "surname")).toEqual(expect.arrayContaining(forms));
  });

  it.each([
    ["영", ["young", "yong", "yeong"]],
    ["현", ["hyun", "hyon", "hyeon"]],
    ["성", ["sung", "song", "seong"]],
    ["우", ["woo", "u"]],
    ["준", ["joon", "jun"]],
    ["희", ["hee", "hui"]],
    ["택", ["thaek", "taek"]],
    ["룡", ["ryong", "yong"]],
    ["렬", ["ryol", "yol"]],
  ])("writes %s in a given name as %j", (syllable, forms) => {
    expect(romaniseSyllable(syllable, "first")).toEqual(expect.arrayContaining(forms));
  });

  it("lets ㄹ and ㄴ fall at the head of a word only, as the initial-sound law has it", () => {
    expect(romaniseSyllable("뢰", "first")).toContain("noe");
    expect(romaniseSyllable("뢰", "later")).not.toContain("noe");
    expect(romaniseSyllable("뉵", "first")).toContain("yuk");
    expect(romaniseSyllable("뉵", "later")).not.toContain("yuk");
  });

  it.each(["a", "ㄱ", "金", "", "\uabff", "\ud7a4", "김김"])(
    "gives %j back, which is no syllable",
    (other) => {
      expect(romaniseSyllable(other)).toEqual([other]);
      expect(romaniseSyllableBySystem(other)).toEqual([]);
    },
  );
});

describe("romaniseSyllableBySystem", () => {
  it("has one spelling a system, which romaniseSyllable has too", () => {
    for (const syllable of SYLLABLES) {
      const spellings = romaniseSyllableBySystem(syllable);
      expect(spellings.length).toBe(HANGUL_SYSTEMS.length);
      expect(romaniseSyllable(syllable)).toEqual(expect.arrayContaining([...spellings]));
    }
  });

  it("keeps to one system", () => {
    expect(romaniseSyllableBySystem("택")).toEqual(["thaek", "taek", "taek"]);
    expect(romaniseSyllableBySystem("경")).toEqual(["kyong", "gyeong", "kyong"]);
  });
});
