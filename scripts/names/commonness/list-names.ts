/**
 * @module scripts/names/commonness/list-names
 * How common words are among the names of official US lists: persons by culture, organisations together.
 */
import { readRows } from "../sources.ts";
import { isLatin, wordKeys } from "../word-key.ts";
import { cultureOf } from "./culture.ts";

/** Uses of a word as given and as family name. */
export interface RoleCounts {
  readonly given: number;
  readonly family: number;
}

/** What the lists tell. */
export interface ListNames {
  readonly share: ReadonlyMap<string, number>;
  readonly roles: ReadonlyMap<string, RoleCounts>;
}

/** Listed relatives and affiliates share words: so many holders of a word tell little. */
const RELATED = 2;
/** What a holder counts where there are no more than those. */
const ALONE = 0.25;

/** Vessels name themselves alike everywhere. */
const VESSELS = "vessels";

interface ListName {
  readonly id: string;
  readonly name: string;
  readonly culture: string | null;
}

/** Read the lists. */
export function countListNames(folder: string): ListNames {
  const entries = sdnNames(folder);
  const persons = entries.filter(({ culture }) => culture !== null);
  const organisations = [...entries.filter(({ culture }) => culture === null), ...cslOrganisations(folder)];
  const share = new Map<string, number>();
  for (const culture of new Set(persons.map((name) => name.culture)))
    raise(share, perMillion(persons.filter((name) => name.culture === culture)));
  raise(share, perMillion(organisations));
  return { share, roles: countRoles(persons.filter(({ culture }) => culture !== VESSELS)) };
}

/** Entries of the list of 2021 and, beyond them, of 2023; aliases of 2021. `culture` null: no person. */
function sdnNames(folder: string): readonly ListName[] {
  const cultures = new Map<string, string | null>();
  const found: ListName[] = [];
  for (const path of ["us-ofac/2021-07/sdn.csv.gz", "us-ofac/2023-01/sdn.csv.gz"])
    for (const [id = "", name = "", type = "", programme = ""] of readRows(folder, path)) {
      if (!/^\d+$/.test(id) || cultures.has(id) || type.trim() === "aircraft") continue;
      const culture =
        type.trim() === "individual" ? cultureOf(programme) : type.trim() === "vessel" ? VESSELS : null;
      cultures.set(id, culture);
      found.push({ id, name, culture });
    }
  for (const [id = "", , , name = ""] of readRows(folder, "us-ofac/2021-07/alt.csv.gz")) {
    const culture = cultures.get(id);
    if (culture !== undefined) found.push({ id, name, culture });
  }
  return found;
}

/** Organisations of the other lists of the Consolidated Screening List; its rows of the SDN list are left out. */
function cslOrganisations(folder: string): readonly ListName[] {
  return readRows(folder, "us-csl/consolidated-2022-04.csv.gz")
    .slice(1)
    .filter(
      (row) => !/\(SDN\)|Denied|ITAR/.test(row[1] ?? "") && !/individual|vessel|aircraft/i.test(row[3] ?? ""),
    )
    .map((row) => ({ id: `csl:${row[0]}`, name: row[5] ?? "", culture: null }));
}

/** Entries, not names, are counted: a person of ten aliases is one person. */
function perMillion(names: readonly ListName[]): ReadonlyMap<string, number> {
  const holders = new Map<string, Set<string>>();
  for (const { id, name } of names)
    for (const word of wordKeys(name)) holders.set(word, (holders.get(word) ?? new Set<string>()).add(id));
  const entries = new Set(names.map(({ id }) => id)).size;
  const certain = (count: number): number => Math.max(count - RELATED, count * ALONE);
  return new Map(
    [...holders].flatMap(([word, ids]): readonly (readonly [string, number])[] =>
      word.length > 1 || !isLatin(word) ? [[word, (1e6 * certain(ids.size)) / entries]] : [],
    ),
  );
}

/** Words before the comma are family names, words after it given names (or father's names). */
function countRoles(persons: readonly ListName[]): ReadonlyMap<string, RoleCounts> {
  const roles = new Map<string, RoleCounts>();
  const seen = new Set<string>();
  for (const { id, name } of persons) {
    const comma = name.indexOf(",");
    if (comma < 0) continue;
    for (const [text, given] of [
      [name.slice(0, comma), 0],
      [name.slice(comma + 1), 1],
    ] as const)
      for (const word of wordKeys(text)) {
        if (word.length < 2 || seen.has(`${id} ${word} ${given}`)) continue;
        seen.add(`${id} ${word} ${given}`);
        const known = roles.get(word) ?? { given: 0, family: 0 };
        roles.set(word, { given: known.given + given, family: known.family + 1 - given });
      }
  }
  return roles;
}

function raise(share: Map<string, number>, more: ReadonlyMap<string, number>): void {
  for (const [word, value] of more) share.set(word, Math.max(share.get(word) ?? 0, value));
}
