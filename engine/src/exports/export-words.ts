/**
 * @module exports/export-words
 * Words that every form of an export shares, French and English.
 */
import type { AssessedAct } from "../assess.ts";
import type { Modality, Text } from "../model/index.ts";
import type { ParticipantRole } from "./participants.ts";

/** What the text makes of an act, in one word (GLOSSARY.md). */
export const MODALITIES: Readonly<Record<Modality, Text>> = {
  asserted: { en: "asserted", fr: "affirmé" },
  alleged: { en: "alleged", fr: "allégué" },
  possible: { en: "possible", fr: "possible" },
  conditional: { en: "conditional", fr: "conditionné" },
  planned: { en: "planned", fr: "prévu" },
  threatened: { en: "threatened", fr: "menacé" },
  denied: { en: "denied", fr: "démenti" },
  negated: { en: "negated", fr: "nié" },
  unclear: { en: "unclear", fr: "incertain" },
};

/** What a party is to an act. */
export const ROLES: Readonly<Record<ParticipantRole, Text>> = {
  actor: { en: "actor", fr: "acteur" },
  recipient: { en: "recipient", fr: "destinataire" },
  place: { en: "place", fr: "lieu" },
  attribution: { en: "says so", fr: "le dit" },
};

/** Who says it, where it is no party. */
export const SPEAKERS: Readonly<Record<AssessedAct["attribution"]["kind"], Text>> = {
  outlet: { en: "according to the report itself", fr: "selon le rapport lui-même" },
  party: { en: "according to {who}", fr: "selon {who}" },
  unattributed: { en: "nobody named says so", fr: "personne de nommé ne le dit" },
};

/** Keys of the notes. */
export type ActNote =
  | "inferred"
  | "unknown"
  | "distanced"
  | "cues"
  | "missing"
  | "condition"
  | "paragraphUnverified"
  | "contentUnverified"
  | "contentSecondary"
  | "contentText";

/** Notes that may stand beside a modality. */
export const ACT_NOTES: Readonly<Record<ActNote, Text>> = {
  inferred: { en: "direction inferred", fr: "sens déduit" },
  unknown: { en: "direction not stated", fr: "sens non dit" },
  distanced: { en: "in quotation marks", fr: "entre guillemets" },
  cues: { en: "by the words {cues}", fr: "par les mots {cues}" },
  missing: { en: "missing:", fr: "manque :" },
  condition: { en: "provided that:", fr: "sous réserve :" },
  paragraphUnverified: { en: "paragraph number not verified", fr: "numéro de paragraphe non vérifié" },
  contentUnverified: { en: "content not verified", fr: "contenu non vérifié" },
  contentSecondary: { en: "content checked at second hand", fr: "contenu vérifié de seconde main" },
  contentText: { en: "content checked against the act itself", fr: "contenu vérifié sur l’acte lui-même" },
};
