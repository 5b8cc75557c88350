/**
 * @module names/romanise/hebrew
 * Words in Hebrew script to Latin as names are customarily spelt: frequent words from a table, the rest letter by
 * letter, since most vowels are not written. Geresh (ג׳, צ׳) belongs to its letter.
 * Sources: the headers of `data/names/hebrew-words.tsv` and `data/names/hebrew-letters.tsv`.
 */
import data from "../../generated/hebrew-readings.json" with { type: "json" };
import { hebrewLetters, POINTS } from "./hebrew-letters.ts";
import { LetterReader, vowelsOf, type WrittenVowels } from "./letter-readings.ts";

const WORDS: Readonly<Record<string, string>> = data.words;
const READER = new LetterReader(data.letters);
const MOST_FORMS = 6;

/**
 * Latin forms of one word, the likeliest first, each [a-z]+ and distinct, 1 to 6; none when no letter is Hebrew.
 * Vowel points are obeyed where present. Cost: linear in the word, some 20 µs for eight letters.
 *
 * @param token one NFC word
 */
export function romaniseHebrew(token: string): readonly string[] {
  const { letters, points } = hebrewLetters(token);
  if (letters === "") return [];
  if (points.some((point) => point !== "")) return READER.read(letters, pointsOf(letters, points));
  const known = Object.hasOwn(WORDS, letters) ? (WORDS[letters] ?? "").split(" ") : [];
  return [...new Set([...known, ...READER.read(letters)])].slice(0, MOST_FORMS);
}

function pointsOf(letters: string, points: readonly string[]): WrittenVowels {
  const vowelsAt = (at: number): string | undefined => {
    for (const [sign, vowels] of POINTS) if (points[at]?.includes(sign) === true) return vowels;
    return undefined;
  };
  return {
    allows: (at, reading) => {
      const vowels = vowelsAt(at);
      if (vowels === undefined) return true;
      const read = vowelsOf(reading);
      if (read !== "") return [...read].every((vowel) => vowels.includes(vowel));
      const next = letters.charAt(at + 1);
      return vowels === "" || next === "ו" || next === "י";
    },
    vowel: (at) => vowelsAt(at)?.charAt(0) ?? "",
  };
}
