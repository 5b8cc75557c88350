/**
 * @module scripts/gen/law-pages/words
 * The fixed words of the reading pages, French and English, and Markdown in which no text of the data is markup.
 */
import type { Lang, Text } from "../../../engine/src/model/index.ts";

const text = (en: string, fr: string): Text => ({ en, fr });

const WORDS = {
  generated: text(
    "Generated from `data/` by `npm run gen`; do not edit. What a provision does is said in words of this project; none is the text of the law.",
    "Produit à partir de `data/` par `npm run gen` ; ne pas modifier. L’effet d’une disposition est dit dans les mots de ce projet ; rien n’est le texte du droit.",
  ),
  otherLanguage: text("En français", "In English"),
  allRegimes: text("all regimes", "tous les régimes"),
  wholeRegime: text("The whole regime", "Le régime entier"),
  "all-states": text(
    "Binds every State, and persons through the law of their State.",
    "Oblige tous les États, et les personnes par le droit de leur État.",
  ),
  "own-persons": text(
    "Binds the issuer’s own nationals, bodies and territory, and whoever a link of the table of issuers ties to them.",
    "Oblige les nationaux, les organismes et le territoire de l’auteur, et quiconque leur est rattaché par un lien du tableau des auteurs.",
  ),
  target: text("Measures on", "Mesures visant"),
  from: text("First measure", "Première mesure"),
  statedEnd: text(
    "States its own end: from {day} what nothing prohibits is undetermined, until a renewal is written here.",
    "Fixe son propre terme : dès le {day}, ce que rien n’interdit est indécidable, tant qu’une prorogation n’est pas écrite ici.",
  ),
  askedBy: text(
    "Asked although its target is not named, when one of these is stated",
    "Interrogé sans que sa cible soit nommée, si l’un de ces faits est déclaré",
  ),
  checked: text(
    "Of {all} provisions, {content} have a content and {paragraph} a paragraph number that is **unverified**: written from general knowledge, held against no text.",
    "Sur {all} dispositions, {content} ont un contenu et {paragraph} un numéro de paragraphe **non vérifié** : écrit de connaissance générale, confronté à aucun texte.",
  ),
  instruments: text("Instruments", "Actes"),
  adopted: text("adopted {day}", "adopté le {day}"),
  coverage: text("Coverage", "Couverture"),
  coverageMeans: text(
    "Modelled: silence of the provisions means that this regime has no rule. Partial: rules may be missing, and an answer that nothing prohibits is undetermined. So is what no row names.",
    "Modélisé : le silence des dispositions signifie que ce régime n’a pas de règle. Partiel : des règles peuvent manquer, et une réponse que rien n’interdit est indécidable. Il en va de même de ce qu’aucune ligne ne nomme.",
  ),
  goodsClass: text("goods", "biens"),
  activity: text("activity", "activité"),
  what: text("What", "Objet"),
  how: text("How far", "Étendue"),
  modelled: text("modelled", "modélisé"),
  partial: text("partial", "partiel"),
  since: text("From", "Depuis"),
  parts: text("Parts", "Parties"),
  citation: text("Citation", "Citation"),
  force: text("Force", "Force"),
  bound: text("Bound", "Tenus"),
  boundNobody: text("nobody", "personne"),
  boundTarget: text("the country the measures are on", "le pays visé"),
  boundStates: text(
    "the other side, as far as the regime binds it",
    "l’autre côté, pour autant que le régime l’oblige",
  ),
  verified: text("Checked", "Contrôle"),
  content: text("content", "contenu"),
  paragraph: text("paragraph number", "numéro de paragraphe"),
  text: text("held against the act itself", "confronté à l’acte même"),
  secondary: text(
    "seen in a source that quotes or sums it up",
    "vu dans une source qui le cite ou le résume",
  ),
  unverified: text("**unverified**", "**non vérifié**"),
  seen: text("Seen in", "Vu dans"),
  seenNowhere: text("nowhere; general knowledge", "nulle part ; connaissance générale"),
  version: text("From {from}", "À partir du {from}"),
  versionTo: text(
    "From {from} until {to}, the first day it no longer applies",
    "Du {from} au {to}, premier jour où elle ne s’applique plus",
  ),
  amendedBy: text("made by", "issue de"),
  endedBy: text("ended by", "terminée par"),
  applies: text("Applies when:", "S’applique quand :"),
  needs: text(
    "Lifts when all of these are stated as yes:",
    "Lève quand tous ces faits sont déclarés vrais :",
  ),
  andWhen: text("and when:", "et quand :"),
  liftsWhen: text("Lifts when:", "Lève quand :"),
  exemptions: text("Lifted by", "Levée par"),
  noExemptions: text("Lifted by: nothing modelled here", "Levée par : rien de ce qui est modélisé ici"),
  needsShort: text("needs", "exige"),
  condition: text("a condition on the dealing", "une condition sur la transaction"),
  byDay: text("what it needs differs by day", "ce qu’elle exige diffère selon le jour"),
  ended: text("no longer applies from {day}", "ne s’applique plus dès le {day}"),
  lifts: text("Lifts", "Lève"),
  facts: text("Facts asked", "Faits demandés"),
  question: text("Question", "Question"),
  silence: text("If not stated", "S’il n’est pas déclaré"),
  "presume-no": text("judged as if no, and listed as assumed", "jugé comme si non, et signalé comme supposé"),
  "condition-silence": text("conditional", "conditionnel"),
  missing: text("undetermined", "indécidable"),
  proof: text("Proof", "Preuve"),
  prohibition: text("prohibition", "interdiction"),
  demand: text("demand", "exigence"),
  exemption: text("exemption", "dérogation"),
  clarification: text("clarification", "précision"),
  recommendation: text("recommendation", "recommandation"),
  exposure: text("exposure", "exposition"),
  duty: text("duty", "obligation"),
  decides: text("decides", "décide"),
  demands: text("demands", "exige"),
  requires: text("requires", "requiert"),
  "calls-upon": text("calls upon", "demande"),
  clarifies: text("clarifies", "précise"),
  reaffirms: text("reaffirms", "réaffirme"),
  guidance: text("guidance of the issuer", "orientation de l’auteur"),
} as const satisfies Record<string, Text>;

/** Key of a fixed text. */
export type Word = keyof typeof WORDS;

/** A fixed text, with its blanks filled. */
export function word(key: Word, lang: Lang, values: Readonly<Record<string, string | number>> = {}): string {
  return WORDS[key][lang].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** A label and what it labels: French puts a space before the colon. */
export function labelled(key: Word, lang: Lang, what: string): string {
  return `${word(key, lang)}${lang === "fr" ? " :" : ":"} ${what}`;
}

/** A text of the data in one line of Markdown, of which no character is markup. */
export function plain(value: string): string {
  return value
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<>|]/g, "\\$&");
}

/** A link; the address may hold parentheses. */
export function link(label: string, address: string): string {
  return `[${label}](${/[()\s]/.test(address) ? `<${address}>` : address})`;
}

/** Several things in one line. */
export function listed(parts: readonly string[], lang: Lang): string {
  return parts.join(lang === "fr" ? " ; " : "; ");
}
