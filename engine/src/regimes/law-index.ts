/**
 * @module regimes/law-index
 * What is looked up again and again in a rule base, prepared once for each: goods by code and descent, facts by activity,
 * provisions by activity.
 */
import type { Activity, Country } from "../model/index.ts";
import type { Clause, Fact, GoodsClass, Law, Provision, Regime, WhenUnknown } from "./law.ts";
import { countriesOf, type Leg } from "./leg.ts";

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
const provisions = new WeakMap<readonly Provision[], Map<string, readonly Concerning[]>>();
const counted = new WeakMap<readonly Provision[], ReadonlyMap<string, number>>();
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

/** A provision with the countries one of which a dealing must touch for it to apply; `null` = any. */
interface Concerning {
  readonly provision: Provision;
  readonly countries: readonly Country[] | null;
}

/** Provisions of some regimes, exemptions apart, that a leg may come under in some version, in their order. */
export function provisionsFor(law: Law, regimeIds: ReadonlySet<string>, leg: Leg): readonly Provision[] {
  const { from, to, activity } = leg;
  const touched = countriesOf(leg);
  const open = from === null || to === null;
  const found: Provision[] = [];
  for (const regime of regimeIds) {
    for (const { provision, countries } of concerning(law, regime, activity)) {
      if (open || countries === null || touched.some((code) => countries.includes(code)))
        found.push(provision);
    }
  }
  return found;
}

function concerning({ provisions: all }: Law, regime: string, activity: Activity): readonly Concerning[] {
  const known = prepared(provisions, all, () => new Map<string, readonly Concerning[]>());
  const key = `${regime} ${activity}`;
  const found =
    known.get(key) ??
    all.flatMap((provision) => (provision.regime === regime ? concernOf(provision, activity) : []));
  known.set(key, found);
  return found;
}

function concernOf(provision: Provision, activity: Activity): readonly Concerning[] {
  if (provision.kind === "exemption") return [];
  const clauses = provision.versions.flatMap(({ when }) =>
    when !== null && mayConcern(when, activity) ? [when] : [],
  );
  if (clauses.length === 0) return [];
  return [{ provision, countries: unionOf(clauses.map((clause) => countriesNeeded(clause))) }];
}

/** Countries one of which a dealing must touch for a condition to be other than false; `null` = none is needed. */
function countriesNeeded(clause: Clause): readonly Country[] | null {
  switch (clause.op) {
    case "all":
      return clause.of.map((part) => countriesNeeded(part)).find((part) => part !== null) ?? null;
    case "any":
      return unionOf(clause.of.map((part) => countriesNeeded(part)));
    case "from":
    case "to":
    case "parties":
      return clause.in;
    default:
      return null;
  }
}

function unionOf(parts: readonly (readonly Country[] | null)[]): readonly Country[] | null {
  const known = parts.filter((part) => part !== null);
  return known.length < parts.length ? null : [...new Set(known.flat())];
}

/** How many provisions a regime has. */
export function provisionsOfRegime({ provisions: all }: Law, id: string): number {
  const counts = prepared(counted, all, () => {
    const found = new Map<string, number>();
    for (const { regime } of all) found.set(regime, (found.get(regime) ?? 0) + 1);
    return found;
  });
  return counts.get(id) ?? 0;
}

/** Places of the facts in their table. */
export function rankOf({ facts }: Law): ReadonlyMap<string, number> {
  return prepared(ranks, facts, () => new Map(facts.map((fact, at) => [fact.id, at])));
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
