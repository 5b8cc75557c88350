/** Texts in both languages, and words said twice. */
import { describe, expect, it } from "vitest";
import { text } from "./good-data.ts";
import { lintRepeats, lintTexts } from "./lint-texts.ts";

describe("lintTexts and lintRepeats", () => {
  it("finds a text that a language lacks, at any depth", () => {
    expect(lintTexts("x.yml", { list: [{ id: "a", title: { en: "text", fr: " " } }] })).toEqual([
      "x.yml: list[a].title: has no text in “fr”",
    ]);
    expect(lintTexts("x.yml", { title: { fr: "texte" } })).toEqual(["x.yml: title: has no text in “en”"]);
    expect(lintTexts("x.yml", { en: ["word"], fr: [] })).toEqual(["x.yml: whole file: has no text in “fr”"]);
    expect(lintTexts("x.yml", { title: text })).toEqual([]);
  });

  it("finds a word said twice, but not in forms and pairs", () => {
    expect(lintRepeats("x.yml", { words: ["a", "b", "a", "a"] })).toEqual(["x.yml: words: says “a” twice"]);
    expect(
      lintRepeats("x.yml", { pres: ["a", "a"], subj: ["a", "a"], adjectives: [["belge", "belge"]] }),
    ).toEqual([]);
  });
});
