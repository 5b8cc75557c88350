/**
 * @module lists/gb-ofsi/groups
 * Gathers the rows of the UK Treasury’s list into groups: a group is one party.
 */
import { parseDay, type Day } from "../../model/index.ts";
import { readDate } from "../entry/dates.ts";
import { childField, type FieldNode, type FieldTable } from "../source/field-table.ts";
import { LIMITS } from "../source/limits.ts";
import { brokenFile, invalidValue, unknownField, unsafeFile } from "../source/place.ts";
import { SourceNode } from "../source/source-node.ts";

const DATED = "Last Updated";
const GROUP = "Group ID";
/** Columns of every layout. */
const NEEDED = ["Name 6", "Name 1", "Group Type", "Alias Type", "Regime", "Listed On", GROUP];

/** The groups of one file, row by row. */
export class Groups {
  readonly envelope: SourceNode;
  /** Day on which the publisher last changed the list; `null` before the first row. */
  published: Day | null = null;
  readonly #file: string;
  readonly #fields: FieldTable;
  readonly #groupField: FieldNode;
  readonly #rowField: FieldNode;
  readonly #groups = new Map<string, { readonly record: SourceNode; nodes: number }>();
  #columns: readonly FieldNode[] = [];

  constructor(file: string, fields: FieldTable) {
    this.#file = file;
    this.#fields = fields;
    this.#groupField = known(childField(fields, fields.root, "group"));
    this.#rowField = known(childField(fields, this.#groupField, "row"));
    this.envelope = new SourceNode(fields.root, 1);
  }

  /** The groups in the order of their first rows. Throws `LIST_FILE_BROKEN` when there was no header. */
  get records(): readonly SourceNode[] {
    if (this.#columns.length === 0) throw brokenFile(this.#file, 1, "no header");
    return [...this.#groups.values()].map(({ record }) => record);
  }

  /** Take the next row: the day of the list, the header, then names with what goes with them. */
  add(cells: readonly string[], line: number): void {
    if (line === 1) this.#readDay(cells);
    else if (line === 2) this.#readHeader(cells);
    else this.#readRow(cells, line);
  }

  #readDay([name = "", day = "", ...rest]: readonly string[]): void {
    if (name !== DATED || rest.some((cell) => cell !== "")) throw brokenFile(this.#file, 1, `no “${DATED}”`);
    const date = readDate(day);
    this.published = parseDay(date?.precision === "exact" ? date.value : day, this.#file);
    const node = new SourceNode(known(childField(this.#fields, this.#fields.root, DATED)), 1, day);
    this.envelope.append(node);
    node.take();
  }

  #readHeader(cells: readonly string[]): void {
    this.#columns = cells.map((cell) => {
      // On the card a slash parts a path.
      const field = childField(this.#fields, this.#rowField, cell.trim().replaceAll("/", "|"));
      if (field === undefined) throw unknownField(this.#file, 2, cell);
      return field;
    });
    if (new Set(this.#columns).size < cells.length) throw brokenFile(this.#file, 2, "a column twice");
    const absent = NEEDED.find((name) => !this.#columns.some((field) => field.name === name));
    if (absent !== undefined) throw brokenFile(this.#file, 2, `no column “${absent}”`);
  }

  #readRow(cells: readonly string[], line: number): void {
    if (cells.length !== this.#columns.length)
      throw brokenFile(this.#file, line, `${cells.length} cells for ${this.#columns.length} columns`);
    const row = new SourceNode(this.#rowField, line);
    for (const [at, field] of this.#columns.entries()) {
      const text = cells[at]?.trim() ?? "";
      if (text !== "") row.append(new SourceNode(field, line, text));
    }
    const id = row.peek(GROUP);
    if (id === undefined) throw invalidValue(this.#file, line, GROUP, "");
    const group = this.#groups.get(id) ?? { record: new SourceNode(this.#groupField, line), nodes: 0 };
    this.#groups.set(id, group);
    group.record.append(row);
    group.nodes += row.nodes.length;
    if (group.nodes > LIMITS.recordNodes) throw unsafeFile(this.#file, line, `nodes > ${LIMITS.recordNodes}`);
  }
}

function known(field: FieldNode | undefined): FieldNode {
  if (field === undefined) throw new Error("gb-ofsi.csv: a field is not on the card");
  return field;
}
