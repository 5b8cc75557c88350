/**
 * @module regimes/prepared/silence
 * What silence about each fact means, numbered; activities for which it means the same share one.
 */
import type { Activity } from "../../model/index.ts";
import { silenceOf } from "../law-index.ts";
import type { Law, WhenUnknown } from "../law.ts";
import type { Names } from "./names.ts";
import type { PointTable } from "./points.ts";

/** What silence means for some activities. */
export interface Silence {
  /** 1 for each point of a fact that is read as “no” where nobody stated it. */
  readonly presumed: Uint8Array;
  /** By name; what is no fact is missing. */
  readonly effects: readonly WhenUnknown[];
}

/** The silences of a rule base: few, whatever activities are asked about. */
export class Silences {
  readonly #law: Law;
  readonly #table: PointTable;
  readonly #names: Names;
  readonly #known = new Map<string, Silence>();

  constructor(law: Law, table: PointTable, names: Names) {
    this.#law = law;
    this.#table = table;
    this.#names = names;
  }

  of(activity: Activity): Silence {
    const { effect, presumed } = silenceOf(this.#law, activity);
    const effects = this.#names.all.map((name) => effect.get(name) ?? "missing");
    const key = effects.join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made: Silence = {
      effects,
      presumed: Uint8Array.from(this.#table.points, (point) =>
        point.op === "fact" && presumed.has(point.fact) ? 1 : 0,
      ),
    };
    this.#known.set(key, made);
    return made;
  }
}
