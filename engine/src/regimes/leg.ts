/**
 * @module regimes/leg
 * Cuts a dealing into legs: what goes one way, what is given in return, or an activity without goods.
 */
import type { Activity, Country, Dealing, GoodsItem } from "../model/index.ts";
import type { LegKind } from "./law.ts";

/** One movement of a dealing, with its own direction. */
export interface Leg {
  readonly kind: LegKind;
  readonly activity: Activity;
  readonly from: Country | null;
  readonly to: Country | null;
  readonly by: Country | null;
  /** The goods of this leg; `null` for an activity without goods. */
  readonly item: GoodsItem | null;
  readonly facts: Readonly<Record<string, boolean>>;
}

/**
 * Legs of a dealing, one an item. A barter has goods legs and payment legs; payment runs the other way and is
 * itself a supply.
 */
export function legsOf(dealing: Dealing): readonly Leg[] {
  const { activity, from, to, by, facts } = dealing;
  const goods = dealing.goods.map((item): Leg => ({ kind: "goods", activity, from, to, by, item, facts }));
  const payment = dealing.payment.map(
    (item): Leg => ({
      kind: "payment",
      activity: item.class === "money" ? "payment" : "supply",
      from: to,
      to: from,
      by,
      item,
      facts,
    }),
  );
  if (goods.length > 0) return [...goods, ...payment];
  return [{ kind: "activity", activity, from, to, by, item: null, facts }, ...payment];
}

/** Countries a leg touches: both sides and the person acting. */
export function countriesOf(leg: Leg): readonly Country[] {
  return [...new Set([leg.from, leg.to, leg.by].filter((code) => code !== null))];
}
