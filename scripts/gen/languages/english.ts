/**
 * @module scripts/gen/languages/english
 * English: regular plurals, verbs by their past and participle.
 */
import { inflectEnglish, type EnglishVerb } from "./english-verbs.ts";
import { type Inflection, type Readings, readings, unique } from "./inflection.ts";

const MODALS = ["will", "would", "shall", "should", "may", "might", "can", "could", "must"];

function pluralsOf(phrase: string): readonly string[] {
  const plural = /[^aeiou]y$/.test(phrase)
    ? phrase.slice(0, -1) + "ies"
    : phrase + (/(?:s|x|ch|sh)$/.test(phrase) ? "es" : "s");
  return /(?:[^s]s|ware|ment aid|ammunition|weaponry)$/.test(phrase) ? [] : [plural];
}

function roleForms(phrase: string): readonly string[] {
  const words = phrase.split(" ");
  const plural = pluralsOf(words.at(-1) ?? "")[0];
  return plural === undefined ? [] : [[...words.slice(0, -1), plural].join(" ")];
}

function verbs(file: unknown): Readings {
  const { regular, double, irregular } = file as {
    regular: string[];
    double: string[];
    irregular: EnglishVerb[];
  };
  const special = new Set(irregular.map((verb) => verb.lemma));
  const doubled = new Set(double);
  const plain = unique([...regular, ...double]).filter((lemma) => !special.has(lemma));
  const all = [...plain.map((lemma) => ({ lemma, double: doubled.has(lemma) })), ...irregular];
  const be: readonly (readonly [string, string])[] = [
    ...["am", "is", "are"].map((form) => [form, "pres"] as const),
    ...["was", "were"].map((form) => [form, "past"] as const),
    ["be", "inf"],
    ["been", "pp"],
    ["being", "ger"],
  ];
  const modals = MODALS.map((modal) => [modal, [[modal, "modal"]]] as const);
  return readings([...all.map((verb) => [verb.lemma, inflectEnglish(verb)] as const), ["be", be], ...modals]);
}

/** English. */
export const english: Inflection = {
  nounForms: pluralsOf,
  roleForms,
  adjectiveForms: (adjective) => [adjective].flat(),
  nameForms: () => [],
  verbs,
};
