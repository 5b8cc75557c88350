/** What stops a load: counts, fill rates, repeats, and files that do not make a set. */
import { describe, expect, it } from "vitest";
import { EmbargoError } from "../../model/index.ts";
import { EntryDraft } from "../entry/draft.ts";
import { csvReader } from "../source/csv-reader.ts";
import { tableRows } from "../source/table-rows.ts";
import type { FormatCard } from "./card.ts";
import type { ListFormat } from "./format.ts";
import { readListNow } from "./read-files.ts";

const CARD: FormatCard = {
  id: "test.csv",
  title: { en: "test", fr: "essai" },
  checkedAgainst: "format-only",
  files: [
    { role: "more", required: false, names: "^more\\.csv$" },
    { role: "main", required: true, names: "^main\\.csv$" },
  ],
  records: { row: { id: { fate: "mapped" }, name: { fate: "mapped" }, born: { fate: "raw", fill: 0.5 } } },
};

/** Two tables with a header each; a first line `#n` in the main one declares the number of records. */
function format(declared: number | null = null): ListFormat {
  return {
    id: "test.csv",
    reader: ({ fields, onRecord }) => ({
      open: (_role, file) => {
        const table = tableRows({ file, fields, path: "row", even: true, onRow: onRecord });
        return csvReader({ file, onRow: table.row, onEnd: table.end });
      },
      end: () => ({ published: null, declared }),
    }),
    mapper: (context) => ({
      map: (record) => {
        const draft = new EntryDraft(context, record.value("id") ?? "", "Person");
        draft.name(record.value("name"));
        return draft.build();
      },
    }),
  };
}

function load(
  files: Readonly<Record<string, string>>,
  options: { bounds?: { min: number; max: number } | null; declared?: number; card?: FormatCard } = {},
): string {
  try {
    const read = readListNow(
      format(options.declared ?? null),
      Object.entries(files).map(([name, text]) => ({ name, chunks: [new TextEncoder().encode(text)] })),
      { list: "own:test", card: options.card ?? CARD, bounds: options.bounds ?? null },
    );
    return read.entries.map((entry) => entry.id).join(" ");
  } catch (error) {
    if (error instanceof EmbargoError) return error.code;
    throw error;
  }
}

const rows = (from: number, to: number, born = "1960"): string =>
  `id,name,born\n${Array.from({ length: to - from }, (_, at) => `${from + at},N${from + at},${born}\n`).join("")}`;

describe("a load", () => {
  it("reads the files in the order of their roles", () => {
    expect(load({ "main.csv": rows(3, 5), "more.csv": rows(1, 3) })).toBe(
      "own:test:1 own:test:2 own:test:3 own:test:4",
    );
  });

  it.each([
    [{ "more.csv": rows(1, 2), "x.csv": rows(2, 3) }, "LIST_FILE_MISSING"],
    [{ "main.csv": rows(1, 2), "x.csv": rows(2, 3) }, "LIST_FILE_UNEXPECTED"],
    [{ "main.csv": rows(1, 2), "more.csv": rows(1, 2) }, "LIST_ENTRY_REPEATED"],
    [{ "main.csv": "id,name,born\n,N,1\n" }, "LIST_VALUE_INVALID"],
    [{ "main.csv": "id,name,born\n1,,1\n" }, "LIST_VALUE_INVALID"],
    [{ "main.csv": "id,name,died\n1,N,1\n" }, "LIST_FIELD_UNKNOWN"],
    [{ "main.csv": "id,name,born\n1,N\n" }, "LIST_FILE_BROKEN"],
    [{ "main.csv": "" }, "LIST_FILE_BROKEN"],
  ])("refuses %j", (files, code) => {
    expect(load(files)).toBe(code);
  });

  it("accepts the bounds themselves and nothing beyond", () => {
    const count = (min: number, max: number): string =>
      load({ "main.csv": rows(0, 5) }, { bounds: { min, max } });
    expect(count(5, 5)).toMatch(/^own:test:0 /);
    expect([count(6, 9), count(1, 4)]).toEqual(["LIST_COUNT_UNEXPECTED", "LIST_COUNT_UNEXPECTED"]);
  });

  it("refuses another number of records than the publisher declares", () => {
    expect(load({ "main.csv": rows(0, 5) }, { declared: 5 })).toMatch(/^own:test:0 /);
    for (const declared of [4, 6])
      expect(load({ "main.csv": rows(0, 5) }, { declared })).toBe("LIST_COUNT_UNEXPECTED");
  });

  it("asks of long files only that a field be as full as the card says", () => {
    const half = (full: number, empty: number): string =>
      `${rows(0, full)}${rows(full, full + empty, "").replace(/^.*\n/, "")}`;
    expect(load({ "main.csv": half(100, 100) })).toMatch(/^own:test:0 /);
    expect(load({ "main.csv": half(99, 101) })).toBe("LIST_FILL_LOW");
    expect(load({ "main.csv": half(0, 20) })).toMatch(/^own:test:0 /);
  });

  it("takes a single file for the single role, whatever its name", () => {
    const card = { ...CARD, files: CARD.files.slice(1) };
    expect(load({ "download(1)": rows(1, 2) }, { card })).toBe("own:test:1");
  });
});
