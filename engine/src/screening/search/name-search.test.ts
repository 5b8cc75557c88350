/** The index against the exhaustive search: they must find the same names with the same scores. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyList, anyName, anyWords, LISTED_NAMES } from "../../../../test/screening/names.ts";
import { prepareName, type NameWord } from "../../names/index.ts";
import { explainName } from "../scorer/explain.ts";
import { NameScorer } from "../scorer/name-scorer.ts";
import { NAME_WEIGHTS } from "../scorer/weights.ts";
import { IndexBuilder } from "./build-index.ts";
import type { NameIndex } from "./name-index.ts";
import { NameSearch } from "./name-search.ts";

const RUNS = { seed: 20261123, numRuns: 150 } as const;

function indexOf(names: readonly string[]): NameIndex {
  const builder = new IndexBuilder();
  names.forEach((name, at) => builder.addName(name, at, at % 5 === 0));
  return builder.build();
}
const searchOf = (index: NameIndex, exhaustive: boolean): NameSearch =>
  new NameSearch(index, new NameScorer(NAME_WEIGHTS), exhaustive);

/** Number, likeness, score and explanation of every name found. */
function found(search: NameSearch, names: readonly string[], words: readonly NameWord[], threshold: number) {
  const visited: number[] = [];
  search.search(words, threshold, (name) => visited.push(name));
  return visited
    .sort((a, b) => a - b)
    .map((name) => {
      search.scoreOne(words, name);
      const { likeness, score } = search.scorer;
      const explanation = explainName(search.scorer, words, prepareName(names[name] ?? "").words);
      return { name: names[name], likeness, score, explanation };
    });
}

describe("NameSearch", () => {
  it("finds by its index what it finds exhaustively, with the same likeness, score and explanation", () => {
    fc.assert(
      fc.property(
        anyList,
        fc.array(anyWords, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(1, 300, 500, 700, 850, 1000),
        (names, queries, threshold) => {
          const index = indexOf(names);
          const [fast, slow] = [searchOf(index, false), searchOf(index, true)];
          for (const words of queries)
            expect(found(fast, names, words, threshold)).toEqual(found(slow, names, words, threshold));
        },
      ),
      RUNS,
    );
  });

  it("finds exactly the names whose likeness reaches the threshold, each once", () => {
    const index = indexOf(LISTED_NAMES);
    const [search, alone] = [searchOf(index, false), searchOf(index, true)];
    fc.assert(
      fc.property(anyWords, fc.integer({ min: 0, max: 1000 }), (words, threshold) => {
        const visited: number[] = [];
        search.search(words, threshold, (name) => visited.push(name));
        const wanted = LISTED_NAMES.flatMap((_, name) => {
          alone.scoreOne(words, name);
          return alone.scorer.likeness >= threshold ? [name] : [];
        });
        expect(visited.sort((a, b) => a - b)).toEqual(wanted);
      }),
      RUNS,
    );
  });

  it("remembers nothing of the queries before", () => {
    const index = indexOf(LISTED_NAMES);
    const used = searchOf(index, false);
    fc.assert(
      fc.property(anyWords, (words) => {
        expect(found(used, LISTED_NAMES, words, 500)).toEqual(
          found(searchOf(index, false), LISTED_NAMES, words, 500),
        );
      }),
      RUNS,
    );
  });

  it("visits every name at a threshold of 0", () => {
    const search = searchOf(indexOf(LISTED_NAMES), false);
    const visited: number[] = [];
    search.search(prepareName("Zzxqwv").words, 0, (name) => visited.push(name));
    expect(visited).toEqual(LISTED_NAMES.map((_, at) => at));
  });

  it("scores few of many names, or the index is of no use", () => {
    const names = Array.from({ length: 40 }, (_, at) =>
      LISTED_NAMES.map((name) => `${name} ${String.fromCharCode(97 + (at % 26)).repeat(3)}${at}`),
    ).flat();
    const search = searchOf(indexOf(names), false);
    search.search(prepareName("Sergei Shoigu").words, 700, () => {});
    expect(search.scored).toBeLessThan(names.length / 10);
  });

  it("finds a name under itself, however it is cut into words", () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const { words } = prepareName(name);
        fc.pre(words.length > 0);
        const search = searchOf(indexOf([...LISTED_NAMES, name]), false);
        const visited: number[] = [];
        search.search(words, 1000, (at) => visited.push(at));
        expect(visited).toContain(LISTED_NAMES.length);
      }),
      RUNS,
    );
  });

  it.each([
    ["Kim Jongun", "Kim Jong Un"],
    ["KimJong Un", "Kim Jong Un"],
    ["Trans Morflot", "Transmorflot LLC"],
    ["Transmorflot Shipping", "Trans Morflot Shipping Co. Ltd"],
    ["B. Orlov", "Boris Orlov"],
    ["Boris Orlov", "B. K. Orlov"],
  ])("finds %s as %s, joined, cut elsewhere or shortened", (asked, known) => {
    const search = searchOf(indexOf(LISTED_NAMES), false);
    const visited: (string | undefined)[] = [];
    search.search(prepareName(asked).words, 700, (name) => visited.push(LISTED_NAMES[name]));
    expect(visited).toContain(known);
  });
});
