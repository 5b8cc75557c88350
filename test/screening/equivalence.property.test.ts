/** The index answers as the exhaustive search does, byte for byte, over invented worlds and questions. */
import { describe, expect, it } from "vitest";
import { randomBelow, randomOf } from "../random.ts";
import { questionOf, worldOf } from "./names-worlds.ts";
import {
  answerOf,
  differenceIn,
  differenceOf,
  prepareWorld,
  sharpened,
  shrinkCase,
  type AnswerCase,
} from "./same-answers.ts";

/** Worlds, and questions about each; `npm run campaign -- names` asks far more. */
const WORLDS = 16;
const QUESTIONS = 50;

const onceDifferent = (listed: string, asked: string, threshold: number): AnswerCase => ({
  entries: [{ list: "one", names: [listed], weak: false, properties: {} }],
  question: { names: [asked], properties: {}, threshold, nearest: 0 },
});
/**
 * Found by the campaign: a near word that earns more than the threshold, an initial among words cut elsewhere, two
 * initials that are one word of the list.
 */
const ONCE_DIFFERENT: readonly AnswerCase[] = [
  onceDifferent("フーパーla", "ームムヴィスll胡珀", 0.5),
  onceDifferent("ьь", "ь ь", 0.3),
  onceDifferent("ーー", "ー ー", 0.7),
  onceDifferent("nboni ecki musii", "アプトンandreadдиаиваn boniecki musii", 0.5),
];

describe("screening by index and exhaustively", () => {
  it("gives the same bytes", { timeout: 180_000 }, () => {
    for (let seed = 1; seed <= WORLDS; seed += 1) {
      const random = randomOf(seed * 7919);
      const world = worldOf(random, 50 + randomBelow(random, 100), []);
      const prepared = prepareWorld(world.entries);
      for (let asked = 0; asked < QUESTIONS; asked += 1) {
        const first = questionOf(random, world);
        const sharper = sharpened(first, answerOf(prepared, first, true), asked);
        for (const question of sharper === null ? [first] : [first, sharper]) {
          if (differenceOf(prepared, question) === null) continue;
          const small = shrinkCase({ entries: world.entries, question });
          expect.fail(`world ${seed}: ${JSON.stringify(small)}\n${differenceIn(small)}`);
        }
      }
    }
  });

  it.each(ONCE_DIFFERENT)("gives the same bytes where it once did not: %j", (once) => {
    expect(differenceIn(once)).toBeNull();
  });

  it("remembers words of earlier questions and answers as if it did not", () => {
    const random = randomOf(20261123);
    const world = worldOf(random, 200, []);
    const kept = prepareWorld(world.entries);
    const questions = Array.from({ length: 200 }, () => questionOf(random, world));
    const first = questions.map((question) => answerOf(kept, question, false));
    expect(questions.map((question) => answerOf(kept, question, false))).toEqual(first);
    expect(
      questions.slice(0, 20).map((question) => answerOf(prepareWorld(world.entries), question, false)),
    ).toEqual(first.slice(0, 20));
  });
});
