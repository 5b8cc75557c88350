/** The European Union’s list on an invented file, and on the same file damaged in one place. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../../../../test/lists/refusal.ts";
import type { ListEntry } from "../../model/index.ts";
import type { ListRead } from "../load/list-load.ts";
import { readListNow } from "../load/read-files.ts";
import { EU_FSF_XML } from "./format.ts";

const TEXT = readFileSync(join(import.meta.dirname, "fixtures/xmlFullSanctionsList_1_1.xml"), "utf8");

const read = (text: string): ListRead =>
  readListNow(EU_FSF_XML, [{ name: "list.xml", chunks: [new TextEncoder().encode(text)] }], {
    list: "eu-fsf",
    bounds: null,
  });

const codeOf = (text: string): string => refusalOf(() => read(text));

const entry = (id: string): ListEntry => {
  const found = read(TEXT).entries.find((item) => item.id === `eu-fsf:${id}`);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

const rawOf = (id: string): readonly string[] =>
  (entry(id).raw ?? [])
    .filter(({ field }) => !/regulation|Summary|logicalId|Language$|classification|asAtListing/i.test(field))
    .map(({ field, value }) => `${field}=${value}`);

describe("eu-fsf", () => {
  it("shows the first strong name in Latin letters, and keeps the rest as aliases in their order", () => {
    expect(
      entry("901").names.map(({ value, kind, strength, lang }) => [value, kind, strength, lang]),
    ).toEqual([
      ["Пилот", "alias", "weak", "bg"],
      ["Орло Вант Деш", "alias", "strong", "bg"],
      ["Orlo Vant DESH", "primary", "strong", "en"],
      ["Pilot", "alias", "weak", undefined],
      ["Vanto Desh", "alias", "strong", undefined],
    ]);
    expect(entry("901").names[2]?.parts).toEqual({ given: "Orlo Vant", family: "DESH" });
  });

  it("gives a name whose mark is not understood no less weight than a strong one, and keeps the mark", () => {
    expect(entry("903").names).toMatchObject([{ value: "Night Boats", kind: "primary", strength: "strong" }]);
    expect(rawOf("903")).toEqual(["subjectType/@code=fleet", "nameAlias/@strong=perhaps"]);
  });

  it("keeps raw the placeholders, what is said twice of a name, and words it does not know", () => {
    expect(rawOf("901")).toEqual([
      "@unitedNationId=ZBi.001",
      "nameAlias[4]/@firstName=Orlo Vant",
      "nameAlias[4]/@lastName=DESH",
      "nameAlias[6]/@gender=X",
      "citizenship[2]/@countryIso2Code=00",
      "citizenship[2]/@countryDescription=ZEMBLA",
      "birthdate[1]/@city=-",
      "birthdate[2]/@countryIso2Code=00",
      "birthdate[2]/@countryDescription=UNKNOWN",
      "birthdate[6]/@circa=false",
      "birthdate[6]/@calendarType=MARTIAN",
      "birthdate[6]/@year=1111",
      "address/@region=-",
      "address/contactInfo[2]/@key=SEMAPHORE",
      "address/contactInfo[2]/@value=two flags",
      "identification[2]/@countryIso2Code=00",
      "identification[2]/@countryDescription=UNKNOWN",
    ]);
  });

  it("keeps raw the days of regulations and of designation that begin no designation", () => {
    expect(entry("901").raw).toContainEqual({ field: "regulation/@entryIntoForceDate", value: "2031-02-04" });
    const earlier = TEXT.replace('designationDate="2029-07-01"', 'designationDate="2032-01-01"');
    const [first] = read(earlier).entries;
    expect(first?.designations[0]?.from).toBe("2031-02-04");
    expect(first?.raw).toContainEqual({ field: "@designationDate", value: "2032-01-01" });
    expect(first?.raw?.some(({ field }) => field.endsWith("@entryIntoForceDate"))).toBe(false);
  });

  it("keeps each date of birth as exact as it is, in its calendar", () => {
    const { properties, dates } = entry("901");
    expect(properties["birthDate"]).toEqual(["1961-02-28", "1963-09"]);
    expect(dates).toEqual([
      { property: "birthDate", value: "1962", precision: "circa" },
      { property: "birthDate", from: "1958", to: "1960", precision: "range" },
      { property: "birthDate", value: "1380-06-24", precision: "exact", calendar: "islamic" },
    ]);
    expect(properties["birthPlace"]).toEqual(["Port, Onhava, North", "ZEMBLA"]);
    expect(properties["birthCountry"]).toEqual(["pt"]);
  });

  it("takes citizenship, function, title, gender, contacts and remarks", () => {
    expect(entry("901").properties).toMatchObject({
      citizenship: ["pt"],
      position: ["Harbour master of Onhava"],
      title: ["Captain"],
      gender: ["male"],
      email: ["desh@port.example"],
      country: ["pt"],
      notes: ["low quality alias", "Good quality a.k.a.", "Date of UN designation: 1.7.2029."],
      sourceUrl: ["https://eur-lex.example/2031/77?a=1&b=2"],
    });
    expect(entry("901").addresses).toEqual([
      {
        full: "1 Quay, P.O. Box 77, Lisbon, 1000, PORTUGAL",
        street: "1 Quay, P.O. Box 77",
        city: "Lisbon",
        postalCode: "1000",
        country: "pt",
        note: "Until 2030.",
      },
    ]);
  });

  it("keeps a document under each of its numbers, and one that is false or lost apart", () => {
    const about = {
      property: "passportNumber",
      type: "National passport, diplomatic",
      country: "pt",
      issuer: "Onhava office",
      issued: "2020-01-01",
      expires: "2030-01-01",
      note: "name on the document: O. Desh; known to be expired; revoked by its issuer; Italian fiscal code: none.",
    };
    const { identifiers, properties, unverifiedIdentifiers } = entry("901");
    expect(identifiers).toEqual([
      { ...about, value: "ЗБ 1" },
      { ...about, value: "ZB 1" },
      { property: "idNumber", value: "ZB 2", type: "National identification card", standing: "false" },
    ]);
    expect(properties["passportNumber"]).toEqual(["ЗБ 1", "ZB 1"]);
    expect(properties["idNumber"]).toBeUndefined();
    expect(unverifiedIdentifiers).toEqual([{ property: "idNumber", value: "ZB 2", source: "eu-fsf" }]);
  });

  it("matches on no ship number that fails its check digit", () => {
    expect(entry("902").properties["imoNumber"]).toEqual(["9074729"]);
    expect(entry("902").unverifiedIdentifiers).toMatchObject([{ property: "imoNumber", value: "9074728" }]);
  });

  it("says what each is: a person, a body, or neither for certain", () => {
    expect(read(TEXT).entries.map(({ schema }) => schema)).toEqual(["Person", "Organization", "LegalEntity"]);
  });

  it("begins a designation on the day of designation or on the earlier one of the regulation, by programme", () => {
    expect(entry("901").designations).toMatchObject([
      { programme: "ZEM", from: "2029-07-01", reference: "EU.9001.11" },
    ]);
    expect(entry("903").designations).toMatchObject([
      { programme: "ZEM", from: "2029-01-02", to: null },
      { programme: "TERR", from: "2029-07-16", to: null },
    ]);
  });

  it("leaves the first day open where only the latest regulation is known", () => {
    expect(entry("902").designations).toEqual([
      {
        list: "eu-fsf",
        issuer: "eu",
        programme: "TERR",
        reference: "902",
        from: null,
        to: null,
        firstSeen: "2030-01-15",
        source: "eu-fsf",
        verified: "text",
      },
    ]);
    expect(read(TEXT).published).toBe("2031-05-04");
  });

  it.each([
    ["an unknown attribute", TEXT.replace("unitedNationId=", "unId="), "LIST_FIELD_UNKNOWN"],
    ["an unknown element", TEXT.replaceAll("contactInfo", "contact"), "LIST_FIELD_UNKNOWN"],
    [
      "a text where attributes stand",
      TEXT.replace('classificationCode="P"/>', ">person</subjectType>"),
      "LIST_FIELD_UNKNOWN",
    ],
    ["another root", TEXT.replaceAll("export", "import"), "LIST_FIELD_UNKNOWN"],
    ["a document type", TEXT.replace("?>", '?><!DOCTYPE a [<!ENTITY b "b">]>'), "LIST_FILE_UNSAFE"],
    [
      "an attribute twice",
      TEXT.replace('logicalId="901"', 'logicalId="901" logicalId="901"'),
      "LIST_FILE_BROKEN",
    ],
    ["a mis-nested element", TEXT.replace("</sanctionEntity>", "</nameAlias>"), "LIST_FILE_BROKEN"],
    ["a record without an id", TEXT.replace('logicalId="902"', 'logicalId=""'), "LIST_VALUE_INVALID"],
    [
      "a record without a name",
      TEXT.replace('wholeName="Glass Works"', 'wholeName=" "'),
      "LIST_VALUE_INVALID",
    ],
    ["an id twice", TEXT.replace('logicalId="902"', 'logicalId="901"'), "LIST_ENTRY_REPEATED"],
    ["a date that is none", TEXT.replace("2031-05-04T", "2031-05-34T"), "DATE_INVALID"],
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
