import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GERMAN_SIGNS, SPELLINGS, UNSPANISH_SIGNS } from "./sound-spellings.ts";
import { findSpelling, found, PLACES } from "./spelling-tree.ts";

const RUNS = { seed: 20261123, numRuns: 500 } as const;
const FOLLOWS: Readonly<Record<string, RegExp>> = {
  V: /^[aeiouy]/,
  K: /^[bcdfghjklmnpqrstvwxz]/,
  D: /^[bcdghjklmnpqrstxz]/,
  N: /^[bdglmnrvw]/,
  E: /^[eiy]/,
  $: /^$/,
};

/** The place of the table that holds at a place of a word, looked for one by one. */
function oracle(word: string, at: number): { place: string; length: number } | null {
  let best: { place: string; length: number; reach: number } | null = null;
  for (const [place] of SPELLINGS) {
    const [letters = "", follows] = place.replace(/^[\^~]/, "").split("/");
    const rest = word.slice(at + letters.length);
    const fits =
      word.startsWith(letters, at) &&
      (follows === undefined || (FOLLOWS[follows] ?? new RegExp(`^${follows}`)).test(rest)) &&
      (!place.startsWith("^") || at === 0) &&
      (!place.startsWith("~") || /[aeiouy]$/.test(word.slice(0, at)));
    const reach = letters.length + (follows === undefined ? 0 : 1);
    const better =
      best === null || reach > best.reach || (reach === best.reach && letters.length >= best.length);
    if (fits && better) best = { place, length: letters.length, reach };
  }
  return best === null ? null : { place: best.place, length: best.length };
}

describe("findSpelling", () => {
  it("finds the spelling of the longest place, letters before what follows, as looking one by one does", () => {
    const some = fc.constantFrom(...SPELLINGS.map(([place]) => place.replace(/^[\^~]|\/.*$/g, "")));
    const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz");
    const word = fc
      .array(fc.oneof(some, letter), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(word, fc.nat(), (text, anywhere) => {
        const at = anywhere % text.length;
        const vowel = at > 0 && /[aeiouy]/.test(text.charAt(at - 1));
        findSpelling(text, at, at === 0 ? PLACES.start : vowel ? PLACES.afterVowel : PLACES.after);
        const place = SPELLINGS[found.spelling]?.[0];
        const result = place === undefined ? null : { place, length: found.length };
        expect(result).toEqual(oracle(text, at));
      }),
      RUNS,
    );
  });

  it("stops at a letter that is none of a–z, and at the end", () => {
    for (const text of ["ш", "{h", "`", "7", ""]) {
      findSpelling(text, 0, PLACES.start);
      expect([text, found.spelling, found.length]).toEqual([text, -1, 1]);
    }
  });
});

describe("SPELLINGS", () => {
  it("has sounds of at most three letters, and every sign that habits go by", () => {
    const places = new Set(SPELLINGS.map(([place]) => place));
    expect([...GERMAN_SIGNS, ...UNSPANISH_SIGNS].filter((place) => !places.has(place))).toEqual([]);
    for (const [place, sound, others] of SPELLINGS) {
      for (const each of [sound, ...Object.values(others ?? {})]) {
        expect([place, each]).toEqual([place, expect.stringMatching(/^[a-zCJS]{1,3}$/)]);
      }
    }
  });
});
