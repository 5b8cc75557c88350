/** FollowTheMoney collections on an invented file, and on the same file changed in one place. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../../../../test/lists/refusal.ts";
import type { ListEntry } from "../../model/index.ts";
import type { ListRead } from "../load/list-load.ts";
import { readListNow } from "../load/read-files.ts";
import { FTM_JSONL } from "./format.ts";

const TEXT = readFileSync(join(import.meta.dirname, "fixtures/entities.ftm.jsonl"), "utf8");
const LINES: readonly string[] = TEXT.trimEnd().split("\n");

const read = (text: string): ListRead =>
  readListNow(FTM_JSONL, [{ name: "entities.ftm.json", chunks: [new TextEncoder().encode(text)] }], {
    list: "ftm:zz",
    bounds: null,
  });

const codeOf = (text: string): string => refusalOf(() => read(text));

const entryOf = (from: ListRead, id: string): ListEntry => {
  const found = from.entries.find((item) => item.id === `ftm:zz:${id}`);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

const entry = (id: string): ListEntry => entryOf(read(TEXT), id);

describe("ftm", () => {
  it("makes an entry of each party and of nothing else", () => {
    expect(read(TEXT).entries.map(({ id, schema }) => [id, schema])).toEqual([
      ["ftm:zz:zz-desh", "Person"],
      ["ftm:zz:zz-heron", "Company"],
      ["ftm:zz:zz-house", "PublicBody"],
      ["ftm:zz:zz-lark", "Vessel"],
      ["ftm:zz:zz-plane", "Airplane"],
    ]);
    expect(read(TEXT).records).toEqual({ party: 5, link: 12 });
  });

  it("takes names by their property, the caption first", () => {
    const names = (id: string): readonly (readonly string[])[] =>
      entry(id).names.map(({ value, kind, strength }) => [kind, strength, value]);
    expect(names("zz-desh")).toEqual([
      ["primary", "strong", "Orlo Vant Desh"],
      ["primary", "strong", "Орло Вант Деш"],
      ["alias", "strong", "The Navigator"],
      ["alias", "weak", "Orel"],
      ["former", "strong", "Orla Vend"],
    ]);
    expect(names("zz-heron")).toEqual([
      ["primary", "strong", "Grey Heron Trading"],
      ["alias", "weak", "GHT"],
    ]);
    expect(names("zz-plane")).toEqual([["primary", "weak", "zz-plane"]]);
  });

  it("keeps properties as they are, but a ship’s number that fails its check apart", () => {
    expect(entry("zz-heron").properties).toEqual({
      abbreviation: ["GHT"],
      imoNumber: ["IMO5571322"],
      registrationNumber: ["Z-100"],
      cryptoWallets: ["bc1zed"],
    });
    expect(entry("zz-lark").properties).toEqual({ flag: ["zz"] });
    expect(entry("zz-lark").unverifiedIdentifiers).toMatchObject([{ value: "IMO9074728" }]);
    expect(Object.keys(entry("zz-house").properties)).toEqual(["__proto__"]);
  });

  it("makes a designation of a sanction, at second hand, from the earliest day", () => {
    expect(entry("zz-desh").designations).toEqual([
      {
        list: "ftm:zz",
        issuer: "zz",
        programme: "Order 7",
        reference: "Z.12",
        from: "2020-01-02",
        to: "2023-05-06",
        source: "ftm:zz",
        verified: "secondary",
      },
    ]);
    expect(entry("zz-heron").designations).toEqual([]);
  });

  it("makes a designation of each programme of a sanction", () => {
    const two = read(TEXT.replace('["Order 7"]', '["Order 7", "Order 9"]'));
    expect(entryOf(two, "zz-desh").designations.map(({ programme }) => programme)).toEqual([
      "Order 7",
      "Order 9",
    ]);
  });

  it("makes a relation of a tie on both ends, and of a party’s own references", () => {
    expect(entry("zz-desh").relations).toEqual([
      {
        kind: "owns",
        name: "Grey Heron Trading",
        reference: "zz-heron",
        type: "Ownership: asset",
        sharePercent: 62.5,
        from: "2019",
      },
      { kind: "family", name: "zz-unknown", reference: "zz-unknown", type: "brother of" },
      { kind: "leader-of", name: "Heron House", reference: "zz-house", type: "Chair" },
    ]);
    expect(entry("zz-heron").relations).toMatchObject([
      { kind: "parent", name: "Heron House", reference: "zz-house" },
      {
        kind: "owned-by",
        name: "Orlo Vant Desh",
        reference: "zz-desh",
        sharePercent: 62.5,
        type: "Ownership: owner",
      },
    ]);
    expect(entry("zz-house").relations).toMatchObject([
      { kind: "led-by", name: "Orlo Vant Desh", type: "Chair" },
    ]);
    expect(entry("zz-lark").relations).toMatchObject([
      { kind: "owned-by", name: "Grey Heron Trading" },
      { kind: "operator", name: "zz-gone", reference: "zz-gone" },
    ]);
  });

  it("gives addresses, documents, wallets and posts to whom they belong", () => {
    expect(entry("zz-desh").addresses).toEqual([
      { full: "1 Quay Road, Marash", city: "Marash", country: "zz" },
    ]);
    expect(entry("zz-desh").identifiers).toEqual([
      { property: "passportNumber", value: "P-9", country: "zz", issued: "2010-01-01" },
    ]);
    expect(entry("zz-desh").properties).toMatchObject({
      address: ["1 Quay Road, Marash"],
      country: ["zz"],
      passportNumber: ["P-9"],
      position: ["Harbour master"],
    });
    expect(entry("zz-heron").identifiers).toEqual([
      { property: "cryptoWallets", value: "bc1zed", type: "XBT" },
    ]);
  });

  it("keeps raw what it does not use of a link, on the party it points at", () => {
    const raw = entry("zz-desh").raw?.map(({ field, value }) => `${field}=${value}`) ?? [];
    expect(raw.filter((item) => /\[\d+\]/.test(item))).toEqual([
      "Sanction[1]/properties/authority=Zedish Ministry",
      "Sanction[1]/properties/programId=ZZ-7",
      "Sanction[1]/properties/startDate=2021-03-04",
      "Sanction[1]/properties/startDate=2020-01-02",
      "Sanction[1]/properties/reason=Invented.",
      "Ownership[1]/properties/sharesCount=100",
      "Address[1]/properties/full=Quay Rd 1",
      "Address[1]/properties/postOfficeBox=7",
      "Passport[1]/properties/surname=DESH",
      "Identification[1]/id=zz-card",
      "Identification[1]/properties/holder=zz-desh",
      "Identification[1]/properties/type=Seaman’s book",
      "Occupancy[1]/properties/status=current",
    ]);
    expect(raw).toContain("properties/addressEntity=zz-nowhere");
    expect(raw).toContain("datasets=zz_list");
    expect(entry("zz-heron").raw).toContainEqual({
      field: "Note[1]/properties/description",
      value: "Seen in Marash.",
    });
  });

  it("hands over what points at no party", () => {
    expect(read(TEXT).unattached).toEqual([
      [
        { field: "Position/id", value: "zz-post" },
        { field: "Position/properties/name", value: "Harbour master" },
        { field: "Position/properties/country", value: "zz" },
      ],
      [
        { field: "Sanction/id", value: "zz-lost" },
        { field: "Sanction/properties/entity", value: "zz-elsewhere" },
        { field: "Sanction/properties/program", value: "Order 8" },
      ],
    ]);
  });

  it("loses no value: each property of the file stands in the entries or in what is left over", () => {
    const { entries, unattached } = read(TEXT);
    const kept = JSON.stringify([entries, unattached]);
    const values = LINES.flatMap((line) =>
      Object.values((JSON.parse(line) as { properties: object }).properties).flat(),
    );
    // The id of an address gives way to the address itself, and a share to its number.
    const lost = values.map(String).filter((value) => !kept.includes(JSON.stringify(value)));
    expect(lost).toEqual(["zz-addr", "62.5 %"]);
  });

  it("says the same whatever the order of the lines", () => {
    const sorted = (from: ListRead): readonly string[] =>
      ["zz-heron", "zz-house", "zz-lark"].map((id) => JSON.stringify(entryOf(from, id)));
    expect(sorted(read([...LINES].reverse().join("\n")))).toEqual(sorted(read(TEXT)));
  });

  it.each([
    ["a key more", '"schema":"Airplane"', '"schema":"Airplane","colour":"red"', "LIST_FIELD_UNKNOWN"],
    ["a property that is an object", '["77"]', '[{"number":"77"}]', "LIST_FIELD_UNKNOWN"],
    ["a schema that is not known", '"Airplane"', '"Balloon"', "LIST_VALUE_INVALID"],
    ["no schema", '"schema":"Airplane",', "", "LIST_VALUE_INVALID"],
    ["an empty id", '"zz-plane"', '" "', "LIST_VALUE_INVALID"],
    ["an id twice", '"zz-plane"', '"zz-lark"', "LIST_ENTRY_REPEATED"],
    ["a key twice", '"schema":"Airplane"', '"schema":"Airplane","schema":"Vessel"', "LIST_FILE_BROKEN"],
    ["a cut line", '"Order 8"]}}', '"Order 8"]', "LIST_FILE_BROKEN"],
    ["two entities in a line", '{"id":"zz-own-1"', '{}{"id":"zz-own-1"', "LIST_FILE_BROKEN"],
    ["deep nesting", '["77"]', `${"[".repeat(60)}${"]".repeat(60)}`, "LIST_FILE_UNSAFE"],
    ["no parties", TEXT.slice(0, TEXT.lastIndexOf('{"id":"zz-note"')), "", "LIST_COUNT_UNEXPECTED"],
  ])("stops at %s", (_, old, put, code) => {
    expect(TEXT).toContain(old);
    expect(codeOf(TEXT.replace(old, () => put))).toBe(code);
  });
});
