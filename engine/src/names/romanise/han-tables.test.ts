import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hanTables } from "./han-tables.ts";

/** Rows of a table of `data/names`, which the tables are compiled from. */
function rowsOf(file: string): readonly (readonly string[])[] {
  return readFileSync(join(import.meta.dirname, "../../../../data/names", file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}

const words = (column = "", between = " "): readonly string[] =>
  column.split(between).filter((word) => word !== "");

describe("hanTables", () => {
  it("puts each variant of the source under the character that stands for all its shapes", () => {
    const { canonical } = hanTables();
    const expected = rowsOf("han-variants.tsv").flatMap(([to, variants = ""]) =>
      [...variants].map((variant) => [variant, to]),
    );
    expect(expected.length).toBeGreaterThan(4000);
    expect(expected.filter(([variant = "", to]) => canonical.get(variant) !== to)).toEqual([]);
    expect(canonical.size).toBe(new Set(expected.map(([variant]) => variant)).size);
  });

  it.each([
    ["mandarin", 1],
    ["cantonese", 2],
    ["hangul", 3],
    ["japanese", 4],
  ] as const)(
    "has in %s the first reading of every row, of the character or of its canonical one",
    (name, column) => {
      const { [name]: table, canonical } = hanTables();
      const rows = rowsOf("han-readings.tsv").filter(
        (row) => row[column] !== "" && row[column] !== undefined,
      );
      expect(rows.length).toBeGreaterThan(5000);
      const read = (character = ""): string | undefined =>
        table.get(character) ?? table.get(canonical.get(character) ?? character);
      expect(rows.filter((row) => read(row[0]) !== words(row[column])[0])).toEqual([]);
      const known = new Set(rows.map((row) => words(row[column])[0]));
      expect([...table.values()].filter((reading) => !known.has(reading))).toEqual([]);
    },
  );

  it.each([
    ["mandarin", "mandarinOther", 1],
    ["hangul", "hangulOther", 3],
  ] as const)(
    "has beside %s in %s the second reading of a row, where there is one",
    (first, second, column) => {
      const { [first]: table, [second]: other } = hanTables();
      const own = rowsOf("han-readings.tsv").filter(
        ([character = "", ...columns]) => table.has(character) && columns[column - 1] !== "",
      );
      expect(other.size).toBeGreaterThan(30);
      expect(own.filter((row) => other.get(row[0] ?? "") !== words(row[column])[1])).toEqual([]);
    },
  );

  it("has of each surname what its row says: words of one character, pairs of words of two", () => {
    const { surnames } = hanTables();
    const rows = rowsOf("han-surnames.tsv");
    expect(surnames.size).toBe(rows.length);
    for (const [surname = "", mandarin = "", hongKong, southernMin] of rows) {
      const between = [...surname].length === 1 ? " " : "|";
      expect([surname, surnames.get(surname)]).toEqual([
        surname,
        { mandarin, hongKong: words(hongKong, between), southernMin: words(southernMin, between) },
      ]);
    }
  });

  it("knows surnames without a custom of their own in one of the systems, and those of two words", () => {
    const { surnames } = hanTables();
    const every = [...surnames.values()];
    expect(every.filter(({ southernMin }) => southernMin.length === 0).length).toBeGreaterThan(0);
    expect(
      every.filter(({ hongKong }) => hongKong.some((form) => form.includes(" "))).length,
    ).toBeGreaterThan(5);
  });

  it("spells each reading by Wade–Giles and as Hong Kong does", () => {
    const { wadeGiles, hongKong, mandarin, cantonese } = hanTables();
    expect([...mandarin.values()].filter((reading) => wadeGiles[reading] === undefined)).toEqual([]);
    expect([...cantonese.values()].filter((reading) => hongKong[reading] === undefined)).toEqual([]);
    expect([wadeGiles["zhong"], wadeGiles["xi"], wadeGiles["qian"]]).toEqual(["chung", "hsi", "chien"]);
  });
});
