/**
 * @module lists/source/zip
 * ZIP files (as XLSX files are) under the limits of lists, with the errors of lists.
 */
import { openArchive, type ArchiveMembers } from "../../archive/index.ts";
import { LIMITS } from "./limits.ts";
import { brokenFile, unsafeFile } from "./place.ts";

/**
 * Open a ZIP file.
 *
 * @throws {EmbargoError} `LIST_FILE_BROKEN`, `LIST_FILE_UNSAFE` where {@link openArchive} refuses.
 */
export function openZip(bytes: Uint8Array, file: string): ArchiveMembers {
  return openArchive(bytes, {
    limits: LIMITS,
    broken: (reason) => brokenFile(file, 1, reason),
    unsafe: (reason) => unsafeFile(file, 1, reason),
  });
}
