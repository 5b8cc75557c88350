/**
 * @module documents/place-of
 * Where in the file a span of its text stands.
 */
import { runAt, type DocumentPart, type PrintedLine, type SourceDocument } from "../model/index.ts";

/** A place in a file. */
export interface Place {
  /** Page of the first character; `null` = the file has none. */
  readonly page: number | null;
  /** Printed lines that the span touches, with their boxes. */
  readonly lines: readonly PrintedLine[];
  /** Parts that hold the first character: a note, a heading, an attachment. */
  readonly parts: readonly DocumentPart[];
}

/** The place of a span, offsets into `document.text`. Cost: linear in the parts, and in the lines of the span. */
export function placeOf(
  document: SourceDocument,
  span: { readonly start: number; readonly end: number },
): Place {
  const { lines, pages, parts } = document;
  const first = runAt(lines, span.start);
  const from = first === undefined ? -1 : lines.indexOf(first);
  const touched: PrintedLine[] = [];
  for (let at = from; at >= 0 && at < lines.length; at++) {
    const line = lines[at] as PrintedLine;
    if (line.start >= Math.max(span.end, span.start + 1)) break;
    touched.push(line);
  }
  return {
    page: runAt(pages, span.start)?.page ?? null,
    lines: touched,
    parts: parts.filter(({ start, end }) => start <= span.start && span.start < end),
  };
}
