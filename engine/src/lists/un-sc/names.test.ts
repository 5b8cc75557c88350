/** Aliases of the Security Council’s list, as its fields hold them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aliasesIn, namesInNote } from "./names.ts";

const names = (text: string): readonly string[] => aliasesIn(text).map(({ name }) => name.trim());

describe("aliasesIn", () => {
  it.each<[string, readonly string[]]>([
    ["Orlo Vant; Orlov Ant", ["Orlo Vant", "Orlov Ant"]],
    ["Орло Вант (Orlo Vant; Orlov Ant); The Pilot", ["Орло Вант", "Orlo Vant", "Orlov Ant", "The Pilot"]],
    ["Orlo Vant (Орло Вант)", ["Orlo Vant", "Орло Вант"]],
    ["Orlo Vant (original script: Орло Вант)", ["Orlo Vant", "Орло Вант"]],
    ["Orlo Vant b) O. Vant", ["Orlo Vant", "O. Vant"]],
    ["Onhava Glass Works (OGW)", ["Onhava Glass Works (OGW)"]],
    ["Glass (Onhava) (Орло; Вант", ["Glass (Onhava) (Орло", "Вант"]],
    ["Orlo); Vant (Desh", ["Orlo)", "Vant (Desh"]],
    ["Orlo Vant (OV) (Орло Вант (original script); Orlov Ant)", ["Orlo Vant (OV)", "Орло Вант", "Orlov Ant"]],
    [") Orlo Vant", ["Orlo Vant"]],
  ])("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it("knows a former name by its words", () => {
    expect(aliasesIn("Orla Vend (previously listed as)")).toEqual([{ name: "Orla Vend", former: true }]);
  });

  it("keeps as a note what is said of a name", () => {
    const text = "Orlo Vant, born in Onhava on 01 Jan.1967";
    expect(aliasesIn(text)).toEqual([{ name: "Orlo Vant", note: text }]);
  });

  it("loses no letter of a name", () => {
    const letters = (text: string): string => text.replace(/[^\p{L}]/gu, "");
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."Aб ();,") }), (text) => {
        expect(letters(names(text).join(""))).toBe(letters(text));
      }),
      { seed: 20261123, numRuns: 2000 },
    );
  });
});

describe("namesInNote", () => {
  it.each<[string, string, readonly string[], boolean, boolean]>([
    ["Orlo Vant", "previously listed as", [], true, true],
    ["Orlo Vant", "Previously listed as. In Arabic: أورلو", ["أورلو"], true, true],
    ["Orlo Vant", "in Arabic script: أورلو", ["أورلو"], false, true],
    ["Orlo Vant", "DOB: 1961. In Arabic: أورلو", ["أورلو"], false, false],
    ["أورلو", "Orlo Vant; Orlov Ant", ["Orlo Vant", " Orlov Ant"], false, true],
    ["أورلو", "(Orlo; Orlov) known by this name", ["Orlo", " Orlov"], false, false],
    ["Orlo Vant", "born in 1961; POB: Onhava", [], false, false],
    ["Orlo Vant", "Harbour master; Colonel", [], false, false],
    ["أورلو", "nom de guerre", [], false, false],
  ])("%s: %s", (alias, note, names, former, whole) => {
    expect(namesInNote(alias, note)).toEqual({ names, former, whole });
  });
});
