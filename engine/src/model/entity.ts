/**
 * @module model/entity
 * A person, body or vessel as lists describe it: FollowTheMoney at every border, plus names with their
 * strength and the designations that name it.
 */
import type { Address, EntryIdentifier, NameParts, RawValue, Relation } from "./entry-details.ts";
import type { Day, PartialDate } from "./partial-date.ts";

/** FollowTheMoney schemata used here. */
export type Schema =
  | "Person"
  | "Company"
  | "Organization"
  | "PublicBody"
  | "LegalEntity"
  | "Vessel"
  | "Airplane";

/** All schemata, for checking input. */
export const SCHEMATA: readonly Schema[] = [
  "Person",
  "Company",
  "Organization",
  "PublicBody",
  "LegalEntity",
  "Vessel",
  "Airplane",
];

/** How far a name may be relied on alone: a list's own word for a low-quality alias is `weak`. */
export type AliasStrength = "strong" | "weak";

/** One name of a list entry. */
export interface EntryName {
  readonly value: string;
  readonly kind: "primary" | "alias" | "former";
  readonly strength: AliasStrength;
  /** BCP 47 language where the source says it. */
  readonly lang?: string;
  /** The parts that the source itself tells apart; absent = it gives one string. */
  readonly parts?: NameParts;
  readonly source: string;
}

/** The legal act naming an entity under a regime, on one list. */
export interface Designation {
  readonly list: string;
  readonly issuer: string;
  /** The issuer's own label; `null` where the source gives none. */
  readonly programme: string | null;
  /** The list's own id of the entry; `null` where the list numbers none. */
  readonly reference: string | null;
  /** Day it took effect on that list; `null` = the source does not say (see `firstSeen`). */
  readonly from: PartialDate | null;
  /** Day it ended; `null` = not ended as far as the source says. */
  readonly to: PartialDate | null;
  /** Publication day of the oldest file in which it was seen; only where `from` is unknown. */
  readonly firstSeen?: Day | null;
  readonly lastSeen?: Day | null;
  /** Publication day of the newest earlier file in which it was verified absent. */
  readonly notSeen?: Day | null;
  /** Publication day of the oldest later file in which it is no longer there: it ended after `lastSeen`, by this day. */
  readonly absentSince?: Day | null;
  readonly source: string;
  readonly verified: "text" | "secondary" | "unverified";
}

/** A list on which an entity was looked for and not found, and when. Not a promise for other days. */
export interface VerifiedAbsence {
  readonly list: string;
  readonly checked: Day;
  readonly source: string;
}

/** A date that is not exact, as the source gives it. */
export interface InexactDate {
  readonly property: string;
  readonly value?: string;
  readonly from?: string;
  readonly to?: string;
  /** `exact` only with another calendar: such a date is no property, for it cannot be compared. */
  readonly precision: "circa" | "range" | "exact";
  /** Calendar the source counts in; absent = Gregorian. Dates of another calendar are kept as written. */
  readonly calendar?: "islamic" | "persian";
}

/** An identifier kept although it fails its own check: shown, never matched on. */
export interface UnverifiedIdentifier {
  readonly property: string;
  readonly value: string;
  readonly source: string;
}

/** One record of a list. */
export interface ListEntry {
  readonly id: string;
  readonly schema: Schema;
  readonly names: readonly EntryName[];
  /** FollowTheMoney properties other than names; every value a string, every property a list. */
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly designations: readonly Designation[];
  readonly absentFrom: readonly VerifiedAbsence[];
  readonly dates: readonly InexactDate[];
  readonly unverifiedIdentifiers: readonly UnverifiedIdentifier[];
  readonly wikidata: string | null;
  /** Identifiers with what the source says of them; their bare values stand in `properties` too. */
  readonly identifiers?: readonly EntryIdentifier[];
  readonly addresses?: readonly Address[];
  /** Who owns, directs or is tied to it, as the source says. */
  readonly relations?: readonly Relation[];
  /** Fields of the source that were not mapped, as they stand. */
  readonly raw?: readonly RawValue[];
}

/** FollowTheMoney entity as it crosses a border: JSON in, JSON out. */
export interface FtmEntity {
  readonly id: string;
  readonly caption: string;
  readonly schema: Schema;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly datasets: readonly string[];
}

/** What a query says of the entity sought: any FollowTheMoney properties, `name` among them. */
export interface QueryEntity {
  readonly schema: Schema | null;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** The name an entry is shown under: its first primary name. */
export function captionOf(entry: ListEntry): string {
  return (entry.names.find((name) => name.kind === "primary") ?? entry.names[0])?.value ?? entry.id;
}

/** A publication file or reference the entries of a list come from. */
export interface ListSource {
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly published?: Day;
  readonly sha256?: string | null;
}

/** A list as loaded: its entries and what is known of the publication. */
export interface LoadedList {
  readonly id: string;
  readonly title: { readonly fr: string; readonly en: string };
  readonly publisher: string;
  /** Day the publisher dated it. */
  readonly published: Day;
  /** Day it was fetched or compiled; the day from which it can answer `knownAt`. */
  readonly retrieved: Day;
  /** How much of it was held against the official publications: every entry, or a sample. */
  readonly checkedAgainst: "whole" | "sample" | "format-only";
  /** Hash of the canonical form of the entries. */
  readonly sha256: string;
  /** Names all that the entries were made from, where the publication alone does not: its reading, earlier issues. */
  readonly edition?: string;
  readonly entries: readonly ListEntry[];
  readonly sources: Readonly<Record<string, ListSource>>;
  /** What of each official list it holds, so that an absence can be read rightly. */
  readonly coverage: readonly ListCoverage[];
}

/** How much of one official list a loaded list holds. */
export interface ListCoverage {
  readonly list: string;
  readonly part: "whole" | "part";
  readonly scope: { readonly fr: string; readonly en: string };
  readonly entries: number;
}
