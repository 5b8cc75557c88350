/** The Canadian list on a real file: counts held against a plain search of the text. */
import { formatById, readListNow, type ListRead } from "embargo/lists";
import { describe, expect, it } from "vitest";
import { HAS_LISTS, inChunks, sharedFile } from "./shared-files.ts";

const PATH = "ca/sema-lmes-2020-04.xml.gz";

const read = (): ListRead => {
  const format = formatById("ca-sema.xml");
  if (format === undefined) throw new Error("no format");
  return readListNow(format, [inChunks(sharedFile(PATH))], { list: "ca-sema" });
};

describe.skipIf(!HAS_LISTS)("ca-sema on a real file (needs ../shared/lists)", () => {
  const list = HAS_LISTS ? read() : null;
  const text = HAS_LISTS ? new TextDecoder().decode(sharedFile(PATH).bytes) : "";
  const entries = list?.entries ?? [];

  it("reads 1,369 records: 985 persons and 384 bodies, 99 with aliases", () => {
    expect(list?.records).toEqual({ record: 1369 });
    expect(entries.filter(({ schema }) => schema === "Person").length).toBe(985);
    expect(entries.filter(({ schema }) => schema === "Organization").length).toBe(384);
    expect([...text.matchAll(/<LastName>/g)].length).toBe(985);
    expect(list?.coverage.find(({ field }) => field === "Aliases")).toMatchObject({ values: 99, mapped: 99 });
  });

  it("accounts for every filled element and leaves none raw", () => {
    const filled = [...text.matchAll(/<(\w+)>[^<]*[^<\s\u00a0][^<]*<\/\1>/g)].length;
    expect(list?.coverage.reduce((sum, item) => sum + item.values, 0)).toBe(filled);
    expect(list?.coverage.reduce((sum, item) => sum + item.raw, 0)).toBe(0);
  });

  it("has one key for each record, and needs no name to tell two apart", () => {
    expect(entries.every(({ id }) => /^ca-sema:[a-z-]+(?:-\d(?:-part-\d)?|-n-a)?-\d+$/.test(id))).toBe(true);
  });

  it("takes every date of birth", () => {
    const dated = entries.filter(({ properties }) => properties["birthDate"] !== undefined);
    expect(dated.length).toBe([...text.matchAll(/<DateOfBirth>/g)].length);
  });

  it("has every alias within some name", () => {
    const names = entries.flatMap((entry) => entry.names.map(({ value }) => value));
    for (const [, alias = ""] of text.matchAll(/<Aliases>([^<]*)</g)) {
      const first =
        alias
          .split(",")[0]
          ?.replace(/&amp;/g, "&")
          .replace(/^\(|\s+$/g, "")
          .trim() ?? "";
      expect(
        names.some((name) => name.includes(first) || first.includes(name)),
        first,
      ).toBe(true);
    }
  });

  it("knows Igor Girkin, and that Strelkov is a name of his", () => {
    const girkin = entries.find(({ names }) => names[0]?.value === "Igor GIRKIN");
    expect(girkin?.names[1]).toMatchObject({ value: "Igor STRELKOV", kind: "alias", strength: "strong" });
    expect(girkin?.designations).toMatchObject([
      { programme: "Russia / Russie", reference: "schedule 1, item 43" },
    ]);
  });
});
