/**
 * @module cli/batch/csv
 * Reads and writes the rows of CSV files. A row whose quotes do not close never takes the rows after it along: it is
 * given back alone as one that cannot be read, and reading goes on at the next line.
 */
import Papa from "papaparse";
import type { Line } from "./lines.ts";

/** Most lines that one row may spread over. */
const LARGEST_ROW_LINES = 1000;
/** Most characters of one row. */
const LARGEST_ROW = 1024 * 1024;

/** One row of a CSV file, the header among them. Blank lines are none. */
export interface CsvRecord {
  /** The line it begins on, from 1. */
  readonly line: number;
  /** Its text as it stands in the file. */
  readonly raw: string;
  /** Bytes of the file up to its end. */
  readonly at: number;
  /** Its cells; none when there is a problem. */
  readonly cells: readonly string[];
  readonly problem: "quotes" | "line-break" | "too-long" | "encoding" | null;
}

/** Makes rows of lines. */
export interface CsvReader {
  /** Take the next line. @returns the rows that it ends: mostly one, none inside a cell of several lines. */
  readonly push: (line: Line) => readonly CsvRecord[];
  /** The file is at its end. @returns the rows of a cell that was never closed. */
  readonly end: () => readonly CsvRecord[];
}

/** A line with what it was found to hold: after a row that is given up, lines are looked at again, not cut again. */
interface KnownLine extends Line {
  readonly number: number;
  /** As the first line of a row, and as a later one, inside an open cell. */
  readonly cuts: { first?: Cut; later?: Cut };
}

/** Cells of a line, the last of which may be open; `broken` = it is no CSV. */
type Cut = { readonly cells: readonly string[]; readonly isOpen: boolean } | "broken";

/**
 * Start reading.
 *
 * Cost: linear, as a row spreads over {@link LARGEST_ROW_LINES} lines at most; memory for one row.
 */
export function csvReader(delimiter: string): CsvReader {
  let number = 0;
  let open: KnownLine[] = [];

  const giveUp = (records: CsvRecord[]): readonly KnownLine[] => {
    const [first, ...others] = open;
    open = [];
    if (first !== undefined) records.push(unreadable(first, "quotes"));
    return others;
  };
  const take = (lines: readonly KnownLine[], records: CsvRecord[]): readonly CsvRecord[] => {
    const queue = [...lines];
    let characters = open.reduce((sum, line) => sum + line.text.length, 0);
    for (let line = queue.shift(); line !== undefined; line = queue.shift()) {
      if (open.length === 0) characters = 0;
      if (open.length === 0 && line.text === "") continue;
      const cut = cutOf(line, open.length > 0, delimiter);
      open.push(line);
      characters += line.text.length;
      const isTooMuch = open.length > LARGEST_ROW_LINES || characters > LARGEST_ROW;
      if (cut === "broken" || (cut.isOpen && isTooMuch)) {
        queue.unshift(...giveUp(records));
      } else if (!cut.isOpen) {
        records.push(toRecord(open, delimiter));
        open = [];
      }
    }
    return records;
  };
  const end = (): readonly CsvRecord[] => {
    const records: CsvRecord[] = [];
    while (open.length > 0) take(giveUp(records), records);
    return records;
  };
  return {
    push: (line) => {
      number += 1;
      const known = { ...line, number, cuts: {} };
      return line.problem === null ? take([known], []) : [...end(), unreadable(known, line.problem)];
    },
    end,
  };
}

function cutOf(line: KnownLine, isLater: boolean, delimiter: string): Cut {
  // Inside an open cell a line reads as if its own quotation mark stood before it.
  return isLater
    ? (line.cuts.later ??= cutLine(`"${line.text}`, delimiter))
    : (line.cuts.first ??= cutLine(line.text, delimiter));
}

/** The cells of one line; an open one is the last, without its quotation mark. */
export function cutLine(text: string, delimiter: string): Cut {
  const { data, errors } = Papa.parse<readonly string[]>(`${text}\n`, {
    delimiter,
    newline: "\n",
    preview: 1,
  });
  const cells = data[0] ?? [];
  if (errors.length === 0) return { cells, isOpen: false };
  if (errors.some((error) => error.code !== "MissingQuotes")) return "broken";
  const last = cells.at(-1) ?? "";
  return { cells: [...cells.slice(0, -1), last.slice(0, -1).replaceAll('""', '"')], isOpen: true };
}

function toRecord(lines: readonly KnownLine[], delimiter: string): CsvRecord {
  const raw = lines.map((line) => line.text + line.end).join("");
  const [first] = lines;
  const hasLoneBreak = lines.length === 1 && !raw.includes('"') && (first?.text.includes("\r") ?? false);
  return {
    line: first?.number ?? 0,
    raw,
    at: lines.at(-1)?.at ?? 0,
    cells: hasLoneBreak ? [] : cellsOf(lines, delimiter),
    problem: hasLoneBreak ? "line-break" : null,
  };
}

/** The cells of a row: the last one of a line and the first one of the next are the same. */
function cellsOf(lines: readonly KnownLine[], delimiter: string): readonly string[] {
  const cells: string[] = [];
  for (const [at, line] of lines.entries()) {
    const cut = cutOf(line, at > 0, delimiter);
    const [start = "", ...others] = cut === "broken" ? [] : cut.cells;
    const before = at === 0 ? "" : `${cells.pop() ?? ""}${lines[at - 1]?.end ?? ""}`;
    cells.push(before + start, ...others);
  }
  return cells;
}

function unreadable(line: KnownLine, problem: CsvRecord["problem"]): CsvRecord {
  return { line: line.number, raw: line.text + line.end, at: line.at, cells: [], problem };
}

/** One row as CSV. Cells stay as they are: a cell that a spreadsheet would take for a formula is no exception. */
export function csvLine(cells: readonly (string | number | boolean)[], delimiter: string = ","): string {
  return `${Papa.unparse([[...cells]], { delimiter, newline: "\n" })}\n`;
}
