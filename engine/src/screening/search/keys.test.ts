/** The promise of the index: two related words share a key, or one of them is an initial. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { madeWords } from "../../../../test/screening/made-words.ts";
import { anyWords } from "../../../../test/screening/names.ts";
import { relateBoth, wordOf } from "../../../../test/screening/words.ts";
import { ROLE, type NameWord } from "../../names/index.ts";
import { Column } from "../table/columns.ts";
import { hashEnd, hashStep, hashText, KEY_SEED } from "../table/hash.ts";
import { isRigid, WordTable } from "../table/word-table.ts";
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

/** A string with so many letters left out, in every way. */
function without(text: string, letters: number, from = 0): readonly string[] {
  if (letters === 0) return [text];
  return Array.from(text.slice(from)).flatMap((_, at) =>
    without(text.slice(0, from + at) + text.slice(from + at + 1), letters - 1, from + at),
  );
}

/** The keys of a word by the table in docs/design/index.md: beginnings of its strings with letters left out. */
function plainKeys(word: NameWord): readonly number[] {
  const rigid = isRigid(word.role);
  const beginnings = (text: string, edits: number, seed: number): readonly number[] =>
    [0, 1, 2]
      .filter((many) => many <= (rigid ? 0 : edits))
      .flatMap((many) => without(text.slice(0, 8), many))
      .map((left) => hashText(left, seed));
  const written = [
    ...beginnings(word.text, 0, KEY_SEED.form),
    ...word.forms.flatMap((form) =>
      beginnings(form, form.length >= 7 ? 2 : form.length >= 4 ? 1 : 0, KEY_SEED.form),
    ),
  ];
  if (word.role === ROLE.initial) return written;
  return [
    ...written,
    ...word.sounds
      .filter((sound) => sound.length >= 3)
      .flatMap((sound) => beginnings(sound, sound.length >= 4 ? 1 : 0, KEY_SEED.sound)),
    ...word.skeletons.flatMap((skeleton) => beginnings(skeleton, 0, KEY_SEED.skeleton)),
    ...word.groups.map((group) => hashEnd(hashStep(KEY_SEED.group, group))),
  ];
}

describe("addKeys", () => {
  it("adds the keys of the table in the design, each as often as it is one, and no other", () => {
    const languages = fc.oneof(madeWords(14), anyWords);
    fc.assert(
      fc.property(languages, (words) => {
        const table = new WordTable();
        for (const word of words) table.append(word);
        words.forEach((word, at) => {
          const keys = new Column();
          addKeys(table.columns, at, keys);
          expect(Array.from(keys.values).sort((a, b) => a - b)).toEqual(
            [...plainKeys(word)].sort((a, b) => a - b),
          );
        });
      }),
      { ...RUNS, numRuns: 500 },
    );
  });

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
