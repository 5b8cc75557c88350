/**
 * @module screening/compare
 * Compares two names, or two entities, by the scorer that screening uses.
 */
import type { ListEntry, QueryEntity, Schema } from "../model/index.ts";
import { tokeniseName } from "../names/index.ts";
import { scoreAttributes } from "./attributes.ts";
import { round, type TokenFrequencies } from "./information.ts";
import { scoreName, type ScorePart } from "./score.ts";
import { probabilityOf } from "./screen.ts";
import { DECISION } from "./weights.ts";

/** How alike two names or entities are, with the reasons. */
export interface Comparison {
  readonly score: number;
  readonly nameSimilarity: number;
  readonly matchProbability: number;
  readonly match: boolean;
  readonly explanation: readonly ScorePart[];
}

/** Compare two names. The order of the two makes no difference: the lower of the two readings counts. */
export function compareNames(first: string, second: string, frequencies: TokenFrequencies): Comparison {
  const entity = (name: string): QueryEntity => ({ schema: null, properties: { name: [name] } });
  return compareEntities(entity(first), entity(second), frequencies);
}

/**
 * Compare two entities by their best pair of names and by what else is known of both.
 *
 * @returns `nameSimilarity` 0 and no explanation when one of them has no usable name.
 */
export function compareEntities(
  query: QueryEntity,
  candidate: QueryEntity,
  frequencies: TokenFrequencies,
): Comparison {
  const tokens = (entity: QueryEntity): readonly ReturnType<typeof tokeniseName>[] =>
    (entity.properties["name"] ?? [])
      .map((name) => tokeniseName(name))
      .filter((name) => name.tokens.length > 0);
  const scores = tokens(query).flatMap((left) =>
    tokens(candidate).map((right) => {
      const there = scoreName(left.tokens, right.tokens, frequencies);
      const back = scoreName(right.tokens, left.tokens, frequencies);
      const lower = back.similarity - there.similarity || back.score - there.score;
      return lower < 0 ? { ...back, parts: back.parts.map(swap) } : there;
    }),
  );
  const best = scores.sort((a, b) => b.score - a.score)[0] ?? { score: 0, similarity: 0, parts: [] };
  // A kind that is not said on either side says nothing.
  const schema = candidate.schema === null ? null : query.schema;
  const explanation = [...best.parts, ...scoreAttributes({ ...query, schema }, asEntry(candidate))];
  const score = round(explanation.reduce((total, part) => total + part.weight, 0));
  const matchProbability = probabilityOf(score);
  return {
    score,
    nameSimilarity: best.similarity,
    matchProbability,
    match: matchProbability >= DECISION.matchProbability,
    explanation,
  };
}

function swap(part: ScorePart): ScorePart {
  return { ...part, query: part.candidate, candidate: part.query };
}

function asEntry(entity: QueryEntity): ListEntry {
  return {
    id: "",
    schema: entity.schema ?? ("LegalEntity" satisfies Schema),
    names: [],
    properties: entity.properties,
    designations: [],
    absentFrom: [],
    dates: [],
    unverifiedIdentifiers: [],
    wikidata: null,
  };
}
