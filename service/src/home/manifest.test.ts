/** The manifest: the same bytes for the same content, and nothing half taken for a whole. */
import { describe, expect, it } from "vitest";
import { snapshotName } from "./list-folder.ts";
import { compareManifests, manifestText, parseManifest, type Manifest } from "./manifest.ts";

const MANIFEST: Manifest = {
  schema: 1,
  list: "own:test",
  format: "own.line",
  published: "2026-01-02",
  publishedBasis: "file",
  fetched: "2026-01-03",
  sha256: "a".repeat(64),
  reading: 1,
  files: [{ name: "x.line.gz", role: "list", bytes: 12, sha256: "b".repeat(64) }],
  counts: { entries: 2, records: { b: 1, a: 1 } },
  entriesSha256: "c".repeat(64),
  idsSha256: "d".repeat(64),
  reader: { engine: "0.1.0", checkedAgainst: "sample" },
};
const FOLDER = snapshotName(MANIFEST.published, MANIFEST.sha256, MANIFEST.reading);
const parse = (value: unknown): Manifest | null => parseManifest(JSON.stringify(value), "own:test", FOLDER);

describe("manifestText", () => {
  it("does not depend on the order of keys", () => {
    const shuffled = Object.fromEntries(Object.entries(MANIFEST).reverse()) as unknown as Manifest;
    expect(manifestText(shuffled)).toBe(manifestText(MANIFEST));
    expect(manifestText(MANIFEST).indexOf('"a": 1')).toBeLessThan(manifestText(MANIFEST).indexOf('"b": 1'));
  });

  it("is parsed to what it was", () => {
    expect(parseManifest(manifestText(MANIFEST), "own:test", FOLDER)).toEqual(MANIFEST);
  });
});

describe("parseManifest", () => {
  it("refuses a manifest that lacks any of its parts, or has another kind of value there", () => {
    for (const key of Object.keys(MANIFEST)) {
      expect([key, parse({ ...MANIFEST, [key]: undefined })]).toEqual([key, null]);
      expect([key, parse({ ...MANIFEST, [key]: [null] })]).toEqual([key, null]);
    }
  });

  it("refuses any beginning of one", () => {
    const text = manifestText(MANIFEST).trimEnd();
    for (let end = 0; end < text.length; end += 1)
      expect(parseManifest(text.slice(0, end), "own:test", FOLDER)).toBeNull();
  });

  it("refuses one that is not of its list or folder, or of a later schema", () => {
    expect(parse({ ...MANIFEST, list: "own:other" })).toBeNull();
    expect(parse({ ...MANIFEST, published: "2026-01-03" })).toBeNull();
    expect(parse({ ...MANIFEST, sha256: "e".repeat(64) })).toBeNull();
    expect(parse({ ...MANIFEST, reading: 2 })).toBeNull();
    expect(parse({ ...MANIFEST, schema: 2 })).toBeNull();
  });
});

describe("compareManifests", () => {
  it("orders by list, day of publication, day of fetching, hash, reading", () => {
    const rising: readonly Partial<Manifest>[] = [
      { list: "a", published: "2026-09-09", fetched: "2026-09-09" },
      { list: "b", published: "2026-01-01", fetched: "2026-09-09" },
      { list: "b", published: "2026-01-02", fetched: "2026-01-02", sha256: "f" },
      { list: "b", published: "2026-01-02", fetched: "2026-01-03", sha256: "a", reading: 9 },
      { list: "b", published: "2026-01-02", fetched: "2026-01-03", sha256: "b", reading: 2 },
      { list: "b", published: "2026-01-02", fetched: "2026-01-03", sha256: "b", reading: 10 },
    ];
    const manifests = rising.map((part) => ({ ...MANIFEST, ...part }));
    expect([...manifests].reverse().sort(compareManifests)).toEqual(manifests);
  });
});
