/**
 * @module regimes/prepared/prepared-law
 * A rule base prepared for judging many dealings: all of it depends on the law alone, and its memory is bounded by the law.
 */
import type { Country, Day, Lang } from "../../model/index.ts";
import { ranksOf } from "../findings-order.ts";
import { lawOfIssuer, modelledIssuers } from "../issuer-law.ts";
import type { Issuer, Law, Regime } from "../law.ts";
import type { Leg } from "../leg.ts";
import { Changes, DayOfLaw } from "./day.ts";
import { Exemptions } from "./exemptions.ts";
import { LegReading } from "./leg-reading.ts";
import { NameList, Names } from "./names.ts";
import { numberPoints, type Point, type PointTable } from "./points.ts";
import { Pointers } from "./pointers.ts";
import { RowTable, type Row, type RowSet, type RowSpan } from "./rows.ts";
import { Settings } from "./setting.ts";
import { triggersOf } from "./triggers.ts";
import { Words } from "./words.ts";

/** An issuer with its regimes and pointers. */
export interface PreparedIssuer {
  readonly id: string;
  /** Its row in the table of issuers; the United Nations have none. */
  readonly issuer: Issuer | undefined;
  readonly countries: ReadonlySet<Country>;
  readonly regimes: readonly PreparedRegime[];
  readonly pointers: Pointers;
}

/** A fact that puts a dealing to a regime whose target it does not touch. */
export interface Link {
  readonly fact: string;
  readonly point: number;
  readonly name: number;
  /** Whether the table of facts has it, and so says what silence about it does. */
  readonly isKnown: boolean;
}

/** A regime with its rows. */
export interface PreparedRegime extends RowSpan {
  readonly regime: Regime;
  /** Its number among the regimes of the whole rule base. */
  readonly number: number;
  readonly links: readonly Link[];
  /** Facts that put a dealing to it when they are stated; those of the links, and more. */
  readonly triggers: readonly string[];
  /** How many provisions it has, exemptions too. */
  readonly provisions: number;
}

/** Periods between two changes of the law kept at most; the shipped law has fewer. */
const MOST_PERIODS = 256;
/** Legs read at once without making a new reading. */
const MOST_READINGS = 16;

/** A prepared rule base. */
export class PreparedLaw {
  readonly law: Law;
  readonly names: Names = new Names();
  readonly issuers: readonly PreparedIssuer[];
  readonly rows: readonly (Row | undefined)[];
  /** Place of each row in the order in which findings are shown. */
  readonly ranks: Int32Array;
  readonly everyRow: RowSet;
  /** Rows that can prohibit. */
  readonly deciding: RowSet;
  /** Rows that count where an issuer binds nobody: prohibitions, and exposures. */
  readonly ofOthers: RowSet;
  /** Countries for which an issuer here speaks. */
  readonly spokenFor: ReadonlySet<Country>;
  readonly #points: PointTable;
  readonly #table: RowTable;
  readonly #settings: Settings;
  readonly #changes: Changes;
  readonly #days = new Map<number, DayOfLaw>();
  readonly #words = new Map<Lang, Words>();
  readonly #readings: LegReading[] = [];

  constructor(law: Law) {
    this.law = law;
    this.#points = numberPoints(law);
    const table = new RowTable(this.#points, this.names);
    this.#table = table;
    this.issuers = modelledIssuers(law).map((id) => this.#prepare(id, table));
    for (const { id } of law.facts) this.names.numberOf(id);
    for (const { askedBy } of law.regimes) for (const id of askedBy) this.names.numberOf(id);
    this.rows = table.rows;
    this.ranks = ranksOf(table.rows);
    this.everyRow = table.setOf(() => true);
    this.deciding = table.setOf(({ decides }) => decides);
    this.ofOthers = table.setOf(
      ({ isProhibition, provision }) => isProhibition || provision.kind === "exposure",
    );
    this.spokenFor = new Set(law.issuers.flatMap(({ countries }) => countries));
    this.#settings = new Settings(law, this.#points, this.names, table);
    this.#changes = new Changes(law);
  }

  #prepare(id: string, table: RowTable): PreparedIssuer {
    const own = lawOfIssuer(this.law, id);
    const exemptions = new Exemptions(own.provisions, own.regimes, this.#points, this.names);
    const issuer = this.law.issuers.find((item) => item.id === id);
    return {
      id,
      issuer,
      countries: new Set(issuer?.countries),
      regimes: own.regimes.map((regime) => ({
        regime,
        number: this.law.regimes.indexOf(regime),
        links: regime.askedBy.map((fact) => this.#link(fact)),
        triggers: triggersOf(regime, own.provisions),
        provisions: own.provisions.filter((provision) => provision.regime === regime.id).length,
        ...table.addRegime(regime, own.provisions, exemptions),
      })),
      pointers: new Pointers(own.pointers),
    };
  }

  #link(fact: string): Link {
    return {
      fact,
      point: this.pointOf(fact),
      name: this.names.numberOf(fact),
      isKnown: this.law.facts.some(({ id }) => id === fact),
    };
  }

  /** The point that asks for a fact; a number that is no point where none does. */
  pointOf(fact: string): number {
    return this.#points.factPoint.get(fact) ?? this.#points.points.length;
  }

  /** Legs of a dealing, read. The readings are used again for the next dealing. */
  read(legs: readonly Leg[], day: DayOfLaw): readonly LegReading[] {
    return legs.map((leg, at) => {
      const reading = this.#readings[at] ?? new LegReading(this.#points, this.everyRow.length);
      if (at < MOST_READINGS) this.#readings[at] = reading;
      reading.read(leg, day, this.#settings);
      return reading;
    });
  }

  /** An empty list of names. */
  nameList(): NameList {
    return new NameList(this.names);
  }

  /** Points by number. */
  get points(): readonly Point[] {
    return this.#points.points;
  }

  /** The law as it stands on a day. */
  on(asOf: Day): DayOfLaw {
    const period = this.#changes.periodOf(asOf);
    const known = this.#days.get(period);
    if (known !== undefined) return known;
    if (this.#days.size >= MOST_PERIODS) this.#days.clear();
    const made = new DayOfLaw(asOf, this.law, this.#table);
    this.#days.set(period, made);
    return made;
  }

  /** Its words in a language. */
  in(lang: Lang): Words {
    const known = this.#words.get(lang);
    if (known !== undefined) return known;
    const made = new Words(this.law, lang);
    this.#words.set(lang, made);
    return made;
  }
}
