import { describe, expect, it } from "vitest";
import { romaniseArabic } from "./arabic.ts";

/** Forms of a compound that are kept, one a reading of its other part. */
const MOST = 3;

describe("romaniseArabic, on compounds in one word", () => {
  it.each([
    ["عبدالرحمن", "abdulrahman"],
    ["عبدرحمن", "abdulrahman"],
    ["عبدرحيم", "abdulrahim"],
    ["عبدحميد", "abdulhamid"],
    ["عبدلطيف", "abdullatif"],
    ["عبدكريم", "abdulkarim"],
    ["عبدسلام", "abdulsalam"],
    ["عبدالله", "abdullah"],
    ["نصرالله", "nasrullah"],
    ["حبيبالله", "habibullah"],
    ["نورالدين", "nuruddin"],
    ["شمسالدين", "shamsuddin"],
    ["عزالدين", "izuddin"],
  ])("spells %s first as %s, and otherwise only as the like compound", (word, canonical) => {
    const forms = romaniseArabic(word);
    expect(forms[0]).toBe(canonical);
    expect(forms.length).toBeLessThanOrEqual(MOST);
    for (const form of forms) expect(form).toMatch(/^abdul|ullah$|uddin$/);
  });

  it("reads a word that only begins like a servant's name by its letters", () => {
    const forms = romaniseArabic("عبدربه");
    expect(forms).toContain("abdrabe");
    for (const form of forms) expect(form).not.toMatch(/^abdul/);
    expect(romaniseArabic("عبدال")).toEqual(expect.arrayContaining(["abdel", "abdul"]));
    expect(romaniseArabic("عبدي")).toContain("abdi");
  });

  it("reads God and the faith as words where nothing stands before them", () => {
    for (const form of romaniseArabic("الله")) expect(form).not.toMatch(/ullah$/);
    expect(romaniseArabic("الدين")).toEqual(expect.arrayContaining(["din", "eddin"]));
    expect(romaniseArabic("الدين")[0]).toBe("din");
  });

  it("reads a father's name by the name that follows, and one that all lists spell by their spellings", () => {
    expect(romaniseArabic("ابوزيد").slice(0, 2)).toEqual(["abuzaid", "abuzayd"]);
    expect(romaniseArabic("ابوعلي")[0]).toBe("abuali");
    expect(romaniseArabic("ابوبكر").slice(0, 2)).toEqual(["abubakr", "aboubakar"]);
    for (const form of romaniseArabic("ابوي")) expect(form).not.toMatch(/^abu[^y]/);
  });

  it("leaves the article out, and keeps it in the last form", () => {
    for (const [word, bare, glued] of [
      ["الاسد", "assad", "alassad"],
      ["السيد", "sayyid", "alsayed"],
      ["القذافي", "gaddafi", "algaddafi"],
    ] as const) {
      const forms = romaniseArabic(word);
      expect([forms[0], forms.at(-1)]).toEqual([bare, glued]);
    }
  });

  it("reads no vowel on a letter with the mark of none", () => {
    expect(romaniseArabic("قُدْس")[0]).toBe("quds");
    for (const form of romaniseArabic("بَدْرْ")) expect(form).toMatch(/^[bp][ae]dr$/);
  });
});
