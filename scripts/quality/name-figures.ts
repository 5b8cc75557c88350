/**
 * @module scripts/quality/name-figures
 * What a run over names takes and gives.
 */
import type { Population } from "../../test/quality/names/customers.ts";
import type { EntityFigures } from "../../test/quality/names/entity-figures.ts";
import type { CategoryRow, ComparedPair, PairFigures } from "../../test/quality/names/pair-figures.ts";
import type {
  AlertRow,
  RecallAtRate,
  ScreenedCustomer,
  Searched,
  SearchFigures,
} from "../../test/quality/names/screening-figures.ts";
import type { BesideYardstick } from "./beside-yardstick.ts";
import type { Scorer } from "./scorer.ts";

/** Sizes and choices; a size of 0 leaves its part out. */
export interface NameQualityOptions {
  readonly seed: number;
  /** Made pairs. */
  readonly pairs: number;
  /** Pairs of the mix as someone would write it, those by hand among them. */
  readonly mix: number;
  /** Of how many parties one gives all pairs of its official names. */
  readonly aliases: number;
  /** Pairs of whole parties. */
  readonly entities: number;
  /** Customers of each population. */
  readonly customers: number;
  /** Official names changed in one way, searched among all lists. */
  readonly manipulated: number;
  /** Most typed names. */
  readonly typed: number;
  /** Most native names. */
  readonly native: number;
  /** Customers of each population that a plain matcher screens too. */
  readonly yardstick: number;
  /** The engine's scorer; absent = today's. */
  readonly scorer?: Scorer | undefined;
}

/** Sizes of a run that is to end within some minutes. */
export const DEFAULT_SIZES: NameQualityOptions = {
  seed: 20261123,
  pairs: 40_000,
  mix: 1200,
  aliases: 15,
  entities: 5000,
  customers: 10_000,
  manipulated: 2000,
  typed: 1000,
  native: 1500,
  yardstick: 5000,
};

/** Figures of pairs, whole and by category, script, list and the time of the first listing. */
export interface PairSection {
  readonly all: PairFigures;
  readonly test: PairFigures;
  readonly categories: readonly CategoryRow[];
  readonly scripts: readonly CategoryRow[];
  readonly lists: readonly CategoryRow[];
  readonly periods?: readonly CategoryRow[];
}

/** All figures of a run; a part that was left out is absent. */
export interface NameQuality {
  readonly seed: number;
  readonly skipped: readonly string[];
  readonly pairs?: PairSection;
  readonly mix?: { readonly all: PairFigures; readonly categories: readonly CategoryRow[] };
  /** All pairs of official names of some parties, by class. */
  readonly aliases?: readonly CategoryRow[];
  readonly hand?: { readonly all: PairFigures; readonly categories: readonly CategoryRow[] };
  readonly entities?: EntityFigures;
  readonly typed?: SearchFigures;
  /** By strength of the change, `exact` without any. */
  readonly manipulated?: readonly GroupFigures[];
  /** By script. */
  readonly native?: readonly GroupFigures[];
  /** Alerts by likeness at the shown threshold, of customers of whom the name is known. */
  readonly customers?: Readonly<Record<Population, readonly AlertRow[]>>;
  /** Alerts by the engine’s own `match`, over all: by the name, and with birth date and country. */
  readonly customersByMatch?: readonly AlertRow[];
  readonly recallAtRates?: readonly RecallAtRate[];
  /** The engine beside a plain matcher. */
  readonly yardstick?: BesideYardstick;
  /** Seconds of each part. */
  readonly seconds: Readonly<Record<string, number>>;
}

/** Figures of the searches of a group. */
export interface GroupFigures {
  readonly group: string;
  readonly figures: SearchFigures;
}

/** What a run looked at, for showing what went wrong; never written to a file. */
export interface NameEvidence {
  readonly pairs: readonly ComparedPair[];
  readonly searched: readonly Searched[];
  /** Customers on no list, screened by their name. */
  readonly customers: readonly ScreenedCustomer[];
}

/** A run: its figures, and what they were counted on. */
export interface NameQualityRun {
  readonly figures: NameQuality;
  readonly evidence: NameEvidence;
}
