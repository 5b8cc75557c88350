/**
 * @module model/document
 * A report that came as a file: one text, and what is known of how it stood in the file.
 * Offsets are UTF-16 code units, end-exclusive, into `text`.
 */
import type { ErrorCode } from "./error-codes.ts";
import type { PartialDate } from "./partial-date.ts";

/** Kinds of file that are read. */
export type DocumentKind = "text" | "html" | "pdf" | "docx" | "email";

/** How the bytes of a text were understood. */
export interface TextEncoding {
  /** As the Encoding Standard names it: `utf-8`, `windows-1252`. */
  readonly name: string;
  /** A byte order mark; the file or its sender says so; no other encoding is written so; a guess by its letters. */
  readonly basis: "mark" | "declared" | "valid" | "guessed";
}

/** A run of text that stands on one page. A page whose notes follow a paragraph that goes on has several. */
export interface PageRun {
  /** From 1; of an attachment, in the attachment. */
  readonly page: number;
  readonly start: number;
  readonly end: number;
}

/** A printed line with its box in points, from the upper left corner of the page. */
export interface PrintedLine extends PageRun {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a part of a text is. */
export type PartKind = "heading" | "note" | "row" | "frame" | "headers" | "attachment";

/** A part of the text that is not plain running text. */
export interface DocumentPart {
  /** `row` of a table; `frame`: menus and other surroundings of a page; `headers` of a message. */
  readonly kind: PartKind;
  readonly start: number;
  readonly end: number;
  /** Mark of a note, name of an attachment. */
  readonly label?: string;
}

/** Why something of a file is not in its text, or why it cannot be seen in it. */
export type HiddenReason =
  | "code"
  | "comment"
  | "styled-away"
  | "zero-width"
  | "direction-mark"
  | "control"
  | "deleted"
  | "running-line"
  | "alternative";

/** What a reader of the page would not see, or sees on every page: counted, not read. Direction marks stay in the text. */
export interface HiddenText {
  readonly why: HiddenReason;
  readonly pieces: number;
  readonly characters: number;
}

/** A line that stands on many pages: out of the text, where it would cut sentences in two. */
export interface RunningLine {
  readonly text: string;
  readonly pages: number;
}

/** A date that the file tells of itself; it says when the file was made, which need not be when the report was. */
export interface DateHint {
  readonly value: PartialDate;
  /** Where it stands: `pdf:CreationDate`, `email:Date`, `html:article:published_time`. */
  readonly from: string;
}

/** What a user should know of a reading; the command puts them into words. */
export type DocumentWarning =
  | "encoding-guessed"
  | "encoding-replaced"
  | "hidden-text"
  | "direction-marks"
  | "attachments-unread"
  | "pages-without-text"
  | "html-differs";

/** A file inside a message. */
export interface Attachment {
  readonly name: string;
  readonly bytes: number;
  /** `null` = its text is not read, for the reason in `refused`. */
  readonly kind: DocumentKind | null;
  readonly refused: ErrorCode | null;
}

/** A file as it was read. */
export interface SourceDocument {
  readonly kind: DocumentKind;
  readonly text: string;
  readonly title: string | null;
  /** `null` where the format settles it. */
  readonly encoding: TextEncoding | null;
  /** Number of pages; `null` = the kind has none. */
  readonly pageCount: number | null;
  /** In the order of the text; empty = the kind has no pages. */
  readonly pages: readonly PageRun[];
  readonly lines: readonly PrintedLine[];
  readonly parts: readonly DocumentPart[];
  readonly hidden: readonly HiddenText[];
  readonly runningLines: readonly RunningLine[];
  readonly dateHint: DateHint | null;
  readonly attachments: readonly Attachment[];
  readonly warnings: readonly DocumentWarning[];
}

/** The run that holds an offset, of runs in the order of the text; `undefined` = none does. Cost: a binary search. */
export function runAt<T extends Pick<PageRun, "start" | "end">>(
  runs: readonly T[],
  offset: number,
): T | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle] as T).end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = runs[low];
  return found !== undefined && found.start <= offset ? found : undefined;
}
