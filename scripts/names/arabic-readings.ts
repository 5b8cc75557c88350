/**
 * @module scripts/names/arabic-readings
 * Derives `data/names/{arabic,hebrew}-{letters,words}.tsv` from open pairs of native and Latin name words:
 * `node --conditions=source scripts/names/arabic-readings.ts SOURCES [OUT] [--pairs-only]`, where SOURCES holds the
 * corpora as published: `transliteration/wikidata-coling2018`, `transliteration/google-ar2en` and
 * `names/wikidata-name-parts-2025-04.txt.gz`. Only the train parts are read. `--pairs-only` leaves the name-part
 * clusters out, which may hold words of the held-out parts: for measuring.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { arabicKey, arabicLetters } from "../../engine/src/names/romanise/arabic-letters.ts";
import { hebrewLetters } from "../../engine/src/names/romanise/hebrew-letters.ts";
import { ROOT } from "../gen/read-yaml.ts";
import { alignLetters } from "./align-letters.ts";
import { letterTable } from "./letter-table.ts";
import { plainSpelling } from "./plain-spelling.ts";
import { wordTable, type SpeltPair } from "./word-table.ts";

interface RawPair {
  readonly native: string;
  readonly latin: string;
  readonly weight: number;
  /** From a cluster of spellings of one name, many of them of another language: only what fits well is kept. */
  readonly clustered: boolean;
}

interface Language {
  readonly name: "arabic" | "hebrew";
  readonly script: RegExp;
  readonly lettersOf: (native: string) => string;
  readonly keyOf: (letters: string) => string;
}

const LANGUAGES: readonly Language[] = [
  {
    name: "arabic",
    script: /^[\p{Script=Arabic}\p{M}]+$/u,
    lettersOf: (native) => arabicLetters(native).letters,
    keyOf: arabicKey,
  },
  {
    name: "hebrew",
    script: /^[\p{Script=Hebrew}\p{M}'׳]+$/u,
    lettersOf: (native) => hebrewLetters(native).letters,
    keyOf: (letters) => letters,
  },
];
const LEAST_FIT = -4;
const LEAST_CLUSTER_FIT = -2.4;
const MOST_LETTERS = 16;
const MOST_LATIN = 20;
const ARTICLE = "ال";

const HEADER = `# Source: Wikidata (CC0 1.0) by way of the word pairs of the COLING 2018 transliteration corpus (train part)
# and of name-part clusters of April 2025; for Arabic also the train part of the Google ar2en pairs (Apache-2.0).
# Derived by scripts/names/arabic-readings.ts; do not edit by hand.
`;

function wordPairs(sources: string, { name }: Language): readonly RawPair[] {
  const text = readText(join(sources, `transliteration/wikidata-coling2018/wd_${name}_64.gz`));
  const pairs = rows(text).map(([latin = "", native = "", count = "1"]) => ({
    native: native.replaceAll(" ", ""),
    latin: foldLatin(latin),
    weight: 1 + Math.log2(Number(count)),
    clustered: false,
  }));
  if (name !== "arabic") return pairs;
  const more = rows(readText(join(sources, "transliteration/google-ar2en/ar2en-train.txt.gz")));
  return [
    ...pairs,
    ...more.map(([native = "", latin = ""]) => ({
      native,
      latin: foldLatin(latin),
      weight: 1,
      clustered: false,
    })),
  ];
}

function clusterPairs(sources: string, { script }: Language): readonly RawPair[] {
  const text = readText(join(sources, "names/wikidata-name-parts-2025-04.txt.gz"));
  return text.split("\n").flatMap((line) => {
    const forms = (line.split(" => ")[0] ?? "").split(", ");
    const natives = forms.filter((form) => script.test(form));
    if (natives.length === 0) return [];
    const latins = [...new Set(forms.map(foldLatin).filter((form) => /^[a-z]+$/.test(form)))];
    return natives.flatMap((native) =>
      latins.map((latin) => ({ native, latin, weight: 1 / Math.sqrt(latins.length), clustered: true })),
    );
  });
}

function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

function rows(text: string): readonly (readonly string[])[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
}

function foldLatin(latin: string): string {
  return latin
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}|['’ʼ‘]/gu, "")
    .replaceAll("ı", "i")
    .replaceAll("ł", "l");
}

/** Pairs cut into letters; an Arabic article that the Latin word has not, or glues on, is left out. */
function spelt(
  pairs: readonly RawPair[],
  { name, lettersOf }: Language,
): readonly (Omit<SpeltPair, "chunks" | "fit"> & RawPair)[] {
  return pairs.flatMap((pair) => {
    if (!/^[a-z]+$/.test(pair.latin) || pair.latin.length > MOST_LATIN) return [];
    let letters = lettersOf(pair.native.normalize("NFC"));
    let spelling = pair.latin;
    if (name === "arabic" && letters.startsWith(ARTICLE) && letters.length > 4) {
      const glued = /^[aeiou]l?(?=[b-df-hj-np-tv-z]{1,2}[aeiou])/.exec(spelling)?.[0] ?? "";
      if (!/^[aeiou]/.test(spelling) || glued.length === 2) {
        letters = letters.slice(ARTICLE.length);
        spelling = spelling.slice(glued.length);
      }
    }
    if (letters === "" || letters.length > MOST_LETTERS) return [];
    return [{ ...pair, letters: [...letters], latin: plainSpelling(spelling), spelling }];
  });
}

function derive(sources: string, language: Language, pairsOnly: boolean, out: string): void {
  const raw = [...wordPairs(sources, language), ...(pairsOnly ? [] : clusterPairs(sources, language))];
  const pairs = alignLetters(spelt(raw, language)) as readonly (SpeltPair & RawPair)[];
  const words = pairs.filter(({ fit, clustered }) => !clustered || fit >= LEAST_CLUSTER_FIT);
  const fitting = words.filter(({ fit }) => fit >= LEAST_FIT);
  const letters = letterTable(fitting);
  const spellings = wordTable(words, letters, language.keyOf);
  writeTable(join(out, `${language.name}-letters.tsv`), LETTERS_HEAD, letters);
  writeTable(join(out, `${language.name}-words.tsv`), WORDS_HEAD, spellings);
  console.log(
    `${language.name}: ${pairs.length} pairs, ${fitting.length} fit, ${letters.size} contexts, ${spellings.size} words`,
  );
}

const LETTERS_HEAD = `# Readings of a letter in context: how the text so far ends (# nothing, V vowel, C consonant), the letter before, the
# letter, the letters after (# is the edge; two characters: the letter alone; three: letter and next), then readings
# with costs in eighths of a bit, the likeliest first; - is silent.
`;
const WORDS_HEAD = `# Native words (hamza and alef maqsura folded) and their customary Latin spellings, the most frequent first, where
# the readings of the letters do not give them or the word is frequent.
`;

function writeTable(path: string, head: string, table: ReadonlyMap<string, string>): void {
  writeFileSync(path, `${head}${HEADER}${[...table].map(([key, row]) => `${key}\t${row}\n`).join("")}`);
}

if (import.meta.main) {
  const [sources = "", out = join(ROOT, "data/names")] = process.argv
    .slice(2)
    .filter((item) => !item.startsWith("--"));
  mkdirSync(out, { recursive: true });
  for (const language of LANGUAGES) derive(sources, language, process.argv.includes("--pairs-only"), out);
}
