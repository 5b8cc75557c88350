/**
 * @module names/normalise
 * One spelling for what is the same text: compatibility forms, invisible characters, case, apostrophes.
 */

/**
 * Normalise a name for comparison. Idempotent.
 *
 * NFKC, removes zero-width and direction marks and control characters, lower-cases, unifies apostrophes and
 * hyphens. Keeps diacritics: folding them is a comparison form of its own (`fold.ts`).
 *
 * @example `normaliseName("Ｋｉｍ\u00a0Jong‑un")` → `"kim jong-un"`
 */
export function normaliseName(raw: string): string {
  const text = raw
    // A half of a surrogate pair is no character; left alone, two halves could meet once a mark between them goes.
    .toWellFormed()
    .normalize("NFKC")
    .replace(/[\p{Cf}\p{Co}\p{Cn}]/gu, "")
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, " ")
    .toLowerCase()
    .replace(/[’‘ʼʹ`´＇]/g, "'")
    .replace(/\p{Pd}/gu, "-")
    .trim();
  // Lower-casing may leave a sequence that composes (İ → i + dot): once more gives the fixed point.
  return text.normalize("NFKC").replace(/ {2,}/g, " ");
}
