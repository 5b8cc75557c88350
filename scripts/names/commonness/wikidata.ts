/**
 * @module scripts/names/commonness/wikidata
 * How common Latin words are among the persons of Wikidata who have a label in another script.
 */
import { readSource } from "../sources.ts";
import { isLatin, joinedKey } from "../word-key.ts";

const LANGUAGES = ["arabic", "russian", "chinese", "japanese", "katakana", "korean", "hebrew"];
/** Languages whose labels are written in words with spaces. */
const NATIVE_WORDS = new Set(["arabic", "russian", "hebrew"]);
/** Parts of the pairs that the source gives out for training and tuning; the rest is not there. */
const PARTS = ["64", "16"];
/** Words that a person's label holds on average. */
const WORDS_PER_NAME = 2.1;
/** Persons that a word must have in one language to be counted: single pairs are often mixed up. */
const FEWEST = 2;

/** Holders among a million names, by word: the language in which the word is most common tells. */
export function countWikidata(folder: string): ReadonlyMap<string, number> {
  const share = new Map<string, number>();
  for (const language of LANGUAGES)
    for (const [word, perMillion] of countLanguage(folder, language))
      share.set(word, Math.max(share.get(word) ?? 0, perMillion));
  return share;
}

/** Latin words of persons with a label in a language and, of scripts written in words, the words of that label. */
function countLanguage(folder: string, language: string): ReadonlyMap<string, number> {
  const persons = new Map<string, number>();
  let total = 0;
  for (const part of PARTS)
    for (const line of readPart(folder, `${language}_${part}`).split("\n")) {
      const [latin = "", native = "", count = "0"] = line.split("\t");
      total += Number(count);
      add(persons, joinedKey(latin), Number(count));
      if (NATIVE_WORDS.has(language)) add(persons, joinedKey(native.replaceAll(" ", "")), Number(count));
    }
  const perMillion = (1e6 * WORDS_PER_NAME) / total;
  return new Map(
    [...persons].flatMap(([word, holders]): readonly (readonly [string, number])[] =>
      holders < FEWEST ? [] : [[word, (holders - 0.5) * perMillion]],
    ),
  );
}

function readPart(folder: string, name: string): string {
  const path = `transliteration/wikidata-coling2018/wd_${name}`;
  try {
    return readSource(folder, `${path}.gz`);
  } catch {
    return readSource(folder, path);
  }
}

function add(counts: Map<string, number>, word: string, persons: number): void {
  if (word.length > 1 || (word !== "" && !isLatin(word))) counts.set(word, (counts.get(word) ?? 0) + persons);
}
