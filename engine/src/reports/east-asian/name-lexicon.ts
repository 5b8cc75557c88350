/**
 * @module reports/east-asian/name-lexicon
 * The names of a language of which acts are not read, as `npm run gen` compiles them.
 */
import type { NameLang } from "../../model/index.ts";

/** A body or place: what is known of it, and its names in the language. */
export interface NamedThing {
  readonly id: string;
  readonly caption: string;
  readonly words: readonly string[];
  /** `listable` may stand on a list. */
  readonly kind?: string;
  readonly country?: string;
  readonly wikidata?: string;
}

/** Compiled names of a language. Single characters and particles are told apart by where they stand. */
export interface NameLexicon {
  readonly lang: NameLang;
  readonly states: readonly {
    readonly code: string;
    readonly caption: string;
    readonly names: readonly string[];
    readonly capitals?: readonly string[];
    readonly seats?: readonly string[];
    readonly short?: readonly string[];
  }[];
  readonly bodies: readonly NamedThing[];
  readonly places: readonly NamedThing[];
  readonly persons: readonly { readonly words: readonly string[] }[];
  readonly roles: readonly string[];
  readonly titles: readonly string[];
  readonly words: Readonly<Record<WordList, readonly string[]>>;
  readonly stops: readonly string[];
  readonly surnames: readonly string[];
  /** Characters that foreign names are written with. */
  readonly letters: string;
}

/** Lists of words around names; schemas/lexicon-names.schema.json says what each is for. */
export type WordList =
  | "before"
  | "behind"
  | "suffixes"
  | "places"
  | "placeAfter"
  | "placeBefore"
  | "says"
  | "shortAfter"
  | "shortBefore"
  | "clause";
