/**
 * @module test/quality/names/swap-persons
 * Other people: a name in which exactly one word is another real word of the same slot and culture.
 */
import { randomOne, type Random } from "../../random.ts";
import { aliasClass } from "./alias-class.ts";
import type { OfficialParty } from "./corpus.ts";
import { slotsOf, type Slot } from "./culture.ts";
import type { Strength } from "./pair.ts";
import { inCaseOf, withWord, written } from "./perturbation.ts";
import { consonantsOf, editsBetween, wordsOf } from "./plain.ts";
import { isKnownName, isSameWord, sharesGroup, wordsFor } from "./pools.ts";

/** Another party's name made of a party's. */
export interface Swapped {
  readonly name: string;
  readonly label: boolean | null;
  readonly strength: Strength;
  /** Kept apart in the tables where it is another question than the rest of its category. */
  readonly category?: string;
}

/** A way of making another party's name. */
export interface Swap {
  readonly category: string;
  readonly swap: (name: string, party: OfficialParty, random: Random) => Swapped | null;
}

const TRIES = 8;

/** Whether a made name still is one of the party's own, by the plain rule. */
export function isStillParty(made: string, party: OfficialParty): boolean {
  return party.names.some(
    ({ value, script }) =>
      script === "latin" && wordsOf(value).length > 1 && aliasClass(made, value) === "R1",
  );
}

const DRAWN_ALIKE = 40;

/** Of some words drawn, the one most like a word in letters that still is another name: its equal needs two edits or more. */
function alike(word: string, pool: readonly string[], random: Random): string {
  const plain = wordsOf(word).join("");
  let best = randomOne(random, pool);
  let least = Number.POSITIVE_INFINITY;
  for (let drawn = 0; drawn < DRAWN_ALIKE; drawn += 1) {
    const candidate = randomOne(random, pool);
    const edits = editsBetween(plain, wordsOf(candidate).join(""));
    if (edits < 2 || edits >= least || isSameWord(candidate, word)) continue;
    [best, least] = [candidate, edits];
  }
  return best;
}

const anyOf = (_: string, pool: readonly string[], random: Random): string => randomOne(random, pool);

/** Replaces one word of a slot by another real word of it that is not the same name. */
function swapSlot(slots: readonly Slot[], least: number, draw = anyOf): Swap["swap"] {
  return (name, party, random) => {
    const words = written(name);
    if (words.length < least) return null;
    const slotted = slotsOf(name, party.culture);
    const able = slotted.flatMap(({ slot, text }) =>
      slots.includes(slot) ? [{ slot, at: words.indexOf(text) }] : [],
    );
    if (able.length === 0 || slotted.length !== words.length) return null;
    const { slot, at } = randomOne(random, able);
    const word = words[at] ?? "";
    const pool = wordsFor(party.culture, slot);
    for (let tried = 0; tried < TRIES && pool.length > 0; tried += 1) {
      const put = draw(word, pool, random);
      if (isSameWord(put, word)) continue;
      const made = withWord(words, at, inCaseOf(word, put));
      if (!isStillParty(made, party))
        return { name: made, label: false, strength: words.length > 2 ? "major" : "minor" };
    }
    return null;
  };
}

/** A given name one letter away that is known as another name: Ivan and Ivana, Samir and Sabir. */
const oneLetter: Swap["swap"] = (name, party, random) => {
  const words = written(name);
  const slotted = slotsOf(name, party.culture);
  if (slotted.length !== words.length || words.length < 2) return null;
  const at = slotted.findIndex(({ slot, text }) => slot === "given" && text.length >= 4);
  const word = wordsOf(words[at] ?? "").join("");
  // Abd, Abdu, Abdul and Abdur are one word before another.
  if (at === -1 || word.startsWith("abd") || !isKnownName(word)) return null;
  const near = nearNames(word, wordsFor(party.culture, "given"));
  if (near.length === 0) return null;
  const put = randomOne(random, near);
  return { name: withWord(words, at, inCaseOf(words[at] ?? "", put)), label: false, strength: "major" };
};

const nearCache = new Map<string, readonly string[]>();

/** Names of a pool one edit away that differ in a consonant or in the feminine ending, and are in no group with the word. */
function nearNames(word: string, pool: readonly string[]): readonly string[] {
  const known = nearCache.get(word);
  if (known !== undefined) return known;
  const near = pool.filter((candidate) => {
    const other = wordsOf(candidate).join("");
    if (Math.abs(other.length - word.length) > 1 || other === word || editsBetween(word, other) !== 1)
      return false;
    const feminine = other === `${word}a` || word === `${other}a`;
    const consonant = !sameConsonants(other, word);
    return (feminine || consonant) && isKnownName(other) && !sharesGroup(word, other);
  });
  nearCache.set(word, near);
  return near;
}

const sameConsonants = (one: string, other: string): boolean => consonantsOf(one) === consonantsOf(other);

/** A surname in its other gender: nobody can say without knowing more. */
const otherGender: Swap["swap"] = (name, party) => {
  const words = written(name);
  const last = words.at(-1) ?? "";
  if (party.culture !== "slavic" || words.length < 2) return null;
  const upper = last === last.toUpperCase();
  const end = (text: string): string => (upper ? text.toUpperCase() : text);
  const made = /[oe]v$|[iy]n$/i.test(last)
    ? last + end("a")
    : /[oe]va$|[iy]na$/i.test(last)
      ? last.slice(0, -1)
      : /sk(?:iy|ii|y|yy)$/i.test(last)
        ? last.replace(/(?:iy|ii|yy|y)$/i, end("aya"))
        : null;
  return made === null
    ? null
    : { name: withWord(words, words.length - 1, made), label: null, strength: "may" };
};

/** A brother or sister: the family name and the father's name stay, the given name is another. */
const sibling: Swap["swap"] = (name, party, random) => {
  const slotted = slotsOf(name, party.culture);
  if (!slotted.some(({ slot }) => slot === "father")) return null;
  return swapSlot(["given"], 3)(name, party, random);
};

/** One syllable of a given name is another: with two or three syllables in all, another person. */
const syllable: Swap["swap"] = (name, party, random) => {
  if (party.culture !== "korean" && party.culture !== "chinese") return null;
  const words = written(name);
  const slotted = slotsOf(name, party.culture);
  const given = slotted.flatMap(({ slot, text }) => (slot === "given" ? [words.indexOf(text)] : []));
  if (given.length === 0 || slotted.length !== words.length) return null;
  const at = randomOne(random, given);
  const syllables = (words[at] ?? "").split("-");
  if (syllables.length === 1 && given.length === 1) return null;
  const which = Math.floor(random() * syllables.length);
  const pool = SYLLABLES[party.culture];
  const put = randomOne(random, pool);
  if (editsBetween(put, (syllables[which] ?? "").toLowerCase()) < 2) return null;
  const model = syllables[which] ?? "";
  const cased = which === 0 ? put.slice(0, 1).toUpperCase() + put.slice(1) : put;
  const made = withWord(words, at, syllables.toSpliced(which, 1, inCaseOf(model, cased)).join("-"));
  return isStillParty(made, party) ? null : { name: made, label: false, strength: "major" };
};

const SYLLABLES = {
  korean: "chol nam sik ho gil hun mi suk hwa tae bok sun kwang hyon pom nam jin ok dok".split(" "),
  chinese: "wei ming jun hua qiang lei fang bin tao ping gang hong bo feng long guo zhong shan".split(" "),
} as const;

/** Ways of making another person's name. */
export const PERSON_SWAPS: readonly Swap[] = [
  { category: "swap-family", swap: swapSlot(["family"], 2) },
  { category: "swap-given", swap: swapSlot(["given"], 2) },
  { category: "swap-alike-family", swap: swapSlot(["family"], 2, alike) },
  { category: "swap-alike-given", swap: swapSlot(["given"], 2, alike) },
  { category: "swap-father", swap: swapSlot(["father"], 3) },
  { category: "swap-nisbah", swap: swapSlot(["nisbah"], 2) },
  { category: "swap-one-letter", swap: oneLetter },
  { category: "swap-syllable", swap: syllable },
  { category: "swap-gender", swap: otherGender },
  { category: "swap-sibling", swap: sibling },
];
