/**
 * @module regimes/prepared/exemptions
 * The permissions of one issuer, numbered: which lift a provision, and on which facts.
 */
import type { Provision, ProvisionVersion, Regime } from "../law.ts";
import { PreparedClause } from "./clause.ts";
import type { Names } from "./names.ts";
import { OPEN, TRUE, type PointTable } from "./points.ts";

/** A version of a permission: the facts it needs, all of them, and the dealings it is for. */
export interface Exemption {
  readonly name: number;
  readonly provision: Provision;
  readonly regime: Regime;
  /** Facts it needs, all of them. */
  readonly needs: readonly string[];
  /** Their points. */
  readonly points: readonly number[];
  /** `null` = for every dealing. */
  readonly clause: PreparedClause | null;
}

/** The permissions of one issuer; no other law lifts its provisions. */
export class Exemptions {
  readonly #points: PointTable;
  readonly #names: Names;
  readonly #provisions: ReadonlyMap<string, Provision>;
  readonly #regimes: ReadonlyMap<string, Regime>;
  readonly #versions = new Map<ProvisionVersion, Exemption>();

  /** @param provisions all of the issuer. */
  constructor(
    provisions: readonly Provision[],
    regimes: readonly Regime[],
    points: PointTable,
    names: Names,
  ) {
    this.#points = points;
    this.#names = names;
    this.#provisions = new Map(provisions.map((provision) => [provision.id, provision]));
    this.#regimes = new Map(regimes.map((regime) => [regime.id, regime]));
    for (const id of new Set(provisions.flatMap(({ exemptions }) => exemptions))) this.#number(id);
  }

  /** Permissions that a provision names, in the versions that a day picks. */
  of(
    { exemptions }: Provision,
    pick: (provision: Provision) => ProvisionVersion | null,
  ): readonly Exemption[] {
    return exemptions.flatMap((id) => {
      const provision = this.#provisions.get(id);
      const version = provision === undefined ? null : pick(provision);
      return version === null ? [] : (this.#versions.get(version) ?? []);
    });
  }

  #number(id: string): void {
    const provision = this.#provisions.get(id);
    const regime = this.#regimes.get(provision?.regime ?? "");
    if (provision === undefined || regime === undefined) return;
    const name = this.#names.numberOf(id);
    for (const version of provision.versions) {
      const { needs, when } = version;
      this.#versions.set(version, {
        name,
        provision,
        regime,
        needs,
        points: needs.map((fact) => this.#points.factPoint.get(fact) ?? 0),
        clause: when === null ? null : new PreparedClause(when, this.#points, this.#names),
      });
    }
  }
}

/** The permissions in force that a provision names. */
export class NamedExemptions {
  readonly all: readonly Exemption[];
  /** Each is for every dealing, so that without a stated fact all of them say what they always say. */
  readonly isPlain: boolean;
  /** None is on file while nothing is stated. */
  readonly needFacts: boolean;

  constructor(all: readonly Exemption[]) {
    this.all = all;
    this.isPlain = all.every(({ clause }) => clause === null);
    this.needFacts = all.every(({ needs }) => needs.length > 0);
  }
}

/** Whether a permission is on file: all its facts are stated, and its clause is met. */
export function isOnFile({ points, clause }: Exemption, stands: Uint8Array): boolean {
  for (const point of points) if (stands[point] !== TRUE) return false;
  return clause === null || clause.on(stands).stand === TRUE;
}

/** Whether nothing is stated of the facts that a permission needs. */
export function isUnstated({ points }: Exemption, stands: Uint8Array): boolean {
  for (const point of points) if (stands[point] !== OPEN) return false;
  return true;
}
