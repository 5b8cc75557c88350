import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupKind, wordFacts, type GroupKind } from "./index.ts";
import { GROUPS_PER_WORD } from "./kinds.ts";

/** Kinds of the groups that two words share. */
function shared(a: string, b: string): readonly GroupKind[] {
  const theirs = new Set(wordFacts(b)?.groups);
  return [...new Set((wordFacts(a)?.groups ?? []).filter((group) => theirs.has(group)).map(groupKind))];
}

describe("wordFacts", () => {
  it("keeps its ranges for any text and never throws", () => {
    const known = ["mohammed", "ivan", "kim", "company", "ооо", "李", "محمد", "trading", "sasha", "xi"];
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...known), fc.string({ unit: "binary", maxLength: 70 })),
        (word) => {
          const facts = wordFacts(word);
          if (facts === null) return;
          const { bits, given, family, groups } = facts;
          expect(bits === null || (bits >= 150 && bits <= 900)).toBe(true);
          expect(given + family === 15 || given + family === 0).toBe(true);
          expect(groups.every((group, at) => at === 0 || group > (groups[at - 1] ?? 0))).toBe(true);
          expect(groups.length).toBeLessThanOrEqual(GROUPS_PER_WORD);
        },
      ),
      { seed: 19, numRuns: 400 },
    );
  });

  it("knows nothing of what is no word", () => {
    for (const word of ["", " ", "qzxqzxw", "a b", "\ud800"]) expect(wordFacts(word)).toBeNull();
  });

  it("ranks words by how common they are", () => {
    const order = ["kim", "mohammed", "ivan", "kuznetsov"].map((word) => wordFacts(word)?.bits ?? 0);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(wordFacts("company")?.bits).toBeLessThan(wordFacts("shipbuilding")?.bits ?? 0);
  });

  it.each([
    ["smith", "family"],
    ["kuznetsov", "family"],
    ["kim", "family"],
    ["ivan", "given"],
    ["fatima", "given"],
    ["mohammed", "given"],
  ] as const)("knows %s as a %s name", (word, role) => {
    expect(wordFacts(word)?.[role]).toBeGreaterThanOrEqual(12);
  });

  it.each([
    ["ltd", "legal-form"],
    ["gmbh", "legal-form"],
    ["company", "generic"],
    ["bank", "sector"],
    ["iran", "place"],
    ["россия", "place"],
    ["third", "number"],
    ["xii", "number"],
    ["dr", "title"],
    ["bin", "particle"],
    ["jr", "suffix"],
    ["and", "stop"],
    ["mv", "vessel-prefix"],
    ["ivan", null],
    ["xi", null],
  ] as const)("calls %s %s", (word, kind) => {
    expect(wordFacts(word)?.kind).toBe(kind);
  });

  it.each([
    ["john", "ivan", "cognate"],
    ["yusuf", "joseph", "cognate"],
    ["wong", "huang", "cognate"],
    ["alexander", "sasha", "nickname"],
    ["владимир", "вова", "nickname"],
    ["william", "bill", "nickname"],
    ["lee", "rhee", "same"],
    ["金", "kim", "reading"],
    ["company", "компания", "org-word"],
    ["شركة", "company", "org-word"],
    ["3", "third", "number"],
    ["iii", "третий", "number"],
    ["moscow", "москва", "place"],
    ["iranian", "iran", "place"],
    ["daesh", "isil", "acronym"],
  ] as const)("relates %s and %s as %s", (a, b, kind) => {
    expect(shared(a, b)).toContain(kind);
    expect(shared(b, a)).toEqual(shared(a, b));
  });

  it.each([
    ["ali", "adi"],
    ["petrov", "pavlov"],
    ["hasan", "hussein"],
    ["mohammed", "mahmoud"],
    ["li", "lu"],
    ["wang", "zhang"],
    ["anna", "ivan"],
    ["trading", "bank"],
    ["1", "2"],
    ["iran", "iraq"],
  ])("does not relate %s and %s", (a, b) => {
    // Words of one script that share no more than a reading are not related.
    expect(shared(a, b).filter((kind) => kind !== "reading")).toEqual([]);
  });
});

describe("groupKind", () => {
  it("answers for any number", () => {
    expect(groupKind(-1)).toBe("same");
    expect(groupKind(0)).toBe("same");
    expect(groupKind(2 ** 40)).toBe("acronym");
  });
});
