import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  alertRates,
  recallAtRates,
  searchFigures,
  thresholdForRate,
  type Searched,
} from "./screening-figures.ts";

const RUNS = { seed: 20261123, numRuns: 200 } as const;

const customer = (culture: "anglo" | "arabic", namesake = false) => ({
  name: "A B",
  birthDate: "1980-01-01",
  country: "us",
  culture,
  namesake,
});

const searched = (target: string, ...found: readonly (readonly [string, number])[]): Searched => ({
  query: "q",
  target,
  group: "typed",
  found: found.map(([id, nameSimilarity]) => ({
    id,
    nameSimilarity,
    matchProbability: nameSimilarity,
    match: false,
  })),
});

describe("thresholdForRate", () => {
  it("lets no more than the rate through, and one score lower lets more", () => {
    const scores = fc.array(
      fc.integer({ min: 0, max: 20 }).map((part) => part / 20),
      { minLength: 1, maxLength: 300 },
    );
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 500 }), (values, rate) => {
        const threshold = thresholdForRate(values, rate);
        const allowed = (values.length * rate) / 10_000;
        const count = (least: number): number => values.filter((value) => value >= least).length;
        expect(count(threshold)).toBeLessThanOrEqual(allowed);
        const below = Math.max(...values.filter((value) => value < threshold), Number.NEGATIVE_INFINITY);
        if (below !== Number.NEGATIVE_INFINITY) expect(count(below)).toBeGreaterThan(Math.floor(allowed));
      }),
      RUNS,
    );
  });
});

describe("alertRates", () => {
  it("counts namesakes apart and gives a row for all at the end", () => {
    const rows = alertRates(
      [
        { customer: customer("arabic"), highest: 0.9, matched: false, name: "" },
        { customer: customer("arabic", true), highest: 1, matched: false, name: "" },
        { customer: customer("anglo"), highest: 0.1, matched: false, name: "" },
      ],
      ({ highest }) => highest >= 0.7,
    );
    expect(rows).toEqual([
      { group: "anglo", customers: 1, namesakes: 0, alerts: 0, perTenThousand: 0 },
      { group: "arabic", customers: 1, namesakes: 1, alerts: 1, perTenThousand: 10_000 },
      { group: "all", customers: 2, namesakes: 1, alerts: 1, perTenThousand: 5000 },
    ]);
  });
});

describe("searchFigures", () => {
  it("tells rank from likeness", () => {
    const figures = searchFigures(
      [
        searched("a", ["a", 0.9], ["b", 0.8]),
        searched("a", ["b", 0.9], ["a", 0.6]),
        searched("a", ["b", 0.6]),
        searched("a"),
      ],
      0.7,
    );
    expect(figures).toEqual({
      queries: 4,
      top1: 0.25,
      top5: 0.5,
      top10: 0.5,
      matched: 0.25,
      matchedTop5: 0.25,
      wrongTop: 0.25,
    });
  });
});

describe("recallAtRates", () => {
  const screened = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      customer: customer("anglo"),
      highest: at / count,
      matched: false,
      name: "",
    }));

  it("counts what scores above the customers but as many as may alert", () => {
    const rows = recallAtRates(screened(10_000), [searched("a", ["a", 0.9999]), searched("a", ["a", 0.9])]);
    expect(rows.map(({ perTenThousand, recall }) => [perTenThousand, recall])).toEqual([
      [1, 0.5],
      [5, 0.5],
      [10, 0.5],
    ]);
  });

  it("says nothing of rates that so few customers cannot show", () => {
    expect(recallAtRates(screened(100), [searched("a", ["a", 1])])).toEqual([]);
    expect(recallAtRates(screened(2000), [searched("a", ["a", 1])])).toHaveLength(2);
  });
});
