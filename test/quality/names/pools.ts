/**
 * @module test/quality/names/pools
 * Real words by culture and slot, to put in the place of another; and which words are known to be one name.
 */
import type { Culture, Slot } from "./culture.ts";
import { cultureOf, isParticle, isPatronymic, slotsOf } from "./culture.ts";
import { officialParties, sharedText } from "./corpus.ts";
import { isVariant, plainOf, scriptOf, wordsOf } from "./plain.ts";

/** With fewer words of its own a slot is filled from all cultures. */
const FEW = 30;

let pools: ReadonlyMap<string, readonly string[]> | undefined;

/** Words of a culture that fill a slot, in the order of their first finding; those of all cultures where it has few. */
export function wordsFor(culture: Culture, slot: Slot): readonly string[] {
  pools ??= gather();
  const fathers = slot === "father" ? (pools.get(`${culture}/father`) ?? []) : [];
  if (fathers.length >= FEW) return fathers;
  const filled = slot === "father" ? "given" : slot;
  const own = pools.get(`${culture}/${filled}`) ?? [];
  return own.length >= FEW ? own : (pools.get(`/${filled}`) ?? own);
}

function gather(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Map<string, string>>();
  const add = (culture: Culture, slot: Slot, text: string): void => {
    const word = plainOf(text);
    if (word.length < 3 || scriptOf(text) !== "latin" || /[\d(.]/.test(word)) return;
    for (const key of [`${culture}/${slot}`, `/${slot}`]) {
      const words = found.get(key) ?? new Map<string, string>();
      if (!words.has(word)) words.set(word, titled(text));
      found.set(key, words);
    }
  };
  for (const row of popularNames("forenames")) add(row.culture, "given", row.name);
  for (const row of popularNames("surnames")) add(row.culture, "family", row.name);
  for (const party of officialParties()) {
    // Where a list gives no countries the culture is a guess, and the slots are guesses on a guess.
    if (party.schema !== "Person" || party.culture === "other" || party.countries.length === 0) continue;
    for (const name of party.names.slice(0, 2)) {
      if (name.script !== "latin" || name.weak) continue;
      for (const { text, slot } of slotsOf(name.value, party.culture)) {
        if (slot !== "particle" && fits(slot, text)) add(party.culture, slot, text);
      }
    }
  }
  return new Map([...found].map(([key, words]) => [key, [...words.values()]]));
}

/** A given name must be known as one and be no father's name; the rest is taken as the slots have it. */
function fits(slot: Slot, text: string): boolean {
  const word = wordsOf(text).join("");
  if (!/^\p{L}/u.test(text) || isParticle(word) || word.startsWith("abd")) return false;
  return slot === "given"
    ? isKnownName(word) && !isPatronymic(word)
    : slot !== "father" || isPatronymic(word);
}

function titled(text: string): string {
  return text.toLowerCase().replace(/(^|[-\s])\p{L}/gu, (start) => start.toUpperCase());
}

/** A popular name of a country, with its culture. */
export interface PopularName {
  readonly country: string;
  readonly culture: Culture;
  readonly name: string;
  readonly local: string;
  readonly rank: number;
  readonly gender: "F" | "M" | null;
}

/** Rows of the popular names by country (CC0) that have a Latin spelling. */
export function popularNames(kind: "forenames" | "surnames"): readonly PopularName[] {
  const [head, ...rows] = sharedText(`names/popular-by-country/common-${kind}-by-country.csv`)
    .replace(/^\uFEFF/, "")
    .trim()
    .split(/\r?\n/);
  const columns = (head ?? "").split(",");
  const column = (cells: readonly string[], name: string): string => cells[columns.indexOf(name)] ?? "";
  return rows.flatMap((row) => {
    const cells = row.split(",");
    const local = column(cells, "Localized Name");
    const name = column(cells, "Romanized Name") || local;
    const country = column(cells, "Country").toLowerCase();
    if (scriptOf(name) !== "latin" || name.length < 2) return [];
    const gender = column(cells, "Gender");
    const rank = Number(column(cells, "Rank") || column(cells, "Index")) || 20;
    return [
      {
        country,
        culture: cultureOf([country]),
        name,
        local,
        rank,
        gender: gender === "F" || gender === "M" ? gender : null,
      },
    ];
  });
}

let groups: ReadonlyMap<string, readonly number[]> | undefined;

function nameGroups(): ReadonlyMap<string, readonly number[]> {
  if (groups !== undefined) return groups;
  const found = new Map<string, number[]>();
  sharedText("names/wikidata-name-parts-2025-04.txt.gz")
    .split("\n")
    .forEach((line, at) => {
      for (const form of line.split(" => ")[0]?.split(", ") ?? []) {
        if (!/^[\p{Script=Latin}]+$/u.test(form)) continue;
        const word = plainOf(form);
        const known = found.get(word);
        if (known === undefined) found.set(word, [at]);
        else if (known.at(-1) !== at) known.push(at);
      }
    });
  groups = found;
  return found;
}

/** Whether a plain word is a name that the name-part groups know. */
export function isKnownName(word: string): boolean {
  return nameGroups().has(word);
}

/** Whether two plain words stand in one name-part group, or could be spellings of one name. */
export function isSameName(one: string, other: string): boolean {
  if (isVariant(one, other) || (one.startsWith("abd") && other.startsWith("abd"))) return true;
  return sharesGroup(one, other);
}

/** Whether two plain words stand in one group of the name parts (Wikidata, CC0). */
export function sharesGroup(one: string, other: string): boolean {
  const first = nameGroups().get(one) ?? [];
  const second = nameGroups().get(other) ?? [];
  return first.some((group) => second.includes(group));
}

/** Whether every word of two written words is the same name; both as they stand in a name. */
export function isSameWord(one: string, other: string): boolean {
  return isSameName(wordsOf(one).join(""), wordsOf(other).join(""));
}
