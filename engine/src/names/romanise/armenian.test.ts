import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { romaniseArmenian } from "./armenian.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
const ARMENIAN = [..."աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև"];

describe("romaniseArmenian", () => {
  it("writes any Armenian word in plain letters, each form once, at most six", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...ARMENIAN), minLength: 1, maxLength: 64 }), (word) => {
        const forms = romaniseArmenian(word);
        expect(forms.length).toBeGreaterThan(0);
        expect(forms.length).toBeLessThanOrEqual(6);
        expect(new Set(forms).size).toBe(forms.length);
        for (const form of forms) expect(form).toMatch(/^[a-z]+$/);
      }),
      RUNS,
    );
  });

  it.each([
    ["սարգսյան", ["sargsyan", "sargsian"]],
    ["փաշինյան", ["pashinyan", "pashinian"]],
    ["պետրոսեան", ["petrosyan", "bedrosian"]],
    ["երևան", ["yerevan", "erevan"]],
    ["որբելյան", ["vorbelyan"]],
    ["յակոբ", ["yakob", "hagop"]],
    ["գրիգոր", ["grigor", "krikor"]],
    ["թումանյան", ["tumanyan", "tumanian"]],
  ])("writes %s as %j among others", (word, forms) => {
    expect(romaniseArmenian(word)).toEqual(expect.arrayContaining(forms));
  });

  it("knows no letter of another script", () => {
    expect(romaniseArmenian("սаր")).toEqual([]);
  });
});
