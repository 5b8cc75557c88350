import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { romaniseLao, romaniseThai } from "./thai.ts";

const RUNS = { seed: 20261123, numRuns: 400 } as const;
const letters = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));

describe("romaniseThai", () => {
  it("writes at most six plain forms, each once, and the same again", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters(0xe01, 0xe4e)), maxLength: 40 }), (text) => {
        const forms = romaniseThai(text);
        expect(forms.length).toBeLessThanOrEqual(6);
        expect(new Set(forms).size).toBe(forms.length);
        for (const form of forms) expect(form).toMatch(/^[a-z]+$/);
        expect(romaniseThai(text)).toEqual(forms);
      }),
      RUNS,
    );
  });

  it("reads any text without an error", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 20 }), (text) => {
        expect([romaniseThai(text).length <= 6, romaniseLao(text).length <= 6]).toEqual([true, true]);
      }),
      RUNS,
    );
    expect([romaniseThai("Мир mir"), romaniseLao("")]).toEqual([[], []]);
  });

  it("does not hear marks of tone", () => {
    const word = fc.string({ unit: fc.constantFrom(...letters(0xe01, 0xe3a), ..."เแโไใ"), maxLength: 12 });
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom(..."่้๊๋"), (text, at, mark) => {
        const place = at % (text.length + 1);
        // Behind a silent letter's place there is none to mark.
        expect(romaniseThai(text.slice(0, place) + mark + text.slice(place))).toEqual(romaniseThai(text));
      }),
      RUNS,
    );
  });

  it("reads the am vowel in both of its encodings", () => {
    expect(romaniseThai("อำนวย")).toEqual(romaniseThai("อำนวย".normalize("NFKC")));
  });

  it.each([
    ["สมชาย", "somchai"],
    ["วิชัย", "vichai"],
    ["พลเอก", "phonek"],
    ["ศิริพร", "siriporn"],
    ["ธนพล", "thanaphon"],
    ["ชินวัตร", "chinnawat"],
    ["ชินวัตร", "chinwat"],
    ["ประยุทธ์", "prayut"],
    ["จันทร์", "chan"],
    ["สุวรรณ", "suwan"],
    ["ศักดิ์", "sak"],
    ["เจริญ", "charoen"],
    ["สิทธิ์", "sit"],
    ["อภิสิทธิ์", "abhisit"],
    ["มณีรัตน์", "maneerat"],
    ["ลิ้มสกุล", "limsakul"],
    ["ทองดี", "thongdi"],
    ["เพชร", "phet"],
  ])("writes %s with %s among its forms", (text, form) => {
    expect(romaniseThai(text)).toContain(form);
  });
});

describe("romaniseLao", () => {
  it.each([
    ["ລາວ", "lao"],
    ["ສົມສັກ", "somsak"],
    ["ບຸນ", "boun"],
    ["ວຽງຈັນ", "viangchan"],
  ])("writes %s with %s among its forms", (text, form) => {
    expect(romaniseLao(text)).toContain(form);
  });
});
