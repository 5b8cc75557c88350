/**
 * @module screening/search/keys
 * The keys under which the index keeps a word. Promise: two words that `relateWords` relates share a key, except an
 * initial and its word, which the search relates by their first letters. See docs/design/index.md for the proof.
 */
import { ROLE } from "../../names/index.ts";
import type { Column } from "../table/columns.ts";
import { hashEnd, hashStep, KEY_SEED } from "../table/hash.ts";
import { SOUND_LETTERS } from "../table/relate.ts";
import { editsAllowed, SOUND_EDIT_LETTERS } from "../table/typo.ts";
import { isRigid, type WordColumns } from "../table/word-table.ts";

/** Letters of a string that its keys are made of: two strings within k edits also share a key of their beginnings. */
export const KEY_LETTERS = 8;

/** Add the keys of word `word` to a column; a key may be added twice. Cost: at most 37 keys a spelling. */
export function addKeys(columns: WordColumns, word: number, keys: Column): void {
  const first = columns.firstString[word] ?? 0;
  const counts = columns.counts[word] ?? 0;
  const [forms, sounds, skeletons] = [counts & 255, (counts >>> 8) & 255, (counts >>> 16) & 255];
  const role = columns.role[word] ?? 0;
  const rigid = isRigid(role);
  addEdits(columns, first, 0, KEY_SEED.form, keys);
  for (let at = first + 1; at <= first + forms; at += 1) {
    addEdits(columns, at, rigid ? 0 : editsAllowed(columns.stringLength[at] ?? 0), KEY_SEED.form, keys);
  }
  if (role === ROLE.initial) return;
  for (let at = first + 1 + forms; at <= first + forms + sounds; at += 1) {
    const letters = columns.stringLength[at] ?? 0;
    if (letters < SOUND_LETTERS) continue;
    addEdits(columns, at, rigid || letters < SOUND_EDIT_LETTERS ? 0 : 1, KEY_SEED.sound, keys);
  }
  for (let at = first + 1 + forms + sounds; at <= first + forms + sounds + skeletons; at += 1) {
    addEdits(columns, at, 0, KEY_SEED.skeleton, keys);
  }
  for (let at = columns.firstGroup[word] ?? 0; at < (columns.firstGroup[word + 1] ?? 0); at += 1) {
    keys.push(hashEnd(hashStep(KEY_SEED.group, columns.groups[at] ?? 0)));
  }
}

/** Keys of the beginning of a string with up to `edits` letters left out. */
function addEdits(columns: WordColumns, string: number, edits: number, seed: number, keys: Column): void {
  const start = columns.stringStart[string] ?? 0;
  const end = start + Math.min(KEY_LETTERS, columns.stringLength[string] ?? 0);
  const { units } = columns;
  keys.push(hashWithout(units, start, end, -1, -1, seed));
  if (edits === 0) return;
  for (let one = start; one < end; one += 1) {
    keys.push(hashWithout(units, start, end, one, -1, seed));
    if (edits === 1) continue;
    for (let two = one + 1; two < end; two += 1) keys.push(hashWithout(units, start, end, one, two, seed));
  }
}

function hashWithout(
  units: Uint16Array,
  start: number,
  end: number,
  one: number,
  two: number,
  seed: number,
): number {
  let hash = seed;
  for (let at = start; at < end; at += 1) {
    if (at !== one && at !== two) hash = hashStep(hash, units[at] ?? 0);
  }
  return hashEnd(hash);
}
