/**
 * @module regimes/ownership-facts
 * What the law of each issuer is told of who owns the parties: facts that hold, and facts on which the answer hangs.
 */
import type { Dealing, OwnershipFacts } from "../model/index.ts";
import { EVERYBODY } from "./issuer-law.ts";
import type { Law } from "./law.ts";
import type { PartyOwnership } from "./ownership/party-ownership.ts";

/** Asked of a party that is owned or controlled, by whichever law. */
const OWNED = "owned-or-controlled-by-listed";
/** Asked by the United Nations of a party that is designated itself, or acts for one that is. */
const LISTED = "consignee-listed";

/** Copies kept of one rule base; ownership asks for fewer, a caller may ask for any. */
const MOST_COPIES = 64;
const asking = new WeakMap<Law, Map<string, Law>>();

/**
 * A dealing with what ownership says of its parties by the law of each issuer.
 *
 * A party that counts as its owners' states the facts of a listed party: an issuer's own asks for owned ones too. One that
 * may count so leaves them open. What the user stated wins. A party that is listed itself is screening's to state.
 */
export function withOwnershipFacts(dealing: Dealing, answers: readonly PartyOwnership[], law: Law): Dealing {
  const found = new Map<string, OwnershipFacts>();
  for (const issuer of new Set(answers.map((answer) => answer.issuer))) {
    const own = answers.filter((answer) => answer.issuer === issuer);
    const owned = own.some(({ basis }) => basis === "owned");
    const open = own.some(({ outcome }) => outcome === "undetermined");
    const unstated = (ids: readonly string[]): readonly string[] =>
      ids.filter((id) => dealing.facts[id] === undefined && law.facts.some((fact) => fact.id === id));
    const states = owned ? unstated(statedBy(issuer)) : [];
    const asks = open ? unstated(askedBy(issuer)).filter((id) => !states.includes(id)) : [];
    if (states.length + asks.length > 0) found.set(issuer, { states, asks });
  }
  return found.size === 0 ? dealing : { ...dealing, byOwnership: Object.fromEntries(found) };
}

function statedBy(issuer: string): readonly string[] {
  return issuer === EVERYBODY ? [OWNED] : [`${LISTED}-${issuer}`, OWNED];
}

/** Before the United Nations froze entities by their owner, what they have may be frozen as the listed person's. */
function askedBy(issuer: string): readonly string[] {
  return issuer === EVERYBODY ? [LISTED, OWNED] : statedBy(issuer);
}

/** A dealing as the law of an issuer sees it; the same object where ownership says nothing. */
export function dealingBefore(issuer: string, dealing: Dealing): Dealing {
  const states = dealing.byOwnership?.[issuer]?.states ?? [];
  if (states.length === 0) return dealing;
  return {
    ...dealing,
    facts: { ...dealing.facts, ...Object.fromEntries(states.map((id) => [id, true])) },
    derived: [...(dealing.derived ?? []), ...states],
  };
}

/** A rule base in which silence about some facts leaves the answer open. Remembered; the same object where there are none. */
export function lawAsking(law: Law, ids: readonly string[]): Law {
  if (ids.length === 0) return law;
  const known = asking.get(law) ?? new Map<string, Law>();
  asking.set(law, known);
  const key = ids.join(" ");
  const found = known.get(key) ?? {
    ...law,
    facts: law.facts.map((fact) =>
      ids.includes(fact.id) ? { ...fact, whenUnknown: "missing" as const, forActivity: {} } : fact,
    ),
  };
  if (known.size >= MOST_COPIES) known.clear();
  known.set(key, found);
  return found;
}
