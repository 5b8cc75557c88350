/** The Australian list on an invented file, and on the same file changed in one place. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../../../../test/lists/refusal.ts";
import { rowsOf, xlsxOf } from "../../../../test/lists/xlsx.ts";
import type { ListEntry } from "../../model/index.ts";
import type { ListRead } from "../load/list-load.ts";
import { readListNow } from "../load/read-files.ts";
import { birthDates, listingDay } from "./dates.ts";
import { enumerated } from "./enumeration.ts";
import { DFAT_XLSX } from "./format.ts";

const TEXT = readFileSync(
  join(import.meta.dirname, "fixtures/Australian_Sanctions_Consolidated_List.tsv"),
  "utf8",
);

const read = (text: string): ListRead =>
  readListNow(DFAT_XLSX, [{ name: "list.xlsx", chunks: [xlsxOf(rowsOf(text))] }], {
    list: "au-dfat",
    bounds: null,
  });

const codeOf = (text: string): string => refusalOf(() => read(text));

const entry = (id: string): ListEntry => {
  const found = read(TEXT).entries.find((item) => item.id === `au-dfat:${id}`);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

const namesOf = ({ names }: ListEntry): readonly (readonly string[])[] =>
  names.map(({ value, kind, lang }) => [kind, value, ...(lang === undefined ? [] : [lang])]);

describe("au-dfat", () => {
  it("gathers the rows of one number, also where they stand apart", () => {
    expect(read(TEXT).entries.map(({ id, schema }) => [id, schema])).toEqual([
      ["au-dfat:1", "Person"],
      ["au-dfat:20", "Organization"],
      ["au-dfat:301", "Person"],
      ["au-dfat:302", "Vessel"],
    ]);
    expect(namesOf(entry("20"))).toEqual([
      ["primary", "GREY HERON TRADING CO., LTD."],
      ["former", "GHT Holding"],
      ["alias", "Heron House"],
    ]);
  });

  it("takes the kind of a name from its column and from the name itself", () => {
    expect(namesOf(entry("1"))).toEqual([
      ["primary", "ORLO VANT DESH"],
      ["alias", "Орло Вант Деш"],
      ["former", "Orlo Vant"],
      ["former", "اورلو فانت", "ar"],
    ]);
  });

  it("keeps each date of birth as exact as it is, of all rows", () => {
    const { properties, dates } = entry("1");
    expect(properties["birthDate"]).toEqual(["1960-03-03", "1969"]);
    expect(dates).toEqual([
      { property: "birthDate", from: "1955", to: "1958", precision: "range" },
      { property: "birthDate", value: "1402-06-24", precision: "exact", calendar: "islamic" },
    ]);
    expect(entry("301").properties["birthDate"]).toEqual(["1966-01-01"]);
  });

  it("divides what is enumerated, and knows the countries in it", () => {
    expect(entry("1").properties).toMatchObject({
      birthPlace: ["Kismayo, Somalia", "Old Quarter, Marash, Zedland"],
      birthCountry: ["so"],
      nationality: ["so"],
    });
    expect(entry("20").addresses).toEqual([
      { full: "12 Quay Road, Tripoli, Libya", country: "ly" },
      { full: "PO Box 7, Tunis, Tunisia", country: "tn" },
    ]);
    expect(entry("301").addresses).toEqual([{ full: "Spain (detained)", country: "es" }]);
  });

  it("makes a designation of each committee, from the day that is stated", () => {
    const days = (id: string): readonly (readonly (string | null)[])[] =>
      entry(id).designations.map(({ programme, from, reference }) => [programme, from, reference]);
    expect(days("1")).toEqual([
      ["1970 (Libya)", "2001-01-25", "1"],
      ["1973 (Libya)", "2001-01-25", "1"],
    ]);
    expect(days("20")).toEqual([["Autonomous (Russia)", null, "20"]]);
    expect(days("301")).toEqual([["Autonomous (Thematic – Corruption)", "2024-03-01", "301"]]);
    expect(days("302")).toEqual([["Autonomous (Russia)", "2012-01-06", "302"]]);
    expect(entry("1").properties["modifiedAt"]).toEqual(["2014-12-15", "2014-12-17"]);
  });

  it("takes numbers that the text names, unless it casts doubt on them", () => {
    expect(entry("1").properties["passportNumber"]).toEqual(["A1234567"]);
    expect(entry("20").properties["registrationNumber"]).toEqual(["1203000004151"]);
    expect(entry("302").properties["imoNumber"]).toEqual(["9074729"]);
    expect(entry("302").unverifiedIdentifiers).toEqual([
      { property: "imoNumber", value: "9074728", source: "au-dfat" },
    ]);
  });

  it("keeps raw what it does not understand, and once what rows repeat", () => {
    expect(entry("1").raw).toEqual([
      { field: "row[1]/Citizenship", value: "a) Somali b) Zedlander" },
      { field: "row[1]/Address", value: "NA" },
      {
        field: "row[1]/Listing Information",
        value: "Listed by the UN 1267 Committee on 25 January 2001 (amended on 29 Nov. 2011)",
      },
    ]);
    expect(entry("301").raw).toEqual([
      { field: "row/Place of Birth", value: "na" },
      { field: "row/Citizenship", value: "Congolese" },
    ]);
  });

  it("keeps a type that it does not know, of what could be either", () => {
    const station = read(TEXT.replace("\tVessel\t", "\tStation\t")).entries.at(-1);
    expect(station?.schema).toBe("LegalEntity");
    expect(station?.raw).toContainEqual({ field: "row/Type", value: "Station" });
  });

  it.each([
    ["a column more", "Control Date\n", "Control Date\tTravel Ban\n", "LIST_FIELD_UNKNOWN"],
    ["a text beside the columns", "\t45352\n", "\t45352\tx\n", "LIST_FIELD_UNKNOWN"],
    ["a row without a reference", "\n302\t", "\n\t", "LIST_VALUE_INVALID"],
    ["a reference without a number", "\n302\t", "\nn/a\t", "LIST_VALUE_INVALID"],
    [
      "two primary names",
      "1a\tОрло Вант Деш\tIndividual \tOriginal Script",
      "1a\tВант\tIndividual\tPrimary Name",
      "LIST_VALUE_INVALID",
    ],
    [
      "no primary name",
      "302\tSEA LARK\tVessel\tPrimary Name",
      "302\tSEA LARK\tVessel\taka",
      "LIST_VALUE_INVALID",
    ],
    ["a row without a name", "\tHeron House\t", "\t\t", "LIST_VALUE_INVALID"],
    ["nothing but the header", TEXT.slice(TEXT.indexOf("\n1\t")), "\n", "LIST_COUNT_UNEXPECTED"],
    ["nothing at all", TEXT, "", "LIST_FILE_BROKEN"],
  ])("stops at %s", (_, old, put, code) => {
    expect(TEXT).toContain(old);
    expect(codeOf(TEXT.replace(old, put))).toBe(code);
  });
});

describe("listingDay", () => {
  it.each([
    ["Listed on: 6 Jan. 2012 (amended 22 April 2013)", "2012-01-06", false],
    ["Listed on 16 April 2013.", "2013-04-16", true],
    ["First listed on 20 Feb. 2024", "2024-02-20", true],
    ["Resolution 1735 (2006) Listed on: 4 June. 2008 (amended)", "2008-06-04", false],
    ["Designated under the Autonomous Sanctions Regulations 2011 on 2 March 2012.", "2012-03-02", false],
    ["Listed by UN 751 Committee on 12 April 2010", "2010-04-12", false],
    [
      "The Minister for Foreign Affairs listed this entity on 21 December 2001 under section 15(1)",
      "2001-12-21",
      false,
    ],
    ["41340", "2013-03-07", true],
    ["26 Feb. 2021", "2021-02-26", true],
  ])("reads %s", (cell, day, whole) => {
    expect(listingDay(cell)).toEqual({ day, whole });
  });

  it.each([
    "Instrument of first listing: List 2001. Last listed on: 16/09/2022",
    "Relisted on 12 January 2024",
    "The Minister for Foreign Affairs listed this person on 4 December 2019. (Note: This was a re-listing of a previous designation)",
    "Listed by UN 2368 (2017)",
    "2012",
    "",
  ])("finds no day of listing in “%s”", (cell) => {
    expect(listingDay(cell)).toBeNull();
  });
});

describe("birthDates", () => {
  it.each([
    ["14 Mar 1974 >> 1 Aug 1970", ["1974-03-14", "1970-08-01"], true],
    ["1/03/1961; 16/06/1960", ["1961-03-01", "1960-06-16"], true],
    ["1965 or 1966,", ["1965", "1966"], true],
    ["21. Jul 1997; 1993", ["1997-07-21", "1993"], true],
    ["1965, 29 March", [], false],
    ["a) 1970 b) on a Monday", ["1970"], false],
  ])("reads %s", (cell, values, whole) => {
    const read = birthDates(cell);
    expect(read.dates.map((date) => ("value" in date ? date.value : date.from))).toEqual(values);
    expect(read.whole).toBe(whole);
  });
});

describe("enumerated", () => {
  it.each([
    ["a) x b) y; c) z", ["x", "y", "z"]],
    ["x; b) y", ["x", "y"]],
    ["x. B) y", ["x.", "y"]],
    ["a) x (b) y", ["x (b) y"]],
    ["a) x c) y", ["x c) y"]],
    ["x", ["x"]],
    ["a)", []],
  ])("divides %s", (cell, parts) => {
    expect(enumerated(cell)).toEqual(parts);
  });
});
