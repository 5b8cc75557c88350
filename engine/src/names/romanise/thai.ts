/**
 * @module names/romanise/thai
 * Thai and Lao to Latin: the general system of the Royal Society, then what people make of it in their own names
 * (-phon and -porn, -chai, wi- and vi-, j, ee, oo). Source: Royal Society of Thailand (1999).
 */
import { heardLetters, thaiSyllables, type Linking, type Syllable } from "./thai-syllables.ts";

const MOST_FORMS = 6;

const INITIALS = table(
  "ก k,ข kh,ฃ kh,ค kh,ฅ kh,ฆ kh,ง ng,จ ch,ฉ ch,ช ch,ฌ ch,ซ s,ศ s,ษ s,ส s,ญ y,ด d,ฎ d,ต t,ฏ t,ถ th,ฐ th,ท th,ฑ th",
  "ธ th,ฒ th,น n,ณ n,บ b,ป p,ผ ph,พ ph,ภ ph,ฝ f,ฟ f,ม m,ย y,ร r,ล l,ฬ l,ว w,ห h,ฮ h",
);
const CODAS = table(
  "ก k,ข k,ค k,ฆ k,ง ng,ญ n,ณ n,น n,ร n,ล n,ฬ n,ด t,ต t,ถ t,ท t,ธ t,จ t,ช t,ซ t,ศ t,ษ t,ส t,ฎ t,ฏ t,ฐ t,ฑ t,ฒ t",
  "บ p,ป p,พ p,ภ p,ฟ p,ม m,ย i,ว o",
);

/** One way of spelling the sounds. */
interface Custom {
  readonly linking: Linking;
  readonly initials: Readonly<Record<string, string>>;
  readonly codas: Readonly<Record<string, string>>;
  readonly long: Readonly<Record<string, string>>;
  /** Short vowels before a final consonant, where they differ. */
  readonly short: Readonly<Record<string, string>>;
}

const ROYAL: Custom = { linking: "closed", initials: INITIALS, codas: CODAS, long: {}, short: {} };
/** As most people write it: no h behind p, t and k, -porn, -kul, long vowels as in English. */
const POPULAR: Custom = {
  ...ROYAL,
  initials: { ...INITIALS, ...table("จ j,พ p,ภ p,ผ p,ท t,ธ t,ถ t,ค k,ข k") },
  codas: { ...CODAS, ร: "rn", ล: "l" },
  long: { i: "ee", u: "oo", ue: "eu", oe: "er" },
};
/** The same for ears that hear u in a short a and ar in a long one: Nun, -karn. */
const ENGLISH: Custom = {
  ...POPULAR,
  initials: { ...POPULAR.initials, จ: "ch" },
  long: { a: "ar", u: "u" },
  short: { a: "u" },
};
/** As the letters are read in Pali and Sanskrit: Vichai, Abhisit. */
const INDIC: Custom = {
  ...ROYAL,
  initials: { ...INITIALS, ...table("ว v,ภ bh,จ j,พ p") },
  codas: { ...CODAS, ร: "rn", ล: "l" },
};
const CUSTOMS: readonly Custom[] = [
  ROYAL,
  POPULAR,
  { ...ROYAL, linking: "open" },
  { ...POPULAR, linking: "open" },
  ENGLISH,
  INDIC,
];
const LAO: readonly Custom[] = [
  { ...ROYAL, initials: { ...INITIALS, ...table("ว v,ช s,ญ ny") } },
  {
    ...ROYAL,
    initials: { ...INITIALS, ...table("ว v,ช x,ญ nh,ส s") },
    long: { u: "ou", ue: "eu" },
    short: { u: "ou" },
  },
  { ...ROYAL, initials: { ...INITIALS, ...table("ช s") } },
];

/**
 * Romanisations of a Thai word, likeliest first.
 *
 * @returns up to six forms of `a`–`z`; none where there is no Thai consonant. A name of several words written as one
 *   (สมชายวงศ์) gives one long form. Cost: linear, some microseconds.
 */
export function romaniseThai(token: string): readonly string[] {
  return formsOf(token, CUSTOMS);
}

/** Romanisations of a Lao word, likeliest first; its letters stand where the Thai ones stand. */
export function romaniseLao(token: string): readonly string[] {
  return formsOf(toThai(token), LAO);
}

function formsOf(word: string, customs: readonly Custom[]): readonly string[] {
  const forms = new Set<string>();
  const letters = heardLetters(word);
  const cut = { closed: thaiSyllables(letters, "closed"), open: thaiSyllables(letters, "open") };
  for (const custom of customs) {
    const form = cut[custom.linking].map((syllable) => spell(syllable, custom)).join("");
    if (form !== "") forms.add(form);
  }
  return [...forms].slice(0, MOST_FORMS);
}

function spell({ initial, vowel, isLong, coda }: Syllable, custom: Custom): string {
  const start = [...initial].map((letter) => custom.initials[letter] ?? "").join("");
  const isGlide = coda === "ย" || coda === "ว";
  // A long a is spelled ar in front of a final n only.
  const long = isLong && !isGlide && (vowel !== "a" || CODAS[coda] === "n") ? custom.long[vowel] : undefined;
  const short = (!isLong && coda !== "" && !isGlide ? custom.short[vowel] : undefined) ?? vowel;
  const end = coda === "ร" && vowel !== "o" ? "n" : (custom.codas[coda] ?? "");
  return `${start}${long ?? short}${end}`;
}

/** Letters that Thai has not, and the ring that stands for m. */
const LAO_OWN: ReadonlyMap<string, string> = new Map([
  ["ໜ", "หน"],
  ["ໝ", "หม"],
  ["ຼ", "ล"],
  ["ໍ", "ํ"],
]);

function toThai(token: string): string {
  let text = "";
  const around = token.replace(/(.)ຽ/gu, "ເ$1ີຢ").replace(/ົວ/g, "ັວ");
  for (const letter of around) {
    const code = letter.codePointAt(0) ?? 0;
    const own = LAO_OWN.get(letter);
    if (own !== undefined) text += own;
    // Lao writes the short o that Thai leaves out.
    else if (letter === "ົ") continue;
    else if (code >= 0xe81 && code <= 0xec4) text += String.fromCodePoint(code - 0x80);
  }
  return text;
}

function table(...rows: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rows.flatMap((row) => row.split(",").map((pair) => pair.split(" ") as [string, string])),
  );
}
