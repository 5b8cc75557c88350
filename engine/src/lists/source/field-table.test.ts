/** The tree of declared fields: every declared path leads to its field, and no other does. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { childField, fieldTable, type FieldNode, type FieldTable } from "./field-table.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
const name = fc.constantFrom("a", "b", "c", "@d");
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join("/"));

function walk(table: FieldTable, steps: string): FieldNode | undefined {
  return steps
    .split("/")
    .reduce<FieldNode | undefined>(
      (at, step) => (at === undefined ? undefined : childField(table, at, step)),
      table.root,
    );
}

describe("fieldTable", () => {
  it("leads along declared paths, and nowhere else", () => {
    fc.assert(
      fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 6 }), path, (declared, asked) => {
        const fields = Object.fromEntries(declared.map((item) => [item, { fate: "raw" as const }]));
        const table = fieldTable({ records: { "x/r": fields } });
        for (const item of declared) {
          const node = walk(table, `x/r/${item}`);
          expect([node?.path, node?.record, node?.card?.fate]).toEqual([item, "x/r", "raw"]);
        }
        const known = declared.some((item) => item === asked || item.startsWith(`${asked}/`));
        expect(walk(table, `x/r/${asked}`) !== undefined).toBe(known);
        expect(walk(table, `x/r/${asked}`)?.card ?? null).toEqual(
          declared.includes(asked) ? { fate: "raw" } : null,
        );
        expect(walk(table, "x/r")?.isRecord).toBe(true);
        expect(walk(table, "x")?.isRecord).toBe(false);
      }),
      RUNS,
    );
  });

  it("lets * stand for any field, which then goes by its own name", () => {
    const table = fieldTable({ records: { r: { "p/*": { fate: "mapped" }, "p/known": { fate: "raw" } } } });
    expect(walk(table, "r/p/other")).toMatchObject({ path: "p/other", card: { fate: "mapped" } });
    expect(walk(table, "r/p/known")).toMatchObject({ path: "p/known", card: { fate: "raw" } });
    expect(walk(table, "r/other")).toBeUndefined();
  });

  it("numbers its fields one by one", () => {
    const table = fieldTable({
      envelope: { "@when": { fate: "mapped" } },
      records: { r: { a: { fate: "raw" } } },
    });
    expect(table.all.map((field) => field.index)).toEqual(table.all.map((_, at) => at));
  });
});
