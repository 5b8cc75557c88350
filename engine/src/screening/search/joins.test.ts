/** Neighbours written as one word: what decides is found under a key. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordOf } from "../../../../test/screening/words.ts";
import { isSyllable, joinedForms, ROLE, type NameWord } from "../../names/index.ts";
import { areJoinable, joinKeys, joinProbes, joinRelation } from "./joins.ts";

const RUNS = { seed: 20261123, numRuns: 500 } as const;
const PARTS = [
  "jong",
  "un",
  "trans",
  "morflot",
  "abu",
  "ali",
  "van",
  "der",
  "김",
  "정",
  "은",
  "正",
  "恩",
  "путин",
  "li",
];
const part = fc.oneof(
  fc.constantFrom(...PARTS),
  fc.string({ unit: fc.constantFrom(..."abdeiklmnorstuz"), minLength: 2, maxLength: 7 }),
);
const formsOf = (left: NameWord, right: NameWord): readonly string[] =>
  joinedForms(left.forms, right.forms, isSyllable(left) || isSyllable(right));

describe("joinKeys and joinProbes", () => {
  it("meet wherever a word is two joined neighbours, also with one error", () => {
    const edit = fc.tuple(fc.nat(), fc.constantFrom("", ..."aekrst"), fc.boolean());
    fc.assert(
      fc.property(part, part, edit, (one, other, [place, letter, isMisspelt]) => {
        const [left, right] = [wordOf(one), wordOf(other)];
        fc.pre(areJoinable(left, right));
        const [joined = ""] = formsOf(left, right);
        const at = place % joined.length;
        // Shorter words are not looked for with an error in them.
        fc.pre(!isMisspelt || joined.length > 5);
        const text = isMisspelt ? joined.slice(0, at) + letter + joined.slice(at + 1) : joined;
        fc.pre(text.length > 1);
        const word = wordOf(text);
        if (joinRelation(word, 1, formsOf(left, right)) === null) return;
        const keys = new Set(joinKeys(left, right));
        const sounding = word.sounds.some((sound) => sound.length > 2);
        if (sounding) expect([text, joinProbes(word, 1).some((key) => keys.has(key))]).toEqual([text, true]);
      }),
      RUNS,
    );
  });

  it.each([
    ["jongun", "jong", "un", "same"],
    ["transmorflot", "trans", "morflot", "same"],
    ["transmorflut", "trans", "morflot", "typo"],
    ["jongun", "정", "은", "same"],
    ["petrov", "trans", "morflot", null],
  ] as const)("take %s for %s %s: %s", (text, left, right, relation) => {
    expect(joinRelation(wordOf(text), 1, formsOf(wordOf(left), wordOf(right)))).toBe(relation);
  });

  it("need the same letters where two words of the query are cut elsewhere", () => {
    const joined = formsOf(wordOf("kim"), wordOf("jong"));
    expect([joinRelation(wordOf("kimjong"), 2, joined), joinRelation(wordOf("kimchong"), 2, joined)]).toEqual(
      ["same", null],
    );
  });

  it("join no number and no legal form", () => {
    const orlov = wordOf("Orlov");
    expect(["7", "LLC", "Karim", "Карим"].map((word) => areJoinable(orlov, wordOf(word)))).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(joinKeys(wordOf("Flot"), wordOf("7"))).toEqual([]);
    expect([joinKeys(undefined, wordOf("Flot")), joinKeys(wordOf("Flot"), undefined)]).toEqual([[], []]);
    expect(wordOf("7").role).toBe(ROLE.number);
  });
});
