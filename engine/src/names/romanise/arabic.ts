/**
 * @module names/romanise/arabic
 * Words in Arabic script (Arabic, Persian, Urdu, Pashto, Kurdish) to Latin as names are customarily spelt: frequent
 * words from a table, the rest letter by letter, since short vowels are not written.
 * Sources: the headers of `data/names/arabic-words.tsv` and `data/names/arabic-letters.tsv`.
 */
import data from "../../generated/arabic-readings.json" with { type: "json" };
import { canonicalCompound } from "../compounds.ts";
import { arabicKey, arabicLetters } from "./arabic-letters.ts";
import { LetterReader, vowelsOf, type WrittenVowels } from "./letter-readings.ts";

const WORDS: Readonly<Record<string, string>> = data.words;
const READER = new LetterReader(data.letters);
const MOST_FORMS = 6;
/** Forms of a compound: each reading of its other part. */
const MOST_HEADS = 3;

const ARTICLE = "ال";
const SERVANT = "عبد";
const FATHER = "ابو";
/** Endings that are words of their own (of God, of the faith) with the canonical Latin of `compounds.ts`. */
const TAILS: readonly (readonly [string, string])[] = [
  ["الله", "ullah"],
  ["الدين", "uddin"],
];

/**
 * Latin forms of one word, the likeliest first, each [a-z]+ and distinct, 1 to 6; none when no letter is Arabic.
 *
 * The article is left out, as Latin names cut it off, and kept in the last form; عبدال and the endings الله and
 * الدين give the canonical compounds (`abdulrahman`, `nasrullah`, `nuruddin`). Vowel marks are obeyed where present.
 * Cost: linear in the word, some 20 µs for eight letters.
 *
 * @param token one NFC word
 */
export function romaniseArabic(token: string): readonly string[] {
  const { letters, marks } = arabicLetters(token);
  if (letters === "") return [];
  const marked = marks.some((mark) => mark !== "");
  const forms = formsOf(letters, marked ? marksOf(letters, marks) : undefined);
  return [...new Set(forms)].slice(0, MOST_FORMS);
}

function formsOf(letters: string, marks?: WrittenVowels): readonly string[] {
  if (marks !== undefined) return READER.read(letters, marks);
  const compound = compoundForms(letters);
  if (compound.length > 0) return compound;
  const known = wordForms(letters);
  if (known.length === 0 && arabicKey(letters).startsWith(FATHER) && letters.length > FATHER.length + 2) {
    const named = plainForms(letters.slice(FATHER.length))
      .slice(0, MOST_HEADS)
      .map((form) => `abu${form}`);
    return [...named, ...READER.read(letters)];
  }
  if (letters.startsWith(ARTICLE) && letters.length > 4) {
    const bare = plainForms(letters.slice(ARTICLE.length));
    const glued = known.length > 0 ? known : [`al${bare[0] ?? ""}`];
    return [...bare.slice(0, MOST_FORMS - 1), ...glued];
  }
  return known.length > 0 ? [...known, ...READER.read(letters)] : READER.read(letters);
}

function plainForms(letters: string): readonly string[] {
  return [...wordForms(letters), ...READER.read(letters)];
}

function wordForms(letters: string): readonly string[] {
  const key = arabicKey(letters);
  return Object.hasOwn(WORDS, key) ? (WORDS[key] ?? "").split(" ") : [];
}

/** عبدالرحمن, نصرالله, نورالدين written as one word. */
function compoundForms(letters: string): readonly string[] {
  const servant = SERVANT + ARTICLE;
  if (letters === "عبدالله") return ["abdullah"];
  if (letters.startsWith(servant) && letters.length > servant.length + 1) {
    const served = plainForms(letters.slice(servant.length)).slice(0, MOST_HEADS);
    return served.map((form) => canonicalCompound(`abdul${form}`));
  }
  if (letters.startsWith(SERVANT) && letters.length > SERVANT.length + 2) {
    const served = plainForms(letters.slice(SERVANT.length)).map((form) => `abd${form}`);
    const named = served.map(canonicalCompound).filter((form) => form.startsWith("abdul"));
    if (named.length > 0) return named.slice(0, MOST_HEADS);
  }
  for (const [tail, latin] of TAILS) {
    if (!letters.endsWith(tail) || letters.length < tail.length + 2) continue;
    const heads = plainForms(letters.slice(0, -tail.length)).slice(0, MOST_HEADS);
    return heads.map((form) => canonicalCompound(form + latin));
  }
  return [];
}

const VOWELS_OF_MARKS: ReadonlyMap<string, string> = new Map([
  ["َ", "ae"],
  ["ُ", "uo"],
  ["ِ", "ie"],
]);
/** The letter that lengthens the vowel of a mark and takes its reading. */
const LENGTHENED_BY: ReadonlyMap<string, string> = new Map([
  ["َ", "اى"],
  ["ُ", "و"],
  ["ِ", "ي"],
]);
const SUKUN = "ْ";

function marksOf(letters: string, marks: readonly string[]): WrittenVowels {
  const signAt = (at: number): string => {
    for (const sign of VOWELS_OF_MARKS.keys()) if (marks[at]?.includes(sign) === true) return sign;
    return "";
  };
  return {
    allows: (at, reading) => {
      const sign = signAt(at);
      const vowels = vowelsOf(reading);
      if (sign === "") return marks[at]?.includes(SUKUN) !== true || vowels === "";
      const allowed = VOWELS_OF_MARKS.get(sign) ?? "";
      if (vowels !== "") return [...vowels].every((vowel) => allowed.includes(vowel));
      const next = letters.charAt(at + 1);
      return next !== "" && (LENGTHENED_BY.get(sign) ?? "").includes(next);
    },
    vowel: (at) => VOWELS_OF_MARKS.get(signAt(at))?.charAt(0) ?? "",
  };
}
