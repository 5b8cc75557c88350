/** A delta on the entries of a list, against the same on a table of ids. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../../../../test/lists/refusal.ts";
import type { ListEntry } from "../../model/index.ts";
import { readListNow } from "../load/read-files.ts";
import { applyDelta } from "./delta-apply.ts";
import { readDelta, type ListDelta } from "./delta-read.ts";
import { OFAC_ENHANCED } from "./enhanced-format.ts";
import { OFAC_XML } from "./xml-format.ts";

const file = (path: string): { readonly name: string; readonly chunks: readonly Uint8Array[] } => ({
  name: path,
  chunks: [Uint8Array.from(readFileSync(join(import.meta.dirname, "fixtures", path)))],
});
const OPTIONS = { list: "us-ofac-sdn", bounds: null, issuer: "us" };
const ENHANCED = readListNow(OFAC_ENHANCED, [file("enhanced/SDN_ENHANCED.XML")], OPTIONS).entries;
const DELTA = readDelta(file("delta/2031-02-03_delta.xml"), "us-ofac-sdn");

const bare = (uid: number): ListEntry => ({
  id: `us-ofac-sdn:${uid}`,
  schema: "Organization",
  names: [],
  properties: {},
  designations: [],
  absentFrom: [],
  dates: [],
  unverifiedIdentifiers: [],
  wikidata: null,
});
const deltaOf = (added: readonly number[], removed: readonly number[]): ListDelta => ({
  ...DELTA,
  added: added.map(bare),
  removed: removed.map(bare),
});
const codeOf = (before: readonly ListEntry[], delta: ListDelta): string =>
  refusalOf(() => applyDelta(before, delta));

describe("applyDelta", () => {
  it("removes, adds, and tells both sides of ties anew", () => {
    const after = applyDelta(ENHANCED, DELTA);
    expect(after.map(({ id }) => id)).toEqual(
      [90001, 90003, 90004, 90005].map((uid) => `us-ofac-sdn:${uid}`),
    );
    // The ship keeps what the list says of it and learns of its new owner.
    expect(after[1]?.relations?.map(({ kind, reference }) => [kind, reference])).toEqual([
      ["owned-by", "90002"],
      ["linked-to", "90001"],
      ["owned-by", "90005"],
    ]);
    expect(after[2]).toBe(ENHANCED[3]);
  });

  it("fits entries of another format, which have the same ids", () => {
    const xml = readListNow(OFAC_XML, [file("xml/sdn.xml")], OPTIONS).entries;
    const ids = (entries: readonly ListEntry[]): unknown => applyDelta(entries, DELTA).map(({ id }) => id);
    expect(ids(xml)).toEqual(ids(ENHANCED));
  });

  it("refuses what does not fit", () => {
    expect(codeOf(applyDelta(ENHANCED, DELTA), DELTA)).toBe("LIST_DELTA_UNFIT");
    expect(codeOf(ENHANCED, deltaOf([90001], []))).toBe("LIST_DELTA_UNFIT");
    expect(codeOf(ENHANCED, deltaOf([], [90009]))).toBe("LIST_DELTA_UNFIT");
    expect(codeOf([], deltaOf([], []))).toBe("accepted");
  });

  it("agrees with sets of ids, and is undone by its opposite", () => {
    const uids = fc.uniqueArray(fc.nat({ max: 12 }), { maxLength: 12 });
    fc.assert(
      fc.property(uids, uids, uids, (there, added, removed) => {
        const before = there.map(bare);
        const fits =
          added.every((uid) => !there.includes(uid)) && removed.every((uid) => there.includes(uid));
        expect(codeOf(before, deltaOf(added, removed))).toBe(fits ? "accepted" : "LIST_DELTA_UNFIT");
        if (!fits) return;
        const after = applyDelta(before, deltaOf(added, removed));
        const kept = there.filter((uid) => !removed.includes(uid));
        expect(after).toEqual([...kept, ...added].map(bare));
        const back = applyDelta(after, deltaOf(removed, added)).map(({ id }) => id);
        expect([...back].sort()).toEqual(before.map(({ id }) => id).sort());
      }),
      { seed: 20261123, numRuns: 2000 },
    );
  });
});
