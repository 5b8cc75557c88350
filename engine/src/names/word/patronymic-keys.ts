/**
 * @module names/word/patronymic-keys
 * Father's names under their stem: the languages of one State form them each in its own way (Васильевна, Василівна,
 * Vasilievna, Wassiljewna), and a passport of one is listed under the spelling of another.
 */
import { soundKeys } from "../fold.ts";
import { FATHER_STEMS } from "../tables.ts";

/** Endings of sons and daughters in Latin spellings of Russian, Ukrainian and Belarusian, with the glide before them. */
const ENDINGS: readonly (readonly [mark: string, ending: RegExp])[] = [
  ["~s", /[aeioy]?[vw][iy](?:tsch|tch|ch|cz|cs|tj|c)$/],
  ["~d", /[aeioy]?[vwu]n[ay]$/],
];
/** What joins a stem to its ending in one language and not in another: Андреевич, Андрійович. */
const JOINT = /[aeiouyj']+$/;
/** Shorter stems (Lvovich) are told apart by their letters alone. */
const LEAST_STEM = 3;

/**
 * Keys under which the spellings of one father's name meet; a son's and a daughter's do not, and neither meets the name
 * of the father himself.
 *
 * @param forms Latin spellings of the word, without diacritics.
 * @returns none for a word that has no such ending, or whose stem is too short to tell.
 */
export function patronymicKeys(forms: readonly string[]): readonly string[] {
  return forms.flatMap((form) => {
    const [mark, ending] = ENDINGS.find(([, end]) => end.test(form)) ?? [];
    if (mark === undefined || ending === undefined) return [];
    const stem = form.replace(ending, "").replace(JOINT, "");
    if (stem.length < LEAST_STEM) return [];
    return soundKeys(FATHER_STEMS.get(stem) ?? stem).map((key) => `${key}${mark}`);
  });
}
