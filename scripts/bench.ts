/**
 * @module scripts/bench
 * `npm run bench`: how fast each reader reads and how much memory it takes, each file in a process of its own (`-- lists`
 * alone); how fast names are found, beside other systems (`-- names` alone); how fast dealings are judged (`-- law`).
 * Figures hold for the machine they were taken on; compare ratios within one run.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { PUBLICATIONS } from "../test/lists/publications.ts";
import { benchLaw } from "./bench/law.ts";
import { ROOT } from "./gen/read-yaml.ts";

interface Figures {
  readonly entries: number;
  readonly bytes: number;
  readonly firstMs: number;
  readonly bestMs: number;
  readonly peakBytes: number;
}

const LISTS = join(ROOT, "../shared/lists");
/** Real files are small: read so often that the last reading is warm. */
const RUNS = 12;

/** Speed from several readings in one process, memory from a process that reads once. */
function measure(format: string, list: string, runs: number, sources: readonly string[]): Figures {
  const once = readIn(format, list, 1, sources);
  return runs === 1 ? once : { ...readIn(format, list, runs, sources), peakBytes: once.peakBytes };
}

/** One measurement in a process of its own. */
function readIn(format: string, list: string, runs: number, sources: readonly string[]): Figures {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--conditions=source", join(ROOT, "scripts/bench/read-one.ts"), format, list, String(runs), ...sources],
    { encoding: "utf8", cwd: ROOT, maxBuffer: 1 << 24 },
  );
  if (status !== 0) throw new Error(`${format}: ${stderr}`);
  return JSON.parse(stdout) as Figures;
}

function row(name: string, { entries, bytes, firstMs, bestMs, peakBytes }: Figures): string {
  const speed = (ms: number): string => (bytes / 1000 / ms).toFixed(1);
  const cells = [
    entries,
    (bytes / 1e6).toFixed(1),
    speed(firstMs),
    speed(bestMs),
    Math.round(peakBytes / 1e6),
  ];
  return `| ${name} | ${cells.join(" | ")} |`;
}

function lists(): void {
  console.log(
    "| File | Entries | MB | MB/s, first reading | MB/s, best | Peak memory, MB |\n|---|---|---|---|---|---|",
  );
  for (const { name, format, list, files } of existsSync(LISTS)
    ? PUBLICATIONS.filter(({ mended }) => mended === undefined)
    : [])
    console.log(
      row(
        name,
        measure(
          format,
          list,
          RUNS,
          files.map((file) => join(LISTS, file)),
        ),
      ),
    );
  for (const [format, list, records, runs] of [
    ["un-sc.xml", "un-sc", 100_000, 3],
    ["ftm.jsonl", "ftm:bench", 100_000, 3],
    ["own.csv", "own:bench", 100_000, 3],
    ["un-sc.xml", "un-sc", 1_000_000, 1],
    ["ftm.jsonl", "ftm:bench", 1_000_000, 1],
  ] as const)
    console.log(
      row(`generated ${format}, ${records} records`, measure(format, list, runs, [`generated:${records}`])),
    );
}

const [part] = process.argv.slice(2);
const wanted = (name: string): boolean => part === undefined || part === name;
if (wanted("lists")) lists();
if (wanted("law")) benchLaw();
if (wanted("names")) {
  for (const script of ["names.ts", "peers.ts"]) {
    console.log("");
    spawnSync(process.execPath, ["--conditions=source", join(ROOT, "scripts/bench", script)], {
      stdio: "inherit",
      cwd: ROOT,
    });
  }
}
