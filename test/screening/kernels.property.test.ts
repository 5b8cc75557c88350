/** The parts of a search against plain ones: edit distance, alignment, key table, neighbours of a word. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prepareName } from "../../engine/src/names/index.ts";
import { alignPairs, type Alignment } from "../../engine/src/screening/scorer/align.ts";
import { NAME_WEIGHTS } from "../../engine/src/screening/scorer/weights.ts";
import { IndexBuilder } from "../../engine/src/screening/search/build-index.ts";
import { buildKeyTable, wordsUnder } from "../../engine/src/screening/search/key-table.ts";
import { QueryWords } from "../../engine/src/screening/search/query-words.ts";
import { Column } from "../../engine/src/screening/table/columns.ts";
import { editsBetween } from "../../engine/src/screening/table/edit-distance.ts";
import { relateWords } from "../../engine/src/screening/table/relate.ts";
import { WordTable } from "../../engine/src/screening/table/word-table.ts";
import { randomOf } from "../random.ts";
import { editWord } from "./name-mutations.ts";
import { madeWords } from "./made-words.ts";
import { worldOf } from "./names-worlds.ts";
import { plainDistance } from "./plain-distance.ts";

const RUNS = { seed: 20261123, numRuns: 1000 } as const;

const units = (text: string): Uint16Array => Uint16Array.from(text, (unit) => unit.charCodeAt(0));
const fewLetters = fc.string({ unit: fc.constantFrom(..."abc"), maxLength: 14 });
/** A text and one some edits away, so that small distances are common. */
const pairOfTexts = fc.oneof(
  fc.tuple(fewLetters, fewLetters),
  fc.tuple(fewLetters, fc.integer()).map(([text, seed]): [string, string] => {
    const random = randomOf(seed);
    return [text, editWord(editWord(text, random), random)];
  }),
  fc.tuple(fc.string({ maxLength: 64 }), fc.string({ maxLength: 64 })),
);

describe("editsBetween", () => {
  it("is the plain table, cut off at the limit", () => {
    fc.assert(
      fc.property(pairOfTexts, fc.integer({ min: 0, max: 3 }), ([left, right], limit) => {
        const expected = Math.min(plainDistance(left, right), limit + 1);
        // The texts stand inside others: only their own letters count.
        const [a, b] = [units(`ab${left}ca`), units(`c${right}bb`)];
        expect(editsBetween(a, 2, 2 + left.length, b, 1, 1 + right.length, limit)).toBe(expected);
      }),
      { ...RUNS, numRuns: 5000 },
    );
  });
});

interface Pair {
  readonly query: number;
  readonly querySpan: number;
  readonly name: number;
  readonly nameSpan: number;
  readonly value: number;
}

const WORDS = 5;
const pair: fc.Arbitrary<Pair> = fc
  .record({
    query: fc.integer({ min: 0, max: WORDS - 1 }),
    querySpan: fc.constantFrom(1, 1, 2),
    name: fc.integer({ min: 0, max: WORDS - 1 }),
    nameSpan: fc.constantFrom(1, 1, 2),
    value: fc.integer({ min: 0, max: 6 }),
  })
  .map((made) => ({
    ...made,
    querySpan: made.query === WORDS - 1 ? 1 : made.querySpan,
    nameSpan: made.name === WORDS - 1 ? 1 : made.nameSpan,
  }));

function alignmentOf(pairs: readonly Pair[]): Alignment {
  const bytes = (pick: (item: Pair) => number): Uint8Array => Uint8Array.from(pairs, pick);
  return {
    count: pairs.length,
    query: bytes((item) => item.query),
    querySpan: bytes((item) => item.querySpan),
    name: bytes((item) => item.name),
    nameSpan: bytes((item) => item.nameSpan),
    packed: new Uint16Array(pairs.length),
    base: new Int32Array(pairs.length),
    gain: new Int32Array(pairs.length),
    value: Int32Array.from(pairs, (item) => item.value),
    chosen: new Uint8Array(pairs.length),
  };
}

const spanOf = (from: number, span: number): number => (span === 2 ? 3 : 1) << from;

/** The greatest sum over all choices in which no word is used twice. */
function bestSum(pairs: readonly Pair[], at = 0, query = 0, name = 0): number {
  const item = pairs[at];
  if (item === undefined) return 0;
  const without = bestSum(pairs, at + 1, query, name);
  const [left, right] = [spanOf(item.query, item.querySpan), spanOf(item.name, item.nameSpan)];
  if ((query & left) !== 0 || (name & right) !== 0) return without;
  return Math.max(without, item.value + bestSum(pairs, at + 1, query | left, name | right));
}

describe("alignPairs", () => {
  it("chooses as much as the best of all choices, no word twice", () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
        const alignment = alignmentOf(pairs);
        alignPairs(alignment, WORDS);
        const chosen = pairs.filter((_, at) => alignment.chosen[at] === 1);
        const used = (side: (item: Pair) => number): number[] =>
          chosen.flatMap((item) =>
            [...spanOf(side(item), side === nameOf ? item.nameSpan : item.querySpan).toString(2)]
              .reverse()
              .flatMap((bit, at) => (bit === "1" ? [at] : [])),
          );
        for (const words of [used(queryOf), used(nameOf)]) expect(new Set(words).size).toBe(words.length);
        expect(chosen.reduce((sum, item) => sum + item.value, 0)).toBe(bestSum(pairs));
      }),
      RUNS,
    );
  });
});

const queryOf = (item: Pair): number => item.query;
const nameOf = (item: Pair): number => item.name;

describe("key table", () => {
  it("holds every word under each of its keys", () => {
    const key = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 0xffffffff }));
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.nat(1000)), { maxLength: 200 }), (kept) => {
        const [keys, words] = [new Column(1), new Column(1)];
        const expected = new Map<number, number[]>();
        for (const [one, word] of kept) {
          keys.push(one);
          words.push(word);
          expected.set(one, [...(expected.get(one) ?? []), word]);
        }
        const table = buildKeyTable(keys, words);
        for (const [one, under] of expected) {
          const visited: number[] = [];
          wordsUnder(table, one, (word) => visited.push(word));
          expect(visited).toEqual(expect.arrayContaining(under));
        }
      }),
      { ...RUNS, numRuns: 500 },
    );
  });

  it("visits few strangers", () => {
    const random = randomOf(7);
    const [keys, words] = [new Column(), new Column()];
    for (let word = 0; word < 20_000; word += 1) {
      keys.push(Math.floor(random() * 2 ** 32));
      words.push(word);
    }
    const table = buildKeyTable(keys, words);
    let strangers = 0;
    for (let asked = 0; asked < 10_000; asked += 1)
      wordsUnder(table, Math.floor(random() * 2 ** 32), () => (strangers += 1));
    // Four keys a bucket, told apart by one byte: one stranger in 64 lookups.
    expect(strangers).toBeLessThan(10_000 / 32);
  });
});

/** The neighbours of each word, by keys and by asking every word of the list. */
function expectSameNeighbours(listed: Parameters<IndexBuilder["addWords"]>[0], asked: typeof listed): void {
  const builder = new IndexBuilder();
  listed.forEach((word, entry) => builder.addWords([word], entry, 0));
  const index = builder.build();
  const [byKeys, all] = [false, true].map((exhaustive) => new QueryWords(index, NAME_WEIGHTS, exhaustive));
  asked.forEach((word, at) => {
    const next = asked[at + 1];
    expect([word.text, byKeys?.find(word).neighbours]).toEqual([word.text, all?.find(word).neighbours]);
    if (next !== undefined)
      expect([word.text, next.text, byKeys?.findJoined(word, next).neighbours]).toEqual([
        word.text,
        next.text,
        all?.findJoined(word, next).neighbours,
      ]);
  });
}

describe("neighbours of a word", () => {
  it("are the same by keys and by asking every word, for made words", () => {
    fc.assert(
      fc.property(madeWords(12), (words) => expectSameNeighbours(words, words.toReversed())),
      RUNS,
    );
  });

  it("are the same for words of invented names of many scripts and their misspellings", () => {
    for (let seed = 1; seed <= 8; seed += 1) {
      const random = randomOf(seed);
      const texts = worldOf(random, 150, [])
        .words.flat()
        .filter((text) => text.length < 80);
      const prepare = (text: string): Parameters<IndexBuilder["addWords"]>[0] => prepareName(text).words;
      const edited = texts.flatMap((text) => [
        editWord(text, random),
        editWord(editWord(text, random), random),
      ]);
      expectSameNeighbours(texts.flatMap(prepare), edited.flatMap(prepare));
    }
  });
});

describe("relateWords", () => {
  it("is symmetric", () => {
    fc.assert(
      fc.property(madeWords(2), (words) => {
        const [one, other] = [new WordTable(), new WordTable()];
        const numbers = words.map((word) => [one.append(word), other.append(word)] as const);
        for (const [a] of numbers)
          for (const [, b] of numbers)
            expect(relateWords(one, a, other, b, NAME_WEIGHTS)).toBe(
              relateWords(other, b, one, a, NAME_WEIGHTS),
            );
      }),
      RUNS,
    );
  });
});
