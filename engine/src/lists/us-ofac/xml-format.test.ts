/** OFAC’s classic XML on an invented file, and on the same file damaged in one place. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../../../../test/lists/refusal.ts";
import type { ListEntry } from "../../model/index.ts";
import type { ListRead } from "../load/list-load.ts";
import { readListNow } from "../load/read-files.ts";
import { OFAC_XML } from "./xml-format.ts";

const TEXT = readFileSync(join(import.meta.dirname, "fixtures/xml/sdn.xml"), "utf8");

const read = (text: string): ListRead =>
  readListNow(OFAC_XML, [{ name: "sdn.xml", chunks: [new TextEncoder().encode(text)] }], {
    list: "us-ofac-sdn",
    issuer: "us",
    bounds: null,
  });

const codeOf = (text: string): string => refusalOf(() => read(text));

const entry = (uid: string, text: string = TEXT): ListEntry => {
  const found = read(text).entries.find((item) => item.id === `us-ofac-sdn:${uid}`);
  if (found === undefined) throw new Error(`no ${uid}`);
  return found;
};

describe("us-ofac.xml", () => {
  it("knows the day of the publication and how many entries it declares", () => {
    expect(read(TEXT)).toMatchObject({ published: "2031-02-01", declared: 4, records: { sdnEntry: 4 } });
  });

  it("reads the namespace of before 2024 as well", () => {
    const old = TEXT.replace(/https:[^"]*\/XML/, "http://tempuri.org/sdnList.xsd");
    expect(old).not.toBe(TEXT);
    expect(read(old).entries).toEqual(read(TEXT).entries);
  });

  it("tells persons, bodies, ships and aircraft apart", () => {
    expect(read(TEXT).entries.map(({ schema }) => schema)).toEqual([
      "Person",
      "Organization",
      "Vessel",
      "Airplane",
    ]);
  });

  it("puts given names first, also where a weak alias holds them in one field, and leaves the commas of bodies", () => {
    expect(entry("90001").names.map(({ value, kind, strength }) => [value, kind, strength])).toEqual([
      ["Orsic Tamas VANTREL", "primary", "strong"],
      ["Orsik VANTRELL", "alias", "strong"],
      ["Tamas DUSK", "alias", "weak"],
      ["THE LAMPLIGHTER", "alias", "weak"],
    ]);
    expect(entry("90001").names[2]?.parts).toEqual({ given: "Tamas", family: "DUSK" });
    expect(entry("90002").names.map(({ value, kind }) => [value, kind])).toEqual([
      ["HALCYON GULL TRADING CO., LTD.", "primary"],
      ["GULL & SONS, PORT DUSK", "former"],
    ]);
  });

  it("keeps each date of birth as exact as it is, the main one first", () => {
    const { properties, dates } = entry("90001");
    expect(properties["birthDate"]).toEqual(["1958-02-13", "1957-08"]);
    expect(dates).toEqual([
      { property: "birthDate", value: "1959", precision: "circa" },
      { property: "birthDate", from: "1955", to: "1960", precision: "range" },
    ]);
  });

  it("keeps documents with country and days, and what else is said by its type", () => {
    expect(entry("90001").identifiers).toEqual([
      {
        property: "passportNumber",
        value: "ZB0012345",
        type: "Passport",
        country: "al",
        issued: "03 Mar 2019",
        expires: "02 Mar 2029",
      },
      {
        property: "cryptoWallets",
        value: "1Zubrowka9InventedWa11etXYZ",
        type: "Digital Currency Address - XBT",
      },
    ]);
    expect(entry("90001").properties).toMatchObject({
      gender: ["male"],
      position: ["Harbour Master of Port Dusk"],
      nationality: ["al"],
      citizenship: ["mt"],
      birthPlace: ["Port Dusk, Albania"],
      birthCountry: ["al"],
    });
    expect(entry("90002").properties["innCode"]).toEqual(["9900123450"]);
    expect(entry("90002").unverifiedIdentifiers).toEqual([
      { property: "isinCode", value: "ZZ000ABC1239", source: "us-ofac-sdn" },
    ]);
  });

  it("parts remarks into ties and notes", () => {
    expect(entry("90001").relations).toEqual([
      { kind: "linked-to", name: "HALCYON GULL TRADING CO., LTD.", type: "Linked To" },
    ]);
    expect(entry("90001").properties["notes"]).toEqual(["Keeper of the harbour register"]);
  });

  it("designates under every programme, and dates only what the file dates", () => {
    const dates = (uid: string): unknown =>
      entry(uid).designations.map(({ programme, from }) => [programme, from]);
    expect(dates("90001")).toEqual([
      ["SDGT", null],
      ["CYBER2", null],
    ]);
    expect(dates("90002")).toEqual([
      ["CMIC-EO13959", "2030-06-03"],
      ["RUSSIA-EO14024", null],
    ]);
    expect(dates("90003")).toEqual([[null, null]]);
  });

  it("divides addresses as the file does", () => {
    expect(entry("90002").addresses).toEqual([
      {
        full: "Quay 4, Shed B, (Head Office), Port Dusk, West Shore, 10404, Albania",
        street: "Quay 4, Shed B, (Head Office)",
        city: "Port Dusk",
        region: "West Shore",
        postalCode: "10404",
        country: "al",
      },
      { full: "Lower Reach, Region: Marshes", city: "Lower Reach" },
      { full: "Saltmere", city: "Saltmere" },
    ]);
  });

  it("keeps what is said of a ship and of an aircraft", () => {
    expect(entry("90003").properties).toEqual({
      imoNumber: ["1234567"],
      pastFlags: ["mt"],
      callSign: ["ZB4XQ"],
      type: ["Crude Oil Tanker"],
      tonnage: ["99030"],
      flag: ["pa"],
    });
    expect(entry("90003").relations).toEqual([
      { kind: "owned-by", name: "Gull Shipping", type: "vesselOwner" },
    ]);
    expect(entry("90004").properties).toEqual({ model: ["Heron 9"], serialNumber: ["550"] });
    expect(entry("90004").relations).toEqual([
      { kind: "operator", name: "Dusk Air", type: "Aircraft Operator" },
    ]);
  });

  it("keeps raw what it does not understand", () => {
    expect(read(TEXT).entries.flatMap(({ raw }) => raw ?? [])).toEqual([
      { field: "idList/id[4]/idType", value: "Lodge Membership" },
      { field: "idList/id[4]/idNumber", value: "33" },
      { field: "idList/id[4]/idCountry", value: "Albania" },
      { field: "akaList/aka[3]/type", value: "n.k.a." },
      { field: "akaList/aka[3]/category", value: "fair" },
      { field: "nationalityList/nationality[1]/country", value: "Ruritania" },
      { field: "dateOfBirthList/dateOfBirthItem[5]/dateOfBirth", value: "in the year of the flood" },
      { field: "title", value: "Exchange" },
      { field: "addressList/address[3]/country", value: "undetermined" },
      { field: "vesselInfo/grossRegisteredTonnage", value: "about 56000" },
    ]);
  });
});

describe("a damaged us-ofac.xml", () => {
  it("is refused wherever it is cut", () => {
    const end = TEXT.lastIndexOf(">");
    for (let cut = 0; cut < end; cut += 97) expect(codeOf(TEXT.slice(0, cut))).toBe("LIST_FILE_BROKEN");
  });

  it.each([
    ["an entry is missing", /<sdnEntry>[\s\S]*?<\/sdnEntry>/, "", "LIST_COUNT_UNEXPECTED"],
    ["an entry stands twice", "<uid>90002</uid>", "<uid>90001</uid>", "LIST_ENTRY_REPEATED"],
    ["a field is unknown", "<title>Exchange</title>", "<rank>Exchange</rank>", "LIST_FIELD_UNKNOWN"],
    ["an attribute is unknown", "<sdnEntry>", '<sdnEntry status="new">', "LIST_FIELD_UNKNOWN"],
    ["elements cross", /<\/idList>\s*<\/sdnEntry>/, "</sdnEntry></idList>", "LIST_FILE_BROKEN"],
    ["the number is none", "<uid>90001</uid>", "<uid>9000I</uid>", "LIST_VALUE_INVALID"],
    ["there is no number", "<uid>90001</uid>", "", "LIST_VALUE_INVALID"],
    ["the type is unknown", ">Vessel<", ">Balloon<", "LIST_VALUE_INVALID"],
    ["there is no name", "<lastName>SEA LANTERN</lastName>", "", "LIST_VALUE_INVALID"],
    ["there is no day", "02/01/2031", "February 2031", "LIST_VALUE_INVALID"],
    ["there is no count", "<Record_Count>4</Record_Count>", "", "LIST_VALUE_INVALID"],
    ["the count is another", ">4</Record_Count>", ">5</Record_Count>", "LIST_COUNT_UNEXPECTED"],
    ["the root is another", /sdnList/g, "sdnBook", "LIST_FIELD_UNKNOWN"],
    ["it declares entities", "<sdnList", "<!DOCTYPE a><sdnList", "LIST_FILE_UNSAFE"],
  ])("is refused when %s", (_what, part, instead, code) => {
    const damaged = TEXT.replace(part, instead);
    expect(damaged).not.toBe(TEXT);
    expect(codeOf(damaged)).toBe(code);
  });
});
