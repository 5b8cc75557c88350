/** Which snapshot answers on which day, and that damage never passes for data. */
import {
  appendFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineCatalogue, lineFile, lineFormat } from "../../test/line-format.ts";
import { codeOf, line, LIST, temporaryHome, type TestHome } from "../../test/temporary-home.ts";
import type { Manifest } from "./manifest.ts";

/** Folder of the snapshot published on a day. */
const folderOf = ({ home, kept }: TestHome, day: string): string =>
  join(home.path, "lists", "own~test", kept().find((name) => name.startsWith(day)) ?? "?");

describe("the snapshot that answers", () => {
  it("is the newest publication among those fetched by the day", async () => {
    const day = fc.constantFrom("2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04");
    const snapshots = fc.array(fc.tuple(day, day), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(snapshots, day, async (days, knownAt) => {
        const { home, publish } = temporaryHome();
        const all: Manifest[] = [];
        for (const [at, pair] of days.entries()) {
          const [published, fetched] = [...pair].sort() as [string, string];
          all.push((await publish(published, [line("a", { name: `${at}` })], { fetched })).snapshot);
        }
        const known = all.filter((snapshot) => snapshot.fetched <= knownAt);
        if (known.length === 0) {
          expect(await codeOf(() => home.load({ knownAt }))).toBe("KNOWN_AT_BEFORE_DATA");
          return;
        }
        const rank = (snapshot: Manifest) => `${snapshot.published} ${snapshot.fetched} ${snapshot.sha256}`;
        const newest = known.reduce((a, b) => (rank(a) > rank(b) ? a : b));
        expect(home.load({ knownAt }).map(({ sha256, retrieved }) => [sha256, retrieved])).toEqual([
          [newest.sha256, newest.fetched],
        ]);
        expect(home.snapshots(LIST).map(rank)).toEqual(all.map(rank).sort());
      }),
      { seed: 20261123, numRuns: 30 },
    );
  });

  it("comes with what is known of the list and of its publication", async () => {
    const test = temporaryHome(lineCatalogue([lineFormat()], 1));
    const { snapshot: old } = await test.publish("2026-01-01", [line("a"), line("b")]);
    await test.publish("2026-01-02", [line("a")]);
    const { snapshot } = await test.publish("2026-01-03", [line("a")], { fetched: "2026-01-05" });
    const [list] = test.home.load();
    const title = { en: "List own:test", fr: "Liste own:test" };
    expect(list).toMatchObject({
      id: LIST,
      title,
      publisher: "Publisher",
      published: "2026-01-03",
      retrieved: "2026-01-05",
      checkedAgainst: "format-only",
      sha256: snapshot.sha256,
      coverage: [{ list: LIST, part: "part", scope: title, entries: 1 }],
    });
    const source = { title: title.en, publisher: "Publisher" };
    expect(list?.sources).toEqual({
      [LIST]: { ...source, published: "2026-01-03", sha256: snapshot.sha256 },
      [`${LIST}@${old.sha256.slice(0, 16)}`]: { ...source, published: "2026-01-01", sha256: old.sha256 },
    });
  });

  it("has its id for a title when the list has no card", async () => {
    const { home, publish } = temporaryHome();
    await publish("2026-01-01", [line("a")]);
    expect(home.load()).toMatchObject([{ title: { en: LIST, fr: LIST }, coverage: [{ part: "whole" }] }]);
  });
});

describe("the lists that are loaded", () => {
  it("are those asked for, or all that had been added by the day, by id", async () => {
    const { home, write, publish } = temporaryHome();
    expect([home.snapshots(), home.load()]).toEqual([[], []]);
    await publish("2026-01-01", [line("a")]);
    const files = [write("b.line", lineFile("2026-01-01", [line("b")]))];
    await home.add({ list: "own:a", files, fetched: "2026-02-01" });
    const ids = (options: Parameters<typeof home.load>[0]) => home.load(options).map(({ id }) => id);
    expect(ids({})).toEqual(["own:a", LIST]);
    expect(ids({ knownAt: "2026-01-31" })).toEqual([LIST]);
    expect(ids({ lists: ["own:a"] })).toEqual(["own:a"]);
    expect(await codeOf(() => ids({ lists: [LIST, "own:a"], knownAt: "2026-01-31" }))).toBe(
      "KNOWN_AT_BEFORE_DATA",
    );
    expect(await codeOf(() => ids({ lists: ["own:b"] }))).toBe("LIST_UNKNOWN");
    expect(await codeOf(() => ids({ lists: ["own:a"], knownAt: "2026-01-31" }))).toBe("KNOWN_AT_BEFORE_DATA");
    expect(await codeOf(() => ids({ lists: ["../a"] }))).toBe("VALUE_NOT_ALLOWED");
    expect(await codeOf(() => ids({ knownAt: "soon" }))).toBe("DATE_INVALID");
  });
});

describe("a damaged snapshot", () => {
  const twoIssues = async (): Promise<TestHome> => {
    const test = temporaryHome();
    await test.publish("2026-01-01", [line("a"), line("b")]);
    await test.publish("2026-01-02", [line("a")]);
    return test;
  };

  it.each([
    ["2026-01-02", "entries.jsonl"],
    ["2026-01-01", "entries.jsonl"],
    ["2026-01-01", "ids.txt"],
    ["2026-01-02", "manifest.json"],
    ["2026-01-01", "manifest.json"],
  ])("is refused wherever it would answer: %s %s", async (day, name) => {
    const test = await twoIssues();
    const path = join(folderOf(test, day), name);
    const whole = readFileSync(path);
    for (const at of [0, whole.length >> 1, whole.length - 2]) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      writeFileSync(path, bytes);
      const isManifest = name === "manifest.json";
      // A change in the middle of a manifest may leave a manifest; the ends of one are its braces.
      if (!isManifest || at === 0) expect(await codeOf(() => test.home.load())).toBe("SNAPSHOT_DAMAGED");
    }
    writeFileSync(path, whole);
    expect(test.home.load()).toHaveLength(1);
    appendFileSync(path, "x");
    expect(await codeOf(() => test.home.load())).toBe("SNAPSHOT_DAMAGED");
  });

  it("does not matter where it is not read", async () => {
    const test = temporaryHome();
    await test.publish("2026-01-01", [line("a")]);
    await test.publish("2026-01-02", [line("a"), line("b")]);
    rmSync(join(folderOf(test, "2026-01-01"), "entries.jsonl"));
    expect(test.home.load()[0]?.entries).toHaveLength(2);
    rmSync(join(folderOf(test, "2026-01-02"), "entries.jsonl"));
    await test.publish("2026-01-03", [line("a"), line("b")]);
    expect(test.home.load()[0]?.entries).toHaveLength(2);
    for (const name of readdirSync(folderOf(test, "2026-01-02")))
      if (name !== "manifest.json") rmSync(join(folderOf(test, "2026-01-02"), name), { recursive: true });
    expect(await codeOf(() => test.home.load())).toBe("SNAPSHOT_DAMAGED");
  });
});

describe("a home put together by hand", () => {
  it("may keep a list elsewhere, by a link", async () => {
    const test = temporaryHome();
    await test.publish("2026-01-01", [line("a")]);
    const [folder, elsewhere] = [join(test.home.path, "lists", "own~test"), join(test.folder, "elsewhere")];
    renameSync(folder, elsewhere);
    symlinkSync(elsewhere, folder, "junction");
    expect(test.home.load().map(({ id }) => id)).toEqual([LIST]);
  });

  it("is damaged where a manifest says another number of entries", async () => {
    const test = temporaryHome();
    await test.publish("2026-01-01", [line("a"), line("b")]);
    const path = join(folderOf(test, "2026-01-01"), "manifest.json");
    writeFileSync(path, readFileSync(path, "utf8").replace('"entries": 2', '"entries": 3'));
    expect(await codeOf(() => test.home.load())).toBe("SNAPSHOT_DAMAGED");
  });
});
