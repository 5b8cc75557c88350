/**
 * @module regimes/prepared/pointers
 * The regimes of one issuer that are known and not modelled, by the country they are on.
 */
import type { Country, Day } from "../../model/index.ts";
import type { NotModelled } from "../coverage.ts";
import type { Pointer } from "../law.ts";

/** A pointer with its place in the table and what it adds to an answer. */
interface Placed {
  readonly at: number;
  readonly pointer: Pointer;
  readonly told: NotModelled;
}

/** The pointers of one issuer. */
export class Pointers {
  readonly #byTarget = new Map<Country, Placed[]>();

  constructor(pointers: readonly Pointer[]) {
    for (const [at, pointer] of pointers.entries()) {
      const same = this.#byTarget.get(pointer.target) ?? [];
      // Given to every caller, so that none may change it.
      same.push({ at, pointer, told: Object.freeze({ id: pointer.id, reason: "regime", binds: true }) });
      this.#byTarget.set(pointer.target, same);
    }
  }

  /** Those in force on some countries, in the order of the table. @param countries each once. */
  on(countries: readonly Country[], asOf: Day): NotModelled[] {
    const found: Placed[] = [];
    for (const country of countries) {
      for (const placed of this.#byTarget.get(country) ?? []) {
        const { from, to } = placed.pointer;
        if (from <= asOf && (to === null || asOf < to)) found.push(placed);
      }
    }
    if (found.length > 1) found.sort((a, b) => a.at - b.at);
    return found.map(({ told }) => told);
  }
}
