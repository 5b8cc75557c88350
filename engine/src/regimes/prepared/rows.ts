/**
 * @module regimes/prepared/rows
 * The versions of all provisions as rows, and sets of rows as bits, so that most of the law is passed over at once.
 */
import type { Provision, ProvisionVersion, Regime } from "../law.ts";
import { PreparedClause } from "./clause.ts";
import type { Exemptions } from "./exemptions.ts";
import type { Names } from "./names.ts";
import { FALSE, type PointTable } from "./points.ts";

/** A provision as it stood for a while. Exemptions are no rows. */
export interface Row {
  readonly number: number;
  readonly provision: Provision;
  readonly version: ProvisionVersion;
  readonly regime: Regime;
  readonly clause: PreparedClause;
  /** Permissions of its issuer. */
  readonly exemptions: Exemptions;
  readonly isProhibition: boolean;
  /** It is a prohibition, and the issuer's words decide. */
  readonly decides: boolean;
  /** Whom it binds, of a regime that binds every State: its target (1), the other States (2), both (3). */
  readonly binds: number;
}

/** Whole words of every set of rows, from `start` up to before `end`: the rows of a regime. */
export interface RowSpan {
  readonly start: number;
  readonly end: number;
}

/** A set of rows, one bit each. */
export type RowSet = Int32Array;

const BITS = 32;

export const BINDS_TARGET = 1;
export const BINDS_STATES = 2;

/** Rows by number, regime after regime; the numbers left over at the end of a regime are no rows. */
export class RowTable {
  readonly rows: (Row | undefined)[] = [];
  readonly #points: PointTable;
  readonly #names: Names;

  constructor(points: PointTable, names: Names) {
    this.#points = points;
    this.#names = names;
  }

  /** Add the rows of a regime. @param provisions those of its issuer. */
  addRegime(regime: Regime, provisions: readonly Provision[], exemptions: Exemptions): RowSpan {
    const start = this.rows.length / BITS;
    for (const provision of provisions) {
      if (provision.regime !== regime.id || provision.kind === "exemption") continue;
      for (const version of provision.versions) this.#add(provision, version, regime, exemptions);
    }
    while (this.rows.length % BITS > 0) this.rows.push(undefined);
    return { start, end: this.rows.length / BITS };
  }

  #add(provision: Provision, version: ProvisionVersion, regime: Regime, exemptions: Exemptions): void {
    if (version.when === null) return;
    const isProhibition = provision.kind === "prohibition";
    this.rows.push({
      number: this.rows.length,
      provision,
      version,
      regime,
      clause: new PreparedClause(version.when, this.#points, this.#names),
      exemptions,
      isProhibition,
      decides: isProhibition && provision.force === "decides",
      binds:
        (provision.bound.includes("target") ? BINDS_TARGET : 0) +
        (provision.bound.includes("states") ? BINDS_STATES : 0),
    });
  }

  /** The rows that a test keeps. */
  setOf(keeps: (row: Row) => boolean): RowSet {
    const set = new Int32Array(this.rows.length / BITS);
    for (const row of this.rows) {
      if (row === undefined || !keeps(row)) continue;
      const word = row.number >> 5;
      set[word] = (set[word] ?? 0) | (1 << (row.number & 31));
    }
    return set;
  }

  /**
   * The rows that may still apply where only some points are known. A row that is false while the others are open stays
   * false whatever they turn out to be, so that none is lost.
   */
  openOn(stands: Uint8Array): RowSet {
    return this.setOf((row) => row.clause.on(stands).stand !== FALSE);
  }
}

/** Number of the row of the lowest bit of a word. @param bits not 0. */
export function numberOfFirst(word: number, bits: number): number {
  return word * BITS + BITS - 1 - Math.clz32(bits & -bits);
}
