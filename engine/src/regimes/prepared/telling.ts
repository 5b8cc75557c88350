/**
 * @module regimes/prepared/telling
 * Puts what the law says of one leg into words.
 */
import type { Country, ExemptionFinding, Finding } from "../../model/index.ts";
import type { Regime } from "../law.ts";
import { personsOf, sideAmong, type Leg } from "../leg.ts";
import type { ClauseAnswer } from "./clause.ts";
import type { DayOfLaw } from "./day.ts";
import { isUnstated, type Exemption } from "./exemptions.ts";
import type { LegReading } from "./leg-reading.ts";
import type { PreparedLaw } from "./prepared-law.ts";
import { FALSE, OPEN, TRUE, type Point } from "./points.ts";
import { BINDS_STATES, BINDS_TARGET, type Row } from "./rows.ts";
import type { Words } from "./words.ts";

/** Says what rows come to on a leg. */
export class LegTelling {
  readonly #law: PreparedLaw;
  readonly #day: DayOfLaw;
  readonly #words: Words;
  readonly #reading: LegReading;
  readonly #persons: readonly Country[];
  #goods: string | null = null;
  #activity: string | null = null;
  #boundIn: Regime | null = null;
  /** Whom the regime asked about last binds here, by `Row.binds`. */
  readonly #bound: (readonly Country[] | undefined)[] = [];

  constructor(law: PreparedLaw, day: DayOfLaw, words: Words, reading: LegReading) {
    this.#law = law;
    this.#day = day;
    this.#words = words;
    this.#reading = reading;
    this.#persons = personsOf(reading.leg);
  }

  /** The finding of a row that applies or may apply. */
  finding(row: Row, answer: ClauseAnswer): Finding {
    const { provision, regime } = row;
    const words = this.#words.ofRow(row);
    return {
      provision: provision.id,
      instrument: words.instrument,
      paragraph: provision.paragraph,
      issuer: regime.issuer,
      kind: provision.kind,
      title: words.title,
      outcome: answer.stand === TRUE ? "applies" : "undetermined",
      legalForce: provision.force,
      leg: this.#reading.leg.kind,
      bound: this.#boundBy(row),
      because: this.#because(answer.told),
      missing: answer.lacks,
      exemptions: this.#exemptions(row),
      inForce: words.inForce,
      source: words.source,
      verified: words.verified,
    };
  }

  /** Whom a provision binds here; rows come regime after regime, and most bind the same countries. */
  #boundBy({ regime, binds }: Row): readonly Country[] {
    if (regime !== this.#boundIn) {
      this.#boundIn = regime;
      this.#bound.length = 0;
    }
    const which = regime.binds === "own-persons" ? 0 : binds;
    const known = this.#bound[which];
    if (known !== undefined) return known;
    const made = this.#countriesBound(regime, binds);
    this.#bound[which] = made;
    return made;
  }

  #countriesBound({ binds, issuer, target }: Regime, which: number): readonly Country[] {
    if (binds === "own-persons") {
      const own = this.#law.law.issuers.find(({ id }) => id === issuer)?.countries ?? [];
      return this.#persons.filter((code) => own.includes(code));
    }
    const targets = (which & BINDS_TARGET) > 0 ? this.#persons.filter((code) => code === target) : [];
    const states = (which & BINDS_STATES) > 0 ? this.#persons.filter((code) => code !== target) : [];
    return [...targets, ...states];
  }

  #because(points: readonly number[]): readonly string[] {
    const said: string[] = [];
    for (const point of points) {
      const reason = this.#say(point);
      if (reason !== "" && !said.includes(reason)) said.push(reason);
    }
    return said;
  }

  /** Why a point stands as it does; empty where there is nothing to say. */
  #say(number: number): string {
    const { leg, stands } = this.#reading;
    const point = this.#law.points[number] as Point;
    switch (point.op) {
      case "leg":
        return "";
      case "activity":
        this.#activity ??= this.#words.activity(leg);
        return this.#activity;
      case "fact":
        return this.#words.fact(leg, point.fact, stands[number] ?? FALSE);
      case "goods":
        this.#goods ??= leg.item === null ? "" : this.#words.goods(leg, leg.item);
        return this.#goods;
      case "parties":
        return stands[number] === TRUE ? this.#sayParty(leg, point.in) : "";
      default: {
        const by = sideAmong(leg, point.op, point.in) ?? leg[point.op] ?? "";
        return typeof by === "string" ? this.#words.side(leg, point.op, by) : this.#words.involved(leg, by);
      }
    }
  }

  #sayParty(leg: Leg, codes: readonly Country[]): string {
    for (const code of [leg.from, leg.to, leg.by])
      if (code !== null && codes.includes(code)) return this.#words.side(leg, "parties", code);
    const part = leg.involved.find(({ country }) => codes.includes(country));
    return part === undefined ? "" : this.#words.involved(leg, part);
  }

  #exemptions(row: Row): readonly ExemptionFinding[] {
    const { stands, stated } = this.#reading;
    const named = this.#day.exemptionsOf(row);
    const isUnstatedHere = (exemption: Exemption): boolean =>
      exemption.clause === null && (stated === 0 || isUnstated(exemption, stands));
    if (named.isPlain && (stated === 0 || named.all.every(isUnstatedHere)))
      return this.#words.allUnstated(named);
    return named.all.map((exemption) =>
      isUnstatedHere(exemption) ? this.#words.unstated(exemption) : this.#exemption(exemption),
    );
  }

  #exemption(exemption: Exemption): ExemptionFinding {
    const { stands } = this.#reading;
    const { needs, points, clause } = exemption;
    const scope = clause?.on(stands);
    const refused = points.some((point) => stands[point] === FALSE);
    if (scope?.stand === FALSE || refused) return this.#words.ofExemption(exemption, "does-not-apply", []);
    const needed = needs.filter((_, at) => stands[points[at] ?? 0] === OPEN);
    const missing = [...new Set([...needed, ...(scope?.lacks ?? [])])];
    return this.#words.ofExemption(exemption, missing.length === 0 ? "applies" : "undetermined", missing);
  }
}
