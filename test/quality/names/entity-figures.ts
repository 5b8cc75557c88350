/**
 * @module test/quality/names/entity-figures
 * What a scorer makes of pairs of whole parties: by its stated probability, for a party is more than its name.
 */
import type { QueryEntity } from "embargo/model";
import type { EntityPair } from "./entities.ts";
import {
  areaUnderRoc,
  bestF1,
  calibrationError,
  confusionAt,
  curveOf,
  f1Of,
  precisionOf,
  recallOf,
  type Scored,
} from "./metrics.ts";
import type { Compared } from "./pair-figures.ts";

/** Shares of 1 over the pairs that have a label. */
export interface EntityFigures {
  readonly pairs: number;
  readonly accuracy: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly bestThreshold: number;
  readonly bestF1: number;
  readonly auc: number;
  readonly calibrationError: number;
  readonly categories: readonly {
    readonly category: string;
    readonly pairs: number;
    readonly right: number;
  }[];
}

/** Compare whole parties; the decision is the engine’s own `match`. Cost: one comparison each. */
export function entityFigures(
  pairs: Iterable<EntityPair>,
  compare: (one: QueryEntity, other: QueryEntity) => Compared,
): EntityFigures {
  const compared = [...pairs].flatMap(({ one, other, label, category }) => {
    if (label === null) return [];
    const { matchProbability, match } = compare(one, other);
    return [{ label, category, match, score: matchProbability }];
  });
  const stated: readonly Scored[] = compared;
  const decided = confusionAt(
    compared.map(({ label, match }) => ({ label, score: Number(match) })),
    1,
  );
  const best = bestF1(curveOf(stated));
  return {
    pairs: compared.length,
    accuracy: (decided.truePositives + decided.trueNegatives) / compared.length,
    precision: precisionOf(decided),
    recall: recallOf(decided),
    f1: f1Of(decided),
    bestThreshold: best?.threshold ?? Number.NaN,
    bestF1: best === null ? 0 : f1Of(best),
    auc: areaUnderRoc(curveOf(stated)),
    calibrationError: calibrationError(stated),
    categories: [...Map.groupBy(compared, ({ category }) => category)]
      .map(([category, items]) => ({
        category,
        pairs: items.length,
        right: items.filter(({ label, match }) => label === match).length / items.length,
      }))
      .sort((a, b) => (a.category < b.category ? -1 : 1)),
  };
}
