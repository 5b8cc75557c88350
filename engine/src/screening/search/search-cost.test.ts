/** What a search looks at, hands to the scorer and scores, counted: an index that does more finds the same, and is slow. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchOfNames, smallWorlds, type Words } from "../../../../test/screening/made-worlds.ts";
import { isWorthFilling, lookedAt, mayReach, plainBound } from "../../../../test/screening/plain-bound.ts";
import { wordOf, wordsOf } from "../../../../test/screening/words.ts";
import { ROLE, type NameWord } from "../../names/index.ts";
import { NAME_WEIGHTS } from "../scorer/weights.ts";
import type { NameSearch } from "./name-search.ts";

const RUNS = { seed: 20261124, numRuns: 400 } as const;
const thresholds = fc.array(
  fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constantFrom(-5, 0, 1, 500, 700, 1000)),
  { minLength: 1, maxLength: 3 },
);

/** Names looked at, handed to the scorer, and scored. */
interface Cost {
  readonly looked: number;
  readonly filled: number;
  readonly scored: number;
}

/** A search that tells what it cost. */
function countedSearch(names: readonly Words[], exhaustive: boolean): (query: Words, least: number) => Cost {
  const search: NameSearch = searchOfNames(names, NAME_WEIGHTS, exhaustive);
  let [filled, count] = [0, 0];
  Object.defineProperty(search.scorer.name, "count", {
    get: () => count,
    set: (many: number) => {
      filled += 1;
      count = many;
    },
  });
  return (query, least) => {
    filled = 0;
    search.search(query, least, () => {});
    return { looked: search.looked, filled, scored: search.scored };
  };
}

function plainCost(query: Words, names: readonly Words[], threshold: number): Cost {
  const asked = { query, names, threshold, weights: NAME_WEIGHTS };
  const bound = plainBound(asked);
  if (bound.needed <= 0) return { looked: 0, filled: names.length, scored: names.length };
  const looked = lookedAt(asked, bound);
  const filled = looked.filter((name) => isWorthFilling(asked, bound, names[name] ?? []));
  const scored = filled.filter((name) => mayReach(asked, bound, names[name] ?? []));
  return { looked: looked.length, filled: filled.length, scored: scored.length };
}

describe("a search by the index", () => {
  it("looks at the names of opened words, and scores those that may reach the threshold", () => {
    fc.assert(
      fc.property(smallWorlds, thresholds, ({ queries, names }, leasts) => {
        const costOf = countedSearch(names, false);
        const asked = queries.flatMap((query) => leasts.map((least) => ({ query, least })));
        const wanted = asked.map(({ query, least }) => plainCost(query, names, least));
        for (const round of [wanted, wanted.toReversed()]) {
          const order = round === wanted ? asked : asked.toReversed();
          expect(order.map(({ query, least }) => costOf(query, least))).toEqual(round);
        }
      }),
      RUNS,
    );
  });

  it("scores every name for a query without words", () => {
    const names = [[wordOf("Orlov")], [wordOf("Putin")]];
    expect(countedSearch(names, false)([], 700)).toEqual({ looked: 0, filled: 2, scored: 2 });
  });

  it("looks at a name that is two words of the query written as one, where all words may be left alone", () => {
    const [query, names] = [wordsOf("A Y S"), [wordsOf("Ys")]];
    const costOf = countedSearch(names, false);
    const least = Array.from({ length: 1000 }, (_, at) => at + 1);
    const costs = least.map((threshold) => costOf(query, threshold));
    expect(costs).toEqual(least.map((threshold) => plainCost(query, names, threshold)));
    expect(costs.some(({ looked }) => looked === 1)).toBe(true);
  });

  it("scores a name whose likeness may be rounded up to the threshold, and none below", () => {
    const word = (text: string, bits: number): NameWord => ({
      ...wordOf("Zvorkin"),
      key: text,
      text,
      role: ROLE.name,
      forms: [text],
      sounds: [],
      skeletons: [],
      groups: [],
      bits,
    });
    // 540 of 540 + ¾ × 560 are 562.5 thousandths.
    const [name, other] = [word("aaaaaaaa", 540), word("bbbbbbbb", 560)];
    const costOf = countedSearch([[name]], false);
    expect([563, 564].map((least) => costOf([name, other], least).scored)).toEqual([1, 0]);
  });
});

describe("an exhaustive search", () => {
  it("scores every name once, whatever the threshold", () => {
    fc.assert(
      fc.property(smallWorlds, thresholds, ({ queries, names }, leasts) => {
        const costOf = countedSearch(names, true);
        const many = { looked: 0, filled: names.length, scored: names.length };
        for (const query of queries)
          expect(leasts.map((least) => costOf(query, least))).toEqual(leasts.map(() => many));
      }),
      { ...RUNS, numRuns: 50 },
    );
  });
});
