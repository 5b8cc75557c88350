/** The UK Treasury’s list on an invented file, and on the same file damaged in one place. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../../../../test/lists/refusal.ts";
import type { ListEntry } from "../../model/index.ts";
import type { ListRead } from "../load/list-load.ts";
import { readListNow } from "../load/read-files.ts";
import { GB_OFSI_CSV } from "./format.ts";

const BYTES = readFileSync(join(import.meta.dirname, "fixtures/ConList.csv"));
const TEXT = new TextDecoder("windows-1252").decode(BYTES);
/** Bytes of the few characters of the file that are not plain. */
const WINDOWS: Readonly<Record<string, number>> = { "’": 0x92, é: 0xe9 };

const inWindows = (text: string): Uint8Array =>
  Uint8Array.from([...text], (letter) => WINDOWS[letter] ?? letter.charCodeAt(0));

const readBytes = (bytes: Uint8Array, size: number = bytes.length): ListRead => {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
  return readListNow(GB_OFSI_CSV, [{ name: "ConList.csv", chunks }], { list: "gb-ofsi", bounds: null });
};

const codeOf = (bytes: Uint8Array): string => refusalOf(() => readBytes(bytes));

const entry = (id: string): ListEntry => {
  const found = readBytes(BYTES).entries.find((item) => item.id === `gb-ofsi:${id}`);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

const LATER = [
  "Last Updated,04/05/2031,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,",
  "Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,Name Non-Latin Script,Non-Latin Script Type,Non-Latin Script Language,DOB,Town of Birth,Country of Birth,Nationality,Passport Number,Passport Details,National Identification Number,NI Details,Position,Address 1,Address 2,Address 3,Address 4,Address 5,Address 6,Post/Zip Code,Country,Other Information,Group Type,Alias Type,Alias Quality,Regime,Listed On,UK Sanctions List Date Designated,Last Updated,Group ID",
  "DESH,Orlo,,,,,,Орло ДЕШ,Cyrillic,Russian,,,,,(1) ZB001 (2) ZB002,(1) Portuguese. Issued in Lisbon (2) Kuwaiti,3520025509842-7 (Pakistani),,,,,,,,,,,,Individual,Primary name,,Zembla,01/07/2029,30/06/2029,03/02/2031,90001",
  "DESH,Orla,,,,,,Орло ДЕШ,Cyrillic,Zemblan,,,,,,,,,,,,,,,,,,,Individual,AKA,Low,Zembla,01/07/2029,30/06/2029,03/02/2031,90001",
  "",
].join("\n");

describe("gb-ofsi", () => {
  it("gathers the rows of a group wherever they stand, and shows the main name", () => {
    const list = readBytes(BYTES);
    expect(list.records).toEqual({ group: 4 });
    expect(list.published).toBe("2031-05-04");
    expect(entry("90001").names.map(({ value, kind, parts }) => [value, kind, parts?.family])).toEqual([
      ["ORLO VANT DESH", "primary", "DESH"],
      ["Orla DESH", "alias", "DESH"],
      ["PILOT", "former", undefined],
    ]);
  });

  it("counts a value that all rows repeat once for each, and takes it in all", () => {
    const row = readBytes(BYTES).coverage.find(({ field }) => field === "row/Position");
    expect(row).toMatchObject({ values: 4, mapped: 4, raw: 0, records: 1 });
  });

  it("takes apart what is counted out", () => {
    expect(entry("90001").properties).toMatchObject({
      title: ["Captain", "Dr"],
      position: ["Harbour master", "Pilot"],
      birthPlace: ["Onhava", "Lisbon, Old Town", "Zemblan SSR (now Portugal)"],
      birthCountry: ["pt", "kw"],
      nationality: ["pt", "kw"],
      notes: ['UN Ref ZBi.001. Said "no" in Onhava’s café.'],
    });
  });

  it("knows of a date what it says, and keeps raw what stays open", () => {
    expect(entry("90001").properties["birthDate"]).toEqual(["1961-02-28", "1962", "1963", "1964-09"]);
    expect(entry("90001").raw).toEqual([{ field: "row[3]/DOB", value: "10/00/1963" }]);
  });

  it("finds documents in their texts, and keeps a forged one apart", () => {
    expect(entry("90001").identifiers).toEqual([
      {
        property: "passportNumber",
        value: "A-333602",
        country: "in",
        note: "A-333602 (Indian). Issued on 4 June 2005 in Bombay",
      },
      {
        property: "passportNumber",
        value: "S335026",
        type: "Passport no",
        note: "Passport no: S335026 (False Indonesian)",
        standing: "false",
      },
      {
        property: "taxNumber",
        value: "DSHRLO61B28Z352Z",
        type: "Italian Fiscal Code",
        country: "it",
        note: "Italian Fiscal Code DSHRLO61B28Z352Z",
      },
    ]);
    expect(entry("90001").properties["passportNumber"]).toEqual(["A-333602"]);
  });

  it("adds what it understands of a text and keeps the rest raw", () => {
    expect(entry("90004").raw).toEqual([
      { field: "row/Nationality", value: "Congolese" },
      { field: "row/Passport Details", value: "381420565 and 654120219" },
      { field: "row/Alias Type", value: "Nickname" },
    ]);
    expect(entry("90004").names).toMatchObject([{ value: "Fleur OTAR", kind: "alias", strength: "strong" }]);
  });

  it("takes addresses with the remarks that stand in their country", () => {
    expect(entry("90001").addresses).toEqual([
      { full: "1 Quay, Onhava, Portugal", country: "pt", note: "(since 2028)" },
    ]);
    expect(entry("90002").addresses).toEqual([{ full: "25300, Zembla", postalCode: "25300" }]);
  });

  it("gives a group under two regimes two designations, and no first day where there is none", () => {
    expect(entry("90001").designations).toMatchObject([
      { programme: "Zembla", from: "2029-07-01", to: null, reference: "90001" },
      { programme: "Terrorism", from: "2029-07-09" },
    ]);
    expect(entry("90002").designations).toMatchObject([{ from: null }]);
    expect(entry("90002").raw).toEqual([{ field: "row/Listed On", value: "soon" }]);
  });

  it("tells bodies from ships, which open with their number", () => {
    expect(entry("90002").schema).toBe("Organization");
    expect(entry("90002").names).toMatchObject([{ value: "GLASS WORKS, LTD." }]);
    expect(entry("90003").schema).toBe("Vessel");
    expect(entry("90003").properties).toMatchObject({ imoNumber: ["9074729"], mmsi: ["445539000"] });
  });

  it("reads the later layout, in UTF-8", () => {
    const list = readBytes(new TextEncoder().encode(LATER));
    expect(list.published).toBe("2031-05-04");
    expect(list.entries).toHaveLength(1);
    expect(
      list.entries[0]?.names.map(({ value, kind, strength, lang }) => [value, kind, strength, lang]),
    ).toEqual([
      ["Orlo DESH", "primary", "strong", undefined],
      ["Орло ДЕШ", "alias", "strong", "ru"],
      ["Orla DESH", "alias", "weak", undefined],
    ]);
    expect(list.entries[0]?.identifiers).toEqual([
      { property: "passportNumber", value: "ZB001", country: "pt", note: "Portuguese. Issued in Lisbon" },
      { property: "passportNumber", value: "ZB002", country: "kw", note: "Kuwaiti" },
      { property: "idNumber", value: "3520025509842-7", country: "pk", note: "3520025509842-7 (Pakistani)" },
    ]);
    expect(list.entries[0]?.raw?.map(({ field }) => field)).toEqual([
      "row[1]/Non-Latin Script Type",
      "row[1]/UK Sanctions List Date Designated",
      "row[2]/Non-Latin Script Type",
      "row[2]/Non-Latin Script Language",
      "row[2]/UK Sanctions List Date Designated",
    ]);
  });

  it.each([
    ["an unknown column", TEXT.replace("Post/Zip Code", "Postcode"), "LIST_FIELD_UNKNOWN"],
    ["a column twice", TEXT.replace("Name 5", "Name 4"), "LIST_FILE_BROKEN"],
    ["no column of groups", TEXT.replaceAll(/,(?:Group ID|9000\d)\r/g, "\r"), "LIST_FILE_BROKEN"],
    ["a row with a cell too few", TEXT.replace(",Entity,", ","), "LIST_FILE_BROKEN"],
    ["a quote that does not close", TEXT.replace('Town",', "Town,"), "LIST_FILE_BROKEN"],
    ["no first line", TEXT.slice(TEXT.indexOf("Name 6")), "LIST_FILE_BROKEN"],
    ["only the first line", TEXT.slice(0, TEXT.indexOf("Name 6")), "LIST_FILE_BROKEN"],
    ["a date that is none", TEXT.replace("04/05/2031", "34/05/2031"), "DATE_INVALID"],
    ["a row without a group", TEXT.replace(",90003", ","), "LIST_VALUE_INVALID"],
    ["a group without a name", TEXT.replace("NIGHT BOAT", ""), "LIST_VALUE_INVALID"],
    ["a last line that does not end", TEXT.trimEnd(), "LIST_FILE_BROKEN"],
    ["nothing at all", "", "LIST_FILE_BROKEN"],
  ])("refuses %s", (_what, text, code) => {
    expect(text).not.toBe(TEXT);
    expect(codeOf(inWindows(text))).toBe(code);
  });

  it("refuses the later layout in another encoding", () => {
    expect(codeOf(inWindows(LATER.replaceAll(/\p{Script=Cyrillic}/gu, "é")))).toBe("LIST_ENCODING_INVALID");
  });

  it("refuses the file cut at any place but between two lines", () => {
    for (let at = 0; at < BYTES.length; at += 3)
      if (BYTES[at - 1] !== 0x0a) expect(codeOf(BYTES.subarray(0, at))).not.toBe("accepted");
  });

  it("gives the same whatever the chunks", () => {
    const whole = readBytes(BYTES);
    for (const size of [1, 2, 3, 17, 1000]) expect(readBytes(BYTES, size)).toEqual(whole);
  });
});
