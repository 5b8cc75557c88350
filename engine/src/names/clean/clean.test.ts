/** A damaged name comes out as the same name undamaged would; plain names come out as they are. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseName } from "../normalise.ts";
import { cleanName, type CleaningNote } from "./index.ts";

const RUNS = { seed: 20261123, numRuns: 500 } as const;
const kinds = (raw: string): readonly CleaningNote["kind"][] => cleanName(raw).notes.map(({ kind }) => kind);

const NAMES = [
  "Vladimir Putin",
  "Jürgen Möller",
  "Владимир Путин",
  "김정은",
  "محمد علي",
  "O’Neil-Smith",
  "Αλέξης Τσίπρας",
];

describe("cleanName", () => {
  it("gives for letters and spaces what normaliseName gives, without a note", () => {
    const unit = fc.constantFrom(..."abcdeghijkmoprstvwyzABDEKLMSTZ '-.,");
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 30 }), (raw) => {
        fc.pre(/[a-z]{2}.*[A-Z]/.test(raw) && !/test|none|null|name/i.test(raw));
        expect(cleanName(raw)).toEqual({ text: normaliseName(raw), notes: [] });
      }),
      RUNS,
    );
  });

  it("gives for honest names of any script what normaliseName gives, without a note", () => {
    for (const name of NAMES) expect(cleanName(name)).toEqual({ text: normaliseName(name), notes: [] });
  });

  it("undoes each kind of damage, and says so", () => {
    const damage: readonly (readonly [CleaningNote["kind"], (name: string) => string])[] = [
      ["mojibake", (name) => new TextDecoder("windows-1252").decode(new TextEncoder().encode(name))],
      ["invisible", (name) => `\u202e${name.slice(0, 2)}\u200b${name.slice(2)}\ufeff`],
      ["homoglyph", (name) => name.replace("i", "і").replace("о", "o").replace("ο", "o")],
    ];
    for (const name of NAMES)
      for (const [kind, spoil] of damage) {
        const spoilt = spoil(name);
        const { text, notes } = cleanName(spoilt);
        expect(text).toBe(normaliseName(name));
        expect(notes.map(({ kind }) => kind)).toEqual(spoilt === name ? [] : [kind]);
      }
  });

  it("changes no name that it has cleaned", () => {
    const unit = fc.constantFrom(..."aAеΗηïё́Ã¼Рсđ?1 -\u200bÐ’»İＫ\ufffd");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 14 }), (raw) => {
        const once = cleanName(raw).text;
        expect(cleanName(once).text).toBe(once);
      }),
      { ...RUNS, numRuns: 3000 },
    );
  });

  it("takes any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), (raw) => {
        expect(typeof cleanName(raw).text).toBe("string");
      }),
      RUNS,
    );
  });

  it.each([
    ["MÃ¼ller", "müller", [["mojibake", "MÃ¼ller", "Müller"]]],
    ["Vlаdimir", "vladimir", [["homoglyph", "Vlаdimir", "Vladimir"]]],
    ["Ｋｉｍ\u00a0Jong‑un", "kim jong-un", []],
    ["Jose\u0301", "josé", []],
    ["M?ller", "m?ller", [["letters-lost", "m?ller", "m?ller"]]],
    ["M\ufffdller", "m?ller", [["letters-lost", "m\ufffdller", "m?ller"]]],
    ["?ivkovi?", "?ivkovi?", [["letters-lost", "?ivkovi?", "?ivkovi?"]]],
    ["Who is Putin?", "who is putin?", []],
    [
      "Vladimir Put1n",
      "vladimir put1n",
      [
        ["digits-for-letters", "put1n", "putin"],
        ["digits-for-letters", "put1n", "putln"],
      ],
    ],
    ["0sama", "0sama", [["digits-for-letters", "0sama", "osama"]]],
    ["MIG29", "mig29", []],
    ["Fleet1 078 B-52", "fleet1 078 b-52", []],
    ["FNU Ahmad", "fnu ahmad", [["placeholder", "fnu", ""]]],
    ["N/A", "n/a", [["placeholder", "n/a", ""]]],
  ] as const)("cleans %j to %j", (raw, text, notes) => {
    expect(cleanName(raw)).toEqual({ text, notes: notes.map(([kind, from, to]) => ({ kind, from, to })) });
  });

  it("notes what can’t be known of a lost script", () => {
    expect(kinds("????? ??????")).toEqual(["placeholder", "letters-lost", "letters-lost"]);
  });
});
