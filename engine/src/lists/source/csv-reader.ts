/**
 * @module lists/source/csv-reader
 * Streams a delimited file into rows of texts. Quotes that do not close, and rows with more or fewer cells than
 * asked, stop the reading with the row.
 */
import Papa from "papaparse";
import { LIMITS } from "./limits.ts";
import { brokenFile, unsafeFile } from "./place.ts";
import { chunkDecoder } from "./text-decoder.ts";
import type { ByteSink } from "./xml-reader.ts";

/** What a delimited file is read into. */
export interface CsvTarget {
  readonly file: string;
  /** Absent = UTF-8. */
  readonly encoding?: string;
  /** Absent = comma. */
  readonly delimiter?: string;
  /** Each row with its number, from 1; cells as they stand. Rows without any character are left out. */
  readonly onRow: (cells: readonly string[], row: number) => void;
  readonly onEnd?: () => void;
}

interface ParsedRows {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly message: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/** The chunk-wise core of papaparse, which its types leave out. */
type RowParser = new (config: {
  delimiter: string;
  newline: string;
  quoteChar: string;
}) => {
  parse(text: string, base: number, ignoreLastRow: boolean): ParsedRows;
};

/** Read one delimited file. Memory: one chunk and one row. */
export function csvReader(target: CsvTarget): ByteSink {
  const decoder = chunkDecoder(target.encoding ?? "utf-8", target.file);
  const RowParser = (Papa as unknown as { Parser: RowParser }).Parser;
  let parser: InstanceType<RowParser> | null = null;
  let rest = "";
  let row = 0;
  const take = (text: string, last: boolean): void => {
    rest += text;
    if (rest === "") return;
    if (parser === null) {
      const newline = newlineOf(rest, last);
      if (newline === null) return;
      parser = new RowParser({ delimiter: target.delimiter ?? ",", newline, quoteChar: '"' });
    }
    // A line break cut in two would leave half of it behind a closing quote, which the parser takes for damage.
    const whole = !last && rest.endsWith("\r") ? rest.slice(0, -1) : rest;
    const { data, errors, meta } = parser.parse(whole, 0, !last);
    const [problem] = errors;
    if (problem !== undefined) throw brokenFile(target.file, row + (problem.row ?? 0) + 1, problem.message);
    rest = last ? "" : rest.slice(meta.cursor);
    if (rest.length > LIMITS.row) throw unsafeFile(target.file, row + data.length + 1, `row > ${LIMITS.row}`);
    for (const cells of data) {
      row += 1;
      if (cells.some((cell) => cell !== "")) target.onRow(cells, row);
    }
  };
  return {
    write: (bytes) => take(decoder.decode(bytes), false),
    end: () => {
      take(decoder.finish(), true);
      target.onEnd?.();
    },
  };
}

/** The line break of a file by its first one; `null` = none has come yet. */
function newlineOf(text: string, last: boolean): string | null {
  const at = text.search(/[\r\n]/);
  if (at === -1) return last ? "\n" : null;
  if (text[at] === "\n") return "\n";
  if (at + 1 === text.length && !last) return null;
  return text[at + 1] === "\n" ? "\r\n" : "\r";
}
