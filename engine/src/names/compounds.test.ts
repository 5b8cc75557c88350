import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalCompound, joinCompounds } from "./compounds.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
const texts = (name: string): readonly string[] => joinCompounds(name.split(" ")).map(({ text }) => text);
const PARTS =
  "abd abdul abdel al el ud din ullah allah uddin rahman karim nur nasr khan mohammad ali of abu bin عبد الله الرحمن نور الدين".split(
    " ",
  );
const names = fc.array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ maxLength: 8 })), { maxLength: 8 });

/** Names of God that begin with a letter that assimilates the article, and others. */
const SUN = ["rahman", "rahim", "salam", "samad", "nasir", "razak"];
const MOON = ["karim", "aziz", "hamid", "malik", "ghani", "wahab"];

describe("joinCompounds", () => {
  it("puts every word in exactly one result, in order", () => {
    fc.assert(
      fc.property(names, (words) => {
        const joined = joinCompounds(words);
        expect(joined.flatMap(({ from, count }) => words.slice(from, from + count))).toEqual(words);
        expect(joined.every(({ count }) => count >= 1 && count <= 3)).toBe(true);
      }),
      RUNS,
    );
  });

  it("leaves alone what it has joined", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 6 }), (words) => {
        for (const { text, count } of joinCompounds(words))
          if (count > 1) expect(texts(text)).toEqual([text]);
      }),
      RUNS,
    );
  });

  it("gives every way to write a servant of God one spelling", () => {
    const vowel = fc.constantFrom("u", "e", "ou", "o", "a");
    fc.assert(
      fc.property(fc.constantFrom(...SUN, ...MOON), vowel, (served, joining) => {
        const ways = [
          `abd${joining}l${served}`,
          `abd${joining}l ${served}`,
          `abd al ${served}`,
          `abd el ${served}`,
          `abd ${served}`,
        ];
        if (SUN.includes(served))
          ways.push(`abd${joining}${served.charAt(0)}${served}`, `abd a${served.charAt(0)} ${served}`);
        for (const way of ways) expect(texts(way)).toEqual([`abdul${served}`]);
      }),
      RUNS,
    );
  });

  it.each([
    ["abd al rahman al saud", ["abdulrahman", "al", "saud"]],
    ["abderrahmane", ["abdulrahman"]],
    ["abdul hamid karzai", ["abdulhamid", "karzai"]],
    ["abdelaziz bouteflika", ["abdulaziz", "bouteflika"]],
    ["abd allah", ["abdullah"]],
    ["abdallah", ["abdullah"]],
    ["nur ad din", ["nuruddin"]],
    ["noureddine", ["nuruddin"]],
    ["nurettin", ["nuruddin"]],
    ["jamal uddin", ["jamaluddin"]],
    ["nasr allah", ["nasrullah"]],
    ["nasrollah", ["nasrullah"]],
    ["nasrulla", ["nasrullah"]],
    ["hizballah", ["hizbullah"]],
    ["abdelhossein", ["abdulhusain"]],
    ["عبد الرحمن محمد", ["عبدالرحمن", "محمد"]],
    ["شمس الدین", ["شمسالدین"]],
  ])("reads %s as %j", (name, words) => {
    expect(texts(name)).toEqual(words);
  });

  it.each([
    "din mohammad",
    "abdul khan",
    "abdou hassan",
    "abdi ali",
    "abd",
    "mohammed uddin",
    "army of allah",
    "abu ali",
    "bin laden",
    "al assad",
    "geraldine",
    "medulla",
    "martin",
    "abdoulaye",
    "abdullahi",
  ])("leaves %s as it is", (name) => {
    expect(texts(name)).toEqual(name.split(" "));
  });
});

describe("canonicalCompound", () => {
  it("is the same done twice", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PARTS),
        fc.constantFrom(...PARTS),
        fc.constantFrom(...PARTS),
        (a, b, c) => {
          const once = canonicalCompound(a + b + c);
          expect(canonicalCompound(once)).toBe(once);
        },
      ),
      RUNS,
    );
  });
});
