/**
 * @module names/romanise/hangul-runs
 * Tells Korean names from foreign words written in Hangul, by the build of Korean names.
 * Source: common usage of names (`hangul-customs.ts`); loans put the vowel ㅡ between and behind consonants (rules of
 * loanword orthography of 1986).
 */
import { SURNAME_SPELLINGS } from "./hangul-customs.ts";

/** Syllables of the longest Korean name; a run that is no longer than the shorter one may be a given name alone. */
const LONGEST_NAME = 4;
const LONGEST_GIVEN_NAME = 2;

/** Where Hangul syllables begin, how many share a vowel, how many a first consonant, and which of the vowels is ㅡ. */
const HANGUL = { first: 0xac00, finals: 28, vowels: 21, padding: 18 } as const;

/**
 * Whether syllables written as one word are a foreign word: more than a name has, or more than a given name has and the
 * first is no surname’s or one ends in ㅡ.
 */
export function isForeignRun(syllables: readonly string[]): boolean {
  if (syllables.length > LONGEST_NAME) return true;
  if (syllables.length <= LONGEST_GIVEN_NAME) return false;
  return !SURNAME_SPELLINGS.has(syllables[0] ?? "") || syllables.some(endsInPaddingVowel);
}

function endsInPaddingVowel(syllable: string): boolean {
  const at = (syllable.codePointAt(0) ?? 0) - HANGUL.first;
  return at >= 0 && at % (HANGUL.finals * HANGUL.vowels) === HANGUL.padding * HANGUL.finals;
}
