/**
 * @module names/romanise/kanji-names
 * Readings of Japanese names in kanji, which are read whole: 田中 is tanaka, whatever its characters are alone.
 * Source: NAIST Japanese Dictionary (data/names/kanji-names.tsv).
 */
import data from "../../generated/kanji-names.json" with { type: "json" };
import { foldHan } from "./han.ts";

/** Which part of a name a run of kanji is. */
export type KanjiPart = "surname" | "given";

/** Forms of one name that are kept. */
const MOST = 6;

type Readings = ReadonlyMap<string, readonly string[]>;

let built: Readonly<Record<KanjiPart, Readings>> | null = null;

/**
 * Readings of a Japanese surname or given name in Hepburn, each without its long vowels first (sato), then as kana
 * spell it (satou) and with h (satoh).
 *
 * @param text a run of kanji, in any shape of its characters. @param part absent: either, surnames first.
 * @returns 0..6 distinct forms of [a-z]+; none when the name is not known. Cost: one look-up; some 30 ms at the first.
 */
export function readKanjiName(text: string, part?: KanjiPart): readonly string[] {
  const known = names();
  const key = foldHan(text);
  const readings = [
    ...(part === "given" ? [] : (known.surname.get(key) ?? [])),
    ...(part === "surname" ? [] : (known.given.get(key) ?? [])),
  ];
  const spellings = readings.map(spell);
  // The first spelling of every reading comes before the second of any.
  const found = [0, 1, 2].flatMap((place) =>
    spellings.flatMap((forms) => {
      const form = forms[place];
      return form === undefined ? [] : [form];
    }),
  );
  return [...new Set(found)].slice(0, MOST);
}

/**
 * Where a full name in kanji is to be cut: how many characters its surname has, when both parts are known Japanese
 * names (山田太郎: 2). The longest surname wins.
 *
 * @returns `null` when the text is no such name: it may be Chinese, or a name that the source does not have.
 */
export function kanjiSurnameLength(text: string): number | null {
  const known = names();
  const key = foldHan(text);
  for (let length = Math.min(3, key.length - 1); length > 0; length -= 1) {
    if (known.surname.has(key.slice(0, length)) && known.given.has(key.slice(length))) return length;
  }
  return null;
}

function names(): Readonly<Record<KanjiPart, Readings>> {
  built ??= { surname: byName(data.surnames), given: byName(data.given) };
  return built;
}

/** `satō`: sato, satou, satoh; `ôno`: ono, oono, ohno; `yūko`: yuko, yuuko. */
function spell(reading: string): readonly string[] {
  const bare = reading.replaceAll(/[ōô]/g, "o").replaceAll("ū", "u");
  if (bare === reading) return [reading];
  const written = reading.replaceAll("ō", "ou").replaceAll("ô", "oo").replaceAll("ū", "uu");
  return [bare, written, reading.replaceAll(/[ōô]/g, "oh").replaceAll("ū", "u")];
}

/** Readings by name. Each word of a line is a reading with its names of two characters, or one other name of it. */
function byName(table: Readonly<Record<string, string>>): Readings {
  const found = new Map<string, string[]>();
  const add = (name: string, reading: string): void => {
    const key = foldHan(name);
    const known = found.get(key);
    if (known === undefined) found.set(key, [reading]);
    else if (!known.includes(reading)) known.push(reading);
  };
  for (const line of Object.values(table)) {
    let reading = "";
    for (const word of line.split(" ")) {
      const names = word.slice(latinHead(word));
      if (names === word) {
        add(word, reading);
      } else {
        reading = word.slice(0, word.length - names.length);
        for (let at = 0; at < names.length; at += 2) add(names.slice(at, at + 2), reading);
      }
    }
  }
  return found;
}

/** How many letters of a word are Latin, from its head. */
function latinHead(word: string): number {
  let length = 0;
  while (length < word.length && (word.codePointAt(length) ?? 0) < 0x2000) length += 1;
  return length;
}
