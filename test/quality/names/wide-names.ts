/**
 * @module test/quality/names/wide-names
 * Names of two words drawn by their frequency among the labels of Wikidata's persons: mostly rare words, as in a real
 * register of customers, where the popular names by country give only the words that most share.
 */
import { wordFacts } from "../../../engine/src/names/facts/index.ts";
import { randomBelow, type Random } from "../../random.ts";
import { sharedText } from "./corpus.ts";
import { isParticle } from "./culture.ts";

const FILES = ["arabic", "chinese", "hebrew", "japanese", "korean", "russian"];

/** Words with how many persons up to and with each bear one, so that a number below the last points at a word. */
interface Drawn {
  readonly words: readonly string[];
  readonly upTo: readonly number[];
}

let pools: { readonly given: Drawn; readonly family: Drawn } | undefined;

/** A given name and another word, none of them a joining word or a title. Source: NETransliteration-COLING2018 (CC0). */
export function wideName(random: Random): string {
  pools ??= gather();
  return `${drawOne(pools.given, random)} ${drawOne(pools.family, random)}`;
}

function gather(): { readonly given: Drawn; readonly family: Drawn } {
  const counted = new Map<string, number>();
  for (const file of FILES) {
    for (const row of sharedText(`transliteration/wikidata-coling2018/wd_${file}_64.gz`).split("\n")) {
      const [word = "", , times] = row.split("\t");
      if (isWord(word)) counted.set(word, Math.max(counted.get(word) ?? 0, Number(times)));
    }
  }
  const rows = [...counted].sort(([a], [b]) => (a < b ? -1 : 1));
  const isGiven = ([word]: readonly [string, number]): boolean => {
    const { given, family } = wordFacts(word) ?? { given: 0, family: 0 };
    return given > family;
  };
  return { given: drawn(rows.filter(isGiven)), family: drawn(rows.filter((row) => !isGiven(row))) };
}

const isWord = (word: string): boolean =>
  /^\p{Script=Latin}{3,}$/u.test(word) && !isParticle(word) && (wordFacts(word)?.kind ?? null) === null;

function drawn(rows: readonly (readonly [string, number])[]): Drawn {
  let sum = 0;
  return { words: rows.map(([word]) => word), upTo: rows.map(([, times]) => (sum += times)) };
}

function drawOne({ words, upTo }: Drawn, random: Random): string {
  const wanted = randomBelow(random, upTo.at(-1) ?? 1);
  let [low, high] = [0, words.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((upTo[middle] ?? 0) > wanted) high = middle;
    else low = middle + 1;
  }
  return words[low] ?? "";
}
