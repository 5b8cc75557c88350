/**
 * @module lists/au-dfat/read
 * The consolidated list of the Department of Foreign Affairs and Trade: a worksheet with one row for each name. Rows
 * of the same number (`1073`, `1073a`, `1073e`) are one record, even where they stand apart.
 */
import type { FormatReader, ReadTarget } from "../load/format.ts";
import { childField } from "../source/field-table.ts";
import { invalidValue } from "../source/place.ts";
import { SourceNode } from "../source/source-node.ts";
import { tableRows } from "../source/table-rows.ts";
import { xlsxReader } from "../source/xlsx-reader.ts";
import type { ByteSink } from "../source/xml-reader.ts";
import { PRIMARY } from "./names.ts";

/** A reference: a number, then letters and perhaps a number for each further name. */
const REFERENCE = /^(\d{1,6})(?:[a-z]{1,3}\d{0,3})?$/i;

/** Reader of `Australian_Sanctions_Consolidated_List.xlsx`. */
export function readDfat(target: ReadTarget): FormatReader {
  return {
    open: (_role, file) => readSheet(target, file),
    end: () => ({ published: null, declared: null }),
  };
}

function readSheet({ fields, onRecord }: ReadTarget, file: string): ByteSink {
  const entry = childField(fields, fields.root, "entry");
  if (entry === undefined) throw new Error("no record entry");
  const records = new Map<string, SourceNode>();
  const table = tableRows({
    file,
    fields,
    path: "entry/row",
    even: false,
    onRow: (row) => {
      const reference = row.peek("Reference") ?? "";
      const number = REFERENCE.exec(reference)?.[1];
      if (number === undefined) throw invalidValue(file, row.line, "Reference", reference);
      const record = records.get(number) ?? new SourceNode(entry, row.line);
      records.set(number, record);
      record.append(row);
    },
  });
  return xlsxReader({
    file,
    onRow: table.row,
    onEnd: () => {
      table.end();
      for (const [number, record] of records) {
        checkNames(record, number, file);
        onRecord(record);
      }
    },
  });
}

/** One row of each number holds the primary name: without it, or with two, rows were numbered wrongly. */
function checkNames(record: SourceNode, number: string, file: string): void {
  const primary = record.nodes.filter((row) => PRIMARY.test(row.peek("Name Type") ?? ""));
  if (primary.length !== 1)
    throw invalidValue(file, record.line, "Name Type", `${number}: ${primary.length} × primary`);
  const nameless = record.nodes.find((row) => row.peek("Name of Individual or Entity") === undefined);
  if (nameless !== undefined) throw invalidValue(file, nameless.line, "Name of Individual or Entity", "");
}
