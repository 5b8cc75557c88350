/** OFAC’s CSV files on an invented publication, and on the same files damaged in one place. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../../../../test/lists/refusal.ts";
import type { ListEntry } from "../../model/index.ts";
import type { ListRead } from "../load/list-load.ts";
import { readListNow } from "../load/read-files.ts";
import { OFAC_CSV } from "./csv-format.ts";

const FOLDER = join(import.meta.dirname, "fixtures/csv");
type Files = Readonly<Record<string, string>>;
const FILES: Files = Object.fromEntries(
  readdirSync(FOLDER).map((name) => [
    name,
    readFileSync(join(FOLDER, name), "latin1").replace(/\r?\n/g, "\r\n"),
  ]),
);

const read = (files: Files = FILES, chunk = Number.MAX_SAFE_INTEGER): ListRead =>
  readListNow(
    OFAC_CSV,
    Object.entries(files).map(([name, text]) => ({
      name,
      chunks: inPieces(new TextEncoder().encode(text), chunk),
    })),
    { list: "us-ofac-sdn", bounds: null },
  );

function* inPieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const codeOf = (files: Files): string => refusalOf(() => read(files));

const entry = (number: number, files: Files = FILES): ListEntry => {
  const found = read(files).entries.find((item) => item.id === `us-ofac-sdn:${number}`);
  if (found === undefined) throw new Error(`no ${number}`);
  return found;
};

const rawOf = (number: number): readonly string[] =>
  (entry(number).raw ?? [])
    .filter(({ field }) => !field.endsWith("_num"))
    .map(({ field, value }) => `${field}: ${value}`);

describe("us-ofac.csv", () => {
  it("joins four files into one entry for each row of the main one", () => {
    expect(read().entries.map(({ id, schema }) => [id, schema])).toEqual([
      ["us-ofac-sdn:101", "Person"],
      ["us-ofac-sdn:102", "Organization"],
      ["us-ofac-sdn:103", "Vessel"],
      ["us-ofac-sdn:104", "Airplane"],
      ["us-ofac-sdn:105", "Person"],
    ]);
    expect(read().published).toBeNull();
  });

  it("puts a person’s name in the order of speech where one comma tells the parts, and weak aliases as weak", () => {
    expect(entry(101).names.map(({ value, kind, strength }) => [value, kind, strength])).toEqual([
      ["Orlo VANT DESH Jr.", "primary", "strong"],
      ["Orlo Maria VANT", "alias", "strong"],
      ["Orlo VANDT", "former", "strong"],
      ["Orlo DESH", "alias", "strong"],
      ["MARUF, Orlo, Desh", "alias", "strong"],
      ["Orlo VANT", "alias", "weak"],
      ["THE PILOT; AND MATE", "alias", "weak"],
      ["OLD VANT", "former", "weak"],
      ["NEW VANT", "alias", "weak"],
    ]);
    expect(entry(101).names[0]?.parts).toEqual({ given: "Orlo", family: "VANT DESH", suffix: "Jr." });
    expect(entry(102).names.map(({ value }) => value)).toEqual([
      "GLASSWORKS OF ZEMBLA, LTD.",
      "OGW, S.A. DE C.V.",
    ]);
  });

  it("reads the remarks of a person", () => {
    const { properties, dates, relations } = entry(101);
    expect(properties).toEqual({
      address: ["1 Harbour Street, The Quay, Kigali 00250, Rwanda"],
      country: ["rw"],
      position: ["Captain of the Harbour"],
      birthDate: ["1960-02-29", "1959-08"],
      birthPlace: ["Kigali, Rwanda", "Port Orlo"],
      birthCountry: ["rw"],
      nationality: ["rw"],
      citizenship: ["kp"],
      gender: ["male"],
      passportNumber: ["ZB 001", "ZB002"],
      idNumber: ["D000001(9)"],
      cryptoWallets: ["1ZemblaZemblaZemblaZemblaZ12"],
      email: ["orlo@example.org"],
      phone: ["250 788 000 001"],
      website: ["example.net"],
    });
    expect(dates).toEqual([
      { property: "birthDate", value: "1961", precision: "circa" },
      { property: "birthDate", from: "1958", to: "1963", precision: "range" },
    ]);
    expect(relations).toEqual([{ kind: "linked-to", name: "GLASSWORKS OF ZEMBLA, LTD.", type: "Linked To" }]);
  });

  it("keeps documents with type, country and days", () => {
    expect(entry(101).identifiers?.slice(0, 3)).toEqual([
      {
        property: "passportNumber",
        value: "ZB 001",
        type: "Passport",
        country: "rw",
        issued: "05 May 2028",
        expires: "04 May 2033",
      },
      { property: "passportNumber", value: "ZB002", type: "Passport", country: "cv", expires: "Jan 2007" },
      { property: "idNumber", value: "D000001(9)", type: "National ID No.", country: "hk" },
    ]);
  });

  it("keeps raw what it does not understand whole", () => {
    expect(rawOf(101)).toEqual([
      "remark: alt. nationality Zembla",
      "remark: Passport ZB 003 issued under the name of his brother",
      "remark: (Following data from a seized passport: Alt. DOB: 1 January 1950; POB: Nowhere)",
      "remark: n.k.a. 'NEW VANT'",
      "remark: Website www.example.org and mirrors",
      "alt[3]/type: nka",
    ]);
    expect(rawOf(102)).toEqual(["remark: all offices worldwide"]);
    expect(rawOf(103)).toEqual([
      "remark: alt. Former Vessel Flag None Identified",
      "alt/remarks: renamed 2029",
    ]);
    expect(rawOf(104)).toEqual([]);
  });

  it("tells identifiers apart by their form, and shows those that fail their check apart", () => {
    const glass = entry(102);
    expect(glass.identifiers?.map(({ property, value, note }) => [property, value, note])).toEqual([
      ["taxNumber", "7707083893", undefined],
      ["registrationNumber", "1027700132195", undefined],
      ["registrationNumber", "77", "Zembla"],
      ["leiCode", "5493001KJTIIGC8Y1R12", undefined],
      ["registrationNumber", "12345678", undefined],
      ["swiftBic", "ZEMBRWRW", undefined],
      ["imoNumber", "5342883", undefined],
      ["registrationNumber", "22839", "Jalisco"],
    ]);
    expect([glass.properties["innCode"], glass.properties["ogrnCode"]]).toEqual([
      ["7707083893"],
      ["1027700132195"],
    ]);
    expect(entry(104).unverifiedIdentifiers).toEqual([
      { property: "imoNumber", value: "1234567", source: "us-ofac-sdn" },
    ]);
  });

  it("makes a designation of each programme, and knows the few days of listing that are stated", () => {
    expect(entry(101).designations.map(({ programme, from, to }) => [programme, from, to])).toEqual([
      ["ZDGT", null, null],
      ["ZRGC", null, null],
      ["ZFSR", null, null],
    ]);
    expect(entry(102).designations.map(({ programme, from }) => [programme, from])).toEqual([
      ["ZCMIC-EO1", "2021-06-03"],
      ["ZUSSIA-EO2", null],
      ["EO 2 Directive 3", "2022-02-24"],
    ]);
  });

  it("reads ships and aircraft", () => {
    const ship = entry(103);
    expect(ship.properties).toMatchObject({
      callSign: ["ZBCT"],
      type: ["Crude Oil Tanker"],
      tonnage: ["99030"],
      grossRegisteredTonnage: ["56013"],
      flag: ["pa"],
      pastFlags: ["mt"],
      imoNumber: ["9074729"],
      mmsi: ["356123000"],
      buildDate: ["1996"],
    });
    expect(ship.relations).toEqual([
      { kind: "owned-by", name: "Tern Shipping Co. Ltd.", type: "vess_owner" },
      { kind: "linked-to", name: "GLASSWORKS OF ZEMBLA, LTD.", type: "Linked To" },
    ]);
    expect(entry(104).properties).toMatchObject({
      model: ["B747-422"],
      serialNumber: ["24363"],
      buildDate: ["1989-03"],
    });
    expect(entry(104).relations).toEqual([
      { kind: "operator", name: "AIR ZEMBLA", type: "Aircraft Operator" },
    ]);
  });

  it("reads the same whatever the size of the chunks", () => {
    const whole = read().entries;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), (chunk) => {
        expect(read(FILES, chunk).entries).toEqual(whole);
      }),
      { seed: 20261123, numRuns: 40 },
    );
  });

  const changed = (name: string, from: string | RegExp, to: string): Files => {
    const text = (FILES[name] ?? "").replace(from, to);
    expect(text).not.toBe(FILES[name]);
    return { ...FILES, [name]: text };
  };
  const HEADER = "ID,Name,Type,Country,Title,Col_F,Col_G,Col_H,Col_I,Col_J,Col_K,Details\r\n";

  it("reads files that a spreadsheet has saved: a row of names, a padded end mark, no needless quotes", () => {
    const saved = changed("SDN.CSV", "\u001a", `\u001a${",".repeat(11)}\r\n`);
    const text = (saved["SDN.CSV"] ?? "").replaceAll('"vessel"', "vessel");
    expect(read({ ...saved, "SDN.CSV": HEADER + text }).entries).toEqual(read().entries);
  });

  it.each([
    ["a main file without its end", changed("SDN.CSV", "\u001a", ""), "LIST_FILE_BROKEN"],
    ["aliases without their end", changed("ALT.CSV", "\u001a", ""), "LIST_FILE_BROKEN"],
    ["an empty file of addresses", { ...FILES, "ADD.CSV": "" }, "LIST_FILE_BROKEN"],
    [
      "rows after the end mark",
      changed("ADD.CSV", "\u001a", '\u001a\r\n105,9,-0- ,"Kigali","Rwanda",-0- \r\n'),
      "LIST_FILE_BROKEN",
    ],
    [
      "no file of aliases",
      { "SDN.CSV": FILES["SDN.CSV"] ?? "", "ADD.CSV": FILES["ADD.CSV"] ?? "" },
      "LIST_FILE_MISSING",
    ],
    ["a file of another name", { ...FILES, "NOTES.TXT": "" }, "LIST_FILE_UNEXPECTED"],
    ["a column too many", changed("ALT.CSV", '"aka"', '"aka","good"'), "LIST_FILE_BROKEN"],
    [
      "a header of another width",
      { ...FILES, "SDN.CSV": `ID,Name\r\n${FILES["SDN.CSV"]}` },
      "LIST_FILE_BROKEN",
    ],
    ["a row without a number", changed("SDN.CSV", "102,", "one,"), "LIST_VALUE_INVALID"],
    ["a first row whose number is damaged", changed("SDN.CSV", "101,", "id,"), "LIST_VALUE_INVALID"],
    ["a row without a name", changed("SDN.CSV", '"THE PRESIDENT"', "-0- "), "LIST_VALUE_INVALID"],
    ["a type that is not known", changed("SDN.CSV", '"aircraft"', '"balloon"'), "LIST_VALUE_INVALID"],
    ["a number twice", changed("SDN.CSV", '102,"GLASS', '101,"GLASS'), "LIST_ENTRY_REPEATED"],
    ["an alias of nobody", changed("ALT.CSV", "102,5", "109,5"), "LIST_VALUE_INVALID"],
    [
      "an address of nobody: a party is missing",
      changed("SDN.CSV", /^105,.*\r\n/m, ""),
      "LIST_VALUE_INVALID",
    ],
    ["a comment of nobody", changed("SDN_COMMENTS.CSV", "\u001a", '109,"x."\r\n'), "LIST_VALUE_INVALID"],
    [
      "a remark cut without a comment that goes on",
      { ...FILES, "SDN_COMMENTS.CSV": "\u001a" },
      "LIST_FILE_BROKEN",
    ],
    ["a comment cut again", changed("SDN_COMMENTS.CSV", '."', '"'), "LIST_FILE_BROKEN"],
    ["a quote that does not close", changed("SDN.CSV", '"vessel"', '"vessel'), "LIST_FILE_BROKEN"],
  ])("refuses %s", (_what, files, code) => {
    expect(codeOf(files)).toBe(code);
  });

  it("refuses bytes of another encoding", () => {
    const files = Object.entries(FILES).map(([name, text]) => ({
      name,
      chunks: [Buffer.from(text.replace("Quay", "Qu\u00e9"), "latin1")],
    }));
    expect(() => readListNow(OFAC_CSV, files, { list: "us-ofac-sdn", bounds: null })).toThrow(
      expect.objectContaining({ code: "LIST_ENCODING_INVALID" }),
    );
  });

  it("refuses the main file cut at any place", () => {
    const text = FILES["SDN.CSV"] ?? "";
    for (let at = 0; at < text.length; at++)
      expect(codeOf({ ...FILES, "SDN.CSV": text.slice(0, at) })).not.toBe("accepted");
  });
});
