/**
 * @module screening/align
 * The best one-to-one pairing of query tokens with the tokens of one name. Exact, not greedy; a pair of
 * neighbours on one side may stand for one token on the other (`Jongun`, `Jong Un`).
 */
import {
  joinTokens,
  relateTokens,
  writtenAlike,
  type NameToken,
  type TokenRelation,
} from "../names/index.ts";
import { informationOf, round, type TokenFrequencies } from "./information.ts";
import { RELATION_SHARE } from "./weights.ts";

/** Tokens on both sides that are taken for the same, and what that is worth. */
export interface AlignedPair {
  readonly query: readonly number[];
  readonly name: readonly number[];
  readonly relation: TokenRelation;
  /** Bits. */
  readonly weight: number;
}

/** The search is exact up to this many name tokens; longer names are paired best pair first. */
const EXACT_TOKENS = 12;

/**
 * Pair tokens so that the sum of weights is greatest.
 *
 * Cost: O(query tokens × 2^name tokens) up to 12 name tokens, O(pairs²) beyond; names without any related token
 * cost O(query tokens × name tokens).
 */
export function alignTokens(
  query: readonly NameToken[],
  name: readonly NameToken[],
  frequencies: TokenFrequencies,
): readonly AlignedPair[] {
  const options = query.map((_, at) => pairsFrom(at, query, name, frequencies));
  if (options.every((pairs) => pairs.length === 0)) return [];
  if (name.length > EXACT_TOKENS) return alignGreedily(options.flat());
  const best = new Map<string, { readonly weight: number; readonly pairs: readonly AlignedPair[] }>();
  const solve = (
    at: number,
    used: number,
  ): { readonly weight: number; readonly pairs: readonly AlignedPair[] } => {
    if (at >= query.length) return { weight: 0, pairs: [] };
    const key = `${at}:${used}`;
    const known = best.get(key);
    if (known !== undefined) return known;
    let found = solve(at + 1, used);
    for (const pair of options[at] ?? []) {
      const mask = pair.name.reduce((bits, token) => bits | (1 << token), 0);
      if ((mask & used) !== 0) continue;
      const rest = solve(at + pair.query.length, used | mask);
      if (pair.weight + rest.weight > found.weight + 1e-9) {
        found = { weight: pair.weight + rest.weight, pairs: [pair, ...rest.pairs] };
      }
    }
    best.set(key, found);
    return found;
  };
  return solve(0, 0).pairs;
}

/** Best pair first, ties by position. Exact enough for names so long that few pairs compete. */
function alignGreedily(pairs: readonly AlignedPair[]): readonly AlignedPair[] {
  const start = (pair: AlignedPair): number => (pair.query[0] ?? 0) * 64 + (pair.name[0] ?? 0);
  const taken: AlignedPair[] = [];
  for (const pair of [...pairs].sort((a, b) => b.weight - a.weight || start(a) - start(b))) {
    const clash = taken.some(
      (other) =>
        other.query.some((at) => pair.query.includes(at)) || other.name.some((at) => pair.name.includes(at)),
    );
    if (!clash) taken.push(pair);
  }
  return taken.sort((a, b) => start(a) - start(b));
}

function pairsFrom(
  at: number,
  query: readonly NameToken[],
  name: readonly NameToken[],
  frequencies: TokenFrequencies,
): readonly AlignedPair[] {
  const token = query[at];
  if (token === undefined) return [];
  const next = query[at + 1];
  const joined = next === undefined ? null : joinTokens(token, next);
  const pairs: (AlignedPair | null)[] = [];
  name.forEach((other, index) => {
    pairs.push(pairOf([token], [other], token, other, [at], [index], frequencies));
    const after = name[index + 1];
    if (after !== undefined) {
      pairs.push(
        pairOf(
          [token],
          [other, after],
          token,
          joinTokens(other, after),
          [at],
          [index, index + 1],
          frequencies,
        ),
      );
    }
    if (joined !== null && next !== undefined) {
      pairs.push(pairOf([token, next], [other], joined, other, [at, at + 1], [index], frequencies));
    }
  });
  return pairs.filter((pair) => pair !== null);
}

function pairOf(
  query: readonly NameToken[],
  name: readonly NameToken[],
  left: NameToken,
  right: NameToken,
  queryAt: readonly number[],
  nameAt: readonly number[],
  frequencies: TokenFrequencies,
): AlignedPair | null {
  const single = query.length === 1 && name.length === 1;
  const relation = single ? relateTokens(left, right) : writtenAlike(left, right);
  if (relation === null) return null;
  const sum = (tokens: readonly NameToken[]): number =>
    tokens.reduce((total, token) => total + informationOf(token, frequencies), 0);
  const information = Math.min(sum(query), sum(name));
  const weight = round(information * RELATION_SHARE[relation]);
  return { query: queryAt, name: nameAt, relation, weight };
}
