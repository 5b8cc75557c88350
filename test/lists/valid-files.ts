/**
 * @module test/lists/valid-files
 * A small valid publication of every format: the fixtures beside the readers.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { xlsxFixture, xlsxOf } from "./xlsx.ts";

const LISTS = join(import.meta.dirname, "../../engine/src/lists");

/** A file of a publication, in memory. */
export interface ValidFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A small valid publication. */
export interface ValidPublication {
  readonly format: string;
  readonly list: string;
  readonly files: readonly ValidFile[];
}

/** The files of a folder of fixtures, in name order. */
function fixtureFiles(folder: string): readonly ValidFile[] {
  return readdirSync(join(LISTS, folder))
    .sort()
    .map((name) => ({ name, bytes: plainCopy(readFileSync(join(LISTS, folder, name))) }));
}

/** A copy: slices of a Node buffer share its memory. */
function plainCopy(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes);
}

const publication = (format: string, list: string, folder: string): ValidPublication => ({
  format,
  list,
  files: fixtureFiles(folder),
});

/** One publication for each format there is a reader for. */
export function validPublications(): readonly ValidPublication[] {
  const australia = xlsxFixture("au-dfat/fixtures/Australian_Sanctions_Consolidated_List.tsv");
  const [csv] = fixtureFiles("own/fixtures/csv");
  const rows = Papa.parse<string[]>(new TextDecoder().decode(csv?.bytes), { skipEmptyLines: true }).data;
  return [
    { format: "au-dfat.xlsx", list: "au-dfat", files: [australia] },
    { format: "own.xlsx", list: "own:zembla", files: [{ name: "own.xlsx", bytes: xlsxOf(rows) }] },
    publication("ca-sema.xml", "ca-sema", "ca-sema/fixtures"),
    publication("eu-fsf.xml", "eu-fsf", "eu-fsf/fixtures"),
    publication("ftm.jsonl", "ftm:zembla", "ftm/fixtures"),
    publication("gb-ofsi.csv", "gb-ofsi", "gb-ofsi/fixtures"),
    publication("gb-uksl.xml", "gb-uksl", "gb-uksl/fixtures"),
    publication("own.csv", "own:zembla", "own/fixtures/csv"),
    publication("own.jsonl", "own:zembla", "own/fixtures/jsonl"),
    publication("un-sc.xml", "un-sc", "un-sc/fixtures"),
    publication("us-csl.csv", "us-csl", "us-csl/fixtures"),
    publication("us-ofac.csv", "us-ofac-sdn", "us-ofac/fixtures/csv"),
    publication("us-ofac.enhanced", "us-ofac-sdn", "us-ofac/fixtures/enhanced"),
    publication("us-ofac.xml", "us-ofac-sdn", "us-ofac/fixtures/xml"),
  ];
}
