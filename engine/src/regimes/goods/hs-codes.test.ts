/** HS codes: which there are, and which class of goods each falls in. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import shipped from "../../generated/law.json" with { type: "json" };
import table from "../../generated/hs-codes.json" with { type: "json" };
import { goodsFromHs } from "./goods-classes.ts";
import { isHsCode } from "./hs-codes.ts";
import type { Law } from "../law.ts";

const law = shipped as unknown as Law;
const CHAPTERS = Array.from({ length: 97 }, (_, at) => String(at + 1).padStart(2, "0")).filter(
  (chapter) => chapter !== "77",
);
const HEADINGS = Object.keys(table.headings);
const SUBHEADINGS = Object.entries(table.headings).flatMap(([heading, ends]) =>
  ends.split(" ").map((end) => heading + end),
);
const FORMER = Object.entries(table.former).flatMap(([heading, ends]) =>
  ends.split(" ").map((end) => heading + end),
);
const ALL = new Set([
  ...CHAPTERS,
  ...HEADINGS,
  ...SUBHEADINGS,
  ...FORMER,
  ...FORMER.map((code) => code.slice(0, 4)),
]);

describe("HS codes", () => {
  it("are the 96 chapters, 1,228 headings and 5,612 subheadings of the edition of 2022", () => {
    expect([CHAPTERS.length, HEADINGS.length, SUBHEADINGS.length]).toEqual([96, 1228, 5612]);
    expect(new Set(HEADINGS.map((heading) => heading.slice(0, 2)))).toEqual(new Set(CHAPTERS));
    expect(FORMER.filter((code) => SUBHEADINGS.includes(code))).toEqual([]);
  });

  it("all fall in a class: chapters, headings, subheadings, and codes of earlier editions", () => {
    const classes = new Set(law.goods.map((item) => item.id));
    const without = [...ALL].filter((code) => !classes.has(goodsFromHs(code, law).class ?? ""));
    expect(without).toEqual([]);
  });

  it("are refused with HS_UNKNOWN where no edition known here has them", () => {
    fc.assert(
      fc.property(fc.constantFrom(2, 4, 6), fc.nat({ max: 999_999 }), (size, number) => {
        const code = String(number).padStart(6, "0").slice(0, size);
        expect([code, isHsCode(code)]).toEqual([code, ALL.has(code)]);
        if (ALL.has(code)) expect(goodsFromHs(code, law).hs).toEqual([code]);
        else
          expect(() => goodsFromHs(code, law)).toThrow(
            expect.objectContaining({ code: "HS_UNKNOWN", exitCode: 2, values: { value: code } }),
          );
      }),
      { seed: 20261123, numRuns: 2000 },
    );
  });

  it.each(["00", "77", "98", "99", "0000", "9308", "9999", "930699", "010100", "999999"])(
    "do not include %s",
    (code) => {
      expect(() => goodsFromHs(code, law)).toThrow(expect.objectContaining({ code: "HS_UNKNOWN" }));
    },
  );

  it.each([
    ["880330", "aircraft-parts"],
    ["8807.30", "aircraft-parts"],
    ["880622", "unmanned-aircraft"],
    ["930630", "small-calibre-ammunition"],
    ["930690", "munitions-of-war"],
    ["930200", "handguns"],
    ["930110", "artillery"],
    ["845811", "machine-tools"],
    ["854231", "semiconductors"],
    ["160431", "caviar"],
    ["710121", "gems-pearls"],
    ["430310", "furs"],
    ["330300", "perfumes"],
    ["970121", "art"],
    ["970310", "statues"],
    ["240220", "tobacco"],
    ["240210", "cigars"],
    ["010229", "live-animals"],
    ["440290", "wood-charcoal"],
    ["900510", "optics"],
    ["901320", "optics"],
    ["360200", "explosives"],
    ["360410", "pyrotechnics"],
    ["870323", "cars"],
    ["890120", "tankers"],
    ["100590", "cereals"],
    ["271112", "liquefied-gas"],
    ["880260", "satellite"],
  ])("put %s among %s", (code, id) => {
    expect(goodsFromHs(code, law).class).toBe(id);
  });
});
