/** The Security Council’s list on real files: counts held against a plain search of the text. */
import { formatById, readListNow, type ListRead } from "embargo/lists";
import { describe, expect, it } from "vitest";
import { HAS_LISTS, inChunks, sharedFile } from "./shared-files.ts";

const read = (path: string): ListRead => {
  const format = formatById("un-sc.xml");
  if (format === undefined) throw new Error("no format");
  return readListNow(format, [inChunks(sharedFile(path))], { list: "un-sc" });
};

describe.skipIf(!HAS_LISTS)("un-sc on real files (needs ../shared/lists)", () => {
  const later = HAS_LISTS ? read("un/consolidated-2026-02-27.xml.gz") : null;
  const earlier = HAS_LISTS ? read("un/consolidated-2025-03-20.xml.gz") : null;
  const text = HAS_LISTS
    ? new TextDecoder().decode(sharedFile("un/consolidated-2026-02-27.xml.gz").bytes)
    : "";
  const counted = (pattern: RegExp): number => [...text.matchAll(pattern)].length;
  const list = (which: ListRead | null): ListRead => {
    if (which === null) throw new Error("no list");
    return which;
  };
  const row = (record: string, field: string): ListRead["coverage"][number] | undefined =>
    list(later).coverage.find((item) => item.record?.endsWith(record) === true && item.field === field);

  it("reads 730 persons and 273 bodies of 2026-02-27, 684 and 193 of 2025-03-20", () => {
    expect(list(later).records).toEqual({ INDIVIDUAL: 730, ENTITY: 273 });
    expect(list(later).published).toBe("2026-02-27");
    expect(list(earlier).records).toEqual({ INDIVIDUAL: 684, ENTITY: 193 });
    expect(list(earlier).published).toBe("2025-03-20");
  });

  const change = (key: (entry: ListRead["entries"][number]) => string): readonly [number, number] => {
    const [before, after] = [earlier, later].map((item) => new Set(list(item).entries.map(key)));
    return [
      [...(after ?? [])].filter((id) => before?.has(id) === false).length,
      [...(before ?? [])].filter((id) => after?.has(id) === false).length,
    ];
  };

  it("finds 136 records added and 10 removed between the two by the numbers of the file", () => {
    expect(change((entry) => entry.raw?.find(({ field }) => field === "DATAID")?.value ?? "")).toEqual([
      136, 10,
    ]);
  });

  it("takes the six of them that were only renumbered for the same entries: their reference stayed", () => {
    expect(change((entry) => entry.id)).toEqual([130, 4]);
  });

  it("accounts for every filled field of the file", () => {
    const filled = counted(/<([A-Z_0-9]+)>\s*[^<\s][^<]*<\/\1>/g);
    const total = list(later).coverage.reduce((sum, item) => sum + item.values, 0);
    // The root’s attribute is the one value that is no element.
    expect(total).toBe(filled + 1);
    for (const item of list(later).coverage) expect(item.mapped + item.raw + item.ignored).toBe(item.values);
  });

  it("keeps every weak alias weak", () => {
    const weak = list(later).entries.flatMap((entry) =>
      entry.names.filter((name) => name.strength === "weak"),
    );
    const low = [...text.matchAll(/<QUALITY>Low<\/QUALITY>\s*<ALIAS_NAME>([^<]+)</g)].flatMap((found) =>
      (found[1] ?? "").split(";").filter((name) => name.trim() !== ""),
    );
    expect(row("INDIVIDUAL", "INDIVIDUAL_ALIAS/ALIAS_NAME")?.values).toBe(2139);
    expect(low.length).toBeGreaterThan(600);
    // Fewer where a record has the same alias twice, or also as a strong one; more where brackets hold a further name.
    expect(weak.length).toBeLessThanOrEqual(low.length + 15);
    expect(weak.length).toBeGreaterThan(low.length * 0.97);
  });

  it("takes every name in its own script and every listing day", () => {
    expect(row("INDIVIDUAL", "NAME_ORIGINAL_SCRIPT")?.mapped).toBe(336);
    expect(row("ENTITY", "NAME_ORIGINAL_SCRIPT")?.mapped).toBe(42);
    for (const entry of list(later).entries)
      expect(entry.designations[0]?.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("knows Yun Ho-jin, listed on 16 July 2009", () => {
    const yun = list(later).entries.find((entry) => entry.id === "un-sc:KPi.001");
    expect(yun?.designations[0]).toMatchObject({ from: "2009-07-16", to: null, reference: "KPi.001" });
    expect(yun?.properties["birthDate"]).toEqual(["1944-10-13"]);
    expect(yun?.properties["nationality"]).toEqual(["kp"]);
  });
});
