/**
 * @module regimes/prepared/leg-reading
 * A leg read once: how every point stands on it, and which rows may apply.
 */
import type { Leg } from "../leg.ts";
import type { DayOfLaw } from "./day.ts";
import { OPEN, TRUE, FALSE, type PointTable } from "./points.ts";
import type { RowSet } from "./rows.ts";
import type { Setting, Settings } from "./setting.ts";

/** How a leg stands to a rule base. One reading serves one leg after the other, so that nothing is made anew. */
export class LegReading {
  /** How each point stands. */
  readonly stands: Uint8Array;
  /** Rows in force that may apply: no part of the leg alone rules them out. */
  readonly rows: RowSet;
  /** How many facts that the law asks for are stated or supposed. */
  stated = 0;
  readonly #table: PointTable;
  #leg: Leg | null = null;
  #setting: Setting | null = null;

  constructor(table: PointTable, words: number) {
    this.#table = table;
    this.stands = new Uint8Array(table.points.length);
    this.rows = new Int32Array(words);
  }

  get leg(): Leg {
    return this.#leg as Leg;
  }

  get setting(): Setting {
    return this.#setting as Setting;
  }

  /** Read a leg. */
  read(leg: Leg, day: DayOfLaw, settings: Settings): void {
    const setting = settings.of(leg);
    const sides = settings.sides(leg);
    const goods = settings.goods(leg.item);
    this.#leg = leg;
    this.#setting = setting;
    this.stands.set(setting.stands);
    this.stands.set(sides.stands, this.#table.spans.side.start);
    this.stands.set(goods.stands, this.#table.spans.goods.start);
    this.#readFacts(leg);
    const { inForce } = day;
    for (let word = 0; word < inForce.length; word += 1) {
      this.rows[word] =
        (inForce[word] ?? 0) & (setting.open[word] ?? 0) & (sides.open[word] ?? 0) & (goods.open[word] ?? 0);
    }
  }

  #readFacts({ facts }: Leg): void {
    this.stated = 0;
    for (const fact in facts) {
      if (!Object.hasOwn(facts, fact)) continue;
      const point = this.#table.factPoint.get(fact);
      const stated = facts[fact];
      if (point === undefined || stated === undefined) continue;
      this.stands[point] = stated ? TRUE : FALSE;
      this.stated += 1;
    }
  }

  /** State one fact more. @param point of the fact; where nothing asks for it, nothing changes. @returns how it stood. */
  suppose(point: number): number {
    const before = this.stands[point] ?? OPEN;
    this.stands[point] = TRUE;
    this.stated += 1;
    return before;
  }

  /** Take back what was supposed. */
  restore(point: number, before: number): void {
    this.stands[point] = before;
    this.stated -= 1;
  }
}
