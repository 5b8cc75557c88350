/** OFAC’s CSV files as published: counts held against a plain search of the text. */
import { formatById, formatCard, readListNow, type FormatCard, type ListRead } from "embargo/lists";
import { describe, expect, it } from "vitest";
import { withMissingFiles, withoutFill } from "./publications.ts";
import { HAS_LISTS, inChunks, sharedFile } from "./shared-files.ts";

const SDN_2021 = ["sdn.csv.gz", "alt.csv.gz", "add.csv.gz", "sdn_comments.csv"].map(
  (name) => `us-ofac/2021-07/${name}`,
);
const CONS_2025 = ["cons_prim.csv.gz", "cons_alt.csv", "cons_add.csv", "cons_comments.csv"].map(
  (name) => `us-ofac/2025-12/${name}`,
);

const textOf = (path: string): string => new TextDecoder().decode(sharedFile(path).bytes);

const read = (
  list: string,
  paths: readonly string[],
  made: Readonly<Record<string, string>> = {},
  card?: FormatCard,
): ListRead => {
  const format = formatById("us-ofac.csv");
  if (format === undefined) throw new Error("no format");
  const files = [
    ...paths.map((path) => inChunks(sharedFile(path))),
    ...Object.entries(made).map(([name, text]) => ({ name, chunks: [new TextEncoder().encode(text)] })),
  ];
  return readListNow(format, files, card === undefined ? { list } : { list, card });
};

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
const names = (list: ListRead, strength: string): number =>
  list.entries.reduce(
    (sum, entry) => sum + entry.names.filter((name) => name.strength === strength).length,
    0,
  );
const linked = (list: ListRead): number =>
  list.entries.reduce(
    (sum, entry) => sum + (entry.relations ?? []).filter(({ kind }) => kind === "linked-to").length,
    0,
  );
const tied = (list: ListRead): number =>
  list.entries.filter((entry) => entry.relations?.some(({ kind }) => kind === "linked-to")).length;
const column = (list: ListRead, field: string): ListRead["coverage"][number] | undefined =>
  list.coverage.find((row) => row.field === field);

describe.skipIf(!HAS_LISTS)("us-ofac.csv on real files (needs ../shared/lists)", () => {
  const sets = HAS_LISTS
    ? { sdn: read("us-ofac-sdn", SDN_2021), cons: read("us-ofac-cons", CONS_2025) }
    : null;
  const set = (): NonNullable<typeof sets> => {
    if (sets === null) throw new Error("no lists");
    return sets;
  };
  const remarks2021 = HAS_LISTS
    ? textOf("us-ofac/2021-07/sdn.csv.gz") + textOf("us-ofac/2021-07/sdn_comments.csv")
    : "";

  it("reads 8,976 parties of 2021-07: 4,620 persons, 406 ships, 277 aircraft, 3,673 bodies", () => {
    const { sdn } = set();
    const of = (schema: string): number => sdn.entries.filter((entry) => entry.schema === schema).length;
    expect(sdn.entries.length).toBe(8976);
    expect([of("Person"), of("Vessel"), of("Airplane"), of("Organization")]).toEqual([4620, 406, 277, 3673]);
  });

  it("joins 11,910 aliases and 13,837 addresses", () => {
    expect(column(set().sdn, "alt/name")?.mapped).toBe(11_910);
    expect(column(set().sdn, "add/add_num")?.values).toBe(13_837);
  });

  it("finds the 2,400 weak aliases that stand in remarks alone", () => {
    const quoted = count(remarks2021, /[afn]\.k\.a\. '/g);
    expect(quoted).toBeGreaterThanOrEqual(2400);
    // Fewer only where a strong alias has the same words, or two weak ones.
    expect(names(set().sdn, "weak")).toBeLessThanOrEqual(quoted);
    expect(names(set().sdn, "weak")).toBeGreaterThan(quoted * 0.97);
  });

  it("finds every “Linked To”, but for those that name the same party twice", () => {
    const stated = count(remarks2021, /Linked To: /g);
    expect(count(textOf("us-ofac/2021-07/sdn.csv.gz"), /^\d+,.*Linked To: /gm)).toBe(2755);
    // Three parties name theirs only in the comments.
    expect(tied(set().sdn)).toBe(2758);
    expect(linked(set().sdn)).toBeLessThanOrEqual(stated);
    expect(linked(set().sdn)).toBeGreaterThan(stated * 0.99);
  });

  it("takes every date of birth, ship’s number and gender", () => {
    const { sdn } = set();
    const births = sdn.entries.reduce(
      (sum, entry) =>
        sum +
        (entry.properties["birthDate"]?.length ?? 0) +
        entry.dates.filter(({ property }) => property === "birthDate").length,
      0,
    );
    const stated = count(remarks2021, /\bDOB /g);
    expect(stated).toBeGreaterThan(5000);
    expect(births).toBeGreaterThanOrEqual(stated - 20);
    expect(births).toBeLessThanOrEqual(stated);
    expect(sdn.entries.filter((entry) => entry.properties["gender"] !== undefined).length).toBe(
      count(remarks2021, /\bGender (?:Male|Female)\b/g),
    );
    const ships = sdn.entries.filter((entry) => entry.schema === "Vessel");
    const imo = ships.filter((entry) => entry.identifiers?.some(({ property }) => property === "imoNumber"));
    expect(imo.length).toBe(
      count(remarks2021, /^\d+,"[^"]*","vessel".*Vessel Registration Identification IMO/gm),
    );
  });

  it("understands 97 of 100 remarks whole and keeps the others as they stand", () => {
    for (const list of [set().sdn, set().cons]) {
      const row = column(list, "remark");
      expect((row?.mapped ?? 0) / (row?.values ?? 1)).toBeGreaterThan(0.93);
      expect((row?.mapped ?? 0) + (row?.raw ?? 0)).toBe(row?.values);
    }
    expect(
      (column(set().sdn, "remark")?.mapped ?? 0) / (column(set().sdn, "remark")?.values ?? 1),
    ).toBeGreaterThan(0.97);
  });

  it("keeps the wallet that the cut after 1,000 characters goes through", () => {
    const wallets = set().sdn.entries.find((entry) => entry.id === "us-ofac-sdn:30518")?.properties[
      "cryptoWallets"
    ];
    expect(wallets).toContain("1GqChmWqGtsaLrGbHfgdrV5Nkvahtjjuxr");
  });

  it("reads the consolidated list of 2025-12: 442 parties, 1,073 aliases, 574 addresses", () => {
    const { cons } = set();
    expect(cons.entries.length).toBe(442);
    expect(column(cons, "alt/name")?.mapped).toBe(1073);
    expect(column(cons, "add/add_num")?.values).toBe(574);
    const cmic = cons.entries
      .flatMap((entry) => entry.designations)
      .filter(({ programme }) => programme === "CMIC-EO13959");
    expect(cmic.length).toBe(68);
    expect(cmic.every(({ from }) => from?.startsWith("2021-") === true)).toBe(true);
  });

  const FILES_2023 = ["us-ofac/2023-01/sdn.csv.gz", "us-ofac/2023-01/add.csv.gz"];

  it("refuses the set of 2023-01, which has neither aliases nor the ends of its remarks", () => {
    expect(() => read("us-ofac-sdn", FILES_2023)).toThrow(
      expect.objectContaining({ code: "LIST_FILE_MISSING" }),
    );
    const empty = { "alt.csv": "\u001a", "sdn_comments.csv": "\u001a" };
    expect(() => read("us-ofac-sdn", FILES_2023, empty)).toThrow(
      expect.objectContaining({ code: "LIST_FILE_BROKEN" }),
    );
    const ended = Object.fromEntries(
      withMissingFiles(FILES_2023.map((path) => sharedFile(path)))
        .slice(FILES_2023.length)
        .map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]),
    );
    expect(() => read("us-ofac-sdn", FILES_2023, ended)).toThrow(
      expect.objectContaining({ code: "LIST_FILL_LOW" }),
    );
    const list = read("us-ofac-sdn", FILES_2023, ended, withoutFill(formatCard("us-ofac.csv")));
    expect(list.entries.length).toBe(11_443);
    expect(tied(list)).toBe(4208);
  });

  it("knows the tanker Happiness I, IMO 9212905, and that its flag is Iran’s", () => {
    const tanker = set().sdn.entries.find((entry) => entry.properties["imoNumber"]?.includes("9212905"));
    expect(tanker?.schema).toBe("Vessel");
    expect(tanker?.properties["flag"]).toEqual(["ir"]);
  });
});
