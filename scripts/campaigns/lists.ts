/**
 * @module scripts/campaigns/lists
 * Campaign `lists`: small valid files of every format, damaged at random, each format in a process of its own. Nothing
 * may fail but with a known error, take longer than a limit, grow beyond a limit, or be accepted with fewer records
 * than it had.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { validPublications } from "../../test/lists/valid-files.ts";
import type { DamageFound } from "./damaged-lists.ts";
import type { CampaignResult } from "./result.ts";

/** Longest time one file may take, in milliseconds. */
const SLOWEST = 2000;
/** Most memory a process may hold, in bytes. */
const LARGEST = 512 * 1024 * 1024;

/** Run it: `count` damaged publications of each format. */
export function listsCampaign(count: number, seed: number): CampaignResult {
  const found = validPublications().map(({ format }) => damageOf(format, count, seed));
  return {
    lines: [
      `${count} damaged publications of each format. Bound on the number of entries: exactly what the valid file has,`,
      "as the card of a list does it more loosely. “Fewer without the bound” counts those that only this bound refused:",
      "whole records cut out of a file that stays well formed. Memory is that of the process, Node included.",
      "",
      "| Format | Accepted | Refused | Fewer without the bound | Slowest, ms | Peak memory, MB |",
      "|---|---|---|---|---|---|",
      ...found.map(row),
      "",
    ],
    failures: found.flatMap((item) => failuresOf(item)),
  };
}

function damageOf(format: string, count: number, seed: number): DamageFound {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      "--conditions=source",
      join(import.meta.dirname, "damaged-lists.ts"),
      format,
      String(count),
      String(seed),
    ],
    { encoding: "utf8", maxBuffer: 1 << 24 },
  );
  if (status !== 0) throw new Error(`${format}: ${stderr}`);
  const found = JSON.parse(stdout) as DamageFound;
  process.stderr.write(`${row(found)}\n`);
  return found;
}

function row({ format, accepted, refused, fewer, slowestMs, peakBytes }: DamageFound): string {
  return `| ${[format, accepted, refused, fewer, slowestMs.toFixed(0), Math.round(peakBytes / 1e6)].join(" | ")} |`;
}

function failuresOf({ format, failures, slowestMs, peakBytes }: DamageFound): readonly string[] {
  return [
    ...failures.map((failure) => `${format}: ${failure}`),
    ...(slowestMs > SLOWEST ? [`${format}: ${slowestMs.toFixed(0)} ms for one file`] : []),
    ...(peakBytes > LARGEST ? [`${format}: ${peakBytes} bytes of memory`] : []),
  ];
}
