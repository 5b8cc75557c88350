/**
 * @module second-reader/second-reader
 * The one interface behind which every second reader stands, be it a program of this machine or a model at an address.
 */
import type { Asked, SecondReaderRequest } from "embargo/second-reader";

/** Somebody who reads a text besides us. */
export interface SecondReader {
  /** Ask about one text. Never throws for what the reader does: a reader that fails is an outcome. */
  readonly ask: (request: SecondReaderRequest) => Promise<Asked>;
}

/** Bounds of asking, and what a test puts in place of the world. */
export interface AskingBounds {
  /** Most milliseconds for one text; absent = {@link READER_TIMEOUT_MS}. */
  readonly timeoutMs?: number | undefined;
  /** Most bytes of a reply; absent = {@link REPLY_BYTES}. */
  readonly limit?: number | undefined;
  /** The caller gives up; absent = he does not. */
  readonly signal?: AbortSignal | undefined;
  /** The clock: a signal given after so many milliseconds; absent = that of the system. */
  readonly deadline?: ((ms: number) => AbortSignal) | undefined;
}

/** A model on a small machine takes its time. */
export const READER_TIMEOUT_MS = 120_000;
/** Bytes of a reply. */
export const REPLY_BYTES: number = 8 * 1024 * 1024;
