/**
 * @module regimes/goods/goods-words
 * Which class of goods words mean: by the longest phrase of the goods lexicon, calibres read as words; and how far what
 * was said settles the class.
 */
import { classesWithin, classOfCode, readHsCode } from "./hs-codes.ts";
import type { Law } from "../law.ts";

/** What decided the class: so many digits of an HS code, a phrase of the lexicon, or a single word of it. */
export type GoodsBasis = "hs-6" | "hs-4" | "hs-2" | "phrase" | "word";

/**
 * How far the class is settled: `exact`, what was said is a code or phrase of this class and of no narrower one;
 * `likely`, it is so of a part of what was said; `broad`, narrower classes are left open.
 */
export type GoodsConfidence = "exact" | "likely" | "broad";

/** The class of goods that words or a code mean, and why. */
export interface GoodsExplanation {
  readonly class: string;
  readonly basis: GoodsBasis;
  readonly confidence: GoodsConfidence;
}

/** A phrase of the lexicon found in words. */
interface FoundPhrase {
  readonly class: string;
  /** Words in the phrase. */
  readonly size: number;
  /** Nothing else was said. */
  readonly whole: boolean;
}

/**
 * Say which class words or an HS code mean, by what, and how far that is settled.
 *
 * @param said words in French or English, or 2, 4 or 6 digits with dots and spaces.
 * @returns `null` when no phrase is known; never a guess.
 * @throws {EmbargoError} `HS_INVALID`, `HS_UNKNOWN` for digits that are no code.
 */
export function explainGoods(said: string, law: Law): GoodsExplanation | null {
  return /^[\d.\s]*\d[\d.\s]*$/.test(said) ? explainCode(readHsCode(said), law) : explainWords(said, law);
}

function explainCode(digits: string, law: Law): GoodsExplanation | null {
  const found = classOfCode(digits, law);
  if (found === null) return null;
  const open = classesWithin([digits], law).some((item) => item.id !== found.id) || hasBelow(found.id, law);
  const confidence = open ? "broad" : found.prefix === digits ? "exact" : "likely";
  return { class: found.id, basis: `hs-${found.prefix.length}` as GoodsBasis, confidence };
}

function explainWords(text: string, law: Law): GoodsExplanation | null {
  const found = phraseOf(text, law);
  if (found === null) return null;
  const confidence = hasBelow(found.class, law) ? "broad" : found.whole ? "exact" : "likely";
  return { class: found.class, basis: found.size > 1 ? "phrase" : "word", confidence };
}

function hasBelow(id: string, law: Law): boolean {
  return law.goods.some((item) => item.parents.includes(id));
}

/**
 * Find the longest phrase of the lexicon in words; failing that, the id of a class. Of phrases of one length the first
 * stands, and the words as they were given go before what a calibre in them is read as.
 */
export function phraseOf(text: string, law: Law): FoundPhrase | null {
  let best: FoundPhrase | null = null;
  for (const reading of readingsOf(text)) {
    const found = longestPhrase(plain(reading), law);
    if (found !== null && found.size > (best?.size ?? 0)) best = found;
  }
  return best ?? classNamed(plain(text), law);
}

function longestPhrase(text: string, law: Law): FoundPhrase | null {
  const words = text.split(" ");
  for (let size = Math.min(words.length, LONGEST_PHRASE); size > 0; size -= 1) {
    for (let at = 0; at + size <= words.length; at += 1) {
      const phrase = words.slice(at, at + size).join(" ");
      const found = wordClass(phrase, law) ?? wordClass(withoutElisions(phrase), law);
      if (found !== null) return { class: found, size, whole: size === words.length };
    }
  }
  return null;
}

/** Words of the longest phrase that is looked up; no phrase of the lexicon has as many. */
const LONGEST_PHRASE = 12;

function classNamed(text: string, law: Law): FoundPhrase | null {
  const id = text.replace(/ /g, "-");
  return law.goods.some((item) => item.id === id)
    ? { class: id, size: text.split(" ").length, whole: true }
    : null;
}

function wordClass(phrase: string, { goodsWords }: Law): string | null {
  for (const words of [goodsWords.en, goodsWords.fr]) {
    if (Object.hasOwn(words, phrase)) return words[phrase] ?? null;
  }
  return null;
}

function withoutElisions(phrase: string): string {
  return phrase.replace(/(?<![\p{L}\p{N}])[dl]'/gu, "");
}

function plain(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[^\p{L}\p{N}'-]+/gu, " ")
    .trim();
}

/** A bore in millimetres, with the length of the case where it is given: 122 mm, 7,62 × 39, calibre 5.45mm. */
const CALIBRE =
  /(?<![\p{L}\p{N}.,])(?<before>(?:(?:d['’]un|de|du) )?(?:calibre )?)(?<bore>\d{1,3}(?:[.,]\d{1,2})?)(?:\s?[x×*]\s?\d{2,3}(?:[.,]\d+)?(?:[\s-]?(?:mm|millim[eè]t(?:er|re)s?))?|[\s-]?(?:mm|millim[eè]t(?:er|re)s?))(?![\p{L}\p{N}])(?: (?:calibre|nato|otan))?/giu;

/** Ammunition below this is of small calibre, as the trade counts; from the next on artillery is of large calibre. */
const BANDS: readonly (readonly [below: number, english: string, french: string])[] = [
  [20, "small-calibre", "de petit calibre"],
  [75, "medium-calibre", "de moyen calibre"],
  [Infinity, "large-calibre", "de gros calibre"],
];

/** The text itself, and where a calibre stands in it, the text with the calibre in words, in either language. */
function readingsOf(text: string): readonly string[] {
  const spelt = text.normalize("NFC").replace(/caliber/giu, "calibre");
  const sized = spelt.replace(/\b(small|medium|large) calibre\b/giu, "$1-calibre");
  const [english, french] = ([1, 2] as const).map((column) =>
    sized.replace(CALIBRE, (_whole, before: string, bore: string) => {
      const words = BANDS.find(([below]) => Number(bore.replace(",", ".")) < below)?.[column] ?? "";
      return column === 1 ? `${before}${words}` : words;
    }),
  );
  return [...new Set([text, sized, english ?? text, french ?? text])];
}
