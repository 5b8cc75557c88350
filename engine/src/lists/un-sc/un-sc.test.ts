/** The Security Council’s list on an invented file, and on the same file damaged in one place. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../../../../test/lists/refusal.ts";
import type { ListEntry } from "../../model/index.ts";
import type { ListRead } from "../load/list-load.ts";
import { readListNow } from "../load/read-files.ts";
import { UN_XML } from "./format.ts";

const TEXT = readFileSync(join(import.meta.dirname, "fixtures/consolidated.xml"), "utf8");

const read = (text: string): ListRead =>
  readListNow(UN_XML, [{ name: "consolidated.xml", chunks: [new TextEncoder().encode(text)] }], {
    list: "un-sc",
    bounds: null,
  });

const codeOf = (text: string): string => refusalOf(() => read(text));

const entry = (id: string): ListEntry => {
  const found = read(TEXT).entries.find((item) => item.id === `un-sc:${id}`);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

describe("un-sc", () => {
  it("joins the word slots in their order", () => {
    expect(entry("ZBi.001").names[0]?.value).toBe("ORLO VANT DESH");
  });

  it("parts aliases at semicolons, and keeps weak and former ones apart", () => {
    expect(
      entry("ZBi.001")
        .names.slice(1)
        .map(({ value, kind, strength }) => [value, kind, strength]),
    ).toEqual([
      ["Орло Вант Деш", "alias", "strong"],
      ["Orlo Vant", "alias", "strong"],
      ["Orlov Ant", "alias", "strong"],
      ["The Pilot", "alias", "weak"],
      ["Orla Vend", "former", "strong"],
    ]);
  });

  it("takes an alias of unknown quality for a strong one, which misses nobody, and keeps the word", () => {
    const glass = entry("ZBe.001");
    expect(glass.names.find((name) => name.value === "OGW")?.strength).toBe("strong");
    expect(glass.raw).toContainEqual({ field: "ENTITY_ALIAS[2]/QUALITY", value: "Sound" });
  });

  it("adds each name of a body that is listed with another", () => {
    const two = read(TEXT.replace("ONHAVA GLASS WORKS", "ONHAVA GLASS WORKS ; ROYAL KILNS")).entries;
    const glass = two.find(({ id }) => id === "un-sc:ZBe.001");
    expect(glass?.names.slice(0, 3)).toMatchObject([
      { value: "ONHAVA GLASS WORKS ; ROYAL KILNS", kind: "primary" },
      { value: "ONHAVA GLASS WORKS", kind: "alias" },
      { value: "ROYAL KILNS", kind: "alias" },
    ]);
  });

  it("keeps each date of birth as exact as it is", () => {
    const { properties, dates } = entry("ZBi.001");
    expect(properties["birthDate"]).toEqual(["1961", "1960-02-29"]);
    expect(dates).toEqual([
      { property: "birthDate", value: "1962", precision: "circa" },
      { property: "birthDate", from: "1958", to: "1963", precision: "range" },
      { property: "birthDate", value: "1380-06-24", precision: "exact", calendar: "islamic" },
    ]);
  });

  it("keeps the word for the precision of a date that it does not understand", () => {
    const vague = TEXT.replace("<YEAR>1962</YEAR>", "<NOTE>as a boy</NOTE>");
    expect(read(vague).entries[0]?.raw).toContainEqual({
      field: "INDIVIDUAL_DATE_OF_BIRTH[2]/TYPE_OF_DATE",
      value: "APPROXIMATELY",
    });
  });

  it("keeps raw what it does not understand", () => {
    expect(entry("ZBi.001").raw?.map(({ field }) => field)).toEqual([
      "DATAID",
      "VERSIONNUM",
      "NATIONALITY/VALUE",
      "LIST_TYPE/VALUE",
      "INDIVIDUAL_ALIAS[2]/NOTE",
      "INDIVIDUAL_DATE_OF_BIRTH[3]/NOTE",
      "INDIVIDUAL_DOCUMENT[2]/TYPE_OF_DOCUMENT",
    ]);
    expect(entry("ZBi.002").raw).toContainEqual({ field: "GENDER", value: "Unstated" });
  });

  it("keeps a document with its type, issuer and dates", () => {
    expect(entry("ZBi.001").identifiers).toEqual([
      {
        property: "passportNumber",
        value: "ZB 001",
        type: "Passport",
        country: "rw",
        issuer: "Kigali, Rwanda",
        issued: "2028-05-05",
        note: "expires 2033",
      },
    ]);
  });

  it("takes for a ship only a body whose comments open with a ship’s number", () => {
    expect([entry("ZBe.001").schema, entry("ZBe.002").schema]).toEqual(["Organization", "Vessel"]);
    expect(entry("ZBe.002").properties["imoNumber"]).toEqual(["9074729"]);
  });

  it("knows from when to when", () => {
    expect(entry("ZBi.001").designations[0]).toMatchObject({
      from: "2029-07-01",
      to: null,
      programme: "Zembla",
    });
    expect(entry("ZBe.001").designations[0]).toMatchObject({ from: "2029-07-03", to: "2031-01-01" });
    expect(read(TEXT).published).toBe("2031-05-04");
  });

  it.each([
    [
      "an unknown element",
      TEXT.replace("<GENDER>", "<SEX>").replace("</GENDER>", "</SEX>"),
      "LIST_FIELD_UNKNOWN",
    ],
    ["an unknown attribute", TEXT.replace("<GENDER>", '<GENDER code="1">'), "LIST_FIELD_UNKNOWN"],
    [
      "a text between records",
      TEXT.replace("</INDIVIDUAL>", "</INDIVIDUAL> and others"),
      "LIST_FIELD_UNKNOWN",
    ],
    ["another root", TEXT.replaceAll("CONSOLIDATED_LIST", "LIST"), "LIST_FIELD_UNKNOWN"],
    ["a document type", TEXT.replace("?>", '?><!DOCTYPE a [<!ENTITY b "b">]>'), "LIST_FILE_UNSAFE"],
    ["an entity", TEXT.replace("ORLO", "&orlo;"), "LIST_FILE_BROKEN"],
    ["a mis-nested element", TEXT.replace("</INDIVIDUAL>", "</ENTITY>"), "LIST_FILE_BROKEN"],
    ["a record without a reference", TEXT.replace(">ZBi.002<", "><"), "LIST_VALUE_INVALID"],
    ["a record without a name", TEXT.replace(">MARA<", "><"), "LIST_VALUE_INVALID"],
    ["a reference twice", TEXT.replace("ZBi.002", "ZBi.001"), "LIST_ENTRY_REPEATED"],
    ["a date that is none", TEXT.replace("2031-05-04T", "2031-05-34T"), "DATE_INVALID"],
    ["nothing at all", "", "LIST_FILE_BROKEN"],
  ])("refuses %s", (_what, text, code) => {
    expect(text).not.toBe(TEXT);
    expect(codeOf(text)).toBe(code);
  });

  it("refuses the file cut at any place", () => {
    const last = TEXT.lastIndexOf(">");
    for (let at = 0; at < last; at += 7) expect(codeOf(TEXT.slice(0, at))).not.toBe("accepted");
  });

  it("gives the same whatever the chunks", () => {
    const bytes = new TextEncoder().encode(TEXT);
    const whole = read(TEXT);
    for (const size of [1, 2, 3, 17, 1000]) {
      const chunks: Uint8Array[] = [];
      for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
      const again = readListNow(UN_XML, [{ name: "c.xml", chunks }], { list: "un-sc", bounds: null });
      expect(again).toEqual(whole);
    }
  });

  it("refuses fewer entries than the card expects", () => {
    const file = { name: "consolidated.xml", chunks: [new TextEncoder().encode(TEXT)] };
    expect(() => readListNow(UN_XML, [file], { list: "un-sc" })).toThrow(
      expect.objectContaining({ code: "LIST_COUNT_UNEXPECTED" }),
    );
  });
});
