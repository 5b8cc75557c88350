/**
 * @module names/romanise/cyrillic
 * Cyrillic to Latin by the systems that reports, lists and passports use, chosen by the letters of the word. French,
 * German, Polish, Dutch and Spanish spellings need no form of their own: they meet one of these by sound. The table of its
 * test says which do.
 */
import {
  BALKAN_BY_SOUND,
  BALKAN_LATIN,
  BALKAN_MIXED,
  BALKAN_STRIPPED,
  BELARUSIAN,
  BELARUSIAN_AS_RUSSIAN,
  BELARUSIAN_PASSPORT,
  BULGARIAN,
  BULGARIAN_OLD,
  CONTINENTAL,
  ENGLISH,
  LETTERS,
  PASSPORT,
  STEPPE,
  STEPPE_PASSPORT,
  UKRAINIAN,
  UKRAINIAN_LETTERS,
  UKRAINIAN_PRESS,
} from "./cyrillic/tables.ts";
import { formsBy, type LetterTable } from "./letter-table.ts";

/** Letters that only some languages have. */
const LETTERS_OF = {
  steppe: /[әғқңөұүһҳҷӣӯҗҹҝҡҙҫҥӏӑӗӳӧӱӓӥӝӟӵӂ]/,
  balkan: /[јљњђћџѓќѕ]/,
  belarusian: /ў/,
  ukrainian: /[іїєґ]|[сц]ьк|ьо/,
  bulgarian: /ъ[бвгджзйклмнпрстфхцчшщ]/,
  russian: /[ыэё]/,
} as const;

/**
 * Latin forms of a word in Cyrillic letters, the likeliest first, at most six, a–z and digits only; none when it has a
 * letter that no table knows. The language is not known: its letters narrow it down, and where they leave Russian
 * and Ukrainian or Bulgarian open, the forms are of each.
 *
 * Cost: a few walks over the word, some microseconds.
 */
export function romaniseCyrillic(token: string): readonly string[] {
  const word = token.normalize("NFC");
  return formsBy(word, systemsOf(word));
}

function systemsOf(word: string): readonly LetterTable[] {
  if (LETTERS_OF.balkan.test(word)) return [BALKAN_LATIN, BALKAN_BY_SOUND, BALKAN_STRIPPED, BALKAN_MIXED];
  if (LETTERS_OF.steppe.test(word)) return [ENGLISH, STEPPE, STEPPE_PASSPORT, PASSPORT];
  if (LETTERS_OF.belarusian.test(word) || (word.includes("і") && LETTERS_OF.russian.test(word))) {
    // An Uzbek word may have ў and no other letter of its own.
    return [BELARUSIAN, BELARUSIAN_PASSPORT, BELARUSIAN_AS_RUSSIAN, ...(word.includes("ў") ? [STEPPE] : [])];
  }
  if (LETTERS_OF.ukrainian.test(word)) {
    return [UKRAINIAN, UKRAINIAN_PRESS, UKRAINIAN_LETTERS, ENGLISH, LETTERS];
  }
  // Tajik words may have such a ъ as well, without sound.
  if (LETTERS_OF.bulgarian.test(word)) return [BULGARIAN, BULGARIAN_OLD, ENGLISH];
  return [ENGLISH, PASSPORT, LETTERS, ...(LETTERS_OF.russian.test(word) ? [] : neighboursOf(word))];
}

/** Systems of other languages for a word that may be Russian. */
function neighboursOf(word: string): readonly LetterTable[] {
  return [
    ...(word.includes("щ") ? [BULGARIAN] : []),
    ...(word.includes("г") ? [UKRAINIAN_PRESS] : []),
    ...(word.length <= SHORT && /^[юя]/.test(word) ? [CONTINENTAL] : []),
  ];
}

/** Letters of a word whose German spelling is too short to be read in another way. */
const SHORT = 4;
