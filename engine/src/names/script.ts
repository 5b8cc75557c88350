/**
 * @module names/script
 * Which script a character is written in, for the scripts that names of the lists are written in.
 */

/** ISO 15924 code of a script, `Zyyy` for letters of any other script, `null` for what is no letter or digit. */
export type Script =
  | "Latn"
  | "Cyrl"
  | "Grek"
  | "Hang"
  | "Kana"
  | "Hani"
  | "Arab"
  | "Hebr"
  | "Thai"
  | "Laoo"
  | "Khmr"
  | "Mymr"
  | "Deva"
  | "Beng"
  | "Guru"
  | "Gujr"
  | "Orya"
  | "Taml"
  | "Telu"
  | "Knda"
  | "Mlym"
  | "Sinh"
  | "Armn"
  | "Geor"
  | "Ethi"
  | "Zyyy";

/** The first that holds decides; a script with word marks of its own (`፡`, `။`) is held to its letters and marks. */
const TESTS: readonly (readonly [Script | null, RegExp])[] = [
  ["Latn", /\p{Nd}|\p{Script=Latin}/u],
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Hang", /\p{Script=Hangul}/u],
  ["Kana", /[\p{Script=Katakana}\p{Script=Hiragana}ー]/u],
  ["Hani", /[\p{Script=Han}々]/u],
  ["Grek", /\p{Script=Greek}/u],
  ["Arab", /\p{Script=Arabic}/u],
  ["Hebr", /\p{Script=Hebrew}/u],
  [null, /[^\p{L}\p{M}\p{N}]/u],
  ["Thai", /\p{Script=Thai}/u],
  ["Laoo", /\p{Script=Lao}/u],
  ["Khmr", /\p{Script=Khmer}/u],
  ["Mymr", /\p{Script=Myanmar}/u],
  ["Deva", /\p{Script=Devanagari}/u],
  ["Beng", /\p{Script=Bengali}/u],
  ["Guru", /\p{Script=Gurmukhi}/u],
  ["Gujr", /\p{Script=Gujarati}/u],
  ["Orya", /\p{Script=Oriya}/u],
  ["Taml", /\p{Script=Tamil}/u],
  ["Telu", /\p{Script=Telugu}/u],
  ["Knda", /\p{Script=Kannada}/u],
  ["Mlym", /\p{Script=Malayalam}/u],
  ["Sinh", /\p{Script=Sinhala}/u],
  ["Armn", /\p{Script=Armenian}/u],
  ["Geor", /\p{Script=Georgian}/u],
  ["Ethi", /\p{Script=Ethiopic}/u],
  ["Zyyy", /\p{L}/u],
  [null, /[^]/u],
];

/** For each code point the number of the test that decided it, plus one; 0 = not asked yet. Reserved, not filled. */
const DECIDED = new Uint8Array(0x110000);

/**
 * Script of one character; digits count as `Latn` so that a ship’s number stays with its name.
 *
 * @param character one code point; of a longer text the first counts, the empty text and a lone surrogate have none.
 *   Vowel signs and other marks that belong to one script count as letters of it.
 *
 * Cost: a table look-up; the first time that a character is met, some thirty tests.
 */
export function scriptOf(character: string): Script | null {
  const code = character.codePointAt(0) ?? 0;
  const decided = DECIDED[code] ?? 0;
  return TESTS[(decided === 0 ? decide(code) : decided) - 1]?.[0] ?? null;
}

function decide(code: number): number {
  const character = String.fromCodePoint(code);
  const at = TESTS.findIndex(([, pattern]) => pattern.test(character)) + 1;
  DECIDED[code] = at;
  return at;
}
