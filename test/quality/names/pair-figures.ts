/**
 * @module test/quality/names/pair-figures
 * What a scorer makes of pairs, whole and by category.
 */
import {
  areaUnderRoc,
  averagePrecision,
  bestF1,
  calibrationError,
  confidence,
  confusionAt,
  curveOf,
  f1Of,
  precisionAtRecall,
  precisionOf,
  recallAtPrecision,
  recallOf,
  type Scored,
} from "./metrics.ts";
import type { NamePair } from "./pair.ts";

/** What the engine says of a pair. */
export interface Compared {
  readonly nameSimilarity: number;
  readonly matchProbability: number;
  readonly match: boolean;
}

/** A scorer of pairs. */
export type Compare = (pair: NamePair) => Compared;

/** A pair with what was said of it. */
export interface ComparedPair extends Compared {
  readonly pair: NamePair;
}

/** The threshold that is shown: fixed before any figure is read. */
export const SHOWN_THRESHOLD = 0.7;

/** Figures over pairs that have a label. Shares are of 1. */
export interface PairFigures {
  readonly pairs: number;
  readonly positives: number;
  readonly ambiguous: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly f1Interval: readonly [number, number];
  readonly bestThreshold: number;
  readonly bestF1: number;
  readonly auc: number;
  readonly averagePrecision: number;
  readonly precisionAtRecall90: number;
  readonly recallAtPrecision95: number;
  /** By `match`, the engine's own decision. */
  readonly decisionF1: number;
  /** Expected calibration error of `matchProbability`, and the area by it. */
  readonly calibrationError: number;
  readonly probabilityAuc: number;
}

/** Score pairs. Cost: one comparison each. */
export function comparePairs(pairs: Iterable<NamePair>, compare: Compare): readonly ComparedPair[] {
  const compared: ComparedPair[] = [];
  for (const pair of pairs) {
    const { nameSimilarity, matchProbability, match } = compare(pair);
    compared.push({ pair, nameSimilarity, matchProbability, match });
  }
  return compared;
}

const scoredBy = (pairs: readonly ComparedPair[], by: (pair: ComparedPair) => number): readonly Scored[] =>
  pairs.flatMap((item) => (item.pair.label === null ? [] : [{ score: by(item), label: item.pair.label }]));

/** Figures of compared pairs; ambiguous ones are counted and left out. */
export function figuresOf(pairs: readonly ComparedPair[]): PairFigures {
  const scored = scoredBy(pairs, (item) => item.nameSimilarity);
  const curve = curveOf(scored);
  const shown = confusionAt(scored, SHOWN_THRESHOLD);
  const best = bestF1(curve);
  const stated = scoredBy(pairs, (item) => item.matchProbability);
  const decided = scoredBy(pairs, (item) => Number(item.match));
  return {
    pairs: scored.length,
    positives: scored.filter(({ label }) => label).length,
    ambiguous: pairs.length - scored.length,
    precision: precisionOf(shown),
    recall: recallOf(shown),
    f1: f1Of(shown),
    f1Interval: confidence(scored, (drawn) => f1Of(confusionAt(drawn, SHOWN_THRESHOLD)), {
      draws: scored.length > 50_000 ? 40 : 200,
    }),
    bestThreshold: best?.threshold ?? Number.NaN,
    bestF1: best === null ? 0 : f1Of(best),
    auc: areaUnderRoc(curve),
    averagePrecision: averagePrecision(curve),
    precisionAtRecall90: precisionAtRecall(curve, 0.9),
    recallAtPrecision95: recallAtPrecision(curve, 0.95),
    decisionF1: f1Of(confusionAt(decided, 1)),
    calibrationError: calibrationError(stated),
    probabilityAuc: areaUnderRoc(curveOf(stated)),
  };
}

/** How a scorer does on one category. */
export interface CategoryRow {
  readonly category: string;
  readonly pairs: number;
  readonly positives: number;
  /** Share of the labelled pairs decided rightly at the shown threshold; NaN where all are ambiguous. */
  readonly right: number;
  readonly meanSimilarity: number;
  /** Share at or above the threshold, ambiguous pairs included. */
  readonly matched: number;
}

/** Rows by a key of the pair, in alphabetical order. */
export function rowsBy(
  pairs: readonly ComparedPair[],
  keyOf: (pair: NamePair) => string = ({ category }) => category,
): readonly CategoryRow[] {
  const byKey = Map.groupBy(pairs, ({ pair }) => keyOf(pair));
  return [...byKey]
    .map(([category, items]) => {
      const labelled = items.filter(({ pair }) => pair.label !== null);
      const matches = (item: ComparedPair): boolean => item.nameSimilarity >= SHOWN_THRESHOLD;
      return {
        category,
        pairs: items.length,
        positives: labelled.filter(({ pair }) => pair.label).length,
        right: labelled.filter((item) => matches(item) === item.pair.label).length / labelled.length,
        meanSimilarity: items.reduce((total, item) => total + item.nameSimilarity, 0) / items.length,
        matched: items.filter(matches).length / items.length,
      };
    })
    .sort((a, b) => (a.category < b.category ? -1 : 1));
}

/** The pairs of a category (all where absent) that are decided wrongly, the worst first. */
export function wrongPairs(pairs: readonly ComparedPair[], category: string | null): readonly ComparedPair[] {
  const badness = ({ pair, nameSimilarity }: ComparedPair): number =>
    pair.label === true ? SHOWN_THRESHOLD - nameSimilarity : nameSimilarity - SHOWN_THRESHOLD;
  return pairs
    .filter(({ pair }) => pair.label !== null && (category === null || pair.category.startsWith(category)))
    .filter((item) => item.nameSimilarity >= SHOWN_THRESHOLD !== item.pair.label)
    .toSorted((a, b) => badness(b) - badness(a));
}
