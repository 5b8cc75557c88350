/** Folded letters and sound keys: what different European spellings of one name have in common. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldDiacritics, soundKeys } from "./fold.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
/** Any UTF-16 unit, lone surrogates included. */
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const words = fc.string({
  unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"),
  minLength: 1,
  maxLength: 12,
});
const marks = fc.integer({ min: 0x300, max: 0x36f }).map((code) => String.fromCharCode(code));
const meet = (a: string, b: string): boolean => soundKeys(a).some((key) => soundKeys(b).includes(key));

describe("foldDiacritics", () => {
  it("takes away every mark that was put on a word", () => {
    fc.assert(
      fc.property(words, fc.array(fc.tuple(fc.nat(), marks), { maxLength: 6 }), (word, given) => {
        const letters = [...word];
        for (const [at, mark] of given) letters[at % letters.length] += mark;
        const marked = letters.join("");
        expect([foldDiacritics(marked), foldDiacritics(marked.normalize("NFC"))]).toEqual([word, word]);
      }),
      RUNS,
    );
  });

  it("folds what is folded to itself, on any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyUnit, maxLength: 40 }), (text) => {
        expect(foldDiacritics(foldDiacritics(text))).toBe(foldDiacritics(text));
      }),
      RUNS,
    );
  });

  it.each([
    ["jŏng", "jong"],
    ["łukasz", "lukasz"],
    ["straße", "strasse"],
    ["øst", "ost"],
    ["æro", "aero"],
    ["đorđe", "dorde"],
    ["yılmaz", "yilmaz"],
    ["ch'oe", "choe"],
    ["əliyev", "aliyev"],
    ["oʻzbek", "ozbek"],
    ["ḥasan", "hasan"],
    ["한", "한"],
  ])("folds %s to %s", (token, folded) => {
    expect(foldDiacritics(token)).toBe(folded);
  });
});

describe("soundKeys", () => {
  it("gives a token at least one key and the same ones for its folded form, whatever the token", () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: anyUnit, maxLength: 30 })), (token) => {
        expect(soundKeys(token).length).toBeGreaterThan(0);
        expect(soundKeys(foldDiacritics(token))).toEqual(soundKeys(token));
      }),
      RUNS,
    );
  });

  it("gives one to three keys, each once, the same for every call", () => {
    fc.assert(
      fc.property(words, words, (word, other) => {
        const keys = soundKeys(word);
        soundKeys(other);
        expect([keys.length <= 3, new Set(keys).size]).toEqual([true, keys.length]);
        expect(soundKeys(word)).toEqual(keys);
      }),
      RUNS,
    );
  });

  it("hears a letter written twice once", () => {
    // ee, oo and zz have their own sound; cc, gg and others stand here for all.
    const letter = fc.constantFrom(..."bdfklmnprt");
    fc.assert(
      fc.property(words, fc.nat(), letter, (word, at, twice) => {
        const place = at % (word.length + 1);
        const once = `aaa${word.slice(0, place)}o${twice}o${word.slice(place)}`;
        const doubled = `aaa${word.slice(0, place)}o${twice}${twice}o${word.slice(place)}`;
        expect(soundKeys(doubled)).toEqual(soundKeys(once));
      }),
      RUNS,
    );
  });

  it("leaves digits and letters of other scripts as they are", () => {
    expect([soundKeys("2007"), soundKeys("путин"), soundKeys("\0"), soundKeys("")]).toEqual([
      ["2007"],
      ["путин"],
      ["\0"],
      [""],
    ]);
  });

  it("reads words of any length", () => {
    expect(soundKeys("poutine".repeat(100))).toEqual(soundKeys("poutine".repeat(100)));
    expect(soundKeys("x".repeat(1000))[0]).toBe("ks".repeat(1000));
  });

  it.each([
    ["poutine", "putin"],
    ["poetin", "putin"],
    ["choïgou", "shoigu"],
    ["khrouchtchev", "khrushchev"],
    ["tchernenko", "chernenko"],
    ["wladimir", "vladimir"],
    ["iejov", "iezhov"],
    ["sergey", "sergei"],
    ["sergij", "sergiy"],
    ["hassan", "hasan"],
    // Once a defect: the rule for ch took the end of shch and szcz apart before the rule for these was tried.
    ["borshch", "borszcz"],
    ["borshch", "borschtsch"],
    ["jelzin", "yeltsin"],
    ["chruszczow", "khrouchtchev"],
    ["jrushchov", "khrushchev"],
    ["selenskyj", "zelenskiy"],
    ["kusnezow", "kuznetsov"],
    ["schukow", "zhukov"],
    ["milosevic", "milosevitch"],
    ["hussein", "husayn"],
    ["meyer", "maier"],
    ["saleem", "salim"],
    ["youssouf", "yusuf"],
    ["oualid", "walid"],
    ["ghassem", "qasem"],
    ["fatimah", "fatima"],
    ["tawfiq", "taufik"],
    ["dawood", "daoud"],
    ["ramadhan", "ramazan"],
    ["djoko", "joko"],
    ["soekarno", "sukarno"],
    ["tjokro", "cokro"],
    ["jusuf", "yusuf"],
    ["cemil", "djemil"],
    ["cevdet", "jevdet"],
    ["axmedov", "akhmedov"],
    ["romanoff", "romanov"],
    ["polakovs", "polakov"],
    ["gorbacsov", "gorbachov"],
    ["popovitx", "popovich"],
    ["eugene", "eugen"],
  ])("%s sounds like %s", (a, b) => {
    expect(meet(a, b)).toBe(true);
  });

  // Once a defect: rule 1 takes the “ch” of “sch” before a vowel for č, so rule 2 (sch → š) never sees it.
  it("schoigu sounds like choïgou and shoigu, as the head of the module says", () => {
    expect([meet("schoigu", "choïgou"), meet("schoigu", "shoigu")]).toEqual([true, true]);
  });

  it.each([
    ["putin", "patin"],
    ["kim", "lim"],
    ["lavrov", "larov"],
    ["shoigu", "soigu"],
    ["zhou", "zhu"],
    ["chou", "chu"],
    ["mei", "mai"],
    ["choe", "chu"],
    ["yao", "jao"],
    ["sahir", "zahir"],
    ["asad", "azad"],
    ["omar", "amir"],
    ["dostoevsky", "dostuvsky"],
    ["ivanov", "ivanova"],
  ])("%s does not sound like %s", (a, b) => {
    expect(meet(a, b)).toBe(false);
  });
});
