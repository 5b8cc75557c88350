import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hebrewLetters } from "./hebrew-letters.ts";
import { romaniseHebrew } from "./hebrew.ts";

const RUNS = { seed: 20261123, numRuns: 200 } as const;
const LETTERS = [..."אבגדהוזחטיכךלמםנןסעפףצץקרשת"];
const words = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 9 });

describe("romaniseHebrew", () => {
  it("gives 1 to 6 distinct forms of a to z to a word with a consonant", () => {
    fc.assert(
      fc.property(words, (word) => {
        const forms = romaniseHebrew(word);
        expect(forms.length).toBeLessThanOrEqual(6);
        expect(new Set(forms).size).toBe(forms.length);
        for (const form of forms) expect(form).toMatch(/^[a-z]+$/);
        if (/[בגדזטכלמנסצקרשת]/.test(word)) expect(forms.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it("accepts any string, and reads nothing where no letter is Hebrew", () => {
    const units = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit: units, maxLength: 80 }), (text) => {
        for (const form of romaniseHebrew(text)) expect(form).toMatch(/^[a-z]+$/);
        expect(romaniseHebrew(text.replace(/\p{Script=Hebrew}/gu, ""))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("reads geresh in each of its signs alike, and the ligatures of Yiddish as two letters", () => {
    expect(romaniseHebrew("ג׳ורג׳")).toEqual(romaniseHebrew("ג'ורג'"));
    expect(romaniseHebrew("\u05f0\u05f2ס")).toEqual(romaniseHebrew("וו\u05d9\u05d9ס"));
    expect(hebrewLetters("'ג").letters).toBe("ג");
  });

  it("obeys vowel points", () => {
    expect(romaniseHebrew("מִר")[0]).toMatch(/^m[ie]r/);
    expect(romaniseHebrew("מַר")[0]).toMatch(/^mar/);
  });

  it.each([
    ["מֹשֶׁה", /^m[o]/],
    ["שְׁלֹמֹה", /^(?:sh|ch|s)lomo/],
    ["בֵּגִין", /^begin/],
    ["רַבִּין", /^ra[bv]in/],
    ["דִּין", /^din/],
    ["נוּר", /^n[ou]r/],
    ["יוֹסֵף", /^[iyj]osef/],
    ["אַבְרָהָם", /^a[bv]raha?m/],
    ["גִּיל", /^gil/],
  ])("obeys the points of %s in every form", (word, pattern) => {
    const forms = romaniseHebrew(word.normalize("NFC"));
    expect(forms.length).toBeGreaterThan(0);
    for (const form of forms) expect(form).toMatch(pattern);
  });

  it.each([
    ["שִׁירָה", ["shirah"]],
    ["מִרְיָם", ["miryam"]],
    ["נֹעַם", ["noam"]],
    ["לֵוִי", ["levi"]],
  ])("writes %s, whose points leave no choice, as %j", (word, forms) => {
    expect(romaniseHebrew(word.normalize("NFC"))).toEqual(forms);
  });

  it("writes no other vowel behind a letter than its point", () => {
    const points = [
      ["\u05b4", "i"],
      ["\u05b5", "e"],
      ["\u05b7", "a"],
      ["\u05b9", "o"],
      ["\u05bb", "u"],
    ] as const;
    const consonants = fc.array(fc.constantFrom(..."דלמנרסק"), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(consonants, fc.constantFrom(...points), (word, [point, vowel]) => {
        const forms = romaniseHebrew(word.map((letter) => letter + point).join(""));
        expect(forms.length).toBeGreaterThan(0);
        for (const form of forms) expect(form).toMatch(new RegExp(`^[b-df-hj-np-tv-z${vowel}]*${vowel}$`));
      }),
      RUNS,
    );
  });

  it("leaves a letter without a point free in a word that has points", () => {
    expect(romaniseHebrew("דָויד".normalize("NFC"))).toContain("david");
    for (const form of romaniseHebrew("אִברהם".normalize("NFC"))) expect(form).toMatch(/^i/);
    expect(romaniseHebrew("נָתן".normalize("NFC"))).toContain("natan");
  });

  it("gives the customary spellings of a known word first, then what its letters say", () => {
    const forms = romaniseHebrew("יצחק");
    expect(forms.length).toBe(6);
    expect(forms.slice(0, 2)).toEqual(expect.arrayContaining(["yitzhak"]));
  });

  it.each([
    ["דוד", ["david"]],
    ["משה", ["moshe"]],
    ["יצחק", ["yitzhak", "isaac"]],
    ["נתניהו", ["netanyahu"]],
    ["כהן", ["cohen"]],
  ])("writes %s with one of %j among its forms", (word, forms) => {
    expect(romaniseHebrew(word).filter((form) => forms.includes(form))).not.toEqual([]);
  });
});
