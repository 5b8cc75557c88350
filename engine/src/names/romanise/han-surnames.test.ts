import { describe, expect, it } from "vitest";
import {
  foldHan,
  HAN_SYSTEMS,
  type HanPosition,
  readCompoundSurname,
  readHan,
  readHanBySystem,
} from "./han.ts";

const bySystem = (
  character: string,
  position: HanPosition,
  ...systems: readonly (typeof HAN_SYSTEMS)[number][]
): readonly (string | undefined)[] => {
  const readings = readHanBySystem(character, position);
  return systems.map((system) => readings[HAN_SYSTEMS.indexOf(system)]);
};

describe("a character that is read otherwise as a surname", () => {
  // Common knowledge, this project: not looked up in a dictionary one by one.
  it.each([
    ["单", "shan", "dan"],
    ["曾", "zeng", "ceng"],
    ["盖", "ge", "gai"],
    ["区", "ou", "qu"],
    ["解", "xie", "jie"],
    ["查", "zha", "cha"],
    ["乐", "yue", "le"],
  ])("is so there only: %s %s, not %s", (character, surname, given) => {
    expect(bySystem(character, "surname", "pinyin")).toEqual([surname]);
    expect(bySystem(character, "given", "pinyin")).toEqual([given]);
    expect(readHan(character, "surname")[0]).toBe(surname);
    expect(readHan(character, "given")[0]).toBe(given);
  });

  it("is Kim in Korea, and Geum where no other reading is a surname", () => {
    expect(bySystem("金", "surname", "korean-north", "korean-revised")).toEqual(["kim", "gim"]);
    expect(bySystem("金", "given", "korean-north", "korean-revised")).toEqual(["kum", "geum"]);
    expect(bySystem("琴", "surname", "korean-revised")).toEqual(["geum"]);
    expect(bySystem("柳", "surname", "korean-north")).toEqual(["ryu"]);
    for (const family of ["李", "林", "任"])
      expect(bySystem(family, "given", "korean-north")[0]).not.toBe("");
    expect(bySystem("李", "surname", "korean-north", "korean-revised")).toEqual(["ri", "ri"]);
  });

  it("has the customs of the families that bear it, in each system the first", () => {
    const systems = ["wade-giles", "hong-kong", "southern-min"] as const;
    expect(bySystem("张", "surname", ...systems)).toEqual(["chang", "cheung", "teo"]);
    expect(bySystem("吳", "surname", ...systems)).toEqual(["wu", "ng", "goh"]);
    expect(bySystem("吳", "given", ...systems)).toEqual(["wu", "ng", ""]);
    expect(bySystem("区", "surname", ...systems)).toEqual(["ou", "au", "ow"]);
  });

  it("keeps the third custom too, and has no custom of families in a given name", () => {
    expect(readHan("黄", "surname")).toEqual(expect.arrayContaining(["wong", "vong", "ng", "ooi", "oei"]));
    expect(readHan("黄", "given")).not.toContain("ooi");
    expect(readHan("陈", "surname")).toContain("tan");
    expect(readHan("陈", "given")).not.toContain("tan");
    expect(readHan("李", "surname")).toContain("rhee");
    expect(readHan("李", "given")).not.toContain("rhee");
  });
});

describe("a character of a given name", () => {
  it.each([
    ["乐", "yue"],
    ["盛", "cheng"],
    ["重", "chong"],
  ])("has its second reading in Mandarin, which a surname has not: %s %s", (character, second) => {
    expect(readHan(character, "given")).toContain(second);
    if (character !== "乐") expect(readHan(character, "surname")).not.toContain(second);
  });

  it.each([
    ["明", "mei"],
    ["光", "ko"],
    ["正", "sei"],
    ["東", "to"],
    ["修", "shu"],
  ])("is read in Japan too: %s %s", (character, on) => {
    expect(readHan(character, "given")).toContain(on);
    expect(readHan(character, "surname")).not.toContain(on);
    expect(bySystem(character, "given", "japanese")).toEqual([on]);
  });
});

describe("compound surnames", () => {
  it("are spelled by Pinyin, then by Wade–Giles, then as families do", () => {
    expect(readCompoundSurname("諸葛").slice(0, 3)).toEqual(["zhu ge", "chu ko", "chu kot"]);
    expect(readCompoundSurname("上官").slice(0, 2)).toEqual(["shang guan", "shang kuan"]);
    expect(readCompoundSurname("皇甫")[0]).toBe("huang fu");
    expect(readCompoundSurname("司馬").slice(0, 3)).toEqual(["si ma", "szu ma", "sze ma"]);
  });

  it("are of two characters: neither a surname of one nor a name of three is one", () => {
    for (const name of ["王", "張", "歐陽修", ""]) expect(readCompoundSurname(name)).toEqual([]);
  });
});

describe("foldHan, over all of Unicode", () => {
  const all = Array.from({ length: 0x3_0000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code));

  it("leaves a character of another script as it is, also one that Unicode decomposes", () => {
    expect(all.filter((one) => !/\p{Script=Han}/u.test(one) && foldHan(one) !== one)).toEqual([]);
    expect(foldHan("\u{fb1d}")).toBe("\u{fb1d}");
  });

  it("writes a compatibility character as the one that it doubles by Unicode", () => {
    const doubles = all.filter((one) => /\p{Script=Han}/u.test(one) && one.normalize("NFC") !== one);
    expect(doubles.length).toBeGreaterThan(900);
    expect(doubles.filter((one) => foldHan(one) !== foldHan(one.normalize("NFC")))).toEqual([]);
    for (const one of ["\u{f900}", "\u{fad9}", "\u{2f800}", "\u{2fa1d}"]) expect(doubles).toContain(one);
  });
});
