/** Runs the command in process, with streams, clock and files that a test holds. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import type { Io } from "../../cli/src/io.ts";
import { main } from "../../cli/src/main.ts";

/** What a run left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The report of the examples whose acts are prohibited. */
export const PROHIBITED = join(import.meta.dirname, "../../examples/vostochny.en.txt");
/** The report of the examples that is no sanctions matter, and has no date of its own. */
export const HARMLESS = join(import.meta.dirname, "../../examples/harmless.en.txt");

/** Run the command on 2026-11-23. */
export async function run(argv: readonly string[], io: Partial<Io> = {}): Promise<Ran> {
  let out = "";
  let err = "";
  const code = await main(argv, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    today: () => "2026-11-23",
    env: {},
    stdin: () => Promise.resolve(new Uint8Array()),
    isTerminal: false,
    columns: 100,
    ...io,
  });
  return { code, out, err };
}

/** A folder of the test's own: `write` puts a file into it and gives its path, `remove` takes all away. */
export function temporaryFolder(): {
  readonly path: string;
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), "embargo-cli-test-"));
  return {
    path,
    write: (name, content) => {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** One line for people on standard error with the code in brackets, nothing on standard output. */
export function expectRefusal(ran: Ran, exit: 2 | 3, code: string): void {
  expect(ran.err).toMatch(/^embargo: [^\r\n]+ \[[A-Z_]+\]\n$/);
  expect(ran.err.endsWith(` [${code}]\n`), `${ran.err} should end with [${code}]`).toBe(true);
  expect(ran.err).not.toMatch(/ {4}at |\{\w+\}|undefined|node:internal/);
  expect(ran.code).toBe(exit);
  expect(ran.out).toBe("");
}
