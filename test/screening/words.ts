/**
 * @module test/screening/words
 * Words of names and how two of them are related, for the tests of the word table and of the search.
 */
import { prepareName, type NameWord } from "../../engine/src/names/index.ts";
import { NAME_WEIGHTS, type Relation } from "../../engine/src/screening/scorer/weights.ts";
import { relationOf, shareOf } from "../../engine/src/screening/table/packed.ts";
import { relateWords } from "../../engine/src/screening/table/relate.ts";
import { WordTable } from "../../engine/src/screening/table/word-table.ts";

/** The words of a name. */
export const wordsOf = (name: string): readonly NameWord[] => prepareName(name).words;

/** The first word of a name. */
export const wordOf = (name: string): NameWord => {
  const [word] = wordsOf(name);
  if (word === undefined) throw new Error(`no word in ${JSON.stringify(name)}`);
  return word;
};

/** A relation with the share of its information that it earns, thousandths. */
export interface Related {
  readonly relation: Relation | null;
  readonly share: number;
}

/** How two words are related. */
export const relateBoth = (left: NameWord, right: NameWord): Related => {
  const table = new WordTable();
  const [a, b] = [table.append(left), table.append(right)];
  const packed = relateWords(table, a, table, b, NAME_WEIGHTS);
  return { relation: relationOf(packed), share: shareOf(packed) };
};

/** How the first words of two names are related. */
export const relate = (left: string, right: string): Relation | null =>
  relateBoth(wordOf(left), wordOf(right)).relation;

/** What share of their information the first words of two names agree on, thousandths. */
export const shareBetween = (left: string, right: string): number =>
  relateBoth(wordOf(left), wordOf(right)).share;
