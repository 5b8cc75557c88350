/** Lists of one’s own: with the columns of the contract, and with a mapping. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { xlsxOf, type Cell } from "../../../../test/lists/xlsx.ts";
import { EmbargoError, type ListEntry } from "../../model/index.ts";
import type { ListRead } from "../load/list-load.ts";
import { readListNow } from "../load/read-files.ts";
import { formatsOf } from "../registry.ts";
import { readOwnDate } from "./dates.ts";
import { ownFormats } from "./format.ts";

const fixture = (path: string): string => readFileSync(join(import.meta.dirname, "fixtures", path), "utf8");
const CSV = fixture("csv/suppliers.csv");
const JSONL = fixture("jsonl/suppliers.jsonl");

const read = (id: string, bytes: Uint8Array, mapping?: unknown): ListRead => {
  const format = ownFormats(mapping).find((item) => item.id === id);
  if (format === undefined) throw new Error(`no ${id}`);
  return readListNow(format, [{ name: "file", chunks: [bytes] }], { list: "own:x", bounds: null });
};

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const readCsv = (text: string, mapping?: unknown): ListRead => read("own.csv", encode(text), mapping);
const readXlsx = (rows: readonly (readonly Cell[])[], mapping?: unknown): ListRead =>
  read("own.xlsx", xlsxOf(rows), mapping);

const errorOf = (run: () => unknown): readonly [string, string] => {
  try {
    run();
  } catch (error) {
    if (error instanceof EmbargoError) return [error.code, error.message];
    throw error;
  }
  return ["accepted", ""];
};

const only = ({ entries }: ListRead): ListEntry => {
  expect(entries).toHaveLength(1);
  return entries[0] as ListEntry;
};

describe("own.csv", () => {
  const [heron, desh, lark, wren, sorn] = readCsv(CSV).entries;

  it("reads the columns of the contract", () => {
    expect(heron).toMatchObject({
      id: "own:x:S-1",
      schema: "Company",
      names: [
        { value: "Grey Heron Trading", kind: "primary", strength: "strong" },
        { value: "GHT", kind: "alias", strength: "strong" },
      ],
      properties: {
        country: ["de"],
        notes: ["Second line of notes"],
        address: ["12 Quay Road, Kiel, Germany"],
      },
      addresses: [
        { full: "12 Quay Road, Kiel, Germany", street: "12 Quay Road", city: "Kiel", country: "de" },
      ],
      designations: [
        { list: "own:x", issuer: "own", programme: "Watch", reference: "S-1", from: "2024-05-06", to: null },
      ],
      raw: [{ field: "rating", value: "AA" }],
    });
  });

  it("joins the parts of a name", () => {
    expect(desh?.names).toMatchObject([
      { value: "Orlo Desh", kind: "primary", parts: { given: "Orlo", family: "Desh" } },
    ]);
    expect(desh).toMatchObject({
      schema: "Person",
      properties: { birthDate: ["1970-01-31"], lastName: ["Desh"] },
    });
  });

  it("takes no part of a name for a name where the whole one is there", () => {
    const { names, properties } = only(readCsv("name,lastName\nOrlo Desh,Desh\n"));
    expect(names.map(({ value }) => value)).toEqual(["Orlo Desh"]);
    expect(properties["lastName"]).toEqual(["Desh"]);
  });

  it("checks the number of a ship", () => {
    expect(lark).toMatchObject({
      properties: { imoNumber: ["9074729"] },
      designations: [{ to: "2025-01-02" }],
    });
    expect(wren?.properties).toEqual({});
    expect(wren?.unverifiedIdentifiers).toMatchObject([{ value: "9074728" }]);
  });

  it("keeps raw what could be read two ways or not at all", () => {
    expect(desh?.raw).toEqual([{ field: "country", value: "Zedland" }]);
    expect(wren?.raw).toEqual([{ field: "from", value: "02/03/2024" }]);
    expect(wren?.designations[0]?.from).toBeNull();
    expect(sorn).toMatchObject({ schema: "Person", properties: { country: ["tt"] } });
    expect(sorn?.raw).toEqual([
      { field: "schema", value: "Gentleman" },
      { field: "birthDate", value: "02/03/1970" },
    ]);
  });

  it.each([
    ["a row too short", "id,name\n1\n", "LIST_FILE_BROKEN"],
    ["a row too long", "id,name\n1,a,b\n", "LIST_FILE_BROKEN"],
    ["a quote that does not close", 'id,name\n1,"a\n', "LIST_FILE_BROKEN"],
    ["no column with a name", "id;name\n1;a\n", "LIST_MAPPING_INVALID"],
    ["a row without a name", "id,name\n1,\n", "LIST_VALUE_INVALID"],
    ["an id twice", "id,name\n1,a\n1,b\n", "LIST_ENTRY_REPEATED"],
    ["a text under no column", "name,\na,b\n", "LIST_FIELD_UNKNOWN"],
    ["no rows", "id,name\n", "LIST_COUNT_UNEXPECTED"],
    ["nothing", "", "LIST_FILE_BROKEN"],
    ["another encoding", "name\n\ufffd\n", "accepted"],
  ])("meets %s", (_, text, code) => {
    expect(errorOf(() => readCsv(text))[0]).toBe(code);
  });

  it("refuses bytes of another encoding than the mapping says", () => {
    const bytes = Uint8Array.of(...encode("name\nM"), 0xfc, ...encode("ller\n"));
    expect(errorOf(() => read("own.csv", bytes))[0]).toBe("LIST_ENCODING_INVALID");
    expect(only(read("own.csv", bytes, { encoding: "windows-1252" })).names[0]?.value).toBe("Müller");
  });
});

describe("own.jsonl", () => {
  const entries = read("own.jsonl", encode(JSONL)).entries;

  it("reads entities and flat keys", () => {
    expect(entries[0]).toMatchObject({
      schema: "Person",
      names: [{ value: "Orlo Desh" }, { value: "Орло Деш" }],
      properties: { birthDate: ["1962-11"], country: ["de", "fr"] },
      raw: [{ field: "ref", value: "12345678901234567890" }],
    });
    expect(entries[3]).toMatchObject({
      names: [
        { value: "Tavi Orlovich Desh", parts: { given: "Tavi", patronymic: "Orlovich", family: "Desh" } },
      ],
      raw: [
        { field: "tags", value: "a" },
        { field: "tags", value: "b" },
      ],
    });
  });

  it("makes ids of name and date of birth, and numbers those that are the same", () => {
    expect(entries.map(({ id }) => id)).toEqual([
      "own:x:orlo-desh-1962-11",
      "own:x:mila-sorn-1970",
      "own:x:mila-sorn-1970-2",
      "own:x:tavi-orlovich-desh",
    ]);
    expect(entries[0]?.designations).toMatchObject([{ reference: null, programme: null }]);
  });

  it("stops at a cut line and at an object below a key that is not known", () => {
    expect(errorOf(() => read("own.jsonl", encode(JSONL.slice(0, -10))))[0]).toBe("LIST_FILE_BROKEN");
    expect(errorOf(() => read("own.jsonl", encode('{"name":{"a":1}}')))[0]).toBe("LIST_FIELD_UNKNOWN");
  });
});

describe("own.xlsx", () => {
  it("reads days of the spreadsheet, but a year as a year", () => {
    const { entries } = readXlsx([
      ["name", "birthDate", "idNumber"],
      ["Orlo Desh", 24108, 24108],
      ["Mila Sorn", 1966, null],
    ]);
    expect(entries.map(({ properties }) => properties)).toEqual([
      { birthDate: ["1966-01-01"], idNumber: ["24108"] },
      { birthDate: ["1966"] },
    ]);
  });

  it("reads the worksheet that the mapping names", () => {
    expect(errorOf(() => readXlsx([["name"], ["a"]], { sheet: "Other" }))[0]).toBe("LIST_FILE_BROKEN");
    expect(only(readXlsx([["name"], ["a"]], { sheet: "Sheet1" })).names[0]?.value).toBe("a");
  });
});

describe("a mapping", () => {
  const MAPPING = {
    columns: {
      "Nom  usuel": "name",
      "Autres noms": "alias",
      "Né le": "birthDate",
      Genre: "schema",
      country: null,
      Pays: "nationality",
    },
    schemas: { Homme: "Person", Société: "Company" },
    separator: ";",
    dateOrder: "mdy",
    delimiter: "\t",
  };

  it("says which column holds what, and how it is written", () => {
    const text =
      "Nom usuel\tAutres noms\tNé le\tGenre\tcountry\tPays\tsummary\nOrlo Desh\tOrel; Orlo\t02/03/1970\thomme\tfr\tGermany; Zedland\tx\n";
    const entry = only(readCsv(text, MAPPING));
    expect(entry.names.map(({ value }) => value)).toEqual(["Orlo Desh", "Orel", "Orlo"]);
    expect(entry).toMatchObject({
      schema: "Person",
      properties: { birthDate: ["1970-02-03"], nationality: ["de"], summary: ["x"] },
      raw: [
        { field: "country", value: "fr" },
        { field: "Pays", value: "Germany; Zedland" },
      ],
    });
  });

  it("gives a schema where no column does", () => {
    expect(only(readCsv("name\na\n", { schema: "Vessel" })).schema).toBe("Vessel");
    expect(only(readCsv("name\na\n")).schema).toBe("LegalEntity");
  });

  it.each([
    [[], "{}: []"],
    [null, "{}: null"],
    [{ colums: {} }, "colums: {}"],
    [{ columns: { Nom: "nome" } }, 'columns.Nom: "nome"'],
    [{ columns: { Nom: ["name"] } }, 'columns.Nom: ["name"]'],
    [{ columns: "name" }, 'columns: "name"'],
    [{ schema: "Boat" }, 'schema: "Boat"'],
    [{ schemas: { x: "Boat" } }, 'schemas.x: "Boat"'],
    [{ separator: " " }, 'separator: " "'],
    [{ dateOrder: "dym" }, 'dateOrder: "dym"'],
    [{ delimiter: ",," }, 'delimiter: ",,"'],
    [{ delimiter: '"' }, 'delimiter: "\\""'],
    [{ encoding: "latin-99" }, 'encoding: "latin-99"'],
    [{ sheet: 1 }, "sheet: 1"],
  ])("is refused: %j", (mapping, place) => {
    const [code, message] = errorOf(() => ownFormats(mapping, "m.json"));
    expect(code).toBe("LIST_MAPPING_INVALID");
    expect(message).toContain(place);
    expect(message).toContain("m.json");
  });

  it("is refused when it names a column that is not there", () => {
    const [code, message] = errorOf(() => readCsv("name\na\n", { columns: { Nom: "name" } }));
    expect(code).toBe("LIST_MAPPING_INVALID");
    expect(message).toContain("Nom ∉ name");
  });

  it("is not needed by the registry", () => {
    expect(formatsOf("own:suppliers").map(({ id }) => id)).toEqual(["own.csv", "own.jsonl", "own.xlsx"]);
  });
});

describe("readOwnDate", () => {
  it.each([
    ["02/03/1970", "dmy", "1970-03-02"],
    ["02/03/1970", "mdy", "1970-02-03"],
    ["02/03/1970", "ymd", null],
    ["02/03/1970", null, null],
    ["03/03/1970", null, "1970-03-03"],
    ["31/01/1970", null, "1970-01-31"],
    ["01/31/1970", null, "1970-01-31"],
    ["1970/01/31", "ymd", "1970-01-31"],
    ["5 May 1970", null, "1970-05-05"],
    ["1970-05", null, "1970-05"],
    ["24108", null, null],
  ] as const)("reads %s in the order %s as %s", (text, order, value) => {
    const date = readOwnDate(text, order, false);
    expect(date === null || !("value" in date) ? null : date.value).toBe(value);
  });
});

describe("the guide", () => {
  it("shows what its example becomes", () => {
    const guide = readFileSync(join(import.meta.dirname, "../../../../docs/guides/own-lists.md"), "utf8");
    const [mapping = "", table = "", shown = ""] = [
      ...(guide.split("## Example")[1]?.matchAll(/```(?:json)?\n(.*?)```/gs) ?? []),
    ].map(([, block]) => block ?? "");
    const entry = only(readCsv(table, JSON.parse(mapping)));
    const names = entry.names.map(({ value, kind }) => (kind === "primary" ? value : `${value} (${kind})`));
    const [{ programme, reference, from } = { programme: null, reference: null, from: null }] =
      entry.designations;
    expect({
      schema: entry.schema,
      names,
      properties: entry.properties,
      designations: [{ list: "own:suppliers", programme, reference, from }],
      raw: entry.raw,
    }).toEqual(JSON.parse(shown));
  });
});
