/** The columns of a word table against their definition, and the room that they take. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alikeWords } from "../../../../test/screening/alike-words.ts";
import { madeWords } from "../../../../test/screening/made-words.ts";
import { wordOf } from "../../../../test/screening/words.ts";
import { FIRST_SYLLABLE_GROUP, ROLE, ROLE_NAMES, type NameWord } from "../../names/index.ts";
import { hashText, KEY_SEED } from "./hash.ts";
import { isRigid, WORD_FLAG, WordTable, type WordColumns } from "./word-table.ts";

const RUNS = { seed: 20261124, numRuns: 300 } as const;

const stringsOf = (word: NameWord): readonly string[] =>
  [word.text, ...word.forms, ...word.sounds, ...word.skeletons].map((text) => text.slice(0, 64));
const bitsOf = (places: readonly number[]): number =>
  [...new Set(places)].reduce((sum, place) => sum + 2 ** place, 0);
/** The place of a letter of the alphabet; `null` = it is none. */
const letterOf = (letter: string): number | null => (/[a-z]/.test(letter) ? letter.charCodeAt(0) - 97 : null);
/** 0 and where each of the parts ends. */
const endsOf = (parts: readonly (readonly unknown[])[]): readonly number[] => [
  0,
  ...parts.map((_, at) => parts.slice(0, at + 1).flat().length),
];

function plainFlags({ known, syllabic, script, groups }: NameWord): number {
  const holds: Readonly<Record<keyof typeof WORD_FLAG, boolean>> = {
    known,
    syllabic,
    latin: script === "Latn",
    veiled: ["Arab", "Hebr", "Kana", "Hang"].includes(script),
    han: script === "Hani",
    hangul: script === "Hang",
    syllable: groups.some((group) => group >= FIRST_SYLLABLE_GROUP),
  };
  const names = Object.keys(WORD_FLAG) as (keyof typeof WORD_FLAG)[];
  return names.reduce((sum, name) => sum + (holds[name] ? WORD_FLAG[name] : 0), 0);
}

/** The columns by their definition: a string that stands in another one of its word is not kept twice. */
function plainColumns(words: readonly NameWord[]): WordColumns {
  let units = "";
  const starts: number[] = [];
  for (const word of words) {
    let own = "";
    for (const text of stringsOf(word)) {
      const known = own.indexOf(text);
      starts.push(units.length + (known < 0 ? own.length : known));
      if (known < 0) own += text;
    }
    units += own;
  }
  const strings = words.flatMap(stringsOf);
  const unitsOf = (text: string): readonly string[] => text.split("");
  const maskOf = (text: string): number =>
    bitsOf(
      unitsOf(text).map(
        (unit) => letterOf(unit) ?? 26 + (((unit.charCodeAt(0) - 97 + 2 ** 32) % 2 ** 32) % 6),
      ),
    );
  return {
    units: Uint16Array.from(unitsOf(units), (unit) => unit.charCodeAt(0)),
    stringStart: Uint32Array.from(starts),
    stringLength: Uint8Array.from(strings, (text) => text.length),
    stringHash: Uint32Array.from(strings, (text) => hashText(text, KEY_SEED.form)),
    stringMask: Uint32Array.from(strings, maskOf),
    firstString: Uint32Array.from(endsOf(words.map(stringsOf))),
    counts: Uint32Array.from(
      words,
      ({ forms, sounds, skeletons }) => forms.length + 256 * sounds.length + 65536 * skeletons.length,
    ),
    firstGroup: Uint32Array.from(endsOf(words.map(({ groups }) => groups))),
    groups: Uint32Array.from(words.flatMap(({ groups }) => groups)),
    initials: Uint32Array.from(words, ({ forms }) =>
      bitsOf(forms.map((form) => letterOf(form.slice(0, 1))).filter((letter) => letter !== null)),
    ),
    bits: Uint16Array.from(words, ({ bits }) => bits),
    role: Uint8Array.from(words, ({ role }) => role),
    flags: Uint8Array.from(words, plainFlags),
  };
}

function tableOf(words: readonly NameWord[]): WordTable {
  const table = new WordTable();
  for (const word of words) table.append(word);
  return table;
}

const base = wordOf("Orlov");
/** Texts of so many letters, hardly two of them alike. */
const texts = (count: number, letters: number, word: number): readonly string[] =>
  Array.from({ length: count }, (_, at) =>
    Array.from({ length: letters }, (__, place) =>
      String.fromCharCode(97 + (hashText(`${word} ${at} ${place}`, 0) % 26)),
    ).join(""),
  );
/** Words that fill one sort of column long before the others. */
const FILLING: Readonly<Record<string, (at: number) => NameWord>> = {
  units: (at) => ({ ...base, text: "", forms: texts(3, 64 + (at % 2), at), sounds: [], skeletons: [] }),
  strings: (at) => {
    const forms = texts(8, 1, at);
    return { ...base, text: "e", forms, sounds: forms, skeletons: forms.slice(0, 4) };
  },
  groups: (at) => ({ ...base, groups: Array.from({ length: 48 }, (_, group) => group * 3 + at) }),
  words: (at) => ({ ...base, text: "", forms: [], sounds: [], skeletons: [], groups: [], bits: at }),
};
const filling = fc
  .tuple(
    fc.constantFrom(...Object.values(FILLING)),
    fc.oneof(fc.nat(260), fc.integer({ min: 120, max: 132 })),
  )
  .map(([make, count]) => Array.from({ length: count }, (_, at) => make(at)));

describe("WordTable", () => {
  it("keeps the words in the columns that it says, each string of a word once", () => {
    fc.assert(
      fc.property(fc.oneof(alikeWords, madeWords(14)), (words) => {
        expect(tableOf(words).finished()).toEqual(plainColumns(words));
      }),
      RUNS,
    );
  });

  it("tells letters of the alphabet from digits and signs beside them", () => {
    const sign = fc.string({ unit: fc.constantFrom(..."09`az{|~"), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(fc.tuple(sign, sign), { minLength: 1, maxLength: 5 }), (pairs) => {
        const words = pairs.map((forms) => ({ ...base, text: forms.join(""), forms }));
        expect(tableOf(words).finished()).toEqual(plainColumns(words));
      }),
      RUNS,
    );
  });

  it("grows with whatever the words are full of, to twice of it at most", () => {
    const EMPTY = new WordTable().columns;
    fc.assert(
      fc.property(filling, (words) => {
        const table = tableOf(words);
        const plain = plainColumns(words);
        expect(table.finished()).toEqual(plain);
        for (const name of Object.keys(plain) as (keyof WordColumns)[]) {
          const [room, least] = [table.columns[name].length, EMPTY[name].length];
          // Room is made for a whole word before its strings are known to be short, or kept already.
          const asked = Math.max(plain[name].length, name === "units" ? 64 * plain.stringStart.length : 129);
          expect([name, room <= Math.max(least, 2 * asked)]).toEqual([name, true]);
        }
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  it("holds the columns that it is given as they are", () => {
    fc.assert(
      fc.property(madeWords(5), (words) => {
        const columns = plainColumns(words);
        const table = new WordTable(columns);
        expect([table.columns, table.length]).toEqual([columns, words.length]);
        words.forEach((word, at) =>
          expect(stringsOf(word).map((_, index) => table.stringOf(at, index))).toEqual(stringsOf(word)),
        );
      }),
      { ...RUNS, numRuns: 50 },
    );
  });
});

describe("isRigid", () => {
  it("holds for the roles whose words are the same or another, and for no other", () => {
    expect(ROLE_NAMES.filter((name) => isRigid(ROLE[name])).toSorted()).toEqual([
      "initial",
      "legalForm",
      "number",
      "particle",
      "stop",
      "suffix",
    ]);
  });
});
