/**
 * @module model/report
 * What a report says: mentions, parties, acts and statements, each with the words that carry it.
 * Offsets are UTF-16 code units, end-exclusive, into the text that was read.
 */
import type { Schema } from "./entity.ts";
import type { ReportLang } from "./language.ts";
import type { Country } from "./dealing.ts";
import type { Verification } from "./finding.ts";
import type { Day, PartialDate } from "./partial-date.ts";

/** Kinds of mention (contract.md). */
export const MENTION_TYPES = [
  "name",
  "role",
  "demonym",
  "metonym",
  "coreference",
  "goods",
  "dealing",
  "instrument",
  "event",
  "date",
  "quantity",
  "place",
] as const;

/** Kind of a mention. */
export type MentionType = (typeof MENTION_TYPES)[number];

/** Kinds of act (contract.md). */
export const ACT_KINDS = [
  "meeting",
  "agreement",
  "transfer",
  "barter",
  "military-cooperation",
  "space-launch",
  "missile-launch",
  "nuclear-test",
  "space-cooperation",
  "ship-to-ship-transfer",
  "labour-dispatch",
  "cyber-theft",
  "designation",
  "delisting",
  "threat-of-sanctions",
  "protest",
  "denial",
  "seizure",
  "investigation",
  "trade",
] as const;

/** Kind of an act. */
export type ActKind = (typeof ACT_KINDS)[number];

/** What is said but is no act; it gets no verdict. */
export type StatementKind = "legal-statement" | "cause" | "aim" | "forecast" | "evaluation" | "status";

/** What the text may make of an act (contract.md). */
export const MODALITIES = [
  "asserted",
  "alleged",
  "possible",
  "conditional",
  "planned",
  "threatened",
  "denied",
  "negated",
  "unclear",
] as const;

/** What the text makes of an act. */
export type Modality = (typeof MODALITIES)[number];

/** How an act ended, as far as the text says. */
export type ActOutcome = "done" | "attempted" | "failed" | "ongoing" | "none";

/** A run of words of the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A span that names or points at something. */
export interface Mention extends Span {
  readonly id: string;
  readonly type: MentionType;
  /** Party it stands for; a group has several; empty = none (goods, dates, instruments). */
  readonly party: string | null;
  readonly group: readonly string[];
  /** Goods class, for goods. */
  readonly class?: string;
  /** Normalised value, for dates and quantities. */
  readonly value?: string;
  /** Page of the file where it begins; absent = the file has none. */
  readonly page?: number;
}

/** Kinds of party. */
export const PARTY_KINDS = [
  "person",
  "organisation",
  "state",
  "place",
  "vessel",
  "aircraft",
  "group",
] as const;

/** Kind of a party. */
export type PartyKind = (typeof PARTY_KINDS)[number];

/** Who is spoken of, after mentions of the same one were joined. */
export interface Party {
  readonly id: string;
  readonly caption: string;
  /** What it is; `null` for a state or a group, which no list schema describes. */
  readonly schema: Schema | null;
  readonly kind: PartyKind;
  /** State itself, or the state a person speaks for, where the text says so. */
  readonly country: Country | null;
  readonly wikidata: string | null;
  /** Identifiers the text gives: `imo:9187629`, `registration:P-912`, `msn:1003401004`. */
  readonly identifiers: readonly string[];
  /** Of an aircraft only. */
  readonly aircraft?: AircraftFacts;
}

/** What a text says of an aircraft, and the State of its mark, which a table says and not the text. */
export interface AircraftFacts {
  /** As the text names it first; `null` = it does not say. */
  readonly model: string | null;
  /** Ids of parties; `null` = the text does not say. */
  readonly operator: string | null;
  readonly owner: string | null;
  /** State whose mark it bears (`data/aircraft`): of its registry, not of its owner. */
  readonly markState: Country;
}

/** Words that carry an act, and the cue words that set its modality. */
export interface Evidence extends Span {
  readonly cues: readonly string[];
  readonly modality: Modality;
  /** Page of the file where it begins; absent = the file has none. */
  readonly page?: number;
}

/** Goods as a report speaks of them. */
export interface ReportedGoods {
  readonly class: string | null;
  readonly text: string;
  readonly quantity: string | null;
  readonly hs: readonly string[];
}

/** Who says it. */
export interface Attribution {
  readonly party: string | null;
  readonly kind: "unattributed" | "outlet" | "party";
}

/** A claim of the text that somebody did, does, may or will do something. */
export interface Act {
  readonly id: string;
  readonly kind: ActKind;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly direction: "stated" | "inferred" | "unknown";
  readonly goods: readonly ReportedGoods[];
  readonly payment: readonly ReportedGoods[];
  readonly place: string | null;
  readonly date: PartialDate | null;
  readonly modality: Modality;
  readonly outcome: ActOutcome;
  /** The text keeps its distance: quotation marks, “so-called”. */
  readonly distanced: boolean;
  readonly attribution: Attribution;
  readonly evidence: readonly Evidence[];
  /** Id of the rule of the language pack that found it. */
  readonly rule: string;
}

/** Something said that is no act. */
export interface Statement extends Omit<Act, "kind"> {
  readonly kind: StatementKind;
}

/** When the report speaks, and how that is known. */
export interface DocumentDate {
  readonly value: PartialDate | null;
  readonly basis: "stated" | "published" | "inferred" | "unknown";
  /** Only where the basis is `unknown`: the day that a dated event suggests. Nothing is judged by it. */
  readonly hint?: EventHint;
}

/** A day that the one dated event of `data/events` gives which fits an act of the text: to be confirmed. */
export interface EventHint {
  readonly value: Day;
  readonly basis: "inferred";
  /** Id of the event. */
  readonly event: string;
  /** Where the day of the event was read. */
  readonly source: string;
  readonly verified: Verification;
  /** Act of the text that the event fits. */
  readonly act: string;
}

/** What may be left out of a reading; `unread` = names that were not understood are not told. */
export type NotRead = "acts" | "statements" | "goods" | "unread";

/** What reading a text gives. */
export interface Reading {
  readonly lang: ReportLang;
  readonly date: DocumentDate;
  readonly mentions: readonly Mention[];
  readonly parties: readonly Party[];
  readonly acts: readonly Act[];
  readonly statements: readonly Statement[];
  /** Words with a capital that no rule understood: counted and shown, never dropped in silence. */
  readonly unread: readonly Span[];
  /**
   * What is not read in the language of the text: that none is there says nothing. Absent = the language is read in full.
   */
  readonly notRead?: readonly NotRead[];
}
