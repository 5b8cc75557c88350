/**
 * @module scripts/fit/samples
 * What the weights are fitted on and held against: pairs of names by category, customers on no list with the listed
 * names nearest to them, mistyped names. All prepared once, to be compared under many weights.
 */
import { openEngine, type Engine } from "embargo";
import type { QueryEntity, Schema } from "embargo/model";
import { asLoadedList, officialParties } from "../../test/quality/names/corpus.ts";
import { customers, type Customer, type Population } from "../../test/quality/names/customers.ts";
import type { NamePair, Split } from "../../test/quality/names/pair.ts";
import { namePairs } from "../../test/quality/names/pairs.ts";
import { typed } from "../../test/quality/names/typed.ts";
import { Comparisons } from "./comparisons.ts";

/** Pairs of names with their labels. */
export interface SamplePairs {
  readonly labels: readonly {
    readonly label: boolean;
    readonly weight: number;
  }[];
  readonly compare: Comparisons;
}

/** Customers of whom some have listed names near them. */
export interface SampleCustomers {
  /** Customers, most of whom have none. */
  readonly clean: number;
  /** Of each comparison the number of its customer. */
  readonly customer: readonly number[];
  readonly compare: Comparisons;
}

/** What one objective is counted on. */
export interface Samples {
  readonly pairs: SamplePairs;
  readonly us: SampleCustomers;
  readonly global: SampleCustomers;
  readonly typed: Comparisons;
}

/** How much of everything. */
export interface SampleSizes {
  readonly seed: number;
  /** Pairs that are made, of both halves. */
  readonly made: number;
  /** Most pairs of a category. */
  readonly ofCategory: number;
  readonly customers: number;
  /** Times that every name is mistyped. */
  readonly typed: number;
}

/** A category of fewer pairs than this counts by their number: a handful says little. */
const FULL_CATEGORY = 50;

const named = (name: string, schema: string | null = null): QueryEntity => ({
  schema: schema as Schema | null,
  properties: { name: [name] },
});

/** Make the samples of a half. Cost: some seconds for each 10,000 pairs or customers. */
export function samplesOf(split: Split, sizes: SampleSizes): Samples {
  const { seed } = sizes;
  const engine = openEngine({ clock: () => "2026-11-23", lists: [asLoadedList("all", officialParties())] });
  const near = (size: number, population: Population): SampleCustomers =>
    nearCustomers(engine, customers(seed, size, population));
  const slips = Array.from({ length: sizes.typed }, (_, turn) => typed(seed + turn)).flat();
  return {
    pairs: pairsOf(
      [...namePairs(seed, sizes.made)].filter((pair) => pair.split === split),
      sizes.ofCategory,
    ),
    us: near(sizes.customers, "us"),
    global: near(sizes.customers / 2, "global"),
    typed: new Comparisons(
      slips.map(({ query, name }) => [named(query), named(name)]),
      "asked",
    ),
  };
}

/** Labelled pairs of which each category counts the same, and those of one party as much as those of two. */
function pairsOf(made: readonly NamePair[], ofCategory: number): SamplePairs {
  const kept = [true, false].flatMap((label) => {
    const byCategory = Map.groupBy(
      made.filter((pair) => pair.label === label),
      ({ category }) => category,
    );
    const shares = [...byCategory.values()].map((pairs) => Math.min(1, pairs.length / FULL_CATEGORY));
    const total = shares.reduce((sum, share) => sum + share, 0);
    return [...byCategory.values()].flatMap((pairs, at) => {
      const some = pairs.slice(0, ofCategory);
      const weight = (shares[at] ?? 0) / total / some.length;
      return some.map((pair) => ({ pair, weight }));
    });
  });
  return prepared(kept);
}

/** Labelled pairs of which each counts the same. */
export function pairsByCount(made: readonly NamePair[]): SamplePairs {
  return prepared(made.filter(({ label }) => label !== null).map((pair) => ({ pair, weight: 1 })));
}

function prepared(kept: readonly { readonly pair: NamePair; readonly weight: number }[]): SamplePairs {
  return {
    labels: kept.map(({ pair, weight }) => ({ label: pair.label === true, weight })),
    compare: new Comparisons(
      kept.map(({ pair: { name1, name2, schema } }) => [named(name1, schema), named(name2, schema)]),
      "either",
    ),
  };
}

/** Names that come at least so near may alert under other weights. */
const NEAR = 0.55;
const MOST_NEAR = 10;

/** Customers who share no name with a list, and the listed names that come near under the present weights. */
function nearCustomers(engine: Engine, people: Iterable<Customer>): SampleCustomers {
  const clean = [...people].filter(({ namesake }) => !namesake);
  const near = clean.flatMap(({ name }, customer) => {
    const found = engine.screen(named(name, "Person"), { limit: MOST_NEAR, threshold: NEAR, nearest: 0 });
    const listed = new Set(found.candidates.map(({ matchedName }) => matchedName));
    return [...listed].map((other) => ({ customer, name, other }));
  });
  return {
    clean: clean.length,
    customer: near.map(({ customer }) => customer),
    compare: new Comparisons(
      near.map(({ name, other }) => [named(name), named(other)]),
      "asked",
    ),
  };
}
