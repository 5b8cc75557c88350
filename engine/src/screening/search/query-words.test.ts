/** The words of queries: the neighbours of each against its definition, and how long they are remembered. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexOfNames, smallWorlds } from "../../../../test/screening/made-worlds.ts";
import { listedWords } from "../../../../test/screening/plain-bound.ts";
import { joinedNeighbours, relatePlainly } from "../../../../test/screening/plain-pairs.ts";
import { wordOf, wordsOf } from "../../../../test/screening/words.ts";
import { ROLE, type NameWord } from "../../names/index.ts";
import { NAME_WEIGHTS } from "../scorer/weights.ts";
import { QueryWords, type QueryWord } from "./query-words.ts";

const RUNS = { seed: 20261124, numRuns: 200 } as const;
/** Words that are remembered, at most, from one query to the next. */
const REMEMBERED = 50_000;

const numbered = (count: number, from = 0): readonly NameWord[] => {
  const word = wordOf("Orlov");
  return Array.from({ length: count }, (_, at) => ({ ...word, key: `word ${from + at}` }));
};

/** Neighbours as lists of words and relations. */
const told = ({ neighbours }: QueryWord): unknown =>
  [...neighbours.words].map((word, at) => [word, neighbours.relations[at]]);

describe("QueryWords", () => {
  it("finds the words that are related, by keys and by asking each; of an initial other initials alone", () => {
    fc.assert(
      fc.property(smallWorlds, ({ queries, names }) => {
        const index = indexOfNames(names);
        const listed = listedWords(names);
        const related = (word: NameWord, joined: boolean): unknown =>
          listed.flatMap((known, at) => {
            const packed = relatePlainly(word, known, NAME_WEIGHTS, joined);
            if (word.role === ROLE.initial && known.role !== ROLE.initial) return [];
            return packed === 0 ? [] : [[at, packed]];
          });
        for (const exhaustive of [false, true]) {
          const words = new QueryWords(index, NAME_WEIGHTS, exhaustive);
          for (const query of queries) {
            for (const word of query) {
              const found = words.find(word);
              expect(told(found)).toEqual(related(word, false));
              expect([found.word.key, found.letters]).toEqual([word.key, word.forms[0]?.length]);
            }
            for (const [at, two] of joinedNeighbours(query)) {
              const [left, right] = [query[at], query[at + 1]];
              if (left === undefined || right === undefined) continue;
              expect(told(words.findJoined(left, right))).toEqual(related(two, true));
            }
          }
        }
      }),
      RUNS,
    );
  });

  it("looks for a word once, and for two neighbours written as one once", () => {
    const words = new QueryWords(indexOfNames([wordsOf("Kim Jong Un")]), NAME_WEIGHTS, false);
    const [kim, jong] = [wordOf("Kim"), wordOf("Jong")];
    const found = [words.find(kim), words.findJoined(kim, jong)];
    expect([words.find(wordOf("Kim")), words.findJoined(wordOf("Kim"), wordOf("Jong"))]).toEqual(found);
    expect(words.find(kim)).toBe(found[0]);
    expect(words.findJoined(kim, jong)).toBe(found[1]);
    expect(words.table.length).toBe(2);
  });

  it("forgets all words before a query once there are too many, and only then", () => {
    const words = new QueryWords(indexOfNames([]), NAME_WEIGHTS, false);
    for (const word of numbered(REMEMBERED - 1)) words.find(word);
    words.begin();
    expect(words.table.length).toBe(REMEMBERED - 1);
    const [last, ...more] = numbered(10, REMEMBERED);
    if (last === undefined) return;
    const found = words.find(last);
    // Words of one query are never forgotten during it.
    for (const word of more) words.find(word);
    expect([words.find(last) === found, words.table.length]).toEqual([true, REMEMBERED + 9]);
    words.begin();
    expect(words.table.length).toBe(0);
    expect(words.find(last)).not.toBe(found);
    expect(words.find(last).at).toBe(0);
    words.begin();
    expect(words.table.length).toBe(1);
  });
});
