/**
 * @module scripts/quality/names
 * How well names are matched, on pairs made at run time from the files beside the checkout: `nameQuality` runs the parts
 * that are asked for and gives the figures; `scripts/quality/show-names` prints them.
 */
import { HAS_LISTS } from "../../test/lists/shared-files.ts";
import { benchLike } from "../../test/quality/names/bench-like.ts";
import { asLoadedList, officialParties } from "../../test/quality/names/corpus.ts";
import { entityPairs } from "../../test/quality/names/entities.ts";
import { entityFigures } from "../../test/quality/names/entity-figures.ts";
import { handmadePairs } from "../../test/quality/names/handmade.ts";
import { everyOfficialPair } from "../../test/quality/names/official-pairs.ts";
import {
  comparePairs,
  figuresOf,
  rowsBy,
  SHOWN_THRESHOLD,
  type ComparedPair,
} from "../../test/quality/names/pair-figures.ts";
import { namePairs } from "../../test/quality/names/pairs.ts";
import { periodOfParty } from "../../test/quality/names/period.ts";
import { recallAtRates, searchFigures } from "../../test/quality/names/screening-figures.ts";
import { besideYardstick } from "./beside-yardstick.ts";
import {
  DEFAULT_SIZES,
  type NameEvidence,
  type NameQuality,
  type NameQualityOptions,
  type NameQualityRun,
  type PairSection,
} from "./name-figures.ts";
import {
  byGroup,
  byLikeness,
  overall,
  screenCustomers,
  searchManipulated,
  searchNative,
  searchTyped,
} from "./name-searches.ts";
import { todaysScorer, type OpenScorer, type Scorer } from "./scorer.ts";

/** Runs a part and notes how long it took. */
type Timed = <T>(part: string, run: () => T) => T;

type Sizes = Omit<NameQualityOptions, "scorer">;

/** A part of the run: some of the figures, and what they were counted on. */
interface Part {
  readonly figures: Partial<NameQuality>;
  readonly evidence: Partial<NameEvidence>;
}

/**
 * Run the parts that have a size.
 *
 * @returns the figures, and what they were counted on. Without the files beside the checkout only the pairs written by
 * hand are compared, and `skipped` says so.
 */
export function nameQuality(options: Partial<NameQualityOptions> = {}): NameQualityRun {
  const { scorer = todaysScorer, ...sizes } = { ...DEFAULT_SIZES, ...options };
  const seconds: Record<string, number> = {};
  const timed: Timed = (part, run) => {
    const started = performance.now();
    const result = run();
    seconds[part] = Math.round((performance.now() - started) / 100) / 10;
    return result;
  };
  const lists = HAS_LISTS ? [asLoadedList("all", timed("load", officialParties))] : [];
  const engine = timed("open", () => scorer(lists));
  const hand = timed("hand", () => comparePairs(handmadePairs(), engine.compare));
  const parts = HAS_LISTS
    ? [
        comparisons(engine, sizes, timed),
        searches(engine, scorer, sizes, timed),
        clean(engine, sizes, timed),
        beside(scorer, sizes, timed),
      ]
    : [];
  const evidence = parts.map((part) => part.evidence);
  const searched = evidence.flatMap((part) => part.searched ?? []);
  return {
    figures: {
      seed: sizes.seed,
      skipped: HAS_LISTS ? [] : ["no ../shared/lists: made pairs, searches, customers"],
      hand: { all: figuresOf(hand), categories: rowsBy(hand) },
      ...Object.assign({}, ...parts.map(({ figures }) => figures)),
      ...atRates(evidence, searched),
      seconds,
    },
    evidence: {
      pairs: [...hand, ...evidence.flatMap((part) => part.pairs ?? [])],
      searched,
      customers: evidence.flatMap((part) => part.customers ?? []),
    },
  };
}

function comparisons({ compare, compareEntities }: OpenScorer, sizes: Sizes, timed: Timed): Part {
  const { seed } = sizes;
  const made = timed("pairs", () => comparePairs(namePairs(seed, sizes.pairs), compare));
  const mix = timed("mix", () => comparePairs(sizes.mix > 0 ? benchLike(seed, sizes.mix) : [], compare));
  const aliases = timed("aliases", () =>
    comparePairs(sizes.aliases > 0 ? everyOfficialPair(sizes.aliases) : [], compare),
  );
  const entities = timed("entities", () => entityFigures(entityPairs(seed, sizes.entities), compareEntities));
  return {
    figures: {
      ...(made.length === 0 ? {} : { pairs: pairSection(made) }),
      ...(mix.length === 0 ? {} : { mix: { all: figuresOf(mix), categories: rowsBy(mix) } }),
      ...(aliases.length === 0 ? {} : { aliases: rowsBy(aliases) }),
      ...(entities.pairs === 0 ? {} : { entities }),
    },
    evidence: { pairs: [...made, ...mix.filter(({ pair }) => !pair.category.startsWith("hand"))] },
  };
}

function pairSection(made: readonly ComparedPair[]): PairSection {
  return {
    all: figuresOf(made),
    test: figuresOf(made.filter(({ pair }) => pair.split === "test")),
    categories: rowsBy(made),
    scripts: rowsBy(made, ({ script }) => script),
    lists: rowsBy(made, ({ list }) => list),
    periods: rowsBy(made, ({ entity }) => periodOfParty(entity)),
  };
}

function searches(engine: OpenScorer, scorer: Scorer, sizes: Sizes, timed: Timed): Part {
  const { seed } = sizes;
  const changed = timed("manipulated", () => searchManipulated(engine, seed, sizes.manipulated));
  const typed = timed("typed", () => searchTyped(scorer, seed, sizes.typed));
  const native = timed("native", () => searchNative(scorer, seed, sizes.native));
  return {
    figures: {
      ...(changed.length === 0 ? {} : { manipulated: byGroup(changed) }),
      ...(typed.length === 0 ? {} : { typed: searchFigures(typed, SHOWN_THRESHOLD) }),
      ...(native.length === 0 ? {} : { native: byGroup(native) }),
    },
    evidence: { searched: [...changed, ...typed, ...native] },
  };
}

function clean(engine: OpenScorer, { seed, customers }: Sizes, timed: Timed): Part {
  if (customers === 0) return { figures: {}, evidence: {} };
  const named = timed("customers", () => screenCustomers(engine, seed, customers, "name"));
  const known = timed("known customers", () => screenCustomers(engine, seed, customers, "details"));
  return {
    figures: {
      customers: { us: byLikeness(named.us), global: byLikeness(named.global), wide: byLikeness(named.wide) },
      customersByMatch: [
        ...overall("us, name", named.us),
        ...overall("global, name", named.global),
        ...overall("wide, name", named.wide),
        ...overall("us, birth and country", known.us),
        ...overall("global, birth and country", known.global),
        ...overall("wide, birth and country", known.wide),
      ],
    },
    evidence: { customers: [...named.us, ...named.global] },
  };
}

function beside(scorer: Scorer, { seed, yardstick }: Sizes, timed: Timed): Part {
  if (yardstick === 0) return { figures: {}, evidence: {} };
  return {
    figures: { yardstick: timed("yardstick", () => besideYardstick(scorer, seed, yardstick)) },
    evidence: {},
  };
}

/** Recall of the changed names at fixed rates of alerts, where both were looked at. */
function atRates(
  evidence: readonly Partial<NameEvidence>[],
  searched: NameEvidence["searched"],
): Partial<NameQuality> {
  const customers = evidence.flatMap((part) => part.customers ?? []);
  const changed = searched.filter(({ group }) => CHANGES.has(group));
  return customers.length === 0 || changed.length === 0
    ? {}
    : { recallAtRates: recallAtRates(customers, changed) };
}

const CHANGES: ReadonlySet<string> = new Set(["exact", "control", "minor", "major"]);
