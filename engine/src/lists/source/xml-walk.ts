/**
 * @module lists/source/xml-walk
 * Walks through a small XML file that is in memory, such as a part of an XLSX file, calling back for each element.
 * Unlike `xml-reader` it knows no fields: what the caller does not ask for is passed over.
 */
import { SaxesParser } from "saxes";
import { LIMITS } from "./limits.ts";
import { brokenFile, unsafeFile } from "./place.ts";
import { chunkDecoder } from "./text-decoder.ts";

/** What to call; names come without their prefix. */
export interface XmlVisitor {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const PIECE = 65_536;

/**
 * Walk through a file.
 *
 * @throws {EmbargoError} `LIST_FILE_BROKEN` when it is not well formed, `LIST_FILE_UNSAFE` when it has a document
 *   type or is too deep, `LIST_ENCODING_INVALID` when it is not UTF-8.
 */
export function walkXml(bytes: Uint8Array, file: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const decoder = chunkDecoder("utf-8", file);
  let depth = 0;
  parser.on("error", (error) => {
    throw brokenFile(file, parser.line, error.message.replace(/^\d+:\d+: /, ""));
  });
  parser.on("doctype", () => {
    throw unsafeFile(file, parser.line, "<!DOCTYPE>");
  });
  parser.on("opentag", (tag) => {
    if (++depth > LIMITS.depth) throw unsafeFile(file, parser.line, `depth > ${LIMITS.depth}`);
    const attributes = Object.entries(tag.attributes).map(([key, value]): [string, string] => [
      localName(key),
      value,
    ]);
    visitor.open(localName(tag.name), new Map(attributes));
  });
  const text = (more: string): void => visitor.text?.(more);
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", (tag) => {
    depth -= 1;
    visitor.close?.(localName(tag.name));
  });
  for (let at = 0; at < bytes.length; at += PIECE) {
    const chunk = decoder.decode(bytes.subarray(at, at + PIECE));
    if (chunk !== "") parser.write(chunk);
  }
  decoder.finish();
  parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
