/** How two tokens are related, against a naive edit distance and a list of names that are known to be one. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, relateTokens, type TokenRelation } from "./relation.ts";
import { KOREAN_SURNAME_READINGS } from "./tables.ts";
import { tokeniseName, type NameToken } from "./tokens.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
/** Any UTF-16 unit, lone surrogates included. */
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const ALPHABET = [..."abcdefghijklmnopqrstuvwxyz"];
const letters = (least: number, most: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: least, maxLength: most });
const token = (word: string): NameToken => {
  const found = tokeniseName(word).tokens[0];
  if (found === undefined) throw new Error(`no token: ${word}`);
  return found;
};
const relate = (a: string, b: string): TokenRelation | null => relateTokens(token(a), token(b));

/** Optimal string alignment by its definition: no table, no cut. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [left, right] = [a.slice(1), b.slice(1)];
  const cost = Math.min(
    distance(left, b) + 1,
    distance(a, right) + 1,
    distance(left, right) + (a[0] === b[0] ? 0 : 1),
  );
  const swapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  return swapped ? Math.min(cost, distance(a.slice(2), b.slice(2)) + 1) : cost;
}

describe("editDistance", () => {
  const short = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });

  it("equals the naive distance up to the limit, and the limit plus one beyond it", () => {
    fc.assert(
      fc.property(short, short, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect([a, b, limit, editDistance(a, b, limit)]).toEqual([
          a,
          b,
          limit,
          Math.min(distance(a, b), limit + 1),
        ]);
      }),
      { ...RUNS, numRuns: 1500 },
    );
  });

  it("is symmetric", () => {
    fc.assert(
      fc.property(letters(0, 12), letters(0, 12), fc.integer({ min: 0, max: 5 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(editDistance(b, a, limit));
      }),
      RUNS,
    );
  });

  it.each([
    ["", "", 2, 0],
    ["putin", "putin", 2, 0],
    ["putin", "puitn", 2, 1],
    ["putin", "pu", 2, 3],
    ["ca", "abc", 3, 3],
    ["abcdef", "ghijkl", 2, 3],
  ])("%j to %j within %i is %i", (a, b, limit, edits) => {
    expect(editDistance(a, b, limit)).toBe(edits);
  });
});

describe("relateTokens", () => {
  const NAMES = [
    "Kim",
    "Jong",
    "Un",
    "김",
    "정",
    "은",
    "金",
    "普京",
    "Путин",
    "Putin",
    "Poutine",
    "プーチン",
    "Шойгу",
    "Choïgou",
    "V",
    "Ж",
    "7",
    "12345",
    "LLC",
    "Vladimirovich",
    "Владимирович",
    "Vladimir",
    "Wladimir",
    "פוטין",
    "بوتين",
    "Jŏng",
    "Ch'oe",
    "Transmorflot",
    "x",
    "ЩЩ",
  ];
  const written = fc.oneof(
    fc.constantFrom(...NAMES),
    letters(1, 10),
    fc.tuple(fc.constantFrom(...NAMES), fc.nat(), fc.constantFrom(...ALPHABET)).map(([name, at, letter]) => {
      const parts = [...name];
      parts[at % parts.length] = letter;
      return parts.join("");
    }),
    fc.string({ unit: anyUnit, maxLength: 12 }),
  );
  const some = written.map((word) => tokeniseName(word).tokens[0]).filter((found) => found !== undefined);

  it("is symmetric", () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(relateTokens(b, a)).toBe(relateTokens(a, b));
      }),
      { ...RUNS, numRuns: 2000 },
    );
  });

  it("relates every token to itself as the same", () => {
    fc.assert(
      fc.property(some, (one) => {
        expect(relateTokens(one, one)).toBe("same");
      }),
      { ...RUNS, numRuns: 1000 },
    );
  });

  const GROUPS = [
    ["Poutine", "Putin", "Путин", "プーチン", "普京"],
    ["Choïgou", "Shoigu", "Шойгу", "ショイグ"],
    ["Vladimir", "Wladimir", "Владимир", "ウラジーミル", "弗拉基米尔"],
  ];
  const pairs = GROUPS.flatMap((group) =>
    group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b] as const)),
  );

  it.each(pairs)("relates %s and %s", (a, b) => {
    expect(relate(a, b)).toMatch(/^(?:same|transliteration|equivalent|sound)$/);
  });

  it.each([
    ["Kim Jong Un", "김정은"],
    ["Kim Jong-un", "김정은"],
    ["KIM Jŏng-ŭn", "김정은"],
    ["Kim Jong Un", "Kim Jong-un"],
  ])("relates %s and %s token by token", (a, b) => {
    const [left, right] = [tokeniseName(a).tokens, tokeniseName(b).tokens];
    expect(left.length).toBe(right.length);
    left.forEach((one, at) => {
      const other = right[at];
      expect(other === undefined ? null : relateTokens(one, other)).toMatch(/^(?:same|transliteration)$/);
    });
  });

  it.each([
    ["Gérard", "Gerard"],
    ["Müller", "Muller"],
    ["Łukasz", "Lukasz"],
    ["Ñúñez", "nunez"],
    ["Jŏng", "jong"],
    ["Ch’oe", "Choe"],
    ["Yılmaz", "Yilmaz"],
  ])("takes %s and %s for the same letters", (a, b) => {
    expect(relate(a, b)).toBe("same");
  });

  it.each([
    ["楊", "杨"],
    ["龍", "龙"],
    ["車", "车"],
    ["亞歷山大", "亚历山大"],
  ])("relates %s and %s, traditional and simplified", (a, b) => {
    expect(relate(a, b)).not.toBeNull();
  });

  it.each([
    ["Igor", "Ihor"],
    ["Yuri", "Iouri"],
    ["Ivan", "Iwan"],
    ["Sergei", "Sergueï"],
  ])("relates %s and %s, one name in two languages", (a, b) => {
    expect(relate(a, b)).not.toBeNull();
  });

  it("takes every customary reading of a Korean surname for a transliteration", () => {
    for (const [surname, readings] of KOREAN_SURNAME_READINGS) {
      for (const reading of readings) {
        expect([surname, reading, relate(`${surname}정은`, reading)]).toEqual([
          surname,
          reading,
          "transliteration",
        ]);
      }
    }
  });

  it.each([
    ["Li", "Lu"],
    ["Ali", "Adi"],
    ["Kim", "Kin"],
    ["Ivan", "Evan"],
    ["Ryu", "Ryo"],
    ["Un", "Il"],
  ])("takes %s and %s for two names, not for a typing error", (a, b) => {
    expect(relate(a, b)).toBeNull();
  });

  it("takes no two tokens of four letters or fewer for a typing error", () => {
    fc.assert(
      fc.property(letters(2, 4), letters(2, 6), (a, b) => {
        expect(relate(a, b)).not.toBe("typo");
      }),
      { ...RUNS, numRuns: 1000 },
    );
  });

  const edited = (least: number): fc.Arbitrary<readonly [string, string]> =>
    fc
      .tuple(
        letters(least, 12),
        fc.nat(),
        fc.constantFrom(...ALPHABET),
        fc.constantFrom("drop", "add", "put", "swap"),
      )
      .map(([word, place, letter, edit]) => {
        const at = place % (word.length - 1);
        const rest = word.slice(at + 1);
        if (edit === "drop") return [word, word.slice(0, at) + rest] as const;
        if (edit === "add") return [word, word.slice(0, at) + letter + word.slice(at)] as const;
        if (edit === "put") return [word, word.slice(0, at) + letter + rest] as const;
        return [
          word,
          word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2),
        ] as const;
      });

  it("relates a token of five letters or more to itself with one typing error", () => {
    fc.assert(
      fc.property(edited(6), ([word, wrong]) => {
        expect([word, wrong, relate(word, wrong)]).not.toEqual([word, wrong, null]);
      }),
      { ...RUNS, numRuns: 1000 },
    );
  });

  it("relates no two tokens whose letters are further apart than two edits by typing error", () => {
    fc.assert(
      fc.property(letters(5, 8), letters(5, 8), (a, b) => {
        if (relate(a, b) === "typo") expect(distance(a.slice(0, 8), b.slice(0, 8))).toBeLessThanOrEqual(1);
      }),
      { ...RUNS, numRuns: 40 },
    );
    expect([relate("transmorflot", "transmorflut"), relate("transmorflot", "tronsmorflut")]).toEqual([
      "typo",
      "typo",
    ]);
    expect(relate("transmorflot", "tronsmurflut")).toBeNull();
    expect(relate("shoigus", "shaigas")).toBeNull();
  });

  it("never takes numbers for a typing error: they tell ships apart", () => {
    expect([relate("123456", "123457"), relate("1234567", "123456")]).toEqual([null, null]);
  });

  it("takes a letter for the initial of the names that begin with it", () => {
    expect([relate("V", "Vladimir"), relate("V", "Владимир"), relate("В", "Vladimir")]).toEqual([
      "initial",
      "initial",
      "initial",
    ]);
    expect([relate("V", "Putin"), relate("V", "K")]).toEqual([null, null]);
  });

  // Once a defect: a soft or hard sign romanises to nothing, and every name begins with nothing.
  it.each(["ь", "ъ"])("takes %s, which has no Latin letter, for the initial of no name", (sign) => {
    expect([relate(sign, "Putin"), relate(sign, "김")]).toEqual([null, null]);
  });
});
