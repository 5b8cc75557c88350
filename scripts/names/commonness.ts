/**
 * @module scripts/names/commonness
 * Makes `words.tsv`: how many of a million names of its culture hold a word, and how it is used.
 * Run: `node --conditions=source scripts/names/commonness.ts FOLDER`. The estimate is explained in data/names/README.md.
 */
import { countListNames, type RoleCounts } from "./commonness/list-names.ts";
import { countPopular } from "./commonness/popular.ts";
import { countWikidata } from "./commonness/wikidata.ts";
import { sourceFolder, writeTable } from "./sources.ts";

/** Rarer words than this of a million are as good as not counted. */
const FEWEST = 1;

if (import.meta.main) {
  const folder = sourceFolder();
  const lists = countListNames(folder);
  const popular = countPopular(folder);
  const share = new Map<string, number>();
  for (const source of [countWikidata(folder), popular.share, lists.share])
    for (const [word, perMillion] of source) share.set(word, Math.max(share.get(word) ?? 0, perMillion));
  const roles = addRoles(lists.roles, popular.roles);
  const words = new Set([...share.keys(), ...roles.keys()]);
  const rows = [...words].flatMap((word) => {
    const perMillion = Math.round(share.get(word) ?? 0);
    const [given, family] = fifteenths(roles.get(word));
    return perMillion >= FEWEST || given + family > 0 ? [`${word}\t${perMillion}\t${given}\t${family}`] : [];
  });
  writeTable(
    "words.tsv",
    {
      source:
        "Wikidata label pairs of NETransliteration-COLING2018; popular-names-by-country-dataset; OFAC SDN list; Consolidated Screening List",
      licence: "CC0 1.0; CC0 1.0; US public domain; US public domain",
      madeBy: "scripts/names/commonness.ts",
      columns:
        "word, holders among a million names of its culture (0: not counted), fifteenths as given name, as family name",
    },
    rows.sort(),
  );
}

function addRoles(...sources: readonly ReadonlyMap<string, RoleCounts>[]): ReadonlyMap<string, RoleCounts> {
  const sum = new Map<string, RoleCounts>();
  for (const source of sources)
    for (const [word, { given, family }] of source) {
      const known = sum.get(word) ?? { given: 0, family: 0 };
      sum.set(word, { given: known.given + given, family: known.family + family });
    }
  return sum;
}

/** One use says little: half a use of the other kind is added to each. */
function fifteenths(counts: RoleCounts | undefined): readonly [number, number] {
  if (counts === undefined || counts.given + counts.family === 0) return [0, 0];
  const given = Math.round((15 * (counts.given + 0.25)) / (counts.given + counts.family + 0.5));
  return [given, 15 - given];
}
