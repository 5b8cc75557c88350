/** Line files are read whatever the length of their lines, and never when they were changed. */
import { createHash } from "node:crypto";
import { appendFileSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { ListEntry } from "embargo/model";
import { lineEntry } from "../../test/line-format.ts";
import { codeOf, line } from "../../test/temporary-home.ts";
import { writeLines } from "./durable.ts";
import type { Manifest } from "./manifest.ts";
import { eachEntry, eachId, lineOfId } from "./read-lines.ts";

const RUNS = { seed: 20261123, numRuns: 100 } as const;
const folder = mkdtempSync(join(tmpdir(), "embargo-lines-"));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => ["entries.jsonl", "ids.txt"].forEach((name) => rmSync(join(folder, name), { force: true })));

const snapshotOf = (hashes: Partial<Manifest>) => ({ folder, manifest: hashes as Manifest });
const written = (name: string, lines: readonly string[]): string => {
  rmSync(join(folder, name), { force: true });
  return writeLines(
    join(folder, name),
    lines.map((text) => `${text}\n`),
  );
};
const idsRead = (idsSha256: string): readonly string[] => {
  const ids: string[] = [];
  eachId(snapshotOf({ idsSha256 }), (id) => ids.push(id));
  return ids;
};
const entriesRead = (entriesSha256: string): readonly ListEntry[] => {
  const entries: ListEntry[] = [];
  eachEntry(snapshotOf({ entriesSha256 }), (entry) => entries.push(entry));
  return entries;
};

describe("eachId", () => {
  it("gives back any ids that were written, and the hash is of the bytes", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, unit: "binary" })), (ids) => {
        const sha256 = written("ids.txt", ids.map(lineOfId));
        const text = ids.map((id) => `${lineOfId(id)}\n`).join("");
        expect(sha256).toBe(createHash("sha256").update(text).digest("hex"));
        expect(idsRead(sha256)).toEqual(ids);
      }),
      RUNS,
    );
  });

  it("keeps an id with line breaks on one line", () => {
    expect(idsRead(written("ids.txt", ["a\nb\\", "c\r\n"].map(lineOfId)))).toEqual(["a\nb\\", "c\r\n"]);
  });
});

describe("eachEntry", () => {
  const long = "é€𝄞".repeat(400_000);
  const entries = [line("1", { name: long }), line("2"), line("3", { name: `a${long}` })].map((item) =>
    lineEntry("own:test", item),
  );

  it("reads lines longer than a chunk, cut inside a character", () => {
    expect(
      entriesRead(
        written(
          "entries.jsonl",
          entries.map((entry) => JSON.stringify(entry)),
        ),
      ),
    ).toEqual(entries);
  });

  it.each([
    ["cut", (path: string) => writeFileSync(path, JSON.stringify(entries[1]).slice(0, -9))],
    ["with a line more", (path: string) => appendFileSync(path, `${JSON.stringify(entries[1])}\n`)],
    ["of something else", (path: string) => writeFileSync(path, "null\n")],
    ["empty", (path: string) => writeFileSync(path, "")],
    ["gone", (path: string) => unlinkSync(path)],
  ])("refuses a file that is %s", async (_how, change) => {
    const sha256 = written("entries.jsonl", [JSON.stringify(entries[1])]);
    expect(entriesRead(sha256)).toHaveLength(1);
    change(join(folder, "entries.jsonl"));
    expect(await codeOf(() => entriesRead(sha256))).toBe("SNAPSHOT_DAMAGED");
  });
});
