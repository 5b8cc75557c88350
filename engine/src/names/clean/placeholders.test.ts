/** Fields that name nobody are told from short, odd and unlucky names. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPlaceholder, isUnknownPart } from "./placeholders.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
const NOBODY = [
  "unknown",
  "n/a",
  "N.A.",
  "#N/A",
  "not available",
  "TEST",
  "xxx",
  "XX XX",
  "null",
  "-0-",
  "0",
  "",
  "  ",
  "---",
  "???",
  "(unknown)",
  "inconnu",
  "Nom inconnu",
  "non renseigné",
  "k.A.",
  "Desconocido",
  "não informado",
  "Sconosciuto",
  "нет данных",
  "н/д",
  "brak danych",
  "bilinmiyor",
  "غير معروف",
  "نامعلوم",
  "不详",
  "不明",
  "미상",
  "FNU LNU",
  "aaaa",
];

describe("isPlaceholder", () => {
  it.each(NOBODY)("takes %j for no name", (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it("does not see case, composition, or marks around", () => {
    fc.assert(
      fc.property(fc.constantFrom(...NOBODY), fc.constantFrom("", " ", ".", "*", "--", "…"), (text, mark) => {
        expect(isPlaceholder(mark + text.toUpperCase().normalize("NFD") + mark)).toBe(true);
      }),
      RUNS,
    );
  });

  it.each([
    "Na",
    "Nan",
    "Nil",
    "Christopher Null",
    "Jennifer Null",
    "Test Ahmed",
    "Xi",
    "Xu Xu",
    "O",
    "Ng",
    "Li",
    "무",
    "Abu Ali",
    "Unknown Pleasures Ltd",
    "078",
    "Aa",
  ])("takes %j for a name", (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });

  it("knows the words for one part that is not known", () => {
    expect(["fnu", "lnu", "ahmad", ""].map(isUnknownPart)).toEqual([true, true, false, false]);
  });
});
