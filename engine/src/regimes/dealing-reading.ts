/**
 * @module regimes/dealing-reading
 * A dealing read once for all issuers: its legs, the countries it touches, what it is about.
 */
import type { Activity, Country, Day, Dealing, GoodsItem } from "../model/index.ts";
import { classesOf } from "./goods/goods-classes.ts";
import { boundCountries } from "./involved.ts";
import { countriesOf, legsOf } from "./leg.ts";
import type { DayOfLaw } from "./prepared/day.ts";
import type { LegReading } from "./prepared/leg-reading.ts";
import type { PreparedLaw } from "./prepared/prepared-law.ts";

/** A dealing with all that is asked of it again and again. */
export interface DealingReading {
  readonly dealing: Dealing;
  readonly asOf: Day;
  readonly law: PreparedLaw;
  readonly day: DayOfLaw;
  /** Its legs: the goods or the activity first, then what is given in return, from `paidFrom` on. */
  readonly legs: readonly LegReading[];
  readonly paidFrom: number;
  /** Countries touched in any part, each once. */
  readonly touched: readonly Country[];
  /** Countries whose law may bind somebody. */
  readonly bound: readonly Country[];
  /** Whether a side is not said, which may be any country. */
  readonly isOpen: boolean;
  readonly classes: readonly string[];
  readonly activities: readonly Activity[];
}

/** Read a dealing. The reading stands until the next dealing is read by the same law. */
export function readDealing(dealing: Dealing, law: PreparedLaw, asOf: Day): DealingReading {
  const day = law.on(asOf);
  const legs = legsOf(dealing);
  const [first] = legs;
  const classes: string[] = [];
  for (const item of dealing.goods) addClasses(item, law, classes);
  for (const item of dealing.payment) addClasses(item, law, classes);
  const activities = [dealing.activity];
  for (const { activity } of legs) if (!activities.includes(activity)) activities.push(activity);
  return {
    dealing,
    asOf,
    law,
    day,
    legs: law.read(legs, day),
    paidFrom: legs.length - dealing.payment.length,
    touched: first === undefined ? [] : countriesOf(first),
    bound: boundCountries(dealing),
    isOpen: dealing.from === null || dealing.to === null,
    classes,
    activities,
  };
}

function addClasses(item: GoodsItem, { law }: PreparedLaw, classes: string[]): void {
  if (item.class === null) classes.push(...classesOf(item, law));
  else classes.push(item.class);
}
