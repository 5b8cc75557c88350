/** Running totals of quotas against a slow count, and the borders of their periods. */
import { openEngine } from "embargo";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotaOn, type Delivery, type Quota } from "./quota.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
const { quotas = [] } = openEngine({ clock: () => "2026-11-23" }).data.law;
const shipped = (id: string): Quota => {
  const found = quotas.find((quota) => quota.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const crude = shipped("un.dprk.crude-oil");
const refined = shipped("un.dprk.refined-petroleum");
const late2017 = shipped("un.dprk.refined-petroleum-2017");
const barrels = (day: string | null, amount: number | null): Delivery => ({ day, amount, unit: "barrel" });
const tonnes = (day: string | null, amount: number | null): Delivery => ({ day, amount, unit: "tonne" });

/** Every day from one to another, by counting. */
function daysBetween(first: string, last: string): readonly string[] {
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

const DAYS = daysBetween("2017-09-25", "2020-01-05");

/** The slow way: walk through the days, begin anew on the first of a period, add up integers day by day. */
function slowTotal(quota: Quota, deliveries: readonly Delivery[], day: string): number | null {
  if (quota.period.kind === "once" && day >= quota.period.to) return null;
  const first = quota.period.kind === "calendar-year" ? "01-01" : quota.period.from.slice(5);
  let total: number | null = null;
  for (const today of DAYS) {
    if (today > day) break;
    if (today < quota.period.from) continue;
    if (total === null || today.slice(5) === first) total = 0;
    for (const item of deliveries) if (item.day === today) total += item.amount ?? 0;
  }
  return total;
}

const delivery = fc.record({
  day: fc.constantFrom(...DAYS),
  amount: fc.integer({ min: 0, max: 400_000 }),
  unit: fc.constant("barrel" as const),
});
const anyQuota = fc.constantFrom(crude, refined, late2017);
const many = fc.array(delivery, { maxLength: 30 });
const anyDay = fc.constantFrom(...DAYS);

describe("quotaOn, on any deliveries", () => {
  it("is the slow count, and its parts fit together", () => {
    fc.assert(
      fc.property(anyQuota, many, anyDay, (quota, deliveries, day) => {
        const use = quotaOn(quota, deliveries, day);
        const limit = quota.limits[0]?.amount ?? 0;
        expect(use?.total ?? null).toBe(slowTotal(quota, deliveries, day));
        if (use === null) return;
        expect(use.share).toBeCloseTo(use.total / limit, 5);
        expect(use.left).toBe(Math.max(0, limit - use.total));
        const standing = use.total > limit ? "exceeded" : use.total === limit ? "reached" : "below";
        expect(use.status).toBe(standing);
        expect(use.period.from <= day && day < use.period.to).toBe(true);
      }),
      RUNS,
    );
  });

  it("does not hang on the order of the deliveries", () => {
    fc.assert(
      fc.property(anyQuota, many, anyDay, (quota, deliveries, day) => {
        expect(quotaOn(quota, deliveries.toReversed(), day)).toEqual(quotaOn(quota, deliveries, day));
      }),
      RUNS,
    );
  });

  it("is undetermined by one unknown amount or day, unless what is known exceeds it already", () => {
    const unknown = fc.constantFrom(barrels(null, 5), barrels(null, null), tonnes(null, 1));
    fc.assert(
      fc.property(anyQuota, many, anyDay, unknown, (quota, deliveries, day, open) => {
        const [before, after] = [quotaOn(quota, deliveries, day), quotaOn(quota, [...deliveries, open], day)];
        if (before === null) {
          expect(after).toBeNull();
          return;
        }
        const status = before.status === "exceeded" ? "exceeded" : "undetermined";
        expect(after).toEqual({ ...before, unknown: 1, status });
      }),
      RUNS,
    );
  });

  it("never falls within a period", () => {
    fc.assert(
      fc.property(anyQuota, many, anyDay, anyDay, (quota, deliveries, one, other) => {
        const [early, late] = [one, other].toSorted().map((day) => quotaOn(quota, deliveries, day));
        if (early === null || late === null || early?.period.from !== late?.period.from) return;
        expect(late?.total).toBeGreaterThanOrEqual(early?.total ?? 0);
      }),
      RUNS,
    );
  });
});

describe("borders of periods", () => {
  it.each([
    [crude, "2017-12-21", null],
    [crude, "2017-12-22", { from: "2017-12-22", to: "2018-12-22" }],
    [crude, "2018-12-21", { from: "2017-12-22", to: "2018-12-22" }],
    [crude, "2018-12-22", { from: "2018-12-22", to: "2019-12-22" }],
    [crude, "2024-02-29", { from: "2023-12-22", to: "2024-12-22" }],
    [late2017, "2017-09-30", null],
    [late2017, "2017-10-01", { from: "2017-10-01", to: "2018-01-01" }],
    [late2017, "2017-12-31", { from: "2017-10-01", to: "2018-01-01" }],
    [late2017, "2018-01-01", null],
    [refined, "2017-12-31", null],
    [refined, "2018-01-01", { from: "2018-01-01", to: "2019-01-01" }],
    [refined, "2018-12-31", { from: "2018-01-01", to: "2019-01-01" }],
    [refined, "2019-01-01", { from: "2019-01-01", to: "2020-01-01" }],
  ])("%# on %s", (quota, day, period) => {
    expect(quotaOn(quota, [], day)?.period ?? null).toEqual(period);
  });

  it("counts the day itself, and neither the day before the period nor the day after", () => {
    const around = [barrels("2018-12-21", 1), barrels("2018-12-22", 10), barrels("2018-12-23", 100)];
    expect(quotaOn(crude, around, "2018-12-22")?.total).toBe(10);
    expect(quotaOn(crude, around, "2018-12-21")?.total).toBe(1);
  });
});

describe("the quotas of resolution 2397", () => {
  it("crude: four million barrels are reached, not exceeded; one thousandth more exceeds", () => {
    const on = (amount: number): unknown => quotaOn(crude, [barrels("2019-05-01", amount)], "2019-06-01");
    expect(on(4_000_000)).toMatchObject({ share: 1, left: 0, status: "reached" });
    expect(on(4_000_000.001)).toMatchObject({ left: 0, status: "exceeded" });
    expect(on(3_999_999)).toMatchObject({ left: 1, status: "below" });
  });

  it("crude: tonnes and barrels add up by the two numbers of the paragraph, exactly", () => {
    const both = [tonnes("2019-05-01", 175_000), barrels("2019-05-02", 2_666_666)];
    expect(quotaOn(crude, both, "2019-06-01")?.status).toBe("below");
    const whole = [tonnes("2019-05-01", 262_500), barrels("2019-05-02", 2_000_000)];
    expect(quotaOn(crude, whole, "2019-06-01")).toMatchObject({ total: 4_000_000, status: "reached" });
  });

  it("refined: tonnes cannot be counted in barrels, so they leave it undetermined", () => {
    const use = quotaOn(refined, [tonnes("2019-05-01", 100), barrels("2019-05-01", 7)], "2019-06-01");
    expect(use).toMatchObject({ total: 7, unknown: 1, status: "undetermined" });
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("refuses an amount of %s", (amount) => {
    expect(() => quotaOn(refined, [barrels("2019-05-01", amount)], "2019-06-01")).toThrow(
      expect.objectContaining({ code: "NUMBER_INVALID" }),
    );
  });

  it("refuses a day that no calendar has", () => {
    expect(() => quotaOn(refined, [], "2019-02-30")).toThrow(
      expect.objectContaining({ code: "DATE_INVALID" }),
    );
    expect(() => quotaOn(refined, [barrels("2019-13-01", 1)], "2019-06-01")).toThrow(
      expect.objectContaining({ code: "DATE_INVALID" }),
    );
  });
});
