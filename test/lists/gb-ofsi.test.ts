/** The UK Treasury’s list on real files: counts held against a plain reading of the rows. */
import { formatById, readListNow, type ListRead } from "embargo/lists";
import { describe, expect, it } from "vitest";
import { HAS_LISTS, inChunks, sharedFile } from "./shared-files.ts";

const WHOLE = "gb/ofsi-ConList-2020-04-27.csv.gz";
const LATER = "gb/ofsi-ConList-2022format-sample.csv";

const read = (path: string, bounds?: null): ListRead => {
  const format = formatById("gb-ofsi.csv");
  if (format === undefined) throw new Error("no format");
  return readListNow(format, [inChunks(sharedFile(path))], {
    list: "gb-ofsi",
    ...(bounds === null ? { bounds } : {}),
  });
};

type Row = Readonly<Record<string, string>>;

/** The rows by column, cut by hand: quotes, commas, line breaks and nothing else. */
const rowsOf = (text: string): readonly Row[] => {
  const rows: string[][] = [[""]];
  let [quoted, before] = [false, ""];
  for (const letter of text) {
    const row = rows.at(-1) ?? [];
    if (letter === '"') {
      // A quote that opens where one has just closed is a quote of the text.
      if (!quoted && before === '"') row[row.length - 1] += letter;
      quoted = !quoted;
    } else if (letter === "," && !quoted) row.push("");
    else if (letter === "\n" && !quoted) rows.push([""]);
    else if (letter !== "\r") row[row.length - 1] += letter;
    before = letter;
  }
  const [, head = [], ...rest] = rows;
  return rest
    .filter((row) => row.length > 1)
    .map((row) => Object.fromEntries(head.map((name, at) => [name, (row[at] ?? "").trim()])));
};

describe.skipIf(!HAS_LISTS)("gb-ofsi on real files (needs ../shared/lists)", () => {
  const list = HAS_LISTS ? read(WHOLE) : null;
  const rows = HAS_LISTS ? rowsOf(new TextDecoder("windows-1252").decode(sharedFile(WHOLE).bytes)) : [];
  const entries = list?.entries ?? [];
  const counted = (column: string, value: string): number =>
    rows.filter((row) => row[column] === value).length;
  const covered = (column: string): ListRead["coverage"][number] | undefined =>
    list?.coverage.find(({ field }) => field === `row/${column}`);

  it("reads 2,114 groups out of 9,492 rows of 2020-04-27", () => {
    expect(rows).toHaveLength(9492);
    expect(entries).toHaveLength(2114);
    expect(list?.published).toBe("2020-04-27");
    expect([counted("Group Type", "Individual"), counted("Group Type", "Entity")]).toEqual([7051, 2441]);
    expect(["Prime Alias", "AKA", "FKA"].map((kind) => counted("Alias Type", kind))).toEqual([
      2942, 6526, 24,
    ]);
  });

  it("accounts for every filled cell of every row", () => {
    for (const column of Object.keys(rows[0] ?? {})) {
      const filled = rows.filter((row) => row[column] !== "").length;
      expect([column, covered(column.replace("/", "|"))?.values]).toEqual([column, filled]);
    }
    for (const item of list?.coverage ?? []) expect(item.mapped + item.raw + item.ignored).toBe(item.values);
  });

  it("has every name of every group once, one of them the main one", () => {
    const wanted = new Set(
      rows.map((row) => {
        const parts = [1, 2, 3, 4, 5, 6].map((part) => row[`Name ${part}`] ?? "");
        return `${row["Group ID"]} ${parts.join(" ").replace(/\s+/g, " ").trim()}`;
      }),
    );
    const found = entries.flatMap(({ id, names }) => names.map(({ value }) => `${id.slice(8)} ${value}`));
    expect(found.sort()).toEqual([...wanted].sort());
    for (const { id, names } of entries)
      expect([id, names.filter(({ kind }) => kind === "primary").length]).toEqual([id, 1]);
  });

  it("reads every date of birth with its precision", () => {
    const wanted = new Set(
      rows.flatMap((row) => {
        const [day = "", month = "", year = ""] = (row["DOB"] ?? "").split("/");
        if (year === "") return [];
        const known = month === "00" ? [year] : day === "00" ? [year, month] : [year, month, day];
        return [`${row["Group ID"]} ${known.join("-")}`];
      }),
    );
    const found = entries.flatMap(({ id, properties }) =>
      (properties["birthDate"] ?? []).map((date) => `${id.slice(8)} ${date}`),
    );
    expect(found.sort()).toEqual([...wanted].sort());
  });

  it("gives every regime of every group its first day", () => {
    const wanted = new Set(
      rows.map(
        (row) =>
          `${row["Group ID"]} ${row["Regime"]} ${(row["Listed On"] ?? "").split("/").reverse().join("-")}`,
      ),
    );
    const found = entries.flatMap(({ id, designations }) =>
      designations.map(({ programme, from }) => `${id.slice(8)} ${programme} ${from}`),
    );
    expect(found.sort()).toEqual([...wanted].sort());
  });

  it("leaves few texts on nationality and documents that it does not understand whole", () => {
    const share = (column: string): number => (covered(column)?.raw ?? 0) / (covered(column)?.values ?? 1);
    expect(share("Nationality")).toBeLessThan(0.04);
    expect(share("NI Number")).toBeLessThan(0.04);
    // A fifth of them say “Uganda Passport.” and no number: one group of 240 rows.
    expect(share("Passport Details")).toBeLessThan(0.2);
    for (const column of ["DOB", "Country", "Country of Birth", "Regime", "Listed On", "Alias Type"])
      expect([column, covered(column)?.raw]).toEqual([column, 0]);
  });

  it("takes the 26 ships for ships, each with the number its text opens with", () => {
    const ships = entries.filter(({ schema }) => schema === "Vessel");
    const opening = new Set(
      rows.filter((row) => /^\(?IMO/.test(row["Other Information"] ?? "")).map((row) => row["Group ID"]),
    );
    expect(ships).toHaveLength(26);
    expect(new Set(ships.map(({ id }) => id.slice(8)))).toEqual(opening);
    for (const { properties, unverifiedIdentifiers } of ships)
      expect((properties["imoNumber"] ?? []).length + unverifiedIdentifiers.length).toBe(1);
  });

  it("knows Dawood Ibrahim’s fourteen passports and AN SAN 1", () => {
    const dawood = entries.find(({ properties }) => properties["passportNumber"]?.includes("G866537"));
    expect(dawood?.properties["passportNumber"]).toHaveLength(14);
    expect(dawood?.identifiers?.[0]).toMatchObject({ value: "A-333602", country: "in" });
    const ship = entries.find(({ id }) => id === "gb-ofsi:13648");
    expect(ship).toMatchObject({ schema: "Vessel", properties: { imoNumber: ["7303803"] } });
  });

  it("reads the sample of the later layout", () => {
    const later = read(LATER, null);
    expect(later.entries).toHaveLength(6);
    expect(later.entries.find(({ id }) => id === "gb-ofsi:9053")?.names).toMatchObject([
      { value: "Mohsen HOJATI", kind: "primary" },
      { value: "محسن حجتی", kind: "alias", lang: "fa" },
    ]);
    expect(later.entries.find(({ id }) => id === "gb-ofsi:13063")?.raw).toContainEqual(
      expect.objectContaining({ value: "10/00/1983" }),
    );
  });
});
