/**
 * @module regimes/law-index
 * What is looked up again and again in a rule base, prepared once for each: goods by code and descent, facts by activity.
 */
import type { Activity } from "../model/index.ts";
import type { Fact, GoodsClass, Law, WhenUnknown } from "./law.ts";

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
const ranks = new WeakMap<readonly Fact[], ReadonlyMap<string, number>>();

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

/** Places of the facts in their table. */
export function rankOf({ facts }: Law): ReadonlyMap<string, number> {
  return prepared(ranks, facts, () => new Map(facts.map((fact, at) => [fact.id, at])));
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
