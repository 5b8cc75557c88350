/**
 * @module reports/east-asian/prepare
 * The names of a language made ready: one trie of all words, sets of surnames and letters.
 */
import { foldHan } from "../../names/index.ts";
import type { NameLexicon, WordList } from "./name-lexicon.ts";
import { wordTrie, WordTrie } from "./word-trie.ts";

/** What a word of the lexicon is. */
export type Word =
  | {
      readonly type: "state";
      readonly code: string;
      readonly form: "name" | "capital" | "seat";
    }
  | { readonly type: "body" | "place"; readonly id: string }
  | { readonly type: "person"; readonly key: string; readonly caption: string }
  | { readonly type: "role" | "title" | "says" | "behind" | "stop" };

/** Names of a language with their tables built. Every Chinese word stands in its simplified shape. */
export interface NamePack {
  readonly data: NameLexicon;
  readonly words: WordTrie<Word>;
  readonly around: Readonly<Record<WordList, WordTrie<true>>>;
  /** States by their single character. */
  readonly short: ReadonlyMap<string, string>;
  readonly surnames: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
}

/** Build the tables. Cost linear in the lexicon; done once, the result is never changed. */
export function prepareNames(data: NameLexicon): NamePack {
  const folded = (list: readonly string[]): readonly string[] => list.map(flattenHan);
  const around = Object.fromEntries(
    Object.entries(data.words).map(([name, list]) => [name, wordTrie(folded(list))]),
  ) as NamePack["around"];
  return {
    data,
    words: trieOf(data),
    around,
    short: new Map(
      data.states.flatMap(({ code, short = [] }) => folded(short).map((word) => [word, code] as const)),
    ),
    surnames: new Set(folded(data.surnames)),
    letters: new Set(flattenHan(data.letters)),
  };
}

function trieOf(data: NameLexicon): WordTrie<Word> {
  const trie = new WordTrie<Word>();
  const add = (words: readonly string[] | undefined, value: Word): void => {
    for (const word of words ?? []) trie.add(flattenHan(word), value);
  };
  for (const { words } of data.persons) {
    const [caption = ""] = words;
    add(words, { type: "person", key: `person:${flattenHan(caption)}`, caption });
  }
  for (const { id, words } of data.bodies) add(words, { type: "body", id });
  for (const { id, words } of data.places) add(words, { type: "place", id });
  for (const { code, names, capitals, seats } of data.states) {
    add(names, { type: "state", code, form: "name" });
    add(capitals, { type: "state", code, form: "capital" });
    add(seats, { type: "state", code, form: "seat" });
  }
  add(data.roles, { type: "role" });
  add(data.titles, { type: "title" });
  add(data.stops, { type: "stop" });
  add(data.words.says, { type: "says" });
  add(data.words.clause, { type: "behind" });
  if (data.lang === "zh") add(data.words.behind, { type: "behind" });
  return trie;
}

/** The text with every Han character in its simplified shape, offset for offset. */
export function flattenHan(text: string): string {
  let flat = "";
  for (const character of text) {
    const folded = foldHan(character);
    flat += folded.length === character.length ? folded : character;
  }
  return flat;
}
