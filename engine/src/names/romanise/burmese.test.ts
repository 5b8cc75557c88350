import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { romaniseBurmese } from "./burmese.ts";

const RUNS = { seed: 20261123, numRuns: 400 } as const;
const LETTERS = Array.from({ length: 0x40 }, (_, at) => String.fromCodePoint(0x1000 + at));

describe("romaniseBurmese", () => {
  it("writes at most six plain forms, each once, and the same again", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 30 }), (text) => {
        const forms = romaniseBurmese(text);
        expect(forms.length).toBeLessThanOrEqual(6);
        expect(new Set(forms).size).toBe(forms.length);
        for (const form of forms) expect(form).toMatch(/^[a-z]+$/);
        expect(romaniseBurmese(text)).toEqual(forms);
      }),
      RUNS,
    );
  });

  it("reads any text without an error, and none of another script", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 20 }), (text) => {
        if (!/[က-ဿ]/.test(text)) expect(romaniseBurmese(text)).toEqual([]);
        else expect(romaniseBurmese(text).length).toBeLessThanOrEqual(6);
      }),
      RUNS,
    );
  });

  it.each([
    ["အောင်", "aung"],
    ["မောင်", "maung"],
    ["မင်း", "min"],
    ["လှိုင်", "hlaing"],
    ["ထွန်း", "tun"],
    ["ထွန်း", "htun"],
    ["ဦး", "u"],
    ["ဒေါ်", "daw"],
    ["စိုး", "soe"],
    ["ဝင်း", "win"],
    ["ကျော်", "kyaw"],
    ["ဇော်", "zaw"],
    ["သန်း", "than"],
    ["ရွှေ", "shwe"],
    ["ခင်", "khin"],
    ["မြင့်", "myint"],
    ["သိန်း", "thein"],
    ["ညွန့်", "nyunt"],
    ["မျိုး", "myo"],
    ["ငြိမ်း", "nyein"],
    ["ဖြိုး", "phyo"],
    ["နေဝင်း", "newin"],
    ["ကိုကို", "koko"],
    ["မြန်မာ", "myanma"],
    ["စန္ဒာ", "sanda"],
    ["မောင်မောင်အေး", "maungmaungaye"],
  ])("writes %s with %s among its forms", (text, form) => {
    expect(romaniseBurmese(text)).toContain(form);
  });
});
