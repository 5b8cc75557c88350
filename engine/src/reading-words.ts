/**
 * @module reading-words
 * What a reading says of an act in words: its kind, what the text makes of it, how it ended.
 */
import type { ActKind, ActOutcome, Modality, StatementKind, Text } from "./model/index.ts";

/** A value of a reading that has words: an outcome that is plain has none. */
type WordedValue = ActKind | StatementKind | Modality | Exclude<ActOutcome, "done" | "none">;

/** Kinds, modalities and outcomes in words; a modality goes on from “the text”. */
export const READING_WORDS: Readonly<Record<WordedValue, Text>> = {
  asserted: { en: "asserts it", fr: "l’affirme" },
  alleged: { en: "only alleges it", fr: "ne fait que l’alléguer" },
  possible: { en: "calls it possible", fr: "le dit possible" },
  conditional: { en: "makes it hang on a condition", fr: "le soumet à une condition" },
  planned: { en: "calls it planned", fr: "le dit prévu" },
  threatened: { en: "calls it threatened", fr: "le dit menacé" },
  denied: { en: "reports a denial", fr: "rapporte un démenti" },
  negated: { en: "says it did not or will not happen", fr: "dit que cela n’a pas ou n’aura pas lieu" },
  unclear: { en: "does not make it clear", fr: "ne le rend pas clair" },
  failed: { en: "failed", fr: "échoué" },
  attempted: { en: "attempted", fr: "tenté" },
  ongoing: { en: "ongoing", fr: "en cours" },
  meeting: { en: "meeting", fr: "rencontre" },
  agreement: { en: "agreement", fr: "accord" },
  transfer: { en: "transfer", fr: "transfert" },
  barter: { en: "barter", fr: "troc" },
  "military-cooperation": { en: "military cooperation", fr: "coopération militaire" },
  "space-launch": { en: "space launch", fr: "lancement spatial" },
  "missile-launch": { en: "missile launch", fr: "tir de missile" },
  "nuclear-test": { en: "nuclear test", fr: "essai nucléaire" },
  "space-cooperation": { en: "space cooperation", fr: "coopération spatiale" },
  "ship-to-ship-transfer": { en: "ship-to-ship transfer", fr: "transbordement en mer" },
  "labour-dispatch": { en: "workers abroad", fr: "travailleurs à l’étranger" },
  "cyber-theft": { en: "cyber theft", fr: "vol informatique" },
  designation: { en: "designation", fr: "désignation" },
  delisting: { en: "delisting or easing", fr: "radiation ou allègement" },
  "threat-of-sanctions": { en: "threat of sanctions", fr: "menace de sanctions" },
  protest: { en: "protest", fr: "protestation" },
  denial: { en: "denial", fr: "démenti" },
  seizure: { en: "seizure", fr: "saisie" },
  investigation: { en: "investigation", fr: "enquête" },
  trade: { en: "trade", fr: "commerce" },
  "legal-statement": { en: "what the law says", fr: "ce que dit le droit" },
  cause: { en: "cause", fr: "cause" },
  aim: { en: "aim", fr: "but" },
  forecast: { en: "forecast", fr: "prévision" },
  evaluation: { en: "judgement", fr: "appréciation" },
  status: { en: "standing", fr: "situation" },
};
