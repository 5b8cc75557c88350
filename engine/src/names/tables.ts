/**
 * @module names/tables
 * Facts about name parts that the comparison needs, compiled from `data/lexicons/names`.
 */
import data from "../generated/names.json" with { type: "json" };

const parts = data.parts as {
  readonly borneTitles: readonly string[];
  readonly borneParticles: readonly string[];
  readonly kunyas: readonly string[];
  readonly joiningLetters: readonly string[];
  readonly sharedSyllables: readonly string[];
  readonly fatherStems: readonly (readonly string[])[];
  readonly titles: readonly string[];
  readonly legalForms: readonly string[];
  readonly genericWords: readonly string[];
  readonly patronymicEndings: readonly string[];
  readonly koreanSurnames: readonly string[];
  readonly koreanSurnameReadings: Readonly<Record<string, readonly string[]>>;
};

/** Titles and ship prefixes that may be left out. */
export const TITLES: ReadonlySet<string> = new Set(parts.titles);
/** Titles that people bear as given names too. */
export const BORNE_TITLES: ReadonlySet<string> = new Set(parts.borneTitles);
/** Joining words that people bear as given names too. */
export const BORNE_PARTICLES: ReadonlySet<string> = new Set(parts.borneParticles);
/** Father or mother of: with the word after it a name of its own, that of nobody but the parent. */
export const KUNYAS: ReadonlySet<string> = new Set(parts.kunyas);
/** Single letters that join names (y, e) or elide (d’, l’): no initials. */
export const JOINING_LETTERS: ReadonlySet<string> = new Set(parts.joiningLetters);
/** Syllables of Korean and Chinese names that are articles or joining words elsewhere. */
export const SHARED_SYLLABLES: ReadonlySet<string> = new Set(parts.sharedSyllables);
/** Stems of fathers’ names by the Russian stem of the same name: volodymyr, vladimir. */
export const FATHER_STEMS: ReadonlyMap<string, string> = new Map(
  parts.fatherStems.flatMap(([first = "", ...others]) => others.map((stem) => [stem, first] as const)),
);
/** Words for the legal form of a company. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(parts.legalForms);
/** Words that many organisations share. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(parts.genericWords);
/** Endings of patronymics. */
export const PATRONYMIC_ENDINGS: readonly string[] = parts.patronymicEndings;
/** Romanised Korean surnames, written before the given name. */
export const KOREAN_SURNAMES: ReadonlySet<string> = new Set(parts.koreanSurnames);
/** Customary romanisations of a Hangul surname. */
export const KOREAN_SURNAME_READINGS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(parts.koreanSurnameReadings),
);
/** Common given names without diacritics. */
export const FORENAMES: ReadonlySet<string> = new Set(data.forenames as readonly string[]);

/** Lower-case words that are name parts known in several spellings. */
const NAME_PARTS: ReadonlySet<string> = new Set(
  (data.equivalents as readonly (readonly string[])[]).flatMap(([, ...forms]) => forms),
);

/** Whether a lower-case word is a name part known in several spellings. */
export function isNamePart(word: string): boolean {
  return NAME_PARTS.has(word);
}
