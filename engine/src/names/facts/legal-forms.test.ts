import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupKind, legalFormAt, wordFacts } from "./index.ts";

function group(text: string): number | undefined {
  const words = text.split(" ");
  const form = legalFormAt(words, 0);
  return form?.words === words.length ? form.group : undefined;
}

describe("legalFormAt", () => {
  it.each([
    ["ooo", "limited liability company"],
    ["ооо", "llc"],
    ["общество с ограниченной ответственностью", "ooo"],
    ["l l c", "llc"],
    ["oao", "open joint stock company"],
    ["пао", "public joint stock company"],
    ["зао", "closed joint stock company"],
    ["co ltd", "limited"],
    ["有限公司", "co ltd"],
    ["gesellschaft mit beschrankter haftung", "gmbh"],
    ["societe anonyme", "sa"],
  ])("gives “%s” and “%s” one group", (a, b) => {
    expect(group(a)).toBeDefined();
    expect(group(a)).toBe(group(b));
  });

  it.each([
    ["ooo", "oao"],
    ["gmbh", "ag"],
    ["ltd", "plc"],
    ["zao", "pao"],
  ])("keeps “%s” and “%s” apart", (a, b) => {
    expect(group(a)).not.toBe(group(b));
  });

  it("takes the longest form that begins at the place", () => {
    const words = ["acme", "public", "joint", "stock", "company"];
    expect(legalFormAt(words, 1)?.words).toBe(4);
    expect(legalFormAt(words, 0)).toBeNull();
    expect(legalFormAt(words, 5)).toBeNull();
    expect(legalFormAt(words, -1)).toBeNull();
    expect(legalFormAt([], 0)).toBeNull();
  });

  it("agrees with the groups of single words", () => {
    for (const word of ["ooo", "llc", "gmbh", "ооо", "ltd"]) {
      const form = legalFormAt([word], 0);
      expect(wordFacts(word)?.groups).toContain(form?.group);
      expect(groupKind(form?.group ?? 0)).toBe("legal-form");
    }
  });

  it("stays inside the name, whatever the words", () => {
    const word = fc.oneof(
      fc.constantFrom("limited", "liability", "company", "joint", "l", "c", "co"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 10 }), fc.integer({ min: -2, max: 12 }), (words, at) => {
        const form = legalFormAt(words, at);
        if (form !== null) expect(at >= 0 && form.words >= 1 && at + form.words <= words.length).toBe(true);
      }),
      { seed: 20, numRuns: 300 },
    );
  });
});
