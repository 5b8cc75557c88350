/**
 * @module model/language
 * The two languages every user text exists in.
 */

/** Language of an answer. French and English are both source languages; neither is a fallback. */
export type Lang = "fr" | "en";

/** A user text in both languages. A missing language fails `npm run check`. */
export interface Text {
  readonly fr: string;
  readonly en: string;
}

/** All answer languages, in the order in which they are listed to a user. */
export const LANGS: readonly Lang[] = ["fr", "en"];
