/** OFAC’s delta files on an invented file, and on the same file changed in one place. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../../../../test/lists/refusal.ts";
import { readListNow } from "../load/read-files.ts";
import { readDelta, type ListDelta } from "./delta-read.ts";
import { OFAC_ENHANCED } from "./enhanced-format.ts";

const TEXT = readFileSync(join(import.meta.dirname, "fixtures/delta/2031-02-03_delta.xml"), "utf8");
const file = (text: string): { readonly name: string; readonly chunks: readonly Uint8Array[] } => ({
  name: "2031-02-03_delta.xml",
  chunks: [new TextEncoder().encode(text)],
});
const read = (text: string, list: string = "us-ofac-sdn"): ListDelta => readDelta(file(text), list);

const codeOf = (run: () => unknown): string => refusalOf(() => run());

describe("readDelta", () => {
  it("reads what is added to a list and removed from it, and counts what concerns others", () => {
    const delta = read(TEXT);
    expect(delta).toMatchObject({
      list: "us-ofac-sdn",
      file: "2031-02-03_delta.xml",
      published: "2031-02-03",
      occasion: "Standard Action",
      elsewhere: 1,
    });
    expect(delta.added.map(({ id }) => id)).toEqual(["us-ofac-sdn:90005"]);
    expect(delta.removed.map(({ id }) => id)).toEqual(["us-ofac-sdn:90002"]);
    const other = read(TEXT, "us-ofac-cons");
    expect(other.added.map(({ id }) => id)).toEqual(["us-ofac-cons:90006"]);
    expect(other).toMatchObject({ removed: [], elsewhere: 2 });
  });

  it("maps an added entity as the whole file would", () => {
    expect(read(TEXT).added[0]).toEqual({
      id: "us-ofac-sdn:90005",
      schema: "Organization",
      names: [{ value: "THE LANTERN SOCIETY", kind: "primary", strength: "strong", source: "us-ofac-sdn" }],
      properties: {},
      designations: [
        {
          list: "us-ofac-sdn",
          issuer: "us",
          programme: "SDGT",
          reference: "90005",
          from: "2031-02-03",
          to: null,
          source: "us-ofac-sdn",
          verified: "text",
        },
      ],
      absentFrom: [],
      dates: [],
      unverifiedIdentifiers: [],
      wikidata: null,
      relations: [
        { kind: "owns", name: "SEA LANTERN", type: "Owns, controls, or operates", reference: "90003" },
      ],
      raw: [
        { field: "generalInfo/identityId", value: "7005" },
        { field: "sanctionsLists/sanctionsList", value: "SDN List" },
      ],
    });
  });

  it("accounts for every field", () => {
    const row = (field: string): unknown => read(TEXT).coverage.find((item) => item.field === field);
    expect(row("@action")).toMatchObject({ values: 1, ignored: 1 });
    expect(
      read(TEXT).coverage.filter(({ record, field }) => record !== null && field === "@action"),
    ).toMatchObject([{ values: 3, mapped: 3 }]);
    for (const item of read(TEXT).coverage) expect(item.mapped + item.raw + item.ignored).toBe(item.values);
  });

  it("is no whole list", () => {
    const whole = (): unknown =>
      readListNow(OFAC_ENHANCED, [file(TEXT)], { list: "us-ofac-sdn", bounds: null });
    expect(codeOf(whole)).toBe("LIST_FIELD_UNKNOWN");
  });

  it("is refused wherever it is cut", () => {
    const end = TEXT.lastIndexOf(">");
    for (let cut = 0; cut < end; cut += 61)
      expect(codeOf(() => read(TEXT.slice(0, cut)))).toBe("LIST_FILE_BROKEN");
  });

  it.each([
    ["an entity is changed in itself", '"90005" action="add"', '"90005" action="modify"', "LIST_DELTA_UNFIT"],
    ["an entity has no action", '"90005" action="add"', '"90005"', "LIST_DELTA_UNFIT"],
    [
      "a part of an entity has an action",
      '<name id="68">',
      '<name id="68" action="add">',
      "LIST_FIELD_UNKNOWN",
    ],
    ["an entity stands twice", 'id="90005"', 'id="90002"', "LIST_ENTRY_REPEATED"],
    ["an id is no number", 'id="90005"', 'id="NINE"', "LIST_VALUE_INVALID"],
    ["there is no day", "<datePublished>2031-02-03T00:00:00-05:00</datePublished>", "", "LIST_VALUE_INVALID"],
    ["the root is another", /sanctionsData/g, "sanctions", "LIST_FIELD_UNKNOWN"],
  ])("is refused when %s", (_what, part, instead, code) => {
    const changed = TEXT.replace(part, instead);
    expect(changed).not.toBe(TEXT);
    expect(codeOf(() => read(changed))).toBe(code);
  });
});
