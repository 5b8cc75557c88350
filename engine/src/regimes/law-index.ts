/**
 * @module regimes/law-index
 * What is looked up again and again in a rule base, prepared once for each: goods by code and descent, facts by activity,
 * provisions by activity.
 */
import type { Activity } from "../model/index.ts";
import type { Clause, Fact, GoodsClass, Law, Provision, Regime, WhenUnknown } from "./law.ts";

/** The hierarchy of goods, prepared. */
interface GoodsIndex {
  readonly byId: ReadonlyMap<string, GoodsClass>;
  /** Each class with everything above it. */
  readonly ancestors: ReadonlyMap<string, ReadonlySet<string>>;
  readonly byCode: ReadonlyMap<string, GoodsClass>;
}

/** What silence about each fact does for one activity. */
export interface Silence {
  readonly effect: ReadonlyMap<string, WhenUnknown>;
  /** Facts read as “no”. */
  readonly presumed: ReadonlySet<string>;
}

const goods = new WeakMap<readonly GoodsClass[], GoodsIndex>();
const silences = new WeakMap<readonly Fact[], Map<Activity, Silence>>();
const provisions = new WeakMap<readonly Provision[], Map<Activity, readonly Provision[]>>();
const provisionIds = new WeakMap<readonly Provision[], ReadonlyMap<string, Provision>>();
const regimes = new WeakMap<readonly Regime[], ReadonlyMap<string, Regime>>();

/** The goods of a rule base, prepared. Cost: once for each rule base. */
export function goodsIndex({ goods: classes }: Law): GoodsIndex {
  return prepared(goods, classes, () => {
    const byId = byIdOf(classes);
    return {
      byId,
      ancestors: new Map(classes.map(({ id }) => [id, ancestorsIn(byId, id)])),
      byCode: new Map(classes.flatMap((item) => item.hs.map((code) => [code, item] as const))),
    };
  });
}

/** What silence does for an activity. */
export function silenceOf({ facts }: Law, activity: Activity): Silence {
  const known = prepared(silences, facts, () => new Map<Activity, Silence>());
  const found = known.get(activity) ?? silenceFor(facts, activity);
  known.set(activity, found);
  return found;
}

function silenceFor(facts: readonly Fact[], activity: Activity): Silence {
  const effect = new Map(facts.map((fact) => [fact.id, fact.forActivity[activity] ?? fact.whenUnknown]));
  return {
    effect,
    presumed: new Set([...effect].flatMap(([id, when]) => (when === "presume-no" ? [id] : []))),
  };
}

/** Provisions other than exemptions that an activity may come under in some version, in their order. */
export function provisionsFor({ provisions: all }: Law, activity: Activity): readonly Provision[] {
  const known = prepared(provisions, all, () => new Map<Activity, readonly Provision[]>());
  const found =
    known.get(activity) ??
    all.filter(
      ({ kind, versions }) =>
        kind !== "exemption" && versions.some(({ when }) => when !== null && mayConcern(when, activity)),
    );
  known.set(activity, found);
  return found;
}

/** A provision by its id. */
export function provisionById({ provisions: all }: Law, id: string): Provision | undefined {
  return prepared(provisionIds, all, () => byIdOf(all)).get(id);
}

/** A regime by its id. */
export function regimeById({ regimes: all }: Law, id: string): Regime | undefined {
  return prepared(regimes, all, () => byIdOf(all)).get(id);
}

/** Whether a condition can be other than false for an activity; in doubt it can. */
function mayConcern(clause: Clause, activity: Activity): boolean {
  switch (clause.op) {
    case "all":
      return clause.of.every((part) => mayConcern(part, activity));
    case "any":
      return clause.of.some((part) => mayConcern(part, activity));
    case "activity":
      return clause.in.includes(activity);
    default:
      return true;
  }
}

function ancestorsIn(byId: ReadonlyMap<string, GoodsClass>, id: string): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [id];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    queue.push(...(byId.get(next)?.parents ?? []));
  }
  return found;
}

function byIdOf<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function prepared<K extends object, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
