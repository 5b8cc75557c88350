/**
 * @module exports/proposals
 * What second readers make of a report, in words that every form of an answer shows apart, under the name of the reader.
 */
import { fillTemplate, type Lang, type SecondReading, type Span, type Text } from "../model/index.ts";
import { READING_WORDS } from "../reading-words.ts";
import { quoteIn } from "./act-claim.ts";
import { MODALITIES } from "./export-words.ts";

/** Keys of the texts. */
type ProposalWord =
  | "title"
  | "note"
  | "failed"
  | "textSent"
  | "counts"
  | "mention"
  | "agrees"
  | "adds"
  | "contradicts"
  | "overlaps";

const WORDS: Readonly<Record<ProposalWord, Text>> = {
  title: { en: "Second reader: {reader}", fr: "Second lecteur : {reader}" },
  note: {
    en: "a model’s reading beside ours; no verdict rests on it",
    fr: "lecture d’un modèle à côté de la nôtre ; aucun verdict n’en dépend",
  },
  failed: { en: "gave nothing that can be used: {message}", fr: "n’a rien donné d’utilisable : {message}" },
  textSent: { en: "the text was sent to {address}", fr: "le texte a été envoyé à {address}" },
  counts: {
    en: "proposed: {proposed}; stand in the text: {accepted}; refused: {refused}",
    fr: "propositions : {proposed} ; figurent dans le texte : {accepted} ; refus : {refused}",
  },
  mention: { en: "name or phrase", fr: "nom ou expression" },
  agrees: { en: "agrees with ours", fr: "concorde avec la nôtre" },
  adds: { en: "adds", fr: "ajoute" },
  contradicts: { en: "contradicts ours", fr: "contredit la nôtre" },
  overlaps: { en: "other bounds than ours", fr: "autres limites que la nôtre" },
};

/** One proposal in words. */
export interface ProposalLine {
  /** Id in the answer. */
  readonly id: string;
  readonly what: "mention" | "act";
  readonly kind: string;
  /** How it stands to our reading. */
  readonly standing: string;
  /** Kind, modality and participants. */
  readonly claim: string;
  readonly span: Span;
}

/** What one second reader gave. */
export interface ReadingLines {
  readonly reader: string;
  readonly title: string;
  /** The first says that it is a model’s reading. */
  readonly notes: readonly string[];
  /** Acts first. */
  readonly proposals: readonly ProposalLine[];
}

/** A second reading in words; one that failed has its message among the notes and no proposals. */
export function readingLines(reading: SecondReading, lang: Lang): ReadingLines {
  const { reader, source } = reading;
  const say = (key: ProposalWord, values: Readonly<Record<string, string | number>> = {}): string =>
    fillTemplate(WORDS[key][lang], values);
  const sent =
    source.kind === "address" && source.textSent ? [say("textSent", { address: source.address })] : [];
  const head = { reader, title: say("title", { reader }) };
  if ("error" in reading) {
    const message = `${reading.error.message} [${reading.error.code}]`;
    return { ...head, notes: [say("note"), say("failed", { message }), ...sent], proposals: [] };
  }
  const { counts, acts, mentions } = reading;
  const counted = [counts.acts, counts.mentions].filter((count) => count !== null);
  const sum = (of: "proposed" | "accepted" | "refused"): number =>
    counted.reduce((total, count) => total + count[of], 0);
  const total = { proposed: sum("proposed"), accepted: sum("accepted"), refused: sum("refused") };
  const ofActs = acts.map(({ id, kind, standing, modality, participants, evidence }) => ({
    id,
    what: "act" as const,
    kind,
    standing: say(standing),
    claim: [
      READING_WORDS[kind][lang],
      ...(modality === null ? [] : [MODALITIES[modality][lang]]),
      ...participants.map(({ text }) => quoteIn(lang, text)),
    ].join(", "),
    span: evidence,
  }));
  const ofMentions = mentions.map((mention) => ({
    id: mention.id,
    what: "mention" as const,
    kind: mention.type,
    standing: say(mention.standing),
    claim: say("mention"),
    span: mention,
  }));
  return {
    ...head,
    notes: [say("note"), say("counts", total), ...sent],
    proposals: [...ofActs, ...ofMentions],
  };
}
