/**
 * @module documents/pdf/write-lines
 * Writes the lines of a PDF as one text and keeps where each line stands in it. Notes come after the paragraph that goes
 * on from their page, so that no sentence is cut.
 */
import type { DocumentPart, PageRun, PrintedLine } from "../../model/index.ts";
import type { Composition } from "../composition.ts";
import { joinOf, type WordsSeen } from "./line-ends.ts";
import type { PdfLine } from "./page-lines.ts";
import type { PageNote } from "./page-notes.ts";
import { beginsParagraph, isHeading, type Typography } from "./paragraphs.ts";

/** A page whose running lines were taken out. */
export interface PdfPage {
  readonly body: readonly PdfLine[];
  readonly notes: readonly PageNote[];
}

/** The text with its places. */
export interface WrittenLines {
  readonly text: string;
  readonly parts: readonly DocumentPart[];
  readonly lines: readonly PrintedLine[];
  readonly pages: readonly PageRun[];
}

/** Write all pages. */
export function writeLines(
  pages: readonly PdfPage[],
  out: Composition,
  typography: Typography,
  seen: WordsSeen,
): WrittenLines {
  const printed: PrintedLine[] = [];
  const write = (lines: readonly PdfLine[]): void => writeParagraph(lines, out, seen, printed);
  let waiting: PageNote[] = [];
  const flushNotes = (): void => {
    for (const { mark, lines } of waiting) {
      out.breakBlock();
      const part = out.begin();
      write(lines);
      out.end(part, "note", mark);
    }
    waiting = [];
  };
  let paragraph: PdfLine[] = [];
  const flush = (): void => {
    if (paragraph.length === 0) return;
    out.breakBlock();
    const part = out.begin();
    const isRow = paragraph[0]?.text.includes(" | ") === true;
    const heading = isHeading(paragraph, typography);
    write(paragraph);
    if (heading || isRow) out.end(part, heading ? "heading" : "row");
    paragraph = [];
  };
  for (const { body, notes } of pages) {
    const right = Math.max(0, ...body.slice(0, MOST_LINES).map((line) => line.right));
    for (const line of body) {
      const before = paragraph.at(-1);
      if (before !== undefined && beginsParagraph(before, line, right, typography)) {
        flush();
        flushNotes();
      }
      paragraph.push(line);
    }
    waiting.push(...notes);
  }
  flush();
  flushNotes();
  return { ...out.finish(), lines: printed, pages: runsOf(printed) };
}

/** Lines looked at for the right edge of a page. */
const MOST_LINES = 500;

function writeParagraph(
  lines: readonly PdfLine[],
  out: Composition,
  seen: WordsSeen,
  printed: PrintedLine[],
): void {
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const join = next === undefined ? "space" : joinOf(line.text, next.text, seen);
    const part = out.begin();
    out.words(join === "drop-hyphen" ? line.text.slice(0, -1) : line.text);
    out.forget(part);
    if (part.start !== -1) printed.push(printedLine(line, part.start, out.length()));
    if (join === "space") out.words(" ");
  }
}

function printedLine(line: PdfLine, start: number, end: number): PrintedLine {
  const round = (value: number): number => Math.round(value * 10) / 10;
  return {
    page: line.page,
    start,
    end,
    x: round(line.x),
    y: round(line.y - line.size),
    width: round(line.right - line.x),
    height: round(line.size * 1.2),
  };
}

function runsOf(lines: readonly PrintedLine[]): readonly PageRun[] {
  const runs: { page: number; start: number; end: number }[] = [];
  for (const { page, start, end } of lines) {
    const last = runs.at(-1);
    if (last !== undefined && last.page === page) last.end = end;
    else runs.push({ page, start, end });
  }
  return runs;
}
