/**
 * @module names/romanise/schwa
 * The inherent vowel of Indic letters, which northern languages drop at the end of a word and between two syllables:
 * Narēndra Mōdī but Kamal, Rahmān. Source: the rule of M. Ohala, Aspects of Hindi Phonology (1983).
 */

/** The inherent vowel, as against a written a. */
export const SCHWA = "ə";

const VOWELS: ReadonlySet<string> = new Set([SCHWA, ..."a ā i ī u ū r̥ l̥ ê e ē ai ô o ō au æ".split(" ")]);

/** Whether a sound is a vowel. */
export function isVowel(sound: string | undefined): boolean {
  return sound !== undefined && VOWELS.has(sound);
}

/** The sounds without an inherent vowel at the end; a word of one syllable keeps it. */
export function dropFinal(sounds: readonly string[]): readonly string[] {
  if (sounds.at(-1) !== SCHWA || !sounds.slice(0, -1).some(isVowel)) return sounds;
  return sounds.slice(0, -1);
}

const SONORANTS: ReadonlySet<string> = new Set(["y", "ẏ", "r", "l", "v", "n", "ṇ", "m"]);
const NASALS: ReadonlySet<string> = new Set(["n", "m", "ṅ", "ñ", "ṇ", "ṁ"]);

/** Whether the inherent vowel at the end is heard: behind two consonants that nobody could end on, dharma, chandra. */
export function hasHeardFinal(sounds: readonly string[]): boolean {
  const [first, second, last] = sounds.slice(-3);
  if (last !== SCHWA || first === undefined || second === undefined) return false;
  if (isVowel(first) || isVowel(second) || !SONORANTS.has(second)) return false;
  return !NASALS.has(first) || !NASALS.has(second);
}

/**
 * The sounds without the inherent vowels that stand between one consonant with a vowel on either side.
 *
 * @param from the end at which to begin: dropping one keeps its neighbour, so nāgarik gives Nāgrik and Bhagavatī gives
 *   Bhagavtī from the end, Bhagvatī from the start.
 */
export function dropMedial(sounds: readonly string[], from: "start" | "end"): readonly string[] {
  const kept = [...sounds];
  if (from === "end") {
    for (let at = kept.length - 3; at >= 2; at -= 1) if (isBetween(kept, at)) kept.splice(at, 1);
  } else {
    for (let at = 2; at < kept.length - 2; at += 1) if (isBetween(kept, at)) kept.splice(at, 1);
  }
  return kept;
}

function isBetween(sounds: readonly string[], at: number): boolean {
  return (
    sounds[at] === SCHWA &&
    isVowel(sounds[at - 2]) &&
    !isVowel(sounds[at - 1]) &&
    !isVowel(sounds[at + 1]) &&
    isVowel(sounds[at + 2])
  );
}
