/**
 * @module exports/page/page-words
 * Texts of the page that are on no other form of an answer, French and English.
 */
import type { AssessedParty } from "../../assess.ts";
import type { DocumentDate, Text } from "../../model/index.ts";

const text = (en: string, fr: string): Text => ({ en, fr });

/** Keys of the texts of the page. */
export type PageWord =
  | "together"
  | "undated"
  | "sources"
  | "contradicted"
  | "copied"
  | "title"
  | "titles"
  | "contents"
  | "report"
  | "reportDate"
  | "asOf"
  | "knownAt"
  | "noDate"
  | "fingerprint"
  | "acts"
  | "noActs"
  | "actsNotRead"
  | "parties"
  | "text"
  | "legend"
  | "statements"
  | "searched"
  | "namesScored"
  | "searchedPart"
  | "stale"
  | "truncated"
  | "regimes"
  | "unread"
  | "secondReadings"
  | "who"
  | "country"
  | "standing"
  | "named"
  | "times"
  | "list"
  | "entries"
  | "published"
  | "since"
  | "sinceUnknown"
  | "until"
  | "former"
  | "uncertain"
  | "absent"
  | "checked"
  | "nearest"
  | "candidate"
  | "bound"
  | "applies"
  | "mayApply"
  | "wayOut"
  | "onFile"
  | "needs"
  | "missing"
  | "conditions"
  | "proof"
  | "notModelled"
  | "inText"
  | "paragraph"
  | "onPage"
  | "disclaimer"
  | "madeBy";

/** Headings, labels and sentences of the page. */
export const PAGE_WORDS: Readonly<Record<PageWord, Text>> = {
  together: text("What the reports tell together", "Ce que disent les rapports ensemble"),
  undated: text("without a date", "sans date"),
  sources: text("reports in their own words: {count}", "rapports avec leurs propres mots : {count}"),
  contradicted: text(
    "affirmed by some and rejected by others",
    "affirmé par les uns et rejeté par les autres",
  ),
  copied: text("copied from {report}", "copié de {report}"),
  title: text("Embargo: answer to a report", "Embargo : réponse à un rapport"),
  titles: text("Embargo: answer to {count} reports", "Embargo : réponse à {count} rapports"),
  contents: text("Contents", "Sommaire"),
  report: text("Report", "Rapport"),
  reportDate: text("Day of the report", "Jour du rapport"),
  asOf: text("Law and designations as of", "Droit et désignations au"),
  knownAt: text("Data known at", "Données connues au"),
  noDate: text(
    "unknown: without a day nothing can be decided",
    "inconnu : sans jour, rien ne peut être décidé",
  ),
  fingerprint: text("SHA-256 of the text", "SHA-256 du texte"),
  acts: text("What is done, and what the law says", "Ce qui est fait, et ce que dit le droit"),
  noActs: text("No act was read in this text.", "Aucun acte n’a été lu dans ce texte."),
  actsNotRead: text(
    "Acts are not read in {language}: this page does not say whether anything is prohibited.",
    "Les actes ne sont pas lus en {language} : cette page ne dit pas si quelque chose est interdit.",
  ),
  parties: text("Who is named", "Qui est nommé"),
  text: text("The text, with what was read in it", "Le texte, avec ce qui y a été lu"),
  legend: text(
    "Underlined: a party, linked to the table. Highlighted: the words that carry an act, followed by its number.",
    "Souligné : une partie, avec lien vers le tableau. Surligné : les mots qui portent un acte, suivis de son numéro.",
  ),
  statements: text("What is said without being an act", "Ce qui est dit sans être un acte"),
  searched: text("What was searched", "Ce qui a été consulté"),
  namesScored: text("names scored", "noms notés"),
  searchedPart: text("Not searched whole, or not at all", "Non consultées en entier, ou pas du tout"),
  stale: text("out of date", "périmée"),
  truncated: text("A name was compared in its beginning only.", "Un nom n’a été comparé que dans son début."),
  regimes: text("Regimes held here", "Régimes tenus ici"),
  unread: text("Capitalised words not understood", "Mots à majuscule non compris"),
  secondReadings: text("What second readers make of it", "Ce qu’en font d’autres lecteurs"),
  who: text("Party", "Partie"),
  country: text("Country", "Pays"),
  standing: text("Screening", "Criblage"),
  named: text("Named", "Nommé"),
  times: text("{count}×", "{count}×"),
  list: text("List", "Liste"),
  entries: text("Entries", "Entrées"),
  published: text("Published", "Publiée le"),
  since: text("since {day}", "depuis le {day}"),
  sinceUnknown: text("since an unknown day, seen {day}", "depuis un jour inconnu, vue le {day}"),
  until: text("until {day}", "jusqu’au {day}"),
  former: text("formerly", "anciennement"),
  uncertain: text("not certain on that day", "incertain ce jour-là"),
  absent: text("looked for and not found on", "cherché et non trouvé sur"),
  checked: text("checked {day}", "vérifié le {day}"),
  nearest: text("nearest rejected: {name}", "plus proche rejeté : {name}"),
  candidate: text("{name} (likeness {score})", "{name} (ressemblance {score})"),
  bound: text("bound: {countries}", "tenus : {countries}"),
  applies: text("applies", "s’applique"),
  mayApply: text("may apply", "peut s’appliquer"),
  wayOut: text("way out", "issue"),
  onFile: text("on file", "au dossier"),
  needs: text("needs {proof}", "requiert {proof}"),
  missing: text("What is missing", "Ce qui manque"),
  conditions: text("Provided that, or assumed", "Sous réserve, ou supposé"),
  proof: text("proof: {proof}", "preuve : {proof}"),
  notModelled: text("Law that binds and is not modelled here", "Droit applicable non modélisé ici"),
  inText: text("in the text", "dans le texte"),
  paragraph: text("paragraph", "paragraphe"),
  onPage: text("page {number}", "page {number}"),
  disclaimer: text(
    "This is no legal advice and no decision. It never says that somebody is clear: it says what was searched.",
    "Ceci n’est ni un avis juridique ni une décision. Il n’est jamais dit que quelqu’un est hors de cause : il est dit ce qui a été consulté.",
  ),
  madeBy: text("Embargo {version}, names {model}, law {law}", "Embargo {version}, noms {model}, droit {law}"),
};

/** How the day of a report is known. */
export const DATE_BASES: Readonly<Record<DocumentDate["basis"], Text>> = {
  stated: text("stated in the text", "dite dans le texte"),
  published: text("day of publication", "jour de parution"),
  inferred: text("inferred from the text", "déduite du texte"),
  unknown: text("year unknown", "année inconnue"),
};

/** What a party is. */
export const PARTY_KINDS: Readonly<Record<AssessedParty["kind"], Text>> = {
  person: text("person", "personne"),
  organisation: text("organisation", "organisation"),
  state: text("State", "État"),
  place: text("place", "lieu"),
  vessel: text("ship", "navire"),
  aircraft: text("aircraft", "aéronef"),
  group: text("group", "groupe"),
};
