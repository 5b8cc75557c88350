/**
 * @module screening/search/joins
 * Two neighbours of a listed name written as one word of a query: the keys under which they are found, and what decides.
 */
import { isSyllable, joinedForms, ROLE, soundKeys, type NameWord } from "../../names/index.ts";
import { hashText, KEY_SEED } from "../table/hash.ts";
import { SOUND_LETTERS } from "../table/relate.ts";

/** Joined words of fewer letters are not looked for with an error in them. */
const HALVES_LETTERS = 6;

/** Sounds of two neighbours that are shorter say nothing. */
const JOINED_SOUND = 5;

/** Joined spellings that are looked for with an error in them. */
const HALVED_FORMS = 2;

/** Letters of two neighbours beyond which nobody writes them as one. */
const JOINED_LETTERS = 32;

/** Whether two neighbours may be written as one word: both of one script and short, neither a number nor a legal form. */
export function areJoinable(left: NameWord, right: NameWord): boolean {
  const isShort = left.text.length + right.text.length <= JOINED_LETTERS;
  return isShort && left.script === right.script && isPart(left) && isPart(right);
}

function isPart({ role }: NameWord): boolean {
  return role !== ROLE.number && role !== ROLE.legalForm;
}

/** Keys of two neighbours as one word; none where one of them is a number, a title or the like. */
export function joinKeys(left: NameWord | undefined, right: NameWord | undefined): readonly number[] {
  if (left === undefined || right === undefined || !areJoinable(left, right)) return [];
  const forms = joinedForms(left.forms, right.forms, isSyllable(left));
  const sounds = forms.flatMap((form) => soundKeys(form)).map((sound) => hashText(sound, KEY_SEED.sound));
  return [...new Set([...sounds, ...forms.slice(0, HALVED_FORMS).flatMap((form) => halfKeys(form))])];
}

/** Keys of the two halves of a joined word: one error leaves one half as it is. */
function halfKeys(form: string): readonly number[] {
  if (form.length < HALVES_LETTERS) return [];
  const half = form.length >> 1;
  return [headKey(form.slice(0, half), form.length), tailKey(form.slice(half), form.length)];
}

/** Key of the first half of a joined word of so many letters. */
function headKey(half: string, letters: number): number {
  return hashText(half, KEY_SEED.head + letters);
}

function tailKey(half: string, letters: number): number {
  return hashText(half, KEY_SEED.tail + letters);
}

/** Keys under which a word of a query finds neighbours that it may be. Only a word that is no known name may hold an error. */
export function joinProbes(word: NameWord, span: number): readonly number[] {
  const sounds = word.sounds.filter((sound) => sound.length >= SOUND_LETTERS);
  const keys = sounds.map((sound) => hashText(sound, KEY_SEED.sound));
  const form = word.forms[0] ?? "";
  if (span > 1 || word.known) return [...new Set(keys)];
  for (const letters of [form.length - 1, form.length, form.length + 1]) {
    if (letters < HALVES_LETTERS) continue;
    const half = letters >> 1;
    keys.push(
      headKey(form.slice(0, half), letters),
      tailKey(form.slice(form.length - (letters - half)), letters),
    );
  }
  return [...new Set(keys)];
}

/** How a word of a query is two joined words: the same, by sound, with one error in one half; `null` = not. */
export function joinRelation(
  word: NameWord,
  span: number,
  joined: readonly string[],
): "same" | "sound" | "typo" | null {
  if (joined.some((form) => form !== "" && word.forms.includes(form))) return "same";
  // Two words of the query and two of the name, cut elsewhere, must be the same letters.
  if (span > 1) return null;
  const sounds = joined.flatMap((form) => soundKeys(form));
  if (sounds.some((sound) => sound.length >= JOINED_SOUND && word.sounds.includes(sound))) return "sound";
  const [form = ""] = word.forms;
  return !word.known && joined.slice(0, HALVED_FORMS).some((other) => hasOneError(form, other))
    ? "typo"
    : null;
}

/** Whether one half of a joined word stands unchanged and the other with one edit. */
function hasOneError(form: string, joined: string): boolean {
  if (joined.length < HALVES_LETTERS) return false;
  const half = joined.length >> 1;
  const [head, tail] = [joined.slice(0, half), joined.slice(half)];
  if (form.startsWith(head) && isOneEdit(form.slice(half), tail)) return true;
  return form.endsWith(tail) && isOneEdit(form.slice(0, form.length - tail.length), head);
}

/** At most one letter put in, left out, replaced, or two neighbours swapped. */
function isOneEdit(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [left, right] = [one.slice(at), other.slice(at)];
  const [leftOn, rightOn] = [left.slice(1), right.slice(1)];
  if (leftOn === rightOn || leftOn === right || left === rightOn) return true;
  return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
}
