/** The index of names against its definition: every column, from the names that were added. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { madeWords } from "../../../../test/screening/made-words.ts";
import { anyWords } from "../../../../test/screening/names.ts";
import { prepareName, ROLE, type NameWord } from "../../names/index.ts";
import { Column } from "../table/columns.ts";
import { WordTable } from "../table/word-table.ts";
import { IndexBuilder } from "./build-index.ts";
import { joinKeys } from "./joins.ts";
import { buildKeyTable, wordsUnder } from "./key-table.ts";
import { addKeys } from "./keys.ts";
import { NAME_FLAG, type NameIndex } from "./name-index.ts";

const RUNS = { seed: 20261124, numRuns: 300 } as const;

interface Added {
  readonly words: readonly NameWord[];
  readonly entry: number;
  readonly flags: number;
}

const language = madeWords(8).chain((words) =>
  fc.array(fc.array(fc.constantFrom(...words), { maxLength: 6 }), { maxLength: 12 }),
);
const lists: fc.Arbitrary<readonly Added[]> = fc
  .tuple(fc.oneof(language, fc.array(anyWords, { maxLength: 12 })), fc.array(fc.nat(3)))
  .map(([names, more]) =>
    names.map((words, at) => ({ words, entry: at + (more[at] ?? 0), flags: more.at(-at) ?? 0 })),
  );

/** The keys of all words, each once, word by word. */
function plainKeyTable(table: WordTable): NameIndex["keys"] {
  const [keys, words] = [new Column(), new Column()];
  for (let word = 0; word < table.length; word += 1) {
    const own = new Column();
    addKeys(table.columns, word, own);
    for (const key of [...new Set(own.values)].sort((a, b) => a - b)) {
      keys.push(key);
      words.push(word);
    }
  }
  return buildKeyTable(keys, words);
}

/** The index by its definition: the words are numbered as they come, names and postings as the columns say. */
function plainIndex(names: readonly Added[]): Readonly<Record<keyof NameIndex, unknown>> {
  const distinct = new Map(names.flatMap(({ words }) => words.map((word) => [word.key, word] as const)));
  const numbers = new Map([...distinct.keys()].map((key, at) => [key, at]));
  const table = new WordTable();
  for (const word of distinct.values()) table.append(word);
  const nameWords = names.map(({ words }) => words.map((word) => numbers.get(word.key) ?? -1));
  const starts = (parts: readonly (readonly number[])[]): readonly number[] => [
    0,
    ...parts.map((_, at) => parts.slice(0, at + 1).flat().length),
  ];
  const postings = [...distinct.keys()].map((_, word) =>
    nameWords.flatMap((words, name) => words.filter((one) => one === word).map(() => name)),
  );
  const joins = names
    .flatMap(({ words }, name) =>
      words
        .slice(1)
        .flatMap((word, place) => joinKeys(words[place], word).map((key) => ({ key, name, place }))),
    )
    .map((join, at) => ({ ...join, at }))
    .sort((one, other) => one.key - other.key || one.at - other.at);
  return {
    words: table.finished(),
    keys: plainKeyTable(table),
    postingStart: Uint32Array.from(starts(postings)),
    postings: Uint32Array.from(postings.flat()),
    nameStart: Uint32Array.from(starts(nameWords)),
    nameWords: Uint32Array.from(nameWords.flat()),
    nameEntry: Uint32Array.from(names, ({ entry }) => entry),
    nameFlags: Uint8Array.from(names, ({ flags }) => flags),
    initialWords: Uint32Array.from(
      [...distinct.values()].flatMap(({ role }, at) => (role === ROLE.initial ? [at] : [])),
    ),
    joinKeys: Uint32Array.from(joins, ({ key }) => key),
    joinNames: Uint32Array.from(joins, ({ name }) => name),
    joinPlaces: Uint8Array.from(joins, ({ place }) => place),
  };
}

function builderOf(names: readonly Added[]): IndexBuilder {
  const builder = new IndexBuilder();
  for (const { words, entry, flags } of names) builder.addWords(words, entry, flags);
  return builder;
}

describe("IndexBuilder", () => {
  it("builds the columns that the names say", () => {
    fc.assert(
      fc.property(lists, (names) => {
        expect(builderOf(names).build()).toEqual(plainIndex(names));
      }),
      RUNS,
    );
  });

  it("builds the same without keys for one comparison", () => {
    fc.assert(
      fc.property(lists, (names) => {
        const { keys, ...rest } = builderOf(names).buildForOne();
        const { keys: whole, ...expected } = builderOf(names).build();
        expect(rest).toEqual(expected);
        for (const print of whole.prints)
          wordsUnder(keys, print * 2 ** 24 + print, () => expect.unreachable("it holds no key"));
      }),
      RUNS,
    );
  });

  it("gives columns that hold no memory beyond what they say", () => {
    const builder = new IndexBuilder();
    builder.addName("Kim Jong Un", 0, false);
    builder.addName("J. Orlov", 1, false);
    const { words, keys, ...columns } = builder.build();
    for (const [name, column] of Object.entries({ ...columns, ...keys, ...words }))
      expect([name, column.buffer.byteLength]).toEqual([name, column.byteLength]);
  });

  it("notes of a name that it is weak, that it was cut, and whose it is", () => {
    const builder = new IndexBuilder();
    const long = Array.from({ length: 30 }, (_, at) => `zorv${"abcdefghij"[at % 10]}${at}`).join(" ");
    expect(prepareName(long).truncated).toBe(true);
    builder.addName("Kim Jong Un", 3, false);
    builder.addName("Rocket Man", 3, true);
    builder.addName(long, 4, false);
    builder.addName(long, 7, true);
    const { nameEntry, nameFlags } = builder.build();
    expect([...nameEntry]).toEqual([3, 3, 4, 7]);
    expect([...nameFlags]).toEqual([
      0,
      NAME_FLAG.weak,
      NAME_FLAG.truncated,
      NAME_FLAG.weak | NAME_FLAG.truncated,
    ]);
  });
});
