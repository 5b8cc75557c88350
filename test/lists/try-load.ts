/**
 * @module test/lists/try-load
 * Loads files and says how it ended: accepted with so many entries, refused with a known error, or a failure.
 */
import { EmbargoError } from "embargo";
import { formatById, readListNow, type ListFormat } from "embargo/lists";
import type { ValidFile, ValidPublication } from "./valid-files.ts";

/** How a load ended. */
export type LoadOutcome =
  | { readonly kind: "accepted"; readonly entries: number }
  | { readonly kind: "refused"; readonly code: string }
  | { readonly kind: "failed"; readonly reason: string };

/** The reader of a publication. */
export function formatOf(publication: ValidPublication): ListFormat {
  const format = formatById(publication.format);
  if (format === undefined) throw new Error(`no format ${publication.format}`);
  return format;
}

/** Load; `least` is the least number of entries that is accepted. Bytes come in two chunks, cut in the middle. */
export function tryLoad(
  format: ListFormat,
  list: string,
  files: readonly ValidFile[],
  least: number,
): LoadOutcome {
  try {
    const { entries } = readListNow(
      format,
      files.map(({ name, bytes }) => {
        const middle = bytes.length >> 1;
        return { name, chunks: [bytes.subarray(0, middle), bytes.subarray(middle)] };
      }),
      { list, bounds: { min: least, max: Number.MAX_SAFE_INTEGER } },
    );
    return { kind: "accepted", entries: entries.length };
  } catch (error) {
    if (error instanceof EmbargoError && error.code !== "INTERNAL")
      return { kind: "refused", code: error.code };
    return {
      kind: "failed",
      reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
