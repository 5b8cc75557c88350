/** The score of a name: laws that hold whatever the weights, and who must beat whom. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyName } from "../../../../test/screening/names.ts";
import { prepareName } from "../../names/index.ts";
import { scoreAgainst } from "../compare.ts";
import { DECISION } from "../decision.ts";
import { NAME_WEIGHTS } from "./weights.ts";

const RUNS = { seed: 20261123, numRuns: 400 } as const;
const query = (text: string) => ({ text, words: prepareName(text).words });
const score = (asked: string, known: string) => scoreAgainst(query(asked), query(known), NAME_WEIGHTS);
const likeness = (asked: string, known: string): number => score(asked, known).likeness;
const usable = anyName.filter((name) => prepareName(name).words.length > 0);

describe("the score of a name", () => {
  it("lies between 0 and 1000 thousandths, in whole numbers, and its evidence in whole hundredths of a bit", () => {
    fc.assert(
      fc.property(usable, usable, (asked, known) => {
        const found = score(asked, known);
        expect([found.likeness >= 0, found.likeness <= 1000]).toEqual([true, true]);
        expect([found.likeness, found.score].every(Number.isInteger)).toBe(true);
      }),
      RUNS,
    );
  });

  it("is the sum of its parts, to the hundredth of a bit", () => {
    fc.assert(
      fc.property(usable, usable, (asked, known) => {
        const found = score(asked, known);
        const sum = found.parts.reduce((total, part) => total + Math.round(part.weight * 100), 0);
        expect(sum).toBe(found.score);
      }),
      RUNS,
    );
  });

  it("explains every word of both names once, where they are alike at all", () => {
    fc.assert(
      fc.property(usable, usable, (asked, known) => {
        const { likeness: alike, parts } = score(asked, known);
        const words = (texts: readonly (string | null)[]): readonly string[] =>
          texts.flatMap((text) => text?.split(" ") ?? []).sort();
        const texts = (name: string): readonly string[] =>
          alike === 0 ? [] : words(prepareName(name).words.map((word) => word.text));
        const single = parts.filter((part) => part.part !== "conflict");
        expect(words(single.map((part) => part.query))).toEqual(texts(asked));
        expect(words(single.map((part) => part.candidate))).toEqual(texts(known));
      }),
      RUNS,
    );
  });

  it("is the whole likeness for a name against itself, with nothing lost but what many names bear", () => {
    fc.assert(
      fc.property(usable, (name) => {
        const { likeness: alike, parts } = score(name, name);
        expect([name, alike]).toEqual([name, 1000]);
        for (const { part, relation } of parts)
          expect(["name same", "extra common"]).toContain(`${part} ${relation}`);
      }),
      RUNS,
    );
  });

  it("does not see the order of the words", () => {
    fc.assert(
      fc.property(
        usable,
        fc.constantFrom("Sergei Shoigu", "Boris Orlov", "Elena Zvorkina"),
        (known, asked) => {
          const turned = asked.split(" ").reverse().join(" ");
          expect(likeness(turned, known)).toBe(likeness(asked, known));
        },
      ),
      RUNS,
    );
  });
});

describe("a word left over", () => {
  it("counts against, on either side, more in the query than in the name", () => {
    const [whole, asked, known] = [
      likeness("Boris Orlov", "Boris Orlov"),
      likeness("Boris Zvorkin Orlov", "Boris Orlov"),
      likeness("Boris Orlov", "Boris Zvorkin Orlov"),
    ];
    expect([whole > known, known >= asked]).toEqual([true, true]);
  });

  it.each([
    ["a patronymic", "Boris Olegovich Orlov"],
    ["a legal form", "Boris Orlov LLC"],
    ["a title", "Mr Boris Orlov"],
    ["a particle", "Boris al Orlov"],
  ])("costs less where it is %s than where it is a name", (_what, name) => {
    expect(likeness(name, "Boris Orlov")).toBeGreaterThan(likeness("Boris Zvorkin Orlov", "Boris Orlov"));
    expect(likeness("Boris Orlov", name)).toBeGreaterThanOrEqual(
      likeness("Boris Orlov", "Boris Zvorkin Orlov"),
    );
  });
});

describe("a conflict", () => {
  const GIVEN = "Boris Elena Viktor Semyon Arkady Gleb".split(" ");

  it("is unlike words on both sides, and costs more than the same words left over on one side", () => {
    const conflict = score("Boris Orlov", "Boris Zvorkin");
    expect(conflict.parts.filter((part) => part.part === "conflict")).toHaveLength(1);
    expect(score("Boris Orlov", "Boris").parts.some((part) => part.part === "conflict")).toBe(false);
    expect(score("Boris", "Boris Orlov").parts.some((part) => part.part === "conflict")).toBe(false);
  });

  it("hurts however long the names are that agree otherwise", () => {
    for (let words = 2; words <= GIVEN.length; words += 1) {
      const shared = GIVEN.slice(0, words).join(" ");
      const [extra, conflict] = [
        likeness(`${shared} Orlov`, shared),
        likeness(`${shared} Orlov`, `${shared} Zvorkin`),
      ];
      expect([words, conflict < extra]).toEqual([words, true]);
      const kept = 1000 - NAME_WEIGHTS.conflict.name;
      expect([words, conflict <= 1000 - kept / 2]).toEqual([words, true]);
      expect(score(`${shared} Orlov`, `${shared} Zvorkin`).score).toBeLessThan(
        score(`${shared} Orlov`, shared).score,
      );
    }
  });

  it("keeps numbered ships and companies apart", () => {
    for (const [asked, known] of [
      ["An San 1", "An San 2"],
      ["Ocean Star 7", "Ocean Star 17"],
      ["Transmorflot 2007", "Transmorflot 2008"],
    ] as const) {
      expect([asked, likeness(asked, known) < DECISION.threshold * 1000]).toEqual([asked, true]);
      expect(likeness(asked, asked)).toBe(1000);
    }
  });
});

describe("agreement on shared words alone", () => {
  it("is little beside another name, and all where it is the whole name", () => {
    expect(likeness("Zvorkin Trading Company", "Morflot Trading Company")).toBeLessThan(
      DECISION.threshold * 1000,
    );
    expect(likeness("General Trading Company", "General Trading Company")).toBe(1000);
  });

  it("never alerts alone: a shared word is not the name that it stands beside", () => {
    for (const name of ["Zvorkin Trading", "Zvorkin Bank", "Zvorkin LLC"])
      expect([
        name,
        likeness(name, name.replace("Zvorkin", "Transmorflot")) < DECISION.threshold * 1000,
      ]).toEqual([name, true]);
  });
});

describe("who beats whom", () => {
  it.each([
    ["Vladimir Putin", "Владимир Путин", "Vladimir Petrov"],
    ["Kim Jong Un", "김정은", "Kim Jong Il"],
    ["Boris Orlov", "Boris Orlow", "Boris Krylov"],
    ["Boris Orlov", "B. Orlov", "K. Orlov"],
    ["Boris Orlov", "Orlov Boris", "Orlova Elena"],
    ["Sergei Shoigu", "Sergueï Choïgou", "Sergei Petrov"],
    ["Mohammed Hassan", "Muhammad Hasan", "Mahmoud Hussein"],
    ["Transmorflot LLC", "OOO Transmorflot", "Transmorfeld LLC"],
    ["Juan García Pérez", "Juan Garcia Perez", "Juan García López"],
    ["Juan García Pérez", "Juan García", "Juan Pérez López Ruiz"],
  ])("for %s, %s is likelier than %s", (asked, likelier, other) => {
    expect(likeness(asked, likelier)).toBeGreaterThan(likeness(asked, other));
    expect(score(asked, likelier).score).toBeGreaterThan(score(asked, other).score);
  });
});
