/** How two words are related: laws that hold whatever the weights, and names that are known to be one, or two. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relate, relateBoth, shareBetween, wordOf, wordsOf } from "../../../../test/screening/words.ts";
import { KOREAN_SURNAME_READINGS } from "../../names/tables.ts";
import { NAME_WEIGHTS } from "../scorer/weights.ts";
import { packRelation, RELATIONS, relationOf, shareOf } from "./packed.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
/** Any UTF-16 unit, lone surrogates included. */
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const ALPHABET = [..."abcdefghijklmnopqrstuvwxyz"];
const letters = (least: number, most: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: least, maxLength: most });
const NAMES = [
  ..."Kim Jong Un 김 정 은 金 普京 Путин Putin Poutine プーチン Шойгу Choïgou V Ж 7 12345 LLC OOO Vladimirovich".split(
    " ",
  ),
  ..."Владимирович Vladimir Wladimir פוטין بوتين Jŏng Ch'oe Transmorflot x ЩЩ محمد Mohammed الرحمن Bank Moscow".split(
    " ",
  ),
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
const some = written.map((word) => wordsOf(word)[0]).filter((found) => found !== undefined);

describe("relateWords, on any two words", () => {
  it("is symmetric", () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(relateBoth(b, a)).toEqual(relateBoth(a, b));
      }),
      { ...RUNS, numRuns: 2000 },
    );
  });

  it("relates every word to itself as the same, in full", () => {
    fc.assert(
      fc.property(some, (one) => {
        expect(relateBoth(one, one)).toEqual({ relation: "same", share: 1000 });
      }),
      { ...RUNS, numRuns: 1000 },
    );
  });

  it("gives a related word some share of its information, never more than the whole", () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        const { relation, share } = relateBoth(a, b);
        expect([share >= 0, share <= 1000, share > 0]).toEqual([true, true, relation !== null]);
      }),
      RUNS,
    );
  });
});

describe("relateWords, on spellings of one name", () => {
  const GROUPS = [
    ["Poutine", "Putin", "Путин", "プーチン", "普京"],
    ["Choïgou", "Shoigu", "Шойгу", "ショイグ"],
    ["Vladimir", "Wladimir", "Владимир", "ウラジーミル", "弗拉基米尔"],
    ["Mohammed", "Muhammad", "محمد"],
  ];
  const pairs = GROUPS.flatMap((group) =>
    group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b] as const)),
  );

  it.each(pairs)("relates %s and %s, by more than a typing error", (a, b) => {
    expect([
      "same",
      "reading",
      "sound",
      "soundAbroad",
      "variant",
      "cognate",
      "equivalent",
      "skeleton",
    ]).toContain(relate(a, b));
  });

  it.each([
    ["Kim Jong Un", "김정은"],
    ["Kim Jong-un", "김정은"],
    ["KIM Jŏng-ŭn", "김정은"],
    ["Kim Jong Un", "Kim Jong-un"],
    ["Kim Jong Un", "金正恩"],
  ])("relates %s and %s word by word", (a, b) => {
    const [left, right] = [wordsOf(a), wordsOf(b)];
    expect(left.length).toBe(right.length);
    left.forEach((one, at) => {
      const other = right[at];
      expect(other === undefined ? null : relateBoth(one, other).relation).toMatch(/^(?:same|reading)$/);
    });
  });

  it.each([
    ["Gérard", "Gerard"],
    ["Müller", "Muller"],
    ["Müller", "Mueller"],
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
    ["John", "Juan"],
    ["Michael", "Mike"],
    ["Second", "2nd"],
    ["LLC", "OOO"],
    ["Lee", "Ri"],
    ["Choi", "Choe"],
  ])("relates %s and %s, known to be one", (a, b) => {
    expect(relate(a, b)).not.toBeNull();
  });

  it("relates every customary reading of a Korean surname to it, and the readings of one to each other", () => {
    expect(KOREAN_SURNAME_READINGS.size).toBeGreaterThan(30);
    for (const [surname, readings] of KOREAN_SURNAME_READINGS) {
      for (const reading of readings) {
        if (reading.length < 2) continue;
        expect([surname, reading, relate(`${surname}정은`, `${reading} Jong Un`)]).toEqual([
          surname,
          reading,
          "reading",
        ]);
        for (const other of readings) {
          if (other.length < 2) continue;
          const related = relate(`${reading} Jong Un`, `${other} Jong Un`);
          expect([reading, other, related]).not.toEqual([reading, other, null]);
        }
      }
    }
  });

  it("holds a closer relation to be worth more: a spelling above a short form, that above nothing", () => {
    const order = [
      shareBetween("Michael", "MICHAEL"),
      shareBetween("Михаил", "Mikhail"),
      shareBetween("Mohammed", "Muhammad"),
      shareBetween("Michael", "Mike"),
      shareBetween("Michael", "Boris"),
    ];
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect([order[0], order.at(-1)]).toEqual([1000, 0]);
  });
});

describe("relateWords, on other names", () => {
  it.each([
    ["Li", "Lu"],
    ["Ali", "Adi"],
    ["Kim", "Kin"],
    ["Ryu", "Ryo"],
    ["Un", "Il"],
    ["金", "琴"],
    ["博", "弘"],
  ])("takes %s and %s for two names", (a, b) => {
    expect(relate(a, b)).toBeNull();
  });

  it("takes no two words of three letters for a typing error", () => {
    fc.assert(
      fc.property(letters(1, 3), letters(1, 6), (a, b) => {
        expect(relate(a, b) ?? "none").not.toMatch(/typo/i);
      }),
      { ...RUNS, numRuns: 1000 },
    );
  });

  it("never takes numbers for a typing error: they tell ships apart", () => {
    expect([relate("123456", "123457"), relate("1234567", "123456"), relate("7", "17")]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe("relateWords, on typing errors", () => {
  const edited = fc
    .tuple(
      letters(6, 12),
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

  it("relates a name of six letters or more to itself with one of them", () => {
    fc.assert(
      fc.property(edited, ([word, wrong]) => {
        const [one, other] = [wordOf(word), wordOf(wrong)];
        fc.pre([one, other].every(({ role }) => role === 0 || role === 12));
        expect([word, wrong, relateBoth(one, other).relation]).not.toEqual([word, wrong, null]);
      }),
      { ...RUNS, numRuns: 1000 },
    );
  });

  it("holds one error to be less than none, two to be less than one, a third to be another name", () => {
    const [none, one, two] = ["transmorflot", "transmorflok", "tranzmorflok"].map((word) =>
      shareBetween("transmorflot", word),
    );
    expect([(one ?? 0) < (none ?? 0), (two ?? 0) < (one ?? 0), (two ?? 0) > 0]).toEqual([true, true, true]);
    expect(relate("transmorflot", "tranzmorvlok")).toBeNull();
  });

  it("holds an error in a long word to be less than one in a short word", () => {
    expect(shareBetween("transmorflot", "transmorflok")).toBeGreaterThan(shareBetween("zvorkin", "zvorkit"));
  });

  it("holds two names that people bear, one letter apart, to be less alike than a name and a misspelling", () => {
    expect(shareBetween("Marina", "Martina")).toBeLessThan(shareBetween("Marina", "Marinxa"));
  });
});

describe("relateWords, on initials", () => {
  // Once a defect: V, I and X are Roman numbers too, and were no initials.
  it("takes a letter for the initial of the names that begin with it, in any script", () => {
    expect([relate("V", "Vladimir"), relate("V", "Владимир"), relate("I", "Ivan")]).toEqual(
      Array.from({ length: 3 }, () => "initial"),
    );
    expect([relate("B", "Boris"), relate("Б", "Boris"), relate("B", "Борис"), relate("K", "Karl")]).toEqual(
      Array.from({ length: 4 }, () => "initial"),
    );
    expect([relate("B", "Putin"), relate("B", "K"), relate("B", "7")]).toEqual([null, null, null]);
  });

  // Once a defect: a soft or hard sign romanises to nothing, and every name begins with nothing.
  it.each(["ь", "ъ"])("takes %s, which has no Latin letter, for the initial of no name", (sign) => {
    expect([relate(sign, "Putin"), relate(sign, "김")]).toEqual([null, null]);
  });
});

describe("packRelation", () => {
  it("keeps a relation and its share", () => {
    for (const relation of RELATIONS) {
      if (relation === null) continue;
      for (const share of [1, 650, 1000]) {
        const packed = packRelation(relation, share);
        expect([relationOf(packed), shareOf(packed), packed < 0x10000]).toEqual([relation, share, true]);
      }
    }
    expect([relationOf(0), shareOf(0)]).toEqual([null, 0]);
  });

  it("has a number for every relation of the weights", () => {
    for (const name of Object.keys(NAME_WEIGHTS.share)) expect(RELATIONS).toContain(name);
  });
});
