/**
 * @module regimes/dealing-of-act
 * Turns an act of a report into a dealing: who supplies, who receives, what. What the act leaves open stays open.
 */
import type {
  Act,
  ActKind,
  Activity,
  Country,
  Dealing,
  GoodsItem,
  Party,
  ReportedGoods,
} from "../model/index.ts";
import type { Law } from "./law.ts";

/** What each kind of act is to the rules; a kind that is missing here is no dealing. */
const ACTIVITIES: Readonly<Partial<Record<ActKind, Activity>>> = {
  transfer: "supply",
  barter: "supply",
  "ship-to-ship-transfer": "ship-to-ship-transfer",
  "military-cooperation": "military-cooperation",
  "space-cooperation": "space-cooperation",
  "space-launch": "ballistic-launch",
  "missile-launch": "ballistic-launch",
  "nuclear-test": "nuclear-test",
  "labour-dispatch": "labour",
  trade: "trade",
};

/** A dealing read from an act. `sides` holds both countries when the act does not say who supplies. */
export interface ActDealing {
  readonly dealing: Dealing;
  readonly sides: readonly [Country, Country] | null;
}

/**
 * The dealing an act amounts to.
 *
 * A person counts for the State he or she speaks for. An agreement is a dealing only by the goods it is about.
 *
 * @returns `null` when the act is no dealing: a meeting, a protest, a designation.
 */
export function dealingOfAct(act: Act, parties: readonly Party[], law: Law): ActDealing | null {
  const activity = activityOf(act);
  if (activity === null) return null;
  const countries = (ids: readonly string[]): readonly Country[] => [
    ...new Set(ids.flatMap((id) => parties.find((party) => party.id === id)?.country ?? [])),
  ];
  const [givers, takers] = [countries(act.actors), countries(act.recipients)];
  const [left, right] = givers;
  const symmetric = act.direction === "unknown" || (takers.length === 0 && givers.length === 2);
  const sides = symmetric && left !== undefined && right !== undefined ? ([left, right] as const) : null;
  const dealing: Dealing = {
    activity,
    from: sides === null ? single(givers) : null,
    to: sides === null ? single(takers) : null,
    goods: act.goods.map((item) => toItem(item, law)),
    payment: act.payment.map((item) => toItem(item, law)),
    by: null,
    parties: [],
    facts: {},
  };
  return { dealing, sides };
}

function activityOf(act: Act): Activity | null {
  const activity = ACTIVITIES[act.kind] ?? null;
  if (act.kind === "agreement") return act.goods.length > 0 ? "supply" : null;
  if (act.kind === "trade" && act.goods.length > 0) return "supply";
  const moneyOnly = act.goods.length > 0 && act.goods.every((item) => item.class === "money");
  return activity === "supply" && moneyOnly && act.payment.length === 0 ? "payment" : activity;
}

function single(countries: readonly Country[]): Country | null {
  return countries.length === 1 ? (countries[0] ?? null) : null;
}

function toItem(item: ReportedGoods, law: Law): GoodsItem {
  return {
    text: item.text,
    class: item.class,
    hs: law.goods.find((known) => known.id === item.class)?.hs ?? [],
  };
}
