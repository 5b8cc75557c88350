/**
 * @module test/screening/name-mutations
 * Ways in which a name is written otherwise, or wrongly.
 */
import { randomBelow, randomOne, type Random } from "../random.ts";
import { LOOKALIKES, ODDITIES, SHARED_WORDS } from "./names-words.ts";

/** Spellings of one word. */
export type Spellings = readonly string[];

const LETTERS = [..."abcdefghijklmnoprstuvyzаоиврнظاهनकムン정金"];

type WordMutation = (word: string, random: Random) => string;
type NameMutation = (words: string[], random: Random, pool: readonly Spellings[]) => string[];

const at = (random: Random, length: number): number => randomBelow(random, Math.max(1, length));

/** One letter more, less, other, or two swapped. */
export const editWord: WordMutation = (word, random) => {
  const letters = [...word];
  const place = at(random, letters.length);
  const kind = randomBelow(random, 5);
  if (kind === 0) letters.splice(place, 0, randomOne(random, LETTERS));
  else if (kind === 1) letters.splice(place, 1);
  else if (kind === 2) letters[place] = randomOne(random, LETTERS);
  else if (kind === 3) letters.splice(place, 0, letters[place] ?? "");
  else letters.splice(place, 2, letters[place + 1] ?? "", letters[place] ?? "");
  return letters.join("");
};

const toLookalikes: WordMutation = (word, random) =>
  [...word]
    .map((letter) => (random() < 0.4 ? (LOOKALIKES[letter.toLowerCase()] ?? letter) : letter))
    .join("");

const onOneWord =
  (change: WordMutation): NameMutation =>
  (words, random) => {
    const place = at(random, words.length);
    return words.map((word, index) => (index === place ? change(word, random) : word));
  };

const MUTATIONS: readonly NameMutation[] = [
  onOneWord(editWord),
  onOneWord(editWord),
  onOneWord((word, random) => editWord(editWord(word, random), random)),
  onOneWord(toLookalikes),
  onOneWord((word) => [...word][0] ?? ""),
  onOneWord((word) => `${[...word][0] ?? ""}.`),
  onOneWord((word) => word.toUpperCase()),
  onOneWord((word) => word.slice(0, 35)),
  onOneWord((word) => [...word].reverse().join("")),
  // Cut elsewhere: Kim Jong Un, Kimj Ongun.
  onOneWord((word, random) => {
    const cut = 1 + at(random, word.length - 1);
    return `${word.slice(0, cut)} ${word.slice(cut)}`;
  }),
  (words, random) => {
    const place = at(random, words.length - 1);
    return [
      ...words.slice(0, place),
      words.slice(place, place + 2).join(randomOne(random, ["", "-", "'"])),
      ...words.slice(place + 2),
    ];
  },
  (words, random) => {
    const [place, text] = [at(random, words.length - 1), words.join(" ")];
    const all = [...(words[place] ?? ""), ...(words[place + 1] ?? "")];
    const cut = 1 + at(random, all.length - 1);
    return text === ""
      ? words
      : [
          ...words.slice(0, place),
          all.slice(0, cut).join(""),
          all.slice(cut).join(""),
          ...words.slice(place + 2),
        ];
  },
  (words) => [...words].reverse(),
  (words, random) => words.toSorted(() => random() - 0.5),
  (words) => [`${words.at(-1) ?? ""},`, ...words.slice(0, -1)],
  (words, random) => words.filter((_, index) => index !== at(random, words.length)),
  (words, random) => words.slice(0, 1 + at(random, words.length)),
  (words, random) => words.toSpliced(at(random, words.length + 1), 0, randomOne(random, SHARED_WORDS)),
  (words, random) => words.toSpliced(at(random, words.length + 1), 0, randomOne(random, ODDITIES)),
  (words, random) => words.toSpliced(at(random, words.length + 1), 0, words[at(random, words.length)] ?? ""),
  (words, random, pool) =>
    words.toSpliced(at(random, words.length + 1), 0, randomOne(random, randomOne(random, pool))),
  respell,
  respell,
  respell,
];

/** Put one spelling of a word for another, where the pool knows several. */
function respell(words: string[], random: Random, pool: readonly Spellings[]): string[] {
  return words.map((word) => {
    if (random() < 0.4) return word;
    const known = pool.find((spellings) => spellings.includes(word.toLowerCase()));
    return known === undefined ? word : randomOne(random, known);
  });
}

/** A name after so many mutations. */
export function mutateName(name: string, times: number, random: Random, pool: readonly Spellings[]): string {
  let words = name.split(" ");
  for (let left = times; left > 0; left -= 1) words = randomOne(random, MUTATIONS)(words, random, pool);
  return words.join(" ");
}
