/**
 * @module scripts/names/name-syllables
 * Makes `data/names/name-syllables.tsv`: how common syllables are in Chinese and Korean given names, and how much
 * likelier there than in other names that happen to fall into such syllables (Milan is mi and lan).
 * Run: `node scripts/names/name-syllables.ts FILE`, the name parts of Wikidata, a gzip file of lines
 * `form, form, ... => Q1`; needs `data/names/han-readings.tsv`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { romaniseSyllable } from "../../engine/src/names/romanise/hangul.ts";
import { wadeGiles } from "../gen/spellings.ts";

const HEADER = `# Syllables of romanised Chinese and Korean given names. bits: surprise of the syllable in such names, in tenths of a
# bit; weight: log2 of its share in such names over its share in other names that can be cut into such syllables, in
# tenths of a bit. Empty: no syllable of that language.
# source: Wikidata name parts of 2025-04, CC0 1.0; readings of han-readings.tsv (Unihan, Unicode License)
# made by: scripts/names/name-syllables.ts
# syllable	chinese bits	chinese weight	korean bits	korean weight
`;

interface Facts {
  readonly bits: number;
  readonly weight: number;
}

const [, , file = "name-parts.txt.gz"] = process.argv;
const clusters = gunzipSync(readFileSync(file))
  .toString("utf8")
  .split("\n")
  .map((line) => (line.split(" => ")[0] ?? "").split(", "));
const abroad = clusters.filter(
  (forms) => !forms.some((form) => /[\p{Script=Han}\p{Script=Hang}]/u.test(form)),
);
const others = [...new Set(abroad.flatMap(latinForms))];

const chinese = factsOf(chineseCounts());
const korean = factsOf(koreanCounts());
const rows = [...new Set([...chinese.keys(), ...korean.keys()])]
  .toSorted()
  .map((syllable) =>
    [syllable, ...columns(chinese.get(syllable)), ...columns(korean.get(syllable))].join("\t"),
  );
writeFileSync("data/names/name-syllables.tsv", `${HEADER}${rows.join("\n")}\n`);

/** Syllables of given names in Han that their group spells in Pinyin or Wade–Giles; the rest of both systems as rare. */
function chineseCounts(): ReadonlyMap<string, number> {
  const mandarin = new Map(
    readFileSync("data/names/han-readings.tsv", "utf8")
      .split("\n")
      .filter((line) => !line.startsWith("#"))
      .map((line): [string, string] => {
        const [character = "", pinyin = ""] = line.split("\t");
        return [character, pinyin.split(" ")[0] ?? ""];
      }),
  );
  const inventory = [...new Set(mandarin.values())].filter((pinyin) => /[aeiouü]/.test(pinyin));
  const counts = new Map<string, number>();
  for (const pinyin of inventory) for (const spelling of spellings(pinyin)) count(counts, spelling, 0.2);
  for (const forms of clusters.filter(isEastAsian)) {
    const latin = new Set(latinForms(forms));
    for (const form of forms.filter((name) => /^\p{Script=Han}{2}$/u.test(name))) {
      const readings = [...form].map((character) => mandarin.get(character) ?? "");
      if (!latin.has(readings.map((reading) => reading.replace("ü", "u")).join(""))) continue;
      for (const reading of readings)
        for (const spelling of spellings(reading)) count(counts, spelling, 1 / spellings(reading).length);
    }
  }
  return counts;
}

/** Syllables of given names in Hangul that their group spells in Latin. */
function koreanCounts(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const forms of clusters.filter(isEastAsian)) {
    const latin = new Set(latinForms(forms));
    for (const form of forms.filter((name) => /^\p{Script=Hang}{2}$/u.test(name))) {
      const [first = [], second = []] = [...form].map((syllable) => romaniseSyllable(syllable, "first"));
      if (!first.some((head) => second.some((tail) => latin.has(head + tail)))) continue;
      for (const spelt of [first, second])
        for (const [at, spelling] of spelt.entries()) count(counts, spelling, 1 / (at + 2));
    }
  }
  // A spelling that is hardly met is no syllable by which a name is to be cut.
  return new Map([...counts].filter(([, times]) => times >= 1));
}

function spellings(pinyin: string): readonly string[] {
  return [...new Set([pinyin.replace("ü", "u"), wadeGiles(pinyin)])];
}

function factsOf(counts: ReadonlyMap<string, number>): ReadonlyMap<string, Facts> {
  const total = sum(counts);
  const bits = new Map([...counts].map(([syllable, times]) => [syllable, -Math.log2(times / total)]));
  const foreign = new Map<string, number>();
  for (const word of others) for (const syllable of cut(word, bits)) count(foreign, syllable, 1);
  const smoothed = sum(foreign) + bits.size;
  return new Map(
    [...bits].map(([syllable, surprise]): [string, Facts] => [
      syllable,
      { bits: surprise, weight: -surprise - Math.log2(((foreign.get(syllable) ?? 0) + 1) / smoothed) },
    ]),
  );
}

/** The likeliest cut of a word into two or three syllables; empty when there is none. */
function cut(word: string, bits: ReadonlyMap<string, number>): readonly string[] {
  let best: readonly string[] = [];
  let least = Number.POSITIVE_INFINITY;
  const walk = (rest: string, cost: number, done: readonly string[]): void => {
    if (rest === "" && done.length > 1 && cost < least) [best, least] = [done, cost];
    if (rest === "" || done.length === 3) return;
    for (let length = 1; length <= Math.min(7, rest.length); length += 1) {
      const surprise = bits.get(rest.slice(0, length));
      if (surprise !== undefined) walk(rest.slice(length), cost + surprise, [...done, rest.slice(0, length)]);
    }
  };
  walk(word, 0, []);
  return best;
}

function isEastAsian(forms: readonly string[]): boolean {
  return !forms.some((form) =>
    /[\p{Script=Cyrl}\p{Script=Arab}\p{Script=Hebr}\p{Script=Grek}\p{Script=Kana}]/u.test(form),
  );
}

function latinForms(forms: readonly string[]): readonly string[] {
  return forms
    .map((form) => form.normalize("NFD").replace(/[\p{M} '-]/gu, ""))
    .filter((form) => /^[a-z]{3,14}$/.test(form));
}

function count(counts: Map<string, number>, key: string, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, times) => total + times, 0);
}

function columns(facts: Facts | undefined): readonly string[] {
  return facts === undefined
    ? ["", ""]
    : [facts.bits, facts.weight].map((value) => String(Math.round(value * 10)));
}
