/**
 * @module scripts/names/han-readings
 * Makes `data/names/han-readings.tsv` from the Unihan files of the Unicode character database.
 * Run: `node scripts/names/han-readings.ts FOLDER`, the folder that holds `Unihan_Readings.txt` and
 * `Unihan_DictionaryLikeData.txt`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const HEADER = `# Readings of Han characters: Mandarin (Pinyin), Cantonese (Jyutping), Korean (Hangul), Japanese (on).
# Every column: readings without tones, the customary one first, parted by blanks; empty where the source has none.
# source: Unicode Han Database (Unihan) 15.0: kMandarin, kHanyuPinlu, kCantonese, kHangul, kJapaneseOn (of
#   characters of Japanese standards) of the characters of kUnihanCore2020 and U+4E00..9FFF. licence: Unicode License (© Unicode, Inc.)
# made by: scripts/names/han-readings.ts
# character	mandarin	cantonese	hangul	japanese
`;

/** Readings that share at least this part of a character's counted uses are kept beside the first. */
const SECOND_READING_SHARE = 0.1;

const [, , folder = "."] = process.argv;
const readings = unihan(join(folder, "Unihan_Readings.txt"));
const core = unihan(join(folder, "Unihan_DictionaryLikeData.txt"));

const rows = [...readings]
  .filter(([character]) => core.get(character)?.has("kUnihanCore2020") === true || isCommonBlock(character))
  .map(([character, fields]) => [
    character,
    distinct(
      [...words(fields, "kMandarin").slice(0, 1), ...frequent(words(fields, "kHanyuPinlu"))].map(untoned),
    ),
    distinct(words(fields, "kCantonese").map((word) => word.replace(/\d$/, ""))),
    distinct(words(fields, "kHangul").map((word) => word.slice(0, 1))),
    distinct(isJapanese(character) ? words(fields, "kJapaneseOn").map((word) => word.toLowerCase()) : []),
  ])
  .filter(([, ...columns]) => columns.some((column) => column !== ""))
  .map((columns) => columns.join("\t"))
  .toSorted((left, right) => (left < right ? -1 : 1));

writeFileSync("data/names/han-readings.tsv", `${HEADER}${rows.join("\n")}\n`);

function unihan(path: string): Map<string, Map<string, string>> {
  const table = new Map<string, Map<string, string>>();
  for (const line of readFileSync(path, "utf8").split("\n")) {
    const [code = "", field = "", value = ""] = line.split("\t");
    if (
      !code.startsWith("U+") ||
      !/^k(Mandarin|HanyuPinlu|Cantonese|Hangul|JapaneseOn|UnihanCore2020)$/.test(field)
    )
      continue;
    const character = String.fromCodePoint(Number.parseInt(code.slice(2), 16));
    const fields = table.get(character) ?? new Map<string, string>();
    table.set(character, fields.set(field, value));
  }
  return table;
}

/** Whether the character is of the block that Unicode began with: the rare characters of names are there. */
function isCommonBlock(character: string): boolean {
  return character >= "\u4e00" && character <= "\u9fff" && character.length === 1;
}

/** Whether a Japanese standard has the character: names of Japan are written with no other. */
function isJapanese(character: string): boolean {
  return core.get(character)?.get("kUnihanCore2020")?.includes("J") === true;
}

function words(fields: ReadonlyMap<string, string>, field: string): string[] {
  return fields.get(field)?.split(" ") ?? [];
}

/** `háng(20) xíng(80)` → the readings that are common enough, the commonest first. */
function frequent(counted: readonly string[]): string[] {
  const pairs = counted.map((word): [string, number] => {
    const [, reading = "", count = "0"] = /^(.*)\((\d+)\)$/.exec(word) ?? [];
    return [reading, Number(count)];
  });
  const total = pairs.reduce((sum, [, count]) => sum + count, 0);
  return pairs
    .toSorted((left, right) => right[1] - left[1])
    .filter(([, count]) => count >= total * SECOND_READING_SHARE)
    .map(([reading]) => reading);
}

/** Pinyin without tones; ü stays: `lǚ` → `lü`. */
function untoned(pinyin: string): string {
  return pinyin
    .normalize("NFD")
    .replace(/[\u0300\u0301\u0304\u030c]/g, "")
    .normalize("NFC");
}

function distinct(readingsOfOne: readonly string[]): string {
  return [...new Set(readingsOfOne.filter((reading) => reading !== ""))].join(" ");
}
