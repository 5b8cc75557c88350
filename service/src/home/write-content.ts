/**
 * @module home/write-content
 * Writes what was read into the temporary folder: everything but the manifest, which alone makes a snapshot of it.
 */
import { join } from "node:path";
import type { ListRead } from "embargo/lists";
import { syncFolder, writeDurably, writeLines } from "./durable.ts";
import { compare, type Manifest } from "./manifest.ts";
import { lineOfId } from "./read-lines.ts";
import type { StagedRead } from "./read-staged.ts";
import { FILES } from "./snapshots.ts";

/** What the manifest says of the content. */
export type WrittenContent = Pick<Manifest, "sha256" | "files" | "counts" | "entriesSha256" | "idsSha256">;

/** Write entries, ids and the account of fields, all synced. The source files are there already. */
export function writeContent(
  folder: string,
  { read, files, sha256 }: Pick<StagedRead, "read" | "files" | "sha256">,
): WrittenContent {
  const entriesSha256 = writeLines(join(folder, FILES.entries), entryLines(read));
  const idsSha256 = writeLines(join(folder, FILES.ids), idLines(read));
  writeDurably(join(folder, FILES.coverage), accountText(read));
  syncFolder(join(folder, FILES.source));
  return {
    sha256,
    files,
    counts: { entries: read.entries.length, records: read.records },
    entriesSha256,
    idsSha256,
  };
}

/** What became of every field, and the values of records that belong to no entry. */
function accountText({ coverage, unattached }: ListRead): string {
  return `${JSON.stringify({ fields: coverage, unattached }, null, 2)}\n`;
}

function* entryLines(read: ListRead): Generator<string> {
  for (const entry of read.entries) yield `${JSON.stringify(entry)}\n`;
}

function* idLines(read: ListRead): Generator<string> {
  for (const id of read.entries.map((entry) => entry.id).sort(compare)) yield `${lineOfId(id)}\n`;
}
