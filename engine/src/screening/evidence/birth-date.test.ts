import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InexactDate } from "../../model/index.ts";
import { birthDateEvidence } from "./birth-date.ts";
import { entry, query } from "../../../../test/screening/evidence.ts";
import { EVIDENCE_BITS } from "./weights.ts";

const RUNS = { seed: 20261123, numRuns: 1000 } as const;
const says = (
  asked: string | readonly string[],
  ...known: readonly (string | InexactDate)[]
): string | null => {
  const dates = known.filter((date) => typeof date !== "string");
  const birthDate = known.filter((date) => typeof date === "string");
  const one = query({ birthDate: typeof asked === "string" ? [asked] : asked });
  return birthDateEvidence(one, entry({ birthDate }, { dates }))[0]?.evidence ?? null;
};
const date = fc
  .tuple(
    fc.integer({ min: 1980, max: 1986 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(4, 7, 10, 10),
  )
  .map(([year, month, day, length]) =>
    `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`.slice(0, length),
  );
const circa = (value: string): InexactDate => ({ property: "birthDate", value, precision: "circa" });
const range = (from: string, to: string): InexactDate => ({
  property: "birthDate",
  from,
  to,
  precision: "range",
});

describe("birthDateEvidence", () => {
  it.each([
    ["1984-03-08", "1984-03-08", "birthDateSame"],
    ["1984-01-01", "1984-01-01", "birthDateSamePlaceholder"],
    ["1984-01-01", "1984-03-08", "birthYearSame"],
    ["1984", "1984-03-08", "birthYearSame"],
    ["1984-03", "1984-03-08", "birthMonthSame"],
    ["1984-04", "1984-03-08", "birthYearNear"],
    ["1985", "1984-03-08", "birthYearNear"],
    ["1984-01-01", "1985-03-08", "birthYearNear"],
    ["1986", "1984-03-08", "birthDateDifferent"],
    ["1987", "1984-03-08", "birthYearFar"],
    ["1984-08-03", "1984-03-08", "birthDateSwapped"],
    ["1984-03-09", "1984-03-08", "birthDateTypo"],
    ["1994-03-08", "1984-03-08", "birthDateTypo"],
    ["1948-03-08", "1984-03-08", "birthDateTypo"],
    ["1984-11-22", "1984-03-08", "birthDayDifferent"],
    ["1985-11-22", "1984-03-08", "birthDayDifferent"],
    ["1986-11-22", "1984-03-08", "birthDateDifferent"],
    ["1961-11-22", "1984-03-08", "birthYearFar"],
    ["1984-3-8", "1984-03-08", "birthDateSame"],
    ["1984/03/08", "1984-03-08", "birthDateSame"],
    ["19840308", "1984-03-08", "birthDateSame"],
    ["08.03.1984", "1984-03-08", "birthDateSame"],
    ["03/08/1984", "1984-03-08", "birthDateSame"],
    ["1984-03-08T00:00:00Z", "1984-03-08", "birthDateSame"],
    ["00/00/1984", "1984-03-08", "birthYearSame"],
    ["1984-03-00", "1984-03-08", "birthMonthSame"],
  ])("holds %s against %s: %s", (asked, known, evidence) => {
    expect(says(asked, known)).toBe(evidence);
  });

  it.each([
    "--03-08",
    "soon",
    "",
    "1984-13-08",
    "1984-02-30",
    "1362-05-04",
    "2527-05-04",
    "8.3.84",
    "9".repeat(5000),
  ])("passes %s over", (text) => {
    expect([says(text, "1984-03-08"), says("1984-03-08", text)]).toEqual([null, null]);
  });

  it("orders the kinds as their names do", () => {
    const order = (
      "birthDateSame birthMonthSame birthDateSamePlaceholder birthYearSame birthRangeSame " +
      "birthYearNear birthDayDifferent birthDateDifferent birthYearFar"
    )
      .split(" ")
      .map((kind) => EVIDENCE_BITS[kind as keyof typeof EVIDENCE_BITS]);
    expect(order).toEqual([...order].sort((a, b) => b - a));
  });

  it("does not see which side knows the date more exactly", () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(says(a, b)).toBe(says(b, a));
      }),
      RUNS,
    );
  });

  it("takes the best pair of several dates on either side, in any order", () => {
    const dates = fc.array(date, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(dates, dates, (asked, known) => {
        const all = asked.flatMap((one) => known.map((other) => says(one, other)));
        const bits = all.map((kind) => EVIDENCE_BITS[kind as keyof typeof EVIDENCE_BITS]);
        const found = says(asked, ...known);
        expect(EVIDENCE_BITS[found as keyof typeof EVIDENCE_BITS]).toBe(Math.max(...bits));
        expect(says([...asked].reverse(), ...[...known].reverse())).toBe(found);
      }),
      RUNS,
    );
  });

  it("gives a date that is not exact the room that its source leaves it", () => {
    const outcomes = ["1984-05-06", "1982", "1980", "1970"].map((asked) => says(asked, circa("1984")));
    expect(outcomes).toEqual(["birthYearSame", "birthYearNear", null, "birthYearFar"]);
    const within = ["1980", "1984-12-31", "1979", "1978", "1977"].map((asked) =>
      says(asked, range("1980", "1984")),
    );
    expect(within).toEqual([
      "birthRangeSame",
      "birthRangeSame",
      "birthYearNear",
      "birthDateDifferent",
      "birthYearFar",
    ]);
    expect(says("1981-05-05", range("1980", "1982"))).toBe("birthYearSame");
    expect([says("1980", range("1984", "1980")), says("1980", range("?", "1980"))]).toEqual([null, null]);
  });

  it("does not compare a date of another calendar", () => {
    expect(says("1984", { ...circa("1984"), calendar: "persian" })).toBeNull();
  });
});
