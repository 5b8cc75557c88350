/**
 * @module regimes/prepared/telling
 * Puts what the law says of one leg into words.
 */
import type { Country, ExemptionFinding, Finding } from "../../model/index.ts";
import type { Regime } from "../law.ts";
import { countriesOf, personsOf, sideAmong, type Leg } from "../leg.ts";
import type { ClauseAnswer } from "./clause.ts";
import type { DayOfLaw } from "./day.ts";
import { isUnstated, type Exemption } from "./exemptions.ts";
import type { LegReading } from "./leg-reading.ts";
import type { PreparedLaw } from "./prepared-law.ts";
import { FALSE, OPEN, TRUE, type Point } from "./points.ts";
import type { Row } from "./rows.ts";
import type { Words } from "./words.ts";

/** Says what rows come to on a leg. */
export class LegTelling {
  readonly #law: PreparedLaw;
  readonly #day: DayOfLaw;
  readonly #words: Words;
  readonly #reading: LegReading;
  readonly #persons: readonly Country[];
  #goods: string | null = null;
  #bound: {
    readonly regime: Regime;
    readonly parties: Row["provision"]["bound"];
    readonly countries: readonly Country[];
  } | null = null;

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
      missing: this.#named(answer.missing),
      exemptions: this.#exemptions(row),
      inForce: words.inForce,
      source: words.source,
      verified: words.verified,
    };
  }

  #named(numbers: readonly number[]): readonly string[] {
    const { all } = this.#law.names;
    return numbers.map((number) => all[number] ?? "");
  }

  /** Whom a provision binds here; asked for one regime after the other, with the same answer for most of it. */
  #boundBy({ regime, provision: { bound: parties } }: Row): readonly Country[] {
    const last = this.#bound;
    if (last !== null && last.regime === regime && isSame(last.parties, parties)) return last.countries;
    const countries = this.#boundIn(regime, parties);
    this.#bound = { regime, parties, countries };
    return countries;
  }

  #boundIn({ binds, issuer, target }: Regime, parties: Row["provision"]["bound"]): readonly Country[] {
    if (binds === "own-persons") {
      const own = this.#law.law.issuers.find(({ id }) => id === issuer)?.countries ?? [];
      return this.#persons.filter((code) => own.includes(code));
    }
    const targets = parties.includes("target") ? this.#persons.filter((code) => code === target) : [];
    const states = parties.includes("states") ? this.#persons.filter((code) => code !== target) : [];
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
        return this.#words.activity(leg);
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
    const hit = countriesOf(leg).find((code) => codes.includes(code)) ?? "";
    const isSide = hit === leg.from || hit === leg.to || hit === leg.by;
    const part = isSide ? undefined : leg.involved.find(({ country }) => country === hit);
    return part === undefined ? this.#words.side(leg, "parties", hit) : this.#words.involved(leg, part);
  }

  #exemptions(row: Row): readonly ExemptionFinding[] {
    const { stands } = this.#reading;
    return this.#day
      .exemptionsOf(row)
      .map((exemption) =>
        exemption.clause === null && isUnstated(exemption, stands)
          ? this.#words.unstated(exemption)
          : this.#exemption(exemption),
      );
  }

  #exemption(exemption: Exemption): ExemptionFinding {
    const { stands } = this.#reading;
    const { needs, points, clause } = exemption;
    const scope = clause?.on(stands);
    const refused = points.some((point) => stands[point] === FALSE);
    if (scope?.stand === FALSE || refused) return this.#words.ofExemption(exemption, "does-not-apply", []);
    const needed = needs.filter((_, at) => stands[points[at] ?? 0] === OPEN);
    const missing = [...new Set([...needed, ...this.#named(scope?.missing ?? [])])];
    return this.#words.ofExemption(exemption, missing.length === 0 ? "applies" : "undetermined", missing);
  }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}
