/**
 * @module scripts/gen/english-verbs
 * Inflects English verbs for the lexicon: regular spelling rules, irregular pasts from the lexicon.
 */

/** Form of an English verb. `pastpp` marks a form that is both past and participle. */
export type EnglishFormCode = "pres" | "past" | "pp" | "inf" | "ger";

/** A verb as the lexicon gives it. */
export interface EnglishVerb {
  readonly lemma: string;
  readonly past?: string;
  readonly pp?: string;
  /** Doubles its last consonant: ship → shipped. */
  readonly double?: boolean;
}

type Form = readonly [form: string, code: EnglishFormCode];

/** All forms of an English verb; the bare form is both present and infinitive. */
export function inflectEnglish(verb: EnglishVerb): readonly Form[] {
  const { lemma } = verb;
  const stem = verb.double === true ? lemma + lemma.slice(-1) : lemma;
  const past = verb.past ?? regularPast(stem);
  return [
    [lemma, "inf"],
    [lemma, "pres"],
    [thirdPerson(lemma), "pres"],
    [past, "past"],
    [verb.pp ?? past, "pp"],
    [gerund(stem), "ger"],
  ];
}

function thirdPerson(lemma: string): string {
  if (lemma === "have") return "has";
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return lemma + "es";
  return /[^aeiou]y$/.test(lemma) ? lemma.slice(0, -1) + "ies" : lemma + "s";
}

function regularPast(stem: string): string {
  if (stem.endsWith("e")) return stem + "d";
  return /[^aeiou]y$/.test(stem) ? stem.slice(0, -1) + "ied" : stem + "ed";
}

function gerund(stem: string): string {
  if (stem.endsWith("ie")) return stem.slice(0, -2) + "ying";
  return stem.endsWith("e") && !/(?:ee|oe|ye)$/.test(stem) ? stem.slice(0, -1) + "ing" : stem + "ing";
}
