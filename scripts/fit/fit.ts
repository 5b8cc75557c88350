/**
 * @module scripts/fit/fit
 * The fit from end to end: samples, search, calibration, what changed, and the tables as they are written.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DECISION, NAME_WEIGHTS } from "embargo/screening";
import { benchLike } from "../../test/quality/names/bench-like.ts";
import { ROOT } from "../gen/read-yaml.ts";
import {
  calibrationFigures,
  fittedCalibration,
  judgedEntities,
  judgedNames,
  type Calibration,
} from "./calibration.ts";
import { decisionsUnder, figuresUnder, worthOf, type Figures } from "./objective.ts";
import { isAllowed, PARAMETERS, repaired, valueAt, withValue, type NameWeights } from "./parameters.ts";
import { pairsByCount, samplesOf, type Samples, type SampleSizes } from "./samples.ts";
import { coordinateSearch } from "./search.ts";

/** Samples of the fit; those that it is held against have another seed and the other half of the families. */
const TRAIN: SampleSizes = { seed: 4, made: 30_000, ofCategory: 120, customers: 16_000, typed: 3 };
const TEST: SampleSizes = { seed: 20261123, made: 40_000, ofCategory: 200, customers: 10_000, typed: 1 };

/** Thousandths on either side of the threshold within which a decision counts in part. */
const BLUR = 10;

/** Pairs of whole parties that are made. */
const PARTIES = 8000;

/** Fit, print, and write where that is asked for. Cost: some minutes. */
export function fit({ write, points = 1500 }: { write: boolean; points?: number | undefined }): void {
  const train = samplesOf("train", TRAIN);
  const weights = fitted(train, points);
  const judged = {
    parties: judgedEntities("train", { seed: TRAIN.seed, size: PARTIES }, weights),
    names: judgedNames(train.pairs, train.pairs.labels, weights),
    customers: judgedNames(train.us, null, weights),
  };
  const calibration = fittedCalibration(judged, weights.evidence.common.bits);
  const test = samplesOf("test", TEST);
  for (const line of [
    ...beforeAndAfter("train", train, weights),
    ...beforeAndAfter("test", test, weights),
    ...mixed(weights),
    ...calibrations(test, weights, calibration),
    ...changes(weights),
    JSON.stringify(calibration),
  ])
    console.log(line);
  if (write) writeTables(weights, calibration);
}

function beforeAndAfter(name: string, samples: Samples, weights: NameWeights): readonly string[] {
  return [
    figuresLine(`${name} before`, figuresUnder(NAME_WEIGHTS, samples)),
    figuresLine(`${name} after`, figuresUnder(weights, samples)),
  ];
}

/** The pairs of the mix that are not written by hand, and those that are: nothing was fitted on either. */
function mixed(weights: NameWeights): readonly string[] {
  const byHand = Map.groupBy(benchLike(TEST.seed), ({ category }) => category.startsWith("hand"));
  return [true, false].flatMap((hand) => {
    const pairs = pairsByCount(byHand.get(hand) ?? []);
    return [NAME_WEIGHTS, weights].map((table) => {
      const { f1, precision, recall } = decisionsUnder(table, pairs);
      const which = `${hand ? "by hand" : "mix"} ${table === NAME_WEIGHTS ? "before" : "after"}`;
      return `${which}: F1 ${percent(f1)}, P ${percent(precision)}, R ${percent(recall)}`;
    });
  });
}

/** Both calibrations on the half that nothing was fitted on, each with its own weights. */
function calibrations(test: Samples, weights: NameWeights, calibration: Calibration): readonly string[] {
  const { priorBits, slope } = DECISION;
  const sides = [
    ["before", NAME_WEIGHTS, { ...NAME_WEIGHTS.evidence, priorBits, slope }],
    ["after", weights, calibration],
  ] as const;
  return sides.flatMap(([name, table, calibrated]) => {
    const parties = judgedEntities("test", { seed: TEST.seed, size: PARTIES }, table);
    return (
      [
        ["whole parties", parties],
        ["names", judgedNames(test.pairs, test.pairs.labels, table)],
      ] as const
    ).map(([what, judged]) => {
      const { accuracy, calibrationError } = calibrationFigures(judged, calibrated);
      return `${what} ${name}: accuracy by match ${percent(accuracy)}, calibration error ${percent(calibrationError)}`;
    });
  });
}

/** The weights with the greatest worth that the search finds. */
function fitted(samples: Samples, points: number): NameWeights {
  const weightsAt = (point: readonly number[]): NameWeights =>
    PARAMETERS.reduce((found, { paths }, at) => withValue(found, paths, point[at] ?? 0), NAME_WEIGHTS);
  const start = repaired(NAME_WEIGHTS);
  const { point, worth, looked } = coordinateSearch({
    coordinates: PARAMETERS.map((parameter) => ({ ...parameter, name: parameter.paths.join(" ") })),
    start: PARAMETERS.map(({ paths: [path = ""] }) => valueAt(start, path)),
    worth: (at) => {
      const weights = weightsAt(at);
      return isAllowed(weights) ? worthOf(figuresUnder(weights, samples, BLUR)) : null;
    },
    leastGain: 0.0002,
    points,
    scales: [2, 1],
    onStep: ({ name }, value, found) => console.log(`${found.toFixed(4)} ${name} ${value}`),
  });
  console.log(`${looked} tables of weights, worth ${worth.toFixed(4)}`);
  return weightsAt(point);
}

const percent = (share: number): string => (100 * share).toFixed(2);

function figuresLine(name: string, { f1, precision, recall, us, global, missed }: Figures): string {
  return (
    `${name}: F1 ${percent(f1)}, P ${percent(precision)}, R ${percent(recall)}, ` +
    `alerts of 10,000 US ${us.toFixed(1)} world ${global.toFixed(1)}, mistyped missed ${percent(missed)} %`
  );
}

function changes(weights: NameWeights): readonly string[] {
  return PARAMETERS.flatMap(({ paths }) =>
    paths.flatMap((path) => {
      const [before, after] = [valueAt(NAME_WEIGHTS, path), valueAt(weights, path)];
      return before === after ? [] : [`${path}: ${before} → ${after}`];
    }),
  );
}

/** Put what was found into the tables as they stand; what is not fitted stays as it is. */
function writeTables(weights: NameWeights, { whole, common, priorBits, slope }: Calibration): void {
  const path = join(ROOT, "engine/src/screening/scorer/weights.json");
  const table = JSON.parse(readFileSync(path, "utf8")) as NameWeights;
  const found = PARAMETERS.reduce(
    (kept, { paths: [first = "", ...more] }) => withValue(kept, [first, ...more], valueAt(weights, first)),
    { ...table, evidence: { whole, common } },
  );
  writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
  const decision = join(ROOT, "engine/src/screening/decision.ts");
  const text = readFileSync(decision, "utf8")
    .replace(/^ {2}priorBits: .*,$/m, `  priorBits: ${priorBits},`)
    .replace(/^ {2}slope: .*,$/m, `  slope: ${slope},`);
  writeFileSync(decision, text);
}
