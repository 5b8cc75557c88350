import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { romaniseThai } from "./thai.ts";
import { heardLetters, type Linking, type Syllable, thaiSyllables } from "./thai-syllables.ts";

const LINKINGS: readonly Linking[] = ["closed", "open"];
const RUNS = { seed: 20261124, numRuns: 400 } as const;

/** Initial consonants as written, and those of them that are heard: ห before a sonant only sets the tone. */
const SINGLE = [..."กขคจชดตทนบปพมยรลวส"].map((letter) => [letter, letter] as const);
const CLUSTERS = ["กร", "กล", "ขล", "คร", "คล", "ตร", "ปร", "ปล", "พร", "พล"].map(
  (two) => [two, two] as const,
);
const WITH_W = ["กว", "ขว", "คว"].map((two) => [two, two] as const);
const LED = [..."งนมรลว"].map((letter) => [`ห${letter}`, letter] as const);
const FIRST = [...SINGLE, ...CLUSTERS, ...LED];
const CODAS = [..."กงดนบม"];

/**
 * How the standard writes the vowels: `C` the initial, `F` the final consonant. Of each pair the first is short.
 * Not here: ฤ, which has three sounds; ไ, ใ and เ-อะ, which are short and still read as long.
 */
const VOWELS: readonly (readonly [written: string, sound: string, isLong: boolean])[] = [
  ["Cะ", "a", false],
  ["CัF", "a", false],
  ["Cา", "a", true],
  ["CาF", "a", true],
  ["CิF", "i", false],
  ["Cี", "i", true],
  ["CีF", "i", true],
  ["CึF", "ue", false],
  ["Cือ", "ue", true],
  ["CืF", "ue", true],
  ["Cุ", "u", false],
  ["CุF", "u", false],
  ["Cู", "u", true],
  ["CูF", "u", true],
  ["เCะ", "e", false],
  ["เCF", "e", true],
  ["แCะ", "ae", false],
  ["แCF", "ae", true],
  ["โCะ", "o", false],
  ["โCF", "o", true],
  ["เCาะ", "o", false],
  ["เCิF", "oe", true],
  ["เCียF", "ia", true],
  ["เCีย", "ia", true],
  ["เCือF", "uea", true],
  ["เCือ", "uea", true],
  ["Cัว", "ua", true],
  ["เCา", "ao", false],
];
/** Held behind one consonant only: of two the first is still read as a syllable of its own (กรอก, krok, as karok). */
const VOWELS_OF_ONE: typeof VOWELS = [
  ["เC", "e", true],
  ["แC", "ae", true],
  ["โC", "o", true],
  ["Cอ", "o", true],
  ["CอF", "o", true],
  ["CวF", "ua", true],
  ["CF", "o", false],
  ["เCอ", "oe", true],
  ["เCย", "oei", true],
];

interface Written {
  readonly text: string;
  readonly syllable: Syllable;
}

function write(initials: readonly (readonly [string, string])[], vowels: typeof VOWELS): readonly Written[] {
  return initials.flatMap(([letters, initial]) =>
    vowels.flatMap(([pattern, vowel, isLong]) =>
      (pattern.includes("F") ? CODAS : [""]).map((coda) => ({
        text: pattern.replace("C", letters).replace("F", coda),
        syllable: { initial, vowel, isLong, coda },
      })),
    ),
  );
}

const ONE = write(SINGLE, VOWELS_OF_ONE);
const ALL = [
  ...ONE,
  ...write(FIRST, VOWELS),
  ...write(
    WITH_W,
    VOWELS.filter(([pattern]) => pattern.startsWith("C")),
  ),
];
const read = (text: string, linking: Linking): readonly Syllable[] => thaiSyllables([...text], linking);

describe("thaiSyllables", () => {
  it("reads each syllable as the standard writes it, of the same parts, with each linking", () => {
    for (const linking of LINKINGS)
      for (const { text, syllable } of ALL) expect([text, read(text, linking)]).toEqual([text, [syllable]]);
  });

  it("reads อ at the head as no consonant", () => {
    for (const { text, syllable } of write([["อ", ""]], VOWELS))
      expect([text, read(text, "closed")]).toEqual([text, [syllable]]);
    expect(read("อยู", "closed")).toEqual([{ initial: "ย", vowel: "u", isLong: true, coda: "" }]);
  });

  it("hears m behind the sign for am, behind two consonants too", () => {
    for (const [letters, initial] of FIRST)
      expect(read(`${letters}ำ`, "closed")).toEqual([{ initial, vowel: "a", isLong: false, coda: "ม" }]);
  });

  it("hears a short an where r is doubled, and a where a consonant follows", () => {
    for (const [letter, initial] of [..."กธพว"].map((one) => [one, one] as const)) {
      const start = { initial, vowel: "a", isLong: false };
      expect(read(`${letter}รร`, "closed")).toEqual([{ ...start, coda: "น" }]);
      for (const coda of "มคณ") expect(read(`${letter}รร${coda}`, "closed")).toEqual([{ ...start, coda }]);
    }
  });

  it("parts two syllables where the second shows its vowel", () => {
    const second = write(
      [..."กจดทปส"].map((one) => [one, one] as const),
      VOWELS.filter(([pattern]) => /^C[ะ-\u0e39]/.test(pattern)),
    );
    const first = write(
      SINGLE,
      VOWELS.filter(([pattern]) => !/^[เแโ]C(?:F|$)/.test(pattern)),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...first),
        fc.constantFrom(...second),
        fc.constantFrom(...LINKINGS),
        (left, right, linking) => {
          expect(read(left.text + right.text, linking)).toEqual([left.syllable, right.syllable]);
        },
      ),
      RUNS,
    );
  });

  it("has a consonant of the text for each syllable, and never more syllables", () => {
    const sign = fc.constantFrom(..."กขจชตทธนบปพมยรลวศสหอฤเแโไใะัาำิีึืุู");
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 8 }), fc.constantFrom(...LINKINGS), (letters, linking) => {
        const syllables = thaiSyllables(letters, linking);
        const heads = letters.filter((letter) => /[ก-ฮ]/.test(letter));
        expect(syllables.length).toBeLessThanOrEqual(heads.length);
        for (const { initial, coda } of syllables) {
          for (const letter of initial) expect([...letters, "ร"]).toContain(letter);
          expect(coda).toMatch(/^[ก-ฮ]?$/);
        }
        if (heads.length > 0 && /^[ก-ฮ]$/.test(letters[0] ?? "")) expect(syllables.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });
});

describe("bare consonants between syllables", () => {
  // By the rules of the Royal Society as this project applies them: not looked up one by one.
  it.each([
    ["โคราช", "khorat"],
    ["แคระ", "khrae"],
    ["ให้", "hai"],
    ["ไห", "hai"],
    ["ขวัญ", "khwan"],
    ["ความ", "khwam"],
    ["สวัสดิ์", "sawat"],
    ["เอกยุทธ", "ekkayut"],
    ["เรยา", "reya"],
    ["ไพลิน", "phailin"],
    ["ไตรภพ", "traiphop"],
    ["ไชยา", "chaiya"],
    ["วรวิทย์", "worawit"],
    ["สมร", "samon"],
    ["มานพ", "manop"],
    ["สุชน", "suchon"],
    ["สุพล", "suphon"],
    ["จิตต", "chit"],
    ["ศิวพร", "siwaphon"],
    ["ศิวกร", "siwakon"],
    ["ปิยบุตร", "piyabut"],
    ["นิรชา", "niracha"],
    ["พรชัย", "phonchai"],
    ["เอกชัย", "ekchai"],
    ["วิทยา", "witthaya"],
    ["นันทพร", "nanthaphon"],
    ["สุนทร", "sunthon"],
    ["ดวงฤทัย", "duangruethai"],
  ])("%s is %s first", (name, form) => {
    expect(romaniseThai(name)[0]).toBe(form);
  });

  it.each([
    ["ชวลิต", "chawalit"],
    ["สุรชัย", "surachai"],
    ["รัชนก", "ratchanok"],
    ["ธนพล", "thanaphon"],
    ["กัลยา", "kanlaya"],
    ["ศรีอรทัย", "siorathai"],
  ])("%s is %s among others", (name, form) => {
    expect(romaniseThai(name)).toContain(form);
  });

  it("keeps ฤ behind its own consonant, and alone as a syllable", () => {
    const cut = (name: string, linking: Linking): string =>
      thaiSyllables(heardLetters(name), linking)
        .map(({ initial, vowel, isLong, coda }) => `${initial}${vowel}${isLong ? ":" : ""}${coda}`)
        .join(" ");
    for (const linking of LINKINGS) {
      expect(cut("ดวงฤทัย", linking)).toBe("ดua:ง รue ทaย");
      expect(cut("ศรีพฤกษ์", linking)).toBe("ศi: พรueก");
      expect(cut("กฤษณะ", linking)).toBe("กรiษ ณa");
      expect(cut("หฤทัย", linking)).toBe("หรue ทaย");
      expect(cut("ฤดี", linking)).toBe("รue ดi:");
    }
  });
});
