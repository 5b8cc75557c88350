/**
 * @module names/skeleton
 * Consonant skeletons: keys that an Arabic or Hebrew word, whose short vowels are not written, has in common with its
 * customary Latin spellings. A key is the initial (`a` vowel, `w`, `y`), the classes of the consonants, the final
 * vowel (`a`, `i`, `u`). Inner w and y are vowels to half of the spellings and in no key.
 */
import { arabicLetters } from "./romanise/arabic-letters.ts";
import { hebrewLetters } from "./romanise/hebrew-letters.ts";
import { keysOf, MOST_KEYS, type Place } from "./skeleton-keys.ts";

const VOWELS = "aeiouy";
const SOFTENS = "eiy";

/** Latin spellings of more than one letter, the longest first. */
const CLUSTERS: readonly (readonly [string, Place])[] = [
  ["dsch", ["J"]],
  ["tsch", ["S"]],
  ["tch", ["S"]],
  ["sch", ["S"]],
  ["dzh", ["J"]],
  ["tsh", ["S"]],
  ["dj", ["J"]],
  ["tj", ["S"]],
  ["sh", ["S"]],
  ["sz", ["S"]],
  ["cz", ["S"]],
  ["ch", ["S", "K", "H"]],
  ["kh", ["H", "K"]],
  ["gh", ["G"]],
  ["dh", ["D", "Z"]],
  ["th", ["T", "S"]],
  ["zh", ["J", "Z"]],
  ["ph", ["F"]],
  ["ck", ["K"]],
  ["qu", ["K"]],
  ["tz", ["TS", "Z"]],
  ["gn", ["GN", "N"]],
];
const CLUSTERS_BY_FIRST: ReadonlyMap<string, readonly (readonly [string, Place])[]> = Map.groupBy(
  CLUSTERS,
  ([spelling]) => spelling.charAt(0),
);
/** Second letters of the clusters: most letters need no look further. */
const SECONDS: ReadonlySet<string> = new Set(CLUSTERS.map(([spelling]) => spelling.charAt(1)));

const LATIN: Readonly<Record<string, Place>> = {
  b: ["B"],
  c: ["K"],
  d: ["D"],
  f: ["F"],
  g: ["G"],
  h: ["H"],
  j: ["J", ""],
  k: ["K"],
  l: ["L"],
  m: ["M"],
  n: ["N"],
  p: ["B"],
  q: ["K", "G"],
  r: ["R"],
  s: ["S"],
  t: ["T"],
  v: ["F", "", "B"],
  w: ["", "F"],
  x: ["KS"],
  z: ["Z", "TS"],
};
/** First letters that are a consonant to one language and a glide to another (Wagner, Jussuf, Vahid). */
const LATIN_FIRST: Readonly<Record<string, Place>> = { w: ["w", "F"], v: ["F", "w"], j: ["J", "y"] };
const SOFT_C: Place = ["S", "J"];
const TURKISH_C: Place = ["K", "K", "J"];
const SLAVIC_C: Place = ["K", "S"];
const SOFT_G: Place = ["G", "J"];
const SILENT_H: Place = ["H", ""];
const BETWEEN_VOWELS_S: Place = ["S", "S", "Z"];

/**
 * Skeletons of a Latin form: 1 to 3, the likeliest first; none for fewer than three consonants, or two and a final
 * vowel (an initial w or y counts as a consonant). An article glued on (Elbaradei, Ennaceur) gives the second key
 * without it. Linear in the form, some 2 µs for eight letters.
 *
 * @param form lower-case a–z; anything else is passed over
 */
export function skeletonsOf(form: string): readonly string[] {
  const whole = latinKeys(form);
  const article = gluedArticle(form);
  if (article === 0) return whole;
  const bare = latinKeys(form.slice(article));
  return [...new Set([...whole.slice(0, 1), ...bare.slice(0, 1), ...whole.slice(1)])].slice(0, MOST_KEYS);
}

/** Letters of an article written on to the word: al, el, or one vowel where the l has become the next letter. */
function gluedArticle(form: string): number {
  const first = form.charAt(0);
  if (form.length < 6 || (first !== "a" && first !== "e")) return 0;
  const second = form.charAt(1);
  if (second === "l") return 2;
  return second === form.charAt(2) && "dnrstz".includes(second) ? 1 : 0;
}

function latinKeys(form: string): readonly string[] {
  const places: Place[] = [];
  const { initial, at: start } = startOf(form);
  if (initial !== null) places.push(initial);
  let before = "";
  for (let at = start; at < form.length; ) {
    const cluster = clusterAt(form, at);
    const spelling = cluster?.[0] ?? form.charAt(at);
    const place = cluster?.[1] ?? letterPlace(form, at);
    if (place !== undefined && spelling !== before) places.push(place);
    before = spelling;
    at += spelling.length;
  }
  return keysOf(places, finalsOf(form, places));
}

function clusterAt(form: string, at: number): readonly [string, Place] | undefined {
  if (!SECONDS.has(form.charAt(at + 1))) return undefined;
  return CLUSTERS_BY_FIRST.get(form.charAt(at))?.find(([spelling]) => form.startsWith(spelling, at));
}

function isVowel(letter: string): boolean {
  return letter !== "" && VOWELS.includes(letter);
}

/** Place of a single letter, by its neighbours. */
function letterPlace(form: string, at: number): Place | undefined {
  const letter = form.charAt(at);
  const next = form.charAt(at + 1);
  const before = form.charAt(at - 1);
  if (at === 0 && LATIN_FIRST[letter] !== undefined) return LATIN_FIRST[letter];
  if (letter === "c") {
    if (next === "") return SLAVIC_C;
    return isVowel(next) ? (SOFTENS.includes(next) ? SOFT_C : TURKISH_C) : LATIN["c"];
  }
  if (letter === "g" && next !== "" && SOFTENS.includes(next)) return SOFT_G;
  if (letter === "h" && next !== "" && !(isVowel(before) && isVowel(next))) return SILENT_H;
  if (letter === "s" && isVowel(before) && isVowel(next)) return BETWEEN_VOWELS_S;
  return LATIN[letter];
}

interface Start {
  readonly initial: Place | null;
  /** Where the rest begins. */
  readonly at: number;
}
const STARTS = {
  consonant: { initial: null, at: 0 },
  vowel: { initial: ["a"], at: 1 },
  y: { initial: ["y"], at: 1 },
  ou: { initial: ["w"], at: 2 },
} as const satisfies Record<string, Start>;

/** `a` for a vowel, `w` and `y` for a glide written as one (Oualid, Iounes). */
function startOf(form: string): Start {
  const first = form.charAt(0);
  if (!isVowel(first)) return STARTS.consonant;
  const second = form.charAt(1);
  if (first === "o" && second === "u" && isVowel(form.charAt(2))) return STARTS.ou;
  return (first === "y" || first === "i") && isVowel(second) ? STARTS.y : STARTS.vowel;
}

/** Final vowels a Latin form may stand for; drops the place of a final h that only lengthens. */
function finalsOf(form: string, places: Place[]): readonly string[] {
  const last = form.at(-1) ?? "";
  const before = form.at(-2) ?? "";
  if (last === "h" && (before === "a" || before === "e")) {
    places.pop();
    return ["a", "H"];
  }
  if (last === "a") return ["a"];
  if (last === "e") return before === "e" || before === "i" ? ["i"] : ["", "a"];
  if (last === "i" || last === "y") return ["i"];
  if (last === "o" || last === "u" || (last === "w" && before === "o")) return ["u"];
  return [""];
}

const ARABIC: ReadonlyMap<string, Place> = new Map([
  ["ب", ["B"]],
  ["پ", ["B"]],
  ["ت", ["T"]],
  ["ث", ["T", "S"]],
  ["ج", ["J", "G"]],
  ["چ", ["S"]],
  ["ح", ["H"]],
  ["خ", ["H"]],
  ["د", ["D"]],
  ["ذ", ["D", "Z"]],
  ["ر", ["R"]],
  ["ز", ["Z"]],
  ["ژ", ["J"]],
  ["س", ["S"]],
  ["ش", ["S"]],
  ["ص", ["S"]],
  ["ض", ["D", "Z"]],
  ["ط", ["T"]],
  ["ظ", ["Z", "D"]],
  ["غ", ["G"]],
  ["ف", ["F"]],
  ["ڤ", ["F"]],
  ["ق", ["K", "G"]],
  ["ك", ["K"]],
  ["گ", ["G"]],
  ["ل", ["L"]],
  ["م", ["M"]],
  ["ن", ["N"]],
  ["ه", ["H"]],
]);
/** Two letters for one sound: those that Arabic has no letter for (تشافيز, ts), and the doubled l of الله. */
const ARABIC_PAIRS: ReadonlyMap<string, Place> = new Map([
  ["تش", ["S"]],
  ["دج", ["J"]],
  ["تز", ["TS"]],
  ["لل", ["L"]],
]);
const ARABIC_VOWELS = "اأإآعىئؤءە";

/**
 * Skeletons of a word in Arabic script, by the same rules. An article (ال) is left out, and kept in the last key: it
 * may belong to the name (الياس).
 */
export function arabicSkeletons(token: string): readonly string[] {
  const { letters } = arabicLetters(token);
  const bare = letters.startsWith("ال") && letters.length > 4 ? letters.slice(2) : letters;
  const keys = arabicKeys(bare);
  return bare === letters ? keys : [...new Set([...keys.slice(0, 2), ...arabicKeys(letters).slice(0, 1)])];
}

function arabicKeys(letters: string): readonly string[] {
  const first = letters.charAt(0);
  const places: Place[] = [];
  if (first !== "" && ARABIC_VOWELS.includes(first)) places.push(["a"]);
  else if (first === "و") places.push(["w", "F"]);
  else if (first === "ي") places.push(["y"]);
  let final = "";
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters.charAt(at);
    if (at > 0 && at === letters.length - 1) final = arabicFinal(letter, letters.charAt(at - 1));
    if (final !== "") break;
    const pair = ARABIC_PAIRS.get(letters.slice(at, at + 2));
    const place = pair ?? ARABIC.get(letter);
    if (place !== undefined) places.push(place);
    if (pair !== undefined) at += 1;
  }
  return keysOf(places, [final]);
}

function arabicFinal(letter: string, before: string): string {
  if (letter === "ا" || letter === "ى" || letter === "ة" || letter === "ە") return "a";
  if (letter === "ي") return "i";
  if (letter === "و") return "u";
  return letter === "ه" && !"اوي".includes(before) ? "a" : "";
}

const HEBREW: ReadonlyMap<string, Place> = new Map([
  ["ב", ["B", "F", ""]],
  ["ג", ["G"]],
  ["ג'", ["J"]],
  ["ד", ["D"]],
  ["ד'", ["D", "Z"]],
  ["ה", ["H"]],
  ["ז", ["Z"]],
  ["ז'", ["J", "Z"]],
  ["ח", ["H"]],
  ["ח'", ["H"]],
  ["ט", ["T"]],
  ["כ", ["K", "H"]],
  ["ל", ["L"]],
  ["מ", ["M"]],
  ["נ", ["N"]],
  ["ס", ["S"]],
  ["ע'", ["G"]],
  ["פ", ["B", "F"]],
  ["צ", ["TS", "Z", "S"]],
  ["צ'", ["S"]],
  ["ק", ["K"]],
  ["ר", ["R"]],
  ["ש", ["S"]],
  ["ת", ["T"]],
  ["ת'", ["T", "S"]],
]);
const HEBREW_FINALS: ReadonlyMap<string, string> = new Map([
  ["ך", "כ"],
  ["ם", "מ"],
  ["ן", "נ"],
  ["ף", "פ"],
  ["ץ", "צ"],
]);

/** Skeletons of a word in Hebrew script, by the same rules. */
export function hebrewSkeletons(token: string): readonly string[] {
  const { letters } = hebrewLetters(token);
  const first = letters.charAt(0);
  const places: Place[] = [];
  if (first === "א" || first === "ע") places.push(["a"]);
  else if (first === "ו") places.push(["w", "F"]);
  else if (first === "י") places.push(["y"]);
  let final = "";
  for (let at = 0; at < letters.length; at += 1) {
    const written = letters.charAt(at);
    const letter = HEBREW_FINALS.get(written) ?? written;
    if (at > 0 && at === letters.length - 1) final = hebrewFinal(letter);
    if (final !== "") break;
    if (letter === "ט" && letters.startsWith("ש", at + 1)) continue;
    // At the end of a word pe in its closing form is f.
    const place = written === "ף" ? ["F"] : hebrewPlace(letter, letters.charAt(at + 1));
    if (place !== undefined) places.push(place);
  }
  return keysOf(places, [final]);
}

function hebrewPlace(letter: string, next: string): Place | undefined {
  return next === "'" ? (HEBREW.get(`${letter}'`) ?? HEBREW.get(letter)) : HEBREW.get(letter);
}

function hebrewFinal(letter: string): string {
  if (letter === "ה" || letter === "א") return "a";
  return letter === "י" ? "i" : letter === "ו" ? "u" : "";
}
