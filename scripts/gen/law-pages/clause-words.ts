/**
 * @module scripts/gen/law-pages/clause-words
 * A condition in plain words, as a nested list of Markdown: the tree as it stands, nothing drawn together or left out.
 */
import type { Lang, Text } from "../../../engine/src/model/index.ts";
import { classTitle } from "../../../engine/src/regimes/goods/goods-classes.ts";
import type { Clause, Law, LegKind } from "../../../engine/src/regimes/law.ts";
import { activityTitle, countryName } from "../../../engine/src/regimes/wording.ts";
import { plain } from "./words.ts";

const GROUPS: Readonly<Record<"all" | "any", Text>> = {
  all: { en: "all of these hold:", fr: "tout ceci est vrai :" },
  any: { en: "at least one of these holds:", fr: "l’un au moins est vrai :" },
};
const NOT: Text = { en: "not:", fr: "pas ceci :" };
const LEAVES: Readonly<Record<Exclude<Clause["op"], "all" | "any" | "not">, Text>> = {
  activity: { en: "what is done:", fr: "ce qui est fait :" },
  from: { en: "supplied or done by:", fr: "fourni ou fait par :" },
  to: { en: "received by:", fr: "reçu par :" },
  parties: {
    en: "a side, or the person acting, is of:",
    fr: "une partie, ou la personne qui agit, est de :",
  },
  goods: { en: "the goods are:", fr: "les biens sont :" },
  leg: { en: "this part of the dealing:", fr: "cette partie de la transaction :" },
  fact: { en: "yes to", fr: "oui à" },
};
const LEGS: Readonly<Record<LegKind, Text>> = {
  goods: { en: "an item of goods", fr: "un bien" },
  payment: { en: "what is given in return", fr: "la contrepartie" },
  activity: { en: "an activity without goods", fr: "une activité sans biens" },
};
const OR: Text = { en: " or ", fr: " ou " };

/**
 * The lines of a condition, each an item of a list.
 *
 * @param indent blanks before the first level; each level below stands two further in.
 */
export function clauseLines(clause: Clause, law: Law, lang: Lang, indent = ""): readonly string[] {
  const item = `${indent}- `;
  const below = `${indent}  `;
  if (clause.op === "not") {
    const lines = clauseLines(clause.of, law, lang, below);
    return lines.length === 1
      ? [`${item}${NOT[lang]} ${lines[0]?.trim().slice(2) ?? ""}`]
      : [`${item}${NOT[lang]}`, ...lines];
  }
  if ("of" in clause) {
    const [only, ...others] = clause.of;
    if (only !== undefined && others.length === 0) return clauseLines(only, law, lang, indent);
    return [
      `${item}${GROUPS[clause.op][lang]}`,
      ...clause.of.flatMap((part) => clauseLines(part, law, lang, below)),
    ];
  }
  return [`${item}${LEAVES[clause.op][lang]} ${operandsOf(clause, law, lang)}`];
}

/** Facts a condition asks for, in the order in which it does, each once. */
export function factsOf(clause: Clause): readonly string[] {
  if (clause.op === "fact") return [clause.fact];
  if (clause.op === "not") return factsOf(clause.of);
  return clause.op === "all" || clause.op === "any"
    ? [...new Set(clause.of.flatMap((part) => factsOf(part)))]
    : [];
}

/** A fact as its question. */
export function factWords(id: string, law: Law, lang: Lang): string {
  const question = law.facts.find((fact) => fact.id === id)?.question[lang];
  if (question === undefined) return `\`${id}\``;
  return `${lang === "fr" ? `« ${plain(question)} »` : `“${plain(question)}”`} (\`${id}\`)`;
}

function operandsOf(clause: Exclude<Clause, { readonly of: unknown }>, law: Law, lang: Lang): string {
  switch (clause.op) {
    case "fact":
      return factWords(clause.fact, law, lang);
    case "activity":
      return clause.in.map((activity) => activityTitle(activity, lang)).join(OR[lang]);
    case "goods":
      return clause.in.map((id) => `${plain(classTitle(id, law, lang))} (\`${id}\`)`).join(OR[lang]);
    case "leg":
      return clause.in.map((leg) => LEGS[leg][lang]).join(OR[lang]);
    default:
      return clause.in.map((code) => plain(countryName(code, law, lang))).join(OR[lang]);
  }
}
