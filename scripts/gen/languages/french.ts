/**
 * @module scripts/gen/languages/french
 * French: plurals of nouns with their adjectives, two genders of adjectives of State, three groups of verbs.
 */
import { conjugateFrench, type FrenchVerb } from "./french-verbs.ts";
import { type Inflection, type Readings, readings, unique } from "./inflection.ts";

/** The head noun, and its adjectives, take the ending. */
function pluralsOf(phrase: string): readonly string[] {
  const words = phrase.split(" ");
  const stop = words.findIndex((word) => /^(?:de|du|des|à|aux?|sol-.*|d'.*|l'.*)$|^d'/.test(word));
  const head = stop === -1 ? words.length : stop;
  const plural = words.map((word, at) => (at < head ? pluralWord(word) : word)).join(" ");
  const extra = plural.replace(/ (blindé|raffiné|balistique|militaire|léger)$/, "$&s");
  return plural === phrase ? [] : unique([plural, extra]);
}

function pluralWord(word: string): string {
  if (/[sxz]$/.test(word)) return word;
  if (/(?:eau|eu|ou)$/.test(word) && !/(?:bleu|pneu|trou)$/.test(word)) return word + "x";
  return word.endsWith("al") ? word.slice(0, -2) + "aux" : word + "s";
}

function roleForms(phrase: string): readonly string[] {
  const [head = "", ...rest] = phrase.split(" ");
  const plural = pluralsOf(head)[0];
  return plural === undefined ? [] : [[plural, ...rest].join(" ")];
}

function adjectiveForms(adjective: string | readonly string[]): readonly string[] {
  return [adjective].flat().flatMap((form) => [form, /[sx]$/.test(form) ? form : form + "s"]);
}

function verbs(file: unknown): Readings {
  const { regular, irregular } = file as { regular: string[]; irregular: FrenchVerb[] };
  const special = new Set(irregular.map((verb) => verb.lemma));
  const plain = unique(regular).filter((lemma) => !special.has(lemma));
  const all: readonly FrenchVerb[] = [...plain.map((lemma) => ({ lemma })), ...irregular];
  return readings(all.map((verb) => [verb.lemma, conjugateFrench(verb)]));
}

/** French. */
export const french: Inflection = {
  nounForms: pluralsOf,
  roleForms,
  adjectiveForms,
  nameForms: () => [],
  verbs,
};
