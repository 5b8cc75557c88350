/**
 * @module scripts/gen/languages/german
 * German: cases and plurals of nouns with the adjectives before them, endings of adjectives, genitives of names, verbs.
 */
import { builtGerman, conjugateGerman, germanLemma, type GermanVerb } from "./german-verbs.ts";
import { type Inflection, type Readings, readings, unique } from "./inflection.ts";

const ADJECTIVE_ENDINGS = ["e", "en", "em", "er", "es"];

/** Forms of a noun phrase: the last word takes the endings of a noun, a small one in `-e` those of an adjective. */
function nounForms(phrase: string): readonly string[] {
  const words = phrase.split(" ");
  const head = words.findIndex((word) => /^\p{Lu}/u.test(word));
  const noun = words[head];
  if (noun === undefined) return [];
  const before = words.slice(0, head);
  const after = words.slice(head + 1);
  const openings = before.some((word) => word.endsWith("e"))
    ? ADJECTIVE_ENDINGS.map((ending) => before.map((word) => word.replace(/e$/, ending)))
    : [before];
  const forms = openings.flatMap((opening) =>
    [noun, ...endingsOf(noun)].map((form) => [...opening, form, ...after].join(" ")),
  );
  return unique(forms).filter((form) => form !== phrase);
}

/** Endings that the shape of a noun allows; plurals with a changed vowel are written in the lexicon. */
function endingsOf(noun: string): readonly string[] {
  if (noun.endsWith("e")) return [`${noun}n`];
  if (/(?:ung|heit|keit|ion|tät|schaft|ei)$/.test(noun)) return [`${noun}en`];
  if (noun.endsWith("in")) return [`${noun}s`, `${noun}nen`];
  if (/(?:er|el)$/.test(noun)) return [`${noun}n`, `${noun}s`];
  if (/(?:en|n)$/.test(noun)) return [`${noun}s`];
  if (/[szxß]$/.test(noun)) return [`${noun}es`, `${noun}e`, `${noun}en`];
  if (/[aiouy]$/.test(noun)) return [`${noun}s`];
  return /\p{Ll}$/u.test(noun) ? ["s", "es", "e", "en"].map((ending) => noun + ending) : [`${noun}s`];
}

/** Offices: their cases, and the woman who holds one. */
function roleForms(phrase: string): readonly string[] {
  const base = nounForms(phrase);
  const weak = /(?:ent|ant|ist|at|oge|arch|or|ekt)$/.test(phrase) ? [`${phrase}en`] : [];
  const woman = /(?:er|ent|ant|ist|at|or|är|eur)$/.test(phrase) ? [`${phrase}in`, `${phrase}innen`] : [];
  const ofWeak = phrase.endsWith("e") ? ["in", "innen"].map((ending) => phrase.slice(0, -1) + ending) : [];
  return unique([...base, ...weak, ...woman, ...ofWeak]);
}

function adjectiveForms(adjective: string | readonly string[]): readonly string[] {
  // `Schweizer`, `Moskauer` never change.
  return [adjective]
    .flat()
    .flatMap((form) =>
      /^\p{Lu}.*er$/u.test(form) ? [form] : [form, ...ADJECTIVE_ENDINGS.map((ending) => form + ending)],
    );
}

/** Genitives of a name, and the endings of adjectives inside it: `Vereinte Nationen`, `Vereinten Nationen`. */
function nameForms(name: string): readonly string[] {
  const words = name.split(" ");
  const inside = words
    .slice(0, -1)
    .some((word) => /^[\p{Lu}][\p{Ll}-]*(?:sche|te|ale|ige|äre|eine|iche|ische|ere)$/u.test(word));
  const all = inside
    ? ADJECTIVE_ENDINGS.map((ending) =>
        words
          .map((word, at) =>
            at < words.length - 1 && /(?:sche|te|ale|ige|äre|eine|iche|ische|ere)$/u.test(word)
              ? word.replace(/e$/, ending)
              : word,
          )
          .join(" "),
      )
    : [name];
  return unique(all.flatMap((form) => [form, ...genitiveOf(form)])).filter((form) => form !== name);
}

function genitiveOf(name: string): readonly string[] {
  if (/[sxzß]$/i.test(name)) return [`${name}'`];
  return [`${name}s`];
}

function verbs(file: unknown): Readings {
  const { regular, irregular, built, modals } = file as {
    regular: string[];
    irregular: GermanVerb[];
    built: string[];
    modals: Record<string, string[]>;
  };
  const known = new Map(irregular.map((verb) => [verb.lemma, verb]));
  const all: readonly GermanVerb[] = [
    ...unique(regular).map((lemma) => ({ lemma })),
    ...irregular,
    ...unique(built).map((marked) => builtGerman(marked, known)),
  ];
  return readings([
    ...all.map((verb) => [germanLemma(verb.lemma), conjugateGerman(verb)] as const),
    ...Object.entries(modals).map(
      ([lemma, forms]) => [lemma, forms.map((form) => [form, "modal"] as const)] as const,
    ),
  ]);
}

/** German. */
export const german: Inflection = { nounForms, roleForms, adjectiveForms, nameForms, verbs };
