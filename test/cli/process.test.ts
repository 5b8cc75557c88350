/** The command as a real process: what only a process has, such as a closed pipe or a Node that is too old. */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { VERSION } from "embargo";
import { temporaryFolder } from "./fake-io.ts";

const ROOT = join(import.meta.dirname, "../..");
const BIN = join(ROOT, "cli/bin/embargo.js");
const OWN_NODE = join(ROOT, "node_modules/.bin/node");
const SYSTEM_NODES = ["/usr/bin/node", "/usr/local/bin/node"].filter((path) => existsSync(path));

const folder = temporaryFolder();
afterAll(folder.remove);

/** Locale of the run: nothing of the machine's own. */
const inLocale = (locale: string): NodeJS.ProcessEnv => ({ PATH: process.env["PATH"], LC_ALL: locale });

const start = (node: string, args: readonly string[], locale = "C.UTF-8") =>
  spawnSync(node, args, { encoding: "utf8", cwd: ROOT, env: inLocale(locale), timeout: 30_000 });

const shell = (script: string, locale = "C.UTF-8") =>
  spawnSync("sh", ["-c", script], {
    encoding: "utf8",
    cwd: ROOT,
    env: { ...inLocale(locale), NODE: OWN_NODE, BIN },
    timeout: 30_000,
  });

describe.each([OWN_NODE, ...SYSTEM_NODES])("with %s", (node) => {
  it("--version prints the version alone", () => {
    const { stdout, stderr, status } = start(node, [BIN, "--version"]);
    expect([stdout, stderr, status]).toEqual([`${VERSION}\n`, "", 0]);
  });

  it("a usage error leaves one line and exit code 2, whatever Node starts it", () => {
    const { stdout, stderr, status } = start(node, [BIN, "frobnicate"]);
    expect(stderr).toMatch(/^embargo: [^\n]+ \[USAGE_UNKNOWN_COMMAND\]\n$/);
    expect([stdout, status]).toEqual(["", 2]);
  });
});

describe("--help", () => {
  it("is in English, and in French under a French locale, with the same commands", () => {
    const [english, french] = [
      start(OWN_NODE, [BIN, "--help"]),
      start(OWN_NODE, [BIN, "--help"], "fr_FR.UTF-8"),
    ];
    expect(english.stdout).toMatch(/^Usage: embargo /);
    expect(french.stdout).toMatch(/^Usage : embargo /);
    expect(french.stdout).toContain("Lit un rapport");
    for (const { stdout, stderr, status } of [english, french]) {
      for (const command of ["assess", "screen", "compare", "judge", "lists", "regimes"])
        expect(stdout).toMatch(new RegExp(`^ {2}${command} `, "m"));
      expect([stderr, status]).toEqual(["", 0]);
    }
  });
});

describe.skipIf(process.platform === "win32")("the streams of a process", () => {
  it("a reader that stops early makes no noise", () => {
    const { stdout, stderr } = shell(`"$NODE" "$BIN" assess examples --json | head -1`);
    expect(stdout).toBe("{\n");
    expect(stderr).toBe("");
  });

  it("a full answer reaches a pipe to its last byte", () => {
    const { stdout } = shell(`"$NODE" "$BIN" regimes --json | cat`);
    expect(stdout.length).toBeGreaterThan(70_000);
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
  });

  it("a report on standard input is read to its end", () => {
    const { stdout, status } = shell(`cat examples/vostochny.en.txt | "$NODE" "$BIN" assess -`);
    expect(stdout).toContain("Report: - 2023-09-13");
    expect(status).toBe(1);
  });

  it.skipIf(!existsSync("/dev/full"))(
    "an answer that cannot be written is one line with its code, in French",
    () => {
      const { stderr, status } = shell(`"$NODE" "$BIN" lists > /dev/full`, "fr_FR.UTF-8");
      expect(stderr).toMatch(
        /^embargo: La réponse n’a pas pu être écrite\. [^\n]*ENOSPC[^\n]* \[OUTPUT_CLOSED\]\n$/,
      );
      expect(status).toBe(3);
    },
  );
});

describe("a published package under a Node that is too old", () => {
  const bin = join(folder.path, "bin/embargo.js");
  mkdirSync(join(folder.path, "bin"));
  copyFileSync(BIN, bin);
  folder.write("package.json", JSON.stringify({ type: "module" }));
  const preload = (version: string): string =>
    folder.write(
      `node-${version}.cjs`,
      `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } });`,
    );
  const old = (version: string, locale: string) =>
    start(OWN_NODE, ["--require", preload(version), bin, "--version"], locale);

  it("says in one line which Node is needed, and exits 2", () => {
    const { stdout, stderr, status } = old("20.11.0", "en_GB.UTF-8");
    expect(stderr).toMatch(/^embargo: Node 20\.11\.0 is too old; Node 22\.18 or later is needed[^\n]*\n$/);
    expect([stdout, status]).toEqual(["", 2]);
  });

  it("says so in French under a French locale", () => {
    const { stdout, stderr, status } = old("22.17.1", "fr_FR.UTF-8");
    expect(stderr).toMatch(/^embargo : Node 22\.17\.1 est trop ancien ; [^\n]*22\.18[^\n]*\n$/);
    expect([stdout, status]).toEqual(["", 2]);
  });
});
