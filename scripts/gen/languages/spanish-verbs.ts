/**
 * @module scripts/gen/spanish-verbs
 * Conjugates Spanish verbs for the lexicon: three groups with their spelling, stems that change under stress, irregular
 * verbs by the principal parts given in `data/lexicons/es/verbs.yml`. Third persons and the first plural only.
 */

/** Mood and tense of a form. */
export type SpanishFormCode = "pres" | "impf" | "past" | "fut" | "cond" | "subj" | "inf" | "pp" | "ger";

/** How a stem changes under stress. */
export type StemChange = "ie" | "ue" | "i" | "accent";

/** A verb as the lexicon gives it; parts that follow by rule are left out. */
export interface SpanishVerb {
  readonly lemma: string;
  readonly change?: StemChange;
  /** Third person singular of the present. */
  readonly pres?: string;
  /** Third person plural of the present. */
  readonly plural?: string;
  /** Third person singular of the imperfect. */
  readonly imperfect?: string;
  /** Third person singular of the preterite. */
  readonly past?: string;
  /** Stem of future and conditional: tendr. */
  readonly future?: string;
  /** Third person singular of the present subjunctive. */
  readonly subj?: string;
  readonly pp?: string;
  readonly ger?: string;
}

type Form = readonly [form: string, code: SpanishFormCode];

/** Pronouns written behind an infinitive: entregarlos, reunirse. */
const ENCLITICS = ["se", "lo", "la", "los", "las", "le", "les"];
const ACCENTED: Readonly<Record<string, string>> = { a: "á", e: "é", i: "í", o: "ó", u: "ú" };

/** The forms of a verb that a report uses. */
export function conjugateSpanish(verb: SpanishVerb): readonly Form[] {
  const { lemma } = verb;
  const stem = lemma.slice(0, -2);
  const group = groupOf(lemma);
  const present = verb.pres ?? thirdPerson(verb);
  const plural = verb.plural ?? present + "n";
  const imperfect = verb.imperfect ?? stem + (group === "ar" ? "aba" : "ía");
  const past = verb.past ?? thirdPast(verb);
  const pastPlural = group === "ar" && verb.past === undefined ? stem + "aron" : pluralPast(past);
  const future = verb.future ?? lemma.replace("í", "i");
  const subjunctive = verb.subj ?? subjunctiveOf(verb, present);
  const participle = verb.pp ?? participleOf(stem, group);
  const gerund = verb.ger ?? gerundOf(verb);
  const old = pastPlural.replace(/ron$/, "");
  const forms: Form[] = [
    ...["", ...ENCLITICS].map((end): Form => [lemma + end, "inf"]),
    [present, "pres"],
    [plural, "pres"],
    [firstPlural(stem, group), "pres"],
    [imperfect, "impf"],
    [imperfect + "n", "impf"],
    [past, "past"],
    [pastPlural, "past"],
    ...["á", "án", "emos"].map((end): Form => [future + end, "fut"]),
    ...["ía", "ían", "íamos"].map((end): Form => [future + end, "cond"]),
    [subjunctive, "subj"],
    [subjunctive.replace(/^dé$/, "de") + "n", "subj"],
    ...["ra", "ran", "se", "sen"].map((end): Form => [old + end, "subj"]),
    ...["o", "a", "os", "as"].map((end): Form => [participle.slice(0, -1) + end, "pp"]),
    [gerund, "ger"],
    [gerund.replace(/([ae])ndo$/, accentuate) + "se", "ger"],
  ];
  const seen = new Set<string>();
  return forms.filter(([form, code]) => !seen.has(form + code) && seen.add(form + code));
}

function accentuate(ending: string): string {
  return (ACCENTED[ending.charAt(0)] ?? "") + ending.slice(1);
}

function groupOf(lemma: string): "ar" | "er" | "ir" {
  if (lemma.endsWith("ar")) return "ar";
  if (lemma.endsWith("er")) return "er";
  if (/[ií]r$/.test(lemma)) return "ir";
  throw new Error(`no group for the Spanish verb ${lemma}`);
}

function thirdPerson(verb: SpanishVerb): string {
  const stem = stressed(verb);
  if (/[^gq]uir$/.test(verb.lemma)) return stem + "ye";
  return stem + (groupOf(verb.lemma) === "ar" ? "a" : "e");
}

function firstPlural(stem: string, group: "ar" | "er" | "ir"): string {
  return stem + { ar: "amos", er: "emos", ir: "imos" }[group];
}

/** The stem under stress: cierr-, vuel-, pid-, enví-. */
function stressed({ lemma, change }: SpanishVerb): string {
  const stem = lemma.slice(0, -2);
  if (change === "ie") return stem.replace(/[ei]([^aeiou]*)$/, "ie$1");
  if (change === "ue") return stem.replace(/[ou]((?:gu|qu|[^aeiou])*)$/, "ue$1");
  if (change === "i") return raised(stem);
  if (change === "accent")
    return stem.replace(
      /([iu])([^aeiou]*)$/,
      (_, vowel: string, rest: string) => (ACCENTED[vowel] ?? "") + rest,
    );
  return stem;
}

/** The stem of -ir verbs that change where no stress falls: sint-, durm-, pid-. */
function raised(stem: string): string {
  return stem.replace(
    /([eo])((?:gu|qu|[^aeiou])*)$/,
    (_, vowel: string, rest: string) => (vowel === "e" ? "i" : "u") + rest,
  );
}

/** Stem of the third persons of the preterite and of the gerund. */
function weakStem({ lemma, change }: SpanishVerb): string {
  const stem = lemma.slice(0, -2);
  const changes = lemma.endsWith("ir") && change !== undefined && change !== "accent";
  return changes ? raised(stem) : stem;
}

function thirdPast(verb: SpanishVerb): string {
  const { lemma } = verb;
  if (lemma.endsWith("ar")) return lemma.slice(0, -2) + "ó";
  if (lemma.endsWith("ducir")) return lemma.slice(0, -3) + "jo";
  const stem = weakStem(verb);
  return stem + (/[aeo]$|[^gq]u$/.test(stem) ? "yó" : "ió");
}

/** tuvo → tuvieron, dijo → dijeron, vendió → vendieron, creyó → creyeron. */
function pluralPast(past: string): string {
  if (past === "fue") return "fueron";
  if (/(?:j|y|i)[oó]$/.test(past)) return past.slice(0, -1) + "eron";
  return past.slice(0, -1).replace(/z$/, "c") + "ieron";
}

function subjunctiveOf(verb: SpanishVerb, present: string): string {
  const { lemma } = verb;
  const stem = present.slice(0, -1);
  if (lemma.endsWith("ar")) return spellBeforeE(stem) + "e";
  if (/[aeo]cer$|ucir$/.test(lemma) && verb.change === undefined) return stem.slice(0, -1) + "zca";
  return spellBeforeA(stem) + "a";
}

function spellBeforeE(stem: string): string {
  if (stem.endsWith("gu")) return stem.slice(0, -1) + "ü";
  if (stem.endsWith("c")) return stem.slice(0, -1) + "qu";
  if (stem.endsWith("z")) return stem.slice(0, -1) + "c";
  return stem.endsWith("g") ? stem + "u" : stem;
}

function spellBeforeA(stem: string): string {
  if (/[gq]u$/.test(stem)) return stem.slice(0, -1).replace(/q$/, "c");
  if (stem.endsWith("g")) return stem.slice(0, -1) + "j";
  return stem.endsWith("c") ? stem.slice(0, -1) + "z" : stem;
}

function participleOf(stem: string, group: "ar" | "er" | "ir"): string {
  if (group === "ar") return stem + "ado";
  return stem + (/[aeo]$/.test(stem) ? "ído" : "ido");
}

function gerundOf(verb: SpanishVerb): string {
  if (verb.lemma.endsWith("ar")) return verb.lemma.slice(0, -2) + "ando";
  const stem = weakStem(verb);
  return stem + (/[aeo]$|[^gq]u$/.test(stem) ? "yendo" : "iendo");
}

/** A verb built from another: contener from tener. */
export function compoundOf(prefix: string, base: SpanishVerb): SpanishVerb {
  const { pres, plural, imperfect, past, future, subj, pp, ger, ...rest } = base;
  const parts = { pres, plural, imperfect, past, future, subj, pp, ger };
  const prefixed = Object.entries(parts).flatMap(([part, form]) =>
    form === undefined ? [] : [[part, prefix + form]],
  );
  return { ...rest, lemma: prefix + base.lemma, ...(Object.fromEntries(prefixed) as object) };
}
