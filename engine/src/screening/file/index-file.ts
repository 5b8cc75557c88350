/**
 * @module screening/file/index-file
 * Prepared lists as one run of bytes: what a file holds and threads share. The columns in it are used as they stand,
 * without parsing or copying.
 */
import { EmbargoError, type ListEntry } from "../../model/index.ts";
import type { EntryLists } from "../prepared/list-sets.ts";
import {
  preparedOf,
  prepareLists,
  type ListFacts,
  type PreparedColumns,
  type PreparedLists,
} from "../prepared/prepare.ts";
import { preparedAnew } from "../prepared/segments.ts";
import { COLUMN_TYPES, columnsOf, shapeOf, treeOf, typeOf, type PlacedColumn } from "./column-tree.ts";
import { encodeEntries, entryReader } from "./entry-bytes.ts";
import { INDEX_FINGERPRINT } from "./fingerprint.ts";
import { aligned, checkHead, headBytesOf, HEADER_BYTES, sealFile } from "./layout.ts";

/** What a file says of its content, in JSON after its header. */
interface Account {
  /** The engine that wrote it. */
  readonly engine: string;
  readonly fingerprint: string;
  readonly lists: readonly ListFacts[];
  readonly official: readonly string[];
  readonly listSets: readonly EntryLists[];
  /** Path, sort, place after the account, and length of each column. */
  readonly columns: readonly (readonly [path: string, type: string, offset: number, length: number])[];
}

/** The columns of a file. */
interface FileColumns extends PreparedColumns {
  readonly entries: { readonly start: Uint32Array; readonly sums: Uint32Array };
}

/** A packed index, to be read in parts. */
export interface IndexFile {
  /** Its name, for errors. */
  readonly file: string;
  readonly bytes: number;
  /** The bytes from one place to another, in memory that is not changed any more. */
  readonly read: (from: number, to: number) => ArrayBufferLike;
}

/**
 * Pack prepared lists into one run of bytes. What was changed since they were prepared is prepared anew first.
 *
 * @param engine version of the engine: others do not use the file.
 * @param allocate gives the memory; absent = an `ArrayBuffer`. For threads, shared memory.
 * Cost: linear in names and entries; memory of the file and of the text of the entries.
 */
export function packLists(
  prepared: PreparedLists,
  engine: string,
  allocate: (bytes: number) => ArrayBufferLike = (bytes) => new ArrayBuffer(bytes),
): ArrayBufferLike {
  const { columns, rows } = (prepared.search === prepared.main.search ? prepared : preparedAnew(prepared))
    .main;
  const entries = rows.encoded ?? encodeEntries(columns.listSet.length, rows.entry);
  const { start, sums } = entries;
  const entryBytes = entries.read(0, start.at(-1) ?? 0);
  const placed = columnsOf({ ...columns, entries: { start, sums } });
  let size = 0;
  const sections = placed.map(({ path, column }) => {
    const offset = size;
    size += aligned(column.byteLength);
    return [path, typeOf(column), offset, column.length] as const;
  });
  const { lists, official, listSets } = rows;
  const account: Account = {
    engine,
    fingerprint: INDEX_FINGERPRINT,
    lists,
    official,
    listSets,
    columns: sections,
  };
  const text = new TextEncoder().encode(JSON.stringify(account));
  const first = aligned(HEADER_BYTES + text.length);
  const headBytes = first + size;
  const buffer = allocate(headBytes + entryBytes.length);
  const whole = new Uint8Array(buffer);
  whole.set(text, HEADER_BYTES);
  placed.forEach(({ column }, at) => {
    const from = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    whole.set(from, first + (sections[at]?.[2] ?? 0));
  });
  whole.set(entryBytes, headBytes);
  sealFile(buffer, text.length, headBytes);
  return buffer;
}

/**
 * Use packed lists. The buffer is not copied and must not be changed.
 *
 * @param engine version of the engine. @param file name of the file, for errors.
 * @throws {EmbargoError} `INDEX_FOREIGN`, `INDEX_VERSION`, `INDEX_TRUNCATED`, `INDEX_DAMAGED` for what is not as it was
 *   written; `INDEX_OUTDATED` for what another engine wrote, or this one with other tables. An entry that is not as it
 *   was written is found when it is asked for: `INDEX_DAMAGED`.
 *
 * Cost: one pass over the bytes but those of the entries, for their sum.
 */
export function unpackLists(buffer: ArrayBufferLike, engine: string, file: string = "–"): PreparedLists {
  const headBytes = headBytesOf(buffer, buffer.byteLength, file);
  return unpack(buffer, headBytes, engine, file, {
    read: (from, to) => new Uint8Array(buffer, headBytes + from, to - from),
    lost: () => lostEntry(file),
  });
}

/**
 * Use a packed file; entries are read from it when they are asked for.
 *
 * @param lost gives an entry that is not as it was written; absent = the error is thrown.
 * @throws {EmbargoError} as {@link unpackLists} does. Cost: reading and summing up all but the entries.
 */
export function openIndexFile(
  { file, bytes, read }: IndexFile,
  engine: string,
  lost: (at: number, error: EmbargoError) => ListEntry = (_, error) => {
    throw error;
  },
): PreparedLists {
  const headBytes = headBytesOf(read(0, Math.min(HEADER_BYTES, bytes)), bytes, file);
  return unpack(read(0, headBytes), headBytes, engine, file, {
    read: (from, to) => bytesOr(() => read(headBytes + from, headBytes + to)),
    lost: (at) => lost(at, new EmbargoError("INDEX_DAMAGED", { file, reason: `entry ${at}` })),
  });
}

/** Where entries come from. */
interface EntrySource {
  readonly read: (from: number, to: number) => Uint8Array;
  readonly lost: (at: number) => ListEntry;
}

function unpack(
  head: ArrayBufferLike,
  headBytes: number,
  engine: string,
  file: string,
  source: EntrySource,
): PreparedLists {
  const accountBytes = checkHead(head, headBytes, file);
  const text = new Uint8Array(head, HEADER_BYTES, accountBytes).slice();
  const account = JSON.parse(new TextDecoder().decode(text)) as Account;
  const own = `${engine}/${INDEX_FINGERPRINT}`;
  const written = `${account.engine}/${account.fingerprint}`;
  if (own !== written) throw new EmbargoError("INDEX_OUTDATED", { file, value: written, allowed: own });
  const first = aligned(HEADER_BYTES + accountBytes);
  const placed = account.columns.flatMap(([path, type, offset, length]): readonly PlacedColumn[] => {
    const Type = COLUMN_TYPES[type];
    return Type === undefined ? [] : [{ path, column: new Type(head, first + offset, length) }];
  });
  // A file of the same fingerprint with other columns: written by sources that had not been compiled.
  if (shapeOf(placed) !== shapeOfNone())
    throw new EmbargoError("INDEX_OUTDATED", { file, value: `${written}, other columns`, allowed: own });
  const { entries, ...columns } = treeOf(placed) as unknown as FileColumns;
  const { lists, official, listSets } = account;
  const encoded = { ...entries, read: source.read };
  return preparedOf(columns, {
    lists,
    official,
    listSets,
    encoded,
    entry: entryReader(encoded, source.lost),
  });
}

/** Bytes; none where they cannot be read, which the sum of an entry finds. */
function bytesOr(read: () => ArrayBufferLike): Uint8Array {
  try {
    return new Uint8Array(read());
  } catch {
    return new Uint8Array(0);
  }
}

/** The shape of the columns that this engine makes. */
function shapeOfNone(): string {
  const { start, sums } = encodeEntries(0, () => lostEntry("–"));
  return shapeOf(columnsOf({ ...prepareLists([]).main.columns, entries: { start, sums } }));
}

function lostEntry(file: string): never {
  throw new EmbargoError("INDEX_DAMAGED", { file, reason: "entry" });
}
