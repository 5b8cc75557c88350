/** The bound of a search, on words that no language has: whatever reaches a threshold is found at that threshold. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROLE, type NameWord, type WordRole } from "../../engine/src/names/index.ts";
import { NameScorer } from "../../engine/src/screening/scorer/name-scorer.ts";
import { NAME_WEIGHTS } from "../../engine/src/screening/scorer/weights.ts";
import { IndexBuilder } from "../../engine/src/screening/search/build-index.ts";
import { QueryBound } from "../../engine/src/screening/search/essential.ts";
import { NameSearch } from "../../engine/src/screening/search/name-search.ts";
import type { NameIndex } from "../../engine/src/screening/search/name-index.ts";
import { QueryWords } from "../../engine/src/screening/search/query-words.ts";
import { madeWords } from "./made-words.ts";

const RUNS = { seed: 20261123, numRuns: 1000 } as const;

interface MadeWorld {
  readonly query: readonly NameWord[];
  readonly names: readonly (readonly NameWord[])[];
}

const worlds: fc.Arbitrary<MadeWorld> = madeWords(14).chain((words) => {
  const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 });
  return fc.record({ query: name, names: fc.array(name, { minLength: 1, maxLength: 12 }) });
});

function indexOf(names: MadeWorld["names"]): NameIndex {
  const builder = new IndexBuilder();
  names.forEach((words, entry) => builder.addWords(words, entry, 0));
  return builder.build();
}

/** Likeness by name of all that a search visits. */
function foundBy(search: NameSearch, query: readonly NameWord[], threshold: number): Record<number, number> {
  const found: Record<number, number> = {};
  search.search(query, threshold, (name) => {
    expect(found[name]).toBeUndefined();
    found[name] = search.scorer.likeness;
  });
  return found;
}

describe("NameSearch", () => {
  it("finds each name at exactly its likeness, and what the exhaustive search finds at any threshold", () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 1, max: 1000 }), ({ query, names }, threshold) => {
        const index = indexOf(names);
        const [byIndex, all] = [false, true].map(
          (exhaustive) => new NameSearch(index, new NameScorer(NAME_WEIGHTS), exhaustive),
        );
        if (byIndex === undefined || all === undefined) return;
        const likenesses = Object.values(foundBy(all, query, 1));
        for (const least of new Set([threshold, ...likenesses]))
          expect([least, foundBy(byIndex, query, least)]).toEqual([least, foundBy(all, query, least)]);
      }),
      RUNS,
    );
  });
});

/** A word that is related to nothing but itself. */
const plainWord = (text: string, bits: number, role: WordRole = ROLE.name): NameWord => ({
  key: `${text} ${bits}`,
  text,
  script: "Latn",
  role,
  forms: [text],
  sounds: [],
  skeletons: [],
  groups: [],
  bits,
  known: false,
  syllabic: false,
});

describe("a word that is only near", () => {
  it("does not keep a name from being found at its likeness, whatever both are worth", () => {
    const missed: string[] = [];
    const tryOut = (query: readonly NameWord[], name: readonly NameWord[]): void => {
      const index = indexOf([name]);
      const scorer = new NameScorer(NAME_WEIGHTS);
      new NameSearch(index, scorer, true).scoreOne(query, 0);
      const { likeness } = scorer;
      if (likeness === 0) return;
      const found = foundBy(new NameSearch(index, new NameScorer(NAME_WEIGHTS), false), query, likeness);
      if (found[0] === undefined)
        missed.push([query, name].map((words) => words.map((word) => word.key).join(", ")).join(" / "));
    };
    for (let bits = 150; bits <= 400; bits += 9) {
      for (let less = -1; less <= 4; less += 1) {
        for (let sure = 300; sure <= 850; sure += 110) {
          const one = plainWord("aaaaaaaa", sure);
          tryOut([one, plainWord("bcb", bits)], [one, plainWord("bcc", bits - less)]);
          // A particle has no typing errors, but one letter off it is near; the word of the query is the longer one.
          tryOut([one, plainWord("bcbcb", bits)], [one, plainWord("bcbc", bits - less, ROLE.particle)]);
        }
      }
    }
    expect(missed).toEqual([]);
  });
});

describe("QueryBound", () => {
  it("never holds a name worth less than the scorer gives it", () => {
    fc.assert(
      fc.property(worlds, ({ query, names }) => {
        const index = indexOf(names);
        const scorer = new NameScorer(NAME_WEIGHTS);
        const search = new NameSearch(index, scorer, true);
        const words = new QueryWords(index, NAME_WEIGHTS, true);
        const bound = new QueryBound(NAME_WEIGHTS, index.words, index.postingStart);
        for (let name = 0; name < names.length; name += 1) {
          search.scoreOne(query, name);
          if (scorer.likeness === 0) continue;
          bound.set(
            query.map((word) => words.find(word)),
            scorer.likeness,
          );
          // Words with a partner are related; others may be, which makes the sum only greater.
          const worth = query.reduce(
            (sum, _, at) => sum + ((scorer.query.taken[at] ?? -1) >= 0 ? (bound.worth[at] ?? 0) : 0),
            0,
          );
          expect(worth).toBeGreaterThanOrEqual(bound.needed);
        }
      }),
      RUNS,
    );
  });
});
