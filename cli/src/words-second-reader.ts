/**
 * @module cli/words-second-reader
 * Words for second readers, in both languages.
 */
import type { Text } from "embargo/model";

const text = (en: string, fr: string): Text => ({ en, fr });

/** Words of help and answers, by key. */
export const SECOND_READER_WORDS: Readonly<Record<string, Text>> = {
  "option.readerCommand": text(
    "a second reader: a program that gets the text as JSON on standard input (repeatable)",
    "un second lecteur : programme qui reçoit le texte en JSON sur l’entrée standard (répétable)",
  ),
  "option.readerUrl": text(
    "a second reader: a language model at an OpenAI-compatible address, which gets the text",
    "un second lecteur : modèle de langue à une adresse compatible OpenAI, qui reçoit le texte",
  ),
  "option.readerModel": text("name of the model at that address", "nom du modèle à cette adresse"),
  "option.readerKeyEnv": text(
    "environment variable that holds the key of that address",
    "variable d’environnement qui contient la clé de cette adresse",
  ),
  "option.readerTimeout": text(
    "most seconds for a second reader and a report, 1 to 3600 (default: 120)",
    "durée maximale d’un second lecteur par rapport lu, en secondes, de 1 à 3600 (par défaut : 120)",
  ),
  secondReader: text("Second reader", "Second lecteur"),
  secondReaderNote: text(
    "a model’s reading beside ours; no verdict rests on it",
    "lecture d’un modèle à côté de la nôtre ; aucun verdict n’en dépend",
  ),
  secondReaderFailed: text("gave nothing that can be used", "n’a rien donné d’utilisable"),
  textSent: text("the text was sent to", "le texte a été envoyé à"),
  textNotSent: text("the text was not sent to", "le texte n’a pas été envoyé à"),
  proposedMentions: text("mentions", "mentions"),
  proposedActs: text("acts", "actes"),
  notLookedFor: text("this reader looks for none", "ce lecteur n’en cherche pas"),
  proposed: text("proposed", "propositions"),
  verbatim: text("stand in the text", "figurent dans le texte"),
  refused: text("refused", "refus"),
  differsIn: text("differs in", "diffère par"),
  ours: text("ours", "notre lecture"),
};

/** Words for values, by key. */
export const SECOND_READER_VALUES: Readonly<Record<string, Text>> = {
  "standing.agrees": text("agrees with ours", "concorde"),
  "standing.adds": text("adds", "ajoute"),
  "standing.contradicts": text("contradicts ours", "contredit"),
  "standing.overlaps": text("other bounds than ours", "autres limites"),
  "differs.kind": text("kind of act", "le genre de l’acte"),
  "differs.modality": text("what the text makes of it", "ce que le texte en dit"),
  "differs.actor": text("actor", "l’acteur"),
  "differs.recipient": text("recipient", "le destinataire"),
  "refusal.malformed": text("malformed", "mal formé"),
  "refusal.unknown-kind": text("unknown kind", "genre inconnu"),
  "refusal.too-long": text("too long", "trop long"),
  "refusal.not-in-text": text("not in the text", "absent du texte"),
  "refusal.inside-word": text("only inside a word", "seulement dans un mot"),
  "refusal.wrong-place": text("not at that place", "pas à cette place"),
  "refusal.out-of-bounds": text("place outside the text", "place hors du texte"),
  "refusal.ambiguous": text(
    "several times in the text, and not said which",
    "plusieurs fois dans le texte, sans dire laquelle",
  ),
  "refusal.duplicate": text("said twice", "dit deux fois"),
  "refusal.too-many": text("over the limit", "au-delà de la limite"),
  "mention.name": text("name", "nom"),
  "mention.role": text("office", "fonction"),
  "mention.demonym": text("of a people", "gentilé"),
  "mention.metonym": text("seat for its government", "siège pour son gouvernement"),
  "mention.coreference": text("taking up a name", "reprise"),
  "mention.goods": text("goods", "biens"),
  "mention.dealing": text("dealing", "transaction"),
  "mention.instrument": text("instrument", "instrument"),
  "mention.event": text("event", "événement"),
  "mention.date": text("date", "date"),
  "mention.quantity": text("quantity", "quantité"),
  "mention.place": text("place", "lieu"),
  "party.person": text("person", "personne"),
  "party.organisation": text("body", "organisation"),
  "party.state": text("State", "État"),
  "party.place": text("place", "lieu"),
  "party.vessel": text("ship", "navire"),
  "party.aircraft": text("aircraft", "aéronef"),
  "party.group": text("group", "groupe"),
  "role.actor": text("actor", "acteur"),
  "role.recipient": text("recipient", "destinataire"),
  "role.goods": text("goods", "biens"),
  "role.payment": text("payment", "contrepartie"),
  "role.place": text("place", "lieu"),
};
