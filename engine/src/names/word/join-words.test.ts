/** Two neighbours as one word. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinedForms, joinWords } from "./join-words.ts";
import { prepareName } from "./prepare-name.ts";
import type { NameWord } from "./word.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
const words = fc
  .string({ unit: fc.constantFrom(..."bdfgklmrtvz"), minLength: 3, maxLength: 10 })
  .map((word) => `zx${word}`);
const wordsOf = (name: string): readonly NameWord[] => prepareName(name).words;
const only = (name: string): NameWord => {
  const [word] = wordsOf(name);
  if (word === undefined) throw new Error(`no word: ${name}`);
  return word;
};

describe("joinWords", () => {
  it("makes the word that the two would be, written together", () => {
    fc.assert(
      fc.property(words, words, (left, right) => {
        const [joined, together] = [joinWords(only(left), only(right)), only(left + right)];
        expect([joined.text, joined.forms]).toEqual([together.text, together.forms]);
        expect(joined.sounds).toEqual(expect.arrayContaining([...together.sounds]));
      }),
      RUNS,
    );
  });

  it("is worth what the two are worth", () => {
    fc.assert(
      fc.property(words, words, (left, right) => {
        expect(joinWords(only(left), only(right)).bits).toBe(only(left).bits + only(right).bits);
      }),
      RUNS,
    );
  });

  it("joins syllables in the readings of both", () => {
    const [, second, third] = wordsOf("김정은");
    if (second === undefined || third === undefined) throw new Error("three syllables");
    const joined = joinWords(second, third);
    expect(joined.text).toBe("정은");
    expect(joined.forms).toEqual(expect.arrayContaining(["jeongeun", "jongun"]));
  });

  it("is a known name only where many bear both: a rare half may be a slip (Adbul Samad)", () => {
    expect(joinWords(only("Chris"), only("Pat")).known).toBe(true);
    expect(joinWords(only("Adbul"), only("Samad")).known).toBe(false);
  });

  it("has a key of its own, other than that of the word written together", () => {
    const joined = joinWords(only("trans"), only("morflot"));
    expect(joined.key).not.toBe(only("transmorflot").key);
  });
});

describe("joinedForms", () => {
  it("joins spellings of one system, and each with each where a character is a syllable", () => {
    expect(joinedForms(["a", "b"], ["c", "d"], false)).toEqual(["ac", "bd"]);
    expect(joinedForms(["a"], ["c", "d"], false)).toEqual(["ac", "ad"]);
    expect(joinedForms(["a", "b"], ["c", "d"], true)).toEqual(["ac", "ad", "bc", "bd"]);
  });
});
