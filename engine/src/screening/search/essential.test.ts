/** The bound of a query against its definition: what each word is worth, what is opened, and which names may reach. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexOfNames, smallWorlds, type Words } from "../../../../test/screening/made-worlds.ts";
import { listedWords, mayReach, plainBound, strangers } from "../../../../test/screening/plain-bound.ts";
import { anyWeights } from "../../../../test/screening/plain-cases.ts";
import { wordsOf } from "../../../../test/screening/words.ts";
import { NameScorer } from "../scorer/name-scorer.ts";
import { NAME_WEIGHTS, type NameWeights } from "../scorer/weights.ts";
import { QueryBound } from "./essential.ts";
import { NameSearch } from "./name-search.ts";
import { QueryWords, type QueryWord } from "./query-words.ts";

const RUNS = { seed: 20261124, numRuns: 500 } as const;
/** Words whose neighbours stay in order from one query to the next, at most. */
const REMEMBERED = 20_000;
const thresholds = fc.array(fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.constantFrom(1, 700, 1000)), {
  minLength: 1,
  maxLength: 3,
});
const anyOrUsual = fc.oneof(fc.constant(NAME_WEIGHTS), anyWeights);

interface Bounded {
  readonly bound: QueryBound;
  readonly find: (query: Words) => readonly QueryWord[];
}

function boundOf(names: readonly Words[], weights: NameWeights): Bounded {
  const index = indexOfNames(names);
  const words = new QueryWords(index, weights, false);
  return {
    bound: new QueryBound(weights, index.words, index.postingStart),
    find: (query) => query.map((word) => words.find(word)),
  };
}

describe("QueryBound", () => {
  it("is what each word is worth, and opens what is cheapest for what it takes off, as long as it must", () => {
    fc.assert(
      fc.property(smallWorlds, thresholds, anyOrUsual, ({ queries, names }, leasts, weights) => {
        const { bound, find } = boundOf(names, weights);
        const listed = listedWords(names).map(({ key }) => key);
        for (const threshold of [...leasts, ...leasts.slice(0, 1)]) {
          for (const query of queries) {
            const plain = plainBound({ query, names, threshold, weights });
            const words = find(query);
            bound.set(words, threshold);
            const { needed, least, all } = bound;
            const column = (values: Float64Array | Int32Array): readonly number[] =>
              [...values].slice(0, query.length);
            expect({ needed, least, all, worth: column(bound.worth), opened: column(bound.opened) }).toEqual({
              needed: plain.needed,
              least: threshold - 0.5,
              all: plain.all,
              worth: plain.worth,
              opened: plain.opened,
            });
            words.forEach((item, at) => {
              if ((plain.opened[at] ?? -1) < 0) return;
              const order = [...bound.neighboursOf(item)].map((word) => listed[word]);
              expect(order).toEqual(plain.order[at]?.map(({ key }) => key));
            });
          }
        }
      }),
      RUNS,
    );
  });

  it("holds a name able to reach the threshold by its pairs as defined", () => {
    fc.assert(
      fc.property(smallWorlds, thresholds, anyOrUsual, ({ queries, names }, leasts, weights) => {
        const { bound, find } = boundOf(names, weights);
        const search = new NameSearch(indexOfNames(names), new NameScorer(weights), true);
        for (const threshold of leasts) {
          for (const query of queries) {
            const asked = { query, names, threshold, weights };
            const plain = plainBound(asked);
            bound.set(find(query), threshold);
            names.forEach((name, at) => {
              search.scoreOne(query, at);
              const unexplained = strangers(asked, name).reduce((bits, place) => bits | (1 << place), 0);
              expect(bound.mayReach(search.scorer, unexplained)).toBe(mayReach(asked, plain, name));
            });
          }
        }
      }),
      { ...RUNS, numRuns: 300 },
    );
  });

  it.each([
    ["Transmorflot", "Trans Morflot", true],
    ["Orlov Transmorflot", "Orlov Trans Morflot", true],
    ["Orlov Transmorflot", "Trans Morflot Orlov", true],
    ["Orlov Transmorflot", "Orlov Trans Morflot Zvorkin", false],
  ])("takes no words of a name away that one of the query explains: %s, %s", (asked, known, reaches) => {
    const [query, names] = [wordsOf(asked), [wordsOf(known)]];
    const { bound, find } = boundOf(names, NAME_WEIGHTS);
    const search = new NameSearch(indexOfNames(names), new NameScorer(NAME_WEIGHTS), true);
    bound.set(find(query), 1000);
    search.scoreOne(query, 0);
    const unexplained = strangers({ query, names, threshold: 1000, weights: NAME_WEIGHTS }, names[0] ?? []);
    expect(unexplained.length).toBeGreaterThan(0);
    expect(
      bound.mayReach(
        search.scorer,
        unexplained.reduce((bits, place) => bits | (1 << place), 0),
      ),
    ).toBe(reaches);
  });

  it("counts what each of two words of the query adds, also where both stand as one elsewhere in the name", () => {
    const [query, name] = [wordsOf("Trans Morflot"), wordsOf("Morflot Transmorflot Zvorkinov Petrenko")];
    const { bound, find } = boundOf([name], NAME_WEIGHTS);
    const search = new NameSearch(indexOfNames([name]), new NameScorer(NAME_WEIGHTS), true);
    search.scoreOne(query, 0);
    const reaches = Array.from({ length: 1000 }, (_, at) => {
      const asked = { query, names: [name], threshold: at + 1, weights: NAME_WEIGHTS };
      bound.set(find(query), at + 1);
      expect(bound.mayReach(search.scorer, 0b1100)).toBe(mayReach(asked, plainBound(asked), name));
      return bound.mayReach(search.scorer, 0b1100);
    });
    expect([reaches.at(0), reaches.at(-1)]).toEqual([true, false]);
  });

  it("gives the neighbours of a word as they are until it has put them in order", () => {
    const names = ["Jong", "Kim Jong", "Chong"].map(wordsOf);
    const { bound, find } = boundOf(names, NAME_WEIGHTS);
    const [item] = find(wordsOf("Jong"));
    expect(item === undefined ? [] : [...bound.neighboursOf(item)]).toEqual([0, 2]);
  });

  it("puts the neighbours of a word in order once for a threshold, and again for another or after too many words", () => {
    const { bound, find } = boundOf(["Jong", "Kim Jong", "Chong"].map(wordsOf), NAME_WEIGHTS);
    const [item] = find(wordsOf("Jong"));
    if (item === undefined) return;
    const orderAt = (threshold: number): Uint32Array => {
      bound.set([item], threshold);
      return bound.neighboursOf(item);
    };
    const first = orderAt(700);
    expect([orderAt(700) === first, orderAt(800) === first, orderAt(700) === first]).toEqual([
      true,
      false,
      false,
    ]);
    const kept = orderAt(700);
    const rankOthers = (many: number): void => {
      for (let at = 0; at < many; at += 1) bound.set([{ ...item }], 700);
    };
    // With the word itself there are as many as are remembered.
    rankOthers(REMEMBERED - 1);
    expect(orderAt(700)).toBe(kept);
    rankOthers(1);
    expect(orderAt(700)).not.toBe(kept);
  });
});
