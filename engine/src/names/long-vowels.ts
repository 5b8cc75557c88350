/**
 * @module names/long-vowels
 * A skeleton says nothing of vowels; the long ones of Arabic and Hebrew are written all the same. سليمان is not Salman
 * and كريم not Karam, though each pair has one skeleton.
 */

/** Letters that write i/e or o/u: a Latin spelling has such a vowel, or the glide, at the same turn. */
const WRITTEN: Readonly<Record<string, "I" | "U">> = { ي: "I", ی: "I", و: "U", י: "I", ו: "U" };
const SPELT: Readonly<Record<string, string>> = {
  i: "I",
  e: "I",
  y: "I",
  j: "I",
  o: "U",
  u: "U",
  w: "U",
  v: "U",
};

/**
 * Whether a Latin form has, in order, a vowel or glide for each ي and و written in a native word. Short vowels of the
 * form need nothing on the native side. Says no only where something written is missing; linear in both.
 *
 * @param token native word, Arabic or Hebrew script
 * @param form Latin form, a–z
 */
export function longVowelsFit(token: string, form: string): boolean {
  let at = 0;
  let before = "";
  for (const letter of token) {
    const wanted = WRITTEN[letter];
    // يي and וו are one sound.
    if (wanted === undefined || wanted === before) {
      before = wanted ?? "";
      continue;
    }
    before = wanted;
    while (at < form.length && SPELT[form.charAt(at)] !== wanted) at += 1;
    if (at === form.length) return false;
    at += 1;
  }
  return true;
}
