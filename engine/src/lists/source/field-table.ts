/**
 * @module lists/source/field-table
 * Every field a format is known to have, as a tree that a reader walks down while it reads: a step that leads
 * nowhere is a field nobody knows, and stops the reading.
 */

/** What becomes of a field: taken into the entry, kept as it stands, or left out for a stated reason. */
export type Fate = "mapped" | "raw" | "ignored";

/** A field as the card of its format declares it. */
export interface FieldCard {
  readonly fate: Fate;
  /** Why it is left out; only where `fate` is `ignored`. */
  readonly why?: string;
  /** Least share of records that have a value, 0 to 1; absent = none is asked. */
  readonly fill?: number;
}

/** A step in the tree. `*` as a name stands for any field. */
export interface FieldNode {
  readonly name: string;
  /** Path within its record; `""` for the record itself and everything above it. */
  readonly path: string;
  /** Path of the record it belongs to; `null` = outside the records. */
  readonly record: string | null;
  readonly isRecord: boolean;
  readonly card: FieldCard | null;
  /** Position among all fields, for counting. */
  readonly index: number;
  readonly children: Map<string, FieldNode>;
}

/** The fields of a format. */
export interface FieldTable {
  readonly root: FieldNode;
  /** All nodes by their `index`; those met only through `*` are added while reading. */
  readonly all: FieldNode[];
}

/** Fields by path, for each kind of record and for what surrounds the records. */
export interface DeclaredFields {
  readonly envelope?: Readonly<Record<string, FieldCard>>;
  readonly records: Readonly<Record<string, Readonly<Record<string, FieldCard>>>>;
}

/** Build the tree. Cost: linear in the declared fields. */
export function fieldTable(declared: DeclaredFields): FieldTable {
  const table: FieldTable = { root: step("", "", null, false, null, 0), all: [] };
  table.all.push(table.root);
  for (const [path, card] of Object.entries(declared.envelope ?? {}))
    plant(table, table.root, path, null, card);
  for (const [path, fields] of Object.entries(declared.records)) {
    const record = plant(table, table.root, path, null, null, path);
    for (const [field, card] of Object.entries(fields)) plant(table, record, field, path, card);
  }
  return table;
}

/** The step below a field, or `undefined` when the format has no such field. */
export function childField(table: FieldTable, parent: FieldNode, name: string): FieldNode | undefined {
  const known = parent.children.get(name);
  if (known !== undefined) return known;
  const any = parent.children.get("*");
  if (any === undefined) return undefined;
  const path = parent.path === "" ? name : `${parent.path}/${name}`;
  return grow(table, parent, name, path, any.record, any.card, false);
}

function plant(
  table: FieldTable,
  from: FieldNode,
  path: string,
  record: string | null,
  card: FieldCard | null,
  asRecord: string | null = null,
): FieldNode {
  const names = path.split("/");
  return names.reduce((parent, name, at) => {
    const last = at === names.length - 1;
    const known = parent.children.get(name);
    const within = record === null ? "" : names.slice(0, at + 1).join("/");
    const isRecord = last && asRecord !== null;
    if (known !== undefined && !(last && (card !== null || isRecord))) return known;
    const node = grow(
      table,
      parent,
      name,
      within,
      isRecord ? asRecord : record,
      last ? card : null,
      isRecord,
    );
    for (const [key, child] of known?.children ?? []) node.children.set(key, child);
    return node;
  }, from);
}

function grow(
  table: FieldTable,
  parent: FieldNode,
  name: string,
  path: string,
  record: string | null,
  card: FieldCard | null,
  isRecord: boolean,
): FieldNode {
  const node = step(name, path, record, isRecord, card, table.all.length);
  table.all.push(node);
  parent.children.set(name, node);
  return node;
}

function step(
  name: string,
  path: string,
  record: string | null,
  isRecord: boolean,
  card: FieldCard | null,
  index: number,
): FieldNode {
  return { name, path, record, isRecord, card, index, children: new Map() };
}
