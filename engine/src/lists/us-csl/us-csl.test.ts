/** The Consolidated Screening List on an invented file, and on the same file damaged in one place. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../../../../test/lists/refusal.ts";
import type { ListEntry } from "../../model/index.ts";
import type { ListRead } from "../load/list-load.ts";
import { readListNow } from "../load/read-files.ts";
import { CSL_CSV } from "./format.ts";

const TEXT = readFileSync(join(import.meta.dirname, "fixtures/consolidated.csv"), "utf8");

const read = (text: string = TEXT): ListRead =>
  readListNow(CSL_CSV, [{ name: "consolidated.csv", chunks: [new TextEncoder().encode(text)] }], {
    list: "us-csl",
    bounds: null,
  });

const codeOf = (text: string): string => refusalOf(() => read(text));

const entry = (id: string): ListEntry => {
  const found = read().entries.find((item) => item.id === `us-csl:${id}`);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

const DENIED = "a".repeat(40);
const GLASS = "b".repeat(40);

describe("us-csl.csv", () => {
  it("makes one entry of the rows of a party", () => {
    expect(read().entries.map(({ id, schema }) => [id.slice(0, 10), schema])).toEqual([
      ["us-csl:aaa", "LegalEntity"],
      ["us-csl:bbb", "LegalEntity"],
      ["us-csl:101", "Organization"],
      ["us-csl:102", "Person"],
      ["us-csl:103", "Vessel"],
    ]);
    expect(entry("101").names.map(({ value }) => value)).toEqual(["HARBOUR BANK, LTD."]);
  });

  it("drops the comma that a name ends with", () => {
    const names = read(TEXT.replace("Glassworks of Zembla,", '"Glassworks of Zembla, ",')).entries[1]?.names;
    expect(names?.[0]?.value).toBe("Glassworks of Zembla");
  });

  it("takes for a post only what is none’s continuation", () => {
    const of = (remark: string): ListEntry | undefined =>
      read(TEXT.replace("all offices worldwide", remark)).entries[2];
    expect(of("Position: Harbour Master")?.properties["position"]).toEqual(["Harbour Master"]);
    const other = of("Position also referred to as Harbour Master");
    expect(other?.properties["position"]).toBeUndefined();
    expect(other?.raw?.map(({ value }) => value)).toContain("Position also referred to as Harbour Master");
  });

  it("names the list that each designation comes from, with its days", () => {
    const of = (id: string): unknown =>
      entry(id).designations.map(({ programme, from, to }) => [programme, from, to]);
    expect(of(DENIED)).toEqual([["DPL", "2031-06-19", "2056-06-29"]]);
    expect(of(GLASS)).toEqual([["EL", null, null]]);
    expect(of("101")).toEqual([
      ["CAP: ZCMIC-EO1", "2021-06-03", null],
      ["CAP: ZUSSIA-EO2", null, null],
      ["EO 2 Directive 3", "2022-02-24", null],
      ["SSI: ZUSSIA-EO2", null, null],
    ]);
  });

  it("tells further names apart and keeps the name as it stands", () => {
    const of = (id: string): unknown => entry(id).names.map(({ value, kind }) => [value, kind]);
    expect(of(DENIED)).toEqual([
      ["I. VANT (A.K.A. INA VANT; I. DESH)", "primary"],
      ["I. VANT", "alias"],
      ["INA VANT", "alias"],
      ["I. DESH", "alias"],
    ]);
    expect(of(GLASS)).toEqual([
      ["Glassworks of Zembla", "primary"],
      ["OGW", "alias"],
      ["Old Glass, f.k.a. Older Glass", "alias"],
      ["Old Glass", "alias"],
      ["Older Glass", "former"],
      ["Kiln Works", "former"],
      ["Zembla Glass", "alias"],
    ]);
    expect(of("102")).toEqual([
      ["Orlo VANT DESH", "primary"],
      ["Orlo VANT", "alias"],
      ["THE PILOT", "alias"],
    ]);
  });

  it("keeps an address whole, and takes a country alone for no address", () => {
    expect(entry(GLASS).addresses).toEqual([
      { full: "2 Kiln Road, Kigali, RW", country: "rw" },
      { full: "no fixed abode" },
    ]);
    expect(entry(GLASS).properties["country"]).toEqual(["rw"]);
    expect(entry("101").addresses).toEqual([{ full: "Port Orlo, ZZ" }]);
  });

  it("reads what is known of a person", () => {
    const person = entry("102");
    expect(person.properties).toMatchObject({
      birthDate: ["1960-02-29"],
      birthPlace: ["Kigali, Rwanda", "Port Orlo"],
      birthCountry: ["rw"],
      nationality: ["rw"],
      citizenship: ["kp"],
      gender: ["male"],
      position: ["Captain"],
      passportNumber: ["ZB 001", "ZB 002", "ZB 003"],
      cryptoWallets: ["1ZemblaZemblaZemblaZemblaZ12"],
    });
    expect(person.dates.map(({ precision }) => precision)).toEqual(["circa", "range"]);
    expect(person.identifiers?.slice(0, 2)).toEqual([
      {
        property: "passportNumber",
        value: "ZB 001",
        type: "Passport",
        country: "rw",
        issued: "2028-05-05",
        expires: "2033-05-04",
      },
      { property: "passportNumber", value: "ZB 002", type: "Passport", country: "rw", note: "2028-05-05" },
    ]);
  });

  it("reads ties and ships", () => {
    expect(entry("101").relations?.map(({ kind, name }) => [kind, name])).toEqual([
      ["linked-to", "VANT DESH, Orlo"],
      ["linked-to", "SILVER TERN (OLD)"],
    ]);
    expect(entry("103").properties).toMatchObject({
      callSign: ["ZBCT"],
      type: ["Crude Oil Tanker"],
      tonnage: ["99030"],
      grossRegisteredTonnage: ["56013"],
      flag: ["pa"],
      pastFlags: ["mt"],
      imoNumber: ["9074729"],
    });
    expect(entry("103").relations).toEqual([
      { kind: "owned-by", name: "Tern Shipping Co. Ltd.", type: "vessel_owner" },
    ]);
  });

  it("keeps raw what it does not understand", () => {
    const raw = (id: string): unknown => entry(id).raw?.map(({ field, value }) => `${field}: ${value}`);
    expect(raw(GLASS)).toEqual([
      "row/federal_register_notice: 99 FR 2",
      "row/start_date: 2029-05",
      "row/alt_names: and",
    ]);
    expect(raw("101")).toEqual(["row[2]/remarks: all offices worldwide"]);
    expect(raw("102")).toEqual([
      "row/citizenships: ZZ",
      "row/dates_of_birth: unknown",
      "row/ids: Unknown, Gender",
      "row/ids: green, Eyes",
    ]);
    expect(raw("103")).toEqual(["row/ids: None Identified, Former Vessel Flag"]);
  });

  it.each([
    ["a file cut in a row", TEXT.slice(0, -30), "LIST_FILE_BROKEN"],
    ["a file without its last line break", TEXT.slice(0, -1), "LIST_FILE_BROKEN"],
    ["an unknown column", TEXT.replace("alt_names", "aliases"), "LIST_FIELD_UNKNOWN"],
    ["a column more", TEXT.replace(",ids\n", ",ids,notes\n"), "LIST_FIELD_UNKNOWN"],
    ["a column twice", TEXT.replace("citizenships", "alt_names"), "LIST_FILE_BROKEN"],
    ["a cell too many", TEXT.replace("Vessel,", "Vessel,,"), "LIST_FILE_BROKEN"],
    ["a row without a name", TEXT.replace(",SILVER TERN,", ",,"), "LIST_VALUE_INVALID"],
    ["a row without an id", TEXT.replace("\n103,", "\n,"), "LIST_VALUE_INVALID"],
    ["a row without its list", TEXT.replace(/\n103,[^,]*/, "\n103,"), "LIST_VALUE_INVALID"],
    ["a type that is not known", TEXT.replace("Vessel,", "Balloon,"), "LIST_VALUE_INVALID"],
    ["rows of a party apart", TEXT.replace("\n103,", "\n101,"), "LIST_ENTRY_REPEATED"],
    [
      "a quote that does not close",
      TEXT.replace('"VANT DESH, Orlo"', '"VANT DESH, Orlo'),
      "LIST_FILE_BROKEN",
    ],
    ["nothing at all", "", "LIST_FILE_BROKEN"],
  ])("refuses %s", (_what, text, code) => {
    expect(text).not.toBe(TEXT);
    expect(codeOf(text)).toBe(code);
  });
});
