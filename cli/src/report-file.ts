/**
 * @module cli/report-file
 * Reports as they come: plain text as it is, files of other kinds through their readers, which are loaded only then.
 */
import { closeSync, openSync, readFileSync, statSync } from "node:fs";
import { EmbargoError } from "embargo";
import type { SourceDocument } from "embargo/model";
import { attempt, binaryKind, decodeText, LARGEST_REPORT, readInput } from "./input.ts";
import type { Io } from "./io.ts";

/** A report that can be assessed: a plain text, or a document with what is known of its file. */
export type Report = string | SourceDocument;

/** Largest file that is no plain text, in bytes: reports with pictures are large. */
const LARGEST_FILE = 64 * 1024 * 1024;
/** Names that promise plain text. */
const PLAIN = /^-$|\.(?:txt|text|md)$/i;

/**
 * Read a report from a file, or from standard input where the path is `-`.
 *
 * @throws {EmbargoError} what {@link readReport} throws, `INPUT_NOT_FOUND`, `INPUT_UNREADABLE`.
 */
export async function readReportFile(io: Io, path: string): Promise<Report> {
  return readReport(path === "-" ? await readInput(io, LARGEST_FILE) : bytesOfFile(path), path);
}

/** Whether an input is an address and no path. */
export function isAddress(input: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(input);
}

/**
 * Fetch a report from an address.
 *
 * @param isAsked the user has asked for it.
 * @throws {EmbargoError} `FETCH_NOT_ASKED`, what `fetchReport` throws, and what {@link readReport} throws.
 */
export async function readReportAt(io: Io, url: string, isAsked: boolean): Promise<Report> {
  if (!isAsked) throw new EmbargoError("FETCH_NOT_ASKED", { value: url });
  const fetched = await (io.fetchReport ?? fetchFromInternet)(url, LARGEST_FILE);
  return readReport(fetched.bytes, url, fetched.contentType);
}

const fetchFromInternet: NonNullable<Io["fetchReport"]> = async (url, limit) =>
  (await import("embargo-service/fetch")).fetchReport(url, { limit });

/**
 * Make a report of bytes. Plain text must be UTF-8 where its name promises plain text; other texts are read in the encoding
 * that they are in. What has a content type was fetched: its text is given with the answer, as the user has no file of it.
 *
 * @throws {EmbargoError} `INPUT_TOO_LARGE`, `INPUT_EMPTY`, `INPUT_BINARY`, and what `readDocument` throws.
 */
export async function readReport(bytes: Uint8Array, name: string, contentType?: string): Promise<Report> {
  const isFetched = contentType !== undefined;
  const isPlain = PLAIN.test(name) && !isFetched;
  const mayBeOther = binaryKind(bytes) !== null || startsWithTag(bytes) || !isPlain;
  if (!mayBeOther) return decodeText(bytes, name);
  const { readDocument, sniffKind } = await import("embargo/documents");
  const sniffed = sniffKind(bytes, { name, contentType });
  const isText = "kind" in sniffed && sniffed.kind === "text";
  if (isText && !isFetched && (isPlain || isUtf8(bytes))) return decodeText(bytes, name);
  return readDocument(bytes, {
    name,
    contentType,
    limits: { bytes: LARGEST_FILE, characters: LARGEST_REPORT },
  });
}

function bytesOfFile(path: string): Uint8Array {
  const stat = attempt(path, () => statSync(path));
  if (stat.isDirectory()) throw new EmbargoError("INPUT_UNREADABLE", { value: path, reason: "EISDIR" });
  if (stat.size > LARGEST_FILE)
    throw new EmbargoError("INPUT_TOO_LARGE", { value: path, size: stat.size, limit: LARGEST_FILE });
  return attempt(path, () => {
    const file = openSync(path, "r");
    try {
      return readFileSync(file);
    } finally {
      closeSync(file);
    }
  });
}

/** Pages of HTML are told by their first tag, whatever they are called. */
function startsWithTag(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 256)).replace(/^\u00ef\u00bb\u00bf/, "");
  return /^\s*</.test(head);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
