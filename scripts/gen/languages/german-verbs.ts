/**
 * @module scripts/gen/languages/german-verbs
 * Conjugates German verbs for the lexicon: weak verbs by rule, strong and mixed ones by principal parts, and what prefixes
 * make of both. Only the third person and the plural are written: reports use no other.
 */

/** Present, past, subjunctive I, subjunctive II, infinitive, participle, participle with an adjective’s ending. */
export type GermanFormCode = "pres" | "past" | "subj" | "cond" | "inf" | "pp" | "att";

/** A verb as the lexicon gives it; a bar stands behind a prefix that parts from its verb: `aus|liefern`. */
export interface GermanVerb {
  readonly lemma: string;
  /** Third person of the present. */
  readonly pres?: string;
  /** Third person of the past. */
  readonly past?: string;
  readonly pp?: string;
  /** Third person of the subjunctive II, where it is not that of the rule. */
  readonly cond?: string;
  /** Third person of the subjunctive I, where it is not that of the rule. */
  readonly subj?: string;
  /** Plural of the present, where it is not the infinitive. */
  readonly plural?: string;
}

type Form = readonly [form: string, code: GermanFormCode];

const ADJECTIVE_ENDINGS = ["e", "en", "em", "er", "es"];

/** Verbs that begin so form their participle without `ge-`. */
const UNSTRESSED =
  /^(?:be|emp|ent|er|ge|ver|zer|miss|über|unter|wider|wieder|hinter|durch|um|voll)(?=\p{L}{4,})/u;

/** The lemma as it is written: without the mark of its prefix. */
export function germanLemma(marked: string): string {
  return marked.replace(/[|+]/, "");
}

/**
 * All forms of a German verb. A verb with a separable prefix has its forms with the prefix in front, and those of main
 * clauses as two words: `liefert aus`.
 */
export function conjugateGerman(verb: GermanVerb): readonly Form[] {
  const [prefix, base] = verb.lemma.includes("|")
    ? (verb.lemma.split("|") as [string, string])
    : ["", verb.lemma];
  const simple = simpleForms({ ...verb, lemma: base });
  if (prefix === "") return distinct([...simple, ...attributive(simple)]);
  const joined = simple.map(([form, code]): Form => [prefix + form, code]);
  const parted = simple
    .filter(([, code]) => ["pres", "past", "subj", "cond"].includes(code))
    .map(([form, code]): Form => [`${form} ${prefix}`, code]);
  return distinct([...joined, ...attributive(joined), [`${prefix}zu${base}`, "inf"], ...parted]);
}

/**
 * A verb made of a prefix and a verb known by its parts: `aus|geben` parts, `ver+geben` does not and loses its `ge-`.
 *
 * @throws {Error} when the verb behind the mark is not among those known.
 */
export function builtGerman(marked: string, known: ReadonlyMap<string, GermanVerb>): GermanVerb {
  const [prefix = "", base = ""] = marked.split(/[|+]/);
  const verb = known.get(base);
  if (verb === undefined) throw new Error(`no parts for the German verb ${base} in ${marked}`);
  if (marked.includes("|")) return { ...verb, lemma: marked };
  const before = (form: string | undefined): string | undefined =>
    form === undefined ? undefined : prefix + form;
  const parts = {
    pres: before(verb.pres),
    past: before(verb.past),
    cond: before(verb.cond),
    pp: prefix + (verb.pp ?? weakParticiple(base)).replace(/^ge/, ""),
  };
  const given = Object.entries(parts).filter(([, form]) => form !== undefined);
  return { lemma: prefix + base, ...Object.fromEntries(given) };
}

function simpleForms(verb: GermanVerb): Form[] {
  const { lemma } = verb;
  const stem = stemOf(lemma);
  const past = verb.past ?? `${stem + linkOf(stem)}te`;
  const subj = verb.subj ?? `${stem}e`;
  const cond = verb.cond ?? (verb.past === undefined ? null : secondSubjunctive(past));
  return [
    [lemma, "inf"],
    [verb.pres ?? `${stem + linkOf(stem)}t`, "pres"],
    [verb.plural ?? lemma, "pres"],
    [past, "past"],
    [pluralOf(past), "past"],
    [subj, "subj"],
    ...(verb.subj === undefined ? [] : [[pluralOf(subj), "subj"] as const]),
    ...(cond === null
      ? []
      : ([
          [cond, "cond"],
          [pluralOf(cond), "cond"],
        ] as const)),
    [verb.pp ?? weakParticiple(lemma), "pp"],
  ];
}

function stemOf(lemma: string): string {
  return lemma.endsWith("en") ? lemma.slice(0, -2) : lemma.replace(/n$/, "");
}

/** arbeit-e-t, öffn-e-t, rechn-e-t, but liefer-t, lern-t, mahn-t. */
function linkOf(stem: string): string {
  return /(?:[td]|(?:[bcdfgkpstvwxzß]|ch)[mn])$/.test(stem) ? "e" : "";
}

function weakParticiple(lemma: string): string {
  const stem = stemOf(lemma);
  const bare = lemma.endsWith("ieren") || UNSTRESSED.test(lemma);
  return `${bare ? "" : "ge"}${stem}${linkOf(stem)}t`;
}

function pluralOf(form: string): string {
  return form.endsWith("e") ? `${form}n` : `${form}en`;
}

const UMLAUT: Readonly<Record<string, string>> = { a: "ä", o: "ö", u: "ü" };

/** gab → gäbe, ging → ginge; nothing where it would be the past itself. */
function secondSubjunctive(past: string): string | null {
  if (past.endsWith("te")) return null;
  const changed = past.replace(/(a|o|u)(?=[^aeiouäöü]*$)/, (vowel) => UMLAUT[vowel] ?? vowel);
  return changed.endsWith("e") ? changed : `${changed}e`;
}

function attributive(forms: readonly Form[]): Form[] {
  return forms
    .filter(([, code]) => code === "pp")
    .flatMap(([form]) => ADJECTIVE_ENDINGS.map((ending): Form => [form + ending, "att"]));
}

function distinct(forms: readonly Form[]): readonly Form[] {
  const seen = new Set<string>();
  return forms.filter(([form, code]) => !seen.has(`${form} ${code}`) && seen.add(`${form} ${code}`));
}
