/** `batch` writes the same bytes on any number of threads, stopped or not. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { expectRefusal, run, temporaryFolder } from "../../../test/cli/fake-io.ts";
import { threadsOf } from "./threads.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

const ASKED = ["--as-of", "2023-09-13", "--list", "jp-mof"];
const NAMES = ["Kim Jong Un", "김정은", "Vladimir Poutine", "Lenoir, Marie", "MG-Flot OOO", "Путин"];
/** Rows good and bad; several batches for each of three threads. */
const ROWS = Array.from({ length: 600 }, (_, at) => {
  if (at % 97 === 3) return "?!,,";
  if (at % 89 === 5) return `short row ${at}`;
  if (at % 83 === 7) return `Kim,XX,${at}`;
  return at % 31 === 0
    ? `"Lenoir, ${at}",FR,"two\nlines"`
    : `${NAMES[at % NAMES.length] ?? ""} ${at % 13 === 0 ? at : ""},KP,é${at}`.replace("Lenoir, ", "");
});
const fileOf = (rows: readonly string[]): string => `name,country,note\n${rows.join("\n")}\n`;
const INPUT = folder.write("in.csv", fileOf(ROWS));

async function batch(threads: number, ending: string, input = INPUT, out = `out-${threads}.${ending}`) {
  const path = join(folder.path, out);
  const ran = await run(["batch", input, "--out", path, "--force", ...ASKED, "--threads", String(threads)]);
  return { ran, path, bytes: existsSync(path) ? readFileSync(path, "utf8") : "" };
}

describe.each(["jsonl", "csv"])("a batch to %s on threads", (ending) => {
  it("ends in the bytes, the exit code and the words of one in process", async () => {
    const alone = await batch(1, ending);
    expect(alone.bytes.length).toBeGreaterThan(10_000);
    for (const threads of [2, 3]) {
      const { ran, bytes } = await batch(threads, ending);
      expect(ran).toEqual(alone.ran);
      expect(bytes === alone.bytes, `${threads} threads`).toBe(true);
    }
  });

  it("stops at the same safe row, and is continued on another number of threads", async () => {
    const alone = await batch(1, ending);
    for (const [first, second] of [
      [2, 1],
      [1, 3],
    ] as const) {
      const broken = Buffer.concat([Buffer.from(fileOf(ROWS.slice(0, 350))), Buffer.from([0xe9, 0x0a])]);
      const input = folder.write(`stopped-${first}/in.csv`, broken);
      const out = `stopped-${first}/out.${ending}`;
      const stopped = await batch(first, ending, input, out);
      expectRefusal(stopped.ran, 3, "INPUT_ROW_INVALID");
      expect(stopped.ran.err).toContain("Row 351 ");
      writeFileSync(input, fileOf(ROWS));
      const { ran, bytes } = await batch(second, ending, input, out);
      expect(ran.err).toBe(alone.ran.err.replace("Rows:", "Continued after row 300\nRows:"));
      expect(bytes === alone.bytes).toBe(true);
    }
  });
});

describe("a batch to standard output on threads", () => {
  it("writes what it writes in process, also before a row that stops it", async () => {
    const broken = Buffer.concat([Buffer.from(fileOf(ROWS.slice(0, 200))), Buffer.from([0xe9, 0x0a])]);
    const input = folder.write("broken.csv", broken);
    const [alone, together] = [
      await run(["batch", input, ...ASKED, "--threads", "1"]),
      await run(["batch", input, ...ASKED, "--threads", "2"]),
    ];
    expect(alone.out.split("\n")).toHaveLength(201);
    expect([together.code, together.err]).toEqual([alone.code, alone.err]);
    expect(together.out === alone.out).toBe(true);
  });

  it("shows five candidates as the engine does, unless asked otherwise", async () => {
    const input = folder.write("many.csv", "name\nKim\nKim Jong\n");
    for (const options of [[], ["--limit", "9"], ["--threshold", "0.4"]]) {
      const argv = ["batch", input, "--as-of", "2023-09-13", ...options];
      const [alone, together] = [
        await run([...argv, "--threads", "1"]),
        await run([...argv, "--threads", "2"]),
      ];
      expect(together.out === alone.out, options.join(" ")).toBe(true);
      expect([together.code, together.err]).toEqual([alone.code, alone.err]);
    }
  });
});

describe("the number of threads", () => {
  it("is what was asked for; else one for a small input, and a core is left for the rows", () => {
    expect(threadsOf("7", 0)).toBe(7);
    expect(threadsOf(undefined, 1000)).toBe(1);
    expect(threadsOf(undefined, 1e9)).toBeGreaterThanOrEqual(1);
  });

  it.each(["0", "-1", "1.5", "257", "many", ""])("is no %j", async (value) => {
    expectRefusal(await run(["batch", INPUT, "--threads", value]), 2, "NUMBER_INVALID");
  });
});
