/**
 * @module names/fold
 * Comparison forms of a Latin token: without diacritics, and by sound across the ways European languages write
 * the same foreign name (Poutine, Putin, Poetin; Choïgou, Shoigu, Schoigu).
 */
import {
  GERMAN_SIGNS,
  SPELLING_HABITS,
  SPELLINGS,
  type SpellingHabit,
  UNSPANISH_SIGNS,
} from "./sound-spellings.ts";
import { findSpelling, found, PLACES, SOUNDS } from "./spelling-tree.ts";

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
  ə: "a",
  ħ: "h",
  ŧ: "t",
  ɓ: "b",
  ɗ: "d",
  ƙ: "k",
  ɛ: "e",
  ɔ: "o",
};

/**
 * Letters without diacritics and apostrophes. `"Jŏng"` → `"jong"`.
 *
 * Cost: a look at each letter of a plain a–z word, a normalisation otherwise.
 */
export function foldDiacritics(token: string): string {
  if (isPlain(token)) return token;
  return token
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[æœøđðłßþıŋəħŧɓɗƙɛɔ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['"’ʻʼʾʿ]/g, "")
    .normalize("NFC");
}

function isPlain(token: string): boolean {
  for (let at = 0; at < token.length; at += 1) {
    const code = token.charCodeAt(at);
    if (code > 0x7e || code === 0x27 || code === 0x22) return false;
  }
  return true;
}

/** A word of fewer letters is read in the common way only: so short, another reading is another name. */
const HABITS_FROM = 5;
/** Keys of a word. Few words have more; the later habits are the rarer ones. */
const MOST_KEYS = 3;

const [a, e, f, i, o, t, u, v, y] = [97, 101, 102, 105, 111, 116, 117, 118, 121] as const;
const [C, J, S] = [67, 74, 83] as const;

/** Room for the word in hand, kept between calls: spellings, then sounds, at most two a letter. */
const room = { segments: new Int32Array(128), sounds: new Int32Array(256), length: 0 };

/** Which habits read a spelling in their own way, as bits. */
const READ_BY: Int32Array = Int32Array.from(SPELLINGS, ([, , others]) =>
  Object.keys(others ?? {}).reduce((bits, habit) => bits | bit(habit as SpellingHabit), 0),
);
/** Bits of {@link SIGNS}: the spelling is German; it is not Spanish. */
const GERMAN = 1;
const UNSPANISH = 2;
const SIGNS: Int32Array = Int32Array.from(
  SPELLINGS,
  ([place]) => (GERMAN_SIGNS.has(place) ? GERMAN : 0) | (UNSPANISH_SIGNS.has(place) ? UNSPANISH : 0),
);

/**
 * Keys under which spellings of one name by sound meet, one to three. Not a transcription: two different names may
 * share it, so agreement here is worth less than agreement of letters. Letters other than a–z stay as they are.
 *
 * @param token - a word in lower case; diacritics are folded.
 * Cost: linear in the word, about a microsecond for a usual one.
 */
export function soundKeys(token: string): readonly string[] {
  const word = foldDiacritics(token);
  if (word.length > room.segments.length) {
    room.segments = new Int32Array(word.length);
    room.sounds = new Int32Array(word.length * 2);
  }
  const habits = segment(word);
  const keys = [soundKey(word.length, 0)];
  if (habits === 0 || word.length < HABITS_FROM) return keys;
  for (let habit = 1; habit < SPELLING_HABITS.length && keys.length < MOST_KEYS; habit += 1) {
    if ((habits & (1 << habit)) === 0) continue;
    const key = soundKey(word.length, habit);
    if (!keys.includes(key)) keys.push(key);
  }
  return keys;
}

function bit(habit: SpellingHabit): number {
  return 1 << SPELLING_HABITS.indexOf(habit);
}

/** Cuts a word into spellings (their index) and single letters (−1 less their code); answers the habits that differ. */
function segment(word: string): number {
  let count = 0;
  let habits = 0;
  let signs = word.charCodeAt(0) === 0x6a || word.endsWith("ij") || word.endsWith("yj") ? GERMAN : 0;
  let place: number = PLACES.start;
  for (let at = 0; at < word.length; count += 1) {
    findSpelling(word, at, place);
    const { spelling } = found;
    room.segments[count] = spelling < 0 ? -1 - word.charCodeAt(at) : spelling;
    habits |= READ_BY[spelling] ?? 0;
    signs |= SIGNS[spelling] ?? 0;
    at += found.length;
    place = isVowel(word.charCodeAt(at - 1)) ? PLACES.afterVowel : PLACES.after;
  }
  room.length = count;
  if ((signs & GERMAN) === 0) habits &= ~bit("german");
  return (signs & UNSPANISH) === 0 ? habits : habits & ~bit("spanish");
}

function isVowel(code: number): boolean {
  return code === a || code === e || code === i || code === o || code === u || code === y;
}

function soundKey(letters: number, habit: number): string {
  const { segments, sounds } = room;
  const reading = habit * SPELLINGS.length;
  let count = 0;
  for (let at = 0; at < room.length; at += 1) {
    const spelling = segments[at] ?? 0;
    if (spelling < 0) {
      count = push(sounds, count, -1 - spelling);
      continue;
    }
    for (let bits = SOUNDS[reading + spelling] ?? 0; bits !== 0; bits >>= 8) {
      count = push(sounds, count, bits & 0xff);
    }
  }
  return written(sounds, levelEnding(sounds, count), letters >= HABITS_FROM);
}

/** Doubled sounds are one; a glide before e is not heard (Yeltsin, Sergeyev), nor t before C. Answers the new count. */
function push(sounds: Int32Array, count: number, sound: number): number {
  const last = count > 0 ? sounds[count - 1] : 0;
  if (sound === last && isLetter(sound)) return count;
  const at = (sound === e && last === i) || (sound === C && last === t) ? count - 1 : count;
  if (at > 0 && at < count && sounds[at - 1] === sound) return at;
  sounds[at] = sound;
  return at + 1;
}

/** A sound of the table: digits and other scripts are not written twice by chance. */
function isLetter(code: number): boolean {
  return code > 0x40 && code < 0x7b;
}

/** Romanoff is Romanov; Gorbachov and Gorbachev, Solovyov and Solovyev are one name each. Answers the new count. */
function levelEnding(sounds: Int32Array, count: number): number {
  const end = sounds[count - 1] === a ? count - 1 : count;
  if (end < 3) return count;
  const vowel = sounds[end - 2];
  if (sounds[end - 1] === f && end === count && (vowel === o || vowel === e)) sounds[end - 1] = v;
  if (sounds[end - 1] !== v || vowel !== o) return count;
  const before = sounds[end - 3];
  if (before === C || before === S || before === J) sounds[end - 2] = e;
  if (before !== i) return count;
  sounds[end - 3] = e;
  sounds.copyWithin(end - 2, end - 1, count);
  return count - 1;
}

/** In a longer word ei is ai (Hussein, Husayn); in a short one they are two names (Mei, Mai). */
function written(sounds: Int32Array, count: number, long: boolean): string {
  let key = "";
  for (let at = 0; at < count; at += 1) {
    const sound = sounds[at] ?? 0;
    if (long && sound === e && at + 1 < count && sounds[at + 1] === i) {
      if (at === 0 || sounds[at - 1] !== a) key += "a";
    } else {
      key += String.fromCharCode(sound);
    }
  }
  return key;
}
