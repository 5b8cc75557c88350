/** The account of fields, over random records: nothing is lost, everything adds up. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { childField, fieldTable, type FieldTable } from "../source/field-table.ts";
import { SourceNode } from "../source/source-node.ts";
import { CoverageCount } from "./coverage.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
const FATES = {
  a: "mapped",
  b: "raw",
  c: "ignored",
  "g/a": "mapped",
  "g/b": "raw",
  "g/g2/a": "mapped",
} as const;

function table(): FieldTable {
  const cards = Object.entries(FATES).map(([path, fate]) => [
    path,
    fate === "ignored" ? { fate, why: "empty" } : { fate },
  ]);
  return fieldTable({ records: { "top/record": Object.fromEntries(cards) } });
}

interface Shape {
  readonly name: string;
  readonly text: string;
  readonly take: boolean;
  readonly below: readonly Shape[];
}

const leaf = (...names: string[]): fc.Arbitrary<Shape> =>
  fc.record({
    name: fc.constantFrom(...names),
    text: fc.constantFrom("", "x", "y"),
    take: fc.boolean(),
    below: fc.constant([]),
  });
const group = (name: string, below: fc.Arbitrary<Shape>): fc.Arbitrary<Shape> =>
  fc.record({
    name: fc.constant(name),
    text: fc.constant(""),
    take: fc.constant(false),
    below: fc.array(below, { maxLength: 3 }),
  });
const record = fc.array(
  fc.oneof(leaf("a", "b", "c"), group("g", fc.oneof(leaf("a", "b"), group("g2", leaf("a"))))),
  { maxLength: 6 },
);

function build(fields: FieldTable, parent: SourceNode, shapes: readonly Shape[]): void {
  for (const { name, text, take, below } of shapes) {
    const field = childField(fields, parent.field, name);
    if (field === undefined) throw new Error(name);
    const node = new SourceNode(field, 1, text);
    parent.append(node);
    build(fields, node, below);
    if (take) node.take();
  }
}

const flat = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.flatMap((item) => [item, ...flat(item.below)]);

describe("CoverageCount", () => {
  it("takes, keeps or leaves out each value, and says which", () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 4 }), (records) => {
        const fields = table();
        const recordField = fields.all.find((field) => field.isRecord);
        if (recordField === undefined) throw new Error("no record");
        const count = new CoverageCount(fields);
        const kept = records.flatMap((shapes) => {
          const node = new SourceNode(recordField, 1);
          build(fields, node, shapes);
          return count.settle(node);
        });
        const filled = records.flatMap((shapes) => flat(shapes)).filter((item) => item.text !== "");
        const left = filled.filter((item) => !item.take && item.name !== "c");
        expect(kept.map((item) => item.value)).toEqual(left.map((item) => item.text));
        const rows = count.report();
        for (const row of rows) expect(row.mapped + row.raw + row.ignored).toBe(row.values);
        const sum = (key: "values" | "mapped" | "raw"): number =>
          rows.reduce((total, row) => total + row[key], 0);
        expect([sum("values"), sum("mapped"), sum("raw")]).toEqual([
          filled.length,
          filled.filter((item) => item.take).length,
          left.length,
        ]);
        expect(count.records["record"] ?? 0).toBe(records.length);
      }),
      RUNS,
    );
  });

  it("tells values of groups that repeat apart, and only those", () => {
    const fields = table();
    const field = fields.all.find((item) => item.isRecord);
    if (field === undefined) throw new Error("no record");
    const node = new SourceNode(field, 1);
    const b = (text: string): Shape => ({ name: "b", text, take: false, below: [] });
    build(fields, node, [
      b("0"),
      { name: "g", text: "", take: false, below: [b("1"), { name: "g2", text: "", take: false, below: [] }] },
      { name: "g", text: "", take: false, below: [b("2"), b("3")] },
    ]);
    expect(new CoverageCount(fields).settle(node)).toEqual([
      { field: "b", value: "0" },
      { field: "g[1]/b", value: "1" },
      { field: "g[2]/b", value: "2" },
      { field: "g[2]/b", value: "3" },
    ]);
  });
});
