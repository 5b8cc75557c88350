/**
 * @module cli/render/lists-added
 * What adding a publication came to: the snapshot, and an account of every value in the files.
 */
import type { FieldCoverage } from "embargo/lists";
import type { AddResult } from "embargo-service/home";
import type { Context } from "../context.ts";

/** The text form of an addition. */
export function renderAdded(context: Context, result: AddResult): string {
  const { say, colour, value, label } = context;
  const { snapshot, coverage, added, unattached, fetchedEarlier } = result;
  const sum = (key: "values" | "mapped" | "raw" | "ignored"): number =>
    coverage.reduce((total, row) => total + row[key], 0);
  return [
    `${colour.bold(`${snapshot.list}@${snapshot.published}`)}  ${say(added ? "lists.added" : "lists.known")}`,
    `  ${snapshot.counts.entries} ${say("entries")}, ${say("retrieved")} ${snapshot.fetched}, ${say("lists.format")} ${snapshot.format}`,
    ...(fetchedEarlier ? [`  ${say("lists.fetchedEarlier")}`] : []),
    `  sha256 ${snapshot.sha256}`,
    `  ${say("lists.checked")} ${value(snapshot.reader.checkedAgainst)}`,
    `  ${sum("values")} ${label("lists.values")} ${sum("mapped")} ${say("lists.mapped")}, ${sum("raw")} ${say("lists.raw")}, ${sum("ignored")} ${say("lists.ignored")}`,
    ...(unattached === 0 ? [] : [`  ${unattached} ${say("lists.unattached")}`]),
    ...fieldLines(
      label("lists.notUnderstood"),
      coverage.filter((row) => row.fate === "mapped" && row.raw > 0 && row.mapped > 0),
      (row) => `${row.raw} / ${row.values}`,
    ),
    ...keptLine(label("lists.keptWhole"), coverage),
    ...fieldLines(
      label("lists.leftOut"),
      coverage.filter((row) => row.ignored > 0),
      (row) => `${row.ignored}: ${row.why ?? ""}`,
    ),
    "",
  ].join("\n");
}

/** Fields of which nothing was taken, as columns of an own list that are named after nothing known. */
function keptLine(title: string, coverage: readonly FieldCoverage[]): readonly string[] {
  const kept = coverage.filter((row) => row.fate === "mapped" && row.raw > 0 && row.mapped === 0);
  return kept.length === 0 ? [] : [`  ${title} ${kept.map(fieldName).join(", ")}`];
}

function fieldLines(
  title: string,
  rows: readonly FieldCoverage[],
  show: (row: FieldCoverage) => string,
): readonly string[] {
  if (rows.length === 0) return [];
  return [`  ${title}`, ...rows.map((row) => `    ${fieldName(row)}: ${show(row)}`)];
}

/** A field with the record it is of, if it is of one. */
function fieldName({ record, field }: FieldCoverage): string {
  return record === null ? field : `${record} ${field}`;
}
