/**
 * @module names/romanise/hebrew-letters
 * Hebrew words as letters and vowel points: ligatures of Yiddish taken apart, geresh as an apostrophe.
 * Source: Unicode 16 names of the Hebrew block.
 */

const GERESH = "'";

/** Vowels that a point asks of the letter it stands on; none for sheva. */
export const POINTS: ReadonlyMap<string, string> = new Map([
  ["\u05b0", ""],
  ["\u05b1", "e"],
  ["\u05b2", "a"],
  ["\u05b3", "o"],
  ["\u05b4", "i"],
  ["\u05b5", "e"],
  ["\u05b6", "e"],
  ["\u05b7", "a"],
  ["\u05b8", "ao"],
  ["\u05b9", "o"],
  ["\u05ba", "o"],
  ["\u05bb", "u"],
  ["\u05c7", "o"],
]);

/** Letters of a word and the vowel points on each. */
export interface HebrewLetters {
  /** Hebrew letters and the geresh as `'`; Yiddish ligatures are two letters. */
  readonly letters: string;
  readonly points: readonly string[];
}

/** Fold a word to the letters that the readings know. Linear; a word without Hebrew letters gives none. */
export function hebrewLetters(token: string): HebrewLetters {
  let letters = "";
  const points: string[] = [];
  for (const character of token) {
    if (POINTS.has(character)) {
      if (points.length > 0) points[points.length - 1] = `${points.at(-1) ?? ""}${character}`;
      continue;
    }
    for (const letter of foldLetter(character, letters === "")) {
      letters += letter;
      points.push("");
    }
  }
  return { letters, points };
}

function foldLetter(character: string, first: boolean): string {
  if (character >= "א" && character <= "ת") return character;
  if (character === "׳" || character === "'" || character === "’") return first ? "" : GERESH;
  if (character === "װ") return "וו";
  if (character === "ױ") return "וי";
  return character === "ײ" ? "יי" : "";
}
