/**
 * @module scripts/names/nicknames
 * Makes `nicknames.tsv`: English short names with the full names they stand for.
 * Run: `node --conditions=source scripts/names/nicknames.ts FOLDER`.
 */
import { readRows, sourceFolder, writeTable } from "./sources.ts";
import { isLatin, joinedKey } from "./word-key.ts";

if (import.meta.main) {
  const hubs = new Map<string, Set<string>>();
  for (const [full = "", relation, nick = ""] of readRows(sourceFolder(), "names/nicknames/names.csv")) {
    if (relation !== "has_nickname") continue;
    const [hub, short] = [joinedKey(full), joinedKey(nick)];
    if (!isLatin(hub) || !isLatin(short) || hub === short || short.length < 2) continue;
    hubs.set(hub, (hubs.get(hub) ?? new Set<string>()).add(short));
  }
  writeTable(
    "nicknames.tsv",
    {
      source: "carltonnorthern/nicknames, names.csv",
      licence: "Apache-2.0",
      madeBy: "scripts/names/nicknames.ts",
      columns: "full name, its short names; two short names of one name are not thereby the same",
    },
    [...hubs].map(([hub, shorts]) => `${hub}\t${[...shorts].sort().join(" ")}`).sort(),
  );
}
