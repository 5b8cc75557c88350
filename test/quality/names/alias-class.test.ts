import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aliasClass } from "./alias-class.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
const word = fc.string({ unit: fc.constantFrom(..."abdeiklmnorstuv"), minLength: 4, maxLength: 9 });

describe("aliasClass", () => {
  it("is R1 for any order, any case and any part of a name that keeps two words", () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 5 }), fc.nat(), (words, turn) => {
        const at = turn % words.length;
        const turned = [...words.slice(at), ...words.slice(0, at)];
        expect(aliasClass(words.join(" "), turned.join(" ").toUpperCase())).toBe("R1");
        expect(aliasClass(words.join(" "), turned.slice(0, 2).join(", "))).toBe("R1");
      }),
      RUNS,
    );
  });

  it("tells readings, conflicts and other names apart", () => {
    const cases = [
      ["Muammar al-Qadhafi", "QADDAFI, Mu'ammar", "R1"],
      ["Dmitry Sergeevich Orlov", "Dmitri Orlov", "R1"],
      ["Ahmed Ali Hassan al-Tikriti", "Ahmed Ali Hassan al-Duri", "R2"],
      ["Abu Hafs", "Mahfouz Ould al-Walid", "R3"],
      ["Владимир Путин", "Vladimir PUTIN", "R1"],
      ["محمد حسن", "Mohammed Hassan", "R1"],
      ["김정은", "Kim Jong Un", "R1"],
      ["김정은", "Kim Jong", "R3"],
      ["北京公司有限", "Kim Jong Un", "R3"],
    ] as const;
    for (const [one, other, found] of cases)
      expect([one, other, aliasClass(one, other)]).toEqual([one, other, found]);
  });
});
