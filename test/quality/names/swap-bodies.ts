/**
 * @module test/quality/names/swap-bodies
 * Other bodies and vessels: exactly one telling word is another, or only words that everyone uses are shared.
 */
import { randomBelow, randomOne } from "../../random.ts";
import { isGenericWord, isPlaceWord, LEGAL_FORMS, PLACES, SECTORS, SOUP } from "./company-words.ts";
import { officialParties, type OfficialParty } from "./corpus.ts";
import { inCaseOf, withWord, written } from "./perturbation.ts";
import { wordsOf } from "./plain.ts";
import { isSameWord } from "./pools.ts";
import { isStillParty, type Swap, type Swapped } from "./swap-persons.ts";

const plainWord = (word: string): string => wordsOf(word).join("");

/** Bodies and vessels that may share a word which still tells one from the others. */
const FEW = 8;

let counted: ReadonlyMap<string, number> | undefined;

/** In how many bodies' and vessels' names a plain word stands. */
function bodiesWith(word: string): number {
  if (counted === undefined) {
    const counts = new Map<string, number>();
    for (const { schema, names } of officialParties()) {
      if (schema === "Person") continue;
      const words = new Set(names.flatMap(({ value }) => wordsOf(value)));
      for (const found of words) counts.set(found, (counts.get(found) ?? 0) + 1);
    }
    counted = counts;
  }
  return counted.get(word) ?? 0;
}

const telling = (words: readonly string[]): readonly number[] =>
  words.flatMap((word, at) => {
    const plain = plainWord(word);
    const own = plain.length >= 4 && /^\p{L}+$/u.test(plain) && !isGenericWord(plain);
    return own && wordsOf(word).every((part) => bodiesWith(part) <= FEW) ? [at] : [];
  });

let cores: readonly string[] | undefined;

/** Telling words of bodies, each once. */
function coreWords(): readonly string[] {
  cores ??= [
    ...new Set(
      officialParties()
        .filter(({ schema, list }) => schema === "Organization" && list !== "eu-fin")
        .flatMap(({ names }) => {
          const words = written(names.find(({ script }) => script === "latin")?.value ?? "");
          return telling(words).map((at) => (words[at] ?? "").replace(/[^\p{L}-]/gu, ""));
        }),
    ),
  ];
  return cores;
}

const make = (name: string, party: OfficialParty): Swapped | null =>
  isStillParty(name, party) ? null : { name, label: false, strength: "major" };

const core: Swap["swap"] = (name, party, random) => {
  const words = written(name);
  const able = telling(words);
  if (able.length === 0 || words.length < 2) return null;
  const at = randomOne(random, able);
  const put = randomOne(random, coreWords());
  if (isSameWord(put, words[at] ?? "")) return null;
  const made = make(withWord(words, at, inCaseOf(words[at] ?? "", put)), party);
  // Where other telling words stay, it is a cousin at most; where none does, only common words are shared.
  return made === null
    ? null
    : { ...made, ...(able.length === 1 ? {} : { category: "swap-core-of-several" }) };
};

const place: Swap["swap"] = (name, party, random) => {
  const words = written(name);
  const at = words.findIndex((word) => isPlaceWord(plainWord(word)));
  const put = randomOne(random, PLACES);
  if (at === -1 || put.toLowerCase() === plainWord(words[at] ?? "")) return null;
  return make(withWord(words, at, inCaseOf(words[at] ?? "", put)), party);
};

const sector: Swap["swap"] = (name, party, random) => {
  const words = written(name);
  if (telling(words).length === 0) return null;
  const at = words.findIndex((word) =>
    SECTORS.some(([english]) => english?.toLowerCase() === plainWord(word)),
  );
  const put = randomOne(random, SECTORS)[0] ?? "";
  if (at === -1 || put.toLowerCase() === plainWord(words[at] ?? "")) return null;
  const made = make(withWord(words, at, inCaseOf(words[at] ?? "", put)), party);
  // “X Trading” and “X Shipping” are often one house: another company, and a related one.
  return made === null ? null : { ...made, label: null, strength: "may" };
};

const number: Swap["swap"] = (name, party, random) => {
  const words = written(name);
  // Roman numbers stand last or before common words; elsewhere they may be initials.
  const at = words.findIndex((word, index) => {
    const next = words[index + 1];
    const last = next === undefined || isGenericWord(plainWord(next));
    return /^(?:no\.?)?\d{1,4}$/i.test(word) || (last && /^(?:II|III|IV|VI|VII)$/.test(word));
  });
  if (at === -1) return null;
  const word = words[at] ?? "";
  const put = /\d/.test(word) ? String(Number(word.replace(/\D/g, "")) + 1 + randomBelow(random, 8)) : "VIII";
  return make(withWord(words, at, put), party);
};

const numbered: Swap["swap"] = (name, party, random) => {
  if (/\d|\b[IVX]+$/.test(name)) return null;
  return isStillParty(`${name} 2`, party) && party.names.length > 3
    ? null
    : { name: `${name} ${randomOne(random, ["2", "3", "II", "7"])}`, label: null, strength: "may" };
};

const related: Swap["swap"] = (name, _, random) => {
  const words = written(name);
  if (telling(words).length === 0) return null;
  const put = randomOne(random, [
    "Holding",
    "Trading",
    "Services",
    "International",
    "Germany",
    "Leasing",
    "Foundation",
    "Dubai",
  ]);
  return { name: `${name} ${put}`, label: null, strength: "may" };
};

/** Names of words that everyone uses; some of the party's own common words are kept, no telling one. */
const soup: Swap["swap"] = (name, party, random) => {
  const shared = written(name).filter((word) => isGenericWord(plainWord(word)) && word.length > 3);
  if (shared.length === 0) return null;
  const kept = shared.filter(() => random() < 0.7);
  const put = [randomOne(random, SOUP), ...(kept.length > 0 ? kept : shared.slice(0, 1))];
  if (random() < 0.5) put.push(randomOne(random, LEGAL_FORMS)[0] ?? "");
  const made = put.join(" ");
  return isStillParty(made, party) ? null : { name: made, label: false, strength: "minor" };
};

/** Ways of making another body's name. */
export const BODY_SWAPS: readonly Swap[] = [
  { category: "swap-core", swap: core },
  { category: "swap-place", swap: place },
  { category: "swap-sector", swap: sector },
  { category: "swap-number", swap: number },
  { category: "swap-number-added", swap: numbered },
  { category: "swap-related", swap: related },
  { category: "swap-soup", swap: soup },
];

/** Ways of making another vessel's name. */
export const VESSEL_SWAPS: readonly Swap[] = [
  { category: "swap-number", swap: number },
  { category: "swap-number-added", swap: numbered },
  { category: "swap-core", swap: core },
];
