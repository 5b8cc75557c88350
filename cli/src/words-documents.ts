/**
 * @module cli/words-documents
 * Words for files that hold a report, in both languages.
 */
import type { Text } from "embargo/model";

const text = (en: string, fr: string): Text => ({ en, fr });

/** Words of answers, by key. */
export const DOCUMENT_WORDS: Readonly<Record<string, Text>> = {
  "option.fetch": text(
    "fetch the report from the address given (http, https)",
    "rechercher le rapport à l’adresse donnée (http, https)",
  ),
  file: text("File", "Fichier"),
  pages: text("pages", "pages"),
  page: text("p.", "p."),
  encoding: text("encoding", "encodage"),
  attachments: text("Attachments", "Pièces jointes"),
  notRead: text("not read", "non lue"),
  hidden: text("Not seen on the page, in characters", "Invisible sur la page, en caractères"),
  fileDate: text("The file says of itself", "Le fichier dit de lui-même"),
  fileDateUnused: text(
    "not taken for the day of the report; give --published if it is",
    "non pris pour le jour du rapport ; donnez --published si c’est lui",
  ),
};

/** Words for values, by key. */
export const DOCUMENT_VALUES: Readonly<Record<string, Text>> = {
  "kind.text": text("text", "texte"),
  "kind.html": text("HTML", "HTML"),
  "kind.pdf": text("PDF", "PDF"),
  "kind.docx": text("DOCX", "DOCX"),
  "kind.email": text("message", "message"),
  "hidden.code": text("programs and styles", "programmes et styles"),
  "hidden.comment": text("comments", "commentaires"),
  "hidden.styled-away": text("hidden text", "texte caché"),
  "hidden.zero-width": text("characters without width", "caractères sans largeur"),
  "hidden.direction-mark": text("direction marks, kept", "marques de sens, conservées"),
  "hidden.control": text("control characters", "caractères de commande"),
  "hidden.deleted": text("deleted in tracked changes", "supprimé en suivi des modifications"),
  "hidden.running-line": text("heads and feet of pages", "en-têtes et pieds de page"),
  "hidden.alternative": text("HTML form of the message", "forme HTML du message"),
  "warning.encoding-guessed": text(
    "The encoding is a guess: check names with accents.",
    "L’encodage est deviné : vérifiez les noms accentués.",
  ),
  "warning.encoding-replaced": text(
    "Some bytes are of no character of the encoding and stand as �.",
    "Des octets ne sont d’aucun caractère de l’encodage et figurent comme �.",
  ),
  "warning.hidden-text": text(
    "The file holds text that a reader of the page does not see; it was not read.",
    "Le fichier contient un texte que le lecteur de la page ne voit pas ; il n’a pas été lu.",
  ),
  "warning.direction-marks": text(
    "Marks of writing direction stand in the text: it may look different from what it says.",
    "Des marques de sens d’écriture figurent dans le texte : il peut paraître autre que ce qu’il dit.",
  ),
  "warning.attachments-unread": text(
    "Not all attachments were read.",
    "Les pièces jointes n’ont pas toutes été lues.",
  ),
  "warning.pages-without-text": text(
    "Some pages hold no text: pictures are not read.",
    "Des pages sont sans texte : les images ne sont pas lues.",
  ),
  "warning.html-differs": text(
    "The message says more in its HTML form than in the plain text that was read.",
    "Le message en dit plus dans sa forme HTML que dans le texte simple qui a été lu.",
  ),
};
