/**
 * @module lists/load/card
 * What is known of a list and of its file formats before any file is opened: compiled from `data/lists/`.
 */
import cards from "../../generated/lists.json" with { type: "json" };
import type { Text } from "../../model/index.ts";
import type { DeclaredFields } from "../source/field-table.ts";

/** Bounds outside of which a list is refused. */
export interface ListBounds {
  readonly entries: { readonly min: number; readonly max: number };
  /** Largest share of its entries that a list may lose from one snapshot to the next, 0 to 1. */
  readonly mostLost: number;
}

/** An official list. */
export interface ListCard {
  readonly id: string;
  readonly title: Text;
  readonly issuer: string;
  readonly publisher: string;
  readonly licence: string;
  /** How often the publisher brings out a new one. */
  readonly cadence: Text;
  /** Ids of the formats it comes in. */
  readonly formats: readonly string[];
  readonly assert: ListBounds;
  /** What the files hold of the list. */
  readonly scope: Text;
  /** Whether the files hold the whole list. */
  readonly part: "whole" | "part";
}

/** A file of a format, by the part it plays. */
export interface FileRole {
  readonly role: string;
  readonly required: boolean;
  /** Names such a file has, as a pattern over the lower-case name without `.gz`. */
  readonly names: string;
}

/** Where a file is offered, and how that is known. */
export interface FileAddress {
  readonly url: string;
  readonly seen: "secondary" | "unverified";
}

/** A file format of one or more lists. */
export interface FormatCard extends DeclaredFields {
  readonly id: string;
  readonly title: Text;
  /** How far the reader was held against files of the publisher. */
  readonly checkedAgainst: "whole" | "sample" | "format-only";
  /** Field that numbers the records of a file anew now and then, beside the reference that stays. */
  readonly recordNumber?: string;
  /** Local names of the root element, for XML. */
  readonly roots?: readonly string[];
  /** Roles in the order in which their files are read. Addresses depend on the list. */
  readonly files: readonly FileRole[];
  /** By list and role: where the publisher offers the file; absent = not known to be offered. */
  readonly addresses?: Readonly<Record<string, Readonly<Record<string, FileAddress>>>>;
}

const TABLE = cards as unknown as {
  readonly lists: Readonly<Record<string, ListCard>>;
  readonly formats: Readonly<Record<string, FormatCard>>;
};

/** All list cards by id. */
export const LIST_CARDS: Readonly<Record<string, ListCard>> = TABLE.lists;

/** All cards of formats by id. */
export const FORMAT_CARDS: Readonly<Record<string, FormatCard>> = TABLE.formats;

/** The card of a format, which exists: the registry is tested against the cards. */
export function formatCard(id: string): FormatCard {
  const card = TABLE.formats[id];
  if (card === undefined) throw new Error(`no format card ${id}`);
  return card;
}
