/** Adding a publication: what is kept of it, what is refused, and that nothing is left of what is refused. */
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { EmbargoError } from "embargo/model";
import { lineCatalogue, lineEntry, lineFile, lineFormat } from "../../test/line-format.ts";
import { codeOf, line, LIST, temporaryHome, type TestHome } from "../../test/temporary-home.ts";
import type { ReadProgress } from "./read-staged.ts";

const hashOf = (bytes: string | Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const LINES = [line("b", { note: "a note" }), line("a")];
const TEXT = lineFile("2026-01-02", LINES);
const linesOf = (count: number) => Array.from({ length: count }, (_, at) => line(`${at}`));

describe("a snapshot", () => {
  it("holds the files as given, the entries in their order, the sorted ids, and their hashes", async () => {
    const { home, write, kept } = temporaryHome();
    const packed = gzipSync(TEXT);
    const given = { list: LIST, files: [write("in/list.line.gz", packed)], fetched: "2026-01-03" };
    const { added, snapshot, before } = await home.add(given);
    const folder = join(home.path, "lists", "own~test", kept()[0] ?? "");
    const read = (name: string): Buffer => readFileSync(join(folder, name));
    const entries = LINES.map((item) => `${JSON.stringify(lineEntry(LIST, item))}\n`).join("");
    expect(read("source/list.line.gz").equals(packed)).toBe(true);
    expect(read("entries.jsonl").toString()).toBe(entries);
    expect(read("ids.txt").toString()).toBe("own:test:a\nown:test:b\n");
    expect(JSON.parse(read("coverage.json").toString())).toMatchObject({ fields: [{}, {}], unattached: [] });
    expect(JSON.parse(read("manifest.json").toString())).toEqual(snapshot);
    expect([added, before]).toEqual([true, null]);
    expect(snapshot).toMatchObject({
      list: LIST,
      format: "own.line",
      published: "2026-01-02",
      publishedBasis: "file",
      fetched: "2026-01-03",
      sha256: hashOf(TEXT),
      reading: 1,
      counts: { entries: 2, records: { entry: 2 } },
      files: [{ name: "list.line.gz", role: "list", bytes: packed.length, sha256: hashOf(packed) }],
      entriesSha256: hashOf(entries),
      idsSha256: hashOf("own:test:a\nown:test:b\n"),
    });
    expect(kept()).toEqual([`2026-01-02_${hashOf(TEXT).slice(0, 16)}`]);
  });

  it("is the same, byte for byte, in another home", async () => {
    const texts = await Promise.all(
      [1, 2].map(async () => {
        const { home, publish } = temporaryHome();
        await publish("2026-01-02", LINES);
        const files = readdirSync(home.path, { recursive: true, withFileTypes: true }).filter((item) =>
          item.isFile(),
        );
        return files
          .map((item) => `${item.name}: ${readFileSync(join(item.parentPath, item.name), "utf8")}`)
          .sort();
      }),
    );
    expect(texts[0]).toHaveLength(5);
    expect(texts[0]).toEqual(texts[1]);
  });

  it("hashes several files by their hashes and roles, whatever the order and packing", async () => {
    const twoFiles = (files: (write: TestHome["write"]) => string[]) => {
      const { home, write } = temporaryHome(lineCatalogue([pair()]));
      return home.add({ list: LIST, files: files(write), fetched: "2026-01-03" });
    };
    const [main, more] = [lineFile("2026-01-02", [line("b")]), lineFile("2026-01-02", [line("a")])];
    const plain = await twoFiles((write) => [write("x.main", main), write("x.more", more)]);
    const packed = await twoFiles((write) => [write("x.more.gz", gzipSync(more)), write("x.main", main)]);
    const lines = [`${hashOf(main)}  main\n`, `${hashOf(more)}  more\n`].sort();
    // Sorted by hash, which is not the order of the roles here.
    expect(lines[0]).toContain("more");
    expect(plain.snapshot.sha256).toBe(hashOf(lines.join("")));
    expect(packed.snapshot.sha256).toBe(plain.snapshot.sha256);
    expect(plain.snapshot.counts.entries).toBe(2);
    expect(packed.snapshot.files.map(({ role }) => role)).toEqual(["main", "more"]);
  });
});

describe("the same content", () => {
  it("is not kept twice, nor its .gz, and the recorded days stay", async () => {
    const { home, write, publish, kept } = temporaryHome();
    const first = await publish("2026-01-02", LINES, { fetched: "2026-01-05" });
    const files = [write("other.name", gzipSync(TEXT))];
    const again = await home.add({ list: LIST, files, fetched: "2026-01-09" });
    const earlier = await home.add({ list: LIST, files, fetched: "2026-01-04" });
    expect(again).toEqual({
      added: false,
      snapshot: first.snapshot,
      before: first.snapshot,
      coverage: first.coverage,
      unattached: 0,
      fetchedEarlier: false,
    });
    expect(earlier).toEqual({ ...again, fetchedEarlier: true });
    expect(kept()).toHaveLength(1);
  });

  it("keeps the day of publication that was stated first", async () => {
    const { home, write } = temporaryHome();
    const files = [write("list.line", lineFile(null, LINES))];
    const request = { list: LIST, files, fetched: "2026-01-09" };
    const first = await home.add({ ...request, published: "2026-01-02" });
    expect(first.snapshot).toMatchObject({ published: "2026-01-02", publishedBasis: "stated" });
    expect(await home.add({ ...request, published: "2026-01-03" })).toMatchObject({
      added: false,
      snapshot: first.snapshot,
    });
  });

  it("read with another result becomes a second reading, which answers from its own day on", async () => {
    const { home, publish, kept } = temporaryHome();
    const raw = lineFormat();
    const fields = { line: { fate: "mapped" }, note: { fate: "ignored", why: "test" } } as const;
    const format = { ...raw, card: { ...raw.card, records: { entry: fields } } };
    await publish("2026-01-02", LINES, { fetched: "2026-01-05" });
    const second = await publish("2026-01-02", LINES, { format, fetched: "2026-01-07" });
    expect([second.added, second.snapshot.reading]).toEqual([true, 2]);
    expect(kept().map((name) => name.slice(27))).toEqual(["", ".2"]);
    const notes = (knownAt: string) => home.load({ knownAt })[0]?.entries.flatMap((entry) => entry.raw ?? []);
    expect([notes("2026-01-06")?.length, notes("2026-01-07")?.length]).toEqual([1, 0]);
    expect((await publish("2026-01-02", LINES, { format })).added).toBe(false);
    expect(await publish("2026-01-02", LINES, { fetched: "2026-01-01" })).toMatchObject({
      added: true,
      snapshot: { reading: 3, fetched: "2026-01-07" },
    });
  });
});

describe("a second reading", () => {
  it("takes the place of the first: no entry of the first is carried along, and it is no publication before", async () => {
    const { home, publish } = temporaryHome();
    const { format, card } = lineFormat();
    const wrong = { ...format, mapper: () => ({ map: () => lineEntry(LIST, line("wrong")) }) };
    await publish("2026-01-01", [line("a")]);
    const { snapshot } = await publish("2026-01-02", [line("a")], { format: { format: wrong, card } });
    await publish("2026-01-02", [line("a")]);
    expect(home.load()[0]?.entries.map(({ id }) => id)).toEqual([`${LIST}:a`]);
    const { a, b, added } = home.diff(LIST, LIST);
    expect([a.published, b.sha256, added]).toEqual(["2026-01-01", snapshot.sha256, []]);
  });
});

describe("a refusal", () => {
  const refused = async (test: TestHome, code: string, request: object): Promise<void> => {
    const before = existsSync(test.home.path) ? readdirSync(test.home.path, { recursive: true }) : [];
    const given = { list: LIST, files: [test.write("list.line", TEXT)], fetched: "2026-01-03", ...request };
    expect(await codeOf(() => test.home.add(given))).toBe(code);
    const after = existsSync(test.home.path) ? readdirSync(test.home.path, { recursive: true }) : [];
    const folders = ["lists", join("lists", "own~test")];
    expect(after.filter((name) => !folders.includes(String(name)))).toEqual(
      before.filter((name) => !folders.includes(String(name))),
    );
  };

  it.each([
    ["VALUE_NOT_ALLOWED", { list: "../test" }],
    ["VALUE_NOT_ALLOWED", { list: "un-scc" }],
    ["VALUE_NOT_ALLOWED", { format: "own.other" }],
    ["DATE_INVALID", { fetched: "2026-02-30" }],
    ["DATE_INVALID", { published: "January" }],
    ["INPUT_NOT_FOUND", { files: ["/nowhere/at/all.line"] }],
    ["INPUT_UNREADABLE", { files: ["."] }],
    ["LIST_FILE_MISSING", { files: [] }],
  ])("%s for %j leaves nothing behind", async (code, request) => {
    const test = temporaryHome();
    await refused(test, code, request);
    await test.publish("2026-01-01", [line("x")]);
    await refused(test, code, request);
  });

  it("of a file that cannot be read whole leaves nothing behind", async () => {
    const test = temporaryHome();
    await test.publish("2026-01-01", [line("x")]);
    const packed = gzipSync(lineFile("2026-01-02", linesOf(20_000)));
    const corrupt = Buffer.from(packed);
    corrupt[packed.length >> 1] = (corrupt[packed.length >> 1] ?? 0) ^ 0xff;
    const files = [
      TEXT.slice(0, -8),
      "",
      packed.subarray(0, -1),
      packed.subarray(0, 9),
      corrupt,
      gzipSync(""),
    ];
    for (const content of files) {
      const path = test.write("broken.line", content);
      await refused(test, "LIST_FILE_BROKEN", { files: [path] });
    }
    const bomb = gzipSync(Buffer.alloc(30_000_000, " "));
    await refused(test, "LIST_FILE_UNSAFE", { files: [test.write("bomb.line", bomb)] });
  });

  it("of a reader that fails by a defect leaves nothing behind", async () => {
    const test = temporaryHome();
    const { format, card } = lineFormat();
    const broken = { ...format, mapper: () => ({ map: () => assertNever() }) };
    const files = [test.write("list.line", TEXT)];
    const adding = test.home.add({
      list: LIST,
      files,
      fetched: "2026-01-03",
      format: { format: broken, card },
    });
    await expect(adding).rejects.toThrow("a defect");
    expect(test.kept()).toEqual([]);
  });

  it("LIST_DATE_MISSING when neither the file nor the caller says when it was published", async () => {
    const test = temporaryHome();
    const files = [test.write("undated.line", lineFile(null, LINES))];
    await refused(test, "LIST_DATE_MISSING", { files });
    const stated = await test.home.add({ list: LIST, files, fetched: "2026-01-03", published: "2026-01-01" });
    expect(stated.snapshot.published).toBe("2026-01-01");
    const dated = await test.publish("2026-01-02", LINES, { published: "2026-01-01" });
    expect(dated.snapshot).toMatchObject({ published: "2026-01-02", publishedBasis: "file" });
  });

  it("LIST_FILE_UNEXPECTED for two files of one name, whatever the case", async () => {
    const test = temporaryHome();
    const files = [test.write("a/list.line", TEXT), test.write("b/LIST.line", TEXT)];
    await refused(test, "LIST_FILE_UNEXPECTED", { files });
  });

  it("HOME_UNUSABLE when the home is a file, or below one", async () => {
    const test = temporaryHome();
    writeFileSync(test.home.path, "");
    const files = [test.write("list.line", TEXT)];
    expect(await codeOf(() => test.home.add({ list: LIST, files, fetched: "2026-01-03" }))).toBe(
      "HOME_UNUSABLE",
    );
    expect(await codeOf(() => test.home.snapshots())).toBe("HOME_UNUSABLE");
    expect(await codeOf(() => test.home.load())).toBe("HOME_UNUSABLE");
  });

  it("SNAPSHOT_DAMAGED when the name is taken by what is no snapshot", async () => {
    const test = temporaryHome();
    const { snapshot } = await test.publish("2026-01-02", LINES);
    const folder = join(test.home.path, "lists", "own~test", test.kept()[0] ?? "");
    rmSync(join(folder, "manifest.json"));
    expect(await codeOf(() => test.home.snapshots())).toBe("SNAPSHOT_DAMAGED");
    expect(await codeOf(() => test.home.load())).toBe("SNAPSHOT_DAMAGED");
    await refused(test, "SNAPSHOT_DAMAGED", {});
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    expect((await test.publish("2026-01-02", LINES)).snapshot).toEqual(snapshot);
  });
});

describe("the number of entries", () => {
  it("may fall as far as the card allows, and no further without a word", async () => {
    const test = temporaryHome(lineCatalogue([lineFormat()], 0.1));
    await test.publish("2026-01-02", linesOf(100));
    await test.publish("2026-01-03", linesOf(90));
    expect(await codeOf(() => test.publish("2026-01-04", linesOf(80)))).toBe("LIST_COUNT_DROPPED");
    expect(test.kept()).toHaveLength(2);
    const accepted = await test.publish("2026-01-04", linesOf(80), { acceptFewer: true });
    expect([accepted.added, accepted.before?.counts.entries]).toEqual([true, 90]);
  });

  it("is held against the newest snapshot that was published no later", async () => {
    const test = temporaryHome(lineCatalogue([lineFormat()], 0.1));
    await test.publish("2026-06-01", linesOf(100));
    expect((await test.publish("2026-01-01", linesOf(10))).before).toBeNull();
    expect((await test.publish("2026-03-01", linesOf(11))).before?.published).toBe("2026-01-01");
    expect(await codeOf(() => test.publish("2026-06-02", linesOf(89)))).toBe("LIST_COUNT_DROPPED");
  });
});

describe("the format of files that nobody named", () => {
  const strict = lineFormat("own.strict", "strict");
  const refusing = {
    ...strict,
    format: { ...strict.format, mapper: () => ({ map: () => refuse() }) },
  };
  const other = lineFormat("own.other", "other");
  const cut = TEXT.slice(0, -8);

  it("is the one that knows the name, before the one that stands first", async () => {
    const { home, write } = temporaryHome(lineCatalogue([strict, other]));
    const files = [write("x.other.gz", gzipSync(TEXT))];
    expect((await home.add({ list: LIST, files, fetched: "2026-01-03" })).snapshot.format).toBe("own.other");
  });

  it("is any that reads the file, when none knows the name, or the one that does cannot read it", async () => {
    const { home, write } = temporaryHome(lineCatalogue([refusing, other]));
    for (const name of ["x.unknown", "x.strict"]) {
      const { snapshot } = await home.add({ list: LIST, files: [write(name, TEXT)], fetched: "2026-01-03" });
      expect(snapshot.format).toBe("own.other");
    }
  });

  it("is not guessed from a failure: the error is that of the format that read most, then of the name", async () => {
    const { home, write } = temporaryHome(lineCatalogue([refusing, other]));
    const errorOf = (name: string, text: string, more: object = {}) =>
      codeOf(() => home.add({ list: LIST, files: [write(name, text)], fetched: "2026-01-03", ...more }));
    expect(await errorOf("x.strict", cut)).toBe("LIST_FILE_BROKEN");
    expect(await errorOf("x.strict", TEXT, { format: "own.strict" })).toBe("LIST_FIELD_UNKNOWN");
    expect(await errorOf("x.other", "<html>")).toBe("LIST_FILE_BROKEN");
    expect(await errorOf("x.html", "<html>")).toBe("LIST_FORMAT_UNKNOWN");
  });

  it("misses a file of a set rather than taking it for another format", async () => {
    const { home, write } = temporaryHome(lineCatalogue([strict, pair()]));
    const files = [write("x.main", TEXT)];
    const found = await codeOf(() =>
      home.add({ list: LIST, files: [...files, write("y.txt", "")], fetched: "2026-01-03" }),
    );
    expect(found).toBe("LIST_FILE_MISSING");
  });
});

describe("progress", () => {
  it("counts the bytes of each file as stored, up to all of them", async () => {
    const { home, write } = temporaryHome();
    const packed = gzipSync(lineFile("2026-01-02", linesOf(20_000)));
    const seen: ReadProgress[] = [];
    const files = [write("list.line.gz", packed)];
    await home.add({
      list: LIST,
      files,
      fetched: "2026-01-03",
      onProgress: (progress) => seen.push(progress),
    });
    const bytes = seen.map((progress) => progress.bytes);
    expect(new Set(seen.map(({ file, total }) => `${file} ${total}`))).toEqual(
      new Set([`list.line.gz ${packed.length}`]),
    );
    expect([...bytes].sort((a, b) => a - b)).toEqual(bytes);
    expect(bytes.at(-1)).toBe(packed.length);
  });
});

describe.skipIf(process.platform === "win32")("a pipe", () => {
  it("is read as a file is", async () => {
    const { home, folder, write } = temporaryHome();
    const pipe = join(folder, "pipe.line");
    execFileSync("mkfifo", [pipe]);
    const adding = home.add({ list: LIST, files: [pipe], fetched: "2026-01-03" });
    execFileSync("sh", ["-c", 'cat "$1" > "$2" &', "sh", write("list.line", TEXT), pipe], {
      stdio: "ignore",
    });
    expect((await adding).snapshot.sha256).toBe(hashOf(TEXT));
  });
});

/** A format of two files. */
function pair() {
  const { format, card } = lineFormat("own.pair", "main");
  const files = ["main", "more"].map((role) => ({ role, required: true, names: `\\.${role}$` }));
  return { format, card: { ...card, files } };
}

function refuse(): never {
  throw new EmbargoError("LIST_FIELD_UNKNOWN", { file: "x", line: 1, field: "y" });
}

function assertNever(): never {
  throw new Error("a defect");
}
