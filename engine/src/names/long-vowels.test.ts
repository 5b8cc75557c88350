import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longVowelsFit } from "./long-vowels.ts";

const RUNS = { seed: 20261123, numRuns: 200 } as const;
/** Parts of a word in both scripts: a consonant and a vowel, long or not. */
const SYLLABLES: readonly (readonly [string, string])[] = [
  ["ب", "ba"],
  ["مو", "mu"],
  ["نو", "nou"],
  ["ري", "ri"],
  ["دي", "dee"],
  ["كا", "ka"],
  ["ل", "lu"],
  ["ت", "ti"],
];
const words = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 6 });

describe("longVowelsFit", () => {
  it("fits a word and its own spelling, whatever short vowels it has", () => {
    fc.assert(
      fc.property(words, (parts) => {
        expect(
          longVowelsFit(parts.map(([arabic]) => arabic).join(""), parts.map(([, latin]) => latin).join("")),
        ).toBe(true);
      }),
      RUNS,
    );
  });

  it("fits no spelling of a and consonants alone where a long vowel is written", () => {
    fc.assert(
      fc.property(words, (parts) => {
        const native = parts.map(([arabic]) => arabic).join("");
        const bare = parts.map(([, latin]) => `${latin.charAt(0)}a`).join("");
        expect(longVowelsFit(native, bare)).toBe(!/[وي]/.test(native));
      }),
      RUNS,
    );
  });

  it("takes any two strings", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (token, form) => {
        expect(typeof longVowelsFit(token, form)).toBe("boolean");
      }),
      RUNS,
    );
  });

  it.each([
    ["سليمان", "salman", false],
    ["سليمان", "sulaiman", true],
    ["كريم", "karam", false],
    ["وليد", "oualid", true],
    ["محمود", "mahmoud", true],
    ["محمود", "ahmad", false],
    ["שמעון", "shimon", true],
    ["מוטי", "matan", false],
  ])("of %s and %s: %s", (token, form, fits) => {
    expect(longVowelsFit(token, form)).toBe(fits);
  });
});
