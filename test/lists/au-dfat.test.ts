/** The Australian list on real files: counts held against a plain search of the worksheet. */
import { strFromU8, unzipSync } from "fflate";
import { formatById, readListNow, type ListRead } from "embargo/lists";
import { describe, expect, it } from "vitest";
import { HAS_LISTS, inChunks, sharedFile } from "./shared-files.ts";

const LATER = "au/Australian_Sanctions_Consolidated_List-2025-03-06.xlsx";
const EARLIER = "au/regulation8_consolidated-2024-11-11.xlsx";

const read = (path: string): ListRead => {
  const format = formatById("au-dfat.xlsx");
  if (format === undefined) throw new Error("no format");
  return readListNow(format, [inChunks(sharedFile(path))], { list: "au-dfat" });
};

/** The rows below the header, by a search of the XML: slow, and knowing nothing of how the reader works. */
function slowRows(path: string): readonly Readonly<Record<string, string>>[] {
  const parts = unzipSync(sharedFile(path).bytes);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const plain = (text: string): string =>
    text
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, "&");
  const texts = [...part("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = ""]) =>
    plain([...item.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, run]) => run).join("")),
  );
  const rows = [...part("xl/worksheets/sheet1.xml").matchAll(/<row [^>]*?(?:\/>|>.*?<\/row>)/gs)].map(
    ([row]) =>
      Object.fromEntries(
        [...row.matchAll(/<c r="([A-Z]+)\d+"([^>]*)><v>([^<]*)<\/v>/g)].map(
          ([, name = "", attributes = "", value = ""]) => [
            name,
            attributes.includes('t="s"') ? (texts[Number(value)] ?? "") : value,
          ],
        ),
      ),
  );
  return rows.slice(1);
}

describe.skipIf(!HAS_LISTS)("au-dfat on real files (needs ../shared/lists)", () => {
  const later = HAS_LISTS ? read(LATER) : null;
  const earlier = HAS_LISTS ? read(EARLIER) : null;
  const rows = HAS_LISTS ? slowRows(LATER) : [];
  const column = (letter: string): readonly string[] => rows.flatMap((cells) => cells[letter] ?? []);
  const list = (which: ListRead | null): ListRead => {
    if (which === null) throw new Error("no list");
    return which;
  };
  const row = (name: string): ListRead["coverage"][number] | undefined =>
    list(later).coverage.find((item) => item.field === `row/${name}`);

  it("reads 9,983 rows of 3,214 references of 2025-03-06", () => {
    expect(list(later).records).toEqual({ entry: 3214 });
    expect(row("Reference")?.values).toBe(9983);
    expect(new Set(column("A").map((cell) => Number.parseInt(cell, 10))).size).toBe(3214);
  });

  it("reads 9,553 filled rows of 9,560 of 2024-11-11: the last seven are empty", () => {
    expect(list(earlier).coverage.find((item) => item.field === "row/Reference")?.values).toBe(9553);
    const sheet = strFromU8(
      unzipSync(sharedFile(EARLIER).bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array(),
    );
    expect([...sheet.matchAll(/<row /g)].length - 1).toBe(9560);
    expect(list(earlier).records).toEqual({ entry: 3062 });
  });

  it.each([
    ["Name of Individual or Entity", "B"],
    ["Date of Birth", "E"],
    ["Place of Birth", "F"],
    ["Citizenship", "G"],
    ["Address", "H"],
    ["Additional Information", "I"],
    ["Listing Information", "J"],
    ["Committees", "K"],
    ["Control Date", "L"],
  ])("counts every value of %s", (name, letter) => {
    const filled = column(letter).filter((cell) => cell.trim() !== "").length;
    expect(row(name)?.values).toBe(filled);
  });

  it("has every name, most as they stand", () => {
    const names = new Set(list(later).entries.flatMap((entry) => entry.names.map(({ value }) => value)));
    const missing = column("B")
      .map((cell) => cell.replace(/[\s\u00a0]+/g, " ").replace(/^[ ,]+|[ ,]+$/g, ""))
      .filter((name) => !names.has(name));
    // Those that say “formerly listed as” within the name are divided.
    expect(missing.every((name) => /(?:previously|formerly) (?:listed|known) as/i.test(name))).toBe(true);
    expect(missing.length).toBe(18);
  });

  it("leaves less than one date of birth in a hundred raw, and takes every change", () => {
    const births = row("Date of Birth");
    expect(births?.raw).toBeLessThan((births?.values ?? 0) / 100);
    expect(row("Control Date")?.raw).toBe(0);
    expect(row("Committees")?.raw).toBe(0);
  });

  it("takes the day of listing wherever the row begins with one", () => {
    const listed =
      /^(?:(?:First |Resolution \d+ \(\d+\) )?listed ?(?:on|by|\d)|Designated under .{30,50} on \d|The Minister .{15,25} listed this|\d+ ?\D*\d*$)/i;
    const stated = rows.filter(
      ({ D = "", J = "" }) =>
        /primary/i.test(D) && !/a re-listing/.test(J) && listed.test(J.replace(/\s+/g, " ").trim()),
    );
    const from = new Set(
      list(later).entries.flatMap(({ id, designations }) =>
        designations[0]?.from === null ? [] : [id.slice(8)],
      ),
    );
    const without = stated.filter(({ A = "" }) => !from.has(A.trim())).map(({ J = "" }) => J.slice(0, 30));
    expect(from.size).toBe(1252);
    expect(stated.length - without.length).toBe(from.size);
    expect(without).toEqual(["Listed by UN 2368 (2017)"]);
  });

  it("knows Yo’n Cho’ng-nam, listed on 7 March 2013", () => {
    const yon = list(later).entries.find((entry) => entry.id === "au-dfat:2580");
    expect(yon?.designations).toMatchObject([{ programme: "1718 (DPRK)", from: "2013-03-07", to: null }]);
    expect(yon?.schema).toBe("Person");
  });

  it("finds what came and went between the two", () => {
    const ids = (which: ListRead | null): ReadonlySet<string> =>
      new Set(list(which).entries.map(({ id }) => id));
    const [before, after] = [ids(earlier), ids(later)];
    expect(
      [...after].filter((id) => !before.has(id)).length - [...before].filter((id) => !after.has(id)).length,
    ).toBe(3214 - 3062);
  });
});
