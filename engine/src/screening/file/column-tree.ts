/**
 * @module screening/file/column-tree
 * Columns of numbers in nested objects, as a flat row with a path each, and back: whatever columns there are, a file
 * holds them.
 */

/** A column of numbers. */
export type NumberColumn =
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | Int8Array
  | Int16Array
  | Int32Array
  | Float64Array;

/** A column, or columns by name. */
export type ColumnTree = NumberColumn | { readonly [name: string]: ColumnTree };

/** A column and the names that lead to it, with dots between them. */
export interface PlacedColumn {
  readonly path: string;
  readonly column: NumberColumn;
}

/** Makes a column of a part of a buffer. */
type ColumnMaker = new (buffer: ArrayBufferLike, offset: number, length: number) => NumberColumn;

/** The sorts of columns, by the name that a file says. */
export const COLUMN_TYPES: Readonly<Record<string, ColumnMaker & { readonly BYTES_PER_ELEMENT: number }>> = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i8: Int8Array,
  i16: Int16Array,
  i32: Int32Array,
  f64: Float64Array,
};

/** The name of a column's sort. */
export function typeOf(column: NumberColumn): string {
  return Object.keys(COLUMN_TYPES).find((name) => COLUMN_TYPES[name] === column.constructor) ?? "?";
}

/** All columns of a tree, by path. */
export function columnsOf(tree: object): readonly PlacedColumn[] {
  const found: PlacedColumn[] = [];
  for (const [name, value] of Object.entries(tree) as readonly [string, ColumnTree][]) {
    if (ArrayBuffer.isView(value)) found.push({ path: name, column: value });
    else for (const { path, column } of columnsOf(value)) found.push({ path: `${name}.${path}`, column });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The tree of columns. */
export function treeOf(columns: readonly PlacedColumn[]): { readonly [name: string]: ColumnTree } {
  const tree: Record<string, ColumnTree> = {};
  for (const { path, column } of columns) {
    const names = path.split(".");
    let branch = tree;
    for (const name of names.slice(0, -1)) branch = (branch[name] ??= {}) as Record<string, ColumnTree>;
    branch[names.at(-1) ?? ""] = column;
  }
  return tree;
}

/** Paths and sorts of all columns, as one text: two trees of one shape have the same. */
export function shapeOf(columns: readonly PlacedColumn[]): string {
  return columns.map(({ path, column }) => `${path}:${typeOf(column)}`).join(" ");
}
