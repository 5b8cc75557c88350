import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arabicKey, arabicLetters } from "./arabic-letters.ts";

const RUNS = { seed: 20261124, numRuns: 200 } as const;
const letter = fc.constantFrom(..."ابتثجحخدذرزسشصضطظعغفقكلمنهوي");
const mark = fc.constantFrom(..."\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670");

describe("arabicLetters", () => {
  it("gives each letter the marks that stand on it, in order, and a mark before all letters none", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(letter, fc.array(mark, { maxLength: 3 }))),
        fc.array(mark, { maxLength: 2 }),
        (parts, before) => {
          const written = parts.map(([one, marks]) => one + marks.join("")).join("");
          expect(arabicLetters(before.join("") + written)).toEqual({
            letters: parts.map(([one]) => one).join(""),
            marks: parts.map(([, marks]) => marks.join("")),
          });
        },
      ),
      RUNS,
    );
  });
});

describe("arabicKey", () => {
  // Names that lists write with and without hamza, and with either yeh at the end.
  it.each([
    ["أحمد", "احمد"],
    ["إبراهيم", "ابراهيم"],
    ["آمنة", "امنة"],
    ["مؤمن", "مومن"],
    ["رائد", "رايد"],
    ["موسى", "موسي"],
    ["علاء", "علا"],
    ["حسن", "حسن"],
  ])("is the same for %s and %s", (name, plain) => {
    expect(arabicKey(name)).toBe(plain);
  });

  it("is its own key", () => {
    const any = fc.string({ unit: fc.constantFrom(..."ءآأؤإئىابحدرسعلمنوي"), maxLength: 9 });
    fc.assert(
      fc.property(any, (word) => {
        expect(arabicKey(arabicKey(word))).toBe(arabicKey(word));
      }),
      RUNS,
    );
  });
});
