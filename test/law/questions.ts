/**
 * @module test/law/questions
 * Random legs, conditions and days, for tests of the judge.
 */
import { openEngine } from "embargo";
import fc from "fast-check";
import type { Activity, Country, Day, Dealing, GoodsItem } from "embargo/model";
import type { Clause, Law, LegKind } from "../../engine/src/regimes/law.ts";
import { legsOf, type Leg } from "../../engine/src/regimes/leg.ts";

/** The shipped rule base. */
export const law: Law = openEngine({ clock: () => "2026-11-23" }).data.law;

const COUNTRIES = [...new Set(law.regimes.map((regime) => regime.target)), "CN", "FR", "US", "GB"];
const ACTIVITIES = [
  ...new Set(law.regimes.flatMap((regime) => regime.coverage.flatMap((row) => row.activities))),
];
const FACTS = law.facts.map((fact) => fact.id);
const CLASSES = law.goods.map((goods) => goods.id);
const CODES = [...new Set(law.goods.flatMap((goods) => goods.hs))];
const KINDS: readonly LegKind[] = ["goods", "payment", "activity"];
const CHANGES = law.provisions.flatMap((item) => item.versions.flatMap(({ from, to }) => [from, to ?? from]));

/** Days on which the law changes, the first of all and one long after. */
export const someDay: fc.Arbitrary<Day> = fc.constantFrom(...new Set(CHANGES), "1900-01-01", "2099-01-01");

const country: fc.Arbitrary<Country> = fc.constantFrom(...COUNTRIES);
const maybe = fc.option(country, { nil: null });
const said = fc.option(country, { nil: undefined, freq: 1 });

const item: fc.Arbitrary<GoodsItem> = fc.record({
  text: fc.constantFrom("", "things"),
  class: fc.option(fc.constantFrom(...CLASSES, "money", "no-such-class"), { nil: null }),
  hs: fc.array(fc.constantFrom(...CODES, "99", "8703"), { maxLength: 2 }),
});

/** Dealings of every shape, each circumstance said or not. */
export const someDealing: fc.Arbitrary<Dealing> = fc
  .record({
    activity: fc.oneof(fc.constant<Activity>("supply"), fc.constantFrom(...ACTIVITIES)),
    from: maybe,
    to: maybe,
    by: maybe,
    goods: fc.array(item, { maxLength: 2 }),
    payment: fc.array(item, { maxLength: 2 }),
    parties: fc.constant([]),
    facts: fc.dictionary(fc.constantFrom(...FACTS), fc.boolean(), { maxKeys: 8 }),
    circumstances: fc.record({
      endUser: said,
      origin: said,
      flag: said,
      in: said,
      through: fc.option(fc.array(country, { maxLength: 2 }), { nil: undefined }),
    }),
  })
  .map(({ circumstances, ...rest }) => {
    const stated = Object.entries(circumstances).filter(([, value]) => value !== undefined);
    return { ...rest, ...Object.fromEntries(stated), derived: Object.keys(rest.facts).slice(0, 1) };
  });

/** What ownership asks of a party, and what the law asks most: few lists, since each prepares a rule base of its own. */
const ASKS = [[], [], ["owned-or-controlled-by-listed"], FACTS.slice(0, 6), FACTS.slice(20, 60)];
const owners = fc.record({
  states: fc.uniqueArray(
    fc.oneof(
      fc.constantFrom("consignee-listed", "owned-or-controlled-by-listed", "no-such-fact"),
      fc.constantFrom(...FACTS),
    ),
    { maxLength: 3 },
  ),
  asks: fc.constantFrom(...ASKS),
});

/** Such dealings of whose parties ownership tells the law of some issuers more. */
export const someOwnedDealing: fc.Arbitrary<Dealing> = fc
  .tuple(
    someDealing,
    fc.dictionary(fc.constantFrom("un", "un", "nobody", ...law.issuers.map(({ id }) => id)), owners, {
      minKeys: 1,
      maxKeys: 4,
    }),
  )
  .map(([dealing, byOwnership]) => ({ ...dealing, byOwnership }));

/** One leg of such a dealing. */
export const someLeg: fc.Arbitrary<Leg> = fc
  .tuple(someDealing, fc.nat())
  .map(([dealing, at]) => legsOf(dealing).at(at % legsOf(dealing).length))
  .filter((leg) => leg !== undefined);

const some = <T>(values: readonly T[], maxLength: number): fc.Arbitrary<readonly T[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });

/** Conditions of every operator, nested, with few facts so that one stands in several places. */
export const someClause: fc.Arbitrary<Clause> = fc.letrec<{ clause: Clause }>((tie) => ({
  clause: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({ op: fc.constant("fact" as const), fact: fc.constantFrom(...FACTS.slice(0, 12)) }),
    fc.record({ op: fc.constantFrom("from", "to", "parties"), in: some(COUNTRIES, 4) }),
    fc.record({ op: fc.constant("activity" as const), in: some(ACTIVITIES, 12) }),
    fc.record({ op: fc.constant("leg" as const), in: some(KINDS, 2) }),
    fc.record({ op: fc.constant("goods" as const), in: some(CLASSES, 30) }),
    fc.record({ op: fc.constant("not" as const), of: tie("clause") }),
    fc.record({ op: fc.constantFrom("all", "any"), of: fc.array(tie("clause"), { maxLength: 4 }) }),
  ),
})).clause;
