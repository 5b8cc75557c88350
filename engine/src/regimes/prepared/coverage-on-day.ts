/**
 * @module regimes/prepared/coverage-on-day
 * What a regime does not model on a day: goods, activities, and itself once its own stated end has passed.
 */
import type { Activity, Day } from "../../model/index.ts";
import { classIsOf } from "../goods/goods-classes.ts";
import { goodsIndex } from "../law-index.ts";
import type { Law, Regime } from "../law.ts";
import type { NotModelled } from "../coverage.ts";

/** What one regime leaves open. */
interface RegimeGaps {
  readonly regime: Regime;
  readonly hasBegun: boolean;
  readonly lapsed: NotModelled | null;
  readonly goods: Map<string, NotModelled | null>;
  readonly activities: Map<Activity, NotModelled | null>;
}

/** Most activities remembered for a regime; more than there are. */
const MOST_ACTIVITIES = 64;

/** The coverage of all regimes on a day, by their numbers in the rule base. */
export class CoverageOnDay {
  readonly #law: Law;
  readonly #asOf: Day;
  readonly #gaps: readonly RegimeGaps[];

  constructor(law: Law, asOf: Day) {
    this.#law = law;
    this.#asOf = asOf;
    this.#gaps = law.regimes.map((regime): RegimeGaps => {
      const hasLapsed = regime.statedEnd !== null && asOf >= regime.statedEnd;
      return {
        regime,
        hasBegun: regime.from <= asOf,
        lapsed: hasLapsed ? gap(`${regime.id}:lapsed`, "regime") : null,
        goods: new Map(),
        activities: new Map(),
      };
    });
  }

  hasBegun(regime: number): boolean {
    return this.#gaps[regime]?.hasBegun === true;
  }

  /** Add what a regime does not model of some classes of goods and activities, or models only in part. */
  addGaps(
    regime: number,
    classes: readonly string[],
    activities: readonly Activity[],
    found: NotModelled[],
  ): void {
    const gaps = this.#gaps[regime];
    if (gaps === undefined) return;
    if (gaps.lapsed !== null) found.push(gaps.lapsed);
    for (const id of classes) push(this.#goodsGap(gaps, id), found);
    for (const activity of activities) push(this.#activityGap(gaps, activity), found);
  }

  /** Whether there is any such gap. */
  hasGaps(regime: number, classes: readonly string[], activities: readonly Activity[]): boolean {
    const gaps = this.#gaps[regime];
    if (gaps === undefined) return false;
    if (gaps.lapsed !== null) return true;
    for (const id of classes) if (this.#goodsGap(gaps, id) !== null) return true;
    for (const activity of activities) if (this.#activityGap(gaps, activity) !== null) return true;
    return false;
  }

  #goodsGap({ regime, goods }: RegimeGaps, id: string): NotModelled | null {
    const known = goods.get(id);
    if (known !== undefined) return known;
    const made = this.#isModelled(regime, id) ? null : gap(`${regime.id}:${id}`, "goods");
    // A class that the law does not know can be anything a caller writes.
    if (goodsIndex(this.#law).byId.has(id)) goods.set(id, made);
    return made;
  }

  #activityGap({ regime, activities }: RegimeGaps, activity: Activity): NotModelled | null {
    const known = activities.get(activity);
    if (known !== undefined) return known;
    const covered = this.#modelled(regime).some((row) => row.activities.includes(activity));
    const made = covered ? null : gap(`${regime.id}:${activity}`, "activity");
    if (activities.size >= MOST_ACTIVITIES) activities.clear();
    activities.set(activity, made);
    return made;
  }

  #isModelled(regime: Regime, id: string): boolean {
    return this.#modelled(regime).some((row) => classIsOf(id, row.classes, this.#law) === "true");
  }

  #modelled({ coverage }: Regime): Regime["coverage"] {
    return coverage.filter((row) => row.status === "modelled" && row.from <= this.#asOf);
  }
}

/** Prepared once and given to every caller, so that none may change it. */
function gap(id: string, reason: NotModelled["reason"]): NotModelled {
  return Object.freeze({ id, reason, binds: true });
}

function push(one: NotModelled | null, found: NotModelled[]): void {
  if (one !== null) found.push(one);
}
