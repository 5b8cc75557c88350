/**
 * @module lists/source/place
 * The errors of list files: what, in which file, on which line, and why.
 */
import { EmbargoError } from "../../model/index.ts";

/** A file cannot be read to its end as what it says it is. */
export function brokenFile(file: string, line: number, reason: string): EmbargoError {
  return new EmbargoError("LIST_FILE_BROKEN", { file, line, reason });
}

/** A file is larger, deeper or more crafted than any real one. */
export function unsafeFile(file: string, line: number, reason: string): EmbargoError {
  return new EmbargoError("LIST_FILE_UNSAFE", { file, line, reason });
}

/** A field that the card of the format does not know. */
export function unknownField(file: string, line: number, field: string): EmbargoError {
  return new EmbargoError("LIST_FIELD_UNKNOWN", { file, line, field });
}

/** A value a record cannot be read without is absent or not of its kind. */
export function invalidValue(file: string, line: number, field: string, value: string): EmbargoError {
  return new EmbargoError("LIST_VALUE_INVALID", { file, line, field, value: value.slice(0, 80) });
}
