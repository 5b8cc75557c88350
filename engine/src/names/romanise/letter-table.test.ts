import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formsBy, letterTable, readLetters } from "./letter-table.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
const TABLE = letterTable("ae", "a=a e=e ~e=ye ^b=v b=b bb=p bb$=f c= ");

describe("readLetters", () => {
  it.each([
    ["bab", "vab"],
    ["abba", "apa"],
    ["abb", "af"],
    ["aeb", "ayeb"],
    ["eb", "yeb"],
    ["be", "ve"],
    ["ba'b\u0301", "vab"],
    ["b7", "v7"],
    ["bc", "v"],
  ])("reads %s as %s: pairs before letters, places before letters alone", (word, latin) => {
    expect(readLetters(word, TABLE)).toBe(latin);
  });

  it("reads nothing of a word with a letter that the table lacks", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (word) => {
        const known = /^[abce0-9'’ʼʻ`´"]*$/.test(word);
        if (!known) expect(readLetters(word, TABLE)).toBe("");
      }),
      RUNS,
    );
  });
});

describe("formsBy", () => {
  it("keeps each form once, none empty, in the order of the tables", () => {
    const other = letterTable("", "a=o b=b");
    expect(formsBy("ab", [TABLE, other, TABLE])).toEqual(["ab", "ob"]);
    expect(formsBy("ac", [TABLE, other])).toEqual(["a"]);
    expect(formsBy("c", [TABLE, other])).toEqual([]);
  });
});
