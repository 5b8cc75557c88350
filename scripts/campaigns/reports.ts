/**
 * @module scripts/campaign
 * `npm run campaign [name] [count] [seed]`: long runs outside CI. Each leaves a small dated result file in
 * `docs/campaigns`. Campaign `mutations`: reports mutated at random are read, screened and judged; nothing may throw
 * but a known error, take longer than a limit, or give a span that is not in the text.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EmbargoError, openEngine } from "embargo";
import { ROOT } from "./gen/read-yaml.ts";

const [name = "mutations", countText = "100000", seedText = "1"] = process.argv.slice(2);
const count = Number(countText);
const today = new Date().toISOString().slice(0, 10);
const engine = openEngine({ clock: () => today });
const seeds = readdirSync(join(ROOT, "examples")).map((file) =>
  readFileSync(join(ROOT, "examples", file), "utf8"),
);
/** Longest time one text may take, in milliseconds. */
const SLOWEST = 2000;

if (name !== "mutations" || !Number.isInteger(count) || count < 1) {
  console.error("usage: npm run campaign -- mutations [count] [seed]");
  process.exit(2);
}

const random = generator(Number(seedText));
let [refused, acts, slowest] = [0, 0, 0];
const failures: string[] = [];
for (let run = 0; run < count && failures.length < 10; run += 1) {
  const text = mutate(seeds[run % seeds.length] ?? "");
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
  if (elapsed > SLOWEST) failures.push(`run ${run}: ${elapsed.toFixed(0)} ms for ${text.length} characters`);
  if (run % 1000 === 999 && process.stderr.isTTY) process.stderr.write(`\r${run + 1}/${count}`);
}
const result = [
  `# Campaign ${name}, ${today}`,
  "",
  `\`npm run campaign -- ${name} ${count} ${seedText}\`, engine ${engine.version}, law ${engine.data.law.version}.`,
  "",
  `${count} mutated reports assessed: ${failures.length} failures, ${refused} refused with a known error, ${acts} acts found, slowest ${slowest.toFixed(0)} ms.`,
  ...failures.map((failure) => `- ${failure}`),
  "",
].join("\n");
mkdirSync(join(ROOT, "docs/campaigns"), { recursive: true });
writeFileSync(join(ROOT, "docs/campaigns", `${today}-${name}.md`), result);
console.log(result);
process.exitCode = failures.length === 0 ? 0 : 1;

/** Cut, copy, swap, insert odd characters: one to eight times. */
function mutate(text: string): string {
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

/** Small repeatable random numbers (mulberry32), 0 to 1. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
