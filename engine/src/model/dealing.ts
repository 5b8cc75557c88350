/**
 * @module model/dealing
 * What is judged: an activity, who supplies, who receives, goods, consideration, and the facts that are known.
 */

/** ISO 3166 alpha-2 code in capitals. */
export type Country = string;

/** What is done. Goods changing hands are `supply` whatever the price or its absence. */
export type Activity =
  | "supply"
  | "assistance"
  | "military-cooperation"
  | "science-cooperation"
  | "space-cooperation"
  | "ballistic-launch"
  | "nuclear-test"
  | "ship-to-ship-transfer"
  | "labour"
  | "trade-finance"
  | "payment"
  | "joint-venture"
  | "vessel-service"
  | "fishing-rights"
  | "travel"
  | "trade"
  | "brokering"
  | "transport"
  | "insurance"
  | "investment"
  | "service";

/** Goods as said, and as they were classed. */
export interface GoodsItem {
  readonly text: string;
  /** Goods class of `data/goods`; `null` = the words or the code fit no class known here; the codes then speak. */
  readonly class: string | null;
  /** HS codes given or implied by the class, 2 to 6 digits. */
  readonly hs: readonly string[];
}

/** A dealing as put to the rules. Absence is never read as “no”. */
export interface Dealing {
  readonly activity: Activity;
  readonly from: Country | null;
  readonly to: Country | null;
  readonly goods: readonly GoodsItem[];
  /** What is given in return; empty = not said. */
  readonly payment: readonly GoodsItem[];
  /** Country whose law binds the person acting; `null` = not said. */
  readonly by: Country | null;
  /** Names of parties, for screening by the caller; the rules do not read them. */
  readonly parties: readonly string[];
  /** Facts stated by the user or found by the engine, by id of `data/regimes/facts.yml`. */
  readonly facts: Readonly<Record<string, boolean>>;
}
