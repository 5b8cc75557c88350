/**
 * @module test/lists/xlsx
 * Builds small XLSX files from rows, the way spreadsheet programs write them: texts shared, numbers in place. The same
 * rows give the same bytes.
 */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { strToU8, zipSync } from "fflate";

const LISTS = join(import.meta.dirname, "../../engine/src/lists");

/** A cell: a number is written as one; `null` = the cell is not there. */
export type Cell = string | number | null;

/** Parts of the file that differ from the usual, by name; `null` = the part is left out. */
export type Parts = Readonly<Record<string, string | null>>;

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A table of relationships: id, last word of the type, target. */
export function relationshipsXml(
  items: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const rows = items.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${RELATIONSHIPS}">${rows.join("")}</Relationships>`;
}

/** A workbook with worksheets of these names, `rId1` and on. */
export function workbookXml(...sheets: readonly string[]): string {
  const rows = sheets.map(
    (name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${rows.join("")}</sheets></workbook>`;
}

/** A worksheet with its rows as XML; the size it states of itself is a lie. */
export function worksheetXml(sheetData: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><dimension ref="A1:B2"/><sheetData>${sheetData}</sheetData></worksheet>`;
}

/** An XLSX file of one worksheet. */
export function xlsxOf(rows: readonly (readonly Cell[])[], parts: Parts = {}): Uint8Array {
  const texts: string[] = [];
  const share = (text: string): number => {
    const known = texts.indexOf(text);
    return known === -1 ? texts.push(text) - 1 : known;
  };
  const cellXml = (cell: Cell, column: number, row: number): string => {
    if (cell === null) return "";
    const reference = `${columnName(column)}${row}`;
    return typeof cell === "number"
      ? `<c r="${reference}"><v>${cell}</v></c>`
      : `<c r="${reference}" t="s"><v>${share(cell)}</v></c>`;
  };
  const sheetData = rows
    .map(
      (cells, at) =>
        `<row r="${at + 1}">${cells.map((cell, column) => cellXml(cell, column, at + 1)).join("")}</row>`,
    )
    .join("");
  const strings = texts.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join("");
  return zipOf({
    "_rels/.rels": relationshipsXml([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml("Sheet1"),
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId9", "sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/worksheets/sheet1.xml": worksheetXml(sheetData),
    "xl/sharedStrings.xml": `<?xml version="1.0" encoding="UTF-8"?><sst xmlns="${MAIN}">${strings}</sst>`,
    ...parts,
  });
}

/** A ZIP file of texts. */
export function zipOf(parts: Parts): Uint8Array {
  const present = Object.entries(parts).flatMap(([name, text]) =>
    text === null ? [] : [[name, strToU8(text)]],
  );
  return zipSync(Object.fromEntries(present) as Record<string, Uint8Array>, { mtime: "1985-01-01T12:00:00" });
}

/** The XLSX file of the rows in a fixture, under its name: `au-dfat/fixtures/x.tsv` is `x.xlsx`. */
export function xlsxFixture(path: string): { readonly name: string; readonly bytes: Uint8Array } {
  const rows = rowsOf(readFileSync(join(LISTS, path), "utf8"));
  return { name: basename(path).replace(/\.tsv$/, ".xlsx"), bytes: xlsxOf(rows) };
}

/** Rows from a text with tabs between cells; whole numbers become numbers, `\n` in a cell a line break. */
export function rowsOf(tsv: string): readonly (readonly Cell[])[] {
  return tsv
    .split("\n")
    .filter((line) => line !== "")
    .map((line) =>
      line.split("\t").map((cell) => {
        if (cell === "") return null;
        return /^[1-9]\d*$/.test(cell) ? Number(cell) : cell.replaceAll("\\n", "\n");
      }),
    );
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
