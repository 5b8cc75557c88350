/**
 * @module scripts/ci-test
 * Runs the tests and closes with one line `N passed, N failed, N skipped`; skipped tests are named, with why.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { ROOT } from "./gen/read-yaml.ts";

interface Assertion {
  readonly fullName: string;
  readonly status: "passed" | "failed" | "pending" | "skipped" | "todo";
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly Assertion[];
  }[];
}

const folder = mkdtempSync(join(tmpdir(), "embargo-ci-"));
const file = join(folder, "report.json");
const { status } = spawnSync(
  join(ROOT, "node_modules/.bin/vitest"),
  ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
  {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    // The workspace's own Node first, as npm does for its scripts: the system's may be too old.
    env: {
      ...process.env,
      PATH: `${join(ROOT, "node_modules/.bin")}${delimiter}${process.env["PATH"] ?? ""}`,
    },
  },
);
const report = JSON.parse(readFileSync(file, "utf8")) as Report;
rmSync(folder, { recursive: true });
const assertions = report.testResults.flatMap((result) => result.assertionResults);
const count = (...states: readonly Assertion["status"][]): number =>
  assertions.filter((item) => states.includes(item.status)).length;
// A file that fails to load holds no assertion: it counts as one failure.
const broken = report.testResults.filter(
  (result) => result.status === "failed" && result.assertionResults.length === 0,
);
for (const item of broken) console.log(`failed to load: ${item.name}: ${item.message}`);
for (const item of assertions.filter(
  (each) => each.status === "pending" || each.status === "skipped" || each.status === "todo",
))
  console.log(`skipped: ${item.fullName}`);
console.log(
  `${count("passed")} passed, ${count("failed") + broken.length} failed, ${count("pending", "skipped", "todo")} skipped`,
);
process.exitCode = status === 0 && broken.length === 0 ? 0 : 1;
