/**
 * @module test/screening/alike-words
 * Word records made at random that resemble each other: their spellings and keys are a few texts with some edits, so that
 * two of them are often related, in any way, and often just not.
 */
import fc from "fast-check";
import data from "../../engine/src/generated/name-facts.json" with { type: "json" };
import {
  FIRST_SYLLABLE_GROUP,
  ROLE,
  ROLE_NAMES,
  type NameWord,
  type WordRole,
} from "../../engine/src/names/index.ts";
import { NAME_WEIGHTS, type NameWeights } from "../../engine/src/screening/scorer/weights.ts";

const LETTERS = [..."abcdexyzж~"];
const letter = fc.constantFrom(...LETTERS);

/** Lengths on both sides of each limit: of edits, of sounds, of joined words. */
const text = fc.oneof(
  fc.string({ unit: letter, minLength: 1, maxLength: 5 }),
  fc.string({ unit: letter, minLength: 5, maxLength: 9 }),
);

interface Edit {
  readonly kind: "add" | "drop" | "put" | "swap";
  readonly place: number;
  readonly letter: string;
}
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom("add", "drop", "put", "swap"),
  place: fc.nat(9),
  letter,
});

function edited(word: string, { kind, place, letter: put }: Edit): string {
  const at = place % Math.max(1, word.length);
  const [before, one, other, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  if (kind === "add") return before + put + one + other + after;
  if (kind === "drop") return before + other + after;
  if (kind === "put") return before + put + other + after;
  return before + other + one + after;
}

/** Of a few texts, one with no to three edits; never empty. */
const like = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.array(edit, { maxLength: 3, size: "max" }))
    .map(([one, edits]) => edits.reduce(edited, one) || one);

/** Two groups of each kind, and syllables. */
const GROUPS = [
  ...data.groupStarts.slice(0, -1).flatMap((first) => [first, first + 1]),
  ...[0, 1, 2].map((syllable) => FIRST_SYLLABLE_GROUP + syllable),
];
const group = fc.oneof(
  fc.constantFrom(...GROUPS),
  fc.constantFrom(...GROUPS.filter((one) => one >= FIRST_SYLLABLE_GROUP)),
);

const role = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(ROLE.name, ROLE.given) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: ROLE_NAMES.length - 1 }) },
) as fc.Arbitrary<WordRole>;

function wordLike(texts: readonly string[]): fc.Arbitrary<NameWord> {
  const some = fc.oneof(fc.constantFrom(...texts), like(texts));
  return fc
    .record({
      text: fc.oneof(fc.constantFrom(...texts), some),
      script: fc.constantFrom("Latn", "Latn", "Latn", "Cyrl", "Arab", "Hani", "Hang"),
      role,
      forms: fc.uniqueArray(like(texts), { minLength: 1, maxLength: 2 }),
      silent: fc.boolean(),
      sounds: fc.uniqueArray(some, { maxLength: 2 }),
      skeletons: fc.uniqueArray(some, { maxLength: 2 }),
      groups: fc.uniqueArray(group, { maxLength: 4 }),
      bits: fc.integer({ min: 1, max: 900 }),
      known: fc.boolean(),
      syllabic: fc.boolean(),
    })
    .map(({ silent, ...made }) => ({
      ...made,
      key: `${made.script} ${made.text}`,
      // A sign that is not heard has no spelling; Latin has none.
      forms: silent && made.script !== "Latn" ? ["", ...made.forms] : made.forms,
      groups: made.groups.toSorted((a, b) => a - b),
    }));
}

/** A few words that resemble each other. */
export const alikeWords: fc.Arbitrary<readonly NameWord[]> = fc
  .array(text, { minLength: 1, maxLength: 2 })
  .chain((texts) => fc.array(wordLike(texts), { minLength: 3, maxLength: 5, size: "max" }));

const part = fc.oneof(fc.constantFrom(1, 300, 1000), fc.integer({ min: 1, max: 1000 }));

/** Weights of relations as no fit would give them; a relation that there is earns something. */
export const anyShares: fc.Arbitrary<NameWeights> = fc
  .record({
    shares: fc.array(part, { minLength: 12, maxLength: 12 }),
    one: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9000 })),
    two: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9000 })),
    bySound: part,
    bothKnown: part,
    bothSyllabic: part,
    firstLetter: part,
    abroad: part,
    knownLetters: fc.integer({ min: 3, max: 9 }),
  })
  .map(({ shares, ...typo }) => ({
    ...NAME_WEIGHTS,
    share: Object.fromEntries(
      Object.keys(NAME_WEIGHTS.share).map((name, at) => [name, shares[at] ?? 1]),
    ) as unknown as NameWeights["share"],
    typo,
  }));
