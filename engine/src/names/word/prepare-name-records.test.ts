import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NAMED_BITS } from "./information.ts";
import { NAME_LIMITS, prepareName } from "./prepare-name.ts";
import { ROLE } from "./role.ts";
import type { NameWord } from "./word.ts";

const RUNS = { seed: 20261124, numRuns: 200 } as const;
const wordsOf = (name: string): readonly NameWord[] => prepareName(name).words;
const texts = (name: string): readonly string[] => wordsOf(name).map(({ text }) => text);
const keys = (name: string): readonly string[] => wordsOf(name).map(({ key }) => key);

describe("prepareName, on the limits", () => {
  /** Twice as many characters as the most words of the most letters have. */
  const READ = NAME_LIMITS.words * NAME_LIMITS.letters * 2;

  it("reads up to its limit of characters and nothing beyond, and says so", () => {
    expect(prepareName("Kim".padEnd(READ))).toMatchObject({ truncated: false, words: [{ text: "kim" }] });
    expect(prepareName(`${" ".repeat(READ - 3)}Kim`)).toMatchObject({ words: [{ text: "kim" }] });
    expect(prepareName("Kim".padEnd(READ + 1)).truncated).toBe(true);
    expect(texts(`${"Kim".padEnd(READ)}Un`)).toEqual(["kim"]);
    expect(texts(`${"Kim".padEnd(READ - 1)}Un`)).toEqual(["kim", "u"]);
  });

  it("looks at twice as many pieces as it gives words, whatever they join to", () => {
    const servants = (count: number): string =>
      Array.from({ length: count }, () => "Abd al-Rahman").join(" ");
    expect(prepareName(servants(16)).truncated).toBe(false);
    expect(wordsOf(servants(16)).length).toBe(16);
    expect(prepareName(servants(17)).truncated).toBe(true);
    expect(wordsOf(servants(20)).length).toBe(16);
  });

  it("keeps no more of a compound or of a form than of any word", () => {
    const [compound] = wordsOf(`${"b".repeat(NAME_LIMITS.letters + 9)}eddine`);
    expect(compound?.text).toBe("b".repeat(NAME_LIMITS.letters));
    expect(compound?.key).toBe(`${"b".repeat(NAME_LIMITS.letters)}=${"b".repeat(NAME_LIMITS.letters)}`);
    const fund = "birzhevoy paevoy investitsionnyy fond rynochnykh finansovykh instrumentov";
    expect(wordsOf(`Zxbdf ${fund}`).at(-1)).toMatchObject({
      role: ROLE.legalForm,
      text: fund.slice(0, NAME_LIMITS.letters),
    });
  });
});

describe("prepareName, on records", () => {
  it("gives a word that it has seen the same record again, in any name", () => {
    const word = fc.string({ unit: fc.constantFrom(..."bdfgklmrtvz"), minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 6 }), (parts) => {
        const name = parts.map((part) => `zx${part}`).join(" ");
        const first = wordsOf(name);
        for (const [at, again] of wordsOf(name).entries()) expect(again).toBe(first[at]);
      }),
      RUNS,
    );
  });

  it("keeps with a compound how it is written, wherever it stands", () => {
    expect(keys("Hassan Abd al-Rahman")).toEqual(["hassan", "abdulrahman=abdalrahman"]);
    expect(keys("Ltd Abd al-Rahman")).toEqual(["legal ltd", "abdulrahman=abdalrahman"]);
    expect(keys("Abdel Rahman Hassan")).toEqual(["abdulrahman=abdelrahman", "hassan"]);
    const [first] = wordsOf("Abdel Rahman Hassan");
    expect(first?.forms).toEqual(expect.arrayContaining(["abdulrahman", "abdelrahman"]));
  });

  it("gives a name that is a small word elsewhere the information of a name", () => {
    for (const [name, at] of [
      ["Junior Jones", 0],
      ["Ahmad Do", 1],
    ] as const)
      expect(wordsOf(name)[at]).toMatchObject({ role: ROLE.name, bits: NAMED_BITS });
  });
});

describe("prepareName, on scripts", () => {
  it.each([
    ["नरेन्द्र मोदी", "Deva", ["नरेन्द्र", "मोदी"]],
    ["মমতা", "Beng", ["মমতা"]],
    ["ทักษิณ", "Thai", ["ทักษิณ"]],
    ["გიორგი", "Geor", ["გიორგი"]],
    ["ကျော်", "Mymr", ["ကျော်"]],
    ["ហ៊ុន", "Khmr", ["ហ៊ុន"]],
    ["Иван Петров", "Cyrl", ["иван", "петров"]],
    ["Шәкір", "Cyrl", ["шәкір"]],
    ["محمد", "Arab", ["محمد"]],
  ])("keeps the letters of %s, in %s", (name, script, parts) => {
    expect(texts(name)).toEqual(parts);
    for (const word of wordsOf(name)) expect(word).toMatchObject({ script, key: word.text });
  });

  it("leaves a mark that no script has for its own with the letter before it", () => {
    expect(texts("ж\u0302ук")).toEqual(["ж\u0302ук"]);
  });

  it("counts the syllables of a name of one script, and no others", () => {
    expect(keys("김정은 Kim Un")).toEqual(["surname 김", "first 정", "은", "kim", "un"]);
    expect(keys("Kim 김정은")).toEqual(["kim", "surname 김", "first 정", "은"]);
    expect(keys("恩来恩来")).toEqual(["surname 恩", "first 来", "恩", "来"]);
    expect(keys("恩来恩来恩")).toEqual(["恩", "来", "恩", "来", "恩"]);
    expect(keys("Ким Ир Сен")).toEqual(["ким", "ир", "сен"]);
  });
});

describe("prepareName, on forms of companies", () => {
  it.each([
    ["Zxbdf Société Anonyme", "legal societe anonyme", "Latn"],
    ["Zxbdf General Partnership", "legal general partnership", "Latn"],
    ["Zxbdf General Trading LLC", "legal general trading llc", "Latn"],
    ["Zxbdf No Liability", "legal no liability", "Latn"],
    ["Zxbdf SE Co KG", "legal se co kg", "Latn"],
    ["Zxbdf SIA", "legal sia", "Latn"],
    ["Zxbdf SAL", "legal sal", "Latn"],
    ["Zxbdf OÜ", "legal ou", "Latn"],
    ["Zxbdf OG", "legal og", "Latn"],
    ["Зхбд ООО", "legal ооо", "Cyrl"],
    ["Зхбд Акционерный коммерческий банк", "legal акционерный коммерческий банк", "Cyrl"],
  ])("finds that of %s: %s", (name, key, script) => {
    expect(wordsOf(name).length).toBe(2);
    expect(wordsOf(name)[1]).toMatchObject({ key, script, role: ROLE.legalForm });
  });
});
