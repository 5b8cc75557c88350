/** Ids of lists become paths: none may lead out of the home. */
import { join, sep } from "node:path";
import fc from "fast-check";
import { EmbargoError } from "embargo/model";
import { describe, expect, it } from "vitest";
import { isSnapshotName, listFolder, listOfFolder, snapshotName } from "./list-folder.ts";

const RUNS = { seed: 20261123, numRuns: 500 } as const;

describe("listFolder", () => {
  it("gives each id one folder below lists, and finds the id again", () => {
    const id = fc.stringMatching(/^[a-z0-9-]{1,9}(:[a-z0-9-]{1,9})?$/);
    fc.assert(
      fc.property(id, (list) => {
        const folder = listFolder("home", list);
        const [name = "", ...rest] = folder.slice(join("home", "lists").length + 1).split(sep);
        expect([rest, listOfFolder(name)]).toEqual([[], list]);
      }),
      RUNS,
    );
  });

  it("refuses any other text", () => {
    const odd = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "..",
        "../x",
        "a/b",
        "a\\b",
        "own:",
        ":x",
        "own:a:b",
        "Un-SC",
        "own~x",
        "a\n",
        "",
        "own:..",
        "é",
      ),
    );
    fc.assert(
      fc.property(odd, (list) => {
        fc.pre(!/^[a-z0-9-]+(:[a-z0-9-]+)?$/.test(list) || list.endsWith("\n"));
        expect(() => listFolder("home", list)).toThrow(EmbargoError);
      }),
      RUNS,
    );
  });
});

describe("listOfFolder", () => {
  it("knows no folder that it would not name so itself", () => {
    expect(["own~test", "un-sc", "own:test", "own~a~b", ".tmp-x", "UN"].map(listOfFolder)).toEqual([
      "own:test",
      "un-sc",
      ...Array.from({ length: 4 }, () => null),
    ]);
  });
});

describe("snapshotName", () => {
  it("is told from temporary folders and from others", () => {
    const hash = "0123456789abcdef".repeat(4);
    expect(snapshotName("2026-01-02", hash, 1)).toBe("2026-01-02_0123456789abcdef");
    expect(snapshotName("2026-01-02", hash, 3)).toBe("2026-01-02_0123456789abcdef.3");
    expect([1, 3].map((reading) => isSnapshotName(snapshotName("2026-01-02", hash, reading)))).toEqual([
      true,
      true,
    ]);
    expect(
      [".tmp-00000000-1-t", "2026-01-02", "2026-01-02_0123", "lost+found"].filter(isSnapshotName),
    ).toEqual([]);
  });
});
