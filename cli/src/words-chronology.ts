/**
 * @module cli/words-chronology
 * Texts of the chronology of a folder, French and English.
 */
import type { TellingOrigin } from "embargo/chronology";
import type { Text } from "embargo/model";

/** Words of the chronology. */
export const CHRONOLOGY_WORDS: Readonly<Record<string, Text>> = {
  chronology: { en: "What the reports tell together", fr: "Ce que disent les rapports ensemble" },
  undated: { en: "without a date", fr: "sans date" },
  sources: { en: "reports in their own words:", fr: "rapports avec leurs propres mots :" },
  contradicted: {
    en: "affirmed by some and rejected by others",
    fr: "affirmé par les uns et rejeté par les autres",
  },
  copyOf: { en: "copied from", fr: "copié de" },
};

/** Where a telling comes from. */
export const CHRONOLOGY_VALUES: Readonly<Record<`origin.${TellingOrigin}`, Text>> = {
  "origin.first": { en: "first report", fr: "premier rapport" },
  "origin.same-report": { en: "the same report once more", fr: "le même rapport encore" },
  "origin.independent": { en: "in its own words", fr: "avec ses propres mots" },
  "origin.copied": { en: "copied", fr: "copié" },
};
