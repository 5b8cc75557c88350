import { describe, expect, it } from "vitest";
import { arabicKey, arabicLetters } from "../../engine/src/names/romanise/arabic-letters.ts";
import { hebrewLetters } from "../../engine/src/names/romanise/hebrew-letters.ts";
import { compileReadings } from "./arabic-readings.ts";

type Tables = { readonly words: Record<string, string>; readonly letters: Record<string, string> };
const ROW = /^(?:[a-z]+|-) \d+(?:,(?:[a-z]+|-) \d+)*$/;

describe.each(["arabic", "hebrew"] as const)("readings of %s", (script) => {
  const { words, letters } = compileReadings(script) as Tables;

  it("are Latin letters without diacritics, each once a word", () => {
    for (const [word, row] of Object.entries(words)) {
      const spellings = row.split(" ");
      expect(
        spellings.every((spelling) => /^[a-z]+$/.test(spelling)),
        word,
      ).toBe(true);
      expect(new Set(spellings).size, word).toBe(spellings.length);
    }
  });

  it("have keys that the engine looks up", () => {
    const keyOf = (word: string): string =>
      script === "arabic" ? arabicKey(arabicLetters(word).letters) : hebrewLetters(word).letters;
    for (const word of Object.keys(words)) expect(keyOf(word)).toBe(word);
  });

  it("give each letter that any context has a reading after nothing, a vowel and a consonant", () => {
    for (const [context, row] of Object.entries(letters)) {
      expect(row, context).toMatch(ROW);
      expect(context, context).toMatch(/^[#VC].{1,4}$/u);
    }
    const alone = (ending: string): Set<string> =>
      new Set(
        Object.keys(letters).flatMap((key) =>
          key.length === 2 && key.startsWith(ending) ? [key.charAt(1)] : [],
        ),
      );
    const known = new Set([...alone("#"), ...alone("V"), ...alone("C")]);
    for (const letter of known) expect([letter, alone("V").has(letter)]).toEqual([letter, true]);
  });
});
