/**
 * @module lists/entry/languages
 * Languages by their English names, as lists write them → BCP 47 codes.
 */

const CODES: Readonly<Record<string, string>> = {
  arabic: "ar",
  belarusian: "be",
  bengali: "bn",
  bosnian: "bs",
  bulgarian: "bg",
  burmese: "my",
  chinese: "zh",
  dari: "prs",
  farsi: "fa",
  french: "fr",
  georgian: "ka",
  greek: "el",
  hebrew: "he",
  hindi: "hi",
  japanese: "ja",
  korean: "ko",
  kurdish: "ku",
  pashto: "ps",
  persian: "fa",
  russian: "ru",
  serbian: "sr",
  spanish: "es",
  turkish: "tr",
  ukrainian: "uk",
  urdu: "ur",
};

/** The code of a language; `null` = it is none known here. */
export function languageCode(name: string): string | null {
  const key = name.trim().toLowerCase();
  return Object.hasOwn(CODES, key) ? (CODES[key] ?? null) : null;
}
