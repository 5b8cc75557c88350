/**
 * @module scripts/hs-codes
 * Makes `data/goods/hs-codes.tsv`: every heading of the Harmonized System with the endings of its subheadings.
 * Run: `node --conditions=source scripts/hs-codes.ts FOLDER`, with the nomenclature tables in the folder. Only codes
 * are taken, no text; the two tables must agree on them.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { ROOT } from "./gen/read-yaml.ts";
import { readRows, sourceFolder } from "./names/sources.ts";

const HARMONIZED = "harmonized-system.csv.gz";
const COMBINED = ["cn2023_en_intrastat_codes.csv.gz", "cn2023_fr_intrastat_codes.csv.gz"];

const HEAD = [
  "# Codes of the Harmonized System, edition of 2022: a heading, then the endings of its subheadings (0101 and 21: 010121).",
  "# Codes only, which are facts; no description is taken. Chapter 99 (not specified) is no part of the system.",
  "# source: harmonized-system dataset (after UN Comtrade), PDDL 1.0; held against the first six digits of the EU",
  "#   Combined Nomenclature 2023, from whose table nothing else was read.",
  "# licence: PDDL 1.0 (public domain). made by: scripts/hs-codes.ts",
  "# columns: heading, endings of its subheadings",
];

/** Subheadings of the Harmonized System. */
function harmonizedCodes(folder: string): ReadonlySet<string> {
  const codes = readRows(folder, HARMONIZED).map((row) => row[1] ?? "");
  return new Set(codes.filter(isSubheading));
}

/** First six digits of the Combined Nomenclature, whose other columns are not UTF-8. */
function combinedCodes(folder: string, path: string): ReadonlySet<string> {
  const lines = gunzipSync(readFileSync(join(folder, path)))
    .toString("latin1")
    .split("\n");
  return new Set(lines.map((line) => line.slice(0, 6)).filter(isSubheading));
}

/** Six digits; chapter 99 and what the EU adds from 9945 on are for statistics only. */
function isSubheading(code: string): boolean {
  return /^\d{6}$/.test(code) && !code.startsWith("99");
}

if (import.meta.main) {
  const folder = sourceFolder();
  const codes = harmonizedCodes(folder);
  for (const path of COMBINED) {
    const others = combinedCodes(folder, path);
    const apart = [...codes, ...others].filter((code) => !(codes.has(code) && others.has(code)));
    if (apart.length > 0) throw new Error(`${HARMONIZED} and ${path} differ: ${apart.join(" ")}`);
  }
  const endings = Map.groupBy([...codes].sort(), (code) => code.slice(0, 4));
  const rows = [...endings].map(
    ([heading, full]) => `${heading}\t${full.map((code) => code.slice(4)).join(" ")}`,
  );
  writeFileSync(join(ROOT, "data/goods/hs-codes.tsv"), [...HEAD, ...rows].join("\n") + "\n");
  console.log(`hs-codes.tsv: ${rows.length} headings, ${codes.size} subheadings`);
}
