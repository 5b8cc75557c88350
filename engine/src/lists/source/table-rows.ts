/**
 * @module lists/source/table-rows
 * Rows below a header row → records with one field for each column.
 */
import { detached } from "./detached.ts";
import { childField, type FieldNode, type FieldTable } from "./field-table.ts";
import { brokenFile, unknownField } from "./place.ts";
import { SourceNode } from "./source-node.ts";

/** What the rows of a table are read into. */
export interface TableTarget {
  readonly file: string;
  readonly fields: FieldTable;
  /** Path of the record that a row is, such as `entry` or `entry/row`. */
  readonly path: string;
  /** Whether every row has as many cells as the header: so in a delimited file, not in a worksheet. */
  readonly even: boolean;
  /** The names of the columns, before any row. */
  readonly onHeader?: (columns: readonly string[]) => void;
  readonly onRow: (row: SourceNode) => void;
}

/** Takes rows in order; `end` throws when not even the header came. */
export interface TableSink {
  readonly row: (cells: readonly string[], row: number) => void;
  readonly end: () => void;
}

/**
 * Read a table.
 *
 * @throws {EmbargoError} `LIST_FIELD_UNKNOWN` for a column the format does not know and for a text in a column
 *   without a name; `LIST_FILE_BROKEN` for a row that is not as long as the header, or a table without one.
 */
export function tableRows(target: TableTarget): TableSink {
  const { file, fields, path } = target;
  let columns: readonly (FieldNode | undefined)[] | null = null;
  const field = path.split("/").reduce((above, name) => {
    const below = childField(fields, above, name);
    if (below === undefined) throw new Error(`no record ${path}`);
    return below;
  }, fields.root);
  const header = (cells: readonly string[], row: number): void => {
    const names = cells.map((cell) => cell.replace(/\s+/g, " ").trim());
    columns = names.map((name) => {
      if (name === "") return undefined;
      const column = childField(fields, field, name);
      if (column === undefined) throw unknownField(file, row, name);
      return column;
    });
    target.onHeader?.(names);
  };
  return {
    row: (cells, row) => {
      if (columns === null) {
        header(cells, row);
        return;
      }
      if (target.even && cells.length !== columns.length)
        throw brokenFile(file, row, `${cells.length} cells under ${columns.length} columns`);
      const record = new SourceNode(field, row);
      for (const [at, cell] of cells.entries()) {
        const text = cell.trim();
        if (text === "") continue;
        const column = columns[at];
        if (column === undefined) throw unknownField(file, row, `#${at + 1}`);
        record.append(new SourceNode(column, row, detached(text)));
      }
      if (record.nodes.length > 0) target.onRow(record);
    },
    end: () => {
      if (columns === null) throw brokenFile(file, 1, "no header");
    },
  };
}
