/**
 * @module cli/input
 * Reads files as text, or says in one line why it cannot.
 */
import { closeSync, openSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { EmbargoError } from "embargo";
import type { Io } from "./io.ts";

/** Largest report, in bytes. */
export const LARGEST_REPORT: number = 8 * 1024 * 1024;
/** Endings of files that a folder is searched for. */
const REPORT_ENDINGS = /\.(?:txt|text|md|html?|xhtml|pdf|docx|eml)$/i;

/** Paths of the reports that a path means: itself, or the files of a folder that are reports by their names, in their order. */
export function reportPaths(path: string): readonly string[] {
  const stat = attempt(path, () => statSync(path));
  if (!stat.isDirectory()) return [path];
  const names = attempt(path, () => readdirSync(path));
  const reports = names.filter((name) => REPORT_ENDINGS.test(name)).sort();
  if (reports.length === 0) throw new EmbargoError("INPUT_EMPTY", { value: path });
  return reports.map((name) => join(path, name));
}

/**
 * Read a file as UTF-8 text.
 *
 * @throws {EmbargoError} `INPUT_NOT_FOUND`, `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`, `INPUT_EMPTY`, `INPUT_BINARY`.
 */
export function readTextFile(path: string, limit: number = LARGEST_REPORT): string {
  const stat = attempt(path, () => statSync(path));
  if (stat.isDirectory()) throw new EmbargoError("INPUT_UNREADABLE", { value: path, reason: "EISDIR" });
  if (stat.size > limit) throw new EmbargoError("INPUT_TOO_LARGE", { value: path, size: stat.size, limit });
  const bytes = attempt(path, () => {
    const file = openSync(path, "r");
    try {
      return readFileSync(file);
    } finally {
      closeSync(file);
    }
  });
  return decodeText(bytes, path, limit);
}

/**
 * Read standard input, up to just above a limit.
 *
 * @throws {EmbargoError} `INPUT_UNREADABLE` when the system cannot read it.
 */
export async function readInput(io: Io, limit: number): Promise<Uint8Array> {
  try {
    return await io.stdin(limit);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? "?";
    throw new EmbargoError("INPUT_UNREADABLE", { value: "-", reason });
  }
}

/** Decode bytes as UTF-8 text; see {@link readTextFile} for what is refused. */
export function decodeText(bytes: Uint8Array, name: string, limit: number = LARGEST_REPORT): string {
  if (bytes.length > limit)
    throw new EmbargoError("INPUT_TOO_LARGE", { value: name, size: bytes.length, limit });
  const kind = binaryKind(bytes);
  if (kind !== null) throw new EmbargoError("INPUT_BINARY", { value: name, reason: kind });
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new EmbargoError("INPUT_BINARY", { value: name, reason: "bytes ≠ UTF-8" });
  }
  if (!/[\p{L}\p{N}]/u.test(text)) throw new EmbargoError("INPUT_EMPTY", { value: name });
  return text;
}

const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ["PDF", [0x25, 0x50, 0x44, 0x46]],
  ["ZIP / DOCX / XLSX", [0x50, 0x4b, 0x03, 0x04]],
  ["GZIP", [0x1f, 0x8b]],
  ["PNG", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["DOC / XLS", [0xd0, 0xcf, 0x11, 0xe0]],
  ["UTF-16", [0xff, 0xfe]],
  ["UTF-16", [0xfe, 0xff]],
];

/** What kind of binary file the first bytes tell of; `null` = it may be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const [kind, signature] of SIGNATURES) {
    if (signature.every((byte, at) => bytes[at] === byte)) return kind;
  }
  return bytes.includes(0) ? "NUL" : null;
}

/** Do something with a file; what the system says against it becomes `INPUT_NOT_FOUND` or `INPUT_UNREADABLE`. */
export function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "?";
    throw new EmbargoError(code === "ENOENT" ? "INPUT_NOT_FOUND" : "INPUT_UNREADABLE", {
      value: path,
      reason: code,
    });
  }
}
