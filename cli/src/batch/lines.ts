/**
 * @module cli/batch/lines
 * Cuts a file of any size into lines, in bounded memory.
 */
import { isUtf8 } from "node:buffer";
import type { FileHandle } from "node:fs/promises";

/** Longest line that is read, in bytes. */
export const LARGEST_LINE: number = 1024 * 1024;
const CHUNK = 64 * 1024;
const LINE_FEED = 0x0a;

/** One line of a file. */
export interface Line {
  /** Without its end; empty when there is a problem. */
  readonly text: string;
  readonly end: "\n" | "\r\n" | "";
  /** Why it was not read. */
  readonly problem: "too-long" | "encoding" | null;
  /** Bytes of the file up to its end. */
  readonly at: number;
}

/**
 * Read a file from its beginning, whatever was read from it before.
 *
 * @returns its lines in order. One that is longer than {@link LARGEST_LINE} is passed over and says so.
 * Cost: memory for one line and one chunk.
 */
export async function* readLines(file: FileHandle): AsyncGenerator<Line, void> {
  const chunk = Buffer.allocUnsafe(CHUNK);
  let position = 0;
  let rest: Buffer = Buffer.alloc(0);
  let tooLong = false;
  for (;;) {
    const { bytesRead } = await file.read(chunk, 0, CHUNK, position);
    if (bytesRead === 0) break;
    position += bytesRead;
    const bytes = Buffer.concat([rest, chunk.subarray(0, bytesRead)]);
    let start = 0;
    for (let feed = bytes.indexOf(LINE_FEED); feed !== -1; feed = bytes.indexOf(LINE_FEED, start)) {
      const at = position - bytes.length + feed + 1;
      yield toLine(bytes.subarray(start, feed + 1), at, tooLong);
      start = feed + 1;
      tooLong = false;
    }
    tooLong ||= bytes.length - start > LARGEST_LINE;
    rest = tooLong ? Buffer.alloc(0) : bytes.subarray(start);
  }
  if (rest.length > 0 || tooLong) yield toLine(rest, position, tooLong);
}

function toLine(bytes: Buffer, at: number, tooLong: boolean): Line {
  if (tooLong || bytes.length > LARGEST_LINE) return { text: "", end: "\n", problem: "too-long", at };
  if (!isUtf8(bytes)) return { text: "", end: "\n", problem: "encoding", at };
  return cutEnd(bytes.toString("utf8"), at);
}

/** Cut a text that was read as a whole into lines. */
export function linesOf(text: string): readonly Line[] {
  return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => cutEnd(line, 0));
}

function cutEnd(line: string, at: number): Line {
  const end = line.endsWith("\r\n") ? "\r\n" : line.endsWith("\n") ? "\n" : "";
  return { text: line.slice(0, line.length - end.length), end, problem: null, at };
}
