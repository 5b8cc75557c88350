/**
 * @module scripts/coverage
 * `npm run coverage`: reads every real publication under `../shared/lists` that has a reader, and writes what became of
 * every field of it into a dated page of `docs/campaigns`. Field names and counts only: nothing of the files’ content.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDelta, type FieldCoverage, type ListRead } from "embargo/lists";
import { NOT_READ, PUBLICATIONS, readShared, type SharedPublication } from "../test/lists/publications.ts";
import { HAS_LISTS, inChunks, sharedFile } from "../test/lists/shared-files.ts";
import { ROOT } from "./gen/read-yaml.ts";

if (!HAS_LISTS) {
  console.error("no ../shared/lists: there is nothing to account for");
  process.exit(3);
}

const reads = PUBLICATIONS.map((publication) => ({ publication, read: readShared(publication) }));
const DELTA = "us-ofac/2025-01/2025-01-13_delta.xml";
const delta = readDelta(inChunks(sharedFile(DELTA)), "us-ofac-sdn");
const today = new Date().toISOString().slice(0, 10);
const page = [
  `# What became of every field, ${today}`,
  "",
  "`npm run coverage` over the real files beside the checkout: each value of each field is taken into an entry (mapped),",
  "kept as it stands (raw) or left out for the reason given. The three add up to the values there are. A field that is",
  "not in the card of its format stops the reading, so no field is missing here. Fields without a value are not shown.",
  "",
  "| File | Format | Published | Entries | Records | Values | Mapped | Raw | Ignored |",
  "|---|---|---|---|---|---|---|---|---|",
  ...reads.map(({ publication, read }) => summaryRow(publication, read)),
  "",
  ...reads.flatMap(({ publication: { name, mended } }) =>
    mended === undefined ? [] : [`${name}: ${mended.why}.`],
  ),
  `${DELTA}, no list but changes to one: ${delta.added.length} added, ${delta.removed.length} removed.`,
  "",
  "Not read:",
  "",
  ...Object.entries(NOT_READ).map(([files, why]) => `- ${files}: ${why}.`),
  "",
  ...reads.flatMap(({ publication, read }) => fieldTable(publication.name, read.coverage)),
  ...fieldTable(DELTA, delta.coverage),
].join("\n");
const path = join(ROOT, "docs/campaigns", `${today}-list-coverage.md`);
writeFileSync(path, page);
console.log(
  page
    .split("\n")
    .slice(6, 10 + reads.length)
    .join("\n"),
);

function summaryRow({ name, format }: SharedPublication, read: ListRead): string {
  const sum = (key: "values" | "mapped" | "raw" | "ignored"): number =>
    read.coverage.reduce((total, row) => total + row[key], 0);
  if (sum("values") !== sum("mapped") + sum("raw") + sum("ignored"))
    throw new Error(`${name} does not add up`);
  const records = Object.entries(read.records).map(([kind, count]) => `${count} ${kind}`);
  const cells = [name, format, read.published ?? "not said", read.entries.length, records.join(", ")];
  return `| ${[...cells, sum("values"), sum("mapped"), sum("raw"), sum("ignored")].join(" | ")} |`;
}

function fieldTable(name: string, coverage: readonly FieldCoverage[]): readonly string[] {
  const rows = coverage.filter((row) => row.values > 0);
  return [
    `## ${name}`,
    "",
    "| Record | Field | Declared | Values | Mapped | Raw | Ignored |",
    "|---|---|---|---|---|---|---|",
    ...rows.map(fieldRow),
    "",
  ];
}

function fieldRow({ record, field, fate, why, values, mapped, raw, ignored }: FieldCoverage): string {
  const declared = why === undefined ? fate : `${fate}: ${why}`;
  return `| ${[record ?? "–", field, declared, values, mapped, raw, ignored].join(" | ")} |`;
}
