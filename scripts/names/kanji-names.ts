/**
 * @module scripts/names/kanji-names
 * Makes `data/names/kanji-names.tsv`: Japanese surnames and given names in kanji with their readings.
 * Run: `node scripts/names/kanji-names.ts FILE`, the file `naist-jdic.csv` in UTF-8.
 */
import { readFileSync, writeFileSync } from "node:fs";

const HEADER = `# Japanese names in kanji by their reading: Hepburn, the long o written ō (おう) or ô (おお), the long u ū.
# source: NAIST Japanese Dictionary 0.6.3b (entries 人名,姓 and 人名,名; reading and pronunciation).
# licence: BSD-3-Clause, Copyright (c) 2009 Nara Institute of Science and Technology, Japan
# made by: scripts/names/kanji-names.ts
# kind (s surname, g given name)	reading	names
`;

/** As in `engine/src/names/romanise/kana.ts`, written again: a maker of data does not load the library it feeds. */
const SYLLABLES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "アa イi ウu エe オo カka キki クku ケke コko サsa シshi スsu セse ソso タta チchi ツtsu テte トto ナna ニni ヌnu ネne ノno " +
    "ハha ヒhi フfu ヘhe ホho マma ミmi ムmu メme モmo ヤya ユyu ヨyo ラra リri ルru レre ロro ワwa ヲo ンn ガga ギgi グgu ゲge ゴgo " +
    "ザza ジji ズzu ゼze ゾzo ダda ヂji ヅzu デde ドdo バba ビbi ブbu ベbe ボbo パpa ピpi プpu ペpe ポpo"
  )
    .split(" ")
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

const HAN = /^[\p{Script=Han}々ヶケノ]+$/u;
const [, , file = "naist-jdic.csv"] = process.argv;
const names = new Map<string, Set<string>>();

for (const line of readFileSync(file, "utf8").split("\n")) {
  const fields = line.split(",");
  const [name = "", , , , , , person, kind] = fields;
  if (person !== "人名" || (kind !== "姓" && kind !== "名") || !HAN.test(name) || name.length > 4) continue;
  const reading = romaji(fields[11] ?? "", fields[12] ?? "");
  if (!/^[a-zōôū]+$/.test(reading)) continue;
  const key = `${kind === "姓" ? "s" : "g"}\t${reading}`;
  names.set(key, (names.get(key) ?? new Set<string>()).add(name));
}

const rows = [...names]
  .map(([key, spellings]) => `${key}\t${[...spellings].toSorted().join(" ")}`)
  .toSorted((left, right) => (left < right ? -1 : 1));
writeFileSync("data/names/kanji-names.tsv", `${HEADER}${rows.join("\n")}\n`);

/** Hepburn of a reading; the pronunciation tells which o and u are long: サトウ, サトー → satō; イノウエ → inoue. */
function romaji(reading: string, pronunciation: string): string {
  const letters = [...reading];
  const sounds = [...pronunciation];
  let text = "";
  for (const [at, kana] of letters.entries()) {
    const next = letters[at + 1] ?? "";
    if (sounds.length === letters.length && sounds[at] === "ー") {
      const last = text.at(-1) ?? "";
      const long = last === "u" ? "ū" : kana === "オ" ? "ô" : "ō";
      text = last === "o" || last === "u" ? text.slice(0, -1) + long : text + (last === "e" ? "i" : last);
    } else if (kana === "ッ") {
      const sound = syllable(next);
      text += sound.startsWith("ch") ? "t" : sound.slice(0, 1);
    } else if ("ャュョ".includes(kana)) {
      const base = text.slice(0, -1);
      const vowel = { ャ: "a", ュ: "u", ョ: "o" }[kana] ?? "";
      text = base + (/(?:sh|ch|j)$/.test(base) ? vowel : `y${vowel}`);
    } else {
      text += syllable(kana);
    }
  }
  return text;
}

function syllable(kana: string): string {
  return SYLLABLES[kana] ?? "?";
}
