/**
 * @module scripts/names/word-table
 * Chooses the words whose customary spellings the letter readings do not give, and the spellings that count.
 */
import { LetterReader } from "../../engine/src/names/romanise/letter-readings.ts";
import type { AlignedPair } from "./align-letters.ts";
import { plainSpelling } from "./plain-spelling.ts";

/** A spelling that fits its letters worse than this (mean bits a letter) is another name, not another spelling. */
const LEAST_FIT = -3.6;
/** A spelling seen this often needs no good fit: mistakes of the corpora are rare each by itself. */
const SEEN_OFTEN = 4;
/** Words of this weight are listed with their customary spellings even where the letters give a plain one. */
const FREQUENT = 6;
const LEAST_SHARE = 0.08;
const MOST_SPELLINGS = 3;
const MOST_WORDS = 12_000;

/** A pair whose Latin spelling is as customarily written, not plain. */
export interface SpeltPair extends AlignedPair {
  readonly spelling: string;
}

/** Words with their spellings, the most frequent first; in order of the words. */
export function wordTable(
  pairs: readonly SpeltPair[],
  letters: ReadonlyMap<string, string>,
  keyOf: (word: string) => string,
): ReadonlyMap<string, string> {
  const reader = new LetterReader(Object.fromEntries(letters));
  const weights = new Map<string, Map<string, number>>();
  for (const { letters, spelling, weight, fit } of pairs) {
    if ((fit < LEAST_FIT && weight < SEEN_OFTEN) || letters.length < 2) continue;
    const key = keyOf(letters.join(""));
    const known = weights.get(key) ?? new Map<string, number>();
    weights.set(key, known.set(spelling, (known.get(spelling) ?? 0) + weight * 2 ** Math.max(-2, fit / 2)));
  }
  const rows = [...weights]
    .map(([word, spellings]) => rowOf(word, spellings, reader))
    .filter((row) => row.spellings.length > 0)
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_WORDS)
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  return new Map(rows.map(({ word, spellings }) => [word, spellings.join(" ")]));
}

function rowOf(
  word: string,
  spellings: ReadonlyMap<string, number>,
  reader: LetterReader,
): { readonly word: string; readonly spellings: readonly string[]; readonly weight: number } {
  const total = [...spellings.values()].reduce((sum, weight) => sum + weight, 0);
  const kept = distinct(
    [...spellings]
      .filter(([, weight]) => weight >= total * LEAST_SHARE)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([spelling]) => spelling),
  );
  const read = reader.read(word).slice(0, 2);
  const reached = kept.every((spelling) => read.includes(plainSpelling(spelling)));
  return { word, spellings: reached && total < FREQUENT ? [] : kept, weight: total };
}

/** One spelling of each plain spelling, the first. */
function distinct(spellings: readonly string[]): readonly string[] {
  const plain = new Set<string>();
  return spellings
    .filter((spelling) => {
      const key = plainSpelling(spelling);
      if (plain.has(key)) return false;
      plain.add(key);
      return true;
    })
    .slice(0, MOST_SPELLINGS);
}
