/**
 * @module regimes/prepared/triggers
 * Facts that put a dealing to a regime when they are stated: those that its prohibitions use where no side is its target.
 */
import type { Clause, Provision, Regime } from "../law.ts";

/**
 * The facts of `askedBy`, and the facts of every prohibition that can apply although no side is the target and no fact of
 * `askedBy` holds. A fact that counts only together with a side or a fact that asks the regime anyway asks for nothing here.
 */
export function triggersOf(regime: Regime, provisions: readonly Provision[]): readonly string[] {
  const found = provisions
    .filter((provision) => provision.regime === regime.id && provision.kind === "prohibition")
    .flatMap(({ versions }) =>
      versions.flatMap(({ when }) => (when === null ? [] : (reach(when, regime) ?? []))),
    );
  return [...new Set([...regime.askedBy, ...found])];
}

/** Facts by which a clause may hold without the regime's target; `null` where it cannot. */
function reach(clause: Clause, regime: Regime): readonly string[] | null {
  switch (clause.op) {
    case "fact":
      return regime.askedBy.includes(clause.fact) ? null : [clause.fact];
    case "from":
    case "to":
    case "parties":
      return clause.in.every((code) => code === regime.target) ? null : [];
    case "all": {
      const parts = clause.of.map((part) => reach(part, regime));
      return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
    }
    case "any": {
      const parts = clause.of.map((part) => reach(part, regime)).filter((part) => part !== null);
      return parts.length === 0 ? null : parts.flat();
    }
    default:
      return [];
  }
}
