/** Which name of an entry speaks for it: by a search that is made up, then by names. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../test/screening/words.ts";
import { ask, entryOf, named, weak, worldOf } from "../../../test/screening/world.ts";
import { bestNameOf, bestNames, type BestName } from "./best-names.ts";
import type { ListSearch } from "./prepared/list-search.ts";
import type { QueryName } from "./query-names.ts";
import { NameScorer } from "./scorer/name-scorer.ts";
import { NAME_WEIGHTS } from "./scorer/weights.ts";

const matched = (names: Parameters<typeof entryOf>[1], ...asked: readonly string[]) => {
  const [found] = ask(worldOf(entryOf("one", names)), named(...asked), { threshold: 0.5 }).candidates;
  return found?.matchedName;
};

describe("the best name of an entry", () => {
  it("is the one that is likest, whatever its place", () => {
    expect(matched(["Viktor Zvorkin", "Boris Orlov"], "Boris Orlov")).toBe("Boris Orlov");
    expect(matched(["Boris Orlov", "Viktor Zvorkin"], "Boris Orlov")).toBe("Boris Orlov");
    expect(matched(["Boris Petrov", "Boris Orlov", "Viktor Zvorkin"], "Boris Orlow")).toBe("Boris Orlov");
  });

  it("is the one that says more, of two that are wholly alike", () => {
    expect(matched(["Orlov", "Boris Orlov"], "Boris Orlov")).toBe("Boris Orlov");
  });

  it("is the first of two that say the same", () => {
    expect(matched(["Boris Orlov", "Orlov Boris"], "Boris Orlov")).toBe("Boris Orlov");
    expect(matched(["Orlov Boris", "Boris Orlov"], "Boris Orlov")).toBe("Orlov Boris");
  });

  it("is a strong one before a weak one that says the same", () => {
    expect(matched([weak("Boris Orlov"), "Orlov, Boris"], "Boris Orlov")).toBe("Orlov, Boris");
  });

  it("is that of the best of several names asked for", () => {
    expect(matched(["Viktor Zvorkin", "Boris Orlov"], "Semyon Petrov", "Victor Zworkin")).toBe(
      "Viktor Zvorkin",
    );
  });

  it("is the one that reaches the threshold, before a longer one that does not", () => {
    const long = "Boris Orlov Viktor Zvorkin Semyon Petrov Arkady Levin";
    const [found] = ask(worldOf(entryOf("one", [long, "Boris Orlov"])), "Boris Orlov").candidates;
    expect([found?.matchedName, found?.nameSimilarity]).toEqual(["Boris Orlov", 1]);
  });
});

/** A name of a made-up search: whose it is, what each name of the query makes of it. */
interface MadeName {
  readonly entry: number;
  readonly weak: boolean;
  readonly scores: readonly (readonly [likeness: number, score: number])[];
}
const ASKED: readonly QueryName[] = ["Orlov", "Zvorkin"].map((text) => ({ text, words: wordsOf(text) }));

/** A search that finds what was made up, in the order in which `turn` says. */
function madeSearch(made: readonly MadeName[], turn: number): ListSearch {
  const scorer = new NameScorer(NAME_WEIGHTS);
  const load = (words: QueryName["words"], name: number): void => {
    const asked = ASKED.findIndex((one) => one.words === words);
    [scorer.likeness, scorer.score] = made[name]?.scores[asked] ?? [0, 0];
  };
  return {
    scorer,
    search: (words, threshold, visit) => {
      for (let at = 0; at < made.length; at += 1) {
        const name = (at + turn) % made.length;
        load(words, name);
        if (scorer.likeness >= threshold) visit(name);
      }
    },
    scoreOne: load,
    entryOf: (name) => made[name]?.entry ?? 0,
    isWeak: (name) => made[name]?.weak ?? false,
    isCut: () => false,
  };
}

const small = fc.tuple(fc.constantFrom(400, 600, 700, 800), fc.constantFrom(-100, 300, 500));
const anyMade = fc.array(
  fc.record({ entry: fc.nat({ max: 2 }), weak: fc.boolean(), scores: fc.tuple(small, small) }),
  { minLength: 1, maxLength: 8 },
);

/** The order as it is written down: reaches, score, likeness, strong, name of the query, name of the entry. */
const orderOf = (one: BestName): readonly number[] => [
  Number(one.likeness >= 700),
  one.score,
  one.likeness,
  Number(!one.weak),
  -one.asked,
  -one.name,
];
function compareOrders(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

describe("bestNames", () => {
  it("finds of each entry the greatest in the order, whatever the order of the visits", () => {
    fc.assert(
      fc.property(anyMade, fc.nat({ max: 7 }), (made, turn) => {
        const found = bestNames(
          madeSearch(made, turn),
          ASKED,
          { threshold: 700, floor: 500 },
          (entry) => entry < 2,
        );
        for (let entry = 0; entry < 3; entry += 1) {
          const all = made.flatMap((name, at) =>
            name.entry !== entry || entry === 2
              ? []
              : name.scores.flatMap(([likeness, score], asked) =>
                  likeness < 500
                    ? []
                    : [{ entry, name: at, asked, likeness, score, weak: name.weak, strongReaches: false }],
                ),
          );
          const [best] = [...all].sort((a, b) => compareOrders(orderOf(b), orderOf(a)));
          const strongReaches = all.some((one) => !one.weak && one.likeness >= 700);
          expect(found.get(entry)).toEqual(best && { ...best, strongReaches });
        }
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });

  it("is what one entry asked for alone has, however unlike", () => {
    fc.assert(
      fc.property(anyMade, (made) => {
        const own = made.map((name) => ({ ...name, entry: 1 }));
        const search = madeSearch(own, 0);
        const all = bestNames(search, ASKED, { threshold: 700, floor: 0 }, () => true);
        expect(bestNameOf(search, ASKED, 1, [0, own.length], 700)).toEqual(all.get(1));
      }),
      { seed: 20261123, numRuns: 300 },
    );
    expect(bestNameOf(madeSearch([], 0), ASKED, 1, [0, 0], 700)).toBeNull();
  });
});
