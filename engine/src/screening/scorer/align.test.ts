/** The alignment against every set of pairs there is. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packRelation } from "../table/packed.ts";
import { alignPairs, type Alignment } from "./align.ts";

const RUNS = { seed: 20261123, numRuns: 500 } as const;
const MOST = 24 * 24 * 4;

/** A pair: words of the query from `query` on, words of the name from `name` on, what it earns. */
interface Pair {
  readonly query: number;
  readonly querySpan: number;
  readonly name: number;
  readonly nameSpan: number;
  readonly value: number;
  /** How close the relation is, thousandths; absent = 0. */
  readonly share?: number;
}

function alignmentOf(pairs: readonly Pair[]): Alignment {
  const alignment: Alignment = {
    count: pairs.length,
    query: new Uint8Array(MOST),
    querySpan: new Uint8Array(MOST),
    name: new Uint8Array(MOST),
    nameSpan: new Uint8Array(MOST),
    packed: new Uint16Array(MOST),
    base: new Int32Array(MOST),
    gain: new Int32Array(MOST),
    value: new Int32Array(MOST),
    chosen: new Uint8Array(MOST).fill(7),
  };
  pairs.forEach((pair, at) => {
    for (const field of ["query", "querySpan", "name", "nameSpan", "value"] as const)
      alignment[field][at] = pair[field];
    alignment.packed[at] = packRelation("same", pair.share ?? 0);
  });
  return alignment;
}

function choose(pairs: readonly Pair[], queryWords: number): readonly Pair[] {
  const alignment = alignmentOf(pairs);
  alignPairs(alignment, queryWords);
  // What stands behind the pairs is none of them.
  expect([alignment.count, alignment.chosen[pairs.length]]).toEqual([pairs.length, 7]);
  return pairs.filter((_, at) => alignment.chosen[at] === 1);
}

const sum = (pairs: readonly Pair[]): number => pairs.reduce((total, { value }) => total + value, 0);
const places = (first: number, span: number): readonly number[] =>
  span === 2 ? [first, first + 1] : [first];

/** The greatest sum over all sets of pairs that share no word: each pair taken or left, nothing cut. */
function bestSum(
  pairs: readonly Pair[],
  at: number,
  asked: ReadonlySet<number>,
  taken: ReadonlySet<number>,
): number {
  const pair = pairs[at];
  if (pair === undefined) return 0;
  const without = bestSum(pairs, at + 1, asked, taken);
  const [left, right] = [places(pair.query, pair.querySpan), places(pair.name, pair.nameSpan)];
  if (left.some((word) => asked.has(word)) || right.some((word) => taken.has(word))) return without;
  const rest = bestSum(pairs, at + 1, new Set([...asked, ...left]), new Set([...taken, ...right]));
  return Math.max(without, pair.value + rest);
}

const pairAmong = (words: number): fc.Arbitrary<Pair> =>
  fc
    .record({
      query: fc.nat({ max: words - 1 }),
      querySpan: fc.constantFrom(1, 1, 2),
      name: fc.nat({ max: words - 1 }),
      nameSpan: fc.constantFrom(1, 1, 2),
      value: fc.integer({ min: 1, max: 900 }),
    })
    .filter((pair) => pair.query + pair.querySpan <= words && pair.name + pair.nameSpan <= words);

const isFree = (pair: Pair, chosen: readonly Pair[]): boolean => {
  const clash = (one: readonly number[], other: readonly number[]): boolean =>
    one.some((word) => other.includes(word));
  return !chosen.some(
    (other) =>
      clash(places(pair.query, pair.querySpan), places(other.query, other.querySpan)) ||
      clash(places(pair.name, pair.nameSpan), places(other.name, other.nameSpan)),
  );
};

/** The closest first: by share, by value, by how far apart the two places are, by the order of the pairs. */
function closestFirst(pairs: readonly Pair[]): readonly Pair[] {
  const shift = (pair: Pair): number => Math.abs(pair.query - pair.name);
  const ordered = pairs
    .filter((pair) => pair.value > 0)
    .toSorted(
      (one, other) =>
        (other.share ?? 0) - (one.share ?? 0) || other.value - one.value || shift(one) - shift(other),
    );
  const chosen: Pair[] = [];
  for (const pair of ordered) if (isFree(pair, chosen)) chosen.push(pair);
  return pairs.filter((pair) => chosen.includes(pair));
}

/** Every word is used once at most. */
function expectOneToOne(chosen: readonly Pair[]): void {
  const asked = chosen.flatMap((pair) => places(pair.query, pair.querySpan));
  const taken = chosen.flatMap((pair) => places(pair.name, pair.nameSpan));
  expect([new Set(asked).size, new Set(taken).size]).toEqual([asked.length, taken.length]);
}

describe("alignPairs", () => {
  it("finds the greatest sum that any set of pairs can have", () => {
    fc.assert(
      fc.property(fc.array(pairAmong(5), { maxLength: 12 }), (pairs) => {
        const chosen = choose(pairs, 5);
        expectOneToOne(chosen);
        expect(sum(chosen)).toBe(bestSum(pairs, 0, new Set(), new Set()));
      }),
      RUNS,
    );
  });

  it("uses no word twice where so many words compete that it is not exact", () => {
    const many = fc.array(pairAmong(24), { minLength: 100, maxLength: 300 });
    fc.assert(
      fc.property(many, (pairs) => {
        const chosen = choose(pairs, 24);
        expectOneToOne(chosen);
        const best = Math.max(...pairs.map((pair) => pair.value));
        expect(chosen.some((pair) => pair.value === best)).toBe(true);
      }),
      { ...RUNS, numRuns: 50 },
    );
  });

  it("takes the closest pair first where more than twelve words of the name compete", () => {
    // Few values and shares, so that each rule has to decide; a pair without value is never taken.
    const close = fc
      .tuple(pairAmong(24), fc.integer({ min: -1, max: 3 }), fc.constantFrom(0, 500, 501, 1000))
      .map(([pair, value, share]): Pair => ({ ...pair, value, share }));
    const competing = Array.from(
      { length: 13 },
      (_, name): Pair => ({ query: 23, querySpan: 1, name, nameSpan: 1, value: 1, share: 1 }),
    );
    fc.assert(
      fc.property(fc.array(close, { maxLength: 60 }), (more) => {
        const pairs = [...more, ...competing];
        expect(choose(pairs, 24)).toEqual(closestFirst(pairs));
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  it("is exact for twelve words of the name, the closest first for thirteen, however many compete", () => {
    /** Two words of the query, the closest pair of which stands in the way of the best two, and rivals of a third. */
    const rivals = (many: number): readonly Pair[] => [
      { query: 0, querySpan: 1, name: 0, nameSpan: 1, value: 50, share: 900 },
      { query: 0, querySpan: 1, name: 1, nameSpan: 1, value: 40 },
      { query: 1, querySpan: 1, name: 0, nameSpan: 1, value: 40 },
      ...Array.from(
        { length: many - 2 },
        (_, at): Pair => ({ query: 2, querySpan: 1, name: at + 2, nameSpan: 1, value: 5 }),
      ),
    ];
    const values = (many: number): readonly number[] => choose(rivals(many), 3).map((pair) => pair.value);
    expect([values(12), values(13)]).toEqual([
      [40, 40, 5],
      [50, 5],
    ]);
    const all = Array.from({ length: 24 * 12 }, (_, at) => at).map(
      (at): Pair => ({ query: at % 24, querySpan: 1, name: Math.floor(at / 24), nameSpan: 1, value: 7 }),
    );
    expect(sum(choose(all, 24))).toBe(12 * 7);
  });

  it("chooses no pair that is worth nothing, or less, whether words compete or not", () => {
    const pair = (query: number, name: number, value: number): Pair => ({
      query,
      querySpan: 1,
      name,
      nameSpan: 1,
      value,
    });
    const apart = [pair(0, 0, 0), pair(1, 1, -4), pair(2, 2, 1)];
    expect(choose(apart, 3)).toEqual(apart.slice(2));
    const competing = [pair(0, 0, 0), pair(0, 1, -4), pair(1, 1, 1)];
    expect(choose(competing, 2)).toEqual(competing.slice(2));
  });

  it("is exact again after a comparison that was not", () => {
    const rivals = Array.from({ length: 24 * 24 }, (_, at) => at).map(
      (at): Pair => ({
        query: at % 24,
        querySpan: 1,
        name: Math.floor(at / 24),
        nameSpan: 1,
        value: 1 + (at % 7),
      }),
    );
    choose(rivals, 24);
    const pairs: readonly Pair[] = [
      { query: 0, querySpan: 1, name: 0, nameSpan: 1, value: 5 },
      { query: 0, querySpan: 1, name: 1, nameSpan: 1, value: 4 },
      { query: 1, querySpan: 1, name: 0, nameSpan: 1, value: 4 },
    ];
    expect(choose(pairs, 2)).toEqual(pairs.slice(1));
  });

  it("takes all pairs where none compete, and none where there are none", () => {
    const pairs = Array.from(
      { length: 24 },
      (_, at): Pair => ({ query: at, querySpan: 1, name: 23 - at, nameSpan: 1, value: at + 1 }),
    );
    expect([choose(pairs, 24), choose([], 3)]).toEqual([pairs, []]);
  });

  it("takes the pair that comes first of two that are worth the same", () => {
    const pairs = [0, 1].map((name): Pair => ({ query: 0, querySpan: 1, name, nameSpan: 1, value: 9 }));
    expect(choose(pairs, 1)).toEqual(pairs.slice(0, 1));
  });
});
