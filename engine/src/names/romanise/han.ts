/**
 * @module names/romanise/han
 * Chinese characters of names to Latin: Mandarin (Pinyin, Wade–Giles), Cantonese as Hong Kong spells it, surnames as
 * the Chinese of South-East Asia spell them, Korean and Japanese readings.
 * Sources: data/names/han-*.tsv; Pinyin (ISO 7098), Wade–Giles without apostrophes.
 */
import { romaniseSyllable, romaniseSyllableBySystem } from "./hangul.ts";
import { type HanSurname, hanTables } from "./han-tables.ts";

/** Where in a name a character stands. */
export type HanPosition = "surname" | "given";

/** Systems of {@link readHanBySystem}, in its order: characters of one name are joined within one system. */
export const HAN_SYSTEMS: readonly [
  "pinyin",
  "wade-giles",
  "hong-kong",
  "southern-min",
  "korean-north",
  "korean-revised",
  "korean-mccune",
  "japanese",
] = [
  "pinyin",
  "wade-giles",
  "hong-kong",
  "southern-min",
  "korean-north",
  "korean-revised",
  "korean-mccune",
  "japanese",
];

/** Readings that are kept of one character. */
const MOST = 8;

/**
 * A text with each Han character replaced by the one that stands for all its shapes: simplified for traditional,
 * Japanese and regional ones. Everything else stays.
 *
 * Cost: linear; a text without Han characters comes back as it is.
 */
export function foldHan(text: string): string {
  let folded = "";
  let changed = false;
  for (const character of text) {
    const canonical = (character.codePointAt(0) ?? 0) < 0x3400 ? character : canonicalOf(character);
    changed ||= canonical !== character;
    folded += canonical;
  }
  return changed ? folded : text;
}

/**
 * Readings of one Han character in Latin letters, the likeliest first; customary surname spellings first where it
 * stands as the surname. Best given the character as written: 乾 is qian, its simplified shape 干 gan.
 *
 * @returns 0..8 distinct forms of [a-z]+; none for a character without a known reading, or no Han character.
 */
export function readHan(character: string, position: HanPosition): readonly string[] {
  const tables = hanTables();
  const surname = position === "surname" ? tables.surnames.get(canonicalOf(character)) : undefined;
  const mandarin = mandarinOf(character, surname);
  const second = position === "given" ? lookUp(tables.mandarinOther, character) : "";
  const hangul = hangulOf(character, position);
  const korean = hangul === "" ? [] : romaniseSyllable(hangul, position === "surname" ? "surname" : "first");
  const cantonese = tables.hongKong[lookUp(tables.cantonese, character)] ?? [];
  const customs = [surname?.hongKong ?? cantonese, surname?.southernMin ?? [], korean];
  // One spelling of every system comes before the second of any: a word keeps only the first few.
  const found = [
    plain(mandarin),
    tables.wadeGiles[mandarin] ?? "",
    ...customs.map((spellings) => spellings[0] ?? ""),
    ...(mandarin.includes("ü") ? [mandarin.replace("ü", "yu"), mandarin.replace("ü", "v")] : []),
    plain(second),
    ...customs.map((spellings) => spellings[1] ?? ""),
    ...(position === "given" ? [japaneseOf(character)] : []),
    ...customs.flatMap((spellings) => spellings.slice(2)),
  ];
  return [...new Set(found.filter((form) => form !== ""))].slice(0, MOST);
}

/**
 * The reading of one Han character in each of {@link HAN_SYSTEMS}, `""` where a system has none.
 *
 * @param character as written; position: surnames have readings of their own (曾: zeng, tsang).
 */
export function readHanBySystem(character: string, position: HanPosition): readonly string[] {
  const tables = hanTables();
  const surname = position === "surname" ? tables.surnames.get(canonicalOf(character)) : undefined;
  const mandarin = mandarinOf(character, surname);
  const hangul = hangulOf(character, position);
  const [north = "", revised = "", mccune = ""] = romaniseSyllableBySystem(hangul);
  return [
    plain(mandarin),
    tables.wadeGiles[mandarin] ?? "",
    surname?.hongKong[0] ?? tables.hongKong[lookUp(tables.cantonese, character)]?.[0] ?? "",
    surname?.southernMin[0] ?? "",
    north,
    revised,
    mccune,
    japaneseOf(character),
  ];
}

/** How many characters of a Han name are its surname: two for the compound surnames (欧阳, 司马), else one. */
export function hanSurnameLength(text: string): 1 | 2 {
  const [first = "", second = ""] = text;
  if (second === "") return 1;
  return hanTables().surnames.has(canonicalOf(first) + canonicalOf(second)) ? 2 : 1;
}

/**
 * Customary spellings of a compound surname, words parted by a blank: `sze to`, `szeto`. Pinyin and Wade–Giles
 * first; an empty list when the text is none.
 */
export function readCompoundSurname(text: string): readonly string[] {
  const tables = hanTables();
  const surname = [...text].length === 2 ? tables.surnames.get(foldHan(text)) : undefined;
  if (surname === undefined) return [];
  const words = surname.mandarin.split(" ");
  const wade = words.map((word) => tables.wadeGiles[word] ?? "").join(" ");
  return [...new Set([plain(surname.mandarin), wade, ...surname.hongKong, ...surname.southernMin])];
}

function canonicalOf(character: string): string {
  const { canonical } = hanTables();
  const known = canonical.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  // Compatibility characters are other characters' doubles by Unicode itself.
  if (code < 0xf900 || (code > 0xfaff && code < 0x2f800)) return character;
  const double = character.normalize("NFC");
  return canonical.get(double) ?? double;
}

/** What a table has for the character as written, or for the one that stands for it. */
function lookUp(table: ReadonlyMap<string, string>, character: string): string {
  return table.get(character) ?? table.get(canonicalOf(character)) ?? "";
}

function mandarinOf(character: string, surname: HanSurname | undefined): string {
  const special = surname?.mandarin ?? "";
  return special === "" ? lookUp(hanTables().mandarin, character) : special;
}

/** The Korean reading; 金 and its like are read otherwise as surnames (김, not 금). */
function hangulOf(character: string, position: HanPosition): string {
  const tables = hanTables();
  const first = lookUp(tables.hangul, character);
  return first === "금" && position === "surname" ? lookUp(tables.hangulOther, character) || first : first;
}

/** The on-reading with short vowels, as Latin texts write it: `kyou` → `kyo`. */
function japaneseOf(character: string): string {
  return lookUp(hanTables().japanese, character).replace("ou", "o").replace("uu", "u");
}

/** Pinyin in the letters a to z. */
function plain(pinyin: string): string {
  return pinyin.replaceAll("ü", "u");
}
