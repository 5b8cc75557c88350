/**
 * @module names/word/word
 * A word of a name with everything a comparison needs. It depends on the word alone, so that it is made once for each
 * distinct word of a list and not once for each name.
 */
import type { Script } from "../script.ts";
import type { WordRole } from "./role.ts";

/** A word of a name. */
export interface NameWord {
  /** Two words with one key are the same word in the same position. */
  readonly key: string;
  /** As normalised, in its own script. */
  readonly text: string;
  readonly script: Script;
  readonly role: WordRole;
  /** Latin spellings without diacritics, the likeliest first; the text itself where no romanisation is known. */
  readonly forms: readonly string[];
  /** Keys by which spellings of one name by ear meet. */
  readonly sounds: readonly string[];
  /** Consonant keys by which a word whose vowels are not written meets its Latin spellings. */
  readonly skeletons: readonly string[];
  /** Groups of equivalent words, ascending. */
  readonly groups: readonly number[];
  /** What agreeing on it is worth, in hundredths of a bit. */
  readonly bits: number;
  /** It is a name that people bear, not a misspelling of one. */
  readonly known: boolean;
  /** Made of Chinese or Korean syllables: another syllable is another name, not a typing error. */
  readonly syllabic: boolean;
}

/** Most spellings and keys a word has of each sort. */
export const WORD_LIMITS = { forms: 8, sounds: 8, skeletons: 4, groups: 48 } as const;
