/**
 * @module test/screening/plain-relate
 * How two words are related as its definition says, on the words themselves and with every pair of spellings tried: slow,
 * without columns, hashes or letter sets, for the tests of the word table.
 */
import { plainDistance } from "./plain-distance.ts";
import type { NameWord } from "../../engine/src/names/index.ts";
import type { NameWeights } from "../../engine/src/screening/scorer/weights.ts";
import type { Related } from "./words.ts";

const NOT_RELATED: Related = { relation: null, share: 0 };

const thousandths = (value: number, part: number): number => Math.trunc((value * part) / 1000);

const pairsOf = (left: readonly string[], right: readonly string[]): readonly (readonly [string, string])[] =>
  left.flatMap((one) => right.map((other) => [one, other] as const));

/** Two words that differ by a typing error, in a spelling or in a sound. */
export function plainTypo(left: NameWord, right: NameWord, { typo }: NameWeights): Related {
  const written = mostLeft(pairsOf(left.forms, right.forms), editsOfSpellings, typo);
  const heard = thousandths(mostLeft(pairsOf(left.sounds, right.sounds), editsOfSounds, typo), typo.bySound);
  const known = left.known && right.known;
  const syllabic = left.syllabic && right.syllabic;
  const shorter = Math.min(left.forms[0]?.length ?? 0, right.forms[0]?.length ?? 0);
  if (known && shorter >= typo.knownLetters) return NOT_RELATED;
  const share = [
    left.script === "Latn" && right.script === "Latn" ? 1000 : typo.abroad,
    known ? typo.bothKnown : 1000,
    syllabic && !known ? typo.bothSyllabic : 1000,
  ].reduce(thousandths, Math.max(written, heard));
  return share === 0 ? NOT_RELATED : { relation: written >= heard ? "typo" : "soundTypo", share };
}

const editsOfSpellings = (letters: number): number => (letters < 4 ? 0 : letters < 7 ? 1 : 2);
const editsOfSounds = (letters: number): number => (letters < 4 ? 0 : 1);

/** The most that edits leave of a pair of texts. */
function mostLeft(
  pairs: readonly (readonly [string, string])[],
  allowedIn: (letters: number) => number,
  typo: NameWeights["typo"],
): number {
  const left = pairs.map(([one, other]) => {
    const letters = Math.min(one.length, other.length);
    const edits = plainDistance(one, other);
    if (allowedIn(letters) === 0 || edits > allowedIn(letters)) return 0;
    const lost = Math.trunc((edits === 2 ? typo.two : typo.one) / letters);
    return thousandths(Math.max(0, 1000 - lost), one[0] === other[0] ? 1000 : typo.firstLetter);
  });
  return Math.max(0, ...left);
}
