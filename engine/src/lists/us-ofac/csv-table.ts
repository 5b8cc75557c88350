/**
 * @module lists/us-ofac/csv-table
 * One of OFAC’s CSV files: rows of a fixed width without header, `-0-` for no value, and a row with the character
 * 0x1A at the end, which tells a whole file from a cut one.
 */
import { csvReader } from "../source/csv-reader.ts";
import { brokenFile, invalidValue } from "../source/place.ts";
import type { ByteSink } from "../source/xml-reader.ts";

/** The files by the part they play, with their columns in order. The first column joins them. */
export const COLUMNS = {
  main: [
    "ent_num",
    "name",
    "type",
    "program",
    "title",
    "call_sign",
    "vess_type",
    "tonnage",
    "grt",
    "vess_flag",
    "vess_owner",
    "remarks",
  ],
  alt: ["ent_num", "alt_num", "type", "name", "remarks"],
  add: ["ent_num", "add_num", "address", "city", "country", "remarks"],
  comments: ["ent_num", "remarks"],
} as const;

/** A part a file can play. */
export type CsvRole = keyof typeof COLUMNS;

/** A row with its place. Cells are as they stand: a text cut at a blank goes on with it. */
export interface CsvRow {
  readonly file: string;
  readonly row: number;
  readonly cells: readonly string[];
}

const END_MARK = "\u001a";
const HEADER = /^(?:ent_num|id|uid)$/i;

/**
 * Read one file. A first row of column names, and an end mark followed by empty cells, are what a spreadsheet leaves
 * behind; both are passed over. The file of comments need not have an end mark: a remark that lacks its end shows.
 *
 * Throws `LIST_FILE_BROKEN` for a row of another width, for one after the end mark and where the end mark lacks,
 * `LIST_VALUE_INVALID` for a row without a number.
 */
export function csvTable(role: CsvRole, file: string, onRow: (row: CsvRow) => void): ByteSink {
  const width = COLUMNS[role].length;
  let last = 0;
  let ended = false;
  return csvReader({
    file,
    onRow: (cells, row) => {
      last = row;
      if (ended) throw brokenFile(file, row, "rows after the end mark");
      const [first = "", ...others] = cells;
      ended = first === END_MARK && others.every((cell) => cell === "");
      if (ended) return;
      if (cells.length !== width) throw brokenFile(file, row, `${cells.length} columns instead of ${width}`);
      if (row === 1 && HEADER.test(first) && !cells.some((cell) => cell.trim() === "-0-")) return;
      if (!/^\d{1,9}$/.test(first)) throw invalidValue(file, row, "ent_num", first);
      onRow({ file, row, cells });
    },
    onEnd: () => {
      if (!ended && role !== "comments") throw brokenFile(file, last, "no end mark");
    },
  });
}

/** The value of a cell; empty = none. */
export function cellValue(cell: string | undefined): string {
  const text = (cell ?? "").trim();
  return text === "-0-" ? "" : text;
}
