/**
 * @module lists/load/coverage
 * Counts what became of every field of every record, and hands the untaken values over to be kept raw.
 */
import type { RawValue } from "../../model/index.ts";
import type { FieldNode, FieldTable } from "../source/field-table.ts";
import type { SourceNode } from "../source/source-node.ts";

/** What became of one field in one load. */
export interface FieldCoverage {
  /** Record and path of the field; the record is `null` for what surrounds the records. */
  readonly record: string | null;
  readonly field: string;
  /** What the card declares. */
  readonly fate: "mapped" | "raw" | "ignored";
  readonly why?: string;
  /** Values there were, and what became of them: the three add up. */
  readonly values: number;
  readonly mapped: number;
  readonly raw: number;
  readonly ignored: number;
  /** Records with a value. */
  readonly records: number;
}

const NO_VALUES: readonly RawValue[] = [];

/** A running count; one for each load. */
export class CoverageCount {
  readonly #fields: FieldTable;
  readonly #rows: { mapped: number; raw: number; ignored: number; records: number; last: number }[] = [];
  readonly #records = new Map<string, number>();
  #serial = 0;

  constructor(fields: FieldTable) {
    this.#fields = fields;
  }

  /**
   * Count a mapped record and return what is to be kept raw, in the order of the file. Groups that stand several
   * times are told apart by `[n]`.
   */
  settle(record: SourceNode): readonly RawValue[] {
    this.#serial += 1;
    const path = record.field.isRecord ? record.field.name : "";
    if (record.field.isRecord) this.#records.set(path, (this.#records.get(path) ?? 0) + 1);
    const raw: RawValue[] = [];
    this.#walk(record, null, raw);
    return raw.length === 0 ? NO_VALUES : raw.slice();
  }

  /** Records read so far, by kind. */
  get records(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#records);
  }

  /** What became of each declared field. Fields reached through `*` are reported by their own names. */
  report(): readonly FieldCoverage[] {
    return this.#fields.all.flatMap((field): readonly FieldCoverage[] => {
      const { card } = field;
      if (card === null || field.name === "*") return [];
      const row = this.#rows[field.index] ?? { mapped: 0, raw: 0, ignored: 0, records: 0 };
      const { mapped, raw, ignored, records } = row;
      const why = card.why === undefined ? {} : { why: card.why };
      const place = { record: field.record, field: field.path === "" ? pathOf(field) : field.path };
      return [
        { ...place, fate: card.fate, ...why, values: mapped + raw + ignored, mapped, raw, ignored, records },
      ];
    });
  }

  /** `prefix` is the path with the ordinals of the groups above; `null` = there are none, the path of the field will do. */
  #walk(node: SourceNode, prefix: string | null, raw: RawValue[]): void {
    if (node.text !== "") this.#count(node, prefix, raw);
    if (node.nodes.length === 0) return;
    const repeated = repeatedGroups(node);
    const base = prefix ?? node.field.path;
    for (const child of node.nodes) {
      const counter = repeated?.get(child.field);
      const name = base === "" ? child.field.name : `${base}/${child.field.name}`;
      if (counter === undefined) this.#walk(child, prefix === null ? null : name, raw);
      else this.#walk(child, `${name}[${++counter.met}]`, raw);
    }
  }

  #count(node: SourceNode, prefix: string | null, raw: RawValue[]): void {
    const row = (this.#rows[node.field.index] ??= { mapped: 0, raw: 0, ignored: 0, records: 0, last: -1 });
    if (row.last !== this.#serial) {
      row.last = this.#serial;
      row.records += 1;
    }
    if (node.taken) row.mapped += 1;
    else if (node.field.card?.fate === "ignored") row.ignored += 1;
    else {
      row.raw += 1;
      raw.push({ field: prefix ?? node.field.path, value: node.text });
    }
  }
}

/** Groups that stand several times below a node: their values are told apart by `[n]`. `null` = there are none. */
function repeatedGroups(node: SourceNode): Map<FieldNode, { met: number }> | null {
  let seen: Set<FieldNode> | null = null;
  let repeated: Map<FieldNode, { met: number }> | null = null;
  for (const child of node.nodes) {
    if (child.nodes.length === 0) continue;
    seen ??= new Set();
    if (seen.has(child.field)) (repeated ??= new Map()).set(child.field, { met: 0 });
    else seen.add(child.field);
  }
  return repeated;
}

function pathOf(field: FieldNode): string {
  return field.name;
}
