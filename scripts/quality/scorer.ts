/**
 * @module scripts/quality/scorer
 * The engine as the figures of names need it: a comparison of two names, and a search down to a low likeness.
 */
import { openEngine } from "embargo";
import type { LoadedList, QueryEntity, Schema } from "embargo/model";
import type { Compare, Compared } from "../../test/quality/names/pair-figures.ts";
import type { Screen } from "../../test/quality/names/screening-figures.ts";

/** What the figures call. */
export interface OpenScorer {
  readonly compare: Compare;
  readonly compareEntities: (one: QueryEntity, other: QueryEntity) => Compared;
  readonly screen: Screen;
}

/** Opens lists; with none the comparison runs on what ships with the package. */
export type Scorer = (lists: readonly LoadedList[]) => OpenScorer;

/** Candidates less alike than this are of no use to any figure. */
const LOWEST = 0.5;

/** The engine of this checkout. */
export const todaysScorer: Scorer = (lists) => {
  const clock = (): string => "2026-11-23";
  const engine = openEngine(lists.length === 0 ? { clock } : { clock, lists });
  const entity = (
    name: string,
    schema: string | null,
    more: Readonly<Record<string, readonly string[]>> = {},
  ): QueryEntity => ({
    schema: schema as Schema | null,
    properties: { name: [name], ...more },
  });
  return {
    compare: ({ name1, name2, schema }) =>
      engine.compare({ query: entity(name1, schema), candidate: entity(name2, schema) }),
    compareEntities: (query, candidate) => engine.compare({ query, candidate }),
    screen: ({ name, schema, birthDate, country }, limit) => {
      const more = {
        ...(birthDate === undefined ? {} : { birthDate: [birthDate] }),
        ...(country === undefined ? {} : { country: [country] }),
      };
      return engine
        .screen(entity(name, schema, more), { limit, threshold: LOWEST })
        .candidates.map((item) => ({
          id: item.entity.id,
          nameSimilarity: item.nameSimilarity,
          matchProbability: item.matchProbability,
          match: item.match,
        }));
    },
  };
};
