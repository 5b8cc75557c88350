/**
 * @module second-reader/read-proposal
 * One proposal of a reply: its shape, its kinds, and where its words stand. It is taken whole or refused whole: an act with
 * one invented participant is another act than the one proposed.
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
  type RefusalReason,
  type Span,
} from "../model/index.ts";
import { choiceOf, hasOnly, isRecord, type JsonRecord } from "./json-shape.ts";
import { placeQuote, type Quoted } from "./place-quote.ts";
import { REPLY_LIMITS } from "./protocol.ts";

/** A mention whose words stand in the text. */
export interface PlacedMention extends Span {
  readonly type: MentionType;
  readonly partyKind: PartyKind | null;
}

/** An act all of whose words stand in the text. */
export interface PlacedAct {
  readonly kind: ActKind;
  readonly modality: Modality | null;
  readonly evidence: Span;
  readonly participants: readonly Omit<ProposedParticipant, "party">[];
}

/** Why a proposal is refused, and the words in question. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly quote: string | null;
}

const QUOTED = ["quote", "start", "occurrence"];

/** A mention, placed, or why not. */
export function readMention(value: unknown, text: string): PlacedMention | Refusal {
  if (!isRecord(value) || !hasOnly(value, [...QUOTED, "type", "partyKind"])) return malformed(value);
  const type = choiceOf(value["type"], MENTION_TYPES);
  const partyKind = optional(value["partyKind"], PARTY_KINDS);
  const quoted = quotedOf(value);
  if (quoted === null || type === undefined || partyKind === undefined) return malformed(value);
  if (type === null || partyKind === "unknown") return { reason: "unknown-kind", quote: quoted.quote };
  const placed = placeQuote(text, quoted, REPLY_LIMITS.quote);
  return typeof placed === "string"
    ? { reason: placed, quote: quoted.quote }
    : { ...placed, type, partyKind };
}

/** An act, placed, or why not. */
export function readAct(value: unknown, text: string): PlacedAct | Refusal {
  if (!isRecord(value) || !hasOnly(value, ["kind", "modality", "evidence", "participants"]))
    return malformed(value);
  const kind = choiceOf(value["kind"], ACT_KINDS);
  const modality = optional(value["modality"], MODALITIES);
  const quoted =
    isRecord(value["evidence"]) && hasOnly(value["evidence"], QUOTED) ? quotedOf(value["evidence"]) : null;
  const listed = value["participants"] ?? [];
  if (quoted === null || kind === undefined || modality === undefined || !Array.isArray(listed))
    return malformed(value["evidence"]);
  const { quote } = quoted;
  if (kind === null || modality === "unknown") return { reason: "unknown-kind", quote };
  if (listed.length > REPLY_LIMITS.participants) return { reason: "too-many", quote };
  const evidence = placeQuote(text, quoted, REPLY_LIMITS.evidence);
  if (typeof evidence === "string") return { reason: evidence, quote };
  const participants: PlacedAct["participants"][number][] = [];
  for (const item of listed as readonly unknown[]) {
    const participant = readParticipant(item, text, evidence);
    if ("reason" in participant) return participant;
    participants.push(participant);
  }
  return { kind, modality, evidence, participants };
}

function readParticipant(
  value: unknown,
  text: string,
  evidence: Span,
): PlacedAct["participants"][number] | Refusal {
  if (!isRecord(value) || !hasOnly(value, [...QUOTED, "role"])) return malformed(value);
  const role = choiceOf(value["role"], PARTICIPANT_ROLES);
  const quoted = quotedOf(value);
  if (quoted === null || role === undefined) return malformed(value);
  if (role === null) return { reason: "unknown-kind", quote: quoted.quote };
  const placed = placeQuote(text, quoted, REPLY_LIMITS.quote, evidence);
  return typeof placed === "string" ? { reason: placed, quote: quoted.quote } : { ...placed, role };
}

/** Quoted words with their hints; `null` = the shape is wrong, or no word is in them. */
function quotedOf(value: JsonRecord): Quoted | null {
  const { quote } = value;
  const [start, occurrence] = [value["start"] ?? null, value["occurrence"] ?? null];
  if (typeof quote !== "string" || !isCount(start) || !isCount(occurrence)) return null;
  const isWords = /[\p{L}\p{N}]/u.test(quote) && quote.trim() === quote && !/\p{Cs}/u.test(quote);
  return isWords ? { quote, start, occurrence } : null;
}

function isCount(value: unknown): value is number | null {
  return value === null || Number.isSafeInteger(value);
}

/** A value that may be left out: `null` = it is, `unknown` = none of the set, `undefined` = no string. */
function optional<T extends string>(value: unknown, allowed: readonly T[]): T | "unknown" | null | undefined {
  if (value === undefined || value === null) return null;
  const found = choiceOf(value, allowed);
  return found === null ? "unknown" : found;
}

function malformed(value: unknown): Refusal {
  const quote = isRecord(value) ? value["quote"] : null;
  return { reason: "malformed", quote: typeof quote === "string" ? quote : null };
}
