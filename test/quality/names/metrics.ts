/**
 * @module test/quality/names/metrics
 * Figures of a scorer on labelled pairs: rank figures by sorting once, so that a million pairs take seconds. Ambiguous
 * pairs must be left out by the caller.
 */
import { randomBelow, randomOf } from "../../random.ts";

/** A scored pair: what the scorer said, and what is true. */
export interface Scored {
  readonly score: number;
  readonly label: boolean;
}

/** Right and wrong at one threshold. */
export interface Confusion {
  readonly threshold: number;
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}

/** Counts at a threshold: a score that equals it is a match. */
export function confusionAt(scored: readonly Scored[], threshold: number): Confusion {
  let [truePositives, falsePositives, falseNegatives, trueNegatives] = [0, 0, 0, 0];
  for (const { score, label } of scored) {
    if (score >= threshold) {
      if (label) truePositives += 1;
      else falsePositives += 1;
    } else if (label) falseNegatives += 1;
    else trueNegatives += 1;
  }
  return { threshold, truePositives, falsePositives, falseNegatives, trueNegatives };
}

/** Share of the matches that are right; 1 where nothing matched. */
export function precisionOf({ truePositives, falsePositives }: Confusion): number {
  return truePositives + falsePositives === 0 ? 1 : truePositives / (truePositives + falsePositives);
}

/** Share of the positives that matched; 1 where there are none. */
export function recallOf({ truePositives, falseNegatives }: Confusion): number {
  return truePositives + falseNegatives === 0 ? 1 : truePositives / (truePositives + falseNegatives);
}

/** Harmonic mean of precision and recall; 0 where nothing is right. */
export function f1Of(confusion: Confusion): number {
  const { truePositives, falsePositives, falseNegatives } = confusion;
  const wrong = falsePositives + falseNegatives;
  return truePositives === 0 ? 0 : (2 * truePositives) / (2 * truePositives + wrong);
}

/** The counts at every threshold at which they change, from the highest score down. */
export function curveOf(scored: readonly Scored[]): readonly Confusion[] {
  const sorted = scored.toSorted((a, b) => b.score - a.score);
  const positives = sorted.reduce((total, { label }) => total + Number(label), 0);
  const negatives = sorted.length - positives;
  const curve: Confusion[] = [];
  let [truePositives, falsePositives] = [0, 0];
  sorted.forEach(({ score, label }, at) => {
    if (label) truePositives += 1;
    else falsePositives += 1;
    if (sorted[at + 1]?.score === score) return;
    const missed = { falseNegatives: positives - truePositives, trueNegatives: negatives - falsePositives };
    curve.push({ threshold: score, truePositives, falsePositives, ...missed });
  });
  return curve;
}

/** The threshold with the greatest F1; the highest of several. `null` where there is no pair. */
export function bestF1(curve: readonly Confusion[]): Confusion | null {
  let best: Confusion | null = null;
  for (const point of curve) if (best === null || f1Of(point) > f1Of(best)) best = point;
  return best;
}

/** Probability that a random positive scores above a random negative, ties counting half; 0.5 where one kind is missing. */
export function areaUnderRoc(curve: readonly Confusion[]): number {
  const last = curve.at(-1);
  const positives = last?.truePositives ?? 0;
  const negatives = last?.falsePositives ?? 0;
  if (positives === 0 || negatives === 0) return 0.5;
  let area = 0;
  let [before, right] = [0, 0];
  for (const { truePositives, falsePositives } of curve) {
    area += ((truePositives + right) / 2) * (falsePositives - before);
    [before, right] = [falsePositives, truePositives];
  }
  return area / (positives * negatives);
}

/** Sum of precision over steps of recall (no interpolation); 0 where there is no positive. */
export function averagePrecision(curve: readonly Confusion[]): number {
  let sum = 0;
  let before = 0;
  for (const point of curve) {
    const recall = recallOf(point);
    sum += (recall - before) * precisionOf(point);
    before = recall;
  }
  return (curve.at(-1)?.truePositives ?? 0) === 0 ? 0 : sum;
}

/** Greatest precision at a recall of at least so much; 0 where that recall is never reached. */
export function precisionAtRecall(curve: readonly Confusion[], recall: number): number {
  const able = curve.filter((point) => recallOf(point) >= recall);
  return able.reduce((most, point) => Math.max(most, precisionOf(point)), 0);
}

/** Greatest recall at a precision of at least so much; 0 where that precision is never reached. */
export function recallAtPrecision(curve: readonly Confusion[], precision: number): number {
  const able = curve.filter((point) => point.truePositives > 0 && precisionOf(point) >= precision);
  return able.reduce((most, point) => Math.max(most, recallOf(point)), 0);
}

/** A band of stated probabilities: how many, their mean, and the share that is true. */
export interface Band {
  readonly from: number;
  readonly pairs: number;
  readonly stated: number;
  readonly found: number;
}

/** Ten bands of stated probability; empty ones are left out. The `score` of the pairs is the probability. */
export function calibrationOf(scored: readonly Scored[]): readonly Band[] {
  const bands = Array.from({ length: 10 }, () => ({ pairs: 0, stated: 0, found: 0 }));
  for (const { score, label } of scored) {
    const band = bands[Math.min(9, Math.max(0, Math.floor(score * 10)))];
    if (band === undefined) continue;
    band.pairs += 1;
    band.stated += score;
    band.found += Number(label);
  }
  return bands.flatMap(({ pairs, stated, found }, at) =>
    pairs === 0 ? [] : [{ from: at / 10, pairs, stated: stated / pairs, found: found / pairs }],
  );
}

/** Expected calibration error: mean distance of stated and found over the bands, by their pairs. */
export function calibrationError(scored: readonly Scored[]): number {
  const bands = calibrationOf(scored);
  const sum = bands.reduce((total, { pairs, stated, found }) => total + pairs * Math.abs(stated - found), 0);
  return scored.length === 0 ? 0 : sum / scored.length;
}

/** Where 95 of 100 values of a figure lie when the pairs are drawn again with replacement; deterministic in the seed. */
export function confidence<T>(
  items: readonly T[],
  figure: (items: readonly T[]) => number,
  { draws = 200, seed = 1 }: { readonly draws?: number; readonly seed?: number } = {},
): readonly [number, number] {
  if (items.length === 0) return [Number.NaN, Number.NaN];
  const random = randomOf(seed);
  const values = Array.from({ length: draws }, () =>
    figure(items.map(() => items[randomBelow(random, items.length)] as T)),
  ).sort((a, b) => a - b);
  const at = (share: number): number => values[Math.round(share * (draws - 1))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}
