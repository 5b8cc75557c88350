/** The promise of the index: two related words share a key, or one of them is an initial. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyWords } from "../../../../test/screening/names.ts";
import { relateBoth, wordOf } from "../../../../test/screening/words.ts";
import { ROLE, type NameWord } from "../../names/index.ts";
import { Column } from "../table/columns.ts";
import { WordTable } from "../table/word-table.ts";
import { addKeys } from "./keys.ts";

const RUNS = { seed: 20261123, numRuns: 3000 } as const;

function keysOf(word: NameWord): ReadonlySet<number> {
  const [table, keys] = [new WordTable(), new Column()];
  addKeys(table.columns, table.append(word), keys);
  return new Set(keys.values);
}

const anyWord = anyWords.map((words) => words[0]).filter((word) => word !== undefined);
const edited = fc
  .tuple(anyWord, fc.nat(), fc.nat(), fc.constantFrom(..."abcdeiklmnorstuvy", ""))
  .map(([word, one, other, letter]) => {
    const letters = [...(word.forms[0] ?? "")];
    for (const place of [one, other]) if (place % 3 > 0) letters[place % letters.length] = letter;
    return [word, letters.join("")] as const;
  })
  .filter(([, text]) => /\p{L}/u.test(text));

const shareKey = (left: NameWord, right: NameWord): boolean => {
  const keys = keysOf(left);
  return [...keysOf(right)].some((key) => keys.has(key));
};

describe("addKeys", () => {
  it("gives two related words a key in common", () => {
    fc.assert(
      fc.property(anyWord, anyWord, (left, right) => {
        fc.pre(left.role !== ROLE.initial && right.role !== ROLE.initial);
        if (relateBoth(left, right).relation !== null)
          expect([left.text, right.text, shareKey(left, right)]).toEqual([left.text, right.text, true]);
      }),
      RUNS,
    );
  });

  it("gives a word and a misspelling of it a key in common, as far as they are related", () => {
    fc.assert(
      fc.property(edited, ([word, text]) => {
        const wrong = wordOf(text);
        fc.pre(word.role !== ROLE.initial && wrong.role !== ROLE.initial);
        if (relateBoth(word, wrong).relation !== null)
          expect([word.text, text, shareKey(word, wrong)]).toEqual([word.text, text, true]);
      }),
      RUNS,
    );
  });

  it("gives strangers none, mostly: otherwise the index opens everything", () => {
    const strangers = "orlov putin zvorkin transmorflot hassan perez nguyen muller defence pyongyang".split(
      " ",
    );
    const pairs = strangers.flatMap((one, at) =>
      strangers.slice(at + 1).map((other) => [one, other] as const),
    );
    const shared = pairs.filter(([one, other]) => shareKey(wordOf(one), wordOf(other)));
    expect(shared).toEqual([]);
  });

  it("stays within some dozens of keys a spelling", () => {
    fc.assert(
      fc.property(anyWord, (word) => {
        const strings = 1 + word.forms.length + word.sounds.length + word.skeletons.length;
        expect(keysOf(word).size).toBeLessThanOrEqual(strings * 37 + word.groups.length);
      }),
      { ...RUNS, numRuns: 300 },
    );
  });
});
