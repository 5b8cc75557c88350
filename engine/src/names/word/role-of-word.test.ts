/** What a word is in a name. */
import { describe, expect, it } from "vitest";
import { prepareName } from "./prepare-name.ts";
import { isNaming, ROLE, ROLE_NAMES, type WordRole } from "./role.ts";

const roleOf = (word: string): keyof typeof ROLE | undefined => {
  const role: WordRole | undefined = prepareName(word).words[0]?.role;
  return role === undefined ? undefined : ROLE_NAMES[role];
};

describe("the role of a word", () => {
  it.each([
    ["al", "particle"],
    ["bin", "particle"],
    ["General", "title"],
    ["Mr", "title"],
    ["Jr", "suffix"],
    ["LLC", "legalForm"],
    ["ООО", "legalForm"],
    ["株式会社", "legalForm"],
    ["Trading", "generic"],
    ["Moscow", "place"],
    ["of", "stop"],
    ["Vladimirovich", "patronymic"],
    ["Владимирович", "patronymic"],
    ["B", "initial"],
    ["V", "initial"],
    ["I", "initial"],
    ["Ж", "initial"],
    ["078", "number"],
    ["Putin", "name"],
    ["Zvorkinovsky", "name"],
    ["은", "name"],
    ["Vladimir", "given"],
  ])("of %s is %s", (word, role) => {
    expect(roleOf(word)).toBe(role);
  });

  it("of a word that people mostly bear as a family name is a name, whatever else it means", () => {
    for (const name of ["Smith", "Baker", "Moskovitz"])
      expect([name, isNaming(ROLE[roleOf(name) ?? "stop"])]).toEqual([name, true]);
  });

  it("has a name for every number, in their order", () => {
    expect(ROLE_NAMES.map((name) => ROLE[name])).toEqual(ROLE_NAMES.map((_, at) => at));
    expect(ROLE_NAMES.filter((name) => isNaming(ROLE[name]))).toEqual(["name", "patronymic", "given"]);
  });
});
