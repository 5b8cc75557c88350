/**
 * @module model/language
 * The two languages every user text exists in, and those that reports are read in.
 */

/** Language of an answer. French and English are both source languages; neither is a fallback. */
export type Lang = "fr" | "en";

/** Languages that reports are read in: each has a pack in `data/lexicons`. */
export const TEXT_LANGS = ["fr", "en", "de"] as const;

/** Language of a report. */
export type TextLang = (typeof TEXT_LANGS)[number];

/** A user text in both languages. A missing language fails `npm run check`. */
export interface Text {
  readonly fr: string;
  readonly en: string;
}

/** All answer languages, in the order in which they are listed to a user. */
export const LANGS: readonly Lang[] = ["fr", "en"];
