import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arabicSkeletons, hebrewSkeletons, skeletonsOf } from "./skeleton.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
/** Consonants that read alike wherever they stand, and their native letters. */
const PLAIN: readonly (readonly [string, string, string])[] = [
  ["b", "ب", "ב"],
  ["d", "د", "ד"],
  ["k", "ك", "ק"],
  ["l", "ل", "ל"],
  ["m", "م", "מ"],
  ["n", "ن", "נ"],
  ["r", "ر", "ר"],
  ["t", "ت", "ט"],
];
const consonants = fc.array(fc.constantFrom(...PLAIN), { minLength: 3, maxLength: 7 });
const vowels = fc.constantFrom("a", "e", "i", "o", "u", "ou", "ee", "ei");
const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((key) => b.includes(key));

describe("skeletons", () => {
  it("of a native word and of any way to fill in its short vowels meet", () => {
    fc.assert(
      fc.property(consonants, fc.array(vowels, { minLength: 7, maxLength: 7 }), (letters, filling) => {
        // A doubled l may be the one of الله.
        fc.pre(letters.every(([letter], at) => letter !== letters[at + 1]?.[0]));
        const last = letters.length - 1;
        const latin = letters
          .map(([letter], at) => letter + (at < last ? (filling[at] ?? "a") : ""))
          .join("");
        expect(meet(skeletonsOf(latin), arabicSkeletons(letters.map(([, arabic]) => arabic).join("")))).toBe(
          true,
        );
        expect(
          meet(skeletonsOf(latin), hebrewSkeletons(letters.map(([, , hebrew]) => hebrew).join(""))),
        ).toBe(true);
      }),
      RUNS,
    );
  });

  it("see neither inner vowels nor doubled consonants", () => {
    fc.assert(
      fc.property(consonants, vowels, vowels, (letters, one, other) => {
        const filled = (vowel: string, times: number): string =>
          letters.map(([letter], at) => letter.repeat(at > 0 ? times : 1)).join(vowel);
        expect(skeletonsOf(filled(one, 1))).toEqual(skeletonsOf(filled(other, 2)));
      }),
      RUNS,
    );
  });

  it("are at most three, each of two consonants or more, for any string", () => {
    const units = fc.oneof(
      fc.constantFrom(
        ..."abcdefghijklmnopqrstuvwxyz",
        ..."ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
        ..."אבגדהוזחטיכלמנסעפצקרשת'",
      ),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.string({ unit: units, maxLength: 30 }), (text) => {
        for (const keys of [skeletonsOf(text), arabicSkeletons(text), hebrewSkeletons(text)]) {
          expect(keys.length).toBeLessThanOrEqual(3);
          expect(new Set(keys).size).toBe(keys.length);
          for (const key of keys) expect(key).toMatch(/^[A-Zawyiu]{2,}$/);
        }
      }),
      RUNS,
    );
  });

  it.each([
    ["محمد", ["mohammed", "muhammad", "mohamed", "mehmed", "mouhamad", "mukhammad"]],
    ["القذافي", ["gaddafi", "qadhafi", "kadhafi", "alqaddafi", "elkaddafi"]],
    ["يوسف", ["yusuf", "youssef", "jusuf", "iousef"]],
    ["وليد", ["walid", "waleed", "oualid", "valid"]],
    ["عثمان", ["othman", "uthman", "osman", "usman"]],
    ["جمال", ["jamal", "gamal", "djamel", "cemal"]],
    ["خالد", ["khalid", "khaled", "halid"]],
    ["شريف", ["sharif", "cherif", "scherif", "serif"]],
    ["ظواهري", ["zawahiri", "zouahri", "dhawahiri"]],
    ["الناصر", ["nasser", "ennaceur", "alnasser"]],
    ["فاطمة", ["fatima", "fatma", "fatimah", "fatmeh"]],
    ["مقتدى", ["muqtada", "moktada"]],
    ["تشافيز", ["chafiz", "tchafiz"]],
  ])("of %s meet those of each of %j", (word, spellings) => {
    expect(spellings.filter((spelling) => !meet(skeletonsOf(spelling), arabicSkeletons(word)))).toEqual([]);
  });

  it.each([
    ["נתניהו", ["netanyahu", "netanjahu", "netaniahou"]],
    ["רבינוביץ", ["rabinovitz", "rabinovits"]],
    ["שטרן", ["stern"]],
    ["ג'ורג'", ["jorj"]],
  ])("of %s meet one of those of each of %j", (word, spellings) => {
    expect(spellings.filter((spelling) => meet(skeletonsOf(spelling), hebrewSkeletons(word)))).not.toEqual(
      [],
    );
  });

  it.each([
    ["محمود", "ahmed"],
    ["حسن", "hossam"],
    ["خالد", "khalil"],
    ["سليمان", "selim"],
    ["كريم", "akram"],
  ])("of %s do not meet those of %s", (word, other) => {
    expect(meet(skeletonsOf(other), arabicSkeletons(word))).toBe(false);
  });

  it.each(["عمر", "سعد", "على", "زيد", "داود"])("has none for %s, which would fit too much", (word) => {
    expect(arabicSkeletons(word)).toEqual([]);
  });
});
