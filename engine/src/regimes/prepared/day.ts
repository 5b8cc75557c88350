/**
 * @module regimes/prepared/day
 * The law as it stands on a day, and on every other day between the same two changes of it.
 */
import type { Day } from "../../model/index.ts";
import type { Law } from "../law.ts";
import { versionOn } from "../provision.ts";
import { CoverageOnDay } from "./coverage-on-day.ts";
import { NamedExemptions } from "./exemptions.ts";
import type { Row, RowSet, RowTable } from "./rows.ts";

/** What is in force between two changes of the law. */
export class DayOfLaw {
  readonly inForce: RowSet;
  readonly coverage: CoverageOnDay;
  readonly #asOf: Day;
  readonly #exemptions: (NamedExemptions | undefined)[] = [];

  constructor(asOf: Day, law: Law, rows: RowTable) {
    this.#asOf = asOf;
    this.inForce = rows.setOf(({ provision, version }) => versionOn(provision, asOf) === version);
    this.coverage = new CoverageOnDay(law, asOf);
  }

  /** Permissions that a row names and that are in force. */
  exemptionsOf({ number, provision, exemptions }: Row): NamedExemptions {
    const known = this.#exemptions[number];
    if (known !== undefined) return known;
    const made = new NamedExemptions(
      exemptions.of(provision, (exemption) => versionOn(exemption, this.#asOf)),
    );
    this.#exemptions[number] = made;
    return made;
  }
}

/** The days on which anything that a judgement reads begins or ends, in order. */
export class Changes {
  readonly #days: readonly Day[];
  #last: { readonly asOf: Day; readonly period: number } | null = null;

  constructor(law: Law) {
    const days: readonly (Day | null)[] = [
      ...law.provisions.flatMap(({ versions }) => versions.flatMap(({ from, to }) => [from, to])),
      ...law.regimes.flatMap(({ from, statedEnd, coverage }) => [
        from,
        statedEnd,
        ...coverage.map((row) => row.from),
      ]),
    ];
    this.#days = [...new Set(days)].filter((day) => day !== null).sort();
  }

  /** How many changes there were up to a day: the same number, the same law. */
  periodOf(asOf: Day): number {
    if (this.#last?.asOf === asOf) return this.#last.period;
    let [low, high] = [0, this.#days.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#days[middle] ?? "") <= asOf) low = middle + 1;
      else high = middle;
    }
    this.#last = { asOf, period: low };
    return low;
  }
}
