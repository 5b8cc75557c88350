/**
 * @module scripts/check
 * `npm run check`: everything CI runs before the tests. Runs all steps, says which failed and why, exits 1 if any did.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { checkData } from "./check-data.ts";
import { checkReadme } from "./check/readme.ts";
import { checkTexts } from "./check/texts.ts";
import { checkVersions } from "./check/versions.ts";
import { staleFiles } from "./gen.ts";
import { ROOT } from "./gen/read-yaml.ts";

type Step = readonly [name: string, run: () => readonly string[]];

const tool =
  (command: string, ...args: readonly string[]) =>
  (): readonly string[] => {
    const { status, stdout, stderr, error } = spawnSync(join(ROOT, "node_modules/.bin", command), args, {
      cwd: ROOT,
      encoding: "utf8",
    });
    if (status === 0) return [];
    return [error?.message ?? `${stdout}${stderr}`.trim()];
  };

const STEPS: readonly Step[] = [
  ["format", tool("biome", "format", ".")],
  ["lint", tool("oxlint", "--type-aware", "--deny-warnings")],
  ["types", tool("tsc", "-b")],
  ["types of tests and scripts", tool("tsc", "-p", "scripts")],
  [
    "dependency direction",
    tool("depcruise", "engine/src", "service/src", "cli/src", "--config", ".dependency-cruiser.cjs"),
  ],
  ["unused files and exports", tool("knip")],
  ["data", checkData],
  ["generated files fresh", () => staleFiles().map((path) => `${path} is stale: run npm run gen`)],
  ["texts in both languages", checkTexts],
  ["versions", checkVersions],
  ["README commands", checkReadme],
];

let failed = 0;
for (const [name, run] of STEPS) {
  const started = performance.now();
  const problems = run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${problems.length === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)`);
  for (const problem of problems) console.log(problem.replace(/^/gm, "     "));
  if (problems.length > 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
