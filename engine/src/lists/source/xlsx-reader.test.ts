/** Worksheets: the cells as a spreadsheet program shows them, and nothing from files that are damaged or crafted. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../../../../test/lists/refusal.ts";
import {
  relationshipsXml,
  workbookXml,
  worksheetXml,
  xlsxOf,
  zipOf,
  type Cell,
  type Parts,
} from "../../../../test/lists/xlsx.ts";
import { xlsxReader } from "./xlsx-reader.ts";

const rowsOf = (bytes: Uint8Array, sheet?: string): readonly (readonly [number, ...string[]])[] => {
  const rows: [number, ...string[]][] = [];
  const reader = xlsxReader({ file: "x.xlsx", sheet, onRow: (cells, row) => rows.push([row, ...cells]) });
  const middle = bytes.length >> 1;
  reader.write(bytes.subarray(0, middle));
  reader.write(bytes.subarray(middle));
  reader.end();
  return rows;
};

const codeOf = (bytes: Uint8Array): string => refusalOf(() => rowsOf(bytes));

/** A file with this XML for its rows, and these shared texts. */
const sheet = (sheetData: string, texts: string = "", parts: Parts = {}): Uint8Array =>
  xlsxOf([], {
    "xl/worksheets/sheet1.xml": worksheetXml(sheetData),
    "xl/sharedStrings.xml": `<sst>${texts}</sst>`,
    ...parts,
  });

describe("xlsxReader", () => {
  it("reads back any rows that were written", () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.constant(null),
      fc.integer(),
      fc.stringMatching(/^[a-z&<>"é☃ ]{1,12}$/),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 30 }), { maxLength: 12 }), (rows) => {
        const expected = rows.flatMap((cells, at): [number, ...string[]][] => {
          const texts = cells.map((item) => String(item ?? ""));
          while (texts.at(-1) === "") texts.pop();
          return texts.length === 0 ? [] : [[at + 1, ...texts]];
        });
        expect(rowsOf(xlsxOf(rows))).toEqual(expected);
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });

  it("puts cells where their references say, not where the sheet says it ends", () => {
    expect(rowsOf(sheet('<row r="3"><c r="B3"><v>7</v></c><c r="AB3"><v>1.50</v></c></row>'))).toEqual([
      [3, "", "7", ...Array.from({ length: 25 }, () => ""), "1.50"],
    ]);
  });

  it("counts cells and rows without a reference on", () => {
    const rows =
      '<row><c><v>1</v></c><c/><c t="str"><v>x</v></c></row><row r="5"><c r="A5"/></row><row><c><v>2</v></c></row>';
    expect(rowsOf(sheet(rows))).toEqual([
      [1, "1", "", "x"],
      [6, "2"],
    ]);
  });

  it("joins the runs of a text and leaves out how it is pronounced", () => {
    const texts =
      '<si><r><rPr><b/></rPr><t>東</t></r><r><t xml:space="preserve">京 </t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>';
    const rows = `<row><c t="s"><v>0</v></c><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>c</t></rPh></is></c></row>`;
    expect(rowsOf(sheet(rows, texts))).toEqual([[1, "東京 ", "ab"]]);
  });

  it("unescapes characters once", () => {
    const texts = "<si><t>a_x000D_\nb</t></si><si><t>_x005F_x000D_</t></si><si><t>_x00zz_</t></si>";
    const rows = '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>';
    expect(rowsOf(sheet(rows, texts))).toEqual([[1, "a\r\nb", "_x000D_", "_x00zz_"]]);
  });

  it("reads booleans, errors, days and the results of formulas", () => {
    const rows =
      '<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2025-01-02</v></c><c><f>A1</f><v>1E+2</v></c></row>';
    expect(rowsOf(sheet(rows))).toEqual([[1, "true", "false", "#N/A", "2025-01-02", "1E+2"]]);
  });

  it("takes the first tab that is seen, by the order of the workbook", () => {
    const parts = {
      "xl/workbook.xml": workbookXml("One", "Two").replace('name="One"', 'name="One" state="hidden"'),
      "xl/_rels/workbook.xml.rels": relationshipsXml([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "/xl/deep/../other.xml"],
      ]),
      "xl/other.xml": worksheetXml("<row><c><v>2</v></c></row>"),
    };
    expect(rowsOf(xlsxOf([[1]], parts))).toEqual([[1, "2"]]);
    expect(rowsOf(xlsxOf([[1]], parts), "One")).toEqual([[1, "1"]]);
    expect(() => rowsOf(xlsxOf([[1]], parts), "Three")).toThrow("Three");
  });

  it("stops when a second tab holds anything, and passes over empty ones", () => {
    const two = (second: string): Uint8Array =>
      xlsxOf([[1]], {
        "xl/workbook.xml": workbookXml("One", "Two"),
        "xl/_rels/workbook.xml.rels": relationshipsXml([
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "worksheet", "other.xml"],
        ]),
        "xl/other.xml": worksheetXml(second),
      });
    expect(rowsOf(two('<row r="1"><c r="A1"/></row>'))).toEqual([[1, "1"]]);
    expect(codeOf(two("<row><c><v>2</v></c></row>"))).toBe("LIST_FIELD_UNKNOWN");
  });

  it.each([
    [
      "a document type",
      sheet("", "", { "xl/sharedStrings.xml": '<!DOCTYPE sst [<!ENTITY a "b">]><sst/>' }),
      "LIST_FILE_UNSAFE",
    ],
    [
      "a cut worksheet",
      sheet("", "", { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row>" }),
      "LIST_FILE_BROKEN",
    ],
    [
      "a shared text of too many characters in many runs",
      sheet(
        '<row><c t="s"><v>0</v></c></row>',
        `<si>${`<r><t>${"a".repeat(100_000)}</t></r>`.repeat(21)}</si>`,
      ),
      "LIST_FILE_UNSAFE",
    ],
    ["a shared text that is not there", sheet('<row><c t="s"><v>3</v></c></row>'), "LIST_FILE_BROKEN"],
    [
      "a shared text of no number",
      sheet('<row><c t="s"><v>1e0</v></c></row>', "<si/><si/>"),
      "LIST_FILE_BROKEN",
    ],
    ["a type of cell that is not known", sheet('<row><c t="z"><v>3</v></c></row>'), "LIST_FILE_BROKEN"],
    ["cells out of order", sheet('<row r="1"><c r="B1"/><c r="A1"/></row>'), "LIST_FILE_BROKEN"],
    ["a cell of another row", sheet('<row r="1"><c r="A2"/></row>'), "LIST_FILE_BROKEN"],
    ["a cell beyond the last column", sheet('<row r="1"><c r="XFE1"/></row>'), "LIST_FILE_BROKEN"],
    ["rows out of order", sheet('<row r="2"/><row r="2"/>'), "LIST_FILE_BROKEN"],
    ["a row beyond the last one", sheet('<row r="1048577"/>'), "LIST_FILE_BROKEN"],
    ["a row of no number", sheet('<row r="1.5"/>'), "LIST_FILE_BROKEN"],
    [
      "days counted from 1904",
      sheet("", "", {
        "xl/workbook.xml": workbookXml("A").replace("<sheets>", '<workbookPr date1904="1"/><sheets>'),
      }),
      "LIST_FILE_BROKEN",
    ],
    ["no worksheet", sheet("", "", { "xl/workbook.xml": workbookXml() }), "LIST_FILE_BROKEN"],
    [
      "one worksheet under two names",
      sheet("", "", { "xl/workbook.xml": workbookXml("A", "B").replace("rId2", "rId1") }),
      "LIST_FILE_BROKEN",
    ],
    ["a part that is missing", sheet("", "", { "xl/worksheets/sheet1.xml": null }), "LIST_FILE_BROKEN"],
    ["a ZIP file of something else", zipOf({ "a.txt": "a" }), "LIST_FILE_BROKEN"],
    ["no ZIP file", new TextEncoder().encode("name\nAcme\n"), "LIST_FILE_BROKEN"],
    ["an empty file", new Uint8Array(), "LIST_FILE_BROKEN"],
  ])("meets %s", (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it("refuses a long text that cells repeat without end", () => {
    const texts = `<si><t>${"a".repeat(1_000_000)}</t></si>`;
    const cells = Array.from({ length: 40 }, () => '<c t="s"><v>0</v></c>').join("");
    expect(codeOf(sheet(`<row>${cells}</row>`, texts))).toBe("LIST_FILE_UNSAFE");
  });

  it("gives a known error or the rows for any damage inside the parts", () => {
    const good = worksheetXml(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>x</t></is></c></row>',
    );
    const codes = new Set<string>();
    const damage = fc.tuple(
      fc.nat(good.length),
      fc.nat(12),
      fc.constantFrom("", "<", ">", '"', "<c>", "</row>", "&#0;", "]]>", "9"),
    );
    fc.assert(
      fc.property(damage, ([at, cut, put]) => {
        const broken = good.slice(0, at) + put + good.slice(at + cut);
        codes.add(codeOf(sheet("", "<si><t>a</t></si>", { "xl/worksheets/sheet1.xml": broken })));
      }),
      { seed: 20261123, numRuns: 500 },
    );
    expect([...codes].every((code) => /^(?:accepted|LIST_FILE_BROKEN|LIST_FILE_UNSAFE)$/.test(code))).toBe(
      true,
    );
    expect(codes.size).toBeGreaterThan(1);
  });
});
