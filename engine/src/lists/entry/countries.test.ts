/** Country names: every territory by each of its names, the spellings of real lists, and what must not be guessed. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import table from "../../generated/countries.json" with { type: "json" };
import english from "../../generated/lexicon.en.json" with { type: "json" };
import french from "../../generated/lexicon.fr.json" with { type: "json" };
import { countryCode, countryNow, foldCountry } from "./countries.ts";

interface Territory {
  readonly code: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
}

const ENGLISH = english.territories as unknown as readonly Territory[];
// The language pack adds plurals to the French adjectives, which no list uses.
const FRENCH = (french.territories as unknown as readonly Territory[]).map((one) => ({
  ...one,
  adjectives: [],
}));
const TERRITORIES: readonly Territory[] = [...ENGLISH, ...FRENCH];
const CODES: Readonly<Record<string, string>> = table.codes;

describe("foldCountry", () => {
  it("folds what is folded to itself", () => {
    const pieces = fc.constantFrom(
      "the ",
      "The ",
      "l’",
      "l'",
      "d’",
      "les ",
      "la",
      " ",
      "(",
      ")",
      ", ",
      "&",
      ".",
      "Côte",
      "İ",
      "ﬁ",
      "Ivoire",
    );
    const any = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces, { maxLength: 8 }).map((some) => some.join("")),
    );
    fc.assert(
      fc.property(any, (text) => {
        expect(foldCountry(foldCountry(text))).toBe(foldCountry(text));
      }),
      { seed: 20261123, numRuns: 20_000 },
    );
  });

  it.each([
    ["Côte d’Ivoire", "cote d ivoire"],
    ["The Gambia", "gambia"],
    ["L’Iran", "iran"],
    ["Korea (the Democratic People's Republic of)", "korea the democratic peoples republic of"],
    ["U.S.A.", "usa"],
    ["St. Kitts & Nevis", "st kitts and nevis"],
  ])("folds %s", (name, folded) => {
    expect(foldCountry(name)).toBe(folded);
  });
});

describe("countryCode", () => {
  it("finds every territory by its code and by each of its names that no other has", () => {
    expect(TERRITORIES.length).toBeGreaterThan(470);
    const owners = new Map<string, Set<string>>();
    for (const { code, names, adjectives } of TERRITORIES)
      for (const name of [code, ...names, ...adjectives]) {
        const key = foldCountry(name);
        owners.set(key, (owners.get(key) ?? new Set()).add(code.toLowerCase()));
      }
    const chosen: string[] = [];
    for (const [name, codes] of owners) {
      const found = countryCode(name);
      if (codes.size === 1) expect([name, found]).toEqual([name, [...codes][0]]);
      else if (found !== null) chosen.push(name);
    }
    expect(chosen).toEqual([]);
  });

  it("takes two letters for a country only where they are its code", () => {
    const short = Object.entries(CODES).filter(([name]) => name.length < 3);
    expect(short.length).toBeGreaterThan(230);
    expect(short.filter(([name, code]) => name !== code)).toEqual([["uk", "gb"]]);
    for (const code of Object.values(CODES)) expect(code).toMatch(/^(?:[a-z]{2}|[a-z]{4})$/);
  });

  it.each([
    ["Korea, North", "kp"],
    ["DPRK", "kp"],
    ["Korea, South", "kr"],
    ["Burma", "mm"],
    ["IRAN (ISLAMIC REPUBLIC OF)", "ir"],
    ["Iran (Islamic Republic of.)", "ir"],
    ["Viet Nam", "vn"],
    ["Cote d Ivoire", "ci"],
    ["Côte d'Ivoire", "ci"],
    ["West Bank", "ps"],
    ["Region: Gaza", "ps"],
    ["PALESTINIAN TERRITORY, OCCUPIED", "ps"],
    ["Congo, Democratic Republic of the", "cd"],
    ["CONGO, Democratic Republic of (was Zaire)", "cd"],
    ["RDC", "cd"],
    ["Congo, Republic of the", "cg"],
    ["Bahamas, The", "bs"],
    ["Man, Isle of", "im"],
    ["Syrian Arab Republic", "sy"],
    ["Libyan Arab Jamahiriya", "ly"],
    ["North Macedonia, The Republic of", "mk"],
    ["Kosovo", "xk"],
    ["Taiwan (Province of China)", "tw"],
    ["Virgin Islands, British", "vg"],
    ["Türkiye", "tr"],
    ["Nigerian", "ng"],
    ["nigérien", "ne"],
    ["Filipino", "ph"],
    ["former USSR", "suhh"],
    ["Netherlands Antilles", "anhh"],
  ])("knows %s", (name, code) => {
    expect(countryCode(name)).toBe(code);
  });

  it.each([
    "Congo",
    "Congolese",
    "Korea",
    "Korean",
    "Dominican",
    "Virgin Islands",
    "Crimea",
    "Region: Crimea",
    "Africa",
    "Unknown",
    "UNKNOWN",
    "undetermined",
    "None Identified",
    "00",
    "-",
    "-0-",
    "",
    "CS",
    "constructor",
    "__proto__",
  ])("does not guess at “%s”", (name) => {
    expect(countryCode(name)).toBeNull();
  });
});

describe("countryNow", () => {
  it.each([
    ["Former USSR Currently Ukraine", "ua"],
    ["Former USSR, now Azerbaijan", "az"],
    ["Moldovian SSR (now Republic of Moldovia)", "md"],
    ["North-Ossetian Autonomous SSR, RSFSR (now Russian Federation)", "ru"],
    ["(now Kyrgyzstan).", "kg"],
  ])("finds in %s where it lies today", (name, code) => {
    expect(countryNow(name)).toBe(code);
  });

  it.each(["USSR", "Yakut Autonomous SSR", "Georgia", "Snow Finland", "now", "now in prison", ""])(
    "says nothing of “%s”",
    (name) => {
      expect(countryNow(name)).toBeNull();
    },
  );
});
