/**
 * @module scripts/names/han-variants
 * Makes `data/names/han-variants.tsv`: which Han characters are one character in different hands of writing.
 * Run: `node scripts/names/han-variants.ts UNIHAN OPENCC`, the folders that hold `Unihan_Variants.txt` and
 * OpenCC's `TSCharacters.txt`; needs `data/names/han-readings.tsv`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const HEADER = `# Variants of Han characters, each under the simplified character that stands for all: traditional, Japanese
# (shinjitai), Hong Kong and Taiwan standards, other shapes. A rare shape is put with another character only when both are
# read alike in Mandarin and Cantonese; a Japanese one that is another character in Chinese names (芸, 艺) stays.
# source: OpenCC 1.4.2 TSCharacters, JPShinjitaiCharacters, HKVariants, TWVariants. licence: Apache-2.0
# source: Unicode Han Database (Unihan) 15.0 kSemanticVariant, kZVariant, kSimplifiedVariant. licence: Unicode License
# source: shapes of Japanese family registers: common knowledge, this project. licence: Apache-2.0
# made by: scripts/names/han-variants.ts
# canonical	variants
`;

/** Shapes of Japanese family registers, which no source above has: this project, from common knowledge. */
const REGISTERED: readonly (readonly [string, string])[] = [
  ["嶋", "島"],
  ["嶌", "島"],
  ["邉", "邊"],
  ["髙", "高"],
  ["濵", "濱"],
  ["栁", "柳"],
  ["𠮷", "吉"],
  ["冨", "富"],
  ["﨑", "崎"],
  ["嵜", "崎"],
  ["桒", "桑"],
  ["舘", "館"],
];

/** Shapes of Japan that are other characters in Chinese. */
const OWN: ReadonlySet<string> = new Set("芸缶沪糸欠余予弁");

const [, , unihan = ".", opencc = "."] = process.argv;
const sounds = new Map(
  readFileSync("data/names/han-readings.tsv", "utf8")
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .map((line): [string, string] => {
      const [character = "", pinyin = "", jyutping = ""] = line.split("\t");
      return [character, `${pinyin.split(" ")[0] ?? ""} ${jyutping.split(" ")[0] ?? ""}`];
    }),
);
const simplified = new Map<string, string>();

for (const [character, targets] of openccRows("TSCharacters.txt")) link(character, targets[0] ?? character);
for (const [shape, targets] of openccRows("JPShinjitaiCharacters.txt")) {
  // 弁 stands for three characters, and 芸 is one of Chinese names: such shapes are left alone.
  const others = targets.filter((target) => target !== shape);
  const [character = shape] = others;
  const one = others.every((other) => follow(other) === follow(character));
  if (one && !OWN.has(shape)) link(shape, character);
}
for (const file of ["HKVariants.txt", "TWVariants.txt"])
  for (const [character, targets] of openccRows(file))
    for (const shape of targets) if (alike(shape, character)) link(shape, character);
for (const [shape, character] of REGISTERED) link(shape, character);
for (const [character, field, targets] of unihanRows()) {
  for (const other of targets) {
    if (field === "kSimplifiedVariant" && targets.length === 1) link(character, other);
    // The commoner of two shapes stands for both: it is the one that others point to, or has the lower number.
    else if (alike(character, other)) link(...byAge(character, other));
  }
}

const classes = new Map<string, string[]>();
for (const character of simplified.keys()) {
  const canonical = follow(character);
  if (canonical !== character) classes.set(canonical, [...(classes.get(canonical) ?? []), character]);
}
const rows = [...classes]
  .map(([canonical, variants]) => `${canonical}\t${variants.toSorted().join("")}`)
  .toSorted((left, right) => (left < right ? -1 : 1));
writeFileSync("data/names/han-variants.tsv", `${HEADER}${rows.join("\n")}\n`);

/** The first link of a character holds; none makes a circle. */
function link(character: string, other: string): void {
  if (character === other || simplified.has(character) || follow(other) === character) return;
  simplified.set(character, other);
}

function follow(character: string): string {
  let at = character;
  for (let next = simplified.get(at); next !== undefined; next = simplified.get(at)) at = next;
  return at;
}

function alike(left: string, right: string): boolean {
  const [mandarin = "", cantonese = ""] = sounds.get(left)?.split(" ") ?? [];
  const [otherMandarin = "", otherCantonese = ""] = sounds.get(right)?.split(" ") ?? [];
  return (
    mandarin !== "" &&
    mandarin === otherMandarin &&
    (cantonese === otherCantonese || cantonese === "" || otherCantonese === "")
  );
}

/** The rarer first: one without a link of its own stays, and of two such the one that Unicode has first. */
function byAge(left: string, right: string): [string, string] {
  const [common, rare] = left < right ? [left, right] : [right, left];
  return [rare, common];
}

function openccRows(file: string): readonly (readonly [string, readonly string[]])[] {
  return readFileSync(join(opencc, file), "utf8")
    .split("\n")
    .filter((line) => line.includes("\t") && !line.startsWith("#"))
    .map((line): [string, string[]] => {
      const [character = "", targets = ""] = line.trim().split("\t");
      return [character, targets.split(" ")];
    })
    .filter(([character]) => [...character].length === 1);
}

function unihanRows(): readonly (readonly [string, string, readonly string[]])[] {
  return readFileSync(join(unihan, "Unihan_Variants.txt"), "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .filter(
      ([code = "", field = ""]) => code.startsWith("U+") && /^k(Simplified|Semantic|Z)Variant$/.test(field),
    )
    .map(([code = "", field = "", targets = ""]): [string, string, string[]] => [
      unicode(code),
      field,
      targets
        .split(" ")
        // Shapes that one dictionary alone calls one character are often two.
        .filter((target) => field !== "kSemanticVariant" || target.includes(","))
        .map(unicode)
        .filter((other) => other !== unicode(code)),
    ])
    .filter(([character]) => sounds.has(character))
    .toSorted((left, right) => order(left[1]) - order(right[1]));
}

function order(field: string): number {
  return ["kSimplifiedVariant", "kZVariant", "kSemanticVariant"].indexOf(field);
}

function unicode(code: string): string {
  return String.fromCodePoint(Number.parseInt(code.slice(2), 16));
}
