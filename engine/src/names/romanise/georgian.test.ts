import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { romaniseGeorgian } from "./georgian.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
const GEORGIAN = [..."აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰჱჲჳჴჵჶ"];

describe("romaniseGeorgian", () => {
  it("writes any Georgian word in plain letters, each form once, at most six", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...GEORGIAN), minLength: 1, maxLength: 64 }), (word) => {
        const forms = romaniseGeorgian(word);
        expect(forms.length).toBeGreaterThan(0);
        expect(forms.length).toBeLessThanOrEqual(6);
        expect(new Set(forms).size).toBe(forms.length);
        for (const form of forms) expect(form).toMatch(/^[a-z]+$/);
      }),
      RUNS,
    );
  });

  it.each([
    ["სააკაშვილი", ["saakashvili"]],
    ["ყიფიანი", ["qipiani", "kipiani"]],
    ["ღარიბაშვილი", ["gharibashvili", "garibashvili"]],
    ["ჯუღაშვილი", ["jughashvili", "dzhugashvili"]],
    ["სტეფანე", ["stepane", "stefane"]],
    ["პუტინი", ["putini", "putin"]],
  ])("writes %s as %j among others", (word, forms) => {
    expect(romaniseGeorgian(word)).toEqual(expect.arrayContaining(forms));
  });

  it("takes the ი of the nominative from no Georgian surname and from no short word", () => {
    for (const word of ["ყიფიანი", "სააკაშვილი", "ნანი"]) {
      for (const form of romaniseGeorgian(word)) expect(form).toMatch(/i$/);
    }
  });

  it.each([
    ["მიშინი", "mishin"],
    ["ლენინი", "lenin"],
  ])("gives the foreign name %s without the ending of the nominative: %s", (word, latin) => {
    expect(romaniseGeorgian(word)).toContain(latin);
  });

  it.each(["პუტი", "ჩანი", "ბერიძე", "რუსთაველო"])("cuts nothing off %s", (word) => {
    const length = romaniseGeorgian(word)[0]?.length ?? 0;
    const last = romaniseGeorgian(word)[0]?.at(-1) ?? "";
    expect(length).toBeGreaterThan(3);
    for (const form of romaniseGeorgian(word)) expect(form.at(-1)).toBe(last);
  });

  it("knows no letter of another script", () => {
    expect(romaniseGeorgian("გიოrგი")).toEqual([]);
  });
});
