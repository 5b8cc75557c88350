/** The trie, and the walk with it, against the plainest search there is: every word tried at every place. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import chinese from "../../generated/names.zh.json" with { type: "json" };
import type { NameLexicon } from "./name-lexicon.ts";
import { prepareNames } from "./prepare.ts";
import { scanWords } from "./scan.ts";
import { WordTrie } from "./word-trie.ts";

interface Found {
  readonly start: number;
  readonly end: number;
}

/** Few characters, so that words often begin alike; one of them outside the basic plane. */
const UNITS = ["甲", "乙", "丙", "𠮷"] as const;
const word = fc.string({ unit: fc.constantFrom(...UNITS), minLength: 1, maxLength: 4 });
const words = fc.array(word, { minLength: 1, maxLength: 12 });
const text = fc.string({ unit: fc.constantFrom(...UNITS, "，"), maxLength: 40 });

function wordsAt(known: readonly string[], where: string, start: number): readonly Found[] {
  const ends = known.filter((item) => where.startsWith(item, start)).map((item) => start + item.length);
  return [...new Set(ends)].toSorted((a, b) => b - a).map((end) => ({ start, end }));
}

/** The longest word at each place, from the left, none inside another. */
function longest(known: readonly string[], where: string): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < where.length; ) {
    const [first] = wordsAt(known, where, at);
    if (first !== undefined) found.push(first);
    at = first?.end ?? at + 1;
  }
  return found;
}

describe("words in a trie", () => {
  it("are found at every place as by trying each of them, the longest first, with the value given first", () => {
    fc.assert(
      fc.property(words, text, (known, where) => {
        const trie = new WordTrie<number>();
        for (const [at, item] of known.entries()) trie.add(item, at);
        for (let at = 0; at <= where.length; at += 1) {
          const found = trie.matchesAt(where, at);
          expect(found.map(({ start, end }) => ({ start, end }))).toEqual(wordsAt(known, where, at));
          for (const { start, end, value } of found)
            expect(value).toBe(known.indexOf(where.slice(start, end)));
          expect(trie.longestAt(where, at)).toEqual(found[0] ?? null);
        }
      }),
    );
  });

  it("do not hold the empty word", () => {
    const trie = new WordTrie<true>();
    trie.add("", true);
    expect(trie.longestAt("甲", 0)).toBeNull();
  });
});

describe("the walk over a text", () => {
  const data = chinese as unknown as NameLexicon;
  const known = (stops: readonly string[]): NameLexicon => ({
    ...data,
    states: [],
    bodies: [],
    places: [],
    persons: [],
    roles: [],
    titles: [],
    stops,
    words: { ...data.words, behind: [], says: [], clause: [] },
  });

  it("finds the longest word from the left, as by trying each of them", () => {
    fc.assert(
      fc.property(words, text, (stops, where) => {
        const { hits } = scanWords(where, where, prepareNames(known(stops)));
        expect(hits.map(({ start, end }) => ({ start, end }))).toEqual(longest(stops, where));
      }),
    );
  });
});
