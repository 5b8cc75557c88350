/**
 * @module scripts/fit/objective
 * What a fit makes greatest: right decisions at the one threshold, less what false alerts and missed slips of the pen
 * cost.
 */
import type { Comparisons } from "./comparisons.ts";
import type { NameWeights } from "./parameters.ts";
import type { SampleCustomers, SamplePairs, Samples } from "./samples.ts";

/** Figures of some weights on some samples. Shares are of 1. */
export interface Figures {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Alerts of 10,000 customers. */
  readonly us: number;
  readonly global: number;
  /** Share of the mistyped names that are missed. */
  readonly missed: number;
}

/** The threshold that is shown, thousandths. */
const THRESHOLD = 700;

/** What one alert more in 10,000 customers costs: 40 in the United States cost one point of F1, 160 in the world. */
const ALERT = { us: 0.01 / 40, global: 0.01 / 160 } as const;
/** What it costs to miss all mistyped names: one of a hundred costs one point of F1. */
const MISSED = 1;

/**
 * How far a likeness reaches the threshold, 0 to 1.
 *
 * @param blur thousandths on either side within which a decision is counted in part: without it a fit rests on the few
 *   pairs that happen to lie beside the threshold. 0 = as decided.
 */
export function reaches(likeness: number, blur: number): number {
  if (blur === 0) return Number(likeness >= THRESHOLD);
  return Math.min(1, Math.max(0, (likeness - (THRESHOLD - 0.5) + blur) / (2 * blur)));
}

/** Count the figures. Cost: one comparison a sample. */
export function figuresUnder(weights: NameWeights, samples: Samples, blur = 0): Figures {
  const slips = reached(samples.typed, weights, blur);
  const caught = slips.reduce((sum, found) => sum + found, 0);
  return {
    ...decisionsUnder(weights, samples.pairs, blur),
    us: alertsUnder(weights, samples.us, blur),
    global: alertsUnder(weights, samples.global, blur),
    missed: slips.length === 0 ? 0 : 1 - caught / slips.length,
  };
}

/** How right the decisions on pairs are. */
export function decisionsUnder(
  weights: NameWeights,
  pairs: SamplePairs,
  blur = 0,
): Pick<Figures, "f1" | "precision" | "recall"> {
  let [right, wrong, positives] = [0, 0, 0];
  const found = reached(pairs.compare, weights, blur);
  pairs.labels.forEach(({ label, weight }, at) => {
    const share = weight * (found[at] ?? 0);
    if (label) {
      right += share;
      positives += weight;
    } else wrong += share;
  });
  return {
    f1: right === 0 ? 0 : (2 * right) / (right + wrong + positives),
    precision: right + wrong === 0 ? 1 : right / (right + wrong),
    recall: positives === 0 ? 1 : right / positives,
  };
}

/** Alerts of 10,000 customers; one customer alerts once. */
function alertsUnder(
  weights: NameWeights,
  { clean, customer, compare }: SampleCustomers,
  blur: number,
): number {
  const highest = new Map<number, number>();
  reached(compare, weights, blur).forEach((found, at) => {
    const who = customer[at] ?? -1;
    highest.set(who, Math.max(found, highest.get(who) ?? 0));
  });
  const count = [...highest.values()].reduce((sum, found) => sum + found, 0);
  return clean === 0 ? 0 : (10_000 * count) / clean;
}

function reached(compare: Comparisons, weights: NameWeights, blur: number): readonly number[] {
  return compare.under(weights).map((found) => reaches(found?.likeness ?? 0, blur));
}

/** The one number that a fit makes greatest. */
export function worthOf({ f1, us, global, missed }: Figures): number {
  return f1 - ALERT.us * us - ALERT.global * global - MISSED * missed;
}
