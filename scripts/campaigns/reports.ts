/**
 * @module scripts/campaigns/reports
 * Campaign `mutations`: reports mutated at random are read, screened and judged; nothing may throw but a known
 * error, take longer than a limit, or give a span that is not in the text.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EmbargoError, openEngine } from "embargo";
import { randomOf, type Random } from "../../test/random.ts";
import { ROOT } from "../gen/read-yaml.ts";
import type { CampaignResult } from "./result.ts";

/** Longest time one text may take, in milliseconds. */
const SLOWEST = 2000;

/** Run it over mutations of the texts in `examples/`. */
export function reportsCampaign(count: number, seed: number, today: string): CampaignResult {
  const engine = openEngine({ clock: () => today });
  const seeds = readdirSync(join(ROOT, "examples")).map((file) =>
    readFileSync(join(ROOT, "examples", file), "utf8"),
  );
  const random = randomOf(seed);
  let [refused, acts, slowest] = [0, 0, 0];
  const failures: string[] = [];
  for (let run = 0; run < count && failures.length < 10; run += 1) {
    const text = mutate(seeds[run % seeds.length] ?? "", random);
    const started = performance.now();
    try {
      const answer = engine.assess(text, { published: "2024-03-01" });
      acts += answer.acts.length;
      const spans = [
        ...answer.mentions,
        ...answer.acts.flatMap((act) => act.evidence),
        ...answer.statements.flatMap((item) => item.evidence),
      ];
      const wrong = spans.find(
        (span) => text.slice(span.start, span.end) !== span.text || span.end <= span.start,
      );
      if (wrong !== undefined) failures.push(`run ${run}: span ${wrong.start}-${wrong.end} is not its text`);
    } catch (error) {
      if (error instanceof EmbargoError && error.code !== "INTERNAL") refused += 1;
      else failures.push(`run ${run}: ${error instanceof Error ? error.message : String(error)}`);
    }
    const elapsed = performance.now() - started;
    slowest = Math.max(slowest, elapsed);
    if (elapsed > SLOWEST)
      failures.push(`run ${run}: ${elapsed.toFixed(0)} ms for ${text.length} characters`);
    if (run % 1000 === 999 && process.stderr.isTTY) process.stderr.write(`\r${run + 1}/${count}`);
  }
  return {
    lines: [
      `${count} mutated reports assessed under the law ${engine.data.law.version}: ${failures.length} failures, ${refused} refused with a known error, ${acts} acts found, slowest ${slowest.toFixed(0)} ms.`,
    ],
    failures,
  };
}

/** Cut, copy, swap, insert odd characters: one to eight times. */
function mutate(text: string, random: Random): string {
  const odd = [
    "\u00a0",
    "\u200b",
    "\u202e",
    "’",
    "«",
    "»",
    "\n",
    "\n\n",
    "É",
    "김정은",
    "\ud800",
    "\u0000",
    "É",
    "((((",
    ",,,,",
    " de de de ",
    "'",
    "l’",
    "2023",
    "IMO 9187629",
    "que que qui qui",
    "😀",
  ];
  let mutated = text;
  for (let times = 1 + Math.floor(random() * 8); times > 0; times -= 1) {
    const [from, to] = [Math.floor(random() * mutated.length), Math.floor(random() * mutated.length)].sort(
      (a, b) => a - b,
    ) as [number, number];
    const piece = mutated.slice(from, Math.min(to, from + 200));
    const kind = Math.floor(random() * 4);
    if (kind === 0) mutated = mutated.slice(0, from) + mutated.slice(from + piece.length);
    else if (kind === 1) mutated = mutated.slice(0, to) + piece + mutated.slice(to);
    else if (kind === 2)
      mutated = mutated.slice(0, from) + (odd[Math.floor(random() * odd.length)] ?? "") + mutated.slice(from);
    else
      mutated = mutated.slice(0, from) + [...piece].reverse().join("") + mutated.slice(from + piece.length);
  }
  return mutated;
}
