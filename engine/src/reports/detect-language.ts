/**
 * @module reports/detect-language
 * Tells languages apart by their script, and those of one script by their function words. A language without a pack is
 * refused, not guessed.
 */
import { EmbargoError, type NameLang, type ReportLang } from "../model/index.ts";
import type { LexiconData } from "./lexicon.ts";
import { flattenText } from "./text/flat.ts";

/** Least share of words that must be function words of the language, and lead over the other one. */
const SHARES = { least: 0.12, lead: 1.5 } as const;
/** Least share of letters in Hangul or Han, and most of kana beside Han: with more of it the text is Japanese. */
const SCRIPTS = { least: 0.5, kana: 0.05 } as const;
/** What a word of a neighbouring language counts against one of its own: near languages share most small words. */
const STRANGE = 2;
/** Most of the Cyrillic letters that may be none of Russian: a name quoted from a neighbour's language has a few. */
const FOREIGN_CYRILLIC_AT_MOST = 0.03;
/** Characters looked at. */
const SAMPLE = 20_000;

/**
 * The language of a text.
 *
 * @throws {EmbargoError} `TEXT_LANGUAGE_UNKNOWN` when no language leads clearly, and for Japanese.
 */
export function detectLanguage(text: string, lexicons: readonly LexiconData[]): ReportLang {
  const byScript = languageOfScript(text.slice(0, SAMPLE));
  if (byScript !== null) return byScript;
  const words =
    flattenText(text.slice(0, SAMPLE))
      .toLowerCase()
      .match(/[\p{L}]+'?/gu) ?? [];
  const scores = lexicons
    .map((lexicon) => {
      const small = functionWords(lexicon);
      const foreign = new Set(lexicon.grammar.words.foreign);
      const own = words.filter((word) => small.has(word) || isAuxiliary(lexicon, word)).length;
      const others = words.filter((word) => foreign.has(word)).length;
      return {
        lang: lexicon.lang,
        share: Math.max(0, own - STRANGE * others) / Math.max(1, words.length),
      };
    })
    .sort((a, b) => b.share - a.share);
  const [first, second] = scores;
  if (isForeignCyrillic(text.slice(0, SAMPLE))) throw new EmbargoError("TEXT_LANGUAGE_UNKNOWN");
  if (first === undefined || first.share < SHARES.least || first.share < (second?.share ?? 0) * SHARES.lead) {
    throw new EmbargoError("TEXT_LANGUAGE_UNKNOWN");
  }
  return first.lang;
}

/** The language that most letters tell; `null` = they are neither Hangul nor Han. */
function languageOfScript(text: string): NameLang | null {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  const least = count(/\p{L}/gu) * SCRIPTS.least;
  const [hangul, han] = [count(/\p{Script=Hangul}/gu), count(/\p{Script=Han}/gu)];
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  if (hangul + han + kana <= least) return null;
  if (hangul > 0 && hangul >= han + kana) return "ko";
  if (kana > (han + kana) * SCRIPTS.kana) throw new EmbargoError("TEXT_LANGUAGE_UNKNOWN");
  return "zh";
}

/**
 * Cyrillic, and not Russian, which is the only language of it that is read: other letters, or more of `ъ`, which Bulgarian
 * writes as a vowel, than of the vowels that Bulgarian lacks.
 */
function isForeignCyrillic(text: string): boolean {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  const all = count(/\p{Script=Cyrillic}/gu);
  if (all < count(/\p{L}/gu) * SCRIPTS.least) return false;
  return all - count(/[а-яё]/giu) > all * FOREIGN_CYRILLIC_AT_MOST || count(/ъ/giu) > count(/[ыэё]/giu);
}

function functionWords({ words }: LexiconData): ReadonlySet<string> {
  const { articles, demonstratives, possessives, conjunctions, relatives, prepositions } = words;
  return new Set([
    ...articles,
    ...demonstratives,
    ...possessives.singular,
    ...possessives.plural,
    ...conjunctions,
    ...relatives,
    ...Object.values(prepositions).flat(),
  ]);
}

function isAuxiliary({ words, verbs }: LexiconData, word: string): boolean {
  const lemma = verbs[word]?.[0]?.[0];
  return lemma !== undefined && words.auxiliaries.includes(lemma);
}
