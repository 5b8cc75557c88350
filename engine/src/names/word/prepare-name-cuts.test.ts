import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NAME_LIMITS, prepareName } from "./prepare-name.ts";
import { ROLE } from "./role.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
const texts = (name: string): readonly string[] => prepareName(name).words.map(({ text }) => text);
const keys = (name: string): readonly string[] => prepareName(name).words.map(({ key }) => key);

describe("prepareName, on digits", () => {
  // Zeros by the charts of Unicode: Arabic, Persian, N'Ko, the Indic scripts, Thai, Lao, Tibetan, Burmese, Khmer, Mongolian.
  it.each([..."٠۰߀०০੦૦୦௦౦೦൦๐໐༠၀០᠐"])(
    "reads the ten digits from %s on as 0 to 9, and no other sign",
    (zero) => {
      const first = zero.codePointAt(0) ?? 0;
      const digits = Array.from({ length: 10 }, (_, at) => String.fromCodePoint(first + at));
      expect(digits.map((digit) => texts(`mg ${digit}`))).toEqual(digits.map((_, at) => ["mg", `${at}`]));
      expect(texts(`${digits[4]}${digits[2]}`)).toEqual(["42"]);
      for (const sign of [first - 1, first + 10].map((code) => String.fromCodePoint(code)))
        for (const text of texts(`mg ${sign}`)) expect(text).not.toMatch(/\d/);
    },
  );

  it("keeps plain letters and digits in one word, whatever they begin and end with", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[az09][az09x5]{3,20}[az09]$/), (word) => {
        expect(texts(word).join("")).toBe(word);
      }),
      RUNS,
    );
  });
});

describe("prepareName, on syllables", () => {
  it.each([
    ["欧阳修", ["surname 欧阳", "first 修"]],
    ["歐陽菲菲", ["surname 欧阳", "first 菲", "菲"]],
    ["司马光", ["surname 司马", "first 光"]],
    ["金正恩", ["surname 金", "first 正", "恩"]],
    ["김정은별", ["surname 김", "first 정", "은", "별"]],
    ["도민수", ["surname 도", "first 민", "수"]],
    ["알렉산드르", ["알렉산드르"]],
    ["이명박 정", ["surname 이", "first 명", "박", "정"]],
    ["Kim 정은", ["kim", "정은"]],
    ["Kim Un", ["surname kim", "first un"]],
    ["Kim Jong Un", ["surname kim", "first jong", "first un"]],
    ["Ma La Un De", ["surname ma", "first la", "first un", "first de"]],
    ["Kim Jong Un Bo Li", ["kim", "jong", "un", "bo", "li"]],
    ["Kim X Un", ["kim", "x", "un"]],
    ["Kim Un Street", ["kim", "un", "street"]],
    ["Un", ["un"]],
  ])("knows where in %s a syllable stands: %j", (name, expected) => {
    expect(keys(name)).toEqual(expected);
  });

  it("takes a run of Hangul of more than four for one word, and of Han by character", () => {
    expect(texts("블라디미르")).toEqual(["블라디미르"]);
    expect(texts("정정은은")).toEqual(["정", "정", "은", "은"]);
    expect(texts("恩来恩来恩")).toEqual(["恩", "来", "恩", "来", "恩"]);
  });
});

describe("prepareName, on forms of companies", () => {
  const roles = (name: string): readonly number[] => prepareName(name).words.map(({ role }) => role);

  it("takes a form for a form wherever it stands, and several words of one for one", () => {
    expect(texts("Do An Co Ltd")).toEqual(["do", "an", "co ltd"]);
    expect(texts("Ltd Kim")).toEqual(["ltd", "kim"]);
    for (const name of ["Zxbdf Ltd", "Zxbdf GmbH", "Zxbdf SA", "Zxbdf Co Ltd"])
      expect(roles(name)).toEqual([ROLE.name, ROLE.legalForm]);
    expect(roles("Ltd Zxbdf")).toEqual([ROLE.legalForm, ROLE.name]);
  });

  it("takes a word that people bear or count with for none", () => {
    expect(roles("Ek GmbH")).toEqual([ROLE.name, ROLE.legalForm]);
    expect(keys("Im Soo")).toEqual(["surname im", "first soo"]);
    expect(roles("John Paul II")).not.toContain(ROLE.legalForm);
  });
});

describe("prepareName, where it cuts", () => {
  it("keeps as much of a compound and of a form as of any word", () => {
    const long = "a".repeat(NAME_LIMITS.letters + 3);
    for (const text of texts(`Abdul ${long} Ltd`))
      expect(text.length).toBeLessThanOrEqual(NAME_LIMITS.letters);
    expect(prepareName(`Abdul ${long} Ltd`).truncated).toBe(true);
  });

  it("leaves nothing of apostrophes alone, in any script", () => {
    expect(texts("''")).toEqual([]);
    expect(texts("' '' Kim ' '")).toEqual(["kim"]);
  });
});
