import { describe, expect, it } from "vitest";
import { formsBy, letterTable, readLetters } from "./letter-table.ts";

describe("letterTable", () => {
  it("keeps what a letter is at the start, after an opener, at the end and elsewhere apart", () => {
    const table = letterTable("a", "a=a ^b=1 ~b=2 b$=3 b=4 c=c");
    expect(readLetters("bcbab", table)).toBe("1c4a2");
    expect(readLetters("cb", table)).toBe("c3");
    expect(readLetters("cbc", table)).toBe("c4c");
    expect(readLetters("b", table)).toBe("1");
    expect(readLetters("ab", letterTable("", "a=a ~b=2 b=4"))).toBe("a4");
  });

  it("does so for two letters that are one sound, and reads one letter where the second is another", () => {
    const table = letterTable("a", "a=a b=b c=c ^bc=1 ~bc=2 bc$=3 bc=4");
    expect(readLetters("bccbcabc", table)).toBe("1c4a2");
    expect(readLetters("cbc", table)).toBe("c3");
    expect(readLetters("cba", table)).toBe("cba");
    expect(readLetters("cb", table)).toBe("cb");
  });

  it("takes the later of two rows for one place", () => {
    expect(readLetters("ab", letterTable("", "a=x b=y a=z", "b=w"))).toBe("zw");
  });

  it("passes digits from 0 to 9 and the first and last mark over a letter, and nothing beside them", () => {
    const table = letterTable("", "a=a");
    expect(readLetters("a0123456789", table)).toBe("a0123456789");
    expect(readLetters("a\u0300a\u036f", table)).toBe("aa");
    for (const other of ["/", ":", "\u02ff", "\u0370"]) expect(readLetters(`a${other}`, table)).toBe("");
  });

  it("gives six forms of a word, of more tables the first", () => {
    const tables = [..."bcdfghkl"].map((latin) => letterTable("", `a=${latin}`));
    expect(formsBy("a", tables)).toEqual([..."bcdfgh"]);
  });
});
