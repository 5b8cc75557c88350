/**
 * @module scripts/names/word-key
 * Cuts a source's name into the words under which the engine looks facts up.
 */
import { factKey } from "../../engine/src/names/facts/hash.ts";
import { foldDiacritics } from "../../engine/src/names/fold.ts";
import { normaliseName } from "../../engine/src/names/normalise.ts";

/** Words of a text as the engine looks them up: Latin ones a-z and 0-9 only, others normalised as they are. */
export function wordKeys(text: string): readonly string[] {
  return normaliseName(text)
    .split(/[^\p{L}\p{M}\p{N}'ʿʾʻ]+/u)
    .map(wordKey)
    .filter((word) => word !== "");
}

/** One word's key; `""` for a Latin word with a letter that has no plain spelling. */
export function wordKey(word: string): string {
  if (!/\p{Script=Latin}|^[0-9]/u.test(word)) return factKey(word);
  const plain = foldDiacritics(word).replace(/['ʿʾʻʹ·]/g, "");
  return /^[a-z0-9]+$/.test(plain) ? plain : "";
}

/** A source's form of one name part as one word: its words joined, as the engine tries neighbours joined. */
export function joinedKey(text: string): string {
  return wordKeys(text).join("");
}

/** Whether a word is written in Latin letters or digits. */
export function isLatin(word: string): boolean {
  return /^[a-z0-9]+$/.test(word);
}
