/** The alignment against every set of pairs there is, on short names. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinTokens, relateTokens, tokeniseName, type NameToken } from "../names/index.ts";
import { alignTokens, type AlignedPair } from "./align.ts";
import { countTokens, informationOf } from "./information.ts";
import { RELATION_SHARE } from "./weights.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
const WORDS = [
  "kim",
  "jong",
  "un",
  "jongun",
  "kimjong",
  "putin",
  "poutine",
  "путин",
  "vladimir",
  "v",
  "al",
  "co",
  "bank",
  "7",
  "li",
  "ivanov",
  "ivanova",
  "transmorflot",
  "transmorflut",
  "trans",
  "morflot",
  "정",
];
const token = (word: string): NameToken => {
  const found = tokeniseName(word).tokens[0];
  if (found === undefined) throw new Error(`no token: ${word}`);
  return found;
};
const TOKENS = new Map(WORDS.map((word) => [word, token(word)]));
const frequencies = countTokens(
  [...TOKENS.values()].flatMap((one, at) => Array.from({ length: 1 + (at % 3) }, () => [one])),
);
const list = (most: number): fc.Arbitrary<readonly string[]> =>
  fc.array(fc.constantFrom(...WORDS), { maxLength: most });
const of = (words: readonly string[]): readonly NameToken[] =>
  words.map((word) => TOKENS.get(word) ?? token(word));

interface Pair {
  readonly query: readonly number[];
  readonly name: readonly number[];
  readonly weight: number;
}

/** Every pair that may stand: one to one, or two neighbours for one where the letters agree. */
function allPairs(query: readonly NameToken[], name: readonly NameToken[]): readonly Pair[] {
  const runs = (tokens: readonly NameToken[]): readonly (readonly number[])[] =>
    tokens.flatMap((_, at) => (at + 1 < tokens.length ? [[at], [at, at + 1]] : [[at]]));
  const whole = (tokens: readonly NameToken[], at: readonly number[]): NameToken => {
    const [first, second] = at.map((index) => tokens[index]);
    if (first === undefined) throw new Error("no token");
    return second === undefined ? first : joinTokens(first, second);
  };
  const bits = (tokens: readonly NameToken[], at: readonly number[]): number =>
    tokens
      .filter((_, index) => at.includes(index))
      .reduce((sum, one) => sum + informationOf(one, frequencies), 0);
  return runs(query).flatMap((left) =>
    runs(name).flatMap((right) => {
      if (left.length + right.length > 3) return [];
      const relation = relateTokens(whole(query, left), whole(name, right));
      const single = left.length + right.length === 2;
      if (relation === null || (!single && relation !== "same" && relation !== "transliteration")) return [];
      const weight =
        Math.round(Math.min(bits(query, left), bits(name, right)) * RELATION_SHARE[relation] * 100) / 100;
      return [{ query: left, name: right, weight }];
    }),
  );
}

/** The greatest sum over all sets of pairs that share no token: each pair taken or left, nothing cut. */
function bestSum(
  pairs: readonly Pair[],
  at: number,
  asked: ReadonlySet<number>,
  taken: ReadonlySet<number>,
): number {
  const pair = pairs[at];
  if (pair === undefined) return 0;
  const without = bestSum(pairs, at + 1, asked, taken);
  if (pair.query.some((index) => asked.has(index)) || pair.name.some((index) => taken.has(index)))
    return without;
  const rest = bestSum(pairs, at + 1, new Set([...asked, ...pair.query]), new Set([...taken, ...pair.name]));
  return Math.max(without, pair.weight + rest);
}

const sum = (pairs: readonly AlignedPair[]): number => pairs.reduce((total, pair) => total + pair.weight, 0);

describe("alignTokens", () => {
  it("finds the greatest sum that any set of pairs can have", () => {
    fc.assert(
      fc.property(list(4), list(4), (asked, known) => {
        const [query, name] = [of(asked), of(known)];
        const best = bestSum(allPairs(query, name), 0, new Set(), new Set());
        expect(sum(alignTokens(query, name, frequencies))).toBeCloseTo(best, 6);
      }),
      { ...RUNS, numRuns: 1500 },
    );
  });

  it("uses no token twice, and only pairs that may stand", () => {
    fc.assert(
      fc.property(list(6), list(6), (asked, known) => {
        const [query, name] = [of(asked), of(known)];
        const pairs = alignTokens(query, name, frequencies);
        const [left, right] = [pairs.flatMap((pair) => pair.query), pairs.flatMap((pair) => pair.name)];
        expect([new Set(left).size, new Set(right).size]).toEqual([left.length, right.length]);
        const allowed = allPairs(query, name);
        for (const { query: one, name: other, weight } of pairs)
          expect(allowed).toContainEqual({ query: one, name: other, weight });
      }),
      RUNS,
    );
  });

  it("takes whole names that are alike, in any order of the words, at their full information", () => {
    fc.assert(
      fc.property(list(6), fc.nat(), (words, turn) => {
        const turned = words.map((_, at) => words[(at + turn) % words.length] ?? "").reverse();
        const pairs = alignTokens(of(turned), of(words), frequencies);
        const full = of(words).reduce((total, one) => total + informationOf(one, frequencies), 0);
        expect(sum(pairs)).toBeCloseTo(full, 6);
      }),
      RUNS,
    );
  });

  it("weighs the same from both sides", () => {
    fc.assert(
      fc.property(list(5), list(5), (asked, known) => {
        const [query, name] = [of(asked), of(known)];
        expect(sum(alignTokens(query, name, frequencies))).toBeCloseTo(
          sum(alignTokens(name, query, frequencies)),
          6,
        );
      }),
      RUNS,
    );
  });

  it("pairs the best two rather than the first two", () => {
    const query = tokeniseName("Poutine Putin").tokens;
    const pairs = alignTokens(query, tokeniseName("Putin Poutine").tokens, frequencies);
    expect(pairs.map((pair) => [pair.query, pair.name, pair.relation])).toEqual([
      [[0], [1], "same"],
      [[1], [0], "same"],
    ]);
  });

  it.each([
    ["Kim Jongun", "Kim Jong Un", [[1]], [[1, 2]]],
    ["Kim Jong Un", "Kim Jongun", [[1, 2]], [[1]]],
  ])("lets two neighbours stand for one word: %s, %s", (asked, known, query, name) => {
    const pairs = alignTokens(tokeniseName(asked).tokens, tokeniseName(known).tokens, frequencies);
    expect(pairs.slice(1).map((pair) => pair.query)).toEqual(query);
    expect(pairs.slice(1).map((pair) => pair.name)).toEqual(name);
  });

  it("finds nothing between names without a related word", () => {
    expect(alignTokens(of(["kim", "un"]), of(["putin", "7"]), frequencies)).toEqual([]);
    expect([alignTokens([], of(["kim"]), frequencies), alignTokens(of(["kim"]), [], frequencies)]).toEqual([
      [],
      [],
    ]);
  });
});
