/**
 * @module test/lists/shared-files
 * Real files of publishers, which are not part of the project: tests on them are skipped where they are absent.
 */
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";

const SHARED = join(import.meta.dirname, "../../../shared/lists");

/** Whether the real files are here. */
export const HAS_LISTS: boolean = existsSync(SHARED);

/** A real file, unpacked, under the name its publisher gives it. */
export function sharedFile(path: string): { readonly name: string; readonly bytes: Uint8Array } {
  const bytes = readFileSync(join(SHARED, path));
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return {
    name: basename(path).replace(/\.gz$/, ""),
    bytes: Uint8Array.from(packed ? gunzipSync(bytes) : bytes),
  };
}

/** The same in chunks of 64 KiB, as a stream would bring it. */
export function inChunks(file: { readonly name: string; readonly bytes: Uint8Array }): {
  readonly name: string;
  readonly chunks: readonly Uint8Array[];
} {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < file.bytes.length; at += 65_536) chunks.push(file.bytes.subarray(at, at + 65_536));
  return { name: file.name, chunks };
}
