import { describe, expect, it } from "vitest";
import { romaniseSyllable } from "./hangul.ts";

/** By the initial-sound law, and as English ears write a vowel; each list whole, so that a form too many shows. */
describe("romaniseSyllable, by where a syllable stands", () => {
  it.each([
    ["미", undefined, ["mi"]],
    ["경", undefined, ["gyeong", "kyong", "kyeong"]],
    ["렬", undefined, ["ryeol", "ryol"]],
    ["미", "first", ["mi", "mee"]],
    ["우", "later", ["u", "woo", "wu", "oo"]],
    ["수", "first", ["su", "soo"]],
    ["경", "first", ["kyong", "kyung", "gyeong", "kyeong"]],
    ["룡", "first", ["ryong", "yong"]],
    ["룡", "later", ["ryong", "yong", "lyong"]],
    ["량", "first", ["ryang", "yang"]],
    ["량", "later", ["ryang", "lyang"]],
    ["로", "first", ["ro", "no"]],
    ["로", "later", ["ro", "lo"]],
    ["뢰", "surname", ["roe", "noe", "roi"]],
    ["녀", "first", ["nyo", "yo", "nyeo", "yeo"]],
    ["뉵", "later", ["nyuk"]],
    ["니", "first", ["ni", "i", "nee"]],
    ["니", "later", ["ni", "nee"]],
    ["누", "first", ["nu", "noo"]],
  ] as const)("writes %s (%s) as %j, and not otherwise", (syllable, position, forms) => {
    expect([...romaniseSyllable(syllable, position)].toSorted()).toEqual([...forms].toSorted());
  });
});
