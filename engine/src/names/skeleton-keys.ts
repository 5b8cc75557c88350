/**
 * @module names/skeleton-keys
 * Puts the keys of a skeleton together from the places of a word and what each may stand for.
 */

/** Class of a place in a word and, after it, what the same letter stands for in other spellings. `""` is silent. */
export type Place = readonly string[];

/** A key of fewer consonants fits too many words: `عمر` would meet Omar, Amir and Emre. Two do with a final vowel. */
const LEAST_CONSONANTS = 3;
/** Keys of one word. */
export const MOST_KEYS: number = 3;

/** The likeliest key first, then one place read otherwise at a time; none where a key would fit too much. */
export function keysOf(places: readonly Place[], finals: readonly string[]): readonly string[] {
  let strength = 0;
  for (const place of places) if (place[0] !== "" && place[0] !== "a") strength += 1;
  const isTelling = (finals[0] ?? "") !== "";
  if (strength < LEAST_CONSONANTS - (isTelling ? 1 : 0)) return [];
  const keys: string[] = [];
  for (const final of finals) addKey(keys, keyWith(places, -1, 0) + final);
  for (let choice = 1; choice <= 2; choice += 1) {
    for (let at = 0; at < places.length && keys.length < MOST_KEYS; at += 1) {
      if (places[at]?.[choice] !== undefined) addKey(keys, keyWith(places, at, choice) + (finals[0] ?? ""));
    }
  }
  return keys;
}

function addKey(keys: string[], key: string): void {
  if (!keys.includes(key)) keys.push(key);
}

/** The key of all first classes, but for one place its other choice. */
function keyWith(places: readonly Place[], changed: number, choice: number): string {
  let key = "";
  for (let at = 0; at < places.length; at += 1) key += places[at]?.[at === changed ? choice : 0] ?? "";
  return key;
}
