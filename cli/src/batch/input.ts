/**
 * @module cli/batch/input
 * Opens the file of rows.
 */
import { open, stat, type FileHandle } from "node:fs/promises";
import { basename } from "node:path";
import { EmbargoError } from "embargo";
import { binaryKind } from "../input.ts";
import { openCsv } from "./csv-source.ts";
import { keysOf, openJsonl } from "./jsonl-source.ts";
import { readLines, type Line } from "./lines.ts";
import type { RowSource, SourceContext } from "./row-source.ts";

/** Whether a path names a JSONL file; everything else is read as CSV. */
export function isJsonl(path: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(path);
}

/** A file that is being read. */
export interface BatchInput {
  /** Its name without the folder. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Whether another path leads to the same file. */
  readonly isAlso: (path: string) => Promise<boolean>;
  /** @param forCsv whether the answers go to CSV, for which a JSONL file is gone through once more to know its keys. */
  readonly rows: (context: Omit<SourceContext, "file">, forCsv: boolean) => Promise<RowSource>;
  readonly close: () => Promise<void>;
}

/** Bytes by which a binary file is told. */
const HEAD = 64 * 1024;

/**
 * Open a file of rows.
 *
 * @throws {EmbargoError} `INPUT_NOT_FOUND`, `INPUT_UNREADABLE`, `INPUT_EMPTY`, `INPUT_BINARY`; the rows throw
 *   `INPUT_ROW_INVALID`.
 */
export async function openInput(path: string): Promise<BatchInput> {
  const found = await reading(path, () => stat(path));
  // Rows are read again when a batch is continued: a pipe cannot do that, and opening one may never end.
  if (!found.isFile())
    throw new EmbargoError("INPUT_UNREADABLE", {
      value: path,
      reason: found.isDirectory() ? "EISDIR" : "ESPIPE",
    });
  const file = await reading(path, () => open(path));
  try {
    await checkHead(file, path);
  } catch (error) {
    await file.close();
    throw error;
  }
  const name = basename(path);
  return {
    name,
    size: found.size,
    isAlso: async (other) => {
      const same = await stat(other).catch(() => null);
      return same !== null && same.ino === found.ino && same.dev === found.dev;
    },
    rows: async (context, forCsv) => {
      const lines = (): AsyncGenerator<Line, void> => readableLines(file, path);
      const known = { ...context, file: name };
      if (!isJsonl(path)) return openCsv(lines(), known);
      return openJsonl(lines(), forCsv ? await keysOf(lines(), known) : [], known);
    },
    close: () => file.close(),
  };
}

async function checkHead(file: FileHandle, path: string): Promise<void> {
  const head = Buffer.alloc(HEAD);
  const { bytesRead } = await reading(path, () => file.read(head, 0, HEAD, 0));
  if (bytesRead === 0) throw new EmbargoError("INPUT_EMPTY", { value: path });
  const kind = binaryKind(head.subarray(0, bytesRead));
  if (kind !== null) throw new EmbargoError("INPUT_BINARY", { value: path, reason: kind });
}

async function* readableLines(file: FileHandle, path: string): AsyncGenerator<Line, void> {
  const lines = readLines(file);
  for (;;) {
    const next = await reading(path, () => lines.next());
    if (next.done === true) return;
    yield next.value;
  }
}

async function reading<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? "?";
    throw new EmbargoError(reason === "ENOENT" ? "INPUT_NOT_FOUND" : "INPUT_UNREADABLE", {
      value: path,
      reason,
    });
  }
}
