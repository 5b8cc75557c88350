/**
 * @module chronology/event
 * What several reports tell, brought together: events with their tellings.
 */
import type { AssessedAct } from "../assess.ts";
import type { ActKind, Day, Modality, PartialDate, Span, Verdict } from "../model/index.ts";

/** Who takes part in an event, the same for all its tellings. */
export interface EventParty {
  /** `country:KP`, `entry:us-ofac-sdn:20157`, or `name:` with the folded caption. */
  readonly key: string;
  readonly caption: string;
}

/** An act of one report. */
export interface TellingPlace {
  readonly report: string;
  /** Id of the act in the answer to that report. */
  readonly act: string;
}

/**
 * Where a telling comes from: the first report of the event; the same report once more; another report in its own words;
 * another report in the words of an earlier one.
 */
export type TellingOrigin = "first" | "same-report" | "independent" | "copied";

/** One report’s act that tells an event. */
export interface Telling extends TellingPlace {
  /** SHA-256 of the report. */
  readonly document: string;
  /** First day the report may be of; `null` = unknown. */
  readonly reportDay: Day | null;
  readonly date: PartialDate | null;
  readonly modality: Modality;
  /** Who says it: `party` is a caption. */
  readonly attribution: { readonly kind: AssessedAct["attribution"]["kind"]; readonly party: string | null };
  readonly verdict: Verdict;
  readonly evidence: readonly Span[];
  readonly origin: TellingOrigin;
  /** What it was copied from. */
  readonly copyOf: TellingPlace | null;
}

/** One act, told by one report or by several. */
export interface ReportedEvent {
  readonly id: string;
  readonly kind: ActKind;
  readonly actors: readonly EventParty[];
  readonly recipients: readonly EventParty[];
  /** Goods classes, or the words where a class is not known. */
  readonly goods: readonly string[];
  /** The most exact date that a telling gives; `null` = none does. */
  readonly date: PartialDate | null;
  readonly tellings: readonly Telling[];
  /** Reports that tell it in their own words. */
  readonly sources: number;
  /** Tellings that affirm it (asserted, alleged) and that reject it (denied, negated); `null` = not both. */
  readonly contradiction: {
    readonly affirmed: readonly TellingPlace[];
    readonly rejected: readonly TellingPlace[];
  } | null;
}

/** Events in the order of time; those without a date come last, by the day of their first report. */
export interface Chronology {
  readonly chronology: readonly { readonly date: PartialDate | null; readonly events: readonly string[] }[];
  readonly events: readonly ReportedEvent[];
}
