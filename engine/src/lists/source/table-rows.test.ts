/** Tables: a field for each column, and no cell outside of one. */
import { describe, expect, it } from "vitest";
import { refusalOf } from "../../../../test/lists/refusal.ts";
import { fieldTable } from "./field-table.ts";
import type { SourceNode } from "./source-node.ts";
import { tableRows } from "./table-rows.ts";

const CARD = {
  records: { entry: { "row/Name": { fate: "mapped" }, "row/Born on": { fate: "mapped" } } },
} as const;

const read = (rows: readonly (readonly string[])[], even: boolean = false): readonly SourceNode[] => {
  const records: SourceNode[] = [];
  const table = tableRows({
    file: "x",
    fields: fieldTable(CARD),
    path: "entry/row",
    even,
    onRow: (row) => records.push(row),
  });
  for (const [at, cells] of rows.entries()) table.row(cells, at + 1);
  table.end();
  return records;
};

const codeOf = (run: () => unknown): string => refusalOf(() => run());

describe("tableRows", () => {
  it("names cells by the header and leaves out empty ones", () => {
    const [first, second] = read([
      ["Name ", " Born\non"],
      [" a ", ""],
      ["", " "],
      ["b", "1970"],
    ]);
    expect(first?.nodes.map(({ name, text, line }) => [name, text, line])).toEqual([["Name", "a", 2]]);
    expect(second?.nodes.map(({ name, text, line }) => [name, text, line])).toEqual([
      ["Name", "b", 4],
      ["Born on", "1970", 4],
    ]);
  });

  it("stops at a column that is not known and at a text under no column", () => {
    expect(codeOf(() => read([["Name", "Colour"]]))).toBe("LIST_FIELD_UNKNOWN");
    expect(codeOf(() => read([["Name"], ["a", "b"]]))).toBe("LIST_FIELD_UNKNOWN");
    expect(codeOf(() => read([["Name"], ["a", " "]]))).toBe("accepted");
  });

  it("stops at uneven rows where they are to be even", () => {
    expect(codeOf(() => read([["Name", "Born on"], ["a"]], true))).toBe("LIST_FILE_BROKEN");
    expect(codeOf(() => read([["Name"], ["a", ""]], true))).toBe("LIST_FILE_BROKEN");
    expect(
      codeOf(() =>
        read(
          [
            ["Name", "Born on"],
            ["a", ""],
          ],
          true,
        ),
      ),
    ).toBe("accepted");
  });

  it("asks for a header", () => {
    expect(codeOf(() => read([]))).toBe("LIST_FILE_BROKEN");
  });
});
