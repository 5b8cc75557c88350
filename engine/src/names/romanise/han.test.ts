import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  foldHan,
  HAN_SYSTEMS,
  hanSurnameLength,
  readCompoundSurname,
  readHan,
  readHanBySystem,
} from "./han.ts";

const RUNS = { seed: 20261123, numRuns: 500 } as const;
const POSITIONS = ["surname", "given"] as const;
const URO = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, at) => String.fromCodePoint(0x4e00 + at));
const text = fc.string({
  unit: fc.oneof(fc.constantFrom(...URO), fc.string({ unit: "binary", maxLength: 1 })),
  maxLength: 12,
});

describe("foldHan", () => {
  it("folds once for all, character by character, and stays as long", () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const folded = foldHan(left);
        expect(foldHan(folded)).toBe(folded);
        expect([...folded].length).toBe([...left].length);
        if (!/[\ud800-\udbff]$/.test(left)) expect(foldHan(left + right)).toBe(folded + foldHan(right));
      }),
      RUNS,
    );
  });

  it("leaves everything but Han as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii", maxLength: 20 }), (latin) => {
        expect(foldHan(latin)).toBe(latin);
      }),
      RUNS,
    );
  });

  it.each([
    ["習近平", "习近平"],
    ["張國榮", "张国荣"],
    ["渡邊", "渡辺"],
    ["黒沢", "黑澤"],
    ["龍一", "竜一"],
    ["高", "髙"],
    ["峰", "峯"],
    ["金", "\uf90a"],
  ])("writes %s and %s alike", (left, right) => {
    expect(foldHan(left)).toBe(foldHan(right));
  });

  it.each([
    ["芸", "艺"],
    ["弁", "辩"],
    ["恩", "摁"],
    ["王", "玉"],
    ["未", "末"],
  ])("keeps %s and %s apart", (left, right) => {
    expect(foldHan(left)).not.toBe(foldHan(right));
  });
});

describe("readHan", () => {
  it("reads every character of Unicode's first block in plain letters, each form once, at most 8", () => {
    for (const position of POSITIONS) {
      const bad = URO.filter((character) => {
        const forms = readHan(character, position);
        return (
          forms.length > 8 ||
          new Set(forms).size !== forms.length ||
          forms.some((form) => !/^[a-z]+$/.test(form))
        );
      });
      expect(bad).toEqual([]);
    }
    // The source has no Mandarin reading for some rare characters of Japan, Korea and Vietnam.
    expect(URO.filter((character) => readHan(character, "given").length === 0).length).toBeLessThan(
      URO.length * 0.05,
    );
  });

  it("stands any string", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 3 }),
        fc.constantFrom(...POSITIONS),
        (any, position) => {
          expect(Array.isArray(readHan(any, position))).toBe(true);
          expect(readHanBySystem(any, position).length).toBe(HAN_SYSTEMS.length);
        },
      ),
      RUNS,
    );
  });

  it.each([
    ["张", ["zhang", "chang", "cheung", "teo", "jang"]],
    ["陳", ["chen", "chan", "tan"]],
    ["林", ["lin", "lam", "lim"]],
    ["吳", ["wu", "ng", "goh"]],
    ["黃", ["huang", "wong", "ng"]],
    ["王", ["wang", "wong", "ong"]],
    ["李", ["li", "lee", "ri"]],
    ["金", ["jin", "kim"]],
    ["崔", ["cui", "choi", "choe"]],
    ["曾", ["zeng", "tsang"]],
    ["单", ["shan"]],
    ["呂", ["lu", "lyu"]],
    ["朴", ["piao", "pak", "park"]],
  ])("reads the surname %s as %j", (character, forms) => {
    expect(readHan(character, "surname")).toEqual(expect.arrayContaining(forms));
  });

  it("reads a character as written where its simplified shape is read otherwise", () => {
    expect(readHan("乾", "given")[0]).toBe("qian");
    expect(readHan("干", "given")[0]).toBe("gan");
  });
});

describe("readHanBySystem", () => {
  const joined = (name: string, system: (typeof HAN_SYSTEMS)[number]): string =>
    [...name]
      .map((character) => readHanBySystem(character, "given")[HAN_SYSTEMS.indexOf(system)] ?? "")
      .join("");

  it.each([
    ["近平", "pinyin", "jinping"],
    ["澤東", "pinyin", "zedong"],
    ["澤東", "wade-giles", "tsetung"],
    ["恩來", "wade-giles", "enlai"],
    ["經國", "wade-giles", "chingkuo"],
    ["家誠", "hong-kong", "kasing"],
    ["正恩", "korean-north", "jongun"],
    ["正恩", "korean-revised", "jeongeun"],
    ["恩来", "japanese", "onrai"],
  ] as const)("joins %s in %s to %s", (name, system, form) => {
    expect(joined(name, system)).toBe(form);
  });

  it("gives in every system one of the readings of readHan, or none", () => {
    for (const character of "王李张刘陈杨黄赵周吴近平泽东恩成哲") {
      for (const form of readHanBySystem(character, "given").slice(0, 3))
        expect(readHan(character, "given")).toContain(form);
    }
  });
});

describe("compound surnames", () => {
  it.each([
    ["歐陽修", 2],
    ["司马光", 2],
    ["习近平", 1],
    ["王", 1],
    ["", 1],
    ["abc", 1],
  ] as const)("cuts %s after %i", (name, length) => {
    expect(hanSurnameLength(name)).toBe(length);
  });

  it("spells them by system, and nothing else", () => {
    expect(readCompoundSurname("歐陽")).toEqual(expect.arrayContaining(["ou yang", "au yeung", "auyong"]));
    expect(readCompoundSurname("司徒")).toContain("szeto");
    expect(readCompoundSurname("近平")).toEqual([]);
  });
});
