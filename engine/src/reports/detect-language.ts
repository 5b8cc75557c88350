/**
 * @module reports/detect-language
 * Tells French from English by their function words. Other languages are refused, not guessed.
 */
import { EmbargoError } from "../model/index.ts";
import type { Pack } from "./pack.ts";
import { flattenText } from "./text/flat.ts";

/** Least share of words that must be function words of the language, and lead over the other one. */
const SHARES = { least: 0.12, lead: 1.5 } as const;
/** Characters looked at. */
const SAMPLE = 20_000;

/**
 * The language of a text.
 *
 * @throws {EmbargoError} `TEXT_LANGUAGE_UNKNOWN` when neither language leads clearly.
 */
export function detectLanguage(text: string, packs: readonly Pack[]): "fr" | "en" {
  const words =
    flattenText(text.slice(0, SAMPLE))
      .toLowerCase()
      .match(/[\p{L}]+'?/gu) ?? [];
  const scores = packs
    .map((pack) => ({
      lang: pack.data.lang,
      share: words.filter((word) => isFunctionWord(pack, word)).length / Math.max(1, words.length),
    }))
    .sort((a, b) => b.share - a.share);
  const [first, second] = scores;
  if (first === undefined || first.share < SHARES.least || first.share < (second?.share ?? 0) * SHARES.lead) {
    throw new EmbargoError("TEXT_LANGUAGE_UNKNOWN");
  }
  return first.lang;
}

function isFunctionWord(pack: Pack, word: string): boolean {
  const { sets, data } = pack;
  if (sets.determiners.has(word) || sets.conjunctions.has(word) || sets.relatives.has(word)) return true;
  return (
    Object.values(data.words.prepositions).some((words) => words.includes(word)) ||
    data.words.auxiliaries.some((lemma) => data.verbs[word]?.[0]?.[0] === lemma)
  );
}
