/**
 * @module lists/source/xlsx-sheet
 * The rows of one worksheet. Where a cell stands is taken from its own reference; the size that the sheet states of
 * itself is not trusted.
 */
import { LIMITS } from "./limits.ts";
import { brokenFile, unsafeFile } from "./place.ts";
import { plainText } from "./xlsx-text.ts";
import { walkXml } from "./xml-walk.ts";

/** Size of a worksheet by the standard. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** A row that is being read. */
interface OpenRow {
  readonly number: number;
  readonly cells: string[];
}

/**
 * Read a worksheet: the rows with a text, in order, with their numbers from 1.
 *
 * @param most characters that the rows may have together: cells may repeat a long shared text any number of times.
 * @throws {EmbargoError} `LIST_FILE_BROKEN` when rows or cells are out of order or a cell is of no known type;
 *   `LIST_FILE_UNSAFE` beyond `most`.
 *
 * Cost: linear in the sheet and in the characters of its cells.
 */
export function readSheet(
  bytes: Uint8Array,
  shared: readonly string[],
  file: string,
  most: number,
  onRow: (cells: readonly string[], row: number) => void,
): void {
  let [inData, inText, inSound] = [false, false, false];
  let row: OpenRow | null = null;
  let [lastRow, nextColumn, column, characters] = [0, 0, 0, 0];
  let [type, text] = ["n", ""];
  const open = (name: string, attributes: ReadonlyMap<string, string>): void => {
    if (name === "sheetData") inData = true;
    else if (!inData) return;
    else if (name === "row") {
      const number = Number(attributes.get("r") ?? lastRow + 1);
      if (!Number.isInteger(number) || number <= lastRow || number > MOST_ROWS)
        throw brokenFile(file, lastRow, "XLSX: rows out of order");
      row = { number, cells: [] };
      [lastRow, nextColumn] = [number, 0];
    } else if (name === "c" && row !== null) {
      column = columnOf(attributes.get("r"), row.number, nextColumn);
      if (column < nextColumn || column >= MOST_COLUMNS)
        throw brokenFile(file, lastRow, "XLSX: cells out of order");
      nextColumn = column + 1;
      [type, text] = [attributes.get("t") ?? "n", ""];
    } else if (name === "rPh") inSound = true;
    else if (name === "v" || name === "t") inText = !inSound;
  };
  const close = (name: string): void => {
    if (name === "sheetData") inData = false;
    else if (name === "v" || name === "t") inText = false;
    else if (name === "rPh") inSound = false;
    else if (row === null) return;
    else if (name === "c") {
      const value = cellText(type, text, shared, file, row.number);
      characters += value.length;
      if (characters > most) throw unsafeFile(file, row.number, `XLSX: text > ${most}`);
      if (value === "") return;
      while (row.cells.length < column) row.cells.push("");
      row.cells.push(value);
    } else if (name === "row") {
      if (row.cells.length > 0) onRow(row.cells, row.number);
      row = null;
    }
  };
  const addText = (more: string): void => {
    if (!inText) return;
    text += more;
    if (text.length > LIMITS.text) throw unsafeFile(file, lastRow, `text > ${LIMITS.text}`);
  };
  walkXml(bytes, file, { open, text: addText, close });
}

/** Column of a cell, from 0: by its reference `AB12`, else the next one; -1 = the reference is of another row. */
function columnOf(reference: string | undefined, row: number, next: number): number {
  if (reference === undefined) return next;
  const [, letters = "", number] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(reference) ?? [];
  if (Number(number) !== row) return -1;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A cell as text: numbers as they are written, the last result of a formula. */
function cellText(type: string, text: string, shared: readonly string[], file: string, row: number): string {
  switch (type) {
    case "s": {
      if (text === "") return "";
      const found = /^\d+$/.test(text.trim()) ? shared[Number(text)] : undefined;
      if (found === undefined) throw brokenFile(file, row, `XLSX: no shared text ${text.slice(0, 20)}`);
      return found;
    }
    case "str":
    case "inlineStr":
      return plainText(text);
    case "b":
      return text.trim() === "" ? "" : text.trim() === "1" ? "true" : "false";
    case "n":
    case "d":
    case "e":
      return text.trim();
    default:
      throw brokenFile(file, row, `XLSX: cell of type ${type.slice(0, 20)}`);
  }
}
