/**
 * @module scripts/fit/calibration
 * From likeness and the facts beside the name to bits, and from bits to a probability by a logistic curve, held so that
 * a name alone below the threshold is never a match.
 */
import { compareEntities } from "embargo/screening";
import { entityPairs, type EntityPair } from "../../test/quality/names/entities.ts";
import { calibrationError } from "../../test/quality/names/metrics.ts";
import type { Split } from "../../test/quality/names/pair.ts";
import { Comparisons } from "./comparisons.ts";
import type { NameWeights } from "./parameters.ts";
import type { SampleCustomers, SamplePairs } from "./samples.ts";

/** What turns a comparison into a probability. */
export interface Calibration {
  /** Of a name that agrees in everything, hundredths of a bit. */
  readonly whole: number;
  readonly common: { readonly bits: number; readonly rate: number };
  readonly priorBits: number;
  readonly slope: number;
}

/** A comparison with what is true of it. */
export interface Judged {
  /** Thousandths. */
  readonly likeness: number;
  /** Information that agrees, hundredths of a bit. */
  readonly gain: number;
  /** What the facts beside the name say, bits. */
  readonly beside: number;
  readonly label: boolean;
}

/** How right the decisions and how honest the probabilities of a calibration are, as shares of 1. */
export interface CalibrationFigures {
  readonly accuracy: number;
  readonly calibrationError: number;
}

/** Parts of an explanation that speak of the names. */
const OF_NAMES: ReadonlySet<string> = new Set(["name", "extra", "conflict"]);

/** Pairs of whole parties of a half. */
export function judgedEntities(
  split: Split,
  { seed, size }: { readonly seed: number; readonly size: number },
  weights: NameWeights,
): readonly Judged[] {
  const pairs = [...entityPairs(seed, size)].filter((pair) => pair.split === split && pair.label !== null);
  const found = new Comparisons(
    pairs.map(({ one, other }) => [one, other]),
    "either",
  ).under(weights);
  return pairs.map((pair, at) => ({
    likeness: found[at]?.likeness ?? 0,
    gain: found[at]?.gain ?? 0,
    beside: besideOf(pair),
    label: pair.label === true,
  }));
}

function besideOf({ one, other }: EntityPair): number {
  const parts = compareEntities(one, other).explanation.filter(({ part }) => !OF_NAMES.has(part));
  return parts.reduce((sum, { weight }) => sum + weight, 0);
}

/** Pairs of names, or customers with the names near them, about whom nothing else is known. */
export function judgedNames(
  { compare }: SamplePairs | SampleCustomers,
  labels: SamplePairs["labels"] | null,
  weights: NameWeights,
): readonly Judged[] {
  return compare.under(weights).map((found, at) => ({
    likeness: found?.likeness ?? 0,
    gain: found?.gain ?? 0,
    beside: 0,
    label: labels?.[at]?.label ?? false,
  }));
}

/** The score of a comparison, bits, as the engine rounds it. */
function scoreOf(judged: Judged, { whole, common }: Calibration): number {
  return (Math.round((whole * judged.likeness) / 1000) - commonLoss(judged, common)) / 100 + judged.beside;
}

function probabilityOf(judged: Judged, calibration: Calibration): number {
  const odds = calibration.slope * (scoreOf(judged, calibration) - calibration.priorBits) * Math.LN2;
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}

/** The figures of a calibration, each comparison counting the same. */
export function calibrationFigures(judged: readonly Judged[], calibration: Calibration): CalibrationFigures {
  const stated = judged.map((item) => ({ label: item.label, score: probabilityOf(item, calibration) }));
  if (stated.length === 0) return { accuracy: 1, calibrationError: 0 };
  return {
    accuracy: stated.filter(({ label, score }) => label === score >= 0.5).length / stated.length,
    calibrationError: calibrationError(stated),
  };
}

/** Likeness of a name below which no name alone matches, thousandths. */
const THRESHOLD = 700;
/** Hundredths of a bit that a name may be worth: beside a birth date that agrees, and less than a number that does. */
const WHOLE = [600, 700, 800, 900, 1000, 1100, 1200];
/** Commonness must count: pairs are as often of two parties under rare names as under common ones, customers are not. */
const RATES = [100, 200, 300, 400];
const SLOPES = [1, 1.2, 1.4, 1.6, 1.8, 2, 2.2];

/** What a calibration is found on. */
export interface CalibrationSamples {
  readonly parties: readonly Judged[];
  readonly names: readonly Judged[];
  readonly customers: readonly Judged[];
}

/** What matches among names near customers count, of all decisions. */
const CUSTOMERS = 0.15;

/**
 * The calibration whose decisions and probabilities are rightest on whole parties and on names. The prior is held at
 * what a name at the threshold is worth: a name alone below it is never a match.
 *
 * @param bits information below which a name is common, hundredths of a bit.
 */
export function fittedCalibration(samples: CalibrationSamples, bits: number): Calibration {
  const able = WHOLE.flatMap((whole) =>
    RATES.flatMap((rate) =>
      SLOPES.map((slope) => ({ whole, common: { bits, rate }, priorBits: leastPrior(whole), slope })),
    ),
  );
  const worth = (calibration: Calibration): number => {
    const [parties, names] = [samples.parties, samples.names].map((judged) => {
      const { accuracy, calibrationError } = calibrationFigures(judged, calibration);
      return accuracy - calibrationError;
    });
    const { accuracy: unmatched } = calibrationFigures(samples.customers, calibration);
    return (parties ?? 0) + (names ?? 0) + CUSTOMERS * unmatched;
  };
  const worths = able.map(worth);
  const best = able[worths.indexOf(Math.max(...worths))];
  if (best === undefined) throw new RangeError("nothing to calibrate on");
  return best;
}

/** What a name loses because many bear what agrees, hundredths of a bit. */
function commonLoss({ likeness, gain }: Judged, { bits, rate }: Calibration["common"]): number {
  return likeness === 0 ? 0 : Math.trunc((Math.max(0, bits - gain) * rate) / 1000);
}

/** Bits of a name at the threshold that nothing is taken from; more than those of any name below it. */
export function leastPrior(whole: number): number {
  const [at, below] = [THRESHOLD, THRESHOLD - 1].map((likeness) => Math.round((whole * likeness) / 1000));
  return Math.max(at ?? 0, (below ?? 0) + 1) / 100;
}
