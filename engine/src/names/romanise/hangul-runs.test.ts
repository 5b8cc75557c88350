import { describe, expect, it } from "vitest";
import { prepareName } from "../word/prepare-name.ts";
import { isForeignRun } from "./hangul-runs.ts";

const isForeign = (run: string): boolean => isForeignRun([...run]);

describe("isForeignRun", () => {
  it("takes names of two to four syllables for Korean", () => {
    for (const name of ["정은", "김정은", "박수", "남궁민수", "제갈공명", "슬기", "푸틴"])
      expect(isForeign(name)).toBe(false);
  });

  it("takes more than four syllables for a foreign word", () => {
    expect(isForeign("압둘라히만")).toBe(true);
  });

  it("takes three syllables for one where the first is no surname", () => {
    for (const word of ["쇼이구", "메네이", "드미트리"]) expect(isForeign(word)).toBe(true);
  });

  it("takes three for one where a syllable ends in ㅡ, whatever the first", () => {
    for (const word of ["라브로프", "이스라", "한트케", "심프슨", "도널드"])
      expect(isForeign(word)).toBe(true);
    // The same vowel before a final is Korean as well.
    for (const name of ["김은희", "이승근", "한을음"]) expect(isForeign(name)).toBe(false);
  });

  it("tells ㅡ by the build of the syllable", () => {
    // Every first consonant with ㅡ and no final, and what stands beside it.
    for (let initial = 0; initial < 19; initial += 1) {
      const code = 0xac00 + (initial * 21 + 18) * 28;
      expect(isForeign(`김${String.fromCodePoint(code)}수`)).toBe(true);
      for (const beside of [code - 28, code + 1, code + 28])
        expect(isForeign(`김${String.fromCodePoint(beside)}수`)).toBe(false);
    }
  });

  it("leaves a foreign name whole and cuts a Korean one by syllables", () => {
    const textsOf = (name: string): readonly string[] => prepareName(name).words.map(({ text }) => text);
    expect(textsOf("세르게이 쇼이구").at(-1)).toBe("쇼이구");
    expect(textsOf("라브로프")).toEqual(["라브로프"]);
    expect(textsOf("김정은")).toEqual(["김", "정", "은"]);
  });
});
