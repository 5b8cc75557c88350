/** Folders left behind by processes that were killed, and several processes at a time. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { lineFile } from "../../test/line-format.ts";
import { line, LIST, temporaryHome } from "../../test/temporary-home.ts";

const MACHINE = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
/** Above any process id that Linux, macOS or Windows gives. */
const NO_PROCESS = 2 ** 30;

describe("left-over temporary folders", () => {
  it("are swept by the next add when their process is gone or they are old, and are never read", async () => {
    const { home, publish, kept } = temporaryHome();
    await publish("2026-01-01", [line("a")]);
    const leave = (name: string, ageMs = 0): string => {
      const folder = join(home.path, "lists", "own~test", name);
      mkdirSync(join(folder, "source"), { recursive: true });
      writeFileSync(join(folder, "manifest.json"), "{");
      const at = new Date(Date.now() - ageMs);
      utimesSync(folder, at, at);
      return name;
    };
    const [hour, days] = [3_600_000, 2 * 86_400_000];
    const stay = [
      leave(`.tmp-${MACHINE}-${process.pid}-x`, hour),
      leave(`.tmp-00000000-${NO_PROCESS}-x`, hour),
      leave("lost+found", days),
    ];
    leave(`.tmp-${MACHINE}-${NO_PROCESS}-x`);
    leave(`.tmp-${MACHINE}-${NO_PROCESS}-y`, hour);
    leave(`.tmp-${MACHINE}-${process.pid}-y`, days);
    leave(`.tmp-00000000-1-x`, days);
    expect(home.snapshots()).toHaveLength(1);
    expect(home.load()).toHaveLength(1);
    await publish("2026-01-02", [line("a")]);
    expect(kept().filter((name) => !/^2026-01-0[12]_/.test(name))).toEqual(stay.sort());
    expect(home.snapshots()).toHaveLength(2);
  });
});

describe("two processes that add at a time", () => {
  it.each([
    ["the same content", 1],
    ["two publications", 2],
  ])("%s: both end well", async (_what, publications) => {
    const { home, folder, write, kept } = temporaryHome();
    const texts = [1, 2].map((issue) => lineFile(`2026-01-0${issue}`, manyLines(issue)));
    const files = [0, 1].map((at) => write(`${at}.line`, texts[at % publications] ?? ""));
    const starting = join(folder, "start");
    const program = `
      import { existsSync } from "node:fs";
      import { openHome } from ${moduleOf("./index.ts")};
      import { lineCatalogue } from ${moduleOf("../../test/line-format.ts")};
      const home = openHome({ path: process.argv[1], catalogue: lineCatalogue() });
      process.stdout.write("ready\\n");
      while (!existsSync(process.argv[3])) await new Promise((resolve) => setTimeout(resolve, 1));
      const { added } = await home.add({ list: "${LIST}", files: [process.argv[2]], fetched: "2026-02-01" });
      process.stdout.write(String(added));`;
    const children = files.map((file) => start(program, [home.path, file, starting]));
    await Promise.all(children.map(({ ready }) => ready));
    writeFileSync(starting, "");
    const ended = await Promise.all(children.map((child) => child.ended));
    expect(ended.map(({ status }) => status)).toEqual([0, 0]);
    const added = ended.map(({ output }) => output.replace("ready\n", "")).sort();
    expect(added).toEqual(publications === 1 ? ["false", "true"] : ["true", "true"]);
    expect(kept()).toHaveLength(publications);
    expect(home.load()[0]?.coverage[0]?.entries).toBe(3000);
    expect(existsSync(starting)).toBe(true);
  });
});

function manyLines(issue: number) {
  return Array.from({ length: 3000 }, (_, at) => line(`${at}`, { note: `issue ${issue}` }));
}

function moduleOf(path: string): string {
  return JSON.stringify(pathToFileURL(join(import.meta.dirname, path)).href);
}

interface Child {
  readonly ready: Promise<void>;
  readonly ended: Promise<{ readonly status: number | null; readonly output: string }>;
}

function start(program: string, args: readonly string[]): Child {
  const options = ["--conditions=source", "--input-type=module", "--eval", program];
  const child = spawn(join(import.meta.dirname, "../../../node_modules/.bin/node"), [...options, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.setEncoding("utf8");
  return {
    ready: new Promise((resolve) => {
      child.stdout.on("data", (text: string) => {
        output += text;
        if (output.includes("ready")) resolve();
      });
      child.on("close", () => resolve());
    }),
    ended: new Promise((resolve) => {
      child.on("close", (status) => resolve({ status, output }));
    }),
  };
}
