/**
 * @module lists/us-ofac/csv-read
 * Four CSV files joined by `ent_num`: aliases, addresses and the ends of long remarks are read first, then the
 * parties. A row that joins to no party and a remark without its end stop the reading.
 */
import type { FormatReader, ReadTarget } from "../load/format.ts";
import { childField, type FieldNode, type FieldTable } from "../source/field-table.ts";
import { LIMITS } from "../source/limits.ts";
import { brokenFile, invalidValue, unknownField, unsafeFile } from "../source/place.ts";
import { SourceNode } from "../source/source-node.ts";
import { cellValue, COLUMNS, csvTable, type CsvRole, type CsvRow } from "./csv-table.ts";
import { splitRemarks } from "./remarks.ts";

const TYPES: readonly string[] = ["", "individual", "entity", "vessel", "aircraft"];
/** Remarks, aliases and addresses of one party; real ones have 150 at most. */
const MOST_ROWS = LIMITS.recordNodes / 40;

/** Reader of the four files. Memory: the three that are read before the parties. */
export function readOfacCsv({ fields, onRecord }: ReadTarget): FormatReader {
  const aside = { alt: new RowsAside(), add: new RowsAside(), comments: new RowsAside() };
  const partyOf = (main: CsvRow): SourceNode => {
    const [id = "", name = "", type = ""] = main.cells;
    if (cellValue(name) === "") throw invalidValue(main.file, main.row, "name", name);
    if (!TYPES.includes(cellValue(type))) throw invalidValue(main.file, main.row, "type", type);
    const party = new SourceNode(fieldBelow(fields, fields.root, "sdn"), main.row);
    appendCells(fields, party, COLUMNS.main.slice(0, -1), main.cells, main.row);
    const remarks = splitRemarks(wholeRemarks(main, aside.comments.takeOut(id)));
    appendCells(
      fields,
      party,
      remarks.map(() => "remark"),
      remarks,
      main.row,
    );
    const [aliases, addresses] = [aside.alt.takeOut(id), aside.add.takeOut(id)];
    if (remarks.length + aliases.length + addresses.length > MOST_ROWS)
      throw unsafeFile(main.file, main.row, `rows > ${MOST_ROWS}`);
    for (const row of aliases) appendRow(fields, party, "alt", row);
    for (const row of addresses) appendRow(fields, party, "add", row);
    return party;
  };
  return {
    open: (role, file) =>
      csvTable(role as CsvRole, file, (row) => {
        if (role === "main") onRecord(partyOf(row));
        else aside[role as keyof typeof aside].put(row);
      }),
    end: () => {
      for (const rows of Object.values(aside)) rows.mustBeEmpty();
      return { published: null, declared: null };
    },
  };
}

/** The remark with the end that stands in the comments: cut at a character, not at a word. */
function wholeRemarks(main: CsvRow, comments: readonly CsvRow[]): string {
  const cut = main.cells.at(-1) ?? "";
  const empty = cellValue(cut) === "";
  if (empty && comments.length === 0) return "";
  const whole = [cut, ...comments.map(({ cells }) => cells[1] ?? "")].join("").trim();
  if (!empty && whole.endsWith(".")) return whole;
  throw brokenFile(main.file, main.row, "the remarks have no end, and the comments do not continue them");
}

function appendRow(fields: FieldTable, party: SourceNode, role: "alt" | "add", { cells, row }: CsvRow): void {
  const group = new SourceNode(fieldBelow(fields, party.field, role), row);
  appendCells(fields, group, COLUMNS[role].slice(1), cells.slice(1), row);
  party.append(group);
}

function appendCells(
  fields: FieldTable,
  parent: SourceNode,
  columns: readonly string[],
  cells: readonly string[],
  row: number,
): void {
  for (const [at, column] of columns.entries()) {
    const value = cellValue(cells[at]);
    if (value !== "") parent.append(new SourceNode(fieldBelow(fields, parent.field, column), row, value));
  }
}

function fieldBelow(fields: FieldTable, parent: FieldNode, name: string): FieldNode {
  const field = childField(fields, parent, name);
  if (field === undefined) throw unknownField("", 0, name);
  return field;
}

/** Rows of a file until their party comes. */
class RowsAside {
  readonly #rows = new Map<string, CsvRow[]>();

  put(row: CsvRow): void {
    const id = row.cells[0] ?? "";
    const known = this.#rows.get(id);
    if (known === undefined) this.#rows.set(id, [row]);
    else known.push(row);
  }

  takeOut(id: string): readonly CsvRow[] {
    const rows = this.#rows.get(id) ?? [];
    this.#rows.delete(id);
    return rows;
  }

  /** Throws `LIST_VALUE_INVALID` for the first row that joined to no party. */
  mustBeEmpty(): void {
    for (const [row] of this.#rows.values()) {
      if (row !== undefined) throw invalidValue(row.file, row.row, "ent_num", row.cells[0] ?? "");
    }
  }
}
