/**
 * @module model/language
 * The two languages every user text exists in, and those that reports are read in.
 */

/** Language of an answer. French and English are both source languages; neither is a fallback. */
export type Lang = "fr" | "en";

/** Languages that reports are read in: each has a pack in `data/lexicons`. */
export const TEXT_LANGS = ["fr", "en", "de", "es", "ru"] as const;

/** Language of a report. */
export type TextLang = (typeof TEXT_LANGS)[number];

/** Languages of which names are read and acts are not: each has `data/lexicons/<language>/names.yml`. */
export const NAME_LANGS = ["ko", "zh"] as const;

/** Language of which names alone are read. */
export type NameLang = (typeof NAME_LANGS)[number];

/** Language of any report that can be read, in full or for its names. */
export type ReportLang = TextLang | NameLang;

/** Languages a report may be said to be in. */
export const REPORT_LANGS: readonly ReportLang[] = [...TEXT_LANGS, ...NAME_LANGS];

/** A user text in both languages. A missing language fails `npm run check`. */
export interface Text {
  readonly fr: string;
  readonly en: string;
}

/** All answer languages, in the order in which they are listed to a user. */
export const LANGS: readonly Lang[] = ["fr", "en"];
