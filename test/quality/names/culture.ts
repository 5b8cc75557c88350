/**
 * @module test/quality/names/culture
 * The naming culture of a country, and which word of a person's name fills which slot. Rough on purpose: a wrong slot
 * swaps another word than meant, which still is another name.
 */
import { wordsOf } from "./plain.ts";

/** Cultures told apart in negatives and in the alert rates. */
export type Culture =
  | "anglo"
  | "hispanic"
  | "lusophone"
  | "french"
  | "germanic"
  | "slavic"
  | "balkan"
  | "turkic"
  | "arabic"
  | "persian"
  | "south-asian"
  | "chinese"
  | "korean"
  | "japanese"
  | "southeast-asian"
  | "african"
  | "caucasian"
  | "other";

const COUNTRIES: Readonly<Partial<Record<Culture, string>>> = {
  anglo: "us gb ie au nz ca jm za bs bb",
  hispanic: "es mx co ve ar cl pe cu ec gt hn sv ni cr pa py uy bo do pr gq",
  lusophone: "pt br ao mz gw",
  french: "fr be ht mc lu",
  germanic: "de at ch li nl dk se no is fi fo",
  slavic: "ru ua by pl cz sk bg",
  balkan: "rs ba hr me mk si al xk ro md gr cy hu",
  turkic: "tr az kz kg uz tm",
  arabic: "sy iq lb jo ps sa ae kw qa bh om ye eg ly tn dz ma mr sd",
  persian: "ir af tj",
  "south-asian": "pk in bd lk np",
  chinese: "cn tw hk mo sg",
  korean: "kp kr",
  japanese: "jp",
  "southeast-asian": "mm id my ph th vn kh la",
  african: "ng gh ke ug rw cd cf cg sl lr so ss et er zw zm mw tz bi ci ml ne td sn gm",
  caucasian: "am ge",
};

const BY_COUNTRY: ReadonlyMap<string, Culture> = new Map(
  Object.entries(COUNTRIES).flatMap(([culture, codes]) =>
    codes.split(" ").map((code) => [code, culture as Culture] as const),
  ),
);

/** Culture of the first of some countries that is known; `other` where none is. */
export function cultureOf(countries: readonly string[]): Culture {
  for (const code of countries) {
    const culture = BY_COUNTRY.get(code.toLowerCase());
    if (culture !== undefined) return culture;
  }
  return "other";
}

const BY_ENDING: readonly (readonly [Culture, RegExp])[] = [
  ["arabic", /^(?:al|el|abd|abdul|abu|bin|ibn|mohamm?ed|muhammad|ahmed|ahmad|hussein|hassan)$/],
  ["korean", /^(?:kim|pak|choe|jong|chol|hyok|myong|ryong|kyong|ri)$/],
  ["slavic", /(?:[oe]vich|[oe]vi[cčt]j?|[oe]vna|[oe]va?|sk[iy]y?|skaya|enko|chuk|ich|ин|ов|ев)$/],
  ["hispanic", /^(?:jose|juan|luis|carlos|maria|garcia|rodriguez|hernandez|lopez|gonzalez|perez)$/],
];

/** A culture by how the words of a Latin name look, where a list gives no country. */
export function guessedCulture(name: string): Culture {
  const words = wordsOf(name);
  return BY_ENDING.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0] ?? "other";
}

/** What a word of a person's name does. */
export type Slot = "given" | "father" | "family" | "nisbah" | "particle";

/** A word of a name as written, with its slot. */
export interface SlottedWord {
  readonly text: string;
  readonly slot: Slot;
}

const PARTICLES = new Set(
  "al el bin ben ibn bint abu abou umm ould ul ud de del da dos la las los van von der den di y e of the haji hajji mullah mawlawi maulavi mawlavi qari sayyid sayed syed seyyed seyed seid sheikh sheik shaykh princess prince king dr eng mr mrs ms lt gen general col colonel capt captain maj major brigadier jr sr ii iii iv".split(
    " ",
  ),
);

/** Whether a plain word is a father's name of the Slavic kind, by any standard. */
export const isPatronymic = (word: string): boolean =>
  /[eoiyua][vw](?:n[ay]|i?[ct]+[hjsz]?|itsj|ici|yc?h|i[cs])$|[^r]ich$/.test(word);

/** Whether a plain word is a particle or title, which fills no slot. */
export const isParticle = (word: string): boolean => PARTICLES.has(word);

const isFather = (words: readonly string[], at: number, culture: Culture): boolean => {
  if (culture === "slavic" || culture === "turkic" || culture === "other") {
    if (words.length >= 3 && isPatronymic(words[at] ?? "")) return true;
  }
  return ["bin", "ben", "ibn", "bint", "ould"].includes(words[at - 1] ?? "");
};

/** Where the family name stands: in capitals among others, first in Chinese and Korean names, else last. */
function familyAt(texts: readonly string[], plain: readonly string[], culture: Culture): number {
  const capitals = texts.flatMap((text, at) => (text.length > 1 && text === text.toUpperCase() ? [at] : []));
  if (capitals.length > 0 && capitals.length < texts.length) return capitals.at(-1) ?? 0;
  if (culture === "chinese" || culture === "korean") return 0;
  return plain.findLastIndex((word) => !PARTICLES.has(word));
}

/** Split a Latin name written given name first (family name first for Chinese and Korean) into words with their slots. */
export function slotsOf(name: string, culture: Culture): readonly SlottedWord[] {
  const texts = name
    .replace(/,/g, " ")
    .split(/\s+/)
    .filter((text) => /\p{L}/u.test(text));
  const plain = texts.map((text) => wordsOf(text).join(""));
  const family = familyAt(texts, plain, culture);
  const lastName = plain.findLastIndex((word) => !PARTICLES.has(word));
  const firstSurname =
    culture === "hispanic" && plain.length > 2 && family === lastName ? family - 1 : family;
  return texts.map((text, at) => {
    const word = plain[at] ?? "";
    if (PARTICLES.has(word) || word.length < 2) return { text, slot: "particle" };
    if (isFather(plain, at, culture)) return { text, slot: "father" };
    if ((at === family || at === firstSurname) && plain.length > 1) {
      const nisbah = /^(?:al|el)-/i.test(text) && word.endsWith("i");
      return { text, slot: nisbah ? "nisbah" : "family" };
    }
    const middle = at > 0 && at < family && (culture === "arabic" || culture === "persian");
    return { text, slot: middle ? "father" : "given" };
  });
}
