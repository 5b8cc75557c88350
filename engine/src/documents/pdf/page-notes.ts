/**
 * @module documents/pdf/page-notes
 * The notes at the foot of a page: smaller letters than the text, below it, the first with a mark.
 */
import type { PdfLine } from "./page-lines.ts";

/** A note with its lines. */
export interface PageNote {
  readonly mark: string;
  readonly lines: readonly PdfLine[];
}

/** Most of the size of the running text that a note may have. */
const SMALLER = 0.93;
/** Share of the height of a page above which no note stands. */
const HIGHEST = 0.3;
const MARK = /^\[?(\d{1,4}|[*†‡]{1,3})\]?[.)]?\s+\S/;

/** Part the lines of a page into running text and notes. `bodySize` is the size of the running text of the document. */
export function partNotes(
  lines: readonly PdfLine[],
  bodySize: number,
): { readonly body: readonly PdfLine[]; readonly notes: readonly PageNote[] } {
  let first = lines.length;
  while (first > 0 && isSmall(lines[first - 1] as PdfLine, bodySize)) first -= 1;
  while (first < lines.length && !MARK.test((lines[first] as PdfLine).text)) first += 1;
  const notes: { mark: string; lines: PdfLine[] }[] = [];
  for (const line of lines.slice(first)) {
    const mark = MARK.exec(line.text)?.[1];
    const open = notes.at(-1);
    if (open !== undefined && (mark === undefined || !follows(open.mark, mark))) open.lines.push(line);
    else notes.push({ mark: mark ?? "", lines: [line] });
  }
  return { body: lines.slice(0, first), notes };
}

function isSmall({ size, y, pageHeight }: PdfLine, bodySize: number): boolean {
  return size <= bodySize * SMALLER && y > pageHeight * HIGHEST;
}

/** A line of a note may begin with a figure; only the next number is a mark. */
function follows(mark: string, next: string): boolean {
  return !/\d/.test(next) || !/\d/.test(mark) || Number(next) === Number(mark) + 1;
}
