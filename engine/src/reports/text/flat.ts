/**
 * @module reports/text/flat
 * A copy of the text that is easier to read and has the same offsets: every character stands where it stood.
 */

const SAME: readonly (readonly [RegExp, string])[] = [
  [/[\u2019\u2018\u02bc\u00b4`]/g, "'"],
  [/[\u00a0\u202f\u2007\u2009\u200a\u3000\t]/g, " "],
  [/[\u2010\u2011\u00ad]/g, "-"],
  [/[\u201c\u201d\u201e\u201f]/g, '"'],
  // Invisible marks become spaces, so that no word is glued and no offset moves.
  [/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, " "],
  [/\r/g, " "],
  // Russian print writes one letter for both.
  [/ё/g, "е"],
  [/Ё/g, "Е"],
];

/**
 * Unify apostrophes, spaces, hyphens and quotes, one code unit for one.
 *
 * @returns a text of the same length; line breaks are kept, blocks are cut by `blocks.ts`.
 */
export function flattenText(text: string): string {
  return SAME.reduce((flat, [pattern, replacement]) => flat.replace(pattern, replacement), text);
}
