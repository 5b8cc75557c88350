import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { romaniseEthiopic } from "./ethiopic.ts";

const RUNS = { seed: 20261123, numRuns: 400 } as const;
const LETTERS = Array.from({ length: 0x1357 - 0x1200 }, (_, at) => String.fromCodePoint(0x1200 + at)).filter(
  (letter) => /\p{L}/u.test(letter),
);

describe("romaniseEthiopic", () => {
  it("writes one to six plain forms of any word, each once", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 12 }), (text) => {
        const forms = romaniseEthiopic(text);
        expect(forms.length >= 1 && forms.length <= 6).toBe(true);
        expect(new Set(forms).size).toBe(forms.length);
        for (const form of forms) expect(form).toMatch(/^[a-z]+$/);
      }),
      RUNS,
    );
  });

  it("passes every other text over", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 20 }), (text) => {
        if (!/[ሀ-ፗ]/.test(text)) expect(romaniseEthiopic(text)).toEqual([]);
      }),
      RUNS,
    );
  });

  it.each([
    ["አበበ", "abebe"],
    ["ጥላሁን", "tilahun"],
    ["ብዙነሽ", "bizunesh"],
    ["ቤተልሔም", "betelhem"],
    ["ቆንጂት", "konjit"],
    ["መንግስቱ", "mengistu"],
    ["ግርማ", "girma"],
    ["ኃይለ", "haile"],
    ["ተስፋዬ", "tesfaye"],
    ["አፈወርቂ", "afewerki"],
    ["ዜናዊ", "zenawi"],
    ["ቴዎድሮስ", "tewodros"],
    ["ኢሳያስ", "isayas"],
  ])("writes %s with %s among its forms", (text, form) => {
    expect(romaniseEthiopic(text)).toContain(form);
  });
});
