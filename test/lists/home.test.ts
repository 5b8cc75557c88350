/** Real publications in a home: what changed between two, a delta on top of one, and who is gone. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEngine, STARTER } from "embargo";
import { openHome, type Home } from "embargo-service/home";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HAS_LISTS } from "./shared-files.ts";

const SHARED = join(import.meta.dirname, "../../../shared/lists");
const OFAC = ["sdn.csv.gz", "alt.csv.gz", "add.csv.gz", "sdn_comments.csv"];

describe.skipIf(!HAS_LISTS)("a home with real lists (needs ../shared/lists)", () => {
  const path = mkdtempSync(join(tmpdir(), "embargo-real-home-"));
  const home: Home = openHome({ path });
  afterAll(() => rmSync(path, { recursive: true }));
  beforeAll(async () => {
    const un = (day: string): string[] => [join(SHARED, `un/consolidated-${day}.xml.gz`)];
    await home.add({ list: "un-sc", files: un("2025-03-20"), fetched: "2025-03-21" });
    await home.add({ list: "un-sc", files: un("2026-02-27"), fetched: "2026-02-28" });
    const files = OFAC.map((name) => join(SHARED, "us-ofac/2021-07", name));
    await home.add({ list: "us-ofac-sdn", files, published: "2021-07-07", fetched: "2021-07-08" });
  }, 60_000);

  it("tells added, removed and renumbered entries apart: 136 and 10 by the numbers of the file", () => {
    const { added, removed, renumbered } = home.diff("un-sc@2025-03-20", "un-sc@2026-02-27");
    expect([added.length, removed.length, renumbered.length]).toEqual([130, 4, 6]);
    expect([added.length + renumbered.length, removed.length + renumbered.length]).toEqual([136, 10]);
    expect(renumbered.map(({ id }) => id)).toContain("un-sc:HTi.002");
  });

  it("keeps who was removed, as gone since the later publication", () => {
    const engine = openEngine({
      clock: () => "2026-03-01",
      lists: (knownAt) => [...home.load(knownAt === undefined ? {} : { knownAt }), STARTER],
    });
    const find = (asOf: string, knownAt?: string): unknown => {
      const { candidates } = engine.screen(
        { schema: null, properties: { name: ["Abu Mohammed al-Jawlani"] } },
        { asOf, knownAt, lists: ["un-sc"] },
      );
      const one = candidates.find(({ entity }) => entity.id === "un-sc:QDi.317");
      return [one?.designations.length, one?.formerDesignations.length, one?.uncertainDesignations.length];
    };
    expect(find("2025-03-20")).toEqual([1, 0, 0]);
    expect(find("2025-06-01")).toEqual([0, 0, 1]);
    expect(find("2026-02-27")).toEqual([0, 1, 0]);
    expect(find("2026-02-27", "2025-04-01")).toEqual([1, 0, 0]);
  });

  it("puts a delta on top of the newest snapshot", async () => {
    const delta = join(SHARED, "us-ofac/2025-01/2025-01-13_delta.xml");
    const { snapshot, before } = await home.add({
      list: "us-ofac-sdn",
      files: [delta],
      fetched: "2025-01-14",
      // The whole list of that month was not to be had: deltas between are missing, which is refused otherwise.
      acceptFewer: true,
    });
    expect([before?.counts.entries, snapshot.counts.entries]).toEqual([8976, 8966]);
    expect(snapshot).toMatchObject({
      published: "2025-01-13",
      format: "us-ofac.delta",
      base: before?.sha256,
    });
    const { added, removed } = home.diff("us-ofac-sdn", "us-ofac-sdn");
    expect([added.length, removed.length]).toEqual([4, 14]);
  });
});
