/**
 * @module lists/source/xlsx-reader
 * Reads one worksheet of an XLSX file into rows of texts, as `csv-reader` does for delimited files. The file is
 * gathered first: its table of contents stands at its end.
 */
import { LIMITS } from "./limits.ts";
import { brokenFile, unknownField, unsafeFile } from "./place.ts";
import { readPart, xlsxPackage, type XlsxSheet } from "./xlsx-package.ts";
import { readSheet } from "./xlsx-sheet.ts";
import { readSharedStrings } from "./xlsx-text.ts";
import type { ByteSink } from "./xml-reader.ts";
import { openZip } from "./zip.ts";

/** What an XLSX file is read into. */
export interface XlsxTarget {
  readonly file: string;
  /** Name of the worksheet; absent = the first that is visible, and no other visible one may hold anything. */
  readonly sheet?: string | undefined;
  /** Each row with its number, from 1; numbers as written, cells that are not there empty. Empty rows are left out. */
  readonly onRow: (cells: readonly string[], row: number) => void;
  readonly onEnd?: () => void;
}

/** Characters that any file may hold, however small. */
const FREE_CHARACTERS = 16_777_216;

/**
 * Read one XLSX file.
 *
 * Memory: the file, the unpacked worksheet and its texts.
 */
export function xlsxReader(target: XlsxTarget): ByteSink {
  const chunks: Uint8Array[] = [];
  let size = 0;
  return {
    write: (bytes) => {
      size += bytes.length;
      if (size > LIMITS.unpacked) throw unsafeFile(target.file, 1, `size > ${LIMITS.unpacked}`);
      chunks.push(bytes.slice());
    },
    end: () => {
      readWorkbook(joined(chunks, size), target);
      target.onEnd?.();
    },
  };
}

function readWorkbook(bytes: Uint8Array, { file, sheet, onRow }: XlsxTarget): void {
  const members = openZip(bytes, file);
  const { sheets, sharedStrings } = xlsxPackage(members, file);
  const chosen = sheets.find(({ name, visible }) => (sheet === undefined ? visible : name === sheet));
  if (chosen === undefined) throw brokenFile(file, 1, `XLSX: no worksheet ${sheet ?? ""}`);
  const shared =
    sharedStrings === null ? [] : readSharedStrings(readPart(members, sharedStrings, file), file);
  const most = Math.max(FREE_CHARACTERS, bytes.length * LIMITS.packing);
  const rowsOf = ({ part }: XlsxSheet, take: typeof onRow): void =>
    readSheet(readPart(members, part, file), shared, file, most, take);
  const others = sheet === undefined ? sheets.filter((other) => other.visible && other !== chosen) : [];
  for (const other of others) {
    rowsOf(other, (_, row) => {
      throw unknownField(file, row, other.name);
    });
  }
  rowsOf(chosen, onRow);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
