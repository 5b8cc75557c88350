/**
 * @module documents/read-document
 * Reads a file of any kind that is read: tells the kind and loads its reader, which the others need not pay for.
 */
import { EmbargoError, type DocumentKind, type SourceDocument } from "../model/index.ts";
import { LIMITS, type DocumentLimits } from "./limits.ts";
import { sniffKind, type Hints } from "./sniff.ts";
import { checkSignal, KIND_NAMES, refusal, type Source } from "./source.ts";

/** What is known of a file, and what bounds its reading. */
export interface DocumentOptions extends Hints {
  readonly signal?: AbortSignal | undefined;
  /** Bounds in place of {@link LIMITS}. */
  readonly limits?: Partial<DocumentLimits> | undefined;
}

/**
 * Read a file: text, HTML, PDF, DOCX or a message (EML).
 *
 * @param bytes the whole file; it is not changed.
 * @param options.name        its name or address, for errors, and to tell HTML and messages from plain text.
 * @param options.contentType what its sender calls it, with the encoding.
 * @returns one text with its pages, lines, parts, and what was left out. The same bytes give the same document.
 * @throws {EmbargoError} `INPUT_EMPTY`, `INPUT_BINARY`, `INPUT_TOO_LARGE`, `DOCUMENT_KIND_NOT_READ`, `DOCUMENT_BROKEN`,
 *   `DOCUMENT_ENCRYPTED`, `DOCUMENT_NO_TEXT`, `DOCUMENT_UNSAFE`, `DOCUMENT_ENCODING_UNKNOWN`, `ABORTED`; nothing else.
 *
 * Cost: linear in the file and in what it unpacks into.
 */
export async function readDocument(
  bytes: Uint8Array,
  options: DocumentOptions = {},
): Promise<SourceDocument> {
  return readSource(
    {
      bytes,
      name: options.name ?? "-",
      contentType: options.contentType ?? null,
      limits: { ...LIMITS, ...options.limits },
      signal: options.signal,
      depth: 0,
      readInner: readSource,
    },
    options,
  );
}

/** Read a file that may stand in another one. */
async function readSource(source: Source, hints: Hints): Promise<SourceDocument> {
  checkSignal(source);
  const { bytes, limits } = source;
  if (bytes.length === 0) throw refusal(source, "INPUT_EMPTY");
  if (bytes.length > limits.bytes)
    throw refusal(source, "INPUT_TOO_LARGE", { size: bytes.length, limit: limits.bytes });
  const sniffed = sniffKind(bytes, hints);
  if ("foreign" in sniffed)
    throw refusal(source, "DOCUMENT_KIND_NOT_READ", {
      kind: sniffed.foreign,
      allowed: Object.values(KIND_NAMES).join(", "),
    });
  try {
    return await READERS[sniffed.kind](source);
  } catch (error) {
    if (error instanceof EmbargoError) throw error;
    // A reader that fails on a crafted file fails for that file only.
    throw refusal(source, "DOCUMENT_BROKEN", {
      kind: KIND_NAMES[sniffed.kind],
      reason: error instanceof Error ? error.message.slice(0, 200) : "?",
    });
  }
}

const READERS: Readonly<Record<DocumentKind, (source: Source) => Promise<SourceDocument>>> = {
  text: async (source) => (await import("./text.ts")).readPlainText(source),
  html: async (source) => (await import("./html/read.ts")).readHtml(source),
  pdf: async (source) => (await import("./pdf/read.ts")).readPdf(source),
  docx: async (source) => (await import("./docx/read.ts")).readDocx(source),
  email: async (source) => (await import("./email/read.ts")).readEmail(source),
};
