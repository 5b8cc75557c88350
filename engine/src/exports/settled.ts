/**
 * @module exports/settled
 * What a party’s screening comes to: settled on an entry, perhaps one of several, not found, not screened.
 */
import type { AssessedParty } from "../assess.ts";

/** An entry that a party could be. */
export type PartyCandidate = NonNullable<AssessedParty["screening"]>["candidates"][number];

/** How far a party is known to the lists; never “clear”. `listed-otherwise`: formerly, or not for certain on the day. */
export type Standing = "listed" | "listed-otherwise" | "to-check" | "not-found" | "not-screened";

/** The standing of a party, with the entries it rests on: the one it was settled on and its likes on other lists, or all. */
export function standingOf(party: AssessedParty): {
  readonly standing: Standing;
  readonly candidates: readonly PartyCandidate[];
} {
  if (party.screening === null) return { standing: "not-screened", candidates: [] };
  const { candidates } = party.screening;
  if (candidates.length === 0) return { standing: "not-found", candidates };
  if (party.reference === null) return { standing: "to-check", candidates };
  const same = candidates.filter(({ match }) => match);
  const isListed = same.some(({ designations }) => designations.length > 0);
  return { standing: isListed ? "listed" : "listed-otherwise", candidates: same };
}
