/**
 * @module regimes/issuer-law
 * Whose law there is, whom it binds, and the part of the rule base that is one issuer's own.
 */
import type { Dealing } from "../model/index.ts";
import { boundCountries } from "./involved.ts";
import type { Issuer, Law } from "./law.ts";

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

/** Whether the law of an issuer binds somebody in a dealing: by nationality or place, or by a stated link to it. */
export function bindsDealing(issuer: string, dealing: Dealing, law: Law): boolean {
  if (issuer === EVERYBODY) return true;
  const row = law.issuers.find((item) => item.id === issuer);
  return (
    row !== undefined && (touches(row, dealing) || row.nexus.some((fact) => dealing.facts[fact] === true))
  );
}

/** Whether one side of a dealing, the person acting, or somebody else who takes part is of a country of the issuer. */
export function touches({ countries }: Issuer, dealing: Dealing): boolean {
  return boundCountries(dealing).some((code) => countries.includes(code));
}
