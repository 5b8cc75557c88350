/**
 * @module scripts/names/equivalents
 * Makes `equivalents.tsv`: spellings and writings of one name that the engine does not relate by itself.
 * Run: `node --conditions=source scripts/names/equivalents.ts FOLDER`, again whenever a romaniser changes.
 */
import { collectItems } from "./equivalents/items.ts";
import { groupSpellings } from "./equivalents/spellings.ts";
import { groupWritings } from "./equivalents/writings.ts";
import { sourceFolder, writeTable } from "./sources.ts";

if (import.meta.main) {
  const items = collectItems(sourceFolder());
  const rows = [...groupSpellings(items), ...groupWritings(items)].map(
    ({ kind, words }) => `${kind}\t${words.join(" ")}`,
  );
  writeTable(
    "equivalents.tsv",
    {
      source: "Wikidata name items of April 2025, as name-part clusters of nomenklatura",
      licence: "CC0 1.0 (data); MIT (clusters)",
      madeBy: "scripts/names/equivalents.ts",
      columns: "kind of group, words; the first word of a reading group is its main Latin spelling",
    },
    rows.sort(),
  );
}
