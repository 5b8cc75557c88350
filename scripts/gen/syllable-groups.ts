/**
 * @module scripts/gen/syllable-groups
 * Compiles which Latin spellings may be one Korean or Chinese syllable, from the readings of the engine itself: the
 * engine then need not read its tables of characters for a Latin name.
 */
import { hanTables } from "../../engine/src/names/romanise/han-tables.ts";
import { readHan } from "../../engine/src/names/romanise/han.ts";
import { GIVEN_SPELLINGS, SURNAME_SPELLINGS } from "../../engine/src/names/romanise/hangul-customs.ts";
import { romaniseSyllable } from "../../engine/src/names/romanise/hangul.ts";

/** Longest syllable (hsiung, cheung). */
const LONGEST = 6;
const HANGUL_START = 0xac00;
/** Groups of Hangul syllables, of Pinyin syllables, of Chinese surnames: places in one row of numbers. */
const PINYIN = 0x3000;
const SURNAMES = 0x4000;

/** Spellings with the numbers of the syllables they may be. */
export function compileSyllableGroups(): Record<string, unknown> {
  const groups = new Map<string, Set<number>>();
  const add = (form: string, group: number): void => {
    if (form.length > 1 && form.length <= LONGEST)
      groups.set(form, (groups.get(form) ?? new Set()).add(group));
  };
  for (const syllable of new Set([...SURNAME_SPELLINGS.keys(), ...GIVEN_SPELLINGS.keys()])) {
    for (const position of ["surname", "first", "later"] as const)
      for (const form of romaniseSyllable(syllable, position))
        add(form, syllable.charCodeAt(0) - HANGUL_START);
  }
  const { wadeGiles, surnames } = hanTables();
  Object.entries(wadeGiles).forEach(([pinyin, wade], at) => {
    add(pinyin.replace("ü", "u"), PINYIN + at);
    add(wade, PINYIN + at);
  });
  let number = SURNAMES;
  for (const [surname, { hongKong, southernMin }] of surnames) {
    number += 1;
    if ([...surname].length > 1) continue;
    for (const form of [...readHan(surname, "surname").slice(0, 2), ...hongKong, ...southernMin])
      add(form, number);
  }
  const rows = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    syllables: rows.map(([form, ids]) => `${form} ${[...ids].sort((a, b) => a - b).join(" ")}`).join("|"),
  };
}
