import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LetterReader, contextsOf, endingAfter, type Ending, type LetterTable } from "./letter-readings.ts";

const RUNS = { seed: 20261123, numRuns: 200 } as const;
const CHUNKS = ["b", "ba", "bi", "d", "du", "-", "a"];
const words = fc.string({ unit: fc.constantFrom(..."xyz"), minLength: 1, maxLength: 4 });
/** A table with a row for each letter and ending, and some rows for wider contexts. Costs differ in every row. */
const tables: fc.Arbitrary<LetterTable> = fc
  .array(fc.tuple(words, fc.nat(3), fc.nat(12)), { maxLength: 12 })
  .map((wider) => {
    const rows: Record<string, string> = {};
    for (const ending of "#VC")
      for (const letter of "xyz")
        rows[ending + letter] = rowFrom(letter.charCodeAt(0) + ending.charCodeAt(0));
    for (const [word, level, seed] of wider)
      for (const ending of ["#", "V", "C"] as const) {
        const context = contextsOf(word, 0, ending)[level];
        if (context !== undefined) rows[context] = rowFrom(seed);
      }
    return rows;
  });

function rowFrom(seed: number): string {
  const pick = (step: number): string => CHUNKS[(seed * 7 + step * 3) % CHUNKS.length] ?? "-";
  return [...new Set([pick(0), pick(1)])].map((chunk, at) => `${chunk} ${1 + at * 5 + (seed % 3)}`).join(",");
}

/** Every way through the word, without a beam. */
function cheapest(table: LetterTable, letters: string): number {
  const walk = (at: number, ending: Ending): number => {
    if (at === letters.length) return 0;
    const context = contextsOf(letters, at, ending).find((key) => key in table);
    const row = context === undefined ? undefined : table[context];
    if (row === undefined) return walk(at + 1, ending);
    const costs = row.split(",").map((entry) => {
      const [chunk = "", cost = "0"] = entry.split(" ");
      return Number(cost) + walk(at + 1, endingAfter(ending, chunk === "-" ? "" : chunk));
    });
    return Math.min(...costs);
  };
  return walk(0, "#");
}

/** The least cost at which a text can be read, of all ways. */
function costOf(table: LetterTable, letters: string, wanted: string): number {
  const walk = (at: number, ending: Ending, text: string): number => {
    if (at === letters.length) return text === wanted ? 0 : Infinity;
    const context = contextsOf(letters, at, ending).find((key) => key in table);
    const row = context === undefined ? undefined : table[context];
    if (row === undefined) return walk(at + 1, ending, text);
    const costs = row.split(",").map((entry) => {
      const [chunk = "", cost = "0"] = entry.split(" ");
      const read = chunk === "-" ? "" : chunk;
      const added = read !== "" && text.endsWith(read.charAt(0)) ? read.slice(1) : read;
      return Number(cost) + walk(at + 1, endingAfter(ending, read), text + added);
    });
    return Math.min(...costs);
  };
  return walk(0, "#", "");
}

describe("LetterReader", () => {
  it("begins with a form of the least cost, held against every way through the word", () => {
    fc.assert(
      fc.property(tables, words, (table, word) => {
        const [first] = new LetterReader(table).read(word);
        if (first !== undefined) expect(costOf(table, word, first)).toBe(cheapest(table, word));
      }),
      RUNS,
    );
  });

  it("gives the same forms again from a reader that has read other words", () => {
    fc.assert(
      fc.property(tables, fc.array(words, { maxLength: 5 }), words, (table, others, word) => {
        const used = new LetterReader(table);
        for (const other of others) used.read(other);
        expect(used.read(word)).toEqual(new LetterReader(table).read(word));
      }),
      RUNS,
    );
  });

  it("has no forms for letters without a row, whatever they are", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (word) => {
        expect(new LetterReader({}).read(word)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("takes the widest context that has a row", () => {
    const reader = new LetterReader({ "#x": "a 1", "#xy": "b 1", "##xy": "du 1", Vy: "-  0", Cy: "- 0" });
    expect(reader.read("x")).toEqual(["a"]);
    expect(reader.read("xy")).toEqual(["du"]);
  });
});
