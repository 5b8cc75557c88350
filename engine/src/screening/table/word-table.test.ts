/** Word records in columns: what goes in comes out, cut to size or still growing. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordOf, wordsOf } from "../../../../test/screening/words.ts";
import { ROLE, ROLE_NAMES, type NameWord } from "../../names/index.ts";
import { isRigid, WORD_FLAG, WordTable } from "./word-table.ts";

const RUNS = { seed: 20261123, numRuns: 200 } as const;
const NAMES = [
  "Kim Jong Un",
  "김정은",
  "金正恩",
  "Владимир Владимирович Путин",
  "محمد عبد الله",
  "プーチン・ウラジーミル",
  "Müller & Söhne GmbH",
  "MG-Flot 2",
  "x".repeat(80),
];
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const anyWords = fc
  .array(fc.oneof(fc.constantFrom(...NAMES), fc.string({ unit: anyUnit, maxLength: 30 })), { maxLength: 12 })
  .map((names) => names.flatMap((name) => wordsOf(name)));

/** The strings of a record, in the order in which the columns keep them. */
const stringsOf = (word: NameWord): readonly string[] =>
  [word.text, ...word.forms, ...word.sounds, ...word.skeletons].map((text) => text.slice(0, 64));

function readBack(table: WordTable, at: number): unknown {
  const { columns } = table;
  const counts = columns.counts[at] ?? 0;
  const many = 1 + (counts & 255) + ((counts >>> 8) & 255) + ((counts >>> 16) & 255);
  return [
    Array.from({ length: many }, (_, index) => table.stringOf(at, index)),
    Array.from(columns.groups.subarray(columns.firstGroup[at], columns.firstGroup[at + 1])),
    columns.bits[at],
    columns.role[at],
  ];
}
const kept = (word: NameWord): unknown => [stringsOf(word), word.groups, word.bits, word.role];

describe("WordTable", () => {
  it("gives back the strings, groups, information and role of every word", () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const table = new WordTable();
        const places = words.map((word) => table.append(word));
        expect(places).toEqual(words.map((_, at) => at));
        expect(places.map((at) => readBack(table, at))).toEqual(words.map(kept));
      }),
      RUNS,
    );
  });

  it("holds the same once it is cut to size", () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const growing = new WordTable();
        for (const word of words) growing.append(word);
        const finished = new WordTable(growing.finished());
        expect(finished.length).toBe(words.length);
        expect(words.map((_, at) => readBack(finished, at))).toEqual(words.map(kept));
      }),
      RUNS,
    );
  });

  it("knows Latin, Han and Hangul words, and scripts that hide sounds", () => {
    const flagsOf = (name: string): readonly boolean[] => {
      const table = new WordTable();
      const at = table.append(wordOf(name));
      const flags = table.columns.flags[at] ?? 0;
      return (["latin", "han", "hangul", "veiled"] as const).map((flag) => (flags & WORD_FLAG[flag]) !== 0);
    };
    expect([flagsOf("Putin"), flagsOf("普京"), flagsOf("김"), flagsOf("محمد"), flagsOf("Путин")]).toEqual([
      [true, false, false, false],
      [false, true, false, false],
      [false, false, true, true],
      [false, false, false, true],
      [false, false, false, false],
    ]);
  });
});

describe("isRigid", () => {
  it("lets names be misspelt, and no number, legal form, initial or particle", () => {
    expect(ROLE_NAMES.every((name, at) => ROLE[name] === at)).toBe(true);
    const rigid = (name: keyof typeof ROLE): boolean => isRigid(ROLE[name]);
    expect((["name", "given", "patronymic", "generic", "sector", "place"] as const).map(rigid)).toEqual(
      Array.from({ length: 6 }, () => false),
    );
    expect((["number", "legalForm", "initial", "particle"] as const).map(rigid)).toEqual(
      Array.from({ length: 4 }, () => true),
    );
  });
});
