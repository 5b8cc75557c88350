/**
 * @module scripts/gen/languages/inflection
 * What the generator must know of a language to write out the forms of the words of its pack.
 */

/** Readings of each verb form: lemma and mood or tense. */
export type Readings = Record<string, (readonly [lemma: string, code: string])[]>;

/** Forms of a word with the letter of their case. */
export type CasesOf = (word: string) => readonly (readonly [form: string, letter: string])[];

/** How words of a language change. Every function gives the further forms, never the word itself. */
export interface Inflection {
  /** Further forms of a noun or noun phrase for goods: plurals, cases. */
  readonly nounForms: (phrase: string) => readonly string[];
  /** Further forms of an office: presidents, president’s cases. */
  readonly roleForms: (phrase: string) => readonly string[];
  /** All forms of an adjective of State as the territories write it: one word, or its masculine and feminine. */
  readonly adjectiveForms: (adjective: string | readonly string[]) => readonly string[];
  /** Further forms of a name of a State, people, capital, body or place; none where names do not change. */
  readonly nameForms: (name: string) => readonly string[];
  /** Readings of the verbs of `verbs.yml`, as the language writes that file. */
  readonly verbs: (file: unknown) => Readings;
  /** Forms by case; absent = the language marks no case on nouns, and words of frames and cues are written out. */
  readonly cases?: {
    readonly noun: CasesOf;
    readonly role: CasesOf;
    readonly name: CasesOf;
    readonly adjective: CasesOf;
  };
}

/** The forms of verbs, joined. */
export function readings(
  verbs: readonly (readonly [string, readonly (readonly [string, string])[]])[],
): Readings {
  const found: Readings = {};
  for (const [lemma, forms] of verbs) {
    for (const [form, code] of forms) {
      const list = (found[form] ??= []);
      if (!list.some(([known, mood]) => known === lemma && mood === code)) list.push([lemma, code]);
    }
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Each value once, in the order of its first. */
export function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
