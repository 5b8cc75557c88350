/** Words for goods: which class they mean, by which words or code, and how sure that is; calibres as words. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import table from "../../generated/hs-codes.json" with { type: "json" };
import shipped from "../../generated/law.json" with { type: "json" };
import { ancestorsOf, goodsFromHs, goodsFromWords } from "./goods-classes.ts";
import { explainGoods } from "./goods-words.ts";
import type { Law } from "../law.ts";

const RUNS = { seed: 20261123, numRuns: 500 } as const;
const law = shipped as unknown as Law;
const LEXICON = (["en", "fr"] as const).flatMap((lang) =>
  Object.entries(law.goodsWords[lang]).map(([words, id]) => ({ words, id })),
);
const CODES = Object.entries(table.headings).flatMap(([heading, ends]) => [
  heading.slice(0, 2),
  heading,
  ...ends.split(" ").map((end) => heading + end),
]);
const hasBelow = (id: string): boolean => law.goods.some((item) => item.parents.includes(id));

describe("the lexicon of goods", () => {
  it("has no word in two classes, in one language or in both", () => {
    const { en, fr } = law.goodsWords;
    const two = Object.keys(en).filter((word) => Object.hasOwn(fr, word) && en[word] !== fr[word]);
    expect(two.map((word) => `${word}: ${String(en[word])}, ${String(fr[word])}`)).toEqual([]);
  });

  it("reaches every class by a word, a code, or a class below it", () => {
    const reached = new Set([
      ...LEXICON.map((entry) => entry.id),
      ...law.goods.filter((item) => item.hs.length > 0).map((item) => item.id),
    ]);
    const covered = new Set([...reached].flatMap((id) => [...ancestorsOf(id, law)]));
    // What only an annex defines nobody's words reach: a rule on it asks what exactly the goods are.
    const annexes = /^eu-(?:ir|sy)-/;
    const missed = law.goods.map((item) => item.id).filter((id) => !covered.has(id));
    expect(missed.filter((id) => !annexes.test(id))).toEqual([]);
  });

  it("lets a longer phrase win over every shorter one in the same words, wherever it stands", () => {
    const longer = LEXICON.filter(({ words }) => words.includes(" ") && !/(?:^| )[dl]'/.test(words));
    const shorter = LEXICON.filter(({ words }) => /^[\p{L}]+$/u.test(words));
    fc.assert(
      fc.property(
        fc.constantFrom(...longer),
        fc.constantFrom(...shorter),
        fc.boolean(),
        (phrase, word, before) => {
          // Apart, so that the two cannot make a still longer phrase between them.
          const text = before ? `${word.words} zzxq ${phrase.words}` : `${phrase.words} zzxq ${word.words}`;
          expect([text, goodsFromWords(text, law).class]).toEqual([text, phrase.id]);
        },
      ),
      RUNS,
    );
  });

  it.each([
    ["oil tankers", "tankers"],
    ["cooking oil", "oils-fats"],
    ["diesel engines", "engines"],
    ["diesel", "motor-fuel"],
    ["gasoil", "motor-fuel"],
    ["kérosène", "refined-petroleum"],
    ["LPG", "liquefied-gas"],
    ["naphtha", "refined-petroleum"],
    ["charbon de bois", "wood-charcoal"],
    ["copper ore", "copper-ore"],
    ["farine de maïs", "cereals"],
    ["soy", "oil-seeds"],
    ["Kalashnikov rifles", "small-arms"],
    ["kalachnikovs", "small-arms"],
    ["Grad rockets", "ammunition"],
    ["des roquettes Grad", "ammunition"],
    ["roquettes de 122 mm", "ammunition"],
    ["lance-roquettes Grad", "rocket-launchers"],
    ["machines-outils à commande numérique", "machine-tools"],
    ["biens à double usage", "dual-use"],
    ["dual-use goods", "dual-use"],
    ["composants aéronautiques", "aircraft-parts"],
    ["satellite phones", "telecoms"],
    ["or brut", "gold"],
  ])("takes %j for %s", (words, id) => {
    expect(goodsFromWords(words, law).class).toBe(id);
  });
});

describe("calibres", () => {
  it.each([
    ["122 mm rockets", "ammunition"],
    ["122mm rocket", "ammunition"],
    ["152mm shells", "ammunition"],
    ["152-mm artillery shells", "ammunition"],
    ["155 millimetre rounds", "ammunition"],
    ["7.62 mm ammunition", "small-calibre-ammunition"],
    ["7.62x39mm cartridges", "small-calibre-ammunition"],
    ["7.62 x 39 ammunition", "small-calibre-ammunition"],
    ["5.56×45 mm NATO rounds", "small-calibre-ammunition"],
    ["2,000 rounds of 12.7 mm calibre ammunition", "small-calibre-ammunition"],
    ["14.5 mm ammunition", "small-calibre-ammunition"],
    ["23 mm ammunition", "ammunition"],
    ["large-caliber ammunition", "ammunition"],
    ["small caliber ammunition", "small-calibre-ammunition"],
    ["60 mm mortars", "small-arms"],
    ["120 mm mortars", "artillery"],
    ["152 mm guns", "artillery"],
    ["9 mm pistols", "small-arms"],
    ["obus de 152 mm", "ammunition"],
    ["des obus de calibre 152 mm", "ammunition"],
    ["roquettes de 122 millimètres", "ammunition"],
    ["munitions de 7,62 mm", "small-calibre-ammunition"],
    ["munitions 7,62 × 39 mm", "small-calibre-ammunition"],
    ["cartouches de calibre 5,45 mm", "small-calibre-ammunition"],
    ["mortiers de 120 mm", "artillery"],
    ["canons de 155 mm", "artillery"],
  ])("takes %j for %s", (words, id) => {
    expect(goodsFromWords(words, law).class).toBe(id);
  });

  it.each(["10 mm steel plates", "35 mm film", "2x4 lumber", "20 mm of rain", "122 mm", "7.62"])(
    "does not take %j for ammunition",
    (words) => {
      expect([null, "iron", "wood"]).toContain(goodsFromWords(words, law).class);
    },
  );

  it("take ammunition of any calibre for ammunition, below 20 mm for that of small calibre", () => {
    const millimetres = fc.integer({ min: 40, max: 4060 }).map((tenths) => tenths / 10);
    const written = fc.constantFrom<(size: string) => string>(
      (size) => `${size} mm ammunition`,
      (size) => `500 ${size}mm rounds`,
      (size) => `munitions de ${size.replace(".", ",")} mm`,
      (size) => `cartouches de calibre ${size.replace(".", ",")} millimètres`,
    );
    fc.assert(
      fc.property(millimetres, written, (size, write) => {
        const text = write(String(size));
        const wanted = size < 20 ? "small-calibre-ammunition" : "ammunition";
        expect([text, goodsFromWords(text, law).class]).toEqual([text, wanted]);
      }),
      RUNS,
    );
  });
});

describe("explainGoods", () => {
  it.each([
    ["wheat", "cereals", "word", "exact"],
    ["wheat flour", "cereals", "phrase", "exact"],
    ["10 tonnes of wheat flour", "cereals", "phrase", "likely"],
    ["du blé", "cereals", "word", "likely"],
    ["l’uranium", "nuclear-items", "word", "broad"],
    ["weapons", "arms", "word", "broad"],
    ["122 mm rockets", "ammunition", "phrase", "broad"],
    ["7.62 mm ammunition", "small-calibre-ammunition", "phrase", "exact"],
    ["heavy-arms", "heavy-arms", "word", "broad"],
    ["93", "arms", "hs-2", "broad"],
    ["9306", "ammunition", "hs-4", "broad"],
    ["930690", "munitions-of-war", "hs-6", "exact"],
    ["9307", "edged-weapons", "hs-4", "exact"],
    ["930700", "edged-weapons", "hs-4", "likely"],
    ["8542.31", "semiconductors", "hs-4", "likely"],
    ["640399", "footwear", "hs-2", "likely"],
    ["84", "machinery", "hs-2", "broad"],
  ])("says of %j: %s by %s, %s", (said, id, basis, confidence) => {
    expect(explainGoods(said, law)).toEqual({ class: id, basis, confidence });
  });

  it.each(["", "zzxq", "constructor", "\u200b", "…", "natural gas"])("does not guess at %j", (said) => {
    expect(explainGoods(said, law)).toBeNull();
  });

  it("refuses digits that are no code", () => {
    expect(() => explainGoods("930", law)).toThrow(expect.objectContaining({ code: "HS_INVALID" }));
    expect(() => explainGoods("9399", law)).toThrow(expect.objectContaining({ code: "HS_UNKNOWN" }));
  });

  it("names the class that the goods are given, and is exact only where nothing narrower is left open", () => {
    fc.assert(
      fc.property(fc.constantFrom(...LEXICON.map((entry) => entry.words), ...CODES), (said) => {
        const found = explainGoods(said, law);
        const byCode = /^\d+$/.test(said);
        expect(found?.class).toBe((byCode ? goodsFromHs : goodsFromWords)(said, law).class);
        expect(found?.basis.startsWith("hs-")).toBe(byCode);
        if (!byCode && found !== null)
          expect(found.confidence).toBe(hasBelow(found.class) ? "broad" : "exact");
        if (byCode && found?.confidence === "exact")
          expect(law.goods.find((item) => item.id === found.class)?.hs).toContain(said);
      }),
      { ...RUNS, numRuns: 2000 },
    );
  });
});
