import { describe, expect, it } from "vitest";
import { type Script, scriptOf } from "./script.ts";

/** Unicode’s own names of the scripts. */
const UNICODE: Readonly<Record<Exclude<Script, "Zyyy">, string>> = {
  Latn: "Latin",
  Cyrl: "Cyrillic",
  Grek: "Greek",
  Hang: "Hangul",
  Kana: "Katakana",
  Hani: "Han",
  Arab: "Arabic",
  Hebr: "Hebrew",
  Thai: "Thai",
  Laoo: "Lao",
  Khmr: "Khmer",
  Mymr: "Myanmar",
  Deva: "Devanagari",
  Beng: "Bengali",
  Guru: "Gurmukhi",
  Gujr: "Gujarati",
  Orya: "Oriya",
  Taml: "Tamil",
  Telu: "Telugu",
  Knda: "Kannada",
  Mlym: "Malayalam",
  Sinh: "Sinhala",
  Armn: "Armenian",
  Geor: "Georgian",
  Ethi: "Ethiopic",
};
const codes = (): IteratorObject<number> => Array.from({ length: 0x110000 }, (_, code) => code).values();

describe("scriptOf", () => {
  it("agrees with Unicode on every letter and mark", () => {
    const patterns = Object.entries(UNICODE).map(
      ([script, name]) => [script, new RegExp(`\\p{Script=${name}}`, "u")] as const,
    );
    const wrong: string[] = [];
    for (const code of codes()) {
      const character = String.fromCodePoint(code);
      if (/\p{Nd}|[^\p{L}\p{M}]/u.test(character)) continue;
      const found = scriptOf(character);
      const expected = /\p{Script=Hiragana}|ー/u.test(character)
        ? "Kana"
        : (patterns.find(([, pattern]) => pattern.test(character))?.[0] ??
          (/々/.test(character) ? "Hani" : /\p{L}/u.test(character) ? "Zyyy" : null));
      if (found !== expected) wrong.push(`${code.toString(16)}: ${found} for ${expected}`);
    }
    expect(wrong).toEqual([]);
  });

  it("counts digits as Latin, and neither punctuation nor signs nor space as anything", () => {
    for (const code of codes()) {
      const character = String.fromCodePoint(code);
      if (/\p{Nd}/u.test(character)) expect(scriptOf(character)).toBe("Latn");
      else if (/[\p{P}\p{Z}\p{C}]/u.test(character) && /\p{Script=Common}/u.test(character)) {
        if (!/[ー々]/.test(character)) expect([character, scriptOf(character)]).toEqual([character, null]);
      }
    }
    expect([..."፡።၊។๏"].map(scriptOf)).toEqual([null, null, null, null, null]);
  });

  it("says the same the second time, and nothing of no character", () => {
    const text = "aЖ김カ金αعשไລខမदবਪગଓதతಕമසհგአꓐ1 -";
    expect([...text].map(scriptOf)).toEqual([...text].map(scriptOf));
    expect([scriptOf(""), scriptOf("\ud800"), scriptOf("ꓐ")]).toEqual([null, null, "Zyyy"]);
  });
});
