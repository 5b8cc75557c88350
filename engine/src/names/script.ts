/**
 * @module names/script
 * Which script a character is written in, for the scripts whose romanisation is known here.
 */

/** ISO 15924 code of a script, `Zyyy` for letters of any other script, `null` for what is no letter or digit. */
export type Script = "Latn" | "Cyrl" | "Grek" | "Hang" | "Kana" | "Hani" | "Arab" | "Hebr" | "Zyyy";

const RANGES: readonly (readonly [Script, RegExp])[] = [
  ["Latn", /\p{Script=Latin}/u],
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Hang", /\p{Script=Hangul}/u],
  ["Kana", /[\p{Script=Katakana}\p{Script=Hiragana}ー]/u],
  ["Hani", /[\p{Script=Han}々]/u],
  ["Grek", /\p{Script=Greek}/u],
  ["Arab", /\p{Script=Arabic}/u],
  ["Hebr", /\p{Script=Hebrew}/u],
];

/** Script of one character; digits count as `Latn` so that a ship's number stays with its name. */
export function scriptOf(character: string): Script | null {
  if (/\p{Nd}/u.test(character)) return "Latn";
  for (const [script, pattern] of RANGES) if (pattern.test(character)) return script;
  return /\p{L}/u.test(character) ? "Zyyy" : null;
}
