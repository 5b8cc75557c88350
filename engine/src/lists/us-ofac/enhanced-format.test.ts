/** OFAC’s enhanced XML on an invented file, and on the same file changed in one place. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../../../../test/lists/refusal.ts";
import type { ListEntry } from "../../model/index.ts";
import type { ListRead } from "../load/list-load.ts";
import { readListNow } from "../load/read-files.ts";
import { OFAC_ENHANCED } from "./enhanced-format.ts";

const TEXT = readFileSync(join(import.meta.dirname, "fixtures/enhanced/SDN_ENHANCED.XML"), "utf8");

const read = (text: string, list: string = "us-ofac-sdn"): ListRead =>
  readListNow(OFAC_ENHANCED, [{ name: "SDN_ENHANCED.XML", chunks: [new TextEncoder().encode(text)] }], {
    list,
    issuer: "us",
    bounds: null,
  });

const codeOf = (text: string, list?: string): string => refusalOf(() => read(text, list));

const entry = (id: string, text: string = TEXT): ListEntry => {
  const found = read(text).entries.find((item) => item.id === `us-ofac-sdn:${id}`);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

const changed = (part: string | RegExp, instead: string): string => {
  const text = TEXT.replace(part, instead);
  expect(text).not.toBe(TEXT);
  return text;
};

describe("us-ofac.enhanced", () => {
  it("knows the day of the data; the file declares no count", () => {
    expect(read(TEXT)).toMatchObject({ published: "2031-02-01", declared: null, records: { entity: 4 } });
  });

  it("puts the primary name first, then its other scripts and the aliases, weak ones as such", () => {
    expect(
      entry("90001").names.map(({ value, kind, strength, lang }) => [value, kind, strength, lang]),
    ).toEqual([
      ["Orsic Tamas VANTREL", "primary", "strong", undefined],
      ["Орсик ВАНТРЕЛ", "alias", "strong", "und-Cyrl"],
      ["Orsik VANTRELL", "alias", "strong", undefined],
      ["Tamas DUSK", "alias", "weak", undefined],
      ["THE LAMPLIGHTER", "alias", "weak", undefined],
    ]);
    expect(entry("90001").names[1]?.parts).toEqual({ given: "Орсик", family: "ВАНТРЕЛ" });
    expect(entry("90002").names.map(({ value, kind }) => [value, kind])).toEqual([
      ["HALCYON GULL TRADING CO., LTD.", "primary"],
      ["GULL & SONS, PORT DUSK", "former"],
    ]);
  });

  it("reads months and days from their numbers, and believes the numbers where the words say more", () => {
    const { properties, dates } = entry("90001");
    expect(properties["birthDate"]).toEqual(["1958-02-13", "1957-08"]);
    expect(dates).toEqual([{ property: "birthDate", value: "1959", precision: "circa" }]);
    expect(entry("90002").properties["incorporationDate"]).toEqual(["1999"]);
  });

  it("never maps what the list itself calls false", () => {
    expect(JSON.stringify(entry("90001").properties)).not.toContain("1970");
    expect(entry("90001").raw).toContainEqual({ field: "features/feature[4]/value", value: "1970" });
  });

  it("keeps a document in another name with that name, and one that is not valid unmatched", () => {
    expect(entry("90001").identifiers).toEqual([
      {
        property: "passportNumber",
        value: "ZB0012345",
        type: "Passport",
        country: "al",
        issued: "2019-03-03",
        note: "VANTRELL, Orsik",
      },
      {
        property: "idNumber",
        value: "A-17",
        type: "National ID No.",
        issuer: "Harbour Office, Port Dusk",
        standing: "invalid",
      },
    ]);
    expect(entry("90001").properties["idNumber"]).toBeUndefined();
  });

  it("writes out what a period means in a document", () => {
    const [day, year] = [/2019-03-03<\/fromDate/g, /2019-03-03<\/toDate/g];
    const issued = (text: string): unknown => entry("90001", text).identifiers?.[0]?.issued;
    const span = changed(day, "2019-01-01</fromDate").replace(year, "2020-12-31</toDate");
    expect(issued(span)).toBe("2019 to 2020");
    expect(issued(span.replace("2020-12-31</toDateBegin>", "2020-01-01</toDateBegin>"))).toBe("2019 to 2020");
    expect(issued(span.replaceAll("2020-12-31", "2019-12-31"))).toBe("2019");
  });

  it("keeps addresses in each script", () => {
    expect(entry("90002").addresses).toEqual([
      {
        full: "Quay 4, Shed B, Port Dusk, 10404, Albania",
        street: "Quay 4, Shed B",
        city: "Port Dusk",
        postalCode: "10404",
        country: "al",
      },
      { full: "Порт Даск, Albania", city: "Порт Даск", country: "al" },
    ]);
  });

  it("tells both sides of a tie, in the words of the list on the side that states it", () => {
    expect(entry("90001").relations).toEqual([
      {
        kind: "leader-of",
        name: "HALCYON GULL TRADING CO., LTD.",
        type: "Leader or official of",
        reference: "90002",
      },
      { kind: "linked-to", name: "SEA LANTERN", reference: "90003" },
    ]);
    expect(entry("90002").relations).toEqual([
      { kind: "acts-for", name: "THE TIDE COUNCIL", type: "Acting for or on behalf of", reference: "12345" },
      { kind: "led-by", name: "Orsic Tamas VANTREL", reference: "90001" },
      { kind: "owns", name: "SEA LANTERN", reference: "90003" },
    ]);
    expect(entry("90003").relations?.map(({ kind, type }) => [kind, type])).toEqual([
      ["owned-by", "Owned or Controlled By"],
      ["linked-to", "Property in the interest of"],
    ]);
  });

  it("dates a designation only where one list and one programme leave no doubt", () => {
    const dates = (text: string, id: string): unknown =>
      entry(id, text).designations.map(({ programme, from }) => [programme, from]);
    expect(dates(TEXT, "90001")).toEqual([
      ["SDGT", null],
      ["CYBER2", null],
    ]);
    expect(dates(TEXT, "90002")).toEqual([["SDGT", "2030-07-08"]]);
    expect(dates(TEXT, "90003")).toEqual([["SDGT", null]]);
    expect(dates(changed("2030-07-08", "2030-07"), "90002")).toEqual([["SDGT", null]]);
  });

  it("takes the day of a list, not that of the list of lists, unless the latter is the earlier", () => {
    const from = (united: string): unknown =>
      entry(
        "90003",
        TEXT.replace("Sectoral Sanctions Identifications List", "Consolidated List").replace(
          "2028-01-01",
          united,
        ),
      ).designations[0]?.from;
    expect(from("2030-09-09")).toBe("2030-09-09");
    expect(from("2031-01-01")).toBe("2030-09-09");
    expect(from("2030-09-08")).toBeNull();
  });

  it("keeps raw what it does not understand", () => {
    const fields = (id: string): unknown => entry(id).raw?.map(({ field, value }) => `${field}=${value}`);
    expect(fields("90001")).toEqual([
      "generalInfo/identityId=7001",
      "sanctionsLists/sanctionsList=SDN List",
      "sanctionsLists/sanctionsList/@datePublished=2029-05-06",
      "sanctionsTypes/sanctionsType=Block",
      "names/name[2]/translations/translation[1]/nameParts/namePart[2]/type=Patronymic",
      "names/name[2]/translations/translation[1]/nameParts/namePart[2]/value=Tamas",
      "names/name[4]/aliasType=N.K.A.",
      "names/name[4]/isLowQuality=unknown",
      "names/name[4]/translations/translation/script=Runic",
      "features/feature[3]/value=1959",
      "features/feature[4]/type=Birthdate",
      "features/feature[4]/value=1970",
      "features/feature[4]/isPrimary=false",
      "features/feature[4]/reliability=False",
      "features/feature[5]/reliability=Confirmed",
      "features/feature[8]/type=Lodge Membership",
      "features/feature[8]/value=33",
      "features/feature[8]/isPrimary=true",
      "features/feature[8]/comments=lapsed",
      "relationships/relationship/quality=High",
    ]);
    expect(fields("90002")).toEqual([
      "generalInfo/identityId=7002",
      "sanctionsLists/sanctionsList=SDN List",
      "legalAuthorities/legalAuthority=Executive Order 13224 (Terrorism)",
      "addresses/address[1]/translations/translation[1]/addressParts/addressPart[5]/type=BERTH",
      "addresses/address[1]/translations/translation[1]/addressParts/addressPart[5]/value=9",
      "addresses/address[2]/country=undetermined",
      "features/feature/value=the flood year",
    ]);
  });
});

describe("a damaged us-ofac.enhanced", () => {
  it("is refused wherever it is cut", () => {
    const end = TEXT.lastIndexOf(">");
    for (let cut = 0; cut < end; cut += 131) expect(codeOf(TEXT.slice(0, cut))).toBe("LIST_FILE_BROKEN");
  });

  it("is refused as another list", () => {
    expect(codeOf(TEXT, "us-ofac-cons")).toBe("LIST_VALUE_INVALID");
  });

  it.each([
    ["an entity stands twice", 'id="90002"', 'id="90001"', "LIST_ENTRY_REPEATED"],
    ["an element is unknown", "<title>Harbour", "<grade/><title>Harbour", "LIST_FIELD_UNKNOWN"],
    [
      "an attribute is unknown",
      '<entity id="90003"',
      '<entity action="add" id="90003"',
      "LIST_FIELD_UNKNOWN",
    ],
    ["the id is no number", 'id="90003"', 'id="SEA"', "LIST_VALUE_INVALID"],
    ["the type is unknown", ">Vessel<", ">Balloon<", "LIST_VALUE_INVALID"],
    ["no name is the primary one", /<isPrimary>true/g, "<isPrimary>false", "LIST_VALUE_INVALID"],
    ["an entity is on no list", /<sanctionsList id="7".*<\/sanctionsList>/, "", "LIST_VALUE_INVALID"],
    ["there is no day", "2031-02-01T00:00:00", "2031-02-30", "LIST_VALUE_INVALID"],
  ])("is refused when %s", (_what, part, instead, code) => {
    expect(codeOf(changed(part, instead))).toBe(code);
  });
});
