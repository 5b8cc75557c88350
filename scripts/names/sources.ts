/**
 * @module scripts/names/sources
 * Reads the sources of the name tables from a folder that the command line names, and writes a table.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import Papa from "papaparse";
import { ROOT } from "../gen/read-yaml.ts";

/** The folder of sources that the command line names. */
export function sourceFolder(): string {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error("give the folder of source lists as the first argument");
  return folder;
}

/** Text of a source file, unpacked where its name ends in `.gz`. */
export function readSource(folder: string, path: string): string {
  const bytes = readFileSync(join(folder, path));
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").replace(/^\ufeff/, "");
}

/** Rows of a CSV source. */
export function readRows(folder: string, path: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(readSource(folder, path), { skipEmptyLines: true }).data;
}

/** Where a table comes from, for the head of its file. */
export interface TableHead {
  readonly source: string;
  readonly licence: string;
  readonly madeBy: string;
  readonly columns: string;
}

/** Write a table below `data/names`: head, then one row a line. */
export function writeTable(name: string, head: TableHead, rows: readonly string[]): void {
  const lines = [
    `# source: ${head.source}`,
    `# licence: ${head.licence}`,
    `# made by: ${head.madeBy}`,
    `# columns: ${head.columns}`,
    ...rows,
  ];
  writeFileSync(join(ROOT, "data/names", name), lines.join("\n") + "\n");
  console.log(`${name}: ${rows.length} rows, ${lines.join("\n").length} characters`);
}
