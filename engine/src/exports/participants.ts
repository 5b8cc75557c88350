/**
 * @module exports/participants
 * Who takes part in an act, and as what.
 */
import type { AssessedAct } from "../assess.ts";

/** What a party is to an act. */
export type ParticipantRole = "actor" | "recipient" | "place" | "attribution";

/** A party of an act in one role. */
export interface Participant {
  readonly role: ParticipantRole;
  /** Id of the party in the assessment. */
  readonly party: string;
}

/** The parties of an act, each once a role, in the order in which the answer names them. */
export function participantsOf(
  act: Pick<AssessedAct, "actors" | "recipients" | "place" | "attribution">,
): readonly Participant[] {
  const as = (role: ParticipantRole, parties: readonly (string | null)[]): readonly Participant[] =>
    [...new Set(parties)].flatMap((party) => (party === null ? [] : [{ role, party }]));
  return [
    ...as("actor", act.actors),
    ...as("recipient", act.recipients),
    ...as("place", [act.place]),
    ...as("attribution", [act.attribution.party]),
  ];
}
