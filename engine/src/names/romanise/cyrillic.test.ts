import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { romaniseCyrillic } from "./cyrillic.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
const RUSSIAN = [..."абвгдеёжзийклмнопрстуфхцчшщъыьэюя"];

describe("romaniseCyrillic", () => {
  it("leaves no Cyrillic letter of Russian, and gives each form once", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...RUSSIAN), minLength: 1, maxLength: 12 }), (word) => {
        const forms = romaniseCyrillic(word);
        expect(new Set(forms).size).toBe(forms.length);
        for (const form of forms) expect(form).toMatch(/^[a-zï]*$/);
      }),
      RUNS,
    );
  });

  it("reads letters one by one: a word is its parts", () => {
    const word = fc.string({
      unit: fc.constantFrom(...RUSSIAN.filter((letter) => letter !== "й" && letter !== "и")),
      maxLength: 8,
    });
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(romaniseCyrillic(left + right)[0]).toBe(
          (romaniseCyrillic(left)[0] ?? "") + (romaniseCyrillic(right)[0] ?? ""),
        );
      }),
      RUNS,
    );
  });

  it.each([
    ["путин", ["putin", "poutin"]],
    ["шойгу", ["shoygu", "shoigu", "choïgou"]],
    ["хрущев", ["khrushchev", "khrouchtchev"]],
    ["юрий", ["yuriy", "iurii", "iouriï"]],
    ["жуков", ["zhukov", "joukov"]],
    ["путін", ["putin"]],
  ])("writes %s as %j", (word, forms) => {
    expect(romaniseCyrillic(word)).toEqual(expect.arrayContaining(forms));
  });

  it("reads a decomposed й as й", () => {
    expect(romaniseCyrillic("шойгу".normalize("NFD"))).toEqual(romaniseCyrillic("шойгу"));
  });
});
