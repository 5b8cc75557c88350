/**
 * @module names/spelling-tree
 * The table of spellings as a tree of letters, so that the longest spelling at a place is found in one walk.
 */
import { SPELLING_HABITS, SPELLINGS } from "./sound-spellings.ts";

/** Branches of a node: the letters a–z and the end of the word. */
const BRANCHES = 27;
const END = 26;
const CLASSES: Readonly<Record<string, string>> = {
  V: "aeiouy",
  K: "bcdfghjklmnpqrstvwxz",
  D: "bcdghjklmnpqrstxz",
  N: "bdglmnrvw",
  E: "eiy",
};
/** Nodes where a walk starts: at the start of a word, after a vowel, after anything else. */
export const PLACES = { start: 0, afterVowel: 1, after: 2 } as const;

const branches: number[] = [];
const spellingAt: number[] = [];
const lengthAt: number[] = [];
for (let place = 0; place < 3; place += 1) grow();
for (const [index, [place]] of SPELLINGS.entries()) plant(index, place);

const BRANCH = Int16Array.from(branches);
const SPELLING_AT = Int16Array.from(spellingAt);
const LENGTH_AT = Int16Array.from(lengthAt);

/**
 * Sounds of each spelling by habit, at `habit * SPELLINGS.length + spelling`: up to three code units, the first in the
 * lowest eight bits.
 */
export const SOUNDS: Int32Array = Int32Array.from(
  SPELLING_HABITS.flatMap((habit) => SPELLINGS.map(([, sound, others]) => packed(others?.[habit] ?? sound))),
);

/** The spelling found last by {@link findSpelling}, and how many letters it takes. */
export const found: { spelling: number; length: number } = { spelling: -1, length: 0 };

/**
 * Find the longest spelling at a place of a word of a–z; what was found is in {@link found}, so that nothing is
 * allocated. `spelling` is −1 when the letter there sounds as itself.
 *
 * Cost: as many steps as the spelling has letters, at most eight.
 */
export function findSpelling(word: string, at: number, place: number): void {
  found.spelling = -1;
  found.length = 1;
  let node = place;
  for (let next = at; next <= word.length; next += 1) {
    const letter = next === word.length ? END : word.charCodeAt(next) - 97;
    if (letter < 0 || (letter >= END && next < word.length)) return;
    node = BRANCH[node * BRANCHES + letter] ?? -1;
    if (node < 0) return;
    const spelling = SPELLING_AT[node] ?? -1;
    if (spelling >= 0) {
      found.spelling = spelling;
      found.length = LENGTH_AT[node] ?? 1;
    }
  }
}

function grow(): number {
  for (let letter = 0; letter < BRANCHES; letter += 1) branches.push(-1);
  spellingAt.push(-1);
  lengthAt.push(0);
  return spellingAt.length - 1;
}

function plant(index: number, place: string): void {
  const mark = place.charAt(0);
  const roots = mark === "^" ? [PLACES.start] : mark === "~" ? [PLACES.afterVowel] : [0, 1, 2];
  const [letters = "", follows] = place.replace(/^[\^~]/, "").split("/");
  const tails = follows === undefined ? [""] : [...(CLASSES[follows] ?? follows)];
  for (const root of roots) {
    for (const tail of tails) {
      let node = root;
      for (const letter of letters + tail) node = branchOf(node, letter);
      if ((lengthAt[node] ?? 0) > letters.length) continue;
      spellingAt[node] = index;
      lengthAt[node] = letters.length;
    }
  }
}

function branchOf(node: number, letter: string): number {
  const slot = node * BRANCHES + (letter === "$" ? END : letter.charCodeAt(0) - 97);
  const known = branches[slot] ?? -1;
  if (known >= 0) return known;
  const grown = grow();
  branches[slot] = grown;
  return grown;
}

function packed(sound: string): number {
  return Array.from(sound).reduceRight((bits, letter) => (bits << 8) | letter.charCodeAt(0), 0);
}
