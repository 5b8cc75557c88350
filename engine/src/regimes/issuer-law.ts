/**
 * @module regimes/issuer-law
 * Whose law there is, whom it binds, and the part of the rule base that is one issuer's own.
 */
import type { Law } from "./law.ts";

/** The United Nations bind every State; all other issuers bind persons, places and things of their own. */
export const EVERYBODY = "un";

const narrowed = new WeakMap<Law, Map<string, Law>>();

/** Issuers with a regime in the rule base: the United Nations first, then in the order of the table of issuers. */
export function modelledIssuers(law: Law): readonly string[] {
  const own = law.issuers.filter((issuer) => issuer.modelled).map((issuer) => issuer.id);
  return [EVERYBODY, ...own];
}

/** The regimes, provisions and pointers of one issuer; facts, goods and countries are everybody's. Remembered. */
export function lawOfIssuer(law: Law, issuer: string): Law {
  const known = narrowed.get(law) ?? new Map<string, Law>();
  narrowed.set(law, known);
  const found = known.get(issuer) ?? narrow(law, issuer);
  known.set(issuer, found);
  return found;
}

function narrow(law: Law, issuer: string): Law {
  const regimes = law.regimes.filter((regime) => regime.issuer === issuer);
  const ids = new Set(regimes.map((regime) => regime.id));
  return {
    ...law,
    regimes,
    provisions: law.provisions.filter((provision) => ids.has(provision.regime)),
    pointers: law.pointers.filter((pointer) => pointer.issuer === issuer),
  };
}
