/** The Consolidated Screening List as published: counts held against a plain search of the text. */
import { formatById, readListNow, type ListRead } from "embargo/lists";
import { describe, expect, it } from "vitest";
import { HAS_LISTS, inChunks, sharedFile } from "./shared-files.ts";

const PATH = "us-csl/consolidated-2022-04.csv.gz";

const read = (): ListRead => {
  const format = formatById("us-csl.csv");
  if (format === undefined) throw new Error("no format");
  return readListNow(format, [inChunks(sharedFile(PATH))], { list: "us-csl" });
};

describe.skipIf(!HAS_LISTS)("us-csl.csv on a real file (needs ../shared/lists)", () => {
  const loaded = HAS_LISTS ? read() : null;
  const text = HAS_LISTS ? new TextDecoder().decode(sharedFile(PATH).bytes) : "";
  const list = (): ListRead => {
    if (loaded === null) throw new Error("no list");
    return loaded;
  };
  const row = (field: string): ListRead["coverage"][number] | undefined =>
    list().coverage.find((item) => item.field === `row/${field}`);
  const counted = (pattern: RegExp): number => [...text.matchAll(pattern)].length;

  it("reads 14,160 rows into 14,048 parties, of which 70 stand on several lists and one twice on the same", () => {
    expect(row("source")?.values).toBe(14_160);
    expect(list().entries.length).toBe(14_048);
    const ids = [...text.matchAll(/^(\d+|[0-9a-f]{40}),/gm)].map(([, id]) => id);
    expect(ids.length).toBe(14_160);
    expect(new Set(ids).size).toBe(14_048);
  });

  it.each([
    ["SDN", 10_026],
    ["EL", 2001],
    ["DTC", 727],
    ["DPL", 462],
    ["SSI", 290],
    ["UVL", 201],
    ["ISN", 163],
    ["PLC", 78],
    ["MEU", 71],
    ["CMIC", 68],
    ["CAP", 52],
    ["NS-MBS", 17],
    ["FSE", 3],
  ])("finds the parties of %s: %d", (short, parties) => {
    const on = list().entries.filter((entry) =>
      entry.designations.some(
        ({ programme }) => programme === short || programme?.startsWith(`${short}: `) === true,
      ),
    );
    // One party stands twice on CAP: 53 rows.
    expect(on.length).toBe(parties);
  });

  it("finds 433 ships and 283 aircraft and their numbers", () => {
    const of = (schema: string): number => list().entries.filter((entry) => entry.schema === schema).length;
    expect([of("Vessel"), of("Airplane")]).toEqual([433, 283]);
    const imo = list().entries.filter(
      (entry) => entry.schema === "Vessel" && entry.properties["imoNumber"] !== undefined,
    );
    // One number fails its check digit and is shown apart.
    expect(imo.length).toBe(counted(/,Vessel,.*IMO \d+, Vessel Registration Identification/g) - 1);
  });

  it("takes 20,009 of 20,011 aliases: two are a word left between semicolons", () => {
    expect([row("alt_names")?.values, row("alt_names")?.mapped]).toEqual([20_011, 20_009]);
  });

  it("takes every date of birth, address, nationality and all but 27 of 20,090 features", () => {
    for (const field of ["dates_of_birth", "addresses", "nationalities", "citizenships", "places_of_birth"])
      expect(row(field)?.mapped).toBe(row(field)?.values);
    expect([row("ids")?.values, row("ids")?.raw]).toEqual([20_090, 27]);
    expect(row("dates_of_birth")?.values).toBe(5859);
  });

  it("finds every tie", () => {
    const tied = list().entries.filter((entry) => entry.relations?.some(({ kind }) => kind === "linked-to"));
    const rows = new Set([...text.matchAll(/^(\d+),.*\(Linked To: /gm)].map(([, id]) => id));
    expect(tied.length).toBe(rows.size);
  });

  it("knows from when to when a denial order runs", () => {
    const denied = list().entries.flatMap((entry) =>
      entry.designations.filter(({ programme }) => programme === "DPL"),
    );
    expect(denied.filter(({ from }) => from !== null).length).toBe(462);
    expect(denied.filter(({ to }) => to !== null).length).toBe(417);
  });
});
