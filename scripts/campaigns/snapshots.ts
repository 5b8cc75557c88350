/**
 * @module scripts/campaigns/snapshots
 * Campaign `snapshots`: a process that adds a second snapshot to a home is killed at a random instant. The home must
 * then hold the old state or the whole new one, byte for byte, and the next add must succeed.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Home } from "embargo-service/home";
import { lineFile, type Line } from "../../service/test/line-format.ts";
import { randomBelow, randomOf, type Random } from "../../test/random.ts";
import { addTo, homeAt, LIST } from "./killed-add.ts";
import type { CampaignResult } from "./result.ts";

/** Entries of each publication: some megabytes, so that kills land inside the writing. */
const ENTRIES = 12_000;
/** Full adds that are measured before the first kill. */
const MEASURED = 3;

/** What the kills left behind, besides the failures. */
export interface SnapshotsResult extends CampaignResult {
  readonly old: number;
  readonly new: number;
}

/** Where a killed process was, told by what it left. */
const STAGES = [
  "before any writing",
  "copying or reading",
  "writing",
  "before the rename",
  "after the rename",
] as const;
type Stage = (typeof STAGES)[number];

/** Milliseconds from the start of an add to the end of its reading, and to its end. */
interface Course {
  readonly read: number;
  readonly done: number;
}

/**
 * Kill `count` adds, a third of them at any instant, a third after the reading, a third about the time of the rename.
 *
 * Cost: about a second a kill. Only processes are killed, not machines: what fsync is for is not tried.
 */
export async function snapshotsCampaign(count: number, seed: number): Promise<SnapshotsResult> {
  const folder = mkdtempSync(join(tmpdir(), "embargo-kills-"));
  try {
    return await killAdds(folder, count, randomOf(seed));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function killAdds(folder: string, count: number, random: Random): Promise<SnapshotsResult> {
  const home = homeAt(join(folder, "home"));
  const [first, second] = [publication(folder, 1, random), publication(folder, 2, random)];
  await addTo(home, first);
  const before = treeOf(home.path);
  const course = await measure(home, second);
  await addTo(home, second);
  const after = treeOf(home.path);
  removeSecond(home);

  const failures: string[] = [];
  let ended = 0;
  const stages = new Map<Stage, number>(STAGES.map((stage) => [stage, 0]));
  for (let run = 0; run < count && failures.length < 10; run += 1) {
    const { mark, delay } = killTime(course, run % 3, random());
    const end = await runAdd(home.path, second, (reached, kill) => {
      if (reached === mark) setTimeout(kill, delay);
    });
    if (end === "done") ended += 1;
    if (end === "failed") failures.push(`run ${run}: the add failed by itself`);
    const stage = stageOf(home);
    stages.set(stage, (stages.get(stage) ?? 0) + 1);
    const wrong = await problemWith(home, second, stage === "after the rename" ? after : before, after);
    if (wrong !== null)
      failures.push(`run ${run}, ${stage}, ${delay.toFixed(1)} ms after “${mark}”: ${wrong}`);
    removeSecond(home);
    if (process.stderr.isTTY) process.stderr.write(`\r${run + 1}/${count}`);
  }
  const held = stages.get("after the rename") ?? 0;
  const old = [...stages.values()].reduce((sum, value) => sum + value, 0) - held;
  return { old, new: held, failures, lines: linesOf(course, { old, held, ended }, stages, failures) };
}

function linesOf(
  { read, done }: Course,
  { old, held, ended }: { readonly old: number; readonly held: number; readonly ended: number },
  stages: ReadonlyMap<Stage, number>,
  failures: readonly string[],
): readonly string[] {
  return [
    `${old + held} adds of a second snapshot of ${ENTRIES} entries to a home, each to be killed at a random instant (${ended}`,
    `ended before it came): ${old} left the old state, ${held} the old and the whole new one, compared byte by byte;`,
    `${failures.length} failures. Each time the home was loaded, and a following add succeeded and swept what was left.`,
    "",
    `A whole add takes ${done.toFixed(0)} ms, of which ${(done - read).toFixed(0)} after the reading. Where the kills came:`,
    "",
    "| Stage | Kills |",
    "|---|---|",
    ...STAGES.map((stage) => `| ${stage} | ${stages.get(stage) ?? 0} |`),
    "",
  ];
}

/** When to kill: at any instant of the add, at any after its reading, or near its end, where the rename is. */
function killTime(
  { read, done }: Course,
  kind: number,
  share: number,
): { readonly mark: string; readonly delay: number } {
  if (kind === 0) return { mark: "go", delay: done * 1.1 * share };
  const after = done - read;
  return { mark: "read", delay: kind === 1 ? after * 1.1 * share : after * (0.6 + 0.5 * share) };
}

/** What is wrong with the home after a kill, and after the add that follows it; `null` = nothing. */
async function problemWith(home: Home, file: string, expected: Tree, after: Tree): Promise<string | null> {
  const isNew = expected === after;
  try {
    const differing = firstDifference(treeOf(home.path), expected);
    if (differing !== null) return `differs in ${differing}`;
    const [loaded] = home.load({ lists: [LIST] });
    if (loaded?.published !== (isNew ? "2026-02-01" : "2026-01-01")) return "loads another publication";
    if (loaded.coverage[0]?.entries !== ENTRIES) return "loads another number of entries";
    const { added } = await addTo(home, file);
    if (added === isNew) return isNew ? "added what was there" : "did not add what was not there";
    const still = firstDifference(treeOf(home.path), after) ?? leftovers(home)[0];
    return still === undefined ? null : `after the next add: ${still}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function measure(home: Home, file: string): Promise<Course> {
  const courses: Course[] = [];
  for (let run = 0; run < MEASURED; run += 1) {
    const at = new Map<string, number>();
    const end = await runAdd(home.path, file, (mark) => void at.set(mark, performance.now()));
    const [go = 0, read = 0, done = 0] = ["go", "read", "done"].map((mark) => at.get(mark));
    if (end !== "done") throw new Error(`the add to be measured ${end}`);
    courses.push({ read: read - go, done: done - go });
    removeSecond(home);
  }
  const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[MEASURED >> 1] ?? 0;
  return { read: median(courses.map(({ read }) => read)), done: median(courses.map(({ done }) => done)) };
}

/** How a process ended: whole, by the kill, or by an error of its own, after which there was nothing to kill. */
type End = "done" | "killed" | "failed";

/** Add in a process of its own; `onMark` is told where it is, and may kill it. */
function runAdd(path: string, file: string, onMark: (mark: string, kill: () => void) => void): Promise<End> {
  const child = spawn(
    process.execPath,
    ["--conditions=source", join(import.meta.dirname, "killed-add.ts"), path, file],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const kill = (): void => void child.kill("SIGKILL");
  child.stdout.setEncoding("utf8");
  child.stdout.on("data", (text: string) =>
    text
      .trim()
      .split("\n")
      .forEach((mark) => onMark(mark, kill)),
  );
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) =>
      resolve(signal === "SIGKILL" ? "killed" : code === 0 ? "done" : "failed"),
    );
  });
}

function stageOf(home: Home): Stage {
  // By the names alone: a home that cannot be read is a failure, not a stage.
  if (readdirSync(listFolder(home)).some((name) => name.startsWith("2026-02-01_"))) return "after the rename";
  const [left] = leftovers(home);
  if (left === undefined) return "before any writing";
  const files = readdirSync(join(listFolder(home), left));
  if (files.includes("manifest.json")) return "before the rename";
  return files.includes("entries.jsonl") ? "writing" : "copying or reading";
}

function leftovers(home: Home): readonly string[] {
  return readdirSync(listFolder(home)).filter((name) => name.startsWith(".tmp-"));
}

function removeSecond(home: Home): void {
  for (const name of readdirSync(listFolder(home)))
    if (!name.startsWith("2026-01-01_")) rmSync(join(listFolder(home), name), { recursive: true });
}

function listFolder(home: Home): string {
  return join(home.path, "lists", LIST.replace(":", "~"));
}

/** Hash of every file by its path, without what is temporary. */
type Tree = ReadonlyMap<string, string>;

function treeOf(path: string): Tree {
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .filter((file) => !file.includes(".tmp-"));
  return new Map(files.map((file) => [file, createHash("sha256").update(readFileSync(file)).digest("hex")]));
}

function firstDifference(found: Tree, expected: Tree): string | null {
  const files = [...new Set([...found.keys(), ...expected.keys()])];
  return files.find((file) => found.get(file) !== expected.get(file)) ?? null;
}

/** Write a publication of invented entries; of the second, a tenth are others than in the first. */
function publication(folder: string, issue: number, random: Random): string {
  const lines = Array.from({ length: ENTRIES }, (_, at): Line => {
    const ref = at % 10 === 0 ? `${issue}-${at}` : `${at}`;
    const words = Array.from({ length: 20 }, () => randomBelow(random, 1e9).toString(36));
    return { ref, name: words.slice(0, 3).join(" "), on: [["A", null]], note: words.join(" ") };
  });
  const file = join(folder, `issue-${issue}.line`);
  writeFileSync(file, lineFile(`2026-0${issue}-01`, lines));
  return file;
}
