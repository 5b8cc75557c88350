/**
 * @module model/entry-details
 * What a list says of an entry besides its names: identifiers with their issuer, addresses, ties to others, and
 * whatever was not mapped, as it stands.
 */
import type { Country } from "./dealing.ts";

/** Parts of a name as the source tells them apart. */
export interface NameParts {
  readonly given?: string;
  readonly family?: string;
  readonly patronymic?: string;
  readonly title?: string;
  readonly suffix?: string;
}

/** An identifier, with its type in the words of the list. */
export interface EntryIdentifier {
  /** FollowTheMoney property it is kept under, such as `passportNumber`. */
  readonly property: string;
  readonly value: string;
  /** The list’s own word for the type; absent = the list has one field for it alone. */
  readonly type?: string;
  /** Country that issued it, lower-case ISO code. */
  readonly country?: Country;
  /** Issuing office, where the list names one. */
  readonly issuer?: string;
  /** Day of issue or of expiry, remarks: as the list writes them. */
  readonly issued?: string;
  readonly expires?: string;
  readonly note?: string;
  /** The list itself says it is forged, or reported lost. */
  readonly standing?: "false" | "lost" | "invalid";
}

/** An address; `full` joins the parts in the order in which the list writes them. */
export interface Address {
  readonly full: string;
  readonly street?: string;
  readonly city?: string;
  readonly region?: string;
  readonly postalCode?: string;
  /** Lower-case ISO code; absent = none given, or not known here (then it stands in `full`). */
  readonly country?: Country;
  readonly note?: string;
}

/** How two parties are tied; the entry is the one of whom it is said. */
export type RelationKind =
  | "owned-by"
  | "owns"
  | "parent"
  | "subsidiary"
  | "acts-for"
  | "leader-of"
  | "led-by"
  | "operator"
  | "supports"
  | "supported-by"
  | "family"
  | "associate"
  | "linked-to"
  | "member-of"
  | "former-owner";

/** A tie to another party, as the list states it. */
export interface Relation {
  readonly kind: RelationKind;
  /** Name of the other party, as the list writes it. */
  readonly name: string;
  /** The list’s own id of the other party, where it gives one. */
  readonly reference?: string;
  /** The list’s own words for the tie. */
  readonly type?: string;
  /** Share owned, in percent, where the list says it; absent is unknown, never 0. */
  readonly sharePercent?: number;
  readonly from?: string;
  readonly to?: string;
  readonly former?: boolean;
}

/** A field of the source that was not mapped. */
export interface RawValue {
  /** Path of the field within the record, as the card of the list names it. */
  readonly field: string;
  readonly value: string;
}
