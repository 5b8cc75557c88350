/**
 * @module test/quality/names/perturb-letters
 * Slips of the hand and of the eye inside a word: one edit in a word of five letters or more is minor, in a shorter one it
 * may make another name.
 */
import { randomBelow, randomOne, type Random } from "../../random.ts";
import type { Strength } from "./pair.ts";
import { withWord, written, type Changed, type Perturbation } from "./perturbation.ts";

const KEYS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"] as const;

function neighbourOf(letter: string, random: Random): string | null {
  const row = KEYS.findIndex((keys) => keys.includes(letter));
  const keys = KEYS[row];
  if (keys === undefined) return null;
  const at = keys.indexOf(letter);
  const near = [keys[at - 1], keys[at + 1], KEYS[row - 1]?.[at], KEYS[row + 1]?.[at]].filter(
    (key) => key !== undefined,
  );
  return randomOne(random, near);
}

type Edit = (word: string, random: Random) => string | null;

/** Replaces the letter at a random place that a test lets through, keeping its case. */
function replacing(allowed: RegExp, by: (letter: string, random: Random) => string | null): Edit {
  return (word, random) => {
    const places = [...word].flatMap((letter, at) => (allowed.test(letter) ? [at] : []));
    if (places.length === 0) return null;
    const at = randomOne(random, places);
    const letter = word[at] ?? "";
    const put = by(letter.toLowerCase(), random);
    if (put === null || put === letter.toLowerCase()) return null;
    return (
      word.slice(0, at) + (letter === letter.toUpperCase() ? put.toUpperCase() : put) + word.slice(at + 1)
    );
  };
}

const keyboard = replacing(/[a-z]/i, neighbourOf);
const vowel = replacing(/[aeiou]/i, (_, random) => randomOne(random, ["a", "e", "i", "o", "u"]));

const doubled: Edit = (word, random) => {
  const at = 1 + randomBelow(random, word.length - 1);
  return /[a-z]/i.test(word[at] ?? "") ? word.slice(0, at) + (word[at] ?? "") + word.slice(at) : null;
};

const undoubled: Edit = (word) => {
  const single = word.replace(/([a-z])\1/i, "$1");
  return single === word ? null : single;
};

const dropped: Edit = (word, random) => {
  const at = 1 + randomBelow(random, word.length - 1);
  return word.slice(0, at) + word.slice(at + 1);
};

const inserted: Edit = (word, random) => {
  const at = 1 + randomBelow(random, word.length - 1);
  const put = randomOne(random, [..."aeioulnrst"]);
  const model = word[at] ?? "";
  return word.slice(0, at) + (model === model.toUpperCase() ? put.toUpperCase() : put) + word.slice(at);
};

const swapped: Edit = (word, random) => {
  const at = 1 + randomBelow(random, word.length - 2);
  const [a, b] = [word[at] ?? "", word[at + 1] ?? ""];
  return a === b ? null : word.slice(0, at) + b + a + word.slice(at + 2);
};

const SEEN_AS: readonly (readonly [RegExp, string])[] = [
  [/m/, "rn"],
  [/rn/, "m"],
  [/cl/, "d"],
  [/l/, "1"],
  [/o/, "0"],
  [/O/, "0"],
  [/I/, "l"],
  [/S/, "5"],
  [/B/, "8"],
  [/e/, "c"],
  [/h/, "b"],
  [/u/, "ii"],
  [/vv/, "w"],
  [/w/, "vv"],
];

const misread: Edit = (word, random) => {
  const able = SEEN_AS.filter(([seen]) => seen.test(word.slice(1)));
  if (able.length === 0) return null;
  const [seen, as] = randomOne(random, able);
  return word.slice(0, 1) + word.slice(1).replace(seen, as);
};

function placesFor(words: readonly string[], least: number): readonly number[] {
  return words.flatMap((word, at) =>
    /^[\p{Script=Latin}'’-]+$/u.test(word) && word.length >= least ? [at] : [],
  );
}

const once =
  (edit: Edit) =>
  (name: string, _: unknown, random: Random): Changed | null => {
    const words = written(name);
    const long = placesFor(words, 5);
    const places = long.length > 0 && random() < 0.85 ? long : placesFor(words, 4);
    if (places.length === 0) return null;
    const at = randomOne(random, places);
    const changed = edit(words[at] ?? "", random);
    if (changed === null) return null;
    const short = (words[at]?.length ?? 0) < 5;
    const strength: Strength = short ? "major" : "minor";
    return { name: withWord(words, at, changed), strength };
  };

const EDITS: readonly Edit[] = [keyboard, vowel, doubled, dropped, inserted, swapped];

const twice = (name: string, _: unknown, random: Random): Changed | null => {
  const words = [...written(name)];
  const places = placesFor(words, 6);
  if (places.length < 2) return null;
  const first = randomOne(random, places);
  const second = randomOne(
    random,
    places.filter((at) => at !== first),
  );
  for (const at of [first, second]) {
    const changed = randomOne(random, EDITS)(words[at] ?? "", random);
    if (changed === null) return null;
    words[at] = changed;
  }
  return { name: words.join(" "), strength: "major" };
};

const twiceShort = (name: string, _: unknown, random: Random): Changed | null => {
  const words = written(name);
  const places = placesFor(words, 4).filter((at) => (words[at]?.length ?? 0) <= 5);
  if (places.length === 0) return null;
  const at = randomOne(random, places);
  const first = randomOne(random, EDITS)(words[at] ?? "", random);
  const changed = first === null ? null : randomOne(random, EDITS)(first, random);
  return changed === null ? null : { name: withWord(words, at, changed), strength: "may", label: null };
};

/** Slips inside words. */
export const LETTER_PERTURBATIONS: readonly Perturbation[] = [
  { category: "letter-keyboard", change: once(keyboard) },
  { category: "letter-vowel", change: once(vowel) },
  { category: "letter-doubled", change: once(doubled) },
  { category: "letter-undoubled", change: once(undoubled) },
  { category: "letter-dropped", change: once(dropped) },
  { category: "letter-inserted", change: once(inserted) },
  { category: "letter-swapped", change: once(swapped) },
  { category: "letter-ocr", unseen: true, change: once(misread) },
  { category: "letter-two-words", change: twice },
  { category: "letter-two-in-short", change: twiceShort },
];
