/** Father's names in several languages. */
import { describe, expect, it } from "vitest";
import { foldDiacritics } from "../fold.ts";
import { romaniseCyrillic } from "../romanise/cyrillic.ts";
import { patronymicKeys } from "./patronymic-keys.ts";

const keys = (word: string): readonly string[] =>
  patronymicKeys(/\p{Script=Cyrillic}/u.test(word) ? romaniseCyrillic(word) : [foldDiacritics(word)]);
const meet = (one: string, other: string): boolean => keys(one).some((key) => keys(other).includes(key));

describe("patronymicKeys", () => {
  it.each([
    ["васильевна", "vasilyevna", "василівна", "vasylivna", "wassiljewna", "vasilevna"],
    ["игоревич", "igorevich", "ігорович", "igorovych", "igorewitsch", "igorevitj"],
    ["андреевич", "andreyevich", "андрійович", "andriyovych", "andreevitch"],
    ["анатольевна", "anatolievna", "анатоліївна", "anatolyevna"],
    ["дмитриевич", "dmitriyevich", "дмитрович", "dmitrovich"],
    ["александровна", "aleksandrovna", "alexandrovna", "aleksandrowna"],
    ["владимирович", "vladimirovich", "володимирович", "volodymyrovych"],
    ["николаевна", "nikolaevna", "миколаївна", "mykolaivna"],
  ])("brings the spellings of one father's name together: %s", (...spellings) => {
    for (const one of spellings)
      for (const other of spellings) expect([one, other, meet(one, other)]).toEqual([one, other, true]);
  });

  it.each([
    ["ivanovich", "ivanovna"],
    ["ivanovich", "ivan"],
    ["petrovich", "pavlovich"],
    ["alekseevich", "aleksandrovich"],
    ["mikhailovna", "nikolaevna"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(meet(one, other)).toBe(false);
  });

  it("has none for a word that is no father's name, or too short to tell", () => {
    for (const word of ["orlov", "savchenko", "lvovich", "", "ovich"]) expect(keys(word)).toEqual([]);
  });
});
