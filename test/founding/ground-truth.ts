/**
 * @module test/founding/ground-truth
 * Reads the founding report and its ground truth from beside the checkout. Nothing of either is kept here.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SEED = join(import.meta.dirname, "..", "..", "..", "shared", "seed");

/** Whether the founding report is at hand; tests that need it are skipped and counted where it is not. */
export const HAS_SEED: boolean = existsSync(join(SEED, "report.fr.txt"));

/** A mention as a perfect reader marks it. */
export interface TrueMention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly reference: string;
  readonly type: string;
}

/** Text of the founding report. */
export function foundingText(): string {
  return readFileSync(join(SEED, "report.fr.txt"), "utf8");
}

/** The table of mentions. */
export function trueMentions(): readonly TrueMention[] {
  const rows = readFileSync(join(SEED, "ground-truth.md"), "utf8").matchAll(
    /^\| (m\d+) \| \w+ \| (\d+)–(\d+) \| [^|]* \| ([^|]+) \| (\w+) \|$/gm,
  );
  return [...rows].map(([, id = "", start, end, reference = "", type = ""]) => ({
    id,
    start: Number(start),
    end: Number(end),
    reference: reference.trim(),
    type,
  }));
}

/** Contract types of the ground truth's types. */
export const TYPES: Readonly<Record<string, readonly string[]>> = {
  NAM: ["name", "place"],
  ROLE: ["role"],
  ADJ: ["demonym"],
  METO: ["metonym"],
  COREF: ["coreference"],
  INSTR: ["instrument"],
  GOODS: ["goods"],
  DEAL: ["dealing"],
  EVENT: ["event"],
  DATE: ["date"],
};

/** Types that are not asked for: neither counted as found nor as wrong. */
export const NEUTRAL: ReadonlySet<string> = new Set(["TOPIC", "MANNER", "GENERIC", "DUR", "INNER"]);

/** A span without a leading article or elision, as the contract cuts mentions. */
export function withoutArticle(text: string, start: number, end: number): readonly [number, number] {
  const article = /^(?:(?:le|la|les|un|une|des|du)\s+|[ld]’)/i.exec(text.slice(start, end))?.[0] ?? "";
  return [start + article.length, end];
}
