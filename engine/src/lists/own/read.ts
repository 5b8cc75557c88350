/**
 * @module lists/own/read
 * Files of own lists: a delimited file, JSON lines or a worksheet.
 */
import type { FormatReader, ReadTarget } from "../load/format.ts";
import { csvReader } from "../source/csv-reader.ts";
import { jsonLinesReader } from "../source/json-lines-reader.ts";
import { jsonRecord } from "../source/json-value.ts";
import { tableRows, type TableSink } from "../source/table-rows.ts";
import { xlsxReader } from "../source/xlsx-reader.ts";
import type { ByteSink } from "../source/xml-reader.ts";
import { invalidMapping, targetOf, type OwnMapping } from "./mapping.ts";
import { NAMING } from "./targets.ts";

/** Reader of a delimited file with a header. */
export function readOwnCsv(mapping: OwnMapping): (target: ReadTarget) => FormatReader {
  const { delimiter, encoding } = mapping;
  return reading((target, file) => {
    const table = ownTable(target, file, mapping, true);
    return csvReader({ file, delimiter, encoding, onRow: table.row, onEnd: table.end });
  });
}

/** Reader of one worksheet with a header. */
export function readOwnXlsx(mapping: OwnMapping): (target: ReadTarget) => FormatReader {
  return reading((target, file) => {
    const table = ownTable(target, file, mapping, false);
    return xlsxReader({ file, sheet: mapping.sheet ?? undefined, onRow: table.row, onEnd: table.end });
  });
}

/** Reader of JSON lines: flat keys, or `schema` and `properties` as in FollowTheMoney. */
export const readOwnJsonl: (target: ReadTarget) => FormatReader = reading(({ fields, onRecord }, file) =>
  jsonLinesReader({
    file,
    onObject: (object, place) => onRecord(jsonRecord(object, fields, "row", place)),
  }),
);

function reading(open: (target: ReadTarget, file: string) => ByteSink): (target: ReadTarget) => FormatReader {
  return (target) => ({
    open: (_role, file) => open(target, file),
    end: () => ({ published: null, declared: null }),
  });
}

function ownTable(
  { fields, onRecord }: ReadTarget,
  file: string,
  mapping: OwnMapping,
  even: boolean,
): TableSink {
  return tableRows({
    file,
    fields,
    path: "row",
    even,
    onHeader: (columns) => checkHeader(columns, file, mapping),
    onRow: onRecord,
  });
}

/** Every column that the mapping names is there, and one of them holds a name. */
function checkHeader(columns: readonly string[], file: string, mapping: OwnMapping): void {
  const there = columns.join(", ").slice(0, 200);
  for (const column of mapping.columns.keys()) {
    if (!columns.includes(column)) throw invalidMapping(file, `${column} ∉ ${there}`);
  }
  const targets = columns.map((column) => targetOf(mapping, column));
  if (!NAMING.some((target) => targets.includes(target))) throw invalidMapping(file, `name ∉ ${there}`);
}
