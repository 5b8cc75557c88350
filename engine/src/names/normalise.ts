/**
 * @module names/normalise
 * One spelling for what is the same text: compatibility forms, invisible characters, case, apostrophes.
 */

/**
 * Normalise a name for comparison. Idempotent.
 *
 * NFKC, removes zero-width and direction marks, control characters and strokes that nobody hears, lower-cases, unifies apostrophes and
 * hyphens. Keeps diacritics: folding them is a comparison form of its own (`fold.ts`).
 *
 * Cost: linear; plain ASCII is looked at once and copied only to lower-case it.
 *
 * @example `normaliseName("Ｋｉｍ\u00a0Jong‑un")` → `"kim jong-un"`
 */
export function normaliseName(raw: string): string {
  return isPlain(raw) ? raw.toLowerCase() : settle(composeName(raw));
}

/**
 * The first half of {@link normaliseName}, with the case still there: compatibility forms, no invisible characters,
 * one blank between words.
 */
export function composeName(raw: string): string {
  return (
    raw
      // A half of a surrogate pair is no character; left alone, two halves could meet once a mark between them goes.
      .toWellFormed()
      .normalize("NFKC")
      .replace(/[\p{Cf}\p{Co}\p{Cn}]/gu, "")
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, " ")
  );
}

/** What is written for the line or the learner: the stroke that stretches an Arabic word, the stress on a Cyrillic vowel. */
const UNHEARD = /\u0640|(?<=\p{Script=Cyrillic})[\u0300\u0301]/gu;

/** The second half of {@link normaliseName}: case, apostrophes, hyphens, blanks at the ends. */
export function settle(composed: string): string {
  const text = composed
    .toLowerCase()
    .replace(/[’‘ʼʹ`´＇]/g, "'")
    .replace(/\p{Pd}/gu, "-")
    // Lower-casing may leave a sequence that composes (İ → i + dot).
    .normalize("NFKC");
  // So may taking out a sign: once more gives the fixed point.
  return text.replace(UNHEARD, "").normalize("NFKC").replace(/ {2,}/g, " ").trim();
}

const BLANK = 0x20;
const GRAVE = 0x60;
const LAST_PRINTABLE = 0x7e;

/** Printable ASCII with single inner blanks and no grave accent: only the case can change. */
export function isPlain(raw: string): boolean {
  let before = BLANK;
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code < BLANK || code > LAST_PRINTABLE || code === GRAVE) return false;
    if (code === BLANK && before === BLANK) return false;
    before = code;
  }
  return before !== BLANK || raw === "";
}
