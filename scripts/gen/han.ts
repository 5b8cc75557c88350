/**
 * @module scripts/gen/han
 * Compiles the tables of Han characters and of Japanese names in kanji: characters and names under their readings,
 * which is far smaller than readings under characters.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./read-yaml.ts";
import { hongKong, wadeGiles } from "./spellings.ts";

/** Readings of a character in one system, the customary one first. */
type Readings = ReadonlyMap<string, readonly string[]>;

/** The Han tables as the library loads them: `engine/src/generated/han.json`. */
export function compileHan(): Record<string, unknown> {
  const canonical = canonicalOf();
  const rows = readRows("han-readings.tsv");
  const columns = [1, 2, 3, 4].map((column) =>
    foldReadings(
      new Map(
        rows.map((row): [string, readonly string[]] => [
          row[0] ?? "",
          (row[column] ?? "").split(" ").filter((reading) => reading !== ""),
        ]),
      ),
      canonical,
    ),
  );
  const [mandarin = new Map(), cantonese = new Map(), hangul = new Map(), japanese = new Map()] = columns;
  return {
    variants: Object.fromEntries(readRows("han-variants.tsv").map(([to = "", from = ""]) => [to, from])),
    mandarin: inverted(mandarin, 0),
    mandarinOther: inverted(mandarin, 1),
    cantonese: inverted(cantonese, 0),
    hangul: inverted(hangul, 0),
    hangulOther: inverted(hangul, 1),
    japanese: inverted(japanese, 0),
    wadeGiles: Object.fromEntries(keysOf(mandarin).map((pinyin) => [pinyin, wadeGiles(pinyin)])),
    hongKong: Object.fromEntries(keysOf(cantonese).map((jyutping) => [jyutping, hongKong(jyutping)])),
    surnames: Object.fromEntries(
      readRows("han-surnames.tsv").map(([surname = "", ...spellings]) => [surname, spellings]),
    ),
  };
}

/**
 * The kanji names as the library loads them, `engine/src/generated/kanji-names.json`: one line for the readings with
 * the same two first letters. A reading stands before its names of two characters; other names follow after blanks.
 */
export function compileKanjiNames(): Record<string, unknown> {
  const rows = readRows("kanji-names.tsv");
  const ofKind = (wanted: string): Record<string, string> => {
    const lines = new Map<string, string[]>();
    for (const [kind, reading = "", names = ""] of rows) {
      if (kind !== wanted) continue;
      const head = reading.slice(0, 2);
      lines.set(head, [...(lines.get(head) ?? []), packed(reading, names)]);
    }
    return Object.fromEntries([...lines].map(([head, readings]) => [head, readings.join(" ")]));
  };
  return { surnames: ofKind("s"), given: ofKind("g") };
}

/** `tanaka 田中 田仲 棚` → `tanaka田中田仲 棚`. */
function packed(reading: string, names: string): string {
  const all = names.split(" ");
  const pairs = all.filter((name) => name.length === 2).join("");
  return [reading + pairs, ...all.filter((name) => name.length !== 2)].join(" ");
}

/** The syllables that tell a Chinese or Korean given name, as the library loads them: `name-syllables.json`. */
export function compileSyllables(): Record<string, unknown> {
  return {
    syllables: Object.fromEntries(
      readRows("name-syllables.tsv").map(([syllable = "", ...numbers]) => [
        syllable,
        numbers.map((number) => (number === "" ? null : Number(number))),
      ]),
    ),
  };
}

function canonicalOf(): ReadonlyMap<string, string> {
  return new Map(
    readRows("han-variants.tsv").flatMap(([to = "", from = ""]) =>
      [...from].map((character): [string, string] => [character, to]),
    ),
  );
}

/**
 * Readings of canonical characters, which take those of their variants where they have none; a variant keeps its own
 * where its first is another (乾 qián beside 干 gān).
 */
function foldReadings(own: Readings, canonical: ReadonlyMap<string, string>): Readings {
  const folded = new Map([...own].filter(([, readings]) => readings.length > 0));
  for (const [variant, readings] of own) {
    const to = canonical.get(variant);
    if (to !== undefined && readings.length > 0 && !folded.has(to)) folded.set(to, readings);
  }
  for (const [variant, to] of canonical) {
    if (folded.get(variant)?.[0] === folded.get(to)?.[0]) folded.delete(variant);
  }
  return folded;
}

/** Readings with their characters: of the first readings, or of the second. */
function inverted(table: Readings, place: number): Record<string, string> {
  const found = new Map<string, string>();
  for (const [character, readings] of table) {
    const reading = readings[place];
    if (reading !== undefined) found.set(reading, (found.get(reading) ?? "") + character);
  }
  return Object.fromEntries([...found].toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

function keysOf(table: Readings): readonly string[] {
  return [...new Set([...table.values()].flatMap((readings) => readings.slice(0, 2)))].toSorted();
}

/** Rows of a table of `data/names`, without its comments. */
export function readRows(file: string): readonly (readonly string[])[] {
  return readFileSync(join(ROOT, "data/names", file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}
