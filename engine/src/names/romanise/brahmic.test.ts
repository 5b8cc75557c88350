import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INDIC_LETTERS, type IndicScript } from "./brahmic-letters.ts";
import { romaniseBrahmic } from "./brahmic.ts";

const RUNS = { seed: 20261123, numRuns: 400 } as const;
const SCRIPTS = Object.keys(INDIC_LETTERS) as IndicScript[];
const word = fc.constantFrom(...SCRIPTS).chain((script) =>
  fc.record({
    script: fc.constant(script),
    text: fc.string({
      unit: fc.constantFrom(...[...INDIC_LETTERS[script].keys()].map((code) => String.fromCodePoint(code))),
      maxLength: 24,
    }),
  }),
);

describe("romaniseBrahmic", () => {
  it("writes at most six plain forms, each once, and the same again", () => {
    fc.assert(
      fc.property(word, ({ script, text }) => {
        const forms = romaniseBrahmic(text, script);
        expect(forms.length).toBeLessThanOrEqual(6);
        expect(new Set(forms).size).toBe(forms.length);
        for (const form of forms) expect(form).toMatch(/^[a-z]+$/);
        expect(romaniseBrahmic(text, script)).toEqual(forms);
      }),
      RUNS,
    );
  });

  it("reads any text without an error, and none of another script", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 20 }),
        fc.constantFrom(...SCRIPTS),
        (text, script) => {
          expect(romaniseBrahmic(text, script).length).toBeLessThanOrEqual(6);
        },
      ),
      RUNS,
    );
    for (const script of SCRIPTS) expect(romaniseBrahmic("Мир и mir", script)).toEqual([]);
  });

  it("reads the letters of the nine scripts of one plan alike", () => {
    // k-m-l-ā has letters in all of them, and nothing that one custom spells otherwise than another.
    const codes = [0x15, 0x2e, 0x32, 0x3e];
    const first = { Deva: 0x900, Beng: 0x980, Guru: 0xa00, Gujr: 0xa80, Orya: 0xb00, Taml: 0xb80 };
    const southern = { Telu: 0xc00, Knda: 0xc80, Mlym: 0xd00 };
    for (const [script, start] of Object.entries({ ...first, ...southern })) {
      const text = codes.map((at) => String.fromCodePoint(start + at)).join("");
      expect([script, romaniseBrahmic(text, script as IndicScript).includes("kamala")]).toEqual([
        script,
        true,
      ]);
    }
  });

  it.each([
    ["Deva", "नरेन्द्र", "narendra"],
    ["Deva", "मोदी", "modi"],
    ["Deva", "समीर", "samir"],
    ["Deva", "समीर", "sameer"],
    ["Deva", "सिंह", "singh"],
    ["Deva", "गौतम", "gautam"],
    ["Deva", "गौतम", "gautama"],
    ["Deva", "भगवती", "bhagwati"],
    ["Deva", "अगरवाल", "agarwal"],
    ["Deva", "ज्ञान", "gyan"],
    ["Deva", "चन्द", "chand"],
    ["Deva", "लड़का", "larka"],
    ["Beng", "রহমান", "rahman"],
    ["Beng", "হাসিনা", "hasina"],
    ["Beng", "অ্যালান", "alan"],
    ["Beng", "ওয়াশিম", "washim"],
    ["Beng", "সিং", "sing"],
    ["Guru", "ਸਿੰਘ", "singh"],
    ["Guru", "ਅਰੋੜਾ", "arora"],
    ["Taml", "முருகேசன்", "murugesan"],
    ["Taml", "துளசிமதி", "thulasimathi"],
    ["Telu", "కస్తూరి", "kasturi"],
    ["Knda", "ಪದ್ಮಾವತಿ", "padmavathi"],
    ["Mlym", "രാജൻ", "rajan"],
    ["Sinh", "සමන්තිකා", "samanthika"],
    ["Orya", "ରଥ", "rath"],
  ] as const)("%s %s: %s", (script, text, form) => {
    expect(romaniseBrahmic(text.normalize("NFKC"), script)).toContain(form);
  });
});
