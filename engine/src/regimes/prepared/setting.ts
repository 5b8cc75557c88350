/**
 * @module regimes/prepared/setting
 * How the points stand that each part of a leg settles alone: what is done, between whom, with which goods. Each is kept with
 * the rows that it leaves open, in a memory that does not grow with the dealings asked.
 */
import type { Activity, Country, GoodsItem } from "../../model/index.ts";
import { goodsAreOf, type Truth } from "../goods/goods-classes.ts";
import { goodsIndex } from "../law-index.ts";
import type { Law, LegKind } from "../law.ts";
import { countriesOf, sideAmong, type Leg } from "../leg.ts";
import type { Names } from "./names.ts";
import { FALSE, OPEN, OPEN_TO, TRUE, type Point, type PointKind, type PointTable } from "./points.ts";
import type { RowSet, RowTable } from "./rows.ts";
import { Silences, type Silence } from "./silence.ts";

/** Points that a part of a leg settles, from their first number on, and the rows it leaves open. */
export interface Settled {
  readonly stands: Uint8Array;
  readonly open: RowSet;
}

/** What is done, in which part of a dealing, and what silence means there. `stands` is of all points, facts open. */
export interface Setting extends Settled {
  readonly silence: Silence;
}

/** Most activities and pairs of sides kept; more than the shipped law can ask for. */
const MOST_SETTINGS = 128;
const MOST_SIDES = 4096;
/** Numbers of countries that no point names are all the same; so are sides that nobody said. */
const UNNAMED = 0;
const UNSAID = 1;

/** The settings of a rule base. */
export class Settings {
  readonly #law: Law;
  readonly #table: PointTable;
  readonly #silences: Silences;
  readonly #rows: RowTable;
  readonly #settings = new Map<Activity, Map<LegKind, Setting>>();
  readonly #sides = new Map<number, Settled>();
  readonly #goods = new Map<string, Settled>();
  readonly #countries = new Map<Country, number>();
  readonly #everyRow: RowSet;
  readonly #unknownGoods: Settled;

  constructor(law: Law, table: PointTable, names: Names, rows: RowTable) {
    this.#law = law;
    this.#table = table;
    this.#silences = new Silences(law, table, names);
    this.#rows = rows;
    this.#everyRow = rows.setOf(() => true);
    for (const point of this.#pointsOf("side"))
      for (const code of "in" in point ? point.in : [])
        if (!this.#countries.has(code)) this.#countries.set(code, this.#countries.size + 2);
    this.#unknownGoods = { stands: this.#stands("goods", () => OPEN), open: this.#everyRow };
  }

  /** What is done. */
  of({ activity, kind }: Leg): Setting {
    const known = this.#settings.get(activity)?.get(kind);
    if (known !== undefined) return known;
    if (this.#settings.size >= MOST_SETTINGS) this.#settings.clear();
    const byKind = this.#settings.get(activity) ?? new Map<LegKind, Setting>();
    this.#settings.set(activity, byKind);
    const made = this.#make(activity, kind);
    byKind.set(kind, made);
    return made;
  }

  /** Between whom. Countries involved besides are read each time; they leave every row open. */
  sides(leg: Leg): Settled {
    if (leg.involved.length > 0) return { stands: this.#sideStands(leg), open: this.#everyRow };
    const size = this.#countries.size + 2;
    const key = (this.#country(leg.from) * size + this.#country(leg.to)) * size + this.#country(leg.by);
    const known = this.#sides.get(key);
    if (known !== undefined) return known;
    if (this.#sides.size >= MOST_SIDES) this.#sides.clear();
    const made = this.#settled("side", this.#sideStands(leg));
    this.#sides.set(key, made);
    return made;
  }

  /** With which goods. Goods that a code alone describes may be several things; they are read each time. */
  goods(item: GoodsItem | null): Settled {
    if (item === null) return this.#unknownGoods;
    const known = item.class === null ? undefined : this.#goods.get(item.class);
    if (known !== undefined && item.text !== "") return known;
    const stands = this.#goodsStands(item);
    // A class that the law does not know can be anything a caller writes: it is not kept.
    const isKnownClass = item.class !== null && goodsIndex(this.#law).byId.has(item.class);
    if (item.class === null || item.text === "" || !isKnownClass) return { stands, open: this.#everyRow };
    const made = this.#settled("goods", stands);
    this.#goods.set(item.class, made);
    return made;
  }

  #country(code: Country | null): number {
    return code === null ? UNSAID : (this.#countries.get(code) ?? UNNAMED);
  }

  #make(activity: Activity, kind: LegKind): Setting {
    const stands = new Uint8Array(this.#table.points.length).fill(OPEN);
    for (const [at, point] of this.#table.points.entries()) {
      if (point.op === "activity") stands[at] = point.in.includes(activity) ? TRUE : FALSE;
      if (point.op === "leg") stands[at] = point.in.includes(kind) ? TRUE : FALSE;
    }
    return { stands, open: this.#rows.openOn(stands), silence: this.#silences.of(activity) };
  }

  #sideStands(leg: Leg): Uint8Array {
    const touched = countriesOf(leg);
    return this.#stands("side", (point) => sideStand(point, leg, touched));
  }

  #goodsStands(item: GoodsItem): Uint8Array {
    return this.#stands("goods", (point) =>
      point.op === "goods" ? STAND_OF[goodsAreOf(item, point.in, this.#law)] : OPEN,
    );
  }

  #pointsOf(kind: PointKind): readonly Point[] {
    const { start, end } = this.#table.spans[kind];
    return this.#table.points.slice(start, end);
  }

  #stands(kind: PointKind, standOf: (point: Point) => number): Uint8Array {
    return Uint8Array.from(this.#pointsOf(kind), standOf);
  }

  #settled(kind: PointKind, stands: Uint8Array): Settled {
    const all = new Uint8Array(this.#table.points.length).fill(OPEN);
    all.set(stands, this.#table.spans[kind].start);
    return { stands, open: this.#rows.openOn(all) };
  }
}

const STAND_OF: Readonly<Record<Truth, number>> = { true: TRUE, false: FALSE, unknown: OPEN };

/** How a point about countries stands: met by a country that is said, open while a side is not. */
function sideStand(point: Point, leg: Leg, touched: readonly Country[]): number {
  switch (point.op) {
    case "parties":
      if (touched.some((code) => point.in.includes(code))) return TRUE;
      if (leg.from !== null && leg.to !== null) return FALSE;
      return leg.from === null ? OPEN : OPEN_TO;
    case "from":
    case "to":
      if (sideAmong(leg, point.op, point.in) !== null) return TRUE;
      return leg[point.op] === null ? OPEN : FALSE;
    default:
      return OPEN;
  }
}
