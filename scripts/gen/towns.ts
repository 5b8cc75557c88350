/**
 * @module scripts/gen/towns
 * Compiles `data/territories/towns.tsv`: towns, regions and waters by the State they lie in, under the words that the reader
 * looks up.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { townKey } from "../../engine/src/reports/mentions/towns.ts";
import { sorted } from "./law.ts";
import { ROOT } from "./read-yaml.ts";

/** State with the keys of its places, cut at bars; `-` = disputed, or of several States. */
export function compileTowns(): Record<string, string> {
  const found = new Map<string, Set<string>>();
  for (const [country = "", names = ""] of rows()) {
    const keys = found.get(country) ?? new Set<string>();
    for (const name of names.split(";")) keys.add(townKey(name.trim()));
    found.set(country, keys);
  }
  return sorted(
    Object.fromEntries([...found].map(([country, keys]) => [country, [...keys].sort().join("|")])),
  );
}

function rows(): readonly (readonly string[])[] {
  return readFileSync(join(ROOT, "data/territories/towns.tsv"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}
