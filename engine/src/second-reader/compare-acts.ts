/**
 * @module second-reader/compare-acts
 * How proposed acts stand to those of our own reading.
 */
import type {
  Act,
  ActKind,
  Mention,
  Party,
  ProposedAct,
  ProposedParticipant,
  Statement,
} from "../model/index.ts";
import type { PlacedAct } from "./read-proposal.ts";
import { isSameEvidence, isSameMention, overlaps } from "./same-words.ts";

/** Our own reading, as far as proposals are compared with it. */
export interface OwnReading {
  readonly mentions: readonly Mention[];
  readonly parties: readonly Party[];
  readonly acts: readonly Act[];
  readonly statements: readonly Statement[];
}

/** An act with its standing, before it has an id and a reader. */
export type ComparedAct = Omit<ProposedAct, "id" | "reader">;

/** Kinds in which the sides do the same, so that it does not matter who is called the actor. */
const MUTUAL: ReadonlySet<ActKind> = new Set([
  "meeting",
  "agreement",
  "military-cooperation",
  "space-cooperation",
]);

/**
 * Compare acts with ours. One that shares words with an act of ours of the same kind `agrees` with it, or `contradicts` it
 * where modality, actors or recipients differ. One of another kind, told of mostly the same words, `contradicts` an act that no
 * proposal of its own kind tells, or a statement, in `kind`. Every other one `adds`.
 *
 * Silence is no difference: what either side leaves open is not compared.
 */
export function compareActs(
  proposals: readonly PlacedAct[],
  text: string,
  own: OwnReading,
): readonly ComparedAct[] {
  const withParties = proposals.map((proposal) => ({
    ...proposal,
    participants: proposal.participants.map((participant) => ({
      ...participant,
      party: partyOf(participant, text, own.mentions),
    })),
  }));
  const told = new Set(
    own.acts.filter((act) => proposals.some((proposal) => isAlike(proposal, act))).map(({ id }) => id),
  );
  const others = [...own.acts.filter(({ id }) => !told.has(id)), ...own.statements];
  return withParties.map((proposal) => ({ ...proposal, ...standingOf(proposal, own, others) }));
}

function standingOf(
  proposal: Omit<ComparedAct, "standing" | "own" | "differs">,
  own: OwnReading,
  others: readonly (Act | Statement)[],
): Pick<ComparedAct, "standing" | "own" | "differs"> {
  const alike = own.acts
    .filter((act) => isAlike(proposal, act))
    .map((act) => ({ id: act.id, differs: differences(proposal, act, own.parties) }));
  const agreeing = alike.filter(({ differs }) => differs.length === 0);
  if (agreeing.length > 0) return { standing: "agrees", own: agreeing.map(({ id }) => id), differs: [] };
  if (alike.length > 0)
    return {
      standing: "contradicts",
      own: alike.map(({ id }) => id),
      differs: [...new Set(alike.flatMap(({ differs }) => differs))],
    };
  const sameWords = others.filter(({ evidence }) =>
    evidence.some((piece) => isSameEvidence(piece, proposal.evidence)),
  );
  return sameWords.length > 0
    ? { standing: "contradicts", own: sameWords.map(({ id }) => id), differs: ["kind"] }
    : { standing: "adds", own: [], differs: [] };
}

function isAlike(proposal: Pick<PlacedAct, "kind" | "evidence">, act: Act): boolean {
  return act.kind === proposal.kind && act.evidence.some((piece) => overlaps(piece, proposal.evidence));
}

function differences(
  { kind, modality, participants }: Omit<ComparedAct, "standing" | "own" | "differs">,
  act: Act,
  parties: readonly Party[],
): ComparedAct["differs"] {
  const proposed = (role: ProposedParticipant["role"]): readonly string[] =>
    participants.flatMap((item) => (item.role === role && item.party !== null ? [item.party] : []));
  const [actors, recipients] = [proposed("actor"), proposed("recipient")];
  const sides = MUTUAL.has(kind)
    ? [["actor", [...actors, ...recipients], [...act.actors, ...act.recipients]] as const]
    : [["actor", actors, act.actors] as const, ["recipient", recipients, act.recipients] as const];
  return [
    ...(modality !== null && modality !== act.modality ? (["modality"] as const) : []),
    ...sides.filter(([, theirs, ours]) => areOthers(theirs, ours, parties)).map(([role]) => role),
  ];
}

/** Whether both name somebody and nobody is the same: a person counts for the State he or she speaks for. */
function areOthers(theirs: readonly string[], ours: readonly string[], parties: readonly Party[]): boolean {
  if (theirs.length === 0 || ours.length === 0) return false;
  const known = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => [id, parties.find((party) => party.id === id)?.country ?? id]);
  const names = new Set(known(ours));
  return !known(theirs).some((name) => names.has(name));
}

/** The party that words name in our reading: of mentions of the same words, or of one that they hold or that holds them. */
function partyOf(
  participant: { readonly start: number; readonly end: number },
  text: string,
  mentions: readonly Mention[],
): string | null {
  const touching = mentions.filter((mention) => overlaps(mention, participant));
  const same = touching.filter((mention) => isSameMention(text, mention, participant));
  const parties = new Set(
    (same.length > 0 ? same : touching).flatMap(({ party, group }) => (party === null ? group : [party])),
  );
  const [only] = parties;
  return parties.size === 1 ? (only ?? null) : null;
}
