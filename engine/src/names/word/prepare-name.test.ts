/** Cutting a name into words: bounded, said when cut, never throwing. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KOREAN_SURNAME_READINGS } from "../tables.ts";
import { NAME_LIMITS, prepareName } from "./prepare-name.ts";
import { ROLE, ROLE_NAMES } from "./role.ts";
import { WORD_LIMITS, type NameWord } from "./word.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
const units = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const mixed = fc.constantFrom(
  ..."aK9éЖйΣა김정普京プチーابא'’-.,·  \u200b\u202e\u0301ь🙂𐐀𠀀½ไकবอםا".split(/(?:)/u),
);
const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: units, maxLength: 200 }),
  fc.string({ unit: mixed, maxLength: 400 }),
);
/** Words that nothing is known of: a known one may be joined to its neighbour, or be a form of a company. */
const words = fc
  .string({ unit: fc.constantFrom(..."bdfgklmrtvz"), minLength: 4, maxLength: 12 })
  .map((word) => `zx${word}`);
const wordsOf = (name: string): readonly NameWord[] => prepareName(name).words;
const texts = (name: string): readonly string[] => wordsOf(name).map((word) => word.text);
const only = (name: string): NameWord => {
  const [word, ...rest] = wordsOf(name);
  if (word === undefined || rest.length > 0) throw new Error(`not one word: ${name}`);
  return word;
};

describe("prepareName, on any string", () => {
  it("keeps to 24 words of 64 letters, each with its spellings and keys, and throws never", () => {
    expect(NAME_LIMITS).toEqual({ words: 24, letters: 64 });
    fc.assert(
      fc.property(anything, (raw) => {
        const found = wordsOf(raw);
        expect(found.length).toBeLessThanOrEqual(NAME_LIMITS.words);
        for (const word of found) {
          expect(word.text.length).toBeGreaterThan(0);
          expect(word.text.length).toBeLessThanOrEqual(NAME_LIMITS.letters);
          expect(word.forms.length).toBeGreaterThan(0);
          expect(word.forms.length).toBeLessThanOrEqual(WORD_LIMITS.forms + 1);
          expect(word.sounds.length).toBeLessThanOrEqual(WORD_LIMITS.sounds);
          expect([...word.forms, ...word.sounds, ...word.skeletons]).not.toContain("");
          expect([...word.groups].sort((a, b) => a - b)).toEqual(word.groups);
          expect([word.bits > 0, word.bits < 1000, Number.isInteger(word.bits)]).toEqual([true, true, true]);
          expect(ROLE_NAMES[word.role]).toBeDefined();
        }
      }),
      { ...RUNS, numRuns: 1000 },
    );
  });

  it("gives the same words for the same string", () => {
    fc.assert(
      fc.property(anything, (raw) => {
        expect(JSON.stringify(prepareName(raw))).toBe(JSON.stringify(prepareName(raw)));
      }),
      RUNS,
    );
  });

  it("gives words of one key one record: a name does not change what its words are worth", () => {
    const known = new Map<string, NameWord>();
    fc.assert(
      fc.property(anything, (raw) => {
        for (const word of wordsOf(raw)) {
          expect(known.get(word.key) ?? word).toEqual(word);
          known.set(word.key, word);
        }
      }),
      RUNS,
    );
  });
});

describe("prepareName, where it cuts", () => {
  it("says truncated exactly when a word or a letter was left out", () => {
    const word = fc.tuple(
      fc.constantFrom("q", "k", "ж"),
      fc.oneof(fc.integer({ min: 3, max: 12 }), fc.integer({ min: 62, max: 67 })),
    );
    const count = fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 22, max: 27 }));
    fc.assert(
      fc.property(
        count.chain((size) => fc.array(word, { minLength: size, maxLength: size })),
        (parts) => {
          const written = parts.map(([letter, length]) => letter.repeat(length));
          const whole = written.slice(0, NAME_LIMITS.words).map((text) => text.slice(0, NAME_LIMITS.letters));
          const cut = written.length > NAME_LIMITS.words || written.some((text) => text.length > 64);
          expect(prepareName(written.join(" ")).truncated).toBe(cut);
          expect(texts(written.join(" "))).toEqual(whole);
        },
      ),
      RUNS,
    );
  });

  it("says truncated for Han of more than 24 characters", () => {
    expect([prepareName("恩".repeat(24)).truncated, prepareName("恩".repeat(25)).truncated]).toEqual([
      false,
      true,
    ]);
    expect(wordsOf("恩".repeat(65)).length).toBe(24);
  });

  // Once a defect: the whole text is cut before it is read, and that cut is never said.
  it("says truncated when letters stand behind more characters than it reads", () => {
    for (const text of [`${"-".repeat(4000)}Kim`, `Kim${"-".repeat(4000)}Un`]) {
      const { words: found, truncated } = prepareName(text);
      expect(truncated || found.length === text.replaceAll("-", " ").trim().split(/ +/).length).toBe(true);
    }
  });

  it("does not see case, marks between words, or the width of letters", () => {
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 6 }),
        fc.constantFrom("-", ", ", " . ", "/", "“ ”", "\u00a0"),
        (parts, mark) => {
          expect(wordsOf(parts.join(mark).toUpperCase())).toEqual(wordsOf(parts.join(" ")));
        },
      ),
      RUNS,
    );
    expect(texts("ＫＩＭ　ｊｏｎｇ")).toEqual(["kim", "jong"]);
  });

  it("gives a word with diacritics the spelling and the role of the word without", () => {
    const marks = fc.constantFrom(
      ..."\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u030b\u030c\u0323\u0327\u0328",
    );
    fc.assert(
      fc.property(words, fc.array(fc.tuple(fc.nat(), marks), { maxLength: 4 }), (word, given) => {
        const letters = [...word];
        for (const [at, mark] of given) letters[at % letters.length] += mark;
        const [marked, plain] = [only(letters.join("")), only(word)];
        expect(marked.forms).toContain(plain.forms[0]);
        expect(marked.role).toBe(plain.role);
      }),
      RUNS,
    );
    expect([only("Müller").bits, only("Jŏng").bits]).toEqual([only("Muller").bits, only("Jong").bits]);
  });

  it.each([
    ["Kim Jong-un", ["kim", "jong", "un"]],
    ["KIM, Jong Un", ["kim", "jong", "un"]],
    ["O'Neil", ["oneil"]],
    ["'quoted'", ["quoted"]],
    ["U.S.A.", ["usa"]],
    ["김정은", ["김", "정", "은"]],
    ["金正恩", ["金", "正", "恩"]],
    ["普京", ["普京"]],
    ["弗拉基米尔·普京", ["弗拉基米尔", "普京"]],
    ["ウラジーミル・プーチン", ["ウラジーミル", "プーチン"]],
    ["Путинputin", ["путин", "putin"]],
    ["MG-Flot 2", ["mg", "flot", "2"]],
    ["Abd al-Rahman Hassan", ["abdulrahman", "hassan"]],
    ["Open Joint Stock Company Transmorflot", ["open joint stock company", "transmorflot"]],
    ["!!! — …", []],
    ["", []],
    ["\u0301\u0302", []],
    ["🙂", []],
  ])("cuts %j into %j", (name, parts) => {
    expect(texts(name)).toEqual(parts);
  });

  it("gives spellings of one compound one word, whatever is written together", () => {
    const spellings = ["Abdul Rahman", "Abd al-Rahman", "Abdel Rahman", "Abdurrahman", "Abdulrahman"];
    const shared = spellings.map((name) => only(name).forms);
    for (const forms of shared)
      expect([shared[0]?.some((form) => forms.includes(form)), forms]).toEqual([true, forms]);
  });
});

describe("prepareName, on syllables", () => {
  it("reads the first of two to four Hangul syllables as a surname too", () => {
    for (const name of ["이명박", "이은", "이정은별"])
      expect(wordsOf(name)[0]?.forms).toEqual(expect.arrayContaining(["lee", "ri", "yi", "rhee"]));
    for (const [surname, readings] of KOREAN_SURNAME_READINGS) {
      for (const name of [`${surname}은`, `${surname}정은`, `${surname}궁정은`]) {
        const [first] = wordsOf(name);
        // A run that is a given name as a whole is no surname with a syllable.
        if (first?.text === surname) expect(first.forms).toEqual(expect.arrayContaining([...readings]));
      }
    }
    expect(wordsOf("이명박")[0]?.forms).not.toEqual(wordsOf("명이")[1]?.forms);
    expect(wordsOf("명이")[1]?.forms).not.toContain("lee");
  });

  it("takes a syllable that other languages use as a small word for a name among its like", () => {
    const [, , un] = wordsOf("Kim Jong Un");
    expect(un?.role).toBe(ROLE.name);
    expect(wordsOf("Bank of Moscow")[1]?.role).toBe(ROLE.stop);
  });
});
