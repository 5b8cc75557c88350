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

interface Run {
  readonly status: number | null;
  readonly report: Report;
}

/** Run some test files, or all. */
function run(files: readonly string[]): Run {
  const folder = mkdtempSync(join(tmpdir(), "embargo-ci-"));
  const file = join(folder, "report.json");
  const { status } = spawnSync(
    join(ROOT, "node_modules/.bin/vitest"),
    ["run", ...files, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
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
  return { status, report };
}

/**
 * Node 24 now and then ends with “Check failed: jit_page.has_value()” where a worker thread begins or ends: the tests of that
 * file are then not run, and none has failed. Those files are run once more, and named.
 */
function runAgainWhatDied({ status, report }: Run): Run {
  const { testResults } = report;
  const hasFailed = testResults.some(
    (result) =>
      result.assertionResults.some((item) => item.status === "failed") ||
      (result.status === "failed" && result.assertionResults.length === 0),
  );
  // A test that was begun or waiting is “pending”; one that is skipped on purpose is “skipped”.
  const files = testResults.filter((result) =>
    result.assertionResults.some((item) => item.status === "pending"),
  );
  if (status === 0 || hasFailed || files.length === 0) return { status, report };
  const names = files.map(({ name }) => name);
  console.log(`run again, since a process died: ${names.join(", ")}`);
  const again = run(names);
  const others = testResults.filter(({ name }) => !names.includes(name));
  return { status: again.status, report: { testResults: [...others, ...again.report.testResults] } };
}

const { status, report } = runAgainWhatDied(run([]));
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
