/**
 * @module names/tables
 * Facts about name parts that the comparison needs, compiled from `data/lexicons/names`.
 */
import data from "../generated/names.json" with { type: "json" };

const parts = data.parts as {
  readonly particles: readonly string[];
  readonly titles: readonly string[];
  readonly legalForms: readonly string[];
  readonly genericWords: readonly string[];
  readonly patronymicEndings: readonly string[];
  readonly koreanSurnames: readonly string[];
  readonly koreanSurnameReadings: Readonly<Record<string, readonly string[]>>;
};

/** Articles and joining words inside names. */
export const PARTICLES: ReadonlySet<string> = new Set(parts.particles);
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
/** Customary readings of one Hangul surname (Ri, Lee, Yi), each with the surnames it may be. */
export const KOREAN_GROUPS: ReadonlyMap<string, readonly string[]> = indexGroups(
  [...KOREAN_SURNAME_READINGS].map(([surname, readings]) => [`ko:${surname}`, surname, ...readings]),
);
/** Common given names without diacritics. */
export const FORENAMES: ReadonlySet<string> = new Set(data.forenames as readonly string[]);

const groups = data.equivalents as readonly (readonly string[])[];

/** Groups of equivalent spellings by form; a form may be in several. The first element of a group is its item. */
export const EQUIVALENTS: ReadonlyMap<string, readonly string[]> = indexGroups(groups);

/** Groups of the readings of one Han character: romanised, several other characters are read alike. */
export const HAN_GROUPS: ReadonlySet<string> = new Set(
  groups.flatMap(([item, ...forms]) =>
    item !== undefined && forms.some((form) => /^\p{Script=Han}$/u.test(form)) ? [item] : [],
  ),
);

/** Whether a lower-case word is a name part known in several spellings. */
export function isNamePart(word: string): boolean {
  return EQUIVALENTS.has(word);
}

function indexGroups(rows: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [item, ...forms] of rows) {
    if (item === undefined) continue;
    for (const form of forms) {
      const known = index.get(form);
      if (known === undefined) index.set(form, [item]);
      else if (!known.includes(item)) known.push(item);
    }
  }
  return index;
}
