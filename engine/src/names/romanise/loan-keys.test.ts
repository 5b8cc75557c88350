import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hanLoanKeys } from "./han-loan-keys.ts";
import { hangulLoanKeys, kanaLoanKeys, latinLoanKeys } from "./loan-keys.ts";

const RUNS = { seed: 20261123, numRuns: 400 } as const;
const meets = (left: readonly string[], right: readonly string[]): boolean =>
  left.some((key) => right.includes(key));

describe("loan keys", () => {
  it.each([
    ["smith", "スミス", "스미스", "史密斯"],
    ["vladimir", "ウラジーミル", "블라디미르", ""],
    ["aleksandr", "アレクサンドル", "알렉산드르", ""],
    ["stalin", "スターリン", "스탈린", "斯大林"],
    ["kuznetsov", "クズネツォフ", "쿠즈네초프", "库兹涅佐夫"],
    ["zelensky", "ゼレンスキー", "젤렌스키", "泽连斯基"],
    ["maduro", "マドゥロ", "마두로", "马杜罗"],
    ["robert", "ロベルト", "로베르트", "罗伯特"],
    ["schneider", "シュナイダー", "슈나이더", "施奈德"],
    ["nelson", "ネルソン", "넬슨", "尼尔森"],
    ["medvedev", "", "메드베데프", "梅德韦杰夫"],
  ])("meet: %s, %s, %s, %s", (latin, kana, hangul, han) => {
    const keys = latinLoanKeys(latin);
    if (kana !== "") expect(meets(keys, kanaLoanKeys(kana))).toBe(true);
    if (hangul !== "") expect(meets(keys, hangulLoanKeys(hangul))).toBe(true);
    if (han !== "") expect(meets(keys, hanLoanKeys(han))).toBe(true);
  });

  it.each([
    ["ivanov", "スターリン"],
    ["martin", "マドゥロ"],
    ["robert", "アルベルト"],
  ])("keep %s and %s apart", (latin, kana) => {
    expect(meets(latinLoanKeys(latin), kanaLoanKeys(kana))).toBe(false);
  });

  it("are no evidence for short names", () => {
    for (const name of ["lee", "ali", "ann", "hugo", ""]) expect(latinLoanKeys(name)).toEqual([]);
    expect(kanaLoanKeys("リー")).toEqual([]);
    expect(hangulLoanKeys("리")).toEqual([]);
    expect(hanLoanKeys("李")).toEqual([]);
  });

  it("do not see marks of length, and stand any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 20 }), (any) => {
        for (const keys of [latinLoanKeys(any), kanaLoanKeys(any), hangulLoanKeys(any), hanLoanKeys(any)]) {
          expect(new Set(keys).size).toBe(keys.length);
          for (const key of keys) expect(key).toMatch(/^[A-Z]{3,}$/);
        }
      }),
      RUNS,
    );
    expect(kanaLoanKeys("スターリン")).toEqual(kanaLoanKeys("スタリン"));
  });
});
