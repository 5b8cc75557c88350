/**
 * @module names/tables
 * Facts about name parts that the comparison needs, compiled from `data/lexicons/names`.
 */
import data from "../generated/names.json" with { type: "json" };

const parts = data.parts as {
  readonly titles: readonly string[];
  readonly legalForms: readonly string[];
  readonly genericWords: readonly string[];
  readonly patronymicEndings: readonly string[];
  readonly koreanSurnames: readonly string[];
  readonly koreanSurnameReadings: Readonly<Record<string, readonly string[]>>;
};

/** Titles and ship prefixes that may be left out. */
export const TITLES: ReadonlySet<string> = new Set(parts.titles);
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
