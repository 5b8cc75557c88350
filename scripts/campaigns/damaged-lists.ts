/**
 * @module scripts/campaigns/damaged-lists
 * The process of the campaign `lists`: damages the valid publication of one format and prints what came of it as JSON.
 * Run with the format, the number of damages and the seed.
 */
import { mutateFiles } from "../../test/lists/mutate.ts";
import { formatOf, tryLoad } from "../../test/lists/try-load.ts";
import { validPublications, type ValidPublication } from "../../test/lists/valid-files.ts";
import { randomOf } from "../../test/random.ts";

/** What came of the damage. */
export interface DamageFound {
  readonly format: string;
  readonly accepted: number;
  readonly refused: number;
  /** Refused only because the number of entries was too small. */
  readonly fewer: number;
  readonly slowestMs: number;
  readonly peakBytes: number;
  readonly failures: readonly string[];
}

/** Failures after which a run is given up. */
const MOST_FAILURES = 20;

function damage(publication: ValidPublication, count: number, seed: number): DamageFound {
  const format = formatOf(publication);
  const failures: string[] = [];
  const whole = tryLoad(format, publication.list, publication.files, 1);
  const least = whole.kind === "accepted" ? whole.entries : Number.NaN;
  if (Number.isNaN(least)) failures.push("the valid file is refused");
  const random = randomOf(seed);
  let [accepted, refused, fewer, slowestMs] = [0, 0, 0, 0];
  for (let run = 0; run < count && failures.length < MOST_FAILURES; run++) {
    const files = mutateFiles(publication.files, random);
    const started = performance.now();
    const outcome = tryLoad(format, publication.list, files, least);
    slowestMs = Math.max(slowestMs, performance.now() - started);
    if (outcome.kind === "failed") failures.push(`run ${run}: ${outcome.reason}`);
    if (outcome.kind === "accepted" && outcome.entries < least)
      failures.push(`run ${run}: accepted with ${outcome.entries} of ${least} entries`);
    if (outcome.kind === "accepted") accepted += 1;
    else refused += 1;
    if (outcome.kind === "refused" && outcome.code === "LIST_COUNT_UNEXPECTED") fewer += 1;
  }
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  return { format: publication.format, accepted, refused, fewer, slowestMs, peakBytes, failures };
}

if (import.meta.main) {
  const [format = "", count = "1", seed = "1"] = process.argv.slice(2);
  const publication = validPublications().find((item) => item.format === format);
  if (publication === undefined) throw new Error(`no format ${format}`);
  console.log(JSON.stringify(damage(publication, Number(count), Number(seed))));
}
