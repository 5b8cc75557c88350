/** What agreeing on a word is worth: orders that hold whatever the counts. */
import { describe, expect, it } from "vitest";
import { prepareName } from "./prepare-name.ts";

const bitsOf = (word: string): number => prepareName(word).words[0]?.bits ?? 0;

describe("the information of a word", () => {
  it("is more for a rare name than for a common one", () => {
    expect(bitsOf("Putin")).toBeGreaterThan(bitsOf("Smith"));
    expect(bitsOf("Zvorkinovsky")).toBeGreaterThan(bitsOf("Kim"));
    expect(bitsOf("Salman")).toBeGreaterThan(bitsOf("Mohammed"));
  });

  it("is more for a name than for a word that many share, and least for joining words and particles", () => {
    const words = ["Putin", "Moscow", "Trading", "General", "LLC", "of"].map(bitsOf);
    expect(words).toEqual([...words].sort((a, b) => b - a));
    expect(bitsOf("al")).toBeLessThan(bitsOf("Trading"));
  });

  it("is more for a long unknown name than for a short one, which is shared by chance", () => {
    const words = ["zvq", "zvqx", "zvqxk", "zvqxkw", "zvqxkwz"].map(bitsOf);
    expect(words).toEqual([...words].sort((a, b) => a - b));
    expect((words.at(-1) ?? 0) > (words[0] ?? 0)).toBe(true);
  });

  it("is that of the name in whatever script it is written", () => {
    expect(bitsOf("Владимирович")).toBe(bitsOf("Vladimirovich"));
    expect(bitsOf("김")).toBeGreaterThan(0);
  });

  it("is never nothing for a name, so that no agreement is free and none is worthless", () => {
    for (const name of ["Li", "Kim", "Mohammed", "Smith", "王", "x"])
      expect(bitsOf(name)).toBeGreaterThanOrEqual(100);
  });
});
