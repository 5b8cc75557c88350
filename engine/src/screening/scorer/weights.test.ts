/** What must hold of the table of weights, however it is fitted. */
import { describe, expect, it } from "vitest";
import { ROLE_NAMES } from "../../names/index.ts";
import { NAME_WEIGHTS } from "./weights.ts";

const { share, typo, near, unmatchedQuery, unmatchedName, conflict } = NAME_WEIGHTS;

describe("the weights of names", () => {
  it("are thousandths, whole numbers from 0 to 1000", () => {
    const tables = [share, unmatchedQuery, unmatchedName, conflict].flatMap((table) => Object.values(table));
    for (const weight of [...tables, NAME_WEIGHTS.genericOnly, NAME_WEIGHTS.initialRest])
      expect([Number.isInteger(weight), weight >= 0, weight <= 1000]).toEqual([true, true, true]);
  });

  it("give every relation a share that is above nothing, and none more than the same word", () => {
    for (const one of Object.values(share)) expect([one > 0, one <= share.same]).toEqual([true, true]);
    expect(share.same).toBe(1000);
  });

  it("hold spellings of one name above names that mean the same, and these above nothing", () => {
    expect(share.reading).toBeGreaterThanOrEqual(share.soundAbroad);
    expect(share.soundAbroad).toBeGreaterThanOrEqual(share.skeleton);
    expect(share.sound).toBeGreaterThan(share.cognate);
    expect(share.variant).toBeGreaterThan(share.cognate);
    expect(share.variant).toBeGreaterThan(share.nickname);
  });

  it("let two errors cost more than one, in any word", () => {
    expect(typo.two).toBeGreaterThan(typo.one);
    for (const factor of [typo.bySound, typo.bothKnown, typo.bothSyllabic, typo.firstLetter])
      expect(factor).toBeLessThanOrEqual(1000);
  });

  it("trust an error more where the word of the query is no name that people bear", () => {
    expect(near.unknown).toBeGreaterThan(near.known);
  });

  it("cost a query more for a word that the name lacks than the name for one that the query lacks", () => {
    for (const role of ROLE_NAMES) expect(unmatchedQuery[role]).toBeGreaterThanOrEqual(unmatchedName[role]);
  });

  it("cost more for a name left over than for a patronymic, a particle, a title or a legal form", () => {
    for (const table of [unmatchedQuery, unmatchedName])
      for (const role of ["patronymic", "particle", "title", "legalForm", "stop"] as const)
        expect(table[role]).toBeLessThan(table.name);
  });

  it("hold unlike numbers and names against each other, and no unlike particles, titles or joining words", () => {
    for (const role of ["name", "given", "patronymic", "number", "place"] as const)
      expect(conflict[role]).toBeLessThan(1000);
    expect(conflict.number).toBeLessThan(conflict.name);
    for (const role of ["particle", "title", "stop"] as const) expect(conflict[role]).toBe(1000);
  });

  it("have a name, which an answer shows", () => {
    expect(NAME_WEIGHTS.model).toMatch(/^[a-z]+-\d+$/);
  });
});
