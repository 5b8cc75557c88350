/**
 * @module test/screening/made-words
 * Word records made at random, as no language makes them: few letters, any role, any worth, so that words meet in every
 * way at once and the bound is tried where real words never come.
 */
import fc from "fast-check";
import { ROLE, ROLE_NAMES, type NameWord, type WordRole } from "../../engine/src/names/index.ts";

type MadeWord = Omit<NameWord, "key" | "text">;

const letters = (min: number, max: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(..."abc"), minLength: min, maxLength: max });

/** Words that are related in many ways at once. */
const dense: fc.Arbitrary<MadeWord> = fc
  .record({
    script: fc.constantFrom("Latn", "Latn", "Latn", "Cyrl", "Arab", "Hani", "Hang", "Kana"),
    role: fc.oneof(
      fc.constant(ROLE.name),
      fc.integer({ min: 0, max: ROLE_NAMES.length - 1 }),
    ) as fc.Arbitrary<WordRole>,
    forms: fc.uniqueArray(fc.oneof(letters(1, 5), letters(4, 10), letters(7, 12)), {
      minLength: 1,
      maxLength: 3,
    }),
    sounds: fc.uniqueArray(letters(1, 6), { maxLength: 3 }),
    skeletons: fc.uniqueArray(letters(1, 4), { maxLength: 2 }),
    groups: fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 3 }),
    bits: fc.integer({ min: 1, max: 900 }),
    known: fc.boolean(),
    syllabic: fc.boolean(),
  })
  .map((made) => ({ ...made, groups: made.groups.toSorted((a, b) => a - b) }));

/** Words that are near each other and hardly related: what they add rests on worths that nearly agree. */
const sparse: fc.Arbitrary<MadeWord> = fc.record({
  script: fc.constant("Latn"),
  role: fc.constantFrom(ROLE.name, ROLE.name, ROLE.name, ROLE.particle, ROLE.initial),
  forms: fc.oneof(letters(2, 5), letters(8, 10)).map((form) => [form]),
  sounds: fc.constant([]),
  skeletons: fc.constant([]),
  groups: fc.constant([]),
  bits: fc.constantFrom(10, 12, 150, 300, 301, 303, 600, 850),
  known: fc.boolean(),
  syllabic: fc.constant(false),
});

/** The letters of two words, cut elsewhere; a single letter is an initial. */
function cutElsewhere([left, right]: readonly [MadeWord, MadeWord], cut: number): readonly MadeWord[] {
  const whole = `${left.forms[0] ?? ""}${right.forms[0] ?? ""}`;
  const place = 1 + (cut % Math.max(1, whole.length - 1));
  return [whole.slice(0, place), whole.slice(place)]
    .filter((form) => form !== "")
    .map((form) => ({
      ...left,
      role: form.length === 1 ? ROLE.initial : ROLE.name,
      forms: [form],
      bits: form.length === 1 ? 100 : right.bits,
    }));
}

/** A small language: so many distinct words, and two that are two others cut elsewhere. */
export function madeWords(most: number): fc.Arbitrary<readonly NameWord[]> {
  const number = fc.oneof(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: most }));
  const language = (word: fc.Arbitrary<MadeWord>): fc.Arbitrary<readonly MadeWord[]> =>
    number.chain((many) => fc.array(word, { minLength: many, maxLength: many }));
  return fc
    .tuple(fc.oneof(language(dense), language(sparse), language(fc.oneof(dense, sparse))), fc.nat(12))
    .map(([words, cut]) => {
      const [left, right] = words;
      const more = left === undefined || right === undefined ? [] : cutElsewhere([left, right], cut);
      return [...words, ...more].map((made, at) => ({
        ...made,
        key: `made ${at}`,
        text: made.forms[0] ?? "a",
      }));
    });
}
