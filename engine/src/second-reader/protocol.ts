/**
 * @module second-reader/protocol
 * What a second reader is asked, and the bounds of what it may reply. docs/guides/second-reader.md tells it to its authors.
 */
import {
  ACT_KINDS,
  MENTION_TYPES,
  MODALITIES,
  PARTICIPANT_ROLES,
  PARTY_KINDS,
  type ActKind,
  type MentionType,
  type Modality,
  type PartyKind,
  type ProposedParticipant,
  type ReportLang,
} from "../model/index.ts";

/** Name and version of the protocol; another version is another name. */
export const PROTOCOL = "embargo-second-reader/1";

/** Bounds of a reply. What goes beyond them is refused and counted, so that a reader cannot drown the answer. */
export const REPLY_LIMITS = {
  mentions: 5000,
  acts: 500,
  participants: 50,
  /** Code units of the words of a mention or participant. */
  quote: 300,
  /** Code units of the words of an act. */
  evidence: 1000,
  /** Code units of the name of the reader. */
  name: 200,
} as const;

/** What a second reader gets. */
export interface SecondReaderRequest {
  readonly protocol: typeof PROTOCOL;
  readonly lang: ReportLang;
  readonly text: string;
  readonly asked: {
    readonly mentions: readonly MentionType[];
    readonly partyKinds: readonly PartyKind[];
    readonly acts: readonly ActKind[];
    readonly modalities: readonly Modality[];
    readonly roles: readonly ProposedParticipant["role"][];
  };
  readonly limits: typeof REPLY_LIMITS;
}

/** The request for a text; `text` is the very string that offsets of the reply are into. */
export function secondReaderRequest(text: string, lang: ReportLang): SecondReaderRequest {
  const asked = {
    mentions: MENTION_TYPES,
    partyKinds: PARTY_KINDS,
    acts: ACT_KINDS,
    modalities: MODALITIES,
    roles: PARTICIPANT_ROLES,
  };
  return { protocol: PROTOCOL, lang, text, asked, limits: REPLY_LIMITS };
}
