/**
 * @module names/compounds
 * Compound names that lists write in one, two or three words and with or without assimilation (Abd al-Rahman, Abdul
 * Rahman, Abdurrahman, Abderrahmane; Nur ad-Din, Nureddin; Nasr Allah, Nasrollah) become one word in one spelling:
 * `abdulrahman`, `nuruddin`, `nasrullah`. Particles that are words of their own (abu, ibn, bin, al) stay.
 */
import {
  FAITH_PARTS,
  foldPart,
  GOD_PARTS,
  HONOURED_PARTS,
  SERVED_PARTS,
  type Parts,
} from "./compound-parts.ts";
import { arabicLetters } from "./romanise/arabic-letters.ts";

/** A word of a name after joining: its text and the words it was made of. */
export interface JoinedWord {
  readonly text: string;
  /** Index of its first word, and how many words it took. */
  readonly from: number;
  readonly count: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** "Servant of": alone, or with the article written on to it. */
const SERVANTS = words(
  "abd abdul abdel abdoul abdal abdol abdil abdu abdur abder abdour abdar abdus abdes abdous abdas abdun abden abdud abdut abdet abduz abdez abdush abdesh abdech abduch abdou",
);
const ARTICLES = words(
  "al el ul ol il ad ed ud od ar er ur or as es us os an en un on at et ut az ez uz ash esh ush ach ech",
);
const FAITH = words("din dine deen dien ddin ddine");
const OF_THE_FAITH = words(
  "uddin uddeen uddine eddin eddine eddeen oddin addin addine aldin aldeen aldine eldin eldine eldeen uldin",
);
const OF_GOD = words("allah ullah ollah ellah ulla olla alla");
/** Words before "of God" that no name begins with: Army of Allah. */
const NO_HEAD = words("of the and wa bin ibn ben bint abu abou umm von de du la le in for to");

const UDDIN = "uddin";
const ULLAH = "ullah";

/** Endings of glued spellings, the longest first; the doubtful ones only after a known head (Geraldine, Medulla). */
const GLUED: readonly (readonly [ending: string, tail: string, heads: Parts, anyHead: boolean])[] = [
  ...["uddine", "eddine", "uddeen", "eddeen", "uddin", "eddin", "oddin"].map(
    (ending) => [ending, UDDIN, FAITH_PARTS, true] as const,
  ),
  ...["addine", "aldine", "eldine", "aldeen", "eldeen", "addin", "aldin", "eldin", "uldin", "iddin"].map(
    (ending) => [ending, UDDIN, FAITH_PARTS, false] as const,
  ),
  ...["ettin", "attin", "ittin", "ddin", "ddine", "udin", "edin", "edine"].map(
    (ending) => [ending, UDDIN, FAITH_PARTS, false] as const,
  ),
  ...["ullah", "ollah", "allah", "ellah"].map((ending) => [ending, ULLAH, GOD_PARTS, true] as const),
  ...["ulla", "olla", "alla"].map((ending) => [ending, ULLAH, GOD_PARTS, false] as const),
];
const LEAST_HEAD = 3;

/**
 * Join the compounds among the words of one name, in order. Every word is in exactly one result; a word that is no
 * part of a compound comes back as it was. Only what grammar shows to be one name is joined: "servant of" with an
 * article or before a name of God, anything before "of the faith" or "of God"; `Din Mohammad` stays two. Words in
 * Arabic script are joined likewise (عبد الرحمن → عبدالرحمن). Linear in the words.
 *
 * @param words folded lower-case words, particles as words of their own
 */
export function joinCompounds(words: readonly string[]): readonly JoinedWord[] {
  const joined: JoinedWord[] = [];
  for (let from = 0; from < words.length; ) {
    const found = servantAt(words, from) ?? tailAt(words, from) ?? nativeAt(words, from);
    const text = found?.text ?? canonicalCompound(words[from] ?? "");
    const count = found?.count ?? 1;
    joined.push({ text, from, count });
    from += count;
  }
  return joined;
}

interface Found {
  readonly text: string;
  readonly count: number;
}

/** abd al rahman, abdul rahman, abd rahman, abd allah. */
function servantAt(words: readonly string[], from: number): Found | null {
  const head = words[from] ?? "";
  if (!head.startsWith("abd") || !SERVANTS.has(head)) return null;
  const next = words[from + 1] ?? "";
  if (OF_GOD.has(next)) return { text: `abd${ULLAH}`, count: 2 };
  const hasArticle = ARTICLES.has(next);
  const served = hasArticle ? (words[from + 2] ?? "") : next;
  const known = servedPart(served, hasArticle || head.endsWith("l"));
  if (known !== undefined) return { text: `abdul${known}`, count: hasArticle ? 3 : 2 };
  const isServed = hasArticle && isHead(served) && !FAITH.has(served);
  return isServed ? { text: `abdul${served}`, count: 3 } : null;
}

/** The canonical spelling of whose servant one is; the honoured only where an article shows it. */
function servedPart(spelling: string, hasArticle: boolean): string | undefined {
  const folded = foldPart(spelling);
  return SERVED_PARTS.get(folded) ?? (hasArticle ? HONOURED_PARTS.get(folded) : undefined);
}

/** nur ad din, jamal uddin, nasr allah, hizb ullah. */
function tailAt(words: readonly string[], from: number): Found | null {
  const head = words[from] ?? "";
  const next = words[from + 1] ?? "";
  if (next === "" || !isHead(head)) return null;
  const faith = FAITH_PARTS.get(foldPart(head));
  if (ARTICLES.has(next) && FAITH.has(words[from + 2] ?? ""))
    return { text: (faith ?? head) + UDDIN, count: 3 };
  // Uddin alone may be a family name of its own (Mohammed Uddin).
  if (OF_THE_FAITH.has(next) && faith !== undefined) return { text: faith + UDDIN, count: 2 };
  if (!OF_GOD.has(next)) return null;
  return { text: (GOD_PARTS.get(foldPart(head)) ?? head) + ULLAH, count: 2 };
}

function isHead(word: string): boolean {
  if (word.endsWith("llah") || word.endsWith(UDDIN)) return false;
  return word.length >= LEAST_HEAD && word >= "a" && word < "{" && !NO_HEAD.has(word) && !ARTICLES.has(word);
}

/**
 * The canonical spelling of a compound written in one word (`"abderrahmane"` → `"abdulrahman"`); any other word as it
 * is. Under a microsecond for a word that cannot be one.
 */
export function canonicalCompound(word: string): string {
  if (word.startsWith("abd")) return gluedServant(word) ?? gluedTail(word) ?? word;
  return gluedTail(word) ?? word;
}

/** Vowels between "servant" and the name; after the first four a spelling is a compound even of an unknown name. */
const JOINING_VOWELS: readonly string[] = ["ou", "u", "e", "o", "a", "i"];
const TELLING_VOWELS = words("ou u e o");
/** Letters that the l of the article turns into. */
const SUN_LETTERS = "dnrstz";

/** abdulrahman, abdelkader; abdurrahman, abdessalam, abdechakour; abdusalam only before a name of God. */
function gluedServant(word: string): string | null {
  const rest = word.slice(3);
  const vowel = JOINING_VOWELS.find((start) => rest.startsWith(start)) ?? "";
  const after = rest.slice(vowel.length);
  if (after === "" || after === "lla" || after.startsWith("llah")) return null;
  const whole = servedPart(after, false);
  if (whole !== undefined) return `abdul${whole}`;
  const first = after.charAt(0);
  const isArticle = first === "l" && vowel !== "";
  const isAssimilated = !isArticle && first === after.charAt(1) && SUN_LETTERS.includes(first);
  if (!isArticle && !isAssimilated) return null;
  const served = after.slice(1);
  const known = servedPart(served, true);
  if (known !== undefined) return `abdul${known}`;
  return TELLING_VOWELS.has(vowel) && served.length >= LEAST_HEAD && !KEPT.has(word)
    ? `abdul${served}`
    : null;
}

/** Names of their own that only look like "servant of" something. */
const KEPT = words("abdoulaye abdelli abdoullaye");

function gluedTail(word: string): string | null {
  if (word.length < 6) return null;
  const last = word.at(-1) ?? "";
  if (last !== "n" && last !== "e" && last !== "h" && last !== "a") return null;
  for (const [ending, tail, heads, anyHead] of GLUED) {
    if (!word.endsWith(ending)) continue;
    const head = word.slice(0, -ending.length);
    const known = heads.get(foldPart(head));
    if (known !== undefined) return known + tail;
    if (anyHead && head.length >= LEAST_HEAD) return head + tail;
  }
  return null;
}

const NATIVE_TAILS = words("الله الدين");

/** عبد before a word with the article, and any word before الله or الدين. */
function nativeAt(words: readonly string[], from: number): Found | null {
  const head = words[from] ?? "";
  if (head < "\u0600" || head > "\u06ff") return null;
  const next = arabicLetters(words[from + 1] ?? "").letters;
  if (!next.startsWith("ال")) return null;
  const isServant = head === "عبد" && next.length > 3;
  const isTail = NATIVE_TAILS.has(next) && head.length > 1 && head !== "من" && head !== "في";
  return isServant || isTail ? { text: head + (words[from + 1] ?? ""), count: 2 } : null;
}
