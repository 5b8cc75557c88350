/**
 * @module regimes/quota-of-dealing
 * Which quotas a dealing comes under, whether the figures said of it stay within them, and which figure is not known.
 */
import {
  EmbargoError,
  type Day,
  type Dealing,
  type GoodsItem,
  type Lang,
  type Quantity,
  type QuotaUnit,
} from "../model/index.ts";
import { goodsAreOf } from "./goods/goods-classes.ts";
import type { Law } from "./law.ts";
import { legsOf, sideAmong, type Leg } from "./leg.ts";
import { quotaOn, type Quota, type QuotaUse } from "./quota.ts";

/** A figure that nobody can count with. */
export interface QuotaGap {
  /** `already`: what all States have used before; `quantity`: what this dealing delivers. */
  readonly figure: "already" | "quantity";
  /** `unit`: it is said in a unit in which the quota is not set, so it must be said in another one. */
  readonly reason: "not-stated" | "unit";
  /** Units in which it counts. */
  readonly units: readonly QuotaUnit[];
  /** The document that proves it. */
  readonly proof: string;
}

/** A quota that a dealing comes under. */
export interface DealingQuota {
  readonly quota: string;
  readonly title: string;
  readonly provision: string;
  /** The goods as said. */
  readonly goods: string;
  /** The quota in each unit in which it is set. */
  readonly limit: readonly Quantity[];
  /** Period of the day: `from` to the day before `to`. */
  readonly period: QuotaUse["period"];
  /** What all States have used before, as stated; `null` = not said. */
  readonly used: Quantity | null;
  /** What this dealing delivers, as stated; `null` = not said. */
  readonly quantity: Quantity | null;
  /** What is left before this dealing, in the first unit of `limit`; `null` = not known. */
  readonly remaining: number | null;
  /** What reaches the quota is within it. `unknown`: see `missing`. */
  readonly outcome: "within" | "exceeded" | "unknown";
  readonly missing: readonly QuotaGap[];
  readonly source: Quota["source"];
  readonly verified: Quota["verified"];
}

/**
 * Hold the figures of a dealing against every quota that its goods come under on a day.
 *
 * Goods count when they are of the class for certain and go to the country of the quota, or to an end user there. What is
 * said of the quantity is said of the goods; the quantity of what is given in return is not known.
 *
 * @throws {EmbargoError} `QUANTITY_AMBIGUOUS` when a figure is said of several goods.
 *
 * Cost: O(quotas × legs).
 */
export function quotasOf(dealing: Dealing, law: Law, asOf: Day, lang: Lang): readonly DealingQuota[] {
  const isSaid = dealing.quantity !== undefined || dealing.already !== undefined;
  if (isSaid && dealing.goods.length > 1)
    throw new EmbargoError("QUANTITY_AMBIGUOUS", { value: dealing.goods.map(({ text }) => text).join(", ") });
  return (law.quotas ?? []).flatMap((quota) =>
    legsOf(dealing).flatMap((leg) =>
      comesUnder(leg, quota, law) ? hold(leg, quota, dealing, asOf, lang) : [],
    ),
  );
}

function comesUnder(leg: Leg, quota: Quota, law: Law): boolean {
  return (
    leg.item !== null &&
    sideAmong(leg, "to", [quota.to]) !== null &&
    goodsAreOf(leg.item, [quota.goods], law) === "true"
  );
}

function hold(
  { item, kind }: Leg,
  quota: Quota,
  dealing: Dealing,
  asOf: Day,
  lang: Lang,
): readonly DealingQuota[] {
  const used = dealing.already ?? null;
  const quantity = kind === "goods" ? (dealing.quantity ?? null) : null;
  const useOf = (figures: readonly (Quantity | null)[]): QuotaUse | null =>
    quotaOn(
      quota,
      figures.flatMap((figure) => (figure === null ? [] : [{ ...figure, day: asOf }])),
      asOf,
    );
  const [before, after] = [useOf([used]), useOf([used, quantity])];
  if (before === null || after === null) return [];
  const gaps = [gapOf("already", used, quota, lang), gapOf("quantity", quantity, quota, lang)];
  // Where nothing is left, any quantity is beyond the quota.
  const isOver = after.status === "exceeded" || (quantity === null && before.left === 0);
  const missing = isOver ? [] : gaps.flatMap((gap) => gap ?? []);
  const outcome = isOver ? "exceeded" : missing.length > 0 ? "unknown" : "within";
  return [
    {
      quota: quota.id,
      title: quota.title[lang],
      provision: quota.provision,
      goods: (item as GoodsItem).text,
      limit: quota.limits,
      period: before.period,
      used,
      quantity,
      remaining: gaps[0] === null ? before.left : null,
      outcome,
      missing,
      source: quota.source,
      verified: quota.verified,
    },
  ];
}

function gapOf(
  figure: QuotaGap["figure"],
  said: Quantity | null,
  { limits, proof }: Quota,
  lang: Lang,
): QuotaGap | null {
  const units = limits.map(({ unit }) => unit);
  if (said !== null && units.includes(said.unit)) return null;
  return {
    figure,
    reason: said === null ? "not-stated" : "unit",
    units,
    proof: (figure === "already" ? proof.total : proof.quantity)[lang],
  };
}

/**
 * A dealing with the facts that follow from its quotas, where nobody stated them: exceeded, or within all of them.
 *
 * @throws {EmbargoError} `DEALING_CONTRADICTS` when a quota that is exceeded is stated not to be.
 */
export function withQuotaFacts(dealing: Dealing, held: readonly DealingQuota[], law: Law): Dealing {
  const factOf = (row: DealingQuota): string =>
    (law.quotas ?? []).find(({ id }) => id === row.quota)?.fact ?? "";
  const found = new Map<string, boolean>();
  for (const row of held) {
    const fact = factOf(row);
    if (row.outcome !== "exceeded") continue;
    if (dealing.facts[fact] === false)
      throw new EmbargoError("DEALING_CONTRADICTS", { fact, said: sayFigures(row) });
    found.set(fact, true);
  }
  if (found.size === 0 && isWithinAll(dealing, held, law))
    for (const row of held) found.set(factOf(row), false);
  const added = [...found].filter(([fact]) => dealing.facts[fact] === undefined);
  if (added.length === 0) return dealing;
  return {
    ...dealing,
    facts: { ...dealing.facts, ...Object.fromEntries(added) },
    derived: [...(dealing.derived ?? []), ...added.map(([fact]) => fact)],
  };
}

/** Whether all that may come under a quota does, and stays within it: one fact speaks for all of a dealing. */
function isWithinAll({ goods, payment }: Dealing, held: readonly DealingQuota[], law: Law): boolean {
  const classes = (law.quotas ?? []).map((quota) => quota.goods);
  const others = [...goods, ...payment].filter((item) => goodsAreOf(item, classes, law) !== "false");
  return held.every(({ outcome }) => outcome === "within") && others.length === held.length;
}

/** The figures in the words of the options: the same in both languages. */
function sayFigures({ used, quantity }: DealingQuota): string {
  const said: readonly (readonly [string, Quantity | null])[] = [
    ["already", used],
    ["quantity", quantity],
  ];
  return said
    .flatMap(([name, figure]) => (figure === null ? [] : [`${name} ${figure.amount} ${figure.unit}`]))
    .join(", ");
}
