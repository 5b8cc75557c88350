/**
 * @module documents/source
 * A file under way: its bytes, what bounds them, and the errors that name it.
 */
import { EmbargoError, type ErrorCode, type ErrorValues, type SourceDocument } from "../model/index.ts";
import type { DocumentLimits } from "./limits.ts";
import type { Hints } from "./sniff.ts";

/** What a reader of one kind gets. */
export interface Source {
  readonly bytes: Uint8Array;
  /** As errors show it. */
  readonly name: string;
  /** Content type that came with the bytes; `null` = none did. */
  readonly contentType: string | null;
  readonly limits: DocumentLimits;
  readonly signal: AbortSignal | undefined;
  /** How many files this one is inside of. */
  readonly depth: number;
  /** Reads a file that stands in this one, by its own kind. */
  readonly readInner: (source: Source, hints: Hints) => Promise<SourceDocument>;
}

/** Kinds as errors name them: the same words in both languages. */
export const KIND_NAMES = { text: "TXT", html: "HTML", pdf: "PDF", docx: "DOCX", email: "EML" } as const;

/** An error that names the file. */
export function refusal(
  source: Pick<Source, "name">,
  code: ErrorCode,
  values: ErrorValues = {},
): EmbargoError {
  return new EmbargoError(code, { value: source.name, ...values });
}

/** The error for a file that is not what its first bytes say. */
export function broken(source: Source, kind: string, reason: string): EmbargoError {
  return refusal(source, "DOCUMENT_BROKEN", { kind, reason: reason.slice(0, 200) });
}

/** The error for a file beyond a bound. */
export function unsafe(source: Source, what: string, limit: number): EmbargoError {
  return refusal(source, "DOCUMENT_UNSAFE", { what, limit });
}

/** Stop where the caller asked for it. */
export function checkSignal({ signal }: Source): void {
  if (signal?.aborted === true) throw new EmbargoError("ABORTED");
}
