import { describe, expect, it } from "vitest";
import { romaniseLao, romaniseThai } from "./thai.ts";

describe("customs of spelling Thai", () => {
  // Each list whole: a custom that spells more than its own sounds would add a form (narm, wui, meer).
  it.each([
    ["ชาญ", ["chan", "charn"]],
    ["สมาน", ["saman", "samarn"]],
    ["นาม", ["nam"]],
    ["ตา", ["ta"]],
    ["มานะ", ["mana"]],
    ["วัน", ["wan", "wun", "van"]],
    ["วัย", ["wai", "vai"]],
    ["สาย", ["sai"]],
    ["มี", ["mi", "mee"]],
    ["ศรี", ["si", "see"]],
    ["อารี", ["ari", "aree"]],
    ["กูล", ["kun", "kool", "kul"]],
    ["บุญ", ["bun"]],
    ["หิว", ["hio"]],
    ["ชีว", ["chio"]],
    ["พร", ["phon", "porn"]],
    ["เนตร", ["net"]],
    ["จินดา", ["chinda", "jinda"]],
    ["ประภา", ["prapha", "prapa", "prabha"]],
  ])("spell %s as %j, and not otherwise", (name, forms) => {
    expect(romaniseThai(name)).toEqual(forms);
  });
});

describe("customs of spelling Lao", () => {
  it.each([
    ["ໜູ", ["nu", "nou"]],
    ["ໄຊ", ["sai", "xai"]],
    ["ພູມ", ["phum", "phoum"]],
    ["ຄຳ", ["kham"]],
    ["ບົວ", ["bua"]],
    ["ແກ້ວ", ["kaeo"]],
    ["ທອງລຸນ", ["thonglun", "thongloun"]],
  ])("spell %s as %j, and not otherwise", (name, forms) => {
    expect(romaniseLao(name)).toEqual(forms);
  });
});
