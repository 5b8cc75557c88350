/** The Canadian list on an invented file, and on the same file changed in one place. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../../../../test/lists/refusal.ts";
import type { ListEntry } from "../../model/index.ts";
import type { ListRead } from "../load/list-load.ts";
import { readListNow } from "../load/read-files.ts";
import { SEMA_XML } from "./format.ts";

const TEXT = readFileSync(join(import.meta.dirname, "fixtures/sema-lmes.xml"), "utf8");

const read = (text: string): ListRead =>
  readListNow(SEMA_XML, [{ name: "sema-lmes.xml", chunks: [new TextEncoder().encode(text)] }], {
    list: "ca-sema",
    bounds: null,
  });

const codeOf = (text: string): string => refusalOf(() => read(text));

const [DESH, SORN, NAVY, LARK, HERON] = read(TEXT).entries as readonly [
  ListEntry,
  ListEntry,
  ListEntry,
  ListEntry,
  ListEntry,
];

const namesOf = ({ names }: ListEntry): readonly (readonly string[])[] =>
  names.map(({ value, kind, strength }) => [kind, strength, value]);

describe("ca-sema", () => {
  it("knows records by country, schedule and item, and tells apart those that share them", () => {
    expect(read(TEXT).entries.map(({ id, schema }) => [id, schema])).toEqual([
      ["ca-sema:zedland-1-part-2-12", "Person"],
      ["ca-sema:zedland-1-part-2-12-sorn", "Person"],
      ["ca-sema:zedland-4", "Organization"],
      ["ca-sema:jvcfor-n-a-1", "Vessel"],
      ["ca-sema:south-zed-2-7", "Vessel"],
    ]);
    const twice = TEXT.replace(/(<record>\s*<Country>South Zed[\s\S]*?<\/record>)/, "$1$1$1");
    expect(
      read(twice)
        .entries.slice(4)
        .map(({ id }) => id),
    ).toEqual([
      "ca-sema:south-zed-2-7",
      "ca-sema:south-zed-2-7-heron-house",
      "ca-sema:south-zed-2-7-heron-house-2",
    ]);
  });

  it("puts the given name first and says which part is which", () => {
    expect(DESH.names[0]).toMatchObject({
      value: "Orlo Vant DESH",
      kind: "primary",
      parts: { given: "Orlo Vant", family: "DESH" },
    });
    expect(SORN.names).toMatchObject([{ value: "Sorn", parts: { family: "Sorn" } }]);
  });

  it("makes an alias weak that is but a part of a person’s name", () => {
    expect(namesOf(DESH).slice(1)).toEqual([
      ["alias", "weak", "Orel"],
      ["alias", "weak", "Orlo Vantovich"],
      ["alias", "strong", "Orlo Vant DESCH"],
    ]);
  });

  it("parts the two languages of a body’s name, and aliases at commas that are not part of them", () => {
    expect(namesOf(NAVY)).toEqual([
      ["primary", "strong", "Zedish Navy (Brown/Blue Water)/Force navale zède"],
      ["alias", "strong", "Zedish Navy (Brown/Blue Water)"],
      ["alias", "strong", "Force navale zède"],
      ["alias", "strong", "ZN"],
      ["alias", "strong", "Zed Boats Co., Ltd."],
      ["alias", "strong", "Marine A/S"],
      ["alias", "strong", "Mez"],
      ["alias", "strong", "MZed"],
      ["alias", "strong", "Zedboats"],
    ]);
  });

  it("designates under the regime, by schedule and item, from the day of listing", () => {
    expect(DESH.designations).toEqual([
      {
        list: "ca-sema",
        issuer: "ca",
        programme: "Zedland / Zédie",
        reference: "schedule 1, Part 2, item 12",
        from: null,
        to: null,
        source: "ca-sema",
        verified: "text",
      },
    ]);
    expect(NAVY.designations[0]?.reference).toBe("item 4");
    expect(LARK.designations[0]).toMatchObject({ from: "2025-02-24", reference: "schedule N/A, item 1" });
    expect(LARK.designations[0]?.programme).toContain("(JVCFOR) / Règlement");
  });

  it("reads dates, titles and ship numbers", () => {
    expect(DESH.properties).toEqual({
      title: ["Major General/major-général"],
      birthDate: ["1972-08-10", "1972-08-11"],
    });
    expect(LARK.properties).toEqual({ imoNumber: ["9074729"], buildDate: ["1998"] });
    expect(HERON.properties).toEqual({});
    expect(HERON.unverifiedIdentifiers).toMatchObject([{ property: "imoNumber", value: "9074728" }]);
  });

  it("keeps raw what it does not understand", () => {
    expect(DESH.raw).toBeUndefined();
    expect(SORN.raw).toEqual([{ field: "DateOfBirth", value: "the spring of 1964" }]);
    expect(LARK.raw).toEqual([{ field: "TitleOrShip", value: "Ship / Navire" }]);
    expect(HERON.raw).toEqual([{ field: "DateOfListing", value: "03/04/2025" }]);
  });

  it.each([
    ["an element more", "<Item>7</Item>", "<Item>7</Item><Colour>red</Colour>", "LIST_FIELD_UNKNOWN"],
    ["another root", /data-set/g, "sanctions", "LIST_FIELD_UNKNOWN"],
    ["a text between the records", "<record>", "x<record>", "LIST_FIELD_UNKNOWN"],
    ["a record without a country", "<Country>South Zed</Country>", "", "LIST_VALUE_INVALID"],
    ["a record without an item", "<Item>7</Item>", "<Item> </Item>", "LIST_VALUE_INVALID"],
    ["a record without a name", "<EntityOrShip>Heron House</EntityOrShip>", "", "LIST_VALUE_INVALID"],
    ["a missing end", "</data-set>", "", "LIST_FILE_BROKEN"],
    ["half a file", /<EntityOrShip>Sea[\s\S]*/, "", "LIST_FILE_BROKEN"],
    ["elements out of step", "</Item>\n\t</record>", "</record>\n\t</Item>", "LIST_FILE_BROKEN"],
    ["an entity bomb", "<data-set", '<!DOCTYPE a [<!ENTITY b "c">]><data-set', "LIST_FILE_UNSAFE"],
    ["no records", /<record>[\s\S]*<\/record>/, "", "LIST_COUNT_UNEXPECTED"],
  ])("stops at %s", (_, old, put, code) => {
    expect(codeOf(TEXT.replace(old, put))).toBe(code);
  });
});
