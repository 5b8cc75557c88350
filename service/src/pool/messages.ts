/**
 * @module embargo-service/pool/messages
 * What goes between the pool and its threads.
 */
import { EmbargoError, type ErrorCode, type ErrorValues } from "embargo/model";

/** What a thread is made with. */
export interface ThreadSetting {
  /** Address of the module that does the work. */
  readonly work: string;
  readonly setting: unknown;
}

/** To a thread. */
export type ToThread =
  | { readonly kind: "lists"; readonly lists: SharedArrayBuffer; readonly generation: number }
  | { readonly kind: "batch"; readonly questions: readonly unknown[]; readonly common: unknown };

/** From a thread; batches are answered in the order in which they came. */
export type FromThread =
  | { readonly kind: "ready"; readonly generation: number }
  | { readonly kind: "refused"; readonly generation: number; readonly failure: SentFailure }
  | { readonly kind: "answers"; readonly answers: readonly SentAnswer[] };

/** The answer to one question, or why there is none. */
export type SentAnswer = { readonly answer: unknown } | { readonly failure: SentFailure };

/** An error without its class, which does not survive the way between threads. */
export interface SentFailure {
  readonly code: ErrorCode;
  readonly values: ErrorValues;
}

/** Take an error apart; what is none of ours becomes `INTERNAL` with its message. */
export function toSent(error: unknown): SentFailure {
  if (error instanceof EmbargoError) return { code: error.code, values: error.values };
  return { code: "INTERNAL", values: { reason: error instanceof Error ? error.message : String(error) } };
}

/** The error again. */
export function fromSent({ code, values }: SentFailure): EmbargoError {
  return new EmbargoError(code, values);
}
