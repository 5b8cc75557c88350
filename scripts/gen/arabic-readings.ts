/**
 * @module scripts/gen/arabic-readings
 * Compiles the readings of Arabic and Hebrew letters and words.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { arabicKey, arabicLetters } from "../../engine/src/names/romanise/arabic-letters.ts";
import { ROOT } from "./read-yaml.ts";

const MOST_SPELLINGS = 4;

/** The readings of one script as the library loads them: words and letters, each with its row. */
export function compileReadings(script: "arabic" | "hebrew", folder = "data/names"): Record<string, unknown> {
  return { words: words(script, folder), letters: readTable(join(ROOT, folder, `${script}-letters.tsv`)) };
}

/** The usual spellings of a word before the derived ones. */
function words(script: "arabic" | "hebrew", folder: string): Record<string, string> {
  const derived = readTable(join(ROOT, folder, `${script}-words.tsv`));
  for (const [word, spellings] of Object.entries(readTable(join(ROOT, `data/names/${script}-usual.tsv`)))) {
    const key = script === "arabic" ? arabicKey(arabicLetters(word).letters) : word;
    const known = derived[key]?.split(" ") ?? [];
    derived[key] = [...new Set([...spellings.split(" "), ...known])].slice(0, MOST_SPELLINGS).join(" ");
  }
  return Object.fromEntries(Object.entries(derived).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Rows of a table by their first cell; lines of `#` and a blank are remarks (`#` alone begins a context). */
function readTable(path: string): Record<string, string> {
  const table: Record<string, string> = {};
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (line === "" || line.startsWith("# ")) continue;
    const [key = "", row = ""] = line.split("\t");
    if (Object.hasOwn(table, key)) throw new Error(`${path}: ${key} twice`);
    table[key] = row;
  }
  return table;
}
