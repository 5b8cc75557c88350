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
  "cyber-theft": "payment",
};

/** From where to where; `open` = these two countries, and the act does not say which of them supplies. */
export interface Route {
  readonly from: Country | null;
  readonly to: Country | null;
  readonly open: boolean;
}

/** A dealing read from an act: what it is about, and every route that the act may mean. Never empty. */
export interface ActDealing {
  readonly dealing: Dealing;
  readonly routes: readonly Route[];
}

/** More routes than this are taken apart: each supplier to anywhere, each receiver from anywhere. */
const MOST_ROUTES = 64;

/**
 * The dealing an act amounts to.
 *
 * A person counts for the State he or she speaks for. An agreement is a dealing only by the goods it is about. Where
 * several supply or receive, each of them does.
 *
 * @returns `null` when the act is no dealing: a meeting, a protest, a designation.
 */
export function dealingOfAct(act: Act, parties: readonly Party[], law: Law): ActDealing | null {
  const activity = activityOf(act);
  if (activity === null) return null;
  const countries = (ids: readonly string[]): readonly Country[] => [
    ...new Set(ids.flatMap((id) => parties.find((party) => party.id === id)?.country ?? [])),
  ];
  const dealing: Dealing = {
    activity,
    from: null,
    to: null,
    goods: act.goods.map((item) => toItem(item, law)),
    payment: act.payment.map((item) => toItem(item, law)),
    by: null,
    parties: [],
    facts: {},
  };
  // What is stolen flows to the thief.
  const [givers, takers] =
    act.kind === "cyber-theft" ? [act.recipients, act.actors] : [act.actors, act.recipients];
  return { dealing, routes: routesOf(act, countries(givers), countries(takers)) };
}

function routesOf(act: Act, givers: readonly Country[], takers: readonly Country[]): readonly Route[] {
  const open = givers.length > 1 && (act.direction === "unknown" || takers.length === 0);
  const pairs = open ? (givers.length * (givers.length - 1)) / 2 : givers.length * takers.length;
  if (pairs > MOST_ROUTES) {
    return [
      ...givers.map((from): Route => ({ from, to: null, open: false })),
      ...takers.map((to): Route => ({ from: null, to, open: false })),
    ];
  }
  if (open)
    return givers.flatMap((from, at) => givers.slice(at + 1).map((to): Route => ({ from, to, open: true })));
  const orNobody = (codes: readonly Country[]): readonly (Country | null)[] =>
    codes.length === 0 ? [null] : codes;
  return orNobody(givers).flatMap((from) => orNobody(takers).map((to): Route => ({ from, to, open: false })));
}

function activityOf(act: Act): Activity | null {
  const activity = ACTIVITIES[act.kind] ?? null;
  if (act.kind === "agreement") return act.goods.length > 0 ? "supply" : null;
  if (act.kind === "trade" && act.goods.length > 0) return "supply";
  const moneyOnly = act.goods.length > 0 && act.goods.every((item) => item.class === "money");
  return activity === "supply" && moneyOnly && act.payment.length === 0 ? "payment" : activity;
}

function toItem(item: ReportedGoods, law: Law): GoodsItem {
  return {
    text: item.text,
    class: item.class,
    hs: law.goods.find((known) => known.id === item.class)?.hs ?? [],
  };
}
