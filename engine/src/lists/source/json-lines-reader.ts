/**
 * @module lists/source/json-lines-reader
 * Streams a file with one JSON object a line. A line that is cut, the last one too, stops the reading.
 */
import { parseJsonObject, type JsonObject, type JsonPlace } from "./json-value.ts";
import { LIMITS } from "./limits.ts";
import { unsafeFile } from "./place.ts";
import { chunkDecoder } from "./text-decoder.ts";
import type { ByteSink } from "./xml-reader.ts";

/** What a file of JSON lines is read into. */
export interface JsonLinesTarget {
  readonly file: string;
  /** Each object, with its line from 1; lines of blanks are left out. */
  readonly onObject: (object: JsonObject, place: JsonPlace) => void;
  readonly onEnd?: () => void;
}

/** Read one file, which is UTF-8. Memory: one chunk and one line. */
export function jsonLinesReader({ file, onObject, onEnd }: JsonLinesTarget): ByteSink {
  const decoder = chunkDecoder("utf-8", file);
  /** Pieces of the line that has not ended. */
  let pieces: string[] = [];
  let size = 0;
  let line = 0;
  const add = (piece: string): void => {
    size += piece.length;
    if (size > LIMITS.row) throw unsafeFile(file, line + 1, `line > ${LIMITS.row}`);
    if (piece !== "") pieces.push(piece);
  };
  const endLine = (): void => {
    const text = pieces.join("").trim();
    pieces = [];
    size = 0;
    line += 1;
    if (text !== "") onObject(parseJsonObject(text, { file, line }), { file, line });
  };
  const feed = (text: string): void => {
    let from = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", from)) {
      add(text.slice(from, end));
      endLine();
      from = end + 1;
    }
    add(text.slice(from));
  };
  return {
    write: (bytes) => feed(decoder.decode(bytes)),
    end: () => {
      feed(decoder.finish());
      if (size > 0) endLine();
      onEnd?.();
    },
  };
}
