/**
 * @module lists/gb-ofsi/encoding
 * The encoding of the UK Treasury’s list, which its header tells, and the end of its last line.
 */
import { brokenFile } from "../source/place.ts";
import type { ByteSink } from "../source/xml-reader.ts";

/** Bytes within which the header stands. */
const LONGEST_HEAD = 4096;

/**
 * Open a reader once the header has told the encoding, and refuse a file whose last line does not end: it was cut,
 * maybe within the last number.
 *
 * The layout with names in their own script is in UTF-8, the one before it in windows-1252; the first two lines are
 * plain in both.
 *
 * @throws {EmbargoError} `LIST_FILE_BROKEN` when the last byte is no line break.
 */
export function byHeader(file: string, open: (encoding: "utf-8" | "windows-1252") => ByteSink): ByteSink {
  let head: Uint8Array = new Uint8Array();
  let sink: ByteSink | null = null;
  let last = 0;
  const start = (): ByteSink => {
    sink = open(/Non-Latin/.test(plain(head)) ? "utf-8" : "windows-1252");
    sink.write(head);
    return sink;
  };
  return {
    write: (bytes) => {
      last = bytes.at(-1) ?? last;
      if (sink !== null) return sink.write(bytes);
      head = joined(head, bytes);
      if (head.length > LONGEST_HEAD || plain(head).split("\n").length > 2) start();
    },
    end: () => {
      if (last !== 0x0a) throw brokenFile(file, 1, "the last line does not end");
      (sink ?? start()).end();
    },
  };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function plain(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, LONGEST_HEAD));
}
