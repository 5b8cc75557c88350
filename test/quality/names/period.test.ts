import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { periodOf } from "./period.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;

describe("periodOf", () => {
  it("puts every year into one span, and later years into no earlier span", () => {
    const first = (span: string): number => Number(/^(?:from )?(\d{4})/.exec(span)?.[1] ?? 0);
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2030 }), (year) => {
        const [span, next] = [periodOf(`${year}-07-01`), periodOf(String(year + 1))];
        expect(first(next)).toBeGreaterThanOrEqual(first(span));
      }),
      RUNS,
    );
  });

  it("names the spans, and says where a list says nothing", () => {
    const spans = ["1999-12-31", "2001", "2013-05", "2014-03-17", "2021-12-31", "2022-02-25", null].map(
      periodOf,
    );
    expect(spans).toEqual([
      "before 2001",
      "2001 to 2009",
      "2010 to 2013",
      "2014 to 2017",
      "2018 to 2021",
      "from 2022",
      "not said",
    ]);
  });
});
