/**
 * @module scripts/campaigns/mutants
 * Campaign `mutants`: the kernels of names and screening, each changed in one small place at a time; the tests must
 * notice. What is changed, and by which tests it is held, stands in `stryker.config.json`.
 */
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../gen/read-yaml.ts";
import { AREA_VARIABLE, areaOf } from "../mutants/area.ts";
import type { CampaignResult } from "./result.ts";

/** Least share of the mutants of a file that the tests must notice, per cent. */
const GATE = 85;

/** What is read of the configuration and of the report. */
interface Configuration {
  readonly mutate: readonly string[];
  readonly jsonReporter: { readonly fileName: string };
}
interface Mutant {
  readonly status:
    | "Killed"
    | "Timeout"
    | "Survived"
    | "NoCoverage"
    | "RuntimeError"
    | "CompileError"
    | "Ignored";
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number } };
}
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

/**
 * Try `count` files, from the `first` of the configuration on (1 = the first of all), by name.
 *
 * Cost: some 20 ms for a mutant that a near test notices, up to some seconds for one that none does; a file has 20 to
 * 600 mutants.
 */
export function mutantsCampaign(count: number, first: number): CampaignResult {
  const { mutate, jsonReporter } = read<Configuration>("stryker.config.json");
  const files = filesOf(mutate).slice(first - 1, first - 1 + count);
  const reports = Object.entries(Object.groupBy(files, areaOf)).map(([area, ofArea]) =>
    reportOf(area, ofArea, jsonReporter.fileName),
  );
  const scored = reports.flatMap(({ files: reported }) =>
    Object.entries(reported).map(([file, { mutants }]) => ({ file, mutants, score: scoreOf(mutants) })),
  );
  const missing = files.filter((file) => !scored.some((one) => one.file === file));
  const last = first + files.length - 1;
  return {
    part: `${first}-${last}`,
    lines: [
      `Files ${first} to ${last} of the kernels; the gate is ${GATE} % of the mutants of each file.`,
      "",
      "| File | Mutants | Noticed | Score |",
      "|---|---|---|---|",
      ...scored.map(
        ({ file, mutants, score }) =>
          `| ${file} | ${counted(mutants).length} | ${noticed(mutants)} | ${score.toFixed(1)} % |`,
      ),
      "",
      "Not noticed:",
      "",
      ...scored.flatMap(({ file, mutants }) =>
        mutants.filter(isMissed).map(({ mutatorName, location, replacement = "" }) => {
          const shown = replacement.replace(/\s+/g, " ").slice(0, 80);
          return `- ${file}:${location.start.line} ${mutatorName} \`${shown}\``;
        }),
      ),
      "",
    ],
    failures: [
      ...scored
        .filter(({ score }) => score < GATE)
        .map(({ file, score }) => `${file}: ${score.toFixed(1)} %`),
      ...missing.map((file) => `${file}: no report`),
    ],
  };
}

/** Run Stryker over files of one area; without a file if it could not make a report. */
function reportOf(area: string, files: readonly string[], reportFile: string): Report {
  const { status } = spawnSync(
    process.execPath,
    [join(ROOT, "node_modules/@stryker-mutator/core/bin/stryker.js"), "run", "--mutate", files.join(",")],
    { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, [AREA_VARIABLE]: area } },
  );
  // A score below the gate ends with 1 and a report; anything else has no report of these files.
  return status === 0 || status === 1 ? read<Report>(reportFile) : { files: {} };
}

function read<Shape>(path: string): Shape {
  return JSON.parse(readFileSync(join(ROOT, path), "utf8")) as Shape;
}

function filesOf(patterns: readonly string[]): readonly string[] {
  const wanted = patterns.filter((pattern) => !pattern.startsWith("!"));
  return globSync([...wanted], { cwd: ROOT })
    .filter((file) => !file.endsWith(".test.ts"))
    .sort();
}

const isMissed = ({ status }: Mutant): boolean => status === "Survived" || status === "NoCoverage";
const isNoticed = ({ status }: Mutant): boolean => status === "Killed" || status === "Timeout";

function counted(mutants: readonly Mutant[]): readonly Mutant[] {
  return mutants.filter((mutant) => isMissed(mutant) || isNoticed(mutant));
}

function noticed(mutants: readonly Mutant[]): number {
  return mutants.filter(isNoticed).length;
}

/** Per cent; a file without a mutant that counts has all. */
function scoreOf(mutants: readonly Mutant[]): number {
  const all = counted(mutants).length;
  return all === 0 ? 100 : (100 * noticed(mutants)) / all;
}
