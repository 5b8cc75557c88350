/**
 * @module lists/source/xml-reader
 * Streams an XML file into records. Strict: an unknown element or attribute, a document type, a text where none
 * belongs, a mis-nested or truncated file stops the reading with the line.
 */
import { SaxesParser } from "saxes";
import { detached } from "./detached.ts";
import { childField, type FieldTable } from "./field-table.ts";
import { LIMITS } from "./limits.ts";
import { brokenFile, unknownField, unsafeFile } from "./place.ts";
import { SourceNode } from "./source-node.ts";
import { chunkDecoder } from "./text-decoder.ts";

/** Where bytes go, chunk by chunk. */
export interface ByteSink {
  write(bytes: Uint8Array): void;
  /** The file is over. Throws when it was not whole. */
  end(): void;
}

/** What an XML file is read into. */
export interface XmlTarget {
  readonly file: string;
  readonly fields: FieldTable;
  /** Local names that the root element may have. */
  readonly roots: readonly string[];
  readonly onRecord: (record: SourceNode) => void;
  /** Everything outside the records, once the file is over. */
  readonly onEnvelope: (envelope: SourceNode) => void;
}

/** Attributes of the XML machinery itself, which say nothing of the list. */
const MACHINERY = /^(?:xmlns(?::.*)?|xsi:.*|xml:space)$/;

/** Read one XML file. Memory: one record at a time. */
export function xmlReader(target: XmlTarget): ByteSink {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const decoder = declaredDecoder(target.file);
  const envelope = new SourceNode(target.fields.root, 1);
  const open: SourceNode[] = [];
  let nodes = 0;
  let text = "";
  let rootSeen = false;

  const flush = (): void => {
    const trimmed = text.trim();
    text = "";
    const top = open.at(-1);
    if (trimmed === "" || top === undefined) return;
    if (top.field.card === null) throw unknownField(target.file, parser.line, `${pathOf(open)}#text`);
    top.text = top.text === "" ? detached(trimmed) : `${top.text} ${trimmed}`;
  };
  const addText = (more: string): void => {
    text += more;
    if (text.length > LIMITS.text) throw unsafeFile(target.file, parser.line, `text > ${LIMITS.text}`);
  };
  const enter = (name: string, above: SourceNode, value: string = ""): SourceNode => {
    const field = childField(target.fields, above.field, name);
    if (field === undefined) throw unknownField(target.file, parser.line, `${pathOf(open)}/${name}`);
    const node = new SourceNode(field, parser.line, value);
    if (++nodes > LIMITS.recordNodes)
      throw unsafeFile(target.file, parser.line, `nodes > ${LIMITS.recordNodes}`);
    if (field.isRecord) nodes = 0;
    else above.append(node);
    return node;
  };
  const openRoot = (name: string): SourceNode => {
    rootSeen = true;
    if (!target.roots.includes(name)) throw unknownField(target.file, parser.line, name);
    return envelope;
  };

  parser.on("error", (error) => {
    throw brokenFile(target.file, parser.line, error.message.replace(/^\d+:\d+: |\.$/g, ""));
  });
  parser.on("doctype", () => {
    throw unsafeFile(target.file, parser.line, "<!DOCTYPE>");
  });
  parser.on("opentag", ({ name, attributes }) => {
    flush();
    if (open.length >= LIMITS.depth) throw unsafeFile(target.file, parser.line, `depth > ${LIMITS.depth}`);
    const above = open.at(-1);
    const node =
      above === undefined && !rootSeen
        ? openRoot(localName(name))
        : enter(localName(name), above as SourceNode);
    open.push(node);
    // The object of the parser has no prototype: its keys are the attributes.
    for (const key in attributes) {
      if (!MACHINERY.test(key)) enter(`@${localName(key)}`, node, detached(String(attributes[key]).trim()));
    }
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    flush();
    const node = open.pop() as SourceNode;
    if (node.field.isRecord) target.onRecord(node);
  });
  const feed = (chunk: string): void => {
    if (chunk !== "") parser.write(chunk);
  };
  return {
    write: (bytes) => feed(decoder.decode(bytes)),
    end: () => {
      feed(decoder.finish());
      parser.close();
      if (!rootSeen || open.length > 0) throw brokenFile(target.file, parser.line, "unexpected end of file");
      target.onEnvelope(envelope);
    },
  };
}

function pathOf(open: readonly SourceNode[]): string {
  return open
    .map((node) => node.field.name)
    .filter((name) => name !== "")
    .join("/");
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

/** The decoder for the encoding that the XML declaration names; UTF-8 when it names none. */
function declaredDecoder(file: string): { decode(bytes: Uint8Array): string; finish(): string } {
  let decoder: ReturnType<typeof chunkDecoder> | null = null;
  const choose = (bytes: Uint8Array): ReturnType<typeof chunkDecoder> => {
    const head = String.fromCharCode(...bytes.subarray(0, 200));
    if (head.startsWith("\xff\xfe")) return chunkDecoder("utf-16le", file);
    const named = /^(?:\xef\xbb\xbf)?<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(head)?.[1]?.toLowerCase();
    const known = named === undefined ? "utf-8" : ENCODINGS[named];
    if (known === undefined) throw brokenFile(file, 1, `encoding ${named}`);
    return chunkDecoder(known, file);
  };
  return {
    decode: (bytes) => (decoder ??= choose(bytes)).decode(bytes),
    finish: () => decoder?.finish() ?? "",
  };
}

const ENCODINGS: Readonly<Record<string, string>> = {
  "utf-8": "utf-8",
  utf8: "utf-8",
  "us-ascii": "utf-8",
  ascii: "utf-8",
  "iso-8859-1": "windows-1252",
  "windows-1252": "windows-1252",
  "utf-16": "utf-16le",
};
