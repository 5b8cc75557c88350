/**
 * @module scripts/gen/languages/spanish
 * Spanish: plurals of nouns with their adjectives, two genders of adjectives of State, verbs with their compounds.
 */
import { type Inflection, type Readings, readings, unique } from "./inflection.ts";
import { compoundOf, conjugateSpanish, type SpanishVerb, type StemChange } from "./spanish-verbs.ts";

const CHANGES: readonly StemChange[] = ["ie", "ue", "i", "accent"];

/** Words behind which nothing takes the ending of the noun. */
const COMPLEMENT = /^(?:de|del|para|a|al|con|sin|en|por|contra|no|antes|tierra-.*|aire-.*)$/;

/** The noun and its adjectives take the ending, its complement does not; of “ay y by” both do. */
function pluralsOf(phrase: string): readonly string[] {
  const words = phrase.split(" ");
  const stop = words.findIndex((word) => COMPLEMENT.test(word));
  const head = stop === -1 ? words.length : stop;
  const plural = words.map((word, at) => (at < head ? pluralWord(word) : word)).join(" ");
  return plural === phrase ? [] : [plural];
}

/** misil → misiles, avión → aviones, luz → luces, obús → obuses; a word in capitals or with another final s stays. */
function pluralWord(word: string): string {
  if (/[áéíóú]s$/.test(word)) return word.replace(/.s$/, (end) => `${PLAIN[end.charAt(0)]}ses`);
  if (/s$|^[A-Z\d-]+$|^[yeo]$|-ki$/.test(word)) return word;
  if (/[aeiouéáó]$/.test(word)) return word + "s";
  if (word.endsWith("z")) return word.slice(0, -1) + "ces";
  const bare = word.replace(/([áéíóú])n$/, (_, vowel: string) => `${PLAIN[vowel]}n`);
  return bare + "es";
}

const PLAIN: Readonly<Record<string, string>> = { á: "a", é: "e", í: "i", ó: "o", ú: "u" };

function roleForms(phrase: string): readonly string[] {
  const [head = "", ...rest] = phrase.split(" ");
  return head.endsWith("s") ? [] : [[pluralWord(head), ...rest].join(" ")];
}

/** francés → franceses, francesa → francesas, iraní → iraníes and iranís. */
function adjectiveForms(adjective: string | readonly string[]): readonly string[] {
  return [adjective].flat().flatMap((form) => {
    if (/[íú]$/.test(form)) return [form, form + "es", form + "s"];
    return [form, pluralWord(form)];
  });
}

type VerbFile = { readonly [Change in StemChange]: readonly string[] } & {
  readonly regular: readonly string[];
  readonly irregular: readonly SpanishVerb[];
  readonly compounds: Readonly<Record<string, readonly string[]>>;
};

function verbs(file: unknown): Readings {
  const { regular, irregular, compounds, ...lists } = file as VerbFile;
  const changes = new Map(
    CHANGES.flatMap((change) => lists[change].map((lemma) => [lemma, change] as const)),
  );
  const parts = new Map(irregular.map((verb) => [verb.lemma, verb]));
  const verbOf = (lemma: string): SpanishVerb => {
    const change = changes.get(lemma);
    return { ...(change === undefined ? {} : { change }), ...(parts.get(lemma) ?? { lemma }) };
  };
  const simple = unique([...regular, ...changes.keys(), ...parts.keys()]).map(verbOf);
  const built = Object.entries(compounds).flatMap(([base, prefixes]) =>
    prefixes.map((prefix) => compoundOf(prefix, verbOf(base))),
  );
  return readings([...simple, ...built].map((verb) => [verb.lemma, conjugateSpanish(verb)]));
}

/** Spanish. */
export const spanish: Inflection = {
  nounForms: pluralsOf,
  roleForms,
  adjectiveForms,
  nameForms: () => [],
  verbs,
};
