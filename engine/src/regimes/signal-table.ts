/**
 * @module regimes/signal-table
 * The table of circumvention signals as compiled from `data/regimes/signals.yml`: shapes only.
 */
import type { Country, Day, Text, Verification } from "../model/index.ts";

/** What is tested. Closed set: each has a test in `signals.ts`. */
export type SignalId =
  | "value-just-under-threshold"
  | "transit-by-neighbour"
  | "barter"
  | "end-user-differs"
  | "flag-of-convenience"
  | "ship-renamed"
  | "imo-number-not-issued";

/** A signal as the table words it. */
export interface SignalRow {
  readonly id: SignalId;
  readonly title: Text;
  /** Why it is shown, with words in braces to be filled in. */
  readonly because: Text;
  /** First day it is shown. */
  readonly from: Day;
  readonly verified: Verification;
}

/** An amount from which a measure changes. */
export interface Threshold {
  readonly id: string;
  readonly amount: number;
  readonly currency: string;
  /** Countries one of which the dealing touches. */
  readonly countries: readonly Country[];
  readonly from: Day;
  /** First day it no longer applies; `null` = still in force. */
  readonly to: Day | null;
  readonly title: Text;
  readonly source: { readonly cite: string };
  readonly verified: Verification;
}

/** The whole table. */
export interface SignalTable {
  /** How far below a threshold counts as just below, as a share of it. */
  readonly margin: number;
  readonly signals: readonly SignalRow[];
  readonly thresholds: readonly Threshold[];
  readonly neighbours: readonly { readonly target: Country; readonly countries: readonly Country[] }[];
  /** Flags that ships of other countries commonly fly. */
  readonly openRegistries: readonly Country[];
}
