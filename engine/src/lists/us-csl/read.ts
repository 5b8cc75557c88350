/**
 * @module lists/us-csl/read
 * The Consolidated Screening List: one CSV file, one row for each party on each of its lists. Rows of one party stand
 * together and become one record; cells that hold several values are cut at their semicolons.
 */
import type { FormatReader, ReadTarget } from "../load/format.ts";
import { csvReader } from "../source/csv-reader.ts";
import { childField, type FieldNode, type FieldTable } from "../source/field-table.ts";
import { LIMITS } from "../source/limits.ts";
import { brokenFile, invalidValue, unknownField, unsafeFile } from "../source/place.ts";
import { SourceNode } from "../source/source-node.ts";
import type { ByteSink } from "../source/xml-reader.ts";
import { splitRemarks } from "../us-ofac/remarks.ts";

const SEVERAL: readonly string[] = [
  "programs",
  "addresses",
  "alt_names",
  "citizenships",
  "dates_of_birth",
  "nationalities",
  "places_of_birth",
  "ids",
];
/** Values of one party; real ones have 400 at most. */
const MOST_VALUES = LIMITS.recordNodes / 10;
const TYPES: readonly string[] = ["", "Individual", "Entity", "Vessel", "Aircraft"];

/** Reader of `consolidated.csv`. Memory: one party. */
export function readCsl({ fields, onRecord }: ReadTarget): FormatReader {
  const record = fieldBelow(fields, fields.root, "party", "");
  const row = fieldBelow(fields, record, "row", "");
  let party: { readonly id: string; readonly node: SourceNode; nodes: number } | null = null;
  const flush = (): void => {
    if (party !== null) onRecord(party.node);
    party = null;
  };
  return {
    open: (_role, file) => {
      let columns: readonly FieldNode[] | null = null;
      const rows = csvReader({
        file,
        onRow: (cells, line) => {
          if (columns === null) {
            columns = header(fields, row, cells, file);
            return;
          }
          if (cells.length !== columns.length)
            throw brokenFile(file, line, `${cells.length} columns instead of ${columns.length}`);
          const node = rowNode(row, columns, cells, line);
          const id = requiredValue(node, "_id", file);
          requiredValue(node, "name", file);
          requiredValue(node, "source", file);
          const type = node.peek("type") ?? "";
          if (!TYPES.includes(type)) throw invalidValue(file, line, "type", type);
          if (party?.id !== id) flush();
          party ??= { id, node: new SourceNode(record, line), nodes: 0 };
          party.node.append(node);
          party.nodes += node.nodes.length;
          if (party.nodes > MOST_VALUES) throw unsafeFile(file, line, `values > ${MOST_VALUES}`);
        },
        onEnd: () => {
          if (columns === null) throw brokenFile(file, 1, "no columns");
          flush();
        },
      });
      return endingInBreak(rows, file);
    },
    end: () => ({ published: null, declared: null }),
  };
}

/** The fields of the columns, in their order; every column of the format must be there, and no other. */
function header(
  fields: FieldTable,
  row: FieldNode,
  names: readonly string[],
  file: string,
): readonly FieldNode[] {
  const columns = names.map((name) => fieldBelow(fields, row, name.trim(), file));
  const missing = [...row.children.values()].find((field) => !columns.includes(field));
  if (missing !== undefined) throw brokenFile(file, 1, `no column ${missing.name}`);
  if (new Set(columns).size !== columns.length) throw brokenFile(file, 1, "a column twice");
  return columns;
}

function rowNode(
  row: FieldNode,
  columns: readonly FieldNode[],
  cells: readonly string[],
  line: number,
): SourceNode {
  const node = new SourceNode(row, line);
  for (const [at, column] of columns.entries()) {
    for (const text of valuesOf(column.name, cells[at] ?? "")) {
      if (text.trim() !== "") node.append(new SourceNode(column, line, text.trim()));
    }
  }
  return node;
}

function valuesOf(column: string, cell: string): readonly string[] {
  if (column === "remarks") return splitRemarks(cell);
  return SEVERAL.includes(column) ? cell.split(";") : [cell];
}

function requiredValue(node: SourceNode, field: string, file: string): string {
  const value = node.peek(field);
  if (value === undefined) throw invalidValue(file, node.line, field, "");
  return value;
}

function fieldBelow(fields: FieldTable, parent: FieldNode, name: string, file: string): FieldNode {
  const field = childField(fields, parent, name);
  if (field === undefined) throw unknownField(file, 1, name);
  return field;
}

/** A file without a line break at its end was cut: its last cell is most often empty, and nothing else would tell. */
function endingInBreak(sink: ByteSink, file: string): ByteSink {
  let last = 0;
  return {
    write: (bytes) => {
      last = bytes.at(-1) ?? last;
      sink.write(bytes);
    },
    end: () => {
      if (last !== 0x0a) throw brokenFile(file, 1, "no line break at the end");
      sink.end();
    },
  };
}
