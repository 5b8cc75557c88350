/**
 * @module documents/docx/xml-events
 * Runs through an XML file inside a DOCX: start, text and end of each element by its local name. No document type, no
 * entities of its own, a bounded depth.
 */
import { SaxesParser } from "saxes";
import { broken, checkSignal, KIND_NAMES, unsafe, type Source } from "../source.ts";

/** What is done with the events. */
export interface XmlHandler {
  /** `name` without prefix; attributes by their local names. */
  start(name: string, attribute: (name: string) => string | null): void;
  end(name: string): void;
  text(text: string): void;
}

/** Elements inside one another. */
const DEEPEST = 500;
/** Bytes that are parsed at a time. */
const PIECE = 262_144;

/** Run through a file. Throws `DOCUMENT_BROKEN` when it is not well-formed, `DOCUMENT_UNSAFE` when it is too deep. */
export function runThrough(source: Source, member: string, bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on("error", (error) => {
    throw broken(source, KIND_NAMES.docx, `${member}: ${error.message}`);
  });
  parser.on("doctype", () => {
    throw broken(source, KIND_NAMES.docx, `${member}: <!DOCTYPE>`);
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (++depth > DEEPEST) throw unsafe(source, `${member}: depth ${depth}`, DEEPEST);
    handler.start(localName(name), (wanted) => attributeNamed(attributes, wanted));
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    handler.end(localName(name));
  });
  parser.on("text", (text) => handler.text(text));
  parser.on("cdata", (text) => handler.text(text));
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0);
  const decoder = new TextDecoder(wide ? "utf-16le" : "utf-8", { fatal: true });
  for (let at = 0; at < bytes.length; at += PIECE) {
    checkSignal(source);
    let text: string;
    try {
      text = decoder.decode(bytes.subarray(at, at + PIECE), { stream: at + PIECE < bytes.length });
    } catch {
      throw broken(source, KIND_NAMES.docx, `${member}: encoding`);
    }
    parser.write(text);
  }
  parser.close();
  if (depth > 0) throw broken(source, KIND_NAMES.docx, `${member}: unexpected end`);
}

function attributeNamed(attributes: Readonly<Record<string, string>>, wanted: string): string | null {
  for (const key in attributes) if (localName(key) === wanted) return attributes[key] ?? null;
  return null;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
