/** A lookalike put into a word is taken out again; words and texts of several honest scripts stay. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unmixScripts } from "./homoglyphs.ts";

const RUNS = { seed: 20261123, numRuns: 500 } as const;
const text = (raw: string): string => unmixScripts(raw).text;

/** Latin letters and what an attacker types for them. */
const FOR_LATIN = [
  "aа",
  "cс",
  "eе",
  "oо",
  "pр",
  "xх",
  "yу",
  "iі",
  "oο",
  "AА",
  "BВ",
  "EΕ",
  "HН",
  "KК",
  "MМ",
  "TТ",
  "OΟ",
];
/** Cyrillic letters and what an attacker types for them. */
const FOR_CYRILLIC = ["аa", "сc", "еe", "оo", "рp", "хx", "уy", "ВB", "НH", "КK", "МM", "ТT", "оο"];

const replaceSome = (word: string, pairs: readonly string[], places: readonly number[]): string =>
  [...word]
    .map((letter, at) => {
      const found = pairs.filter((pair) => pair.startsWith(letter));
      return places.includes(at) && found.length > 0
        ? (found[at % found.length]?.slice(1) ?? letter)
        : letter;
    })
    .join("");

describe("unmixScripts", () => {
  it("gives back a word in which some letters were replaced by lookalikes", () => {
    const words: readonly (readonly [string, readonly string[]])[] = [
      ...["Vladimir", "Prigozhin", "ROSNEFT", "Lukashenko", "BANKOFMOSKVA"].map(
        (word) => [word, FOR_LATIN] as const,
      ),
      ...["Владимир", "Пригожин", "РОСНЕФТЬ", "Лукашенко"].map((word) => [word, FOR_CYRILLIC] as const),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.array(fc.nat(12), { maxLength: 2 }),
        ([word, pairs], places) => {
          const written = replaceSome(word, pairs, places);
          expect(text(`x ${written}.`)).toBe(`x ${word}.`);
          expect(unmixScripts(written).changes).toEqual(
            written === word ? [] : [{ from: written, to: word }],
          );
        },
      ),
      RUNS,
    );
  });

  it("leaves a text alone in which every word is of one script", () => {
    const words = [
      "Vladimir",
      "Владимир",
      "Владимірович",
      "Αλέξης",
      "Արամ",
      "김정은",
      "金",
      "محمد",
      "СССР",
      "MOCKBA",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words)), fc.constantFrom(" ", "-", "/", "1"), (list, mark) => {
        expect(text(list.join(mark))).toBe(list.join(mark));
      }),
      RUNS,
    );
  });

  it.each([
    ["Путинputin", "Путинputin"],
    ["Xиаоми", "Хиаоми"],
    ["oо", "oo"],
    ["Иван oо", "Иван оо"],
    ["Воrіs", "Boris"],
    ["Κim", "Kim"],
    ["Αlexej", "Alexej"],
    ["Kиïв", "Київ"],
    ["Vl\u0430\u0301d", "Vla\u0301d"],
    ["МТS", "MTS"],
    ["Анатóлий Евгéньевич", "Анатолий Евгеньевич"],
  ])("writes %j as %j", (raw, clean) => {
    expect(text(raw)).toBe(clean);
  });

  it("settles at once, in either case", () => {
    const unit = fc.constantFrom(..."aοоинНΗηνΝυхXПձոé́ 1-W");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (raw) => {
        const once = text(raw);
        expect(text(once)).toBe(once);
        expect(text(once.toLowerCase())).toBe(once.toLowerCase());
      }),
      { ...RUNS, numRuns: 2000 },
    );
  });
});
