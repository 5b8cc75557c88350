/** The UK Sanctions List on an invented file, and on the same file damaged in one place. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../../../../test/lists/refusal.ts";
import type { ListEntry } from "../../model/index.ts";
import type { ListRead } from "../load/list-load.ts";
import { readListNow } from "../load/read-files.ts";
import { GB_UKSL_XML } from "./format.ts";

const TEXT = readFileSync(join(import.meta.dirname, "fixtures/UK-Sanctions-List.xml"), "utf8");

const read = (text: string): ListRead =>
  readListNow(GB_UKSL_XML, [{ name: "list.xml", chunks: [new TextEncoder().encode(text)] }], {
    list: "gb-uksl",
    bounds: null,
  });

const codeOf = (text: string): string => refusalOf(() => read(text));

const entry = (id: string): ListEntry => {
  const found = read(TEXT).entries.find((item) => item.id === `gb-uksl:${id}`);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

describe("gb-uksl", () => {
  it("puts names in the order in which they are said, with their kind and quality in any spelling", () => {
    expect(
      entry("ZEM0001").names.map(({ value, kind, strength, lang }) => [value, kind, strength, lang]),
    ).toEqual([
      ["ORLO VANT DESH", "primary", "strong", undefined],
      ["Orla Desh", "alias", "strong", undefined],
      ["The Pilot", "alias", "weak", undefined],
      ["Vanto", "alias", "strong", undefined],
      ["Орло Деш", "alias", "strong", "ru"],
      ["أورلو ديش", "alias", "strong", undefined],
    ]);
  });

  it("tells given and family name apart only where the list does", () => {
    expect(entry("ZEM0001").names.map(({ parts }) => parts)).toEqual([
      { given: "ORLO VANT", family: "DESH" },
      { given: "Orla", family: "Desh" },
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(entry("ZEM0002").names).toMatchObject([{ value: "Glass Works Ltd" }]);
    expect(entry("ZEM0002").names[0]?.parts).toBeUndefined();
  });

  it("keeps raw what it does not understand", () => {
    expect(entry("ZEM0001").raw?.map(({ field, value }) => `${field}=${value}`)).toEqual([
      "OFSIGroupID=90001",
      "UNReferenceNumber=ZBi.001",
      "Names/Name[4]/NameType=Nickname",
      "Names/Name[4]/AliasStrength=Fair",
      "NonLatinNames/NonLatinName[1]/NonLatinScriptType=Cyrillic",
      "NonLatinNames/NonLatinName[2]/NonLatinScriptLanguage=Zemblan",
      "DesignationSource=UK|UN",
      "SanctionsImposed=Asset freeze|Travel Ban",
      "SanctionsImposedIndicators/AssetFreeze=true",
      "SanctionsImposedIndicators/MeasureOfTomorrow=false",
      "IndividualDetails/Individual/DOBs/DOB=dd/mm/yyyy",
      "IndividualDetails/Individual/DOBs/DOB=30/02/1965",
      "IndividualDetails/Individual/Nationalities/Nationality=Zembla",
      "IndividualDetails/Individual/Genders/Gender=Unstated",
      "IndividualDetails/Individual/PassportDetails/Passport[4]/PassportAdditionalInformation=Number not known",
    ]);
    expect(entry("ZEM0002").raw).toEqual([{ field: "LastUpdated", value: "soon" }]);
    expect(entry("ZEM0003").raw).toEqual([
      { field: "ShipDetails/Ship/PreviousFlags/PreviousFlag", value: "Zembla" },
      { field: "ShipDetails/Ship/LengthOfShipDetails/LengthOfShip", value: "134.5" },
    ]);
  });

  it("takes what is said of a person", () => {
    expect(entry("ZEM0001").properties).toMatchObject({
      birthDate: ["1961-02-28", "1962", "1963-09", "1964"],
      nationality: ["pt"],
      gender: ["male"],
      position: ["Harbour master"],
      title: ["Captain"],
      birthPlace: ["Onhava", "Zemblan SSR (now Portugal)"],
      birthCountry: ["pt", "kw"],
      phone: ["+351 1"],
      email: ["desh@port.example"],
      notes: ["Seen in Onhava."],
      modifiedAt: ["2031-02-03"],
    });
    expect(entry("ZEM0001").addresses).toEqual([
      { full: "1 Quay, Onhava, Zembla" },
      { full: "2 Dock, SM2 5DA, United Kingdom", postalCode: "SM2 5DA", country: "gb" },
    ]);
  });

  it("keeps documents with their country, and a forged one apart", () => {
    expect(entry("ZEM0001").identifiers).toEqual([
      { property: "passportNumber", value: "0001234", country: "pt", note: "Portuguese. Issued in Kuwait." },
      { property: "passportNumber", value: "S1", note: "False Indonesian", standing: "false" },
      { property: "innCode", value: "9900000017", country: "ru", note: "Russia INN" },
      { property: "idNumber", value: "273030601222", type: "Kuwait", country: "kw" },
    ]);
    expect(entry("ZEM0001").properties["passportNumber"]).toEqual(["0001234"]);
    expect(entry("ZEM0001").unverifiedIdentifiers).toMatchObject([
      { property: "passportNumber", value: "S1" },
    ]);
  });

  it("takes what is said of a body, its parents and its subsidiaries", () => {
    expect(entry("ZEM0002").schema).toBe("Organization");
    expect(entry("ZEM0002").properties).toMatchObject({
      classification: ["Glass maker"],
      innCode: ["9900000017"],
      ogrnCode: ["9999900000002"],
      registrationNumber: ["06527449"],
      website: ["https://glass.example"],
      summary: ["It makes glass."],
    });
    expect(entry("ZEM0002").relations).toEqual([
      { kind: "parent", name: "Zembla Holding" },
      { kind: "subsidiary", name: "Glass Works (North) Ltd" },
    ]);
  });

  it("takes what is said of a ship, and matches on no number that fails its check digit", () => {
    expect(entry("ZEM0003").schema).toBe("Vessel");
    expect(entry("ZEM0003").properties).toMatchObject({
      imoNumber: ["9074729"],
      flag: ["km"],
      pastFlags: ["in"],
      type: ["Bulk Carrier"],
      tonnage: ["7078"],
    });
    expect(entry("ZEM0003").unverifiedIdentifiers).toMatchObject([
      { property: "imoNumber", value: "9074728" },
    ]);
    expect(entry("ZEM0003").relations).toEqual([
      { kind: "linked-to", name: "Zembla Lines", type: "current owner/operator" },
      { kind: "linked-to", name: "Old Lines", type: "previous owner/operator", former: true },
    ]);
  });

  it("knows since when, and the day of the file", () => {
    expect(read(TEXT).entries.map(({ designations }) => designations)).toMatchObject([
      [
        {
          programme: "The Zembla (Sanctions) Regulations 2029",
          from: "2029-07-01",
          to: null,
          reference: "ZEM0001",
        },
      ],
      [{ from: "2029-07-03" }],
      [{ from: "2029-07-05" }],
    ]);
    expect(read(TEXT).published).toBe("2031-05-04");
  });

  it.each([
    ["an unknown element", TEXT.replaceAll("TypeOfShip>", "KindOfShip>"), "LIST_FIELD_UNKNOWN"],
    ["an unknown attribute", TEXT.replace("<Names>", '<Names count="4">'), "LIST_FIELD_UNKNOWN"],
    ["a text between records", TEXT.replace("</Designation>", "</Designation> and"), "LIST_FIELD_UNKNOWN"],
    ["another root", TEXT.replaceAll("Designations", "Delistings"), "LIST_FIELD_UNKNOWN"],
    ["a document type", TEXT.replace("?>", '?><!DOCTYPE a [<!ENTITY b "b">]>'), "LIST_FILE_UNSAFE"],
    ["a mis-nested element", TEXT.replace("</Name></Names>", "</Names></Name>"), "LIST_FILE_BROKEN"],
    ["a record without an id", TEXT.replace("ZEM0002", ""), "LIST_VALUE_INVALID"],
    ["a record without a name", TEXT.replace("Night Boat", ""), "LIST_VALUE_INVALID"],
    ["an id twice", TEXT.replace("ZEM0002", "ZEM0001"), "LIST_ENTRY_REPEATED"],
    ["a date that is none", TEXT.replace("04/05/2031", "34/05/2031"), "DATE_INVALID"],
    ["nothing at all", "", "LIST_FILE_BROKEN"],
  ])("refuses %s", (_what, text, code) => {
    expect(text).not.toBe(TEXT);
    expect(codeOf(text)).toBe(code);
  });

  it("refuses the file cut at any place", () => {
    const last = TEXT.lastIndexOf(">");
    for (let at = 0; at < last; at += 23) expect(codeOf(TEXT.slice(0, at))).not.toBe("accepted");
  });
});
