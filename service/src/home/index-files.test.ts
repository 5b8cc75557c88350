/** An index on disk answers as the lists do, and nothing that happens to its file reaches an answer. */
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { openEngine, type Engine } from "embargo";
import type { EmbargoError, LoadedList } from "embargo/model";
import { describe, expect, it } from "vitest";
import { line, temporaryHome, type TestHome } from "../../test/temporary-home.ts";

const DAY = "2026-11-23";
const QUERY = { schema: null, properties: { name: ["Name Ivanov"] } } as const;

/** An engine over a home, the codes it is told of, and how often it looked at the entries of a list. */
interface Opened {
  readonly engine: Engine;
  readonly notes: readonly string[];
  readonly looked: () => number;
}

function open({ home }: TestHome): Opened {
  const notes: string[] = [];
  let looked = 0;
  const watched = (list: LoadedList): LoadedList =>
    Object.defineProperty(cloned(list), "entries", {
      enumerable: true,
      get: () => {
        looked += 1;
        return list.entries;
      },
    });
  const engine = openEngine({
    clock: () => DAY,
    lists: (knownAt) => home.lists(knownAt === undefined ? {} : { knownAt }).map(watched),
    indexes: home.indexes((error: EmbargoError) => notes.push(error.code)),
  });
  return { engine, notes, looked: () => looked };
}

/** The list with its getters as they are. */
function cloned(list: LoadedList): LoadedList {
  const own = Object.getOwnPropertyDescriptors(list);
  return Object.defineProperties(
    {},
    { ...own, entries: { ...own.entries, configurable: true } },
  ) as LoadedList;
}

const indexes = ({ home }: TestHome): readonly string[] => readdirSync(join(home.path, "index")).sort();
const indexFile = (test: TestHome): string => join(test.home.path, "index", indexes(test)[0] ?? "?");

async function filledHome(): Promise<TestHome> {
  const test = temporaryHome();
  await test.publish("2026-11-01", [line("a", { name: "Name Ivanov" }), line("b")]);
  return test;
}

describe("the index of a home", () => {
  it("is written after the first screening and answers the next without a look at the entries", async () => {
    const test = await filledHome();
    const first = open(test);
    const answer = first.engine.screen(QUERY);
    expect(answer.candidates[0]?.matchedName).toBe("Name Ivanov");
    expect(indexes(test)).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.idx$/)]);
    const second = open(test);
    expect(second.engine.screen(QUERY)).toEqual(answer);
    expect([first.looked() > 0, second.looked()]).toEqual([true, 0]);
    expect(second.engine.lists()[0]?.entries).toHaveLength(2);
    expect([...first.notes, ...second.notes]).toEqual([]);
  });

  it("is another one as soon as the lists are: a publication, a later reading, an earlier issue", async () => {
    const test = await filledHome();
    open(test).engine.screen(QUERY);
    await test.publish("2026-11-02", [line("b")]);
    expect(open(test).engine.screen(QUERY).candidates[0]?.designations).toEqual([]);
    await test.publish("2026-10-01", [line("b")]);
    const [after] = open(test).engine.screen({ schema: null, properties: { name: ["Name b"] } }).candidates;
    expect(after?.designations[0]?.firstSeen).toBe("2026-10-01");
    expect(indexes(test)).toHaveLength(3);
  });

  it.each([
    ["cut", (file: string) => truncateSync(file, 1000), "INDEX_TRUNCATED"],
    ["empty", (file: string) => writeFileSync(file, ""), "INDEX_FOREIGN"],
    ["of another kind", (file: string) => writeFileSync(file, "{}".repeat(100)), "INDEX_FOREIGN"],
    [
      "damaged",
      (file: string) => {
        const bytes = readFileSync(file);
        bytes[1000] = (bytes[1000] ?? 0) ^ 1;
        writeFileSync(file, bytes);
      },
      "INDEX_DAMAGED",
    ],
    [
      "damaged in its entries",
      (file: string) => {
        const bytes = readFileSync(file);
        writeFileSync(file, bytes.fill(0x20, bytes.readUInt32LE(24)));
      },
      "INDEX_DAMAGED",
    ],
    [
      "of another format",
      (file: string) => {
        const bytes = readFileSync(file);
        bytes[8] = 99;
        writeFileSync(file, bytes);
      },
      "INDEX_VERSION",
    ],
    [
      "a folder",
      (file: string) => {
        rmSync(file);
        mkdirSync(join(file, "x"), { recursive: true });
      },
      "HOME_UNUSABLE",
    ],
  ])("is told of and made anew when its file is %s", async (_, spoil, code) => {
    const test = await filledHome();
    const answer = open(test).engine.screen(QUERY);
    spoil(indexFile(test));
    const second = open(test);
    expect(second.engine.screen(QUERY)).toEqual(answer);
    expect(second.notes[0]).toBe(code);
    if (code === "HOME_UNUSABLE") return;
    open(test).engine.prepared();
    const third = open(test);
    expect(third.engine.screen(QUERY)).toEqual(answer);
    expect([third.looked(), third.notes]).toEqual([0, []]);
  });

  it("is not kept where nothing was ever added, and its folder may be missing or a file", async () => {
    const empty = temporaryHome();
    empty.home.indexes(() => {}).write("0".repeat(64), () => new ArrayBuffer(16));
    expect(readdirSync(empty.folder)).toEqual([]);
    const test = await filledHome();
    writeFileSync(join(test.home.path, "index"), "");
    const opened = open(test);
    expect(opened.engine.screen(QUERY).candidates).toHaveLength(1);
    expect(opened.notes).toEqual(["HOME_UNUSABLE", "HOME_UNUSABLE"]);
  });

  it("stays among the newest few; old parts go, what is not ours stays", async () => {
    const test = await filledHome();
    const store = test.home.indexes(() => {});
    const keys = Array.from({ length: 7 }, (_, at) => `${at}`.repeat(64));
    const folder = join(test.home.path, "index");
    mkdirSync(folder);
    writeFileSync(join(folder, "notes.txt"), "");
    writeFileSync(join(folder, ".tmp-1-x.idx"), "");
    utimesSync(join(folder, ".tmp-1-x.idx"), 1, 1);
    keys.forEach((key, at) => {
      store.write(key, () => new ArrayBuffer(16));
      utimesSync(join(folder, `${key.slice(0, 32)}.idx`), 1_000_000_000 + at, 1_000_000_000 + at);
    });
    store.write("f".repeat(64), () => new ArrayBuffer(16));
    const kept = ["4", "5", "6", "f"].map((digit) => `${digit.repeat(32)}.idx`);
    expect(indexes(test)).toEqual([...kept, "notes.txt"]);
  });
});
