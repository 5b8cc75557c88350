/**
 * @module test/quality/names/plain
 * Plain words, consonants and edit distance: what pairs are labelled and guarded with. Written without the engine, so that
 * its habits cannot label its own examination.
 */

const APART: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ð: "d",
  þ: "th",
  ə: "a",
  ŋ: "n",
};

/** Lower case without marks; letters of other scripts stay. */
export function plainOf(text: string): string {
  const bare = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return bare.replace(/[øłđßæœıðþəŋ]/g, (letter) => APART[letter] ?? letter);
}

/** Words of a name: apostrophes join, everything else that is no letter or digit separates. */
export function wordsOf(text: string): readonly string[] {
  return plainOf(text)
    .replace(/['’‘ʼʻ`´ʹ′"ʾʿ.]/g, (mark) => (mark === "." || mark === '"' ? " " : ""))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

const CLASSES: Readonly<Record<string, string>> = {
  b: "b",
  p: "p",
  f: "f",
  v: "v",
  w: "v",
  d: "t",
  t: "t",
  k: "k",
  q: "k",
  c: "k",
  g: "k",
  x: "k",
  s: "s",
  z: "s",
  j: "s",
  l: "l",
  r: "r",
  m: "m",
  n: "n",
};

const KEPT = 300_000;
const kept = new Map<string, string>();

/** Consonants of a Latin word in wide classes (d = t, k = g = q, s = z = j = sh = ch), doubles once; vowels, y and h left out. */
export function consonantsOf(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const found = consonantsIn(word);
  if (kept.size < KEPT) kept.set(word, found);
  return found;
}

function consonantsIn(word: string): string {
  const merged = word
    .replace(/ph/g, "f")
    .replace(/tsch|tch|sch|sh|ch|dzh|zh|dj|sz|cz|rz|ts|tj|sj/g, "s")
    // Between a consonant and a vowel, and in -ije-, j is the y of other standards.
    .replace(/(?<=[bcdfgklmnprtvz])j(?=[aeou])|(?<=i)j(?=e)/g, "")
    .replace(/x/g, "ks")
    .replace(/kh|gh/g, "k")
    .replace(/[dt]h/g, "t")
    .replace(/c(?=[eiy])/g, "s");
  let skeleton = "";
  for (const letter of merged) {
    const kind = CLASSES[letter];
    if (kind !== undefined && !skeleton.endsWith(kind)) skeleton += kind;
  }
  return skeleton;
}

/** Insertions, deletions, replacements and swaps of neighbours between two words. */
export function editsBetween(one: string, other: string): number {
  const a = [...one];
  const b = [...other];
  let before: number[] = [];
  let row = b.map((_, at) => at).concat(b.length);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Whether two plain words could be one word written twice: equal, near by edits for their length, or of the same consonants. */
export function isVariant(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  if (Math.abs(one.length - other.length) <= 2) {
    const allowed = shorter >= 7 ? 2 : shorter >= 4 ? 1 : 0;
    if (allowed > 0 && editsBetween(one, other) <= allowed) return true;
  }
  const skeleton = consonantsOf(one);
  if (skeleton.length < 2 || shorter < 3 || skeleton !== consonantsOf(other)) return false;
  return editsBetween(one, other) * 2 <= Math.max(one.length, other.length) + 1;
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["latin", /\p{Script=Latin}/u],
  ["cyrillic", /\p{Script=Cyrillic}/u],
  ["arabic", /\p{Script=Arabic}/u],
  ["hangul", /\p{Script=Hangul}/u],
  ["kana", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["han", /\p{Script=Han}/u],
  ["hebrew", /\p{Script=Hebrew}/u],
  ["greek", /\p{Script=Greek}/u],
  ["georgian", /\p{Script=Georgian}/u],
  ["armenian", /\p{Script=Armenian}/u],
  ["devanagari", /\p{Script=Devanagari}/u],
  ["myanmar", /\p{Script=Myanmar}/u],
  ["thai", /\p{Script=Thai}/u],
];

/** Script of a name: the first of the table most of whose letters it has; `other` for any script not in it. */
export function scriptOf(name: string): string {
  if (/^[\0-\u024f]*[a-z][\0-\u024f]*$/i.test(name)) return "latin";
  let best = "other";
  let most = 0;
  for (const [script, letter] of SCRIPTS) {
    let count = 0;
    for (const char of name) if (letter.test(char)) count += 1;
    if (script === "kana" && count > 0) return script;
    if (count > most) [best, most] = [script, count];
  }
  return best;
}

/** Scripts of two names for the tables: `latin`, or `cyrillic-latin` in alphabetical order. */
export function scriptsOf(one: string, other: string): string {
  return [...new Set([scriptOf(one), scriptOf(other)])].sort().join("-");
}
