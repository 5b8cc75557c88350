/**
 * @module home/read-staged
 * Reads staged files in one format, and hashes the publication while it is read.
 */
import { createHash, type Hash } from "node:crypto";
import { assignRoles, readList, type ListBounds, type ListFormat, type ListRead } from "embargo/lists";
import type { KnownFormat } from "./catalogue.ts";
import type { StoredFile } from "./manifest.ts";
import { plainBytes } from "./plain-bytes.ts";
import type { StagedFile } from "./stage.ts";

/** How far the reading of a file has come. */
export interface ReadProgress {
  readonly file: string;
  /** Bytes of the file as stored. */
  readonly bytes: number;
  readonly total: number;
}

/** What reading is told besides the format. */
export interface ReadOptions {
  readonly list: string;
  /** Issuer of designations; absent = the card’s. */
  readonly issuer?: string;
  /** Bounds on the number of entries; `null` = there are none. */
  readonly bounds: ListBounds["entries"] | null;
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** A publication that was read whole. */
export interface StagedRead {
  readonly read: ListRead;
  readonly known: KnownFormat;
  /** In the order of the roles. */
  readonly files: readonly StoredFile[];
  /** Hash of the publication, unpacked. */
  readonly sha256: string;
}

/**
 * Read staged files in a format.
 *
 * The publication’s hash is that of its one file; of several, the hash of the sorted lines `<hash>  <role>`.
 *
 * @param onRecord called for each record, to tell how far a format got that fails in the end.
 * @throws {EmbargoError} what `readList` throws, and `LIST_FILE_BROKEN` for a gzip that is cut.
 */
export async function readStaged(
  known: KnownFormat,
  staged: readonly StagedFile[],
  { list, issuer, bounds, onProgress }: ReadOptions,
  onRecord: () => void = () => {},
): Promise<StagedRead> {
  const hashes = new Map(staged.map((file) => [file, createHash("sha256")]));
  const files = staged.map((file) => ({
    name: file.plainName,
    staged: file,
    chunks: hashedBytes(file, hashes.get(file) as Hash, onProgress),
  }));
  const placed = assignRoles(known.card, files);
  const read = await readList(watched(known.format, onRecord), files, {
    list,
    bounds,
    card: known.card,
    ...(issuer === undefined ? {} : { issuer }),
  });
  const lines = placed.map(({ role, file }) => [hashes.get(file.staged)?.digest("hex") ?? "", role] as const);
  const [only] = lines;
  return {
    read,
    known,
    files: placed.map(({ role, file: { staged: file } }) => {
      const { name, bytes, sha256 } = file;
      return { name, role, bytes, sha256 };
    }),
    sha256: lines.length === 1 && only !== undefined ? only[0] : hashOfLines(lines),
  };
}

function hashOfLines(lines: readonly (readonly [string, string])[]): string {
  const sorted = lines.map(([hash, role]) => `${hash}  ${role}\n`).sort();
  return createHash("sha256").update(sorted.join("")).digest("hex");
}

async function* hashedBytes(
  file: StagedFile,
  hash: Hash,
  onProgress: ReadOptions["onProgress"],
): AsyncGenerator<Uint8Array> {
  const report = (bytes: number): void => onProgress?.({ file: file.name, bytes, total: file.bytes });
  for await (const chunk of plainBytes(file, report)) {
    hash.update(chunk);
    yield chunk;
  }
}

/** The same format, with every record told. */
function watched(format: ListFormat, onRecord: () => void): ListFormat {
  return {
    id: format.id,
    mapper: (context) => format.mapper(context),
    reader: (target) =>
      format.reader({
        ...target,
        onRecord: (record) => {
          target.onRecord(record);
          onRecord();
        },
      }),
  };
}
