/**
 * @module regimes/leg
 * Cuts a dealing into legs: what goes one way, what is given in return, or an activity without goods.
 */
import type { Activity, Country, Dealing, GoodsItem } from "../model/index.ts";
import { involvedIn, type Involved } from "./involved.ts";
import type { LegKind } from "./law.ts";

/** One movement of a dealing, with its own direction. */
export interface Leg {
  readonly kind: LegKind;
  readonly activity: Activity;
  readonly from: Country | null;
  readonly to: Country | null;
  readonly by: Country | null;
  /** Countries involved besides. */
  readonly involved: readonly Involved[];
  /** The goods of this leg; `null` for an activity without goods. */
  readonly item: GoodsItem | null;
  readonly facts: Readonly<Record<string, boolean>>;
  /** Facts that nobody stated. */
  readonly derived: readonly string[];
}

/**
 * Legs of a dealing, one an item. A barter has goods legs and payment legs; payment runs the other way and is
 * itself a supply.
 */
export function legsOf(dealing: Dealing): readonly Leg[] {
  const { activity, from, to, by, facts, derived = [] } = dealing;
  const involved = involvedIn(dealing);
  const goods = dealing.goods.map(
    (item): Leg => ({ kind: "goods", activity, from, to, by, involved, item, facts, derived }),
  );
  const payment = dealing.payment.map(
    (item): Leg => ({
      kind: "payment",
      activity: item.class === "money" ? "payment" : "supply",
      from: to,
      to: from,
      by,
      involved,
      item,
      facts,
      derived,
    }),
  );
  if (goods.length > 0) return [...goods, ...payment];
  return [{ kind: "activity", activity, from, to, by, involved, item: null, facts, derived }, ...payment];
}

/** Countries a leg touches: both sides, the person acting, and every other country involved. */
export function countriesOf(leg: Leg): readonly Country[] {
  const sides = [leg.from, leg.to, leg.by].filter((code) => code !== null);
  return leg.involved.length === 0
    ? [...new Set(sides)]
    : [...new Set([...sides, ...leg.involved.map(({ country }) => country)])];
}

/** Countries of `countriesOf` to which somebody belongs or in which somebody acts: not those of goods or territories. */
export function personsOf(leg: Leg): readonly Country[] {
  const persons = leg.involved.filter(({ isPerson }) => isPerson).map(({ country }) => country);
  return [...new Set([leg.from, leg.to, leg.by, ...persons].filter((code) => code !== null))];
}

/**
 * A country by which a side of a leg is one of some countries: the side itself, for `to` the end user, for `from` the
 * origin of the goods. What is given in return has neither.
 */
export function sideAmong(
  leg: Leg,
  side: "from" | "to",
  codes: readonly Country[],
): Involved | Country | null {
  const code = leg[side];
  if (code !== null && codes.includes(code)) return code;
  if (leg.kind === "payment" || leg.involved.length === 0) return null;
  const role = side === "to" ? "end-user" : "origin";
  return leg.involved.find((item) => item.role === role && codes.includes(item.country)) ?? null;
}
