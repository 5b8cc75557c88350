/**
 * @module screening/score
 * Scores one name against a query: evidence for and against, in bits, that adds up to the score.
 */
import type { NameToken, TokenRelation } from "../names/index.ts";
import { alignTokens, type AlignedPair } from "./align.ts";
import { informationOf, round, type TokenFrequencies } from "./information.ts";
import { PENALTY, RELATION_SHARE } from "./weights.ts";

/** One summand of a score. */
export interface ScorePart {
  readonly part: "name" | "extra" | "conflict" | "alias" | "birthDate" | "country" | "identifier" | "schema";
  readonly query: string | null;
  readonly candidate: string | null;
  readonly relation:
    | TokenRelation
    | "unmatched"
    | "conflict"
    | "generic"
    | "weak"
    | "agrees"
    | "differs"
    | "near";
  /** Bits; negative counts against. */
  readonly weight: number;
}

/** The score of one name. */
export interface NameScore {
  /** Sum of the parts, bits. */
  readonly score: number;
  /** 0 to 1: the score as a share of what the query would score against itself. */
  readonly similarity: number;
  readonly parts: readonly ScorePart[];
}

/**
 * Score a name.
 *
 * Aligned tokens add their information times the share of their relation; words left over count against, more on
 * the query's side, and a word left over on each side is a conflict whatever the length of the names.
 */
export function scoreName(
  query: readonly NameToken[],
  name: readonly NameToken[],
  frequencies: TokenFrequencies,
): NameScore {
  const pairs = alignTokens(query, name, frequencies);
  const own = selfScore(query, pairs, frequencies);
  if (pairs.length === 0) return { score: 0, similarity: 0, parts: [] };
  const parts = [
    ...pairs.map((pair) => pairPart(pair, query, name)),
    ...leftOver(query, name, pairs, frequencies),
    ...genericOnly(query, pairs),
  ];
  const score = round(parts.reduce((total, part) => total + part.weight, 0));
  return { score, similarity: round3(Math.min(1, Math.max(0, own === 0 ? 0 : score / own))), parts };
}

/**
 * What a name scores against itself: the most that any name can score. Words that the other name writes as one
 * (`Jong Un`, `Jongun`) are worth what the one word is: how a name is cut is not evidence against it.
 */
function selfScore(
  query: readonly NameToken[],
  pairs: readonly AlignedPair[],
  frequencies: TokenFrequencies,
): number {
  const joined = pairs.filter((pair) => pair.query.length > 1);
  const apart = query.filter((_, at) => !joined.some((pair) => pair.query.includes(at)));
  const total =
    apart.reduce((sum, token) => sum + informationOf(token, frequencies), 0) +
    joined.reduce((sum, pair) => sum + pair.weight / RELATION_SHARE[pair.relation], 0);
  return isShared(query) ? total - round(total * PENALTY.genericOnly) : total;
}

/** Whether a name is made of words that many share, and of none besides. */
function isShared(tokens: readonly (NameToken | undefined)[]): boolean {
  return !tokens.some((token) => token !== undefined && !isOptional(token) && token.role !== "generic");
}

function pairPart(pair: AlignedPair, query: readonly NameToken[], name: readonly NameToken[]): ScorePart {
  const text = (tokens: readonly NameToken[], at: readonly number[]): string =>
    at.map((index) => tokens[index]?.text ?? "").join(" ");
  return {
    part: "name",
    query: text(query, pair.query),
    candidate: text(name, pair.name),
    relation: pair.relation,
    weight: pair.weight,
  };
}

function leftOver(
  query: readonly NameToken[],
  name: readonly NameToken[],
  pairs: readonly AlignedPair[],
  frequencies: TokenFrequencies,
): readonly ScorePart[] {
  const without = (tokens: readonly NameToken[], taken: readonly number[]): readonly NameToken[] =>
    tokens.filter((_, index) => !taken.includes(index));
  const asked = without(
    query,
    pairs.flatMap((pair) => pair.query),
  );
  const extra = without(
    name,
    pairs.flatMap((pair) => pair.name),
  );
  const weightOf = (token: NameToken): number => informationOf(token, frequencies);
  const parts: ScorePart[] = [
    ...asked.map((token) => unmatched(token, "query", weightOf(token))),
    ...extra.map((token) => unmatched(token, "candidate", weightOf(token))),
  ];
  const rivals = (tokens: readonly NameToken[]): readonly NameToken[] =>
    tokens
      .filter((token) => !isOptional(token) && token.role !== "generic")
      .sort((a, b) => weightOf(b) - weightOf(a));
  const [left, right] = [rivals(asked), rivals(extra)];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const [one, other] = [left[at], right[at]];
    if (one === undefined || other === undefined) break;
    const weight = -round(PENALTY.conflict * Math.min(weightOf(one), weightOf(other)));
    parts.push({ part: "conflict", query: one.text, candidate: other.text, relation: "conflict", weight });
  }
  return parts;
}

function unmatched(token: NameToken, side: "query" | "candidate", information: number): ScorePart {
  const share = isOptional(token)
    ? PENALTY.unmatchedOptional
    : side === "query"
      ? PENALTY.unmatchedQuery
      : PENALTY.unmatchedName;
  return {
    part: "extra",
    query: side === "query" ? token.text : null,
    candidate: side === "candidate" ? token.text : null,
    relation: "unmatched",
    weight: -round(information * share),
  };
}

/** Words that many share cannot make a candidate alone. */
function genericOnly(query: readonly NameToken[], pairs: readonly AlignedPair[]): readonly ScorePart[] {
  if (!isShared(pairs.flatMap((pair) => pair.query.map((index) => query[index])))) return [];
  const total = pairs.reduce((sum, pair) => sum + pair.weight, 0);
  return [
    {
      part: "extra",
      query: null,
      candidate: null,
      relation: "generic",
      weight: -round(total * PENALTY.genericOnly),
    },
  ];
}

function isOptional(token: NameToken): boolean {
  return ["particle", "title", "legal-form", "patronymic", "initial"].includes(token.role);
}

function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
}
