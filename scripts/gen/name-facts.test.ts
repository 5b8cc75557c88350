import { describe, expect, it } from "vitest";
import { groupKind, wordFacts } from "../../engine/src/names/facts/index.ts";
import { compileNameFacts } from "./name-facts.ts";
import { collectGroups, type WordGroup } from "./name-facts/groups.ts";
import { handWords, readTable } from "./name-facts/read-table.ts";
import { collectWords } from "./name-facts/words.ts";

const TWO_SCRIPTS = /[a-z][а-яα-ω]|[а-яα-ω][a-z]|[а-я][α-ω]|[α-ω][а-я]/u;

/** Single words of a group that the engine can look up. */
function members({ words }: WordGroup): readonly string[] {
  return words.filter((word) => !word.includes(" "));
}

describe("compileNameFacts", () => {
  it("stays below five million characters", () => {
    expect(JSON.stringify(compileNameFacts()).length).toBeLessThan(5_000_000);
  });

  it("keeps every group: its words share a group of its kind, but for words of too many groups", () => {
    const lost: string[] = [];
    for (const group of collectGroups()) {
      const facts = members(group).map((word) => wordFacts(word)?.groups ?? []);
      const full = facts.filter((groups) => groups.length >= 15);
      const [first = [], ...rest] = facts.filter((groups) => groups.length < 15);
      const common = first.filter(
        (id) => groupKind(id) === group.kind && rest.every((groups) => groups.includes(id)),
      );
      if (common.length === 0 && facts.length - full.length > 1) lost.push(members(group).join(" "));
    }
    expect(lost).toEqual([]);
  });

  it("keeps the facts of every word", () => {
    for (const [word, { given, family, kind }] of collectWords()) {
      const facts = wordFacts(word);
      if (facts?.given !== given || facts.family !== family || facts.kind !== kind)
        expect({ word, ...facts }).toMatchObject({ word, given, family, kind });
    }
  });
});

describe("tables written by hand", () => {
  it.each([
    "cognates.tsv",
    "nicknames-world.tsv",
    "places.tsv",
    "acronyms.tsv",
    "chinese-surnames.tsv",
    "spellings.tsv",
  ])("%s holds no word twice in a row and no word without a key", (table) => {
    for (const cells of readTable(table)) {
      const written = cells.flatMap((cell) => cell.split(" ").filter((word) => word !== ""));
      expect(cells.flatMap(handWords), cells.join(" ")).toHaveLength(written.length);
    }
  });

  it.each([
    "acronyms.tsv",
    "chinese-surnames.tsv",
    "cognates.tsv",
    "country-words.tsv",
    "nicknames-world.tsv",
    "numbers.tsv",
    "places.tsv",
    "roles.tsv",
  ])("%s holds no word of two scripts", (table) => {
    for (const cells of readTable(table))
      for (const word of cells.flatMap((cell) => cell.split(" "))) expect(word).not.toMatch(TWO_SCRIPTS);
  });
});
