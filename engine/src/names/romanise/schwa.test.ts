import { describe, expect, it } from "vitest";
import { dropFinal, dropMedial, hasHeardFinal, isVowel } from "./schwa.ts";

const sounds = (text: string): readonly string[] => text.split(" ");

describe("the inherent vowel", () => {
  it.each([
    ["dharma", "dh ə r m ə", true],
    ["chandra", "c ə n d r ə", true],
    ["mitra", "m i t r ə", true],
    ["krishna", "k r̥ ṣ ṇ ə", true],
    ["chand", "c ə n d ə", false],
    ["kamal", "k ə m ə l ə", false],
    ["janma, of two nasals", "j ə n m ə", false],
    ["ram, of one syllable", "r ā m ə", false],
    ["modi, of another vowel", "m ō d r ī", false],
    ["a word of two sounds", "r ə", false],
    ["a word of one", "ə", false],
  ])("at the end of %s is heard: %s → %s", (_, text, heard) => {
    expect(hasHeardFinal(sounds(text))).toBe(heard);
  });

  it.each([
    ["r ā m ə", "r ā m"],
    ["k ə m ə l ə", "k ə m ə l"],
    ["k ə", "k ə"],
    ["ə", "ə"],
    ["r ā m ā", "r ā m ā"],
    ["s t r ə", "s t r ə"],
  ])("is dropped at the end, not in a word of one syllable: %s → %s", (text, left) => {
    expect(dropFinal(sounds(text))).toEqual(sounds(left));
  });

  it.each([
    ["end", "bh ə g ə v ə t ī", "bh ə g ə v t ī"],
    ["start", "bh ə g ə v ə t ī", "bh ə g v ə t ī"],
    ["end", "n ā g ə r i k", "n ā g r i k"],
    ["start", "n ā g ə r i k", "n ā g r i k"],
    ["end", "k ə m ə l", "k ə m ə l"],
    ["start", "k ə m ə l", "k ə m ə l"],
    ["end", "ā n ə d ī", "ā n d ī"],
    ["start", "ā n ə d ī", "ā n d ī"],
    ["end", "s ə n d ə r ī", "s ə n d ə r ī"],
    ["end", "s ə n ə d r ī", "s ə n ə d r ī"],
    ["end", "s ə n ā d ī", "s ə n ā d ī"],
  ] as const)("is dropped from the %s between two syllables: %s → %s", (from, text, left) => {
    expect(dropMedial(sounds(text), from)).toEqual(sounds(left));
  });

  it("is a vowel as the others are; nothing is none", () => {
    expect([isVowel("ə"), isVowel("au"), isVowel("k"), isVowel(""), isVowel(undefined)]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
