/**
 * @module names/romanise/loan-keys
 * Keys under which a foreign name in kana or Hangul meets its Latin original (スミス, 스미스: Smith): classes of
 * consonants that Japanese and Korean write alike. Both drop vowels that the borrowing added, and vowels as such.
 *
 * Classes: B b v w · P p f · T t ch ts · D d · S s z sh th j · K k · G g · R r l · M · N · H at the head · A a vowel at
 * the head. Sources: cabinet notice on loanwords (1991, Japan), orthography of loanwords (1986, Korea).
 */
import { type Mora, readMorae } from "./kana.ts";

/** Fewer classes than this are no evidence: Lee, Ali and Hugo would meet half the world. */
const LEAST_CLASSES = 3;

const ONSETS: Readonly<Record<string, string>> = {
  k: "K",
  ky: "K",
  kw: "K",
  s: "S",
  sh: "S",
  t: "T",
  ty: "T",
  ch: "T",
  ts: "T",
  n: "N",
  ny: "N",
  f: "P",
  fy: "P",
  m: "M",
  my: "M",
  r: "R",
  ry: "R",
  w: "B",
  g: "G",
  gy: "G",
  gw: "G",
  z: "S",
  d: "D",
  dy: "D",
  b: "B",
  by: "B",
  v: "B",
  vy: "B",
  p: "P",
  py: "P",
};

/**
 * Keys of a foreign name in kana. A ウ before a consonant at the head may be v, and ジ may be di (ウラジーミル).
 *
 * @returns 0..3 distinct keys; none for a name with fewer than three classes. Cost: linear.
 */
export function kanaLoanKeys(token: string): readonly string[] {
  const morae = readMorae(token);
  const key = kanaKey(morae, "S");
  const first = morae[0];
  const second = morae[1]?.onset ?? "";
  const headless = first?.onset === "" && first.vowel === "u" && second !== "" && second !== "y";
  const soft = kanaKey(morae, "D");
  return strong([key, ...(headless ? [`B${key.slice(1)}`] : []), headless ? `B${soft.slice(1)}` : soft]);
}

/** The classes of the beats; `soft`: the class of ジ. */
function kanaKey(morae: readonly Mora[], soft: "S" | "D"): string {
  let key = "";
  for (const [at, mora] of morae.entries()) {
    const onset = undoubled(mora.onset);
    if (onset === "" || onset === "y") key += at === 0 ? "A" : "";
    else if (onset === "h" || onset === "hy") key += at === 0 ? "H" : "";
    else if (onset === "j") key += soft;
    else if (!isBoundG(morae, at)) key += ONSETS[onset] ?? "";
  }
  return key;
}

/** The onset without the doubling of ッ: `tch` → `ch`, `kk` → `k`. */
function undoubled(onset: string): string {
  if (onset.startsWith("tch")) return "ch";
  return onset.length > 1 && onset[0] === onset[1] ? onset.slice(1) : onset;
}

/** The グ of ング, which is one sound with it: Lessing. */
function isBoundG(morae: readonly Mora[], at: number): boolean {
  const before = morae[at - 1];
  const mora = morae[at];
  const opens = morae[at + 1]?.onset === "";
  return mora?.onset === "g" && mora.vowel === "u" && before?.onset === "n" && before.vowel === "" && !opens;
}

const HANGUL_INITIALS = "G,K,N,D,T,R,M,B,P,S,S,,S,T,T,K,T,P,H".split(",");
const HANGUL_FINALS = ",K,K,K,N,N,N,T,R,K,M,R,R,R,P,R,M,P,P,S,S,,S,T,K,T,P,H".split(",");
/** The final ㅇ: ng. */
const IEUNG = 21;
/** Vowels that begin with w: ㅘ ㅝ ㅞ ㅟ ㅙ. */
const ROUND: ReadonlySet<number> = new Set([9, 10, 14, 15, 16]);

/**
 * Keys of a foreign name in Hangul, the whole word.
 *
 * @returns 0..1 keys; none for a name with fewer than three classes. Cost: linear.
 */
export function hangulLoanKeys(word: string): readonly string[] {
  let key = "";
  let at = 0;
  for (const syllable of word) {
    const code = (syllable.codePointAt(0) ?? 0) - 0xac00;
    if (code < 0 || code > 11171) return [];
    const initial = HANGUL_INITIALS[Math.floor(code / 588)] ?? "";
    const final = code % 28 === IEUNG ? "N" : (HANGUL_FINALS[code % 28] ?? "");
    const silent = ROUND.has(Math.floor((code % 588) / 28)) ? "B" : "A";
    const head = initial === "" ? silent : initial;
    // ㄹㄹ between vowels is one l.
    const same = initial === "R" && key.endsWith("R") && at > 0;
    key += at === 0 ? head : initial === "H" || same ? "" : initial === "" && silent === "B" ? "B" : initial;
    key += final === "H" ? "" : final;
    at += 1;
  }
  return strong([key]);
}

/**
 * Keys of a Latin word: as English and as the continent reads its letters (c, g, j, ch, th, z), each with and
 * without the r that is not spoken before a consonant.
 *
 * @param form letters a to z; others are passed over.
 * @returns 0..4 distinct keys. Cost: linear, four short scans.
 */
export function latinLoanKeys(form: string): readonly string[] {
  const english = scan(form, true);
  const continental = scan(form, false);
  return strong([english, continental, mute(english), mute(continental)].map((key) => key.replace("r", "R")));
}

function strong(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.map((key) => key.replaceAll("r", "R")))].filter(
    (key) => key.length >= LEAST_CLASSES,
  );
}

/** In a scan, `r` is an r before a consonant or at the end. */
function mute(key: string): string {
  return key.replaceAll("r", "");
}

function scan(form: string, english: boolean): string {
  let key = "";
  let at = 0;
  while (at < form.length) {
    const [classes, length] = soundAt(form, at, english);
    if (!(classes !== "" && key.endsWith(classes) && length === 1 && form[at] === form[at - 1]))
      key += classes;
    at += length;
  }
  return key;
}

/** The classes of the letters at a place, and how many letters they are. */
function soundAt(form: string, at: number, english: boolean): readonly [string, number] {
  const letter = form[at] ?? "";
  const next = form[at + 1] ?? "";
  const cluster = CLUSTERS.get(letter + next);
  if (cluster !== undefined)
    return [cluster[english ? 0 : 1] ?? "", form.startsWith("sch", at) || form.startsWith("tch", at) ? 3 : 2];
  const front = next === "e" || next === "i" || next === "y";
  switch (letter) {
    case "a":
    case "e":
    case "i":
    case "o":
    case "u":
    case "y":
      return [at === 0 ? "A" : "", 1];
    case "h":
      return [at === 0 ? "H" : "", 1];
    case "c":
      // Slavic names end in ć and č, which are written c: Milošević.
      return [front ? (english ? "S" : "T") : next === "" && !english ? "T" : "K", 1];
    case "j":
      return [english ? "S" : at === 0 ? "A" : "", 1];
    case "z":
      return [english ? "S" : "T", 1];
    case "x":
      return ["KS", 1];
    case "r":
      return [isVowel(next) || at === 0 ? "R" : "r", 1];
    case "m":
      return [next === "b" || next === "p" ? "N" : "M", 1];
    case "n":
      return ["N", next === "g" && !isVowel(form[at + 2] ?? "") ? 2 : 1];
    case "w":
      return [english && !isVowel(next) && at > 0 ? "" : next === "" ? "P" : "B", 1];
    case "b":
    case "v":
      return [next === "" && (letter === "v" || !english) ? "P" : "B", 1];
    case "d":
      return [next === "" && !english ? "T" : "D", 1];
    case "g":
      if (next === "") return [english ? "G" : "K", 1];
      return [front && english ? "S" : "G", 1];
    default:
      return [LETTERS[letter] ?? "", 1];
  }
}

const LETTERS: Readonly<Record<string, string>> = {
  p: "P",
  f: "P",
  t: "T",
  s: "S",
  k: "K",
  q: "K",
  l: "R",
};

/** Two or three letters of one sound: as in English, as on the continent. */
const CLUSTERS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["ph", ["P", "P"]],
  ["th", ["S", "T"]],
  ["sh", ["S", "S"]],
  ["zh", ["S", "S"]],
  ["ch", ["T", "S"]],
  ["kh", ["K", "H"]],
  ["gh", ["", "G"]],
  ["ck", ["K", "K"]],
  ["cz", ["T", "T"]],
  ["sz", ["S", "S"]],
  ["ts", ["T", "T"]],
  ["tz", ["T", "T"]],
  ["tc", ["T", "T"]],
  ["sc", ["S", "SK"]],
  ["dj", ["S", "S"]],
  ["dt", ["T", "T"]],
  ["rh", ["R", "R"]],
]);

function isVowel(letter: string): boolean {
  return letter !== "" && "aeiouy".includes(letter);
}
