/**
 * @module test/quality/names/native-consonants
 * Consonants of names in Cyrillic, Greek, Arabic and Hebrew letters, in the wide classes of `plain`, to tell which
 * native name belongs to which Latin one. A guard for labels, no romaniser.
 */
import { consonantsOf, plainOf, scriptOf, wordsOf } from "./plain.ts";

const CYRILLIC: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  ѓ: "d",
  д: "d",
  ђ: "d",
  е: "e",
  є: "e",
  ж: "zh",
  з: "z",
  и: "i",
  і: "i",
  ј: "j",
  к: "k",
  ќ: "k",
  л: "l",
  љ: "l",
  м: "m",
  н: "n",
  њ: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  ћ: "s",
  у: "u",
  ў: "v",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  џ: "dj",
  ш: "sh",
  щ: "sh",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  қ: "k",
  ғ: "g",
  ң: "n",
  ө: "o",
  ү: "u",
  ұ: "u",
  һ: "h",
  ә: "a",
};

const GREEK: Readonly<Record<string, string>> = {
  α: "a",
  β: "v",
  γ: "g",
  δ: "d",
  ε: "e",
  ζ: "z",
  η: "i",
  θ: "th",
  ι: "i",
  κ: "k",
  λ: "l",
  μ: "m",
  ν: "n",
  ξ: "ks",
  ο: "o",
  π: "p",
  ρ: "r",
  σ: "s",
  ς: "s",
  τ: "t",
  υ: "u",
  φ: "f",
  χ: "kh",
  ψ: "ps",
  ω: "o",
};

const ARABIC: Readonly<Record<string, string>> = {
  ب: "b",
  پ: "p",
  ت: "t",
  ث: "th",
  ج: "j",
  چ: "ch",
  ح: "h",
  خ: "kh",
  د: "d",
  ذ: "dh",
  ر: "r",
  ز: "z",
  ژ: "zh",
  س: "s",
  ش: "sh",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "z",
  غ: "gh",
  ف: "f",
  ق: "q",
  ك: "k",
  ک: "k",
  گ: "g",
  ل: "l",
  م: "m",
  ن: "n",
  و: "o",
  ة: "",
  ا: "a",
  ه: "h",
  ي: "i",
  ی: "i",
  ى: "a",
  ع: "a",
  ء: "",
  ئ: "",
  ؤ: "",
};

const HEBREW: Readonly<Record<string, string>> = {
  ב: "b",
  ג: "g",
  ד: "d",
  ה: "h",
  ו: "o",
  ז: "z",
  ח: "h",
  ט: "t",
  י: "i",
  כ: "k",
  ך: "k",
  ל: "l",
  מ: "m",
  ם: "m",
  נ: "n",
  ן: "n",
  ס: "s",
  ע: "a",
  פ: "p",
  ף: "f",
  צ: "ts",
  ץ: "ts",
  ק: "k",
  ר: "r",
  ש: "sh",
  ת: "t",
  א: "a",
};

const TABLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cyrillic: CYRILLIC,
  greek: GREEK,
  arabic: ARABIC,
  hebrew: HEBREW,
};

/** Consonants of the words of a name; those that have none are left out. `null` = no table for its script. */
export function nativeConsonants(name: string): readonly string[] | null {
  const script = scriptOf(name);
  if (script === "latin") return keysOf(wordsOf(name));
  const table = TABLES[script];
  if (table === undefined) return null;
  const words = plainOf(name).split(/[^\p{L}\p{N}]+/u);
  return keysOf(
    words.map((word) => [...word.replace(/^ال/, "")].map((char) => table[char] ?? char).join("")),
  );
}

const ARTICLES = new Set(["al", "el", "ad", "as", "ar"]);

function keysOf(words: readonly string[]): readonly string[] {
  return (
    words
      .filter((word) => !ARTICLES.has(word))
      // The letter waw is a vowel or w, which no table can tell: w is left out of both.
      .map((word) => consonantsOf(word.replace(/w/g, "o")).replace(/v/g, "b"))
      .filter((key) => key.length > 0)
  );
}
