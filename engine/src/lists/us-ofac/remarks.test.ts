/** Remarks cut into items, held against a plain split where nothing is quoted or in brackets. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitRemarks } from "./remarks.ts";

describe("splitRemarks", () => {
  it("cuts plain remarks as a plain split does", () => {
    const item = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 ,'/-]{0,20}[A-Za-z0-9]$/);
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 6 }), (items) => {
        expect(splitRemarks(`${items.join("; ")}.`)).toEqual(items);
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });

  it("loses nothing but separators, whatever the text", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "'", "(", ")", ";", " ", ".", "a.k.a. '"),
      maxLength: 40,
    });
    const letters = (parts: string): string => parts.replace(/[;\s]/g, "");
    fc.assert(
      fc.property(text, (remarks) => {
        const kept = letters(splitRemarks(remarks).join(""));
        expect([kept, `${kept}.`]).toContain(letters(remarks));
      }),
      { seed: 20261123, numRuns: 2000 },
    );
  });

  it.each([
    ["DOB 1960; a.k.a. 'VANT; MATE'; POB Kigali.", ["DOB 1960", "a.k.a. 'VANT; MATE'", "POB Kigali"]],
    ["a.k.a. 'VANT'S MEN'; a.k.a. 'DESH'.", ["a.k.a. 'VANT'S MEN'", "a.k.a. 'DESH'"]],
    ["a.k.a. 'VANT; POB Kigali.", ["a.k.a. 'VANT", "POB Kigali"]],
    [
      "(seized: DOB 1950; POB (old) Kigali); Gender Male.",
      ["(seized: DOB 1950; POB (old) Kigali)", "Gender Male"],
    ],
    ["(seized: DOB 1950; Gender Male.", ["(seized: DOB 1950", "Gender Male"]],
    ["nationality Rwanda;arrested 2002.", ["nationality Rwanda", "arrested 2002"]],
    ["is prohibited.; Linked To: HARBOUR BANK S.A.", ["is prohibited.", "Linked To: HARBOUR BANK S.A."]],
    ["Linked To: TERN CO., LTD..", ["Linked To: TERN CO., LTD."]],
    ["", []],
  ])("cuts %j", (remarks, items) => {
    expect(splitRemarks(remarks)).toEqual(items);
  });

  it("reads a crafted text of half a million brackets and open quotes", () => {
    expect(splitRemarks("(; a.k.a. 'x; ".repeat(100_000)).length).toBe(200_000);
  });
});
