/**
 * @module model/dealing
 * What is judged: an activity, who supplies, who receives, goods, consideration,
 * the circumstances said of it, and the facts that are known.
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

/** A part of a country for which an issuer has measures of its own. */
export interface DealingTerritory {
  /** Id of `data/regimes/derived-facts.yml`. */
  readonly id: string;
  /** Country on whose measures a dealing with it must be held as well. */
  readonly country: Country;
}

/** Unit in which a quota is set. */
export type QuotaUnit = "barrel" | "tonne";

/** How much of something. */
export interface Quantity {
  /** 0 or more, to the thousandth. */
  readonly amount: number;
  readonly unit: QuotaUnit;
}

/** What may be said of a dealing besides its sides. Everything is optional; a key that is absent is “not said”. */
export interface Circumstances {
  /** Where the goods or the service end up, when that is not, or not only, `to`. */
  readonly endUser?: Country;
  /** Countries crossed on the way. */
  readonly through?: readonly Country[];
  /** Flag that the ship or aircraft flies. */
  readonly flag?: Country;
  /** IMO number of the ship, seven digits; the check digit may be wrong, which is a signal. */
  readonly imo?: string;
  readonly insurer?: Country;
  readonly bank?: Country;
  /** ISO 4217 code in capitals. */
  readonly currency?: string;
  /** Value of the whole dealing in `currency`. */
  readonly value?: number;
  readonly territories?: readonly DealingTerritory[];
  /** Where the goods were made or extracted. */
  readonly origin?: Country;
  /** Where the person acting acts; `by` is then the nationality. */
  readonly in?: Country;
  /** How much of the goods is delivered. */
  readonly quantity?: Quantity;
  /** How much of the quota on the goods all States have used before, in the period of the day. */
  readonly already?: Quantity;
}

/** What ownership says of a dealing by the law of one issuer; each sets a test of its own. */
export interface OwnershipFacts {
  /** Facts that hold. */
  readonly states: readonly string[];
  /** Facts that may hold: the answer hangs on them, where silence alone would be read as “no”. */
  readonly asks: readonly string[];
}

/** A dealing as put to the rules. Absence is never read as “no”. */
export interface Dealing extends Circumstances {
  readonly activity: Activity;
  readonly from: Country | null;
  readonly to: Country | null;
  readonly goods: readonly GoodsItem[];
  /** What is given in return; empty = not said. */
  readonly payment: readonly GoodsItem[];
  /** Nationality of the person acting, or the place where he acts; `null` = not said. */
  readonly by: Country | null;
  /** Names of parties, for screening by the caller; the rules do not read them. */
  readonly parties: readonly string[];
  /** Facts stated by the user or found by the engine, by id of `data/regimes/facts.yml`. */
  readonly facts: Readonly<Record<string, boolean>>;
  /** Which of `facts` nobody stated: they follow from what the dealing says. Absent = none. */
  readonly derived?: readonly string[];
  /** Facts that hold, or may, by the law of one issuer, because of who owns a party. By issuer; absent = none. */
  readonly byOwnership?: Readonly<Record<string, OwnershipFacts>>;
}
