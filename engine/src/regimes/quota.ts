/**
 * @module regimes/quota
 * How much of a quota is used on a day: running total of a period, share, what is left, and whether anyone can tell.
 */
import {
  EmbargoError,
  parseDay,
  type Country,
  type Day,
  type QuotaUnit,
  type Text,
  type Verification,
} from "../model/index.ts";

/** A quota as compiled from `data/quotas`. */
export interface Quota {
  readonly id: string;
  /** Provision that sets it. */
  readonly provision: string;
  readonly title: Text;
  /** Goods class it counts. */
  readonly goods: string;
  readonly to: Country;
  /** The quota in each unit in which the paragraph gives it, the first being that of the answer; one stands for the other. */
  readonly limits: readonly { readonly unit: QuotaUnit; readonly amount: number }[];
  /** When a count begins anew: on the day of `from` in each year, on 1 January, or never, until `to`. */
  readonly period:
    | { readonly kind: "twelve-months" | "calendar-year"; readonly from: Day }
    | { readonly kind: "once"; readonly from: Day; readonly to: Day };
  /** Fact stated of a dealing whose figures exceed the quota, or stay within it. */
  readonly fact: string;
  /** What shows the running total of all States, and the quantity of a dealing. */
  readonly proof: { readonly total: Text; readonly quantity: Text };
  readonly source: { readonly cite: string };
  readonly verified: { readonly content: Verification; readonly paragraph: Verification };
}

/** Something delivered, by anybody. */
export interface Delivery {
  /** `null` = not known: it may fall into any period. */
  readonly day: Day | null;
  /** In `unit`, to the thousandth; `null` = not known. */
  readonly amount: number | null;
  readonly unit: QuotaUnit;
}

/** What is used of a quota on a day. */
export interface QuotaUse {
  readonly quota: string;
  /** Period of the day: `from` to the day before `to`. */
  readonly period: { readonly from: Day; readonly to: Day };
  readonly unit: QuotaUnit;
  /** What is known to be delivered in the period up to the day, in `unit`: the least it can be. */
  readonly total: number;
  /** `total` as a share of the quota; above 1 it is exceeded. */
  readonly share: number;
  /** What is left of the quota at most, in `unit`; 0 when nothing is. */
  readonly left: number;
  /** Deliveries that may count and of which amount, day or unit leave open how much. */
  readonly unknown: number;
  /** `exceeded` is certain; `reached` = used to the last unit; `undetermined` = unknown deliveries could exceed it. */
  readonly status: "below" | "reached" | "exceeded" | "undetermined";
}

/**
 * Say how much of a quota is used at the end of a day.
 *
 * Deliveries after the day, or of another period, do not count. A delivery of an unknown amount or day, or in a unit in
 * which the quota is not set, leaves the answer undetermined unless what is known exceeds the quota already.
 *
 * @returns `null` before the first period begins, and after the only one.
 * @throws {EmbargoError} `NUMBER_INVALID` for an amount that is negative or not finite, `DATE_INVALID` for no day.
 *
 * Cost: O(deliveries). Source of the quotas: `data/quotas`.
 */
export function quotaOn(quota: Quota, deliveries: readonly Delivery[], day: Day): QuotaUse | null {
  const period = periodOf(quota, parseDay(day, "day"));
  const [main] = quota.limits;
  if (period === null || main === undefined) return null;
  const counted = deliveries.filter((item) => {
    const on = item.day === null ? null : parseDay(item.day, "day");
    return on === null || (on >= period.from && on <= day);
  });
  const known = counted.filter((item) => isKnown(item, quota));
  const unknown = counted.length - known.length;
  // Used and whole as exact fractions of the product of all limits, so that a third and two thirds are one.
  const whole = quota.limits.reduce((product, { amount }) => product * BigInt(amount), THOUSAND);
  const used =
    known.reduce((sum, item) => sum + (thousandths(item) * whole) / limitOf(item, quota), 0n) / THOUSAND;
  const total = toNumber(used * BigInt(main.amount), whole);
  return {
    quota: quota.id,
    period,
    unit: main.unit,
    total,
    share: toNumber(used, whole),
    left: used >= whole ? 0 : toNumber((whole - used) * BigInt(main.amount), whole),
    unknown,
    status: used > whole ? "exceeded" : unknown > 0 ? "undetermined" : used === whole ? "reached" : "below",
  };
}

const THOUSAND = 1000n;

function isKnown({ day, amount, unit }: Delivery, { limits }: Quota): boolean {
  return day !== null && amount !== null && limits.some((limit) => limit.unit === unit);
}

function limitOf({ unit }: Delivery, { limits }: Quota): bigint {
  return BigInt(limits.find((limit) => limit.unit === unit)?.amount ?? 1);
}

function thousandths({ amount }: Delivery): bigint {
  const value = amount ?? 0;
  if (value >= 0 && value <= MOST) return BigInt(Math.round(value * 1000));
  throw new EmbargoError("NUMBER_INVALID", { where: "amount", min: 0, max: MOST, value, example: 1500 });
}

/** Largest amount whose thousandths a double still holds. */
const MOST = 9_000_000_000_000;

/** A fraction as a number, to the millionth. */
function toNumber(above: bigint, below: bigint): number {
  const millionths = (above * 1_000_000n + below / 2n) / below;
  return Number(millionths) / 1_000_000;
}

/** The period that holds a day; `null` where none does. */
function periodOf({ period }: Quota, day: Day): QuotaUse["period"] | null {
  const { kind, from } = period;
  if (day < from) return null;
  if (kind === "once") return day < period.to ? { from, to: period.to } : null;
  const start = kind === "calendar-year" ? "-01-01" : from.slice(4);
  const year = Number(day.slice(0, 4));
  const first = day.slice(4) >= start ? year : year - 1;
  const on = (of: number): Day => `${String(of).padStart(4, "0")}${start}`;
  return { from: on(first), to: on(first + 1) };
}
