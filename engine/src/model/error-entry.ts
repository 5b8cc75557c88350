/**
 * @module model/error-entry
 * The form of a row of the error tables.
 */
import type { Text } from "./language.ts";

/** What an error says in both languages, and the exit code of the command for it. */
export interface ErrorEntry {
  /** 2: the question was asked wrongly; 3: the input or the data cannot be used. */
  readonly exit: 2 | 3;
  readonly message: Text;
  readonly cause: Text;
  readonly remedy: Text;
}

/** A row from its message, cause and remedy in English and in French; `""` = there is none to tell. */
export function errorEntry(
  exit: 2 | 3,
  en: readonly [string, string, string],
  fr: readonly [string, string, string],
): ErrorEntry {
  return {
    exit,
    message: { en: en[0], fr: fr[0] },
    cause: { en: en[1], fr: fr[1] },
    remedy: { en: en[2], fr: fr[2] },
  };
}
