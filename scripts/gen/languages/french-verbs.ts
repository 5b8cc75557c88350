/**
 * @module scripts/gen/french-verbs
 * Conjugates French verbs for the lexicon: three regular groups with their spelling rules, irregular verbs by
 * the principal parts given in `data/lexicons/fr/verbs.yml`.
 */

/** Mood and tense of a form: indicative present, imperfect, past historic, future; conditional; subjunctive … */
export type FormCode = "pres" | "impf" | "past" | "fut" | "cond" | "subj" | "inf" | "pp" | "ger";

/** A verb as the lexicon gives it; principal parts only where it is irregular. */
export interface FrenchVerb {
  readonly lemma: string;
  /** Six forms of the present, first person singular first. */
  readonly pres?: readonly string[];
  /** Stem of future and conditional, without ending: `enverr`. */
  readonly future?: string;
  /** Past participle, masculine singular. */
  readonly pp?: string;
  /** Third person singular of the past historic. */
  readonly past?: string;
  /** Stem of the subjunctive, singular persons; all six forms where it has no one stem. */
  readonly subj?: string | readonly string[];
}

type Form = readonly [form: string, code: FormCode];

const IMPERFECT = ["ais", "ais", "ait", "ions", "iez", "aient"];
const FUTURE = ["ai", "as", "a", "ons", "ez", "ont"];
const SUBJUNCTIVE = ["e", "es", "e", "ions", "iez", "ent"];

/** All forms of a verb that a report may use: third persons, infinitive and participles first of all. */
export function conjugateFrench(verb: FrenchVerb): readonly Form[] {
  const present = verb.pres ?? regularPresent(verb.lemma);
  const plural = present[3] ?? "";
  const imperfectStem = verb.lemma === "être" ? "ét" : plural.replace(/ons$/, "");
  const future = verb.future ?? regularFuture(verb.lemma);
  const participle = verb.pp ?? regularParticiple(verb.lemma);
  const past = verb.past ?? regularPast(verb.lemma);
  const subjunctive = subjunctiveOf(verb.subj ?? (present[5] ?? "").replace(/ent$/, ""));
  const forms: Form[] = [
    [verb.lemma, "inf"],
    ...present.map((form): Form => [form, "pres"]),
    ...IMPERFECT.map((end): Form => [soften(imperfectStem, end) + end, "impf"]),
    ...FUTURE.map((end): Form => [future + end, "fut"]),
    ...IMPERFECT.map((end): Form => [future + end, "cond"]),
    ...subjunctive.map((form): Form => [form, "subj"]),
    ...["", "e", "s", "es"].map((end): Form => [agree(participle, end), "pp"]),
    [verb.lemma === "avoir" ? "ayant" : soften(imperfectStem, "ant") + "ant", "ger"],
    ...pastHistoric(past).map((form): Form => [form, "past"]),
  ];
  const seen = new Set<string>();
  return forms.filter(([form, code]) => !seen.has(form + code) && seen.add(form + code));
}

function subjunctiveOf(given: string | readonly string[]): readonly string[] {
  return typeof given === "string" ? SUBJUNCTIVE.map((end) => given + end) : given;
}

function regularPresent(lemma: string): readonly string[] {
  const stem = lemma.slice(0, -2);
  if (lemma.endsWith("er")) {
    const strong = strongStem(stem);
    return [
      strong + "e",
      strong + "es",
      strong + "e",
      soften(stem, "ons") + "ons",
      stem + "ez",
      strong + "ent",
    ];
  }
  if (lemma.endsWith("ir")) return ["is", "is", "it", "issons", "issez", "issent"].map((end) => stem + end);
  if (lemma.endsWith("re")) return ["s", "s", "", "ons", "ez", "ent"].map((end) => stem + end);
  throw new Error(`no model for the French verb ${lemma}: give its principal parts`);
}

/** lever → lèv-, céder → cèd-, employer → emploi-, appeler → appell-. */
function strongStem(stem: string): string {
  if (/(?:oy|uy)$/.test(stem)) return stem.slice(0, -1) + "i";
  if (/appel$|rejet$|projet$/.test(stem)) return stem + stem.slice(-1);
  return stem.replace(/[eé]([bcdfghjklmnpqrstvxz]{1,2}|gu|qu)$/, (whole, consonants: string) =>
    consonants.length === 2 && !/^(?:gu|qu|[bcdfgptv][lr]|ch|gn)$/.test(consonants)
      ? whole
      : "è" + consonants,
  );
}

function soften(stem: string, ending: string): string {
  if (!/^[aoâ]/.test(ending)) return stem.replace(/ç$/, "c").replace(/ge$/, "g");
  if (stem.endsWith("c")) return stem.slice(0, -1) + "ç";
  return stem.endsWith("g") ? stem + "e" : stem;
}

function regularFuture(lemma: string): string {
  if (!lemma.endsWith("er")) return lemma.replace(/e$/, "");
  const stem = lemma.slice(0, -2);
  // céder keeps its é in the future (1835 spelling); lever and appeler change.
  const strong = /é[^aeiouy]+$/.test(stem) ? stem : strongStem(stem);
  return strong + "er";
}

function regularParticiple(lemma: string): string {
  if (lemma.endsWith("er")) return lemma.slice(0, -2) + "é";
  return lemma.endsWith("ir") ? lemma.slice(0, -1) : lemma.slice(0, -2) + "u";
}

function regularPast(lemma: string): string {
  const stem = lemma.slice(0, -2);
  return lemma.endsWith("er") ? soften(stem, "a") + "a" : stem + "it";
}

function pastHistoric(third: string): readonly string[] {
  if (third.endsWith("a")) return [third, third.replace(/(.)a$/, (_, last: string) => back(last) + "èrent")];
  return [third, third.replace(/int$/, "inrent").replace(/([iu])t$/, "$1rent")];
}

function back(last: string): string {
  return last === "ç" ? "c" : last;
}

function agree(participle: string, ending: string): string {
  if (participle.endsWith("s") && ending.endsWith("s")) return participle + ending.slice(0, -1);
  return participle.replace(/û$/, ending === "" ? "û" : "u") + ending;
}
