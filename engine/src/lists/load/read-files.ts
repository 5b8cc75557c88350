/**
 * @module lists/load/read-files
 * Puts files into the roles of a format and reads them, from chunks that come at once or over time.
 */
import { EmbargoError } from "../../model/index.ts";
import type { FormatCard } from "./card.ts";
import type { ListFormat } from "./format.ts";
import { ListLoad, type ListRead, type LoadOptions } from "./list-load.ts";

/** A file of a publication, unpacked from `.gz`. */
export interface ListFile<Chunks> {
  /** Its name without folder and without `.gz`: it decides the role. */
  readonly name: string;
  readonly chunks: Chunks;
}

/** Read files whose bytes come over time. Throws what {@link readListNow} throws. */
export async function readList(
  format: ListFormat,
  files: readonly ListFile<AsyncIterable<Uint8Array> | Iterable<Uint8Array>>[],
  options: LoadOptions,
): Promise<ListRead> {
  const load = new ListLoad(format, options);
  for (const { role, file } of assignRoles(load.card, files)) {
    const sink = load.open(role, file.name);
    for await (const chunk of file.chunks) sink.write(chunk);
    sink.end();
  }
  return load.finish();
}

/**
 * Read files that are in memory.
 *
 * @param options.list id of the list, which with the list’s own references makes the ids of entries.
 * @returns the entries in the order of the files, and what became of every field.
 * @throws {EmbargoError} `LIST_FILE_MISSING`, `LIST_FILE_UNEXPECTED` when the files do not make a set;
 *   `LIST_FIELD_UNKNOWN`, `LIST_VALUE_INVALID`, `LIST_FILE_BROKEN`, `LIST_FILE_UNSAFE`, `LIST_ENCODING_INVALID`,
 *   `LIST_ENTRY_REPEATED`, `LIST_COUNT_UNEXPECTED`, `LIST_FILL_LOW` for what they hold.
 *
 * Cost: linear in the bytes; memory of the entries and of one record.
 */
export function readListNow(
  format: ListFormat,
  files: readonly ListFile<Iterable<Uint8Array>>[],
  options: LoadOptions,
): ListRead {
  const load = new ListLoad(format, options);
  for (const { role, file } of assignRoles(load.card, files)) {
    const sink = load.open(role, file.name);
    for (const chunk of file.chunks) sink.write(chunk);
    sink.end();
  }
  return load.finish();
}

/** Files by role, in the order of the card. A single file plays the single role whatever its name. */
export function assignRoles<F extends { readonly name: string }>(
  card: FormatCard,
  files: readonly F[],
): readonly { readonly role: string; readonly file: F }[] {
  const [only] = card.files;
  if (card.files.length === 1 && files.length === 1 && only !== undefined)
    return files.map((file) => ({ role: only.role, file }));
  const unused = new Set(files);
  const placed = card.files.flatMap(({ role, required, names }) => {
    const found = files.filter((file) => unused.has(file) && new RegExp(names).test(file.name.toLowerCase()));
    const [file, second] = found;
    if (second !== undefined)
      throw new EmbargoError("LIST_FILE_UNEXPECTED", { file: second.name, format: card.id });
    if (file === undefined) {
      if (required) throw new EmbargoError("LIST_FILE_MISSING", { role, format: card.id });
      return [];
    }
    unused.delete(file);
    return [{ role, file }];
  });
  for (const file of unused)
    throw new EmbargoError("LIST_FILE_UNEXPECTED", { file: file.name, format: card.id });
  return placed;
}
