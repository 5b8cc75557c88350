/**
 * @module lists/source/json-value
 * A JSON object → a record. Strict where `JSON.parse` is not: a key given twice, values too deep, numbers that would
 * lose digits.
 */
import { childField, type FieldNode, type FieldTable } from "./field-table.ts";
import { LIMITS } from "./limits.ts";
import { brokenFile, unknownField, unsafeFile } from "./place.ts";
import { SourceNode } from "./source-node.ts";

/** A JSON object as it was parsed. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Where a text of JSON stands. */
export interface JsonPlace {
  readonly file: string;
  readonly line: number;
}

/** Names of fields that a file may bring along where any are allowed. */
const MOST_FIELDS = 20_000;

/**
 * Parse one JSON object.
 *
 * @returns the object; numbers that JavaScript would round or rewrite are in it as the texts they are written as.
 * @throws {EmbargoError} `LIST_FILE_BROKEN` when it is cut, no JSON, no object or has a key twice; `LIST_FILE_UNSAFE`
 *   when it is too deep.
 */
export function parseJsonObject(text: string, { file, line }: JsonPlace): JsonObject {
  const { keys, depth, longNumbers } = survey(text);
  if (depth > LIMITS.depth) throw unsafeFile(file, line, `depth > ${LIMITS.depth}`);
  const value = parse(text, longNumbers, { file, line });
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw brokenFile(file, line, "JSON: {…}");
  if (countKeys(value) !== keys) throw brokenFile(file, line, "JSON: a key twice");
  return value as JsonObject;
}

/** Keep digits: the reviver sees how a number is written. */
const asWritten = (_key: string, value: unknown, context?: { readonly source?: string }): unknown =>
  typeof value === "number" ? (context?.source ?? String(value)) : value;

function parse(text: string, longNumbers: boolean, { file, line }: JsonPlace): unknown {
  try {
    return longNumbers ? JSON.parse(text, asWritten) : JSON.parse(text);
  } catch (error) {
    throw brokenFile(file, line, error instanceof Error ? error.message : "JSON");
  }
}

/** Colons outside texts are the keys; brackets are the depth; a dot, an exponent or 16 digits make a long number. */
function survey(text: string): { keys: number; depth: number; longNumbers: boolean } {
  let [keys, open, depth, digits, longNumbers] = [0, 0, 0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      if (++digits > 15) longNumbers = true;
      continue;
    }
    if (code === 46 || (digits > 0 && (code === 69 || code === 101))) longNumbers = true;
    digits = 0;
    if (code === 34) at = endOfText(text, at);
    else if (code === 58) keys += 1;
    else if (code === 123 || code === 91) depth = Math.max(depth, ++open);
    else if (code === 125 || code === 93) open -= 1;
  }
  return { keys, depth, longNumbers };
}

/** Where the text that begins with the quote at `start` ends. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === 92) backslashes += 1;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
}

function countKeys(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const inside = Object.values(value).reduce((total: number, part) => total + countKeys(part), 0);
  return Array.isArray(value) ? inside : inside + Object.keys(value).length;
}

/**
 * The record of an object: each key a field, each element of an array a field of its own of that name. `null` and
 * empty texts are no values.
 *
 * @param path of the record in the table of fields, such as `party`.
 * @throws {EmbargoError} `LIST_FIELD_UNKNOWN` for a key that the format does not know; `LIST_FILE_BROKEN` for an array
 *   in an array; `LIST_FILE_UNSAFE` for too many or too long values.
 */
export function jsonRecord(
  object: JsonObject,
  fields: FieldTable,
  path: string,
  place: JsonPlace,
): SourceNode {
  const { file, line } = place;
  const field = childField(fields, fields.root, path);
  if (field === undefined) throw new Error(`no record ${path}`);
  let nodes = 0;
  const put = (value: unknown, of: FieldNode, above: SourceNode): void => {
    if (value === null) return;
    if (++nodes > LIMITS.recordNodes) throw unsafeFile(file, line, `nodes > ${LIMITS.recordNodes}`);
    const node = new SourceNode(of, line);
    if (typeof value === "object") fill(value as JsonObject, node);
    else node.text = typeof value === "string" ? value.trim() : JSON.stringify(value);
    if (node.text.length > LIMITS.text) throw unsafeFile(file, line, `text > ${LIMITS.text}`);
    above.append(node);
  };
  const fill = (from: JsonObject, above: SourceNode): void => {
    for (const [key, value] of Object.entries(from)) {
      const of = childField(fields, above.field, key);
      if (of === undefined) throw unknownField(file, line, [above.field.path, key].filter(Boolean).join("/"));
      if (fields.all.length > MOST_FIELDS) throw unsafeFile(file, line, `fields > ${MOST_FIELDS}`);
      for (const item of Array.isArray(value) ? value : [value]) {
        if (Array.isArray(item)) throw brokenFile(file, line, `JSON: ${key}: [[…]]`);
        put(item, of, above);
      }
    }
  };
  const record = new SourceNode(field, line);
  fill(object, record);
  return record;
}
