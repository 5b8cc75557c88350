/**
 * @module names/romanise/han-tables
 * The compiled facts on Han characters, turned to look up by character. Built at the first use: a program that never
 * meets a Han character does not pay for them.
 */
import data from "../../generated/han.json" with { type: "json" };

/** Facts on one Chinese surname: spellings by system, empty where none is customary. */
export interface HanSurname {
  /** Pinyin without tones, one word a character; empty when the character is read as always. */
  readonly mandarin: string;
  readonly hongKong: readonly string[];
  readonly southernMin: readonly string[];
}

/** Everything known on Han characters, by character. */
export interface HanTables {
  /** Canonical character of a variant. */
  readonly canonical: ReadonlyMap<string, string>;
  /** Pinyin without tones, ü kept. */
  readonly mandarin: ReadonlyMap<string, string>;
  /** A second common reading in Pinyin. */
  readonly mandarinOther: ReadonlyMap<string, string>;
  /** Jyutping without tones. */
  readonly cantonese: ReadonlyMap<string, string>;
  /** Reading in Korea, as a Hangul syllable. */
  readonly hangul: ReadonlyMap<string, string>;
  readonly hangulOther: ReadonlyMap<string, string>;
  /** On-reading as kana spell it: `kyou`. */
  readonly japanese: ReadonlyMap<string, string>;
  readonly wadeGiles: Readonly<Record<string, string>>;
  readonly hongKong: Readonly<Record<string, readonly string[]>>;
  readonly surnames: ReadonlyMap<string, HanSurname>;
}

let built: HanTables | null = null;

/** The tables. Cost: some 20 ms at the first call, nothing after. */
export function hanTables(): HanTables {
  built ??= {
    canonical: byCharacter(data.variants),
    mandarin: byCharacter(data.mandarin),
    mandarinOther: byCharacter(data.mandarinOther),
    cantonese: byCharacter(data.cantonese),
    hangul: byCharacter(data.hangul),
    hangulOther: byCharacter(data.hangulOther),
    japanese: byCharacter(data.japanese),
    wadeGiles: data.wadeGiles,
    hongKong: data.hongKong,
    surnames: new Map(
      Object.entries(data.surnames as Readonly<Record<string, readonly string[]>>).map(
        ([surname, [mandarin = "", hongKong = "", southernMin = ""]]): [string, HanSurname] => [
          surname,
          { mandarin, hongKong: spellings(surname, hongKong), southernMin: spellings(surname, southernMin) },
        ],
      ),
    ),
  };
  return built;
}

/** A surname of two characters has spellings of two words, parted by bars; one of one character has words. */
function spellings(surname: string, column: string): readonly string[] {
  return column === "" ? [] : column.split(surname.length > 1 ? "|" : " ");
}

function byCharacter(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [reading, characters] of Object.entries(table)) {
    for (const character of characters) found.set(character, reading);
  }
  return found;
}
