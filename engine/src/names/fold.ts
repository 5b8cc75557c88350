/**
 * @module names/fold
 * Comparison forms of a Latin token: without diacritics, and by sound across the ways European languages write
 * the same foreign name (Poutine, Putin, Poetin; Choïgou, Shoigu, Schoigu).
 */

const LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ß: "ss",
  þ: "th",
  ı: "i",
  ŋ: "n",
};

/** Letters without diacritics and apostrophes. `"Jŏng"` → `"jong"`. */
export function foldDiacritics(token: string): string {
  return token
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[æœøđðłßþıŋ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['"]/g, "")
    .normalize("NFC");
}

/**
 * Rules from the longest spelling to the shortest; each says which writing system it comes from in data terms:
 * French (tch, ou, -ine), German (tsch, sch, w), Dutch (oe), Polish (cz, sz), English (sh, zh, kh).
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|tsj|cz|(?<!s)ch(?=[aeiou])/g, "C"],
  [/chtch|schtsch|shch|szcz/g, "S"],
  [/sch|sh|sz|sj|ch/g, "S"],
  [/dzh|dj|dsch|zh|(?<=[aeiou])j(?=[aeiou])|^j(?=[aeiou])|^g(?=[ei])/g, "J"],
  [/kh|gh(?=[aeiou])|x/g, "h"],
  [/ou|oe|oo|w(?=u)/g, "u"],
  [/w/g, "v"],
  [/ph/g, "f"],
  [/q|c(?=[aou])|ck/g, "k"],
  [/(?:iy|ij|ii|yi|y|j|ie)$/g, "i"],
  [/y|ï/g, "i"],
  [/(?<=[ie]n)e$/g, ""],
  [/ff$/g, "v"],
  [/(.)\1+/g, "$1"],
];

/**
 * Keys under which spellings of one name by sound meet. Not a transcription: two different names may share it, so
 * agreement here is worth less than agreement of letters.
 */
export function soundKeys(token: string): readonly string[] {
  const plain = foldDiacritics(token);
  // A bare “ch” is English or Spanish č, or French š: both readings are kept.
  const french = plain.replace(/(?<![ts])ch/g, "sh");
  return french === plain ? [soundKey(plain)] : [soundKey(plain), soundKey(french)];
}

function soundKey(plain: string): string {
  let key = plain;
  for (const [pattern, replacement] of SOUNDS) key = key.replace(pattern, replacement);
  return key;
}
