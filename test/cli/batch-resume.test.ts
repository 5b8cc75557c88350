/** A batch that was stopped goes on where it stopped, to the same bytes; or says why it cannot. */
import { spawn } from "node:child_process";
import { appendFileSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { expectRefusal, run, temporaryFolder } from "./fake-io.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

const FEW = ["--list", "jp-mof", "--as-of", "2023-09-13"];
/** Rows good and bad, in CSV; the first column is the name. */
const rows = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => {
    if (at % 17 === 3) return "?!,,";
    if (at % 23 === 5) return `short row ${at}`;
    return at % 11 === 0 ? `"Lenoir, ${at}",FR,"two\nlines"` : `Kim ${at},KP,é${at}`;
  });
const fileOf = (lines: readonly string[]): string => `name,country,note\n${lines.join("\n")}\n`;

const ROWS = rows(260);
const BROKEN = Buffer.concat([
  Buffer.from(fileOf(ROWS.slice(0, 250))),
  Buffer.from([0xe9, 0x0a]),
  Buffer.from(ROWS.slice(250).join("\n")),
]);
const NAME = "in.csv";
let count = 0;

/** A folder in which a batch stopped at row 251, of which 200 are safe; and the same batch uninterrupted. */
async function stopped(ending: string, options: readonly string[] = FEW) {
  const at = `case-${(count += 1)}`;
  const input = folder.write(`${at}/${NAME}`, BROKEN);
  const out = join(folder.path, at, `out.${ending}`);
  const argv = ["batch", input, "--out", out, ...options];
  expectRefusal(await run(argv), 3, "INPUT_ROW_INVALID");
  expect([existsSync(out), existsSync(`${out}.part`), existsSync(`${out}.part.json`)]).toEqual([
    false,
    true,
    true,
  ]);
  writeFileSync(input, fileOf(ROWS));
  const whole = join(folder.path, at, `whole.${ending}`);
  const uninterrupted = await run(["batch", input, "--out", whole, ...options]);
  return {
    input,
    out,
    argv,
    part: `${out}.part`,
    side: `${out}.part.json`,
    whole: readFileSync(whole),
    uninterrupted,
  };
}

describe.each(["jsonl", "csv"])("a batch to %s that was stopped", (ending) => {
  it("goes on after the last safe row and ends in the same bytes and counts, leaving nothing beside them", async () => {
    const { argv, out, part, side, whole, uninterrupted } = await stopped(ending);
    const ran = await run(argv);
    expect(ran.err).toBe(uninterrupted.err.replace("Rows:", "Continued after row 200\nRows:"));
    expect([ran.code, ran.out]).toEqual([uninterrupted.code, ""]);
    expect(readFileSync(out).equals(whole)).toBe(true);
    expect([existsSync(part), existsSync(side)]).toEqual([false, false]);
  });

  it.each([
    ["half a line", '{"row":201,"que'],
    ["lines that were not safe yet", "x\n".repeat(2000)],
    ["nothing more", ""],
  ])("drops what was written after it: %s", async (_what, tail) => {
    const { argv, out, part, side, whole } = await stopped(ending);
    const { outputBytes } = JSON.parse(readFileSync(side, "utf8")) as { outputBytes: number };
    truncateSync(part, outputBytes);
    appendFileSync(part, tail);
    await run(argv);
    expect(readFileSync(out).equals(whole)).toBe(true);
  });
});

describe("a batch that was stopped", () => {
  it("goes on with --force too, and leaves what stands at the output until the end", async () => {
    const { argv, out, whole } = await stopped("jsonl");
    writeFileSync(out, "before");
    expectRefusal(await run(argv), 2, "OUTPUT_EXISTS");
    expect((await run([...argv, "--force"])).err).toContain("Continued after row 200");
    expect(readFileSync(out).equals(whole)).toBe(true);
  });

  it("goes on when only rows after the last safe one were changed", async () => {
    const { argv, input, out } = await stopped("jsonl");
    writeFileSync(input, fileOf([...ROWS.slice(0, 240), "Kim Jong Un,KP,"]));
    expect((await run(argv)).err).toMatch(/Continued after row 200\nRows: 241,/);
    const again = await run(["batch", input, ...FEW]);
    expect(readFileSync(out, "utf8")).toBe(again.out);
  });

  it.each([
    ["--threshold", ["--threshold", "0.5"]],
    ["--limit", ["--limit", "7"]],
    ["lang", ["--lang", "fr"]],
    ["--list", ["--list", "ch-seco"]],
    ["asOf", ["--as-of", "2024-01-01"]],
    ["defaults", ["--schema", "Person"]],
    ["defaults", ["--country", "KP"]],
  ])("does not go on with another question: %s", async (what, options) => {
    const { argv, part, side } = await stopped("jsonl");
    const before = [readFileSync(part), readFileSync(side)];
    const ran = await run([...argv, ...options]);
    expectRefusal(ran, 3, "BATCH_RESUME_UNFIT");
    expect(ran.err).toContain(`${what}: `);
    expect([readFileSync(part), readFileSync(side)]).toEqual(before);
  });

  it("does not go on the next day, unless the day of the question is said", async () => {
    const tomorrow = { today: () => "2026-11-24" };
    const open = await stopped("jsonl", ["--list", "jp-mof"]);
    const ran = await run(open.argv, tomorrow);
    expectRefusal(ran, 3, "BATCH_RESUME_UNFIT");
    expect(ran.err).toContain("asOf: 2026-11-23 ≠ 2026-11-24");
    expect((await run([...open.argv, "--as-of", "2026-11-23"], tomorrow)).err).toContain(
      "Continued after row 200",
    );
  });

  it("does not go on over another input", async () => {
    for (const lines of [["Kim 0,KP,changed", ...ROWS.slice(1)], ROWS.slice(0, 150)]) {
      const { argv, input } = await stopped("jsonl");
      writeFileSync(input, fileOf(lines));
      expectRefusal(await run(argv), 3, "BATCH_RESUME_UNFIT");
    }
  });

  it("does not go on with an output that was cut, or whose side file is gone or damaged", async () => {
    const cut = await stopped("jsonl");
    truncateSync(cut.part, 1000);
    expectRefusal(await run(cut.argv), 3, "BATCH_RESUME_UNFIT");
    const gone = await stopped("jsonl");
    rmSync(gone.side);
    expectRefusal(await run(gone.argv), 3, "BATCH_RESUME_UNFIT");
    for (const text of ["", "{}", "null", '{"format":"embargo-batch-1","question":{},"tally":{"rows":-1}}']) {
      const damaged = await stopped("jsonl");
      writeFileSync(damaged.side, text);
      expectRefusal(await run(damaged.argv), 3, "BATCH_RESUME_UNFIT");
    }
  });

  it("before its first row was safe begins again, whatever it was asked then", async () => {
    const input = folder.write("early/in.csv", Buffer.from("name\nRené\n", "latin1"));
    const out = join(folder.path, "early/out.jsonl");
    expectRefusal(await run(["batch", input, "--out", out, ...FEW, "--limit", "3"]), 3, "INPUT_ROW_INVALID");
    writeFileSync(input, "name\nRené\n");
    expect((await run(["batch", input, "--out", out, ...FEW])).code).toBe(0);
    expect(readFileSync(out, "utf8")).toBe((await run(["batch", input, ...FEW])).out);
  });
});

const ROOT = join(import.meta.dirname, "../..");

/** Start the command as a process, kill it once `rows` of its rows are safe; give its exit code, `null` = killed. */
async function killAt(rows: number, argv: readonly string[], side: string): Promise<number | null> {
  const child = spawn(join(ROOT, "node_modules/.bin/node"), [join(ROOT, "cli/bin/embargo.js"), ...argv], {
    cwd: ROOT,
    env: { PATH: process.env["PATH"], LC_ALL: "C.UTF-8" },
    stdio: "ignore",
  });
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  while (child.exitCode === null && child.signalCode === null) {
    if (safeRows(side) >= rows) child.kill("SIGKILL");
    await setTimeout(2);
  }
  return ended;
}

function safeRows(side: string): number {
  if (!existsSync(side)) return 0;
  // The file is replaced, not written over: it is whole at every instant.
  const state = JSON.parse(readFileSync(side, "utf8")) as { readonly tally: { readonly rows: number } };
  return state.tally.rows;
}

describe.skipIf(process.platform === "win32")("a process that is killed again and again", () => {
  it.each(["jsonl", "csv"])(
    "leaves whole side files, and in the end the %s of one that was not",
    async (ending) => {
      const input = folder.write(`killed-${ending}/in.csv`, fileOf(rows(9000)));
      const out = join(folder.path, `killed-${ending}/out.${ending}`);
      const argv = ["batch", input, "--out", out, ...FEW];
      let kills = 0;
      for (const instant of [100, 700, 1900, 3000, 4500])
        if ((await killAt(instant, argv, `${out}.part.json`)) === null) kills += 1;
      expect(kills).toBeGreaterThanOrEqual(3);
      expect(existsSync(out)).toBe(false);
      expect(await killAt(Number.POSITIVE_INFINITY, argv, `${out}.part.json`)).toBe(4);
      const whole = join(folder.path, `killed-${ending}/whole.${ending}`);
      await killAt(Number.POSITIVE_INFINITY, ["batch", input, "--out", whole, ...FEW], `${whole}.part.json`);
      expect(readFileSync(out).equals(readFileSync(whole))).toBe(true);
    },
  );
});
