/**
 * @module screening/compare
 * Compares two names, or two entities, by the scorer that screening uses.
 */
import type { ListEntry, QueryEntity, Schema } from "../model/index.ts";
import { probabilityOf, DECISION } from "./decision.ts";
import { EVIDENCE_BITS, evidenceOf } from "./evidence/index.ts";
import { namesOf, type QueryName } from "./query-names.ts";
import { explainName } from "./scorer/explain.ts";
import { NameScorer } from "./scorer/name-scorer.ts";
import type { ScorePart } from "./scorer/part.ts";
import { NAME_WEIGHTS, type NameWeights } from "./scorer/weights.ts";
import { IndexBuilder } from "./search/build-index.ts";
import { NameSearch } from "./search/name-search.ts";

/** How alike two names or entities are, with the reasons. */
export interface Comparison {
  readonly score: number;
  readonly nameSimilarity: number;
  readonly matchProbability: number;
  readonly match: boolean;
  readonly explanation: readonly ScorePart[];
}

/**
 * Compare two names. The order of the two makes no difference: neither is the query, so the reading counts in which what
 * the longer name has more is what lists have more.
 */
export function compareNames(first: string, second: string): Comparison {
  const entity = (name: string): QueryEntity => ({ schema: null, properties: { name: [name] } });
  return compareEntities(entity(first), entity(second));
}

/**
 * Compare two entities by their best pair of names and by what else is known of both.
 *
 * @returns `nameSimilarity` 0 and no explanation when one of them has no usable name.
 * Cost: some tens of microseconds for a pair of names.
 */
export function compareEntities(query: QueryEntity, candidate: QueryEntity): Comparison {
  // Parts of a field are held against whole fields: two fields that share a part need not be one party.
  const [asked, known] = [namesOf(query, false).names, namesOf(candidate, false).names];
  const best = better(bestPair(namesOf(query).names, known), bestPair(asked, namesOf(candidate).names));
  // A kind that is not said on either side says nothing.
  const schema = candidate.schema === null ? null : query.schema;
  const beside = evidenceOf({ ...query, schema }, asEntry(candidate)).map(
    ({ evidence, ...part }): ScorePart => ({ ...part, weight: EVIDENCE_BITS[evidence] }),
  );
  const explanation = [...(best?.parts ?? []), ...beside];
  const score = explanation.reduce((total, part) => total + Math.round(part.weight * 100), 0) / 100;
  const matchProbability = probabilityOf(score);
  return {
    score,
    nameSimilarity: (best?.likeness ?? 0) / 1000,
    matchProbability,
    match: matchProbability >= DECISION.matchProbability,
    explanation,
  };
}

/** A pair of names and what the scorer says of it. */
interface ScoredPair {
  readonly likeness: number;
  readonly score: number;
  readonly parts: readonly ScorePart[];
}

function bestPair(asked: readonly QueryName[], known: readonly QueryName[]): ScoredPair | null {
  let best: ScoredPair | null = null;
  for (const left of asked) {
    for (const right of known) {
      const pair = scorePair(left, right);
      const better = best === null ? 1 : pair.score - best.score || pair.likeness - best.likeness;
      if (better > 0) best = pair;
    }
  }
  return best;
}

function better(one: ScoredPair | null, other: ScoredPair | null): ScoredPair | null {
  if (one === null || other === null) return one ?? other;
  return (other.score - one.score || other.likeness - one.likeness) > 0 ? other : one;
}

function scorePair(left: QueryName, right: QueryName): ScoredPair {
  const there = scoreAgainst(left, right, NAME_WEIGHTS);
  const back = scoreAgainst(right, left, NAME_WEIGHTS);
  const greater = back.likeness - there.likeness || back.score - there.score;
  return greater > 0 ? { ...back, parts: back.parts.map(swap) } : there;
}

/** Score a name against one other: an index of one name, searched exhaustively. */
export function scoreAgainst(asked: QueryName, known: QueryName, weights: NameWeights): ScoredPair {
  const builder = new IndexBuilder();
  builder.addWords(known.words, 0, 0);
  const search = new NameSearch(builder.buildForOne(), new NameScorer(weights), true);
  search.scoreOne(asked.words, 0);
  const { likeness, score } = search.scorer;
  return { likeness, score, parts: explainName(search.scorer, asked.words, known.words) };
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
