/**
 * @module test/lists/refusal
 * How a load ends, for tests of what is refused.
 */
import { EmbargoError } from "embargo";

/** The code of the error that reading ends in, or `accepted`. What is no known error fails the test. */
export function refusalOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof EmbargoError) return error.code;
    throw error;
  }
  return "accepted";
}
