import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  areaUnderRoc,
  averagePrecision,
  bestF1,
  calibrationError,
  calibrationOf,
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

const RUNS = { seed: 20261123, numRuns: 200 } as const;

/** Few distinct scores, so that ties are common. */
const scored: fc.Arbitrary<Scored[]> = fc.array(
  fc.record({ score: fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8), label: fc.boolean() }),
  { minLength: 1, maxLength: 25 },
);

const thresholds = (items: readonly Scored[]): number[] =>
  [...new Set(items.map(({ score }) => score))].sort((a, b) => b - a);

describe("the curve", () => {
  it("holds the counts at every score there is, as counting afresh gives them", () => {
    fc.assert(
      fc.property(scored, (items) => {
        expect(curveOf(items)).toEqual(thresholds(items).map((threshold) => confusionAt(items, threshold)));
      }),
      RUNS,
    );
  });

  it("has its greatest F1 where trying every threshold finds it", () => {
    fc.assert(
      fc.property(scored, (items) => {
        const best = bestF1(curveOf(items));
        const tried = thresholds(items).map((threshold) => f1Of(confusionAt(items, threshold)));
        expect(best === null ? 0 : f1Of(best)).toBe(Math.max(...tried));
      }),
      RUNS,
    );
  });
});

describe("areaUnderRoc", () => {
  it("is the share of positive and negative pairs in the right order, ties half", () => {
    fc.assert(
      fc.property(scored, (items) => {
        const positives = items.filter(({ label }) => label);
        const negatives = items.filter(({ label }) => !label);
        fc.pre(positives.length > 0 && negatives.length > 0);
        let right = 0;
        for (const up of positives)
          for (const down of negatives)
            right += up.score > down.score ? 1 : up.score === down.score ? 0.5 : 0;
        expect(areaUnderRoc(curveOf(items))).toBeCloseTo(right / (positives.length * negatives.length), 10);
      }),
      RUNS,
    );
  });

  it("says nothing where one kind is missing", () => {
    expect(areaUnderRoc(curveOf([{ score: 1, label: true }]))).toBe(0.5);
    expect(areaUnderRoc([])).toBe(0.5);
  });
});

describe("averagePrecision", () => {
  it("is the mean precision at each positive where no scores tie", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }), (labels) => {
        const items = labels.map((label, at) => ({ score: 1 - at / 100, label }));
        const positives = labels.filter(Boolean).length;
        fc.pre(positives > 0);
        let sum = 0;
        labels.forEach((label, at) => {
          if (label) sum += labels.slice(0, at + 1).filter(Boolean).length / (at + 1);
        });
        expect(averagePrecision(curveOf(items))).toBeCloseTo(sum / positives, 10);
      }),
      RUNS,
    );
  });

  it("is the share of positives where all scores tie", () => {
    const items = [true, false, false, true].map((label) => ({ score: 0.5, label }));
    expect(averagePrecision(curveOf(items))).toBe(0.5);
  });
});

describe("precision and recall at each other", () => {
  it("are the best that any threshold gives", () => {
    fc.assert(
      fc.property(scored, fc.constantFrom(0.5, 0.9, 0.95), (items, wanted) => {
        const points = thresholds(items).map((threshold) => confusionAt(items, threshold));
        const precise = points.filter((point) => recallOf(point) >= wanted).map(precisionOf);
        const complete = points
          .filter((point) => point.truePositives > 0 && precisionOf(point) >= wanted)
          .map(recallOf);
        expect(precisionAtRecall(curveOf(items), wanted)).toBe(Math.max(0, ...precise));
        expect(recallAtPrecision(curveOf(items), wanted)).toBe(Math.max(0, ...complete));
      }),
      RUNS,
    );
  });
});

describe("calibration", () => {
  it("is without error where the stated share is the found one", () => {
    const items = Array.from({ length: 100 }, (_, at) => ({ score: 0.25, label: at < 25 }));
    expect(calibrationError(items)).toBe(0);
    expect(calibrationOf(items)).toEqual([{ from: 0.2, pairs: 100, stated: 0.25, found: 0.25 }]);
  });

  it("weighs bands by their pairs", () => {
    const sure = Array.from({ length: 30 }, () => ({ score: 1, label: true }));
    const wrong = Array.from({ length: 10 }, () => ({ score: 0.8, label: false }));
    expect(calibrationError([...sure, ...wrong])).toBeCloseTo((10 * 0.8) / 40, 10);
    expect(calibrationError([])).toBe(0);
  });
});

describe("confidence", () => {
  it("holds the figure between its ends, the same for the same seed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 20, maxLength: 60 }),
        (items) => {
          const mean = (values: readonly number[]): number =>
            values.reduce((total, value) => total + value, 0) / values.length;
          const [low, high] = confidence(items, mean);
          expect(low).toBeLessThanOrEqual(mean(items));
          expect(high).toBeGreaterThanOrEqual(mean(items));
          expect(confidence(items, mean)).toEqual([low, high]);
        },
      ),
      { ...RUNS, numRuns: 30 },
    );
  });

  it("narrows with more of the same", () => {
    const mean = (values: readonly number[]): number =>
      values.reduce((total, value) => total + value, 0) / values.length;
    const width = (size: number): number => {
      const [low, high] = confidence(
        Array.from({ length: size }, (_, at) => at % 2),
        mean,
      );
      return high - low;
    };
    expect(width(2000)).toBeLessThan(width(50));
  });
});
