/**
 * @module scripts/campaigns/names
 * Campaigns `names` and `names-large`: invented worlds of names, each asked many questions by the index and
 * exhaustively; both answers must be the same bytes. World `n` is made from seed `n`, so that a run goes on where
 * another ended, and several run side by side.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { randomOf, type Random } from "../../test/random.ts";
import type { Spellings } from "../../test/screening/name-mutations.ts";
import { questionOf, worldOf, type Question, type World } from "../../test/screening/names-worlds.ts";
import {
  answerOf,
  differenceBetween,
  differenceIn,
  prepareWorld,
  sharpened,
  shrinkCase,
  type AnswerCase,
} from "../../test/screening/same-answers.ts";
import { namesOfScale } from "../bench/names-scale.ts";
import { ROOT } from "../gen/read-yaml.ts";
import type { CampaignResult } from "./result.ts";

/** Questions asked about one small world. */
const QUESTIONS = 400;
/** Names of the large world. */
const LARGE = 100_000;
/** Failing cases after which a run stops. */
const ENOUGH = 5;
/** Name parts with their spellings in many scripts (Wikidata, CC0), where they are at hand. */
const NAME_PARTS = join(ROOT, "../shared/lists/names/wikidata-name-parts-2025-04.txt.gz");

/** What a run counts. */
interface Tally {
  asked: number;
  names: number;
  worlds: number;
  readonly failures: string[];
  readonly started: number;
  /** When progress was last shown. */
  shown: number;
}

/** Ask `count` questions of worlds of 50 to 5,000 names, the first of them made from `seed`. */
export function namesCampaign(count: number, seed: number): CampaignResult {
  const real = realSpellings();
  const tally = newTally();
  let world = seed;
  while (tally.asked < count && tally.failures.length < ENOUGH) {
    const random = randomOf(world);
    // Small worlds are cheap and show as much: sizes are even on a scale of powers.
    const names = Math.round(50 * 100 ** random());
    ask(worldOf(random, names, real), random, Math.min(QUESTIONS, count - tally.asked), world, tally);
    world += 1;
  }
  return resultOf(tally, `seeds ${seed} to ${world - 1}`);
}

/** Ask `count` questions of one world of 100,000 names; `seed` chooses the questions. */
export function largeNamesCampaign(count: number, seed: number): CampaignResult {
  const tally = newTally();
  const random = randomOf(seed);
  const { entries, words } = worldOf(random, 5000, realSpellings());
  const others = Array.from(namesOfScale(LARGE - 5000), ({ text }) => ({
    list: "one" as const,
    names: [text],
    weak: false,
    properties: {},
  }));
  ask({ entries: [...entries, ...others], words }, random, count, seed, tally);
  return resultOf(tally, `seed ${seed}`);
}

function newTally(): Tally {
  const now = performance.now();
  return { asked: 0, names: 0, worlds: 0, failures: [], started: now, shown: now };
}

function ask(world: World, random: Random, count: number, seed: number, tally: Tally): void {
  const prepared = prepareWorld(world.entries);
  tally.worlds += 1;
  tally.names += prepared.index.nameEntry.length;
  let sharper: Question | null = null;
  for (let left = count; left > 0; left -= 1) {
    const question: Question = sharper ?? questionOf(random, world);
    const all = answerOf(prepared, question, true);
    const difference = differenceBetween(answerOf(prepared, question, false), all);
    tally.asked += 1;
    showProgress(tally, seed);
    // Every other question is the one before, asked at exactly the likeness of a name that it found.
    sharper = sharper === null ? sharpened(question, all, left) : null;
    if (difference === null) continue;
    tally.failures.push(`world ${seed}${describeFailure({ entries: world.entries, question }, difference)}`);
    process.stderr.write(`\n${tally.failures.at(-1)}\n`);
    // The rest of this world would mostly show the same.
    return;
  }
}

/** A failing case made small, as it goes into a test. */
function describeFailure(whole: AnswerCase, difference: string): string {
  // What differs only after other questions is a fault of what a search remembers.
  if (differenceIn(whole) === null)
    return `, only after earlier questions: ${JSON.stringify(whole.question)}\n  ${difference}`;
  const small = shrinkCase(whole);
  return `: \`expect(differenceIn(${JSON.stringify(small)})).toBeNull()\`\n  ${differenceIn(small)}`;
}

function showProgress(tally: Tally, seed: number): void {
  const now = performance.now();
  if (now - tally.shown < (process.stderr.isTTY ? 1000 : 60_000)) return;
  tally.shown = now;
  const { asked, started, worlds, failures } = tally;
  const rate = asked / ((now - started) / 1000);
  process.stderr.write(
    `${process.stderr.isTTY ? "\r" : ""}${asked} questions, ${worlds} worlds (now ${seed}), ${rate.toFixed(1)} a second, ${failures.length} failures${process.stderr.isTTY ? "" : "\n"}`,
  );
}

function resultOf({ asked, names, worlds, failures, started }: Tally, seeds: string): CampaignResult {
  const seconds = (performance.now() - started) / 1000;
  return {
    lines: [
      `${asked} questions about ${worlds} worlds of ${names} names together (${seeds}), each by the index and exhaustively:`,
      `${failures.length} differences. ${seconds.toFixed(0)} s, ${(asked / seconds).toFixed(0)} questions a second on one core.`,
      "",
    ],
    failures,
  };
}

/** Spellings of name parts; none where the file is not at hand: invented syllables are there always. */
function realSpellings(): readonly Spellings[] {
  if (!existsSync(NAME_PARTS)) return [];
  const lines = gunzipSync(readFileSync(NAME_PARTS)).toString("utf8").split("\n");
  return lines.flatMap((line) => {
    const spellings = (line.split("=>")[0] ?? "")
      .split(",")
      .map((form) => form.trim())
      .filter((form) => form !== "" && form.length < 70);
    return spellings.length === 0 ? [] : [spellings];
  });
}
