/** Rows come out of CSV as they went in; what is no CSV costs its own line only. */
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvLine, csvReader, type CsvRecord } from "./csv.ts";
import { linesOf } from "./lines.ts";

const read = (text: string, delimiter = ","): readonly CsvRecord[] => {
  const reader = csvReader(delimiter);
  return [...linesOf(text).flatMap((line) => reader.push(line)), ...reader.end()];
};
const seen = (text: string): readonly (readonly string[] | string | null)[] =>
  read(text).map((record) => (record.problem === null ? record.cells : record.problem));

/** Cells of every kind, but without a byte order mark, which papaparse takes off a text. */
const cell = fc
  .array(fc.constantFrom("a", "é", '"', '""', ",", ";", "\n", "\r\n", "\r", " ", "=1", "김"))
  .map((parts) => parts.join(""));
const table = fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 });

describe("rows of CSV", () => {
  it("are the cells that were written, whatever these hold", () => {
    fc.assert(
      fc.property(table, fc.constantFrom(",", ";", "\t"), (rows, delimiter) => {
        const text = rows.map((cells) => csvLine(cells, delimiter)).join("");
        const records = read(text, delimiter);
        expect(records.map((record) => record.cells)).toEqual(rows);
        expect(records.map((record) => record.raw).join("")).toBe(text);
      }),
      { seed: 20_261_123, numRuns: 500 },
    );
  });

  it("are those that papaparse finds in the whole text, for every text that it finds nothing wrong with", () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", '"', ",", "\n", " ", '","', '"\n"'), { maxLength: 20 }),
        (parts) => {
          const text = parts.join("");
          const { data, errors } = Papa.parse<string[]>(text, { delimiter: ",", newline: "\n" });
          if (errors.length > 0) return;
          compared += 1;
          // papaparse has a row for a blank line, and cannot tell it from a quoted empty cell.
          const isSomething = (cells: readonly string[]): boolean => cells.length > 1 || cells[0] !== "";
          const found = read(text).map((record) => record.cells);
          expect(found.filter(isSomething)).toEqual(data.filter(isSomething));
        },
      ),
      { seed: 20_261_123, numRuns: 2000 },
    );
    expect(compared).toBeGreaterThan(200);
  });

  it.each([
    [
      "Windows line ends, also in a cell",
      'a,"b\r\nc"\r\nd,e\r\n',
      [
        ["a", "b\r\nc"],
        ["d", "e"],
      ],
    ],
    [
      "both line ends in one file",
      'a,b\r\nc,"d"\ne,f',
      [
        ["a", "b"],
        ["c", "d"],
        ["e", "f"],
      ],
    ],
    ["blank lines left out", "a\n\n\nb\r\n\r\n", [["a"], ["b"]]],
    ["a quoted empty cell alone", 'a\n""\n', [["a"], [""]]],
    ["quotes in the middle of a cell", 'Boris "The Blade",b\n', [['Boris "The Blade"', "b"]]],
    ["a cell that opens again", '"a\nb","c\nd"\n', [["a\nb", "c\nd"]]],
  ])("%s", (_what, text, rows) => {
    expect(seen(text)).toEqual(rows);
  });

  it.each([
    ["a quote inside a quoted cell", 'a,b\n"x "y",c\nd,e\n', [["a", "b"], "quotes", ["d", "e"]]],
    [
      "a quote that is never closed",
      'a,b\n"x,y\nd,e\nf,"g"\n',
      [["a", "b"], "quotes", ["d", "e"], ["f", "g"]],
    ],
    ["one never closed before a good one", '"x\n"d",e\n', ["quotes", ["d", "e"]]],
    ["a lone carriage return", "a,b\nc\rd,e\nf,g\n", [["a", "b"], "line-break", ["f", "g"]]],
  ])("lose no row to %s", (_what, text, rows) => {
    expect(seen(text)).toEqual(rows);
  });

  it("say on which line of the file they begin", () => {
    expect(read('a\n\n"b\nc"\nd\n').map((record) => record.line)).toEqual([1, 3, 5]);
  });

  it("spread over a thousand lines at most: a quote never closed costs its own line, near the end or not", () => {
    const lines = Array.from({ length: 5000 }, (_, at) => `row ${at}`);
    const broken = [...lines.slice(0, 10), '"open', ...lines.slice(10)];
    const records = read(`${broken.join("\n")}\n`);
    expect(records.filter((record) => record.problem !== null).map((record) => record.line)).toEqual([11]);
    expect(records.filter((record) => record.problem === null).flatMap((record) => record.cells)).toEqual(
      lines,
    );
  });

  it("take linear time where every line opens a cell that no line closes", () => {
    const lines = Array.from({ length: 3000 }, () => 'x",y,"\n').join("");
    expect(read(lines).every((record) => record.problem === "quotes")).toBe(true);
  });
});
