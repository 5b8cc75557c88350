/**
 * @module model/second-reading
 * What a second reader, such as a language model, makes of a text: proposals set beside our own reading. Nothing of the
 * answer rests on them.
 */
import type { ErrorCode } from "./error-codes.ts";
import type { ActKind, MentionType, Modality, PartyKind, Span } from "./report.ts";

/** Roles that a participant of a proposed act may have. */
export const PARTICIPANT_ROLES = ["actor", "recipient", "goods", "payment", "place"] as const;

/** Why a proposal counts for nothing. */
export const REFUSAL_REASONS = [
  "malformed",
  "unknown-kind",
  "too-long",
  "not-in-text",
  "inside-word",
  "wrong-place",
  "out-of-bounds",
  "ambiguous",
  "duplicate",
  "too-many",
] as const;

/** Why a proposal counts for nothing. */
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/**
 * How a proposal stands to our own reading: it says the same, something more, something else of the same words; or it
 * names words that run over the bounds of a mention of ours.
 */
export type Standing = "agrees" | "adds" | "contradicts" | "overlaps";

/** Words that a second reader takes for a mention; they stand in the text. */
export interface ProposedMention extends Span {
  readonly id: string;
  /** Name of the reader: these words are its reading, not ours. */
  readonly reader: string;
  readonly type: MentionType;
  /** What it takes the named for; `null` = it does not say. */
  readonly partyKind: PartyKind | null;
  readonly standing: Standing;
  /** Our mentions of these words. */
  readonly own: readonly string[];
}

/** Who or what takes part in a proposed act, in words of the text. */
export interface ProposedParticipant extends Span {
  readonly role: (typeof PARTICIPANT_ROLES)[number];
  /** Party of our reading that these words name; `null` = none, or several. */
  readonly party: string | null;
}

/** An act as a second reader tells it; its words stand in the text. It gets no verdict. */
export interface ProposedAct {
  readonly id: string;
  /** Name of the reader: this act is its reading, not ours. */
  readonly reader: string;
  readonly kind: ActKind;
  /** `null` = it does not say. */
  readonly modality: Modality | null;
  readonly evidence: Span;
  readonly participants: readonly ProposedParticipant[];
  readonly standing: Exclude<Standing, "overlaps">;
  /** Our acts and statements of these words that it agrees with or contradicts. */
  readonly own: readonly string[];
  /** In what it differs from them; empty unless it contradicts. */
  readonly differs: readonly ("kind" | "modality" | "actor" | "recipient")[];
}

/** A proposal that counts for nothing, with the reason. */
export interface RefusedProposal {
  readonly what: "mention" | "act";
  /** Where it stands in the reply, from 0. */
  readonly at: number;
  readonly reason: RefusalReason;
  /** The words in question, cut after some length; `null` = there are none. */
  readonly quote: string | null;
}

/** `accepted` and `refused` add up to `proposed`. */
export interface ProposalCount {
  readonly proposed: number;
  readonly accepted: number;
  readonly refused: number;
}

/** Where a second reading comes from. */
export type SecondReaderSource =
  | { readonly kind: "command"; readonly command: string }
  | {
      readonly kind: "address";
      readonly address: string;
      readonly model: string;
      /** Whether the text of the report left for the address. */
      readonly textSent: boolean;
    };

/** What a second reader proposed, held against the text. */
export interface SecondReadingGiven {
  readonly reader: string;
  readonly source: SecondReaderSource;
  readonly counts: {
    /** `null` = the reader does not look for mentions. */
    readonly mentions: ProposalCount | null;
    /** `null` = the reader does not look for acts. */
    readonly acts: ProposalCount | null;
  };
  readonly mentions: readonly ProposedMention[];
  readonly acts: readonly ProposedAct[];
  readonly refused: readonly RefusedProposal[];
}

/** A second reader that was asked and gave nothing that can be used. */
export interface SecondReadingFailed {
  readonly reader: string;
  readonly source: SecondReaderSource;
  readonly error: { readonly code: ErrorCode; readonly message: string };
}

/** A second reading, or why there is none. */
export type SecondReading = SecondReadingGiven | SecondReadingFailed;
