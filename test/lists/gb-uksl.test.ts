/** The UK Sanctions List on a real sample: counts held against a plain search of the text. */
import { formatById, readListNow, type ListRead } from "embargo/lists";
import { describe, expect, it } from "vitest";
import { HAS_LISTS, inChunks, sharedFile } from "./shared-files.ts";
import { ukslTables, ukslXml, type Row, type UkslTables } from "./uksl-of-tables.ts";

const SAMPLE = "gb/UK-Sanctions-List.sample-2026-09-10.xml";

const read = (): ListRead => {
  const format = formatById("gb-uksl.xml");
  if (format === undefined) throw new Error("no format");
  return readListNow(format, [inChunks(sharedFile(SAMPLE))], { list: "gb-uksl", bounds: null });
};

describe.skipIf(!HAS_LISTS)("gb-uksl on a real sample (needs ../shared/lists)", () => {
  const list = HAS_LISTS ? read() : null;
  const entries = list?.entries ?? [];
  const text = HAS_LISTS ? new TextDecoder().decode(sharedFile(SAMPLE).bytes) : "";
  const counted = (pattern: RegExp): number => [...text.matchAll(pattern)].length;

  it("reads five designations of 2026-09-10", () => {
    expect(list?.records).toEqual({ Designation: 5 });
    expect(list?.published).toBe("2026-09-10");
    expect(entries.map(({ schema }) => schema)).toEqual([
      "Organization",
      "Person",
      "Organization",
      "Vessel",
      "Person",
    ]);
  });

  it("accounts for every filled element", () => {
    const filled = counted(/<(\w+)>\s*[^<\s][^<]*<\/\1>/g);
    expect((list?.coverage ?? []).reduce((sum, item) => sum + item.values, 0)).toBe(filled);
    for (const item of list?.coverage ?? []) expect(item.mapped + item.raw + item.ignored).toBe(item.values);
  });

  it("takes every name, the one of low quality as weak, and every date of birth", () => {
    expect(entries.flatMap(({ names }) => names)).toHaveLength(counted(/<(?:Name|NonLatinName)>/g));
    const weak = entries.flatMap(({ names }) => names.filter(({ strength }) => strength === "weak"));
    expect(weak.map(({ value }) => value)).toEqual(["BNK"]);
    expect(entries.flatMap(({ properties }) => properties["birthDate"] ?? [])).toEqual([
      "1958-05-12",
      "1945",
      "1946",
      "1972",
    ]);
  });

  it("knows the ship Petrel 8 and its flags, and who stands above BNK (UK)", () => {
    const petrel = entries.find(({ id }) => id === "gb-uksl:DPR0075");
    expect(petrel?.properties).toMatchObject({ imoNumber: ["9562233"], flag: ["km"], pastFlags: ["in"] });
    expect(petrel?.designations).toMatchObject([{ from: "2017-10-03", reference: "DPR0075" }]);
    const bnk = entries.find(({ id }) => id === "gb-uksl:BEL0107");
    expect(bnk?.relations).toHaveLength(counted(/<(?:ParentCompany|Subsidiary)>/g));
    expect(bnk?.properties["registrationNumber"]).toEqual(["06527449"]);
  });
});

describe.skipIf(!HAS_LISTS)(
  "gb-uksl on the whole list of May 2026, written back from tables (needs ../shared/lists)",
  () => {
    const tables = HAS_LISTS ? ukslTables() : null;
    const read = (): ListRead => {
      const format = formatById("gb-uksl.xml");
      if (format === undefined || tables === null) throw new Error("no format");
      const bytes = new TextEncoder().encode(ukslXml(tables));
      return readListNow(format, [inChunks({ name: "UK-Sanctions-List.xml", bytes })], { list: "gb-uksl" });
    };
    const list = HAS_LISTS ? read() : null;
    const entries = list?.entries ?? [];
    const rows = (name: keyof UkslTables): readonly Row[] => tables?.[name] ?? [];
    const rawOf = (field: RegExp): readonly string[] => [
      ...new Set(
        entries.flatMap(({ raw = [] }) =>
          raw.filter((one) => field.test(one.field)).map(({ value }) => value),
        ),
      ),
    ];

    it("reads 6,046 designations within the bounds of the card", () => {
      expect(entries).toHaveLength(6046);
      const schemata = entries.map(({ schema }) => schema);
      expect(
        ["Person", "Organization", "Vessel"].map((one) => schemata.filter((schema) => schema === one).length),
      ).toEqual([3883, 1531, 632]);
    });

    it("has every name of every subject once, weak only where every row of it is", () => {
      const bodies = new Set(
        rows("subjects")
          .filter((row) => row["subject_type"] === "entity")
          .map((row) => row["unique_id"] ?? ""),
      );
      const wanted = new Map<string, boolean>();
      for (const row of rows("names")) {
        // Two names of bodies stand in the table twice over, for they stand twice in the list.
        const twice = bodies.has(row["unique_id"] ?? "") && row["name_1"] === row["name_6"];
        const full = twice ? row["name_6"] : row["full_name"];
        const key = `${row["unique_id"]} ${(full ?? "").replace(/\s+/g, " ").trim()}`;
        wanted.set(key, (wanted.get(key) ?? true) && row["alias_strength"] === "low_quality_aka");
      }
      const found = new Map(
        entries.flatMap(({ id, names }) =>
          names.map(({ value, strength }): [string, boolean] => [
            `${id.slice(8)} ${value}`,
            strength === "weak",
          ]),
        ),
      );
      expect([...found.values()].filter((weak) => weak).length).toBeGreaterThan(580);
      expect(found).toEqual(wanted);
    });

    it("reads every date of birth with its precision", () => {
      const wanted = rows("births").map(
        (row) => `${row["unique_id"]} ${[row["year"], row["month"], row["day"]].filter(Boolean).join("-")}`,
      );
      const found = entries.flatMap(({ id, properties }) =>
        (properties["birthDate"] ?? []).map((date) => `${id.slice(8)} ${date}`),
      );
      expect(found.sort()).toEqual([...new Set(wanted)].sort());
    });

    it("knows every country but those that may be two, or are none", () => {
      expect(rawOf(/Nationality$/)).toEqual([]);
      const coded = entries.filter(({ addresses = [] }) =>
        addresses.some(({ country }) => country === undefined),
      );
      expect([
        ...new Set(
          coded.flatMap(({ addresses = [] }) =>
            addresses.filter(({ country }) => country === undefined).map(({ full }) => full),
          ),
        ),
      ]).toEqual(["Congo"]);
      const places = new Set(entries.flatMap(({ properties }) => properties["birthPlace"] ?? []));
      const unknown = [...places].filter((place) => !/\b(?:now|currently)\b/i.test(place));
      expect(unknown.sort()).toEqual([
        "Congo",
        "Occupied Golan Heights",
        "Russia (USSR)",
        "Yakut Autonomous SSR",
      ]);
    });

    it("takes every ship’s number, and tells those that fail their check digit", () => {
      const numbers = new Set(
        rows("identifiers")
          .filter((row) => row["identifier_type"] === "imo")
          .map((row) => (row["raw_value"] ?? "").replace("IMO", "").trim()),
      );
      const good = entries.flatMap(({ properties }) => properties["imoNumber"] ?? []);
      const bad = entries.flatMap(({ unverifiedIdentifiers }) =>
        unverifiedIdentifiers.filter(({ property }) => property === "imoNumber"),
      );
      expect(new Set([...good, ...bad.map(({ value }) => value)])).toEqual(numbers);
      expect(good.length).toBeGreaterThan(600);
    });

    it("keeps every identifier, in a property or as unverified", () => {
      const ids = new Map(
        entries.map((entry) => [entry.id.slice(8), JSON.stringify(entry.identifiers ?? [])]),
      );
      const lost = rows("identifiers").filter((row) => {
        const digits = (row["raw_value"] ?? "").match(/\d{4,}/g) ?? [];
        return digits.some((number) => ids.get(row["unique_id"] ?? "")?.includes(number) !== true);
      });
      expect(lost.map((row) => row["raw_value"])).toEqual([]);
    });
  },
);
