/**
 * @module test/screening/plain-relate
 * How two words are related as its definition says, on the words themselves and with every pair of spellings tried: slow,
 * without columns, hashes or letter sets, for the tests of the word table.
 */
import { plainDistance } from "./plain-distance.ts";
import {
  FIRST_SYLLABLE_GROUP,
  groupKind,
  isNaming,
  ROLE,
  type NameWord,
} from "../../engine/src/names/index.ts";
import type { NameWeights } from "../../engine/src/screening/scorer/weights.ts";
import { isRigid } from "../../engine/src/screening/table/word-table.ts";
import type { Related } from "./words.ts";

const NOT_RELATED: Related = { relation: null, share: 0 };

const thousandths = (value: number, part: number): number => Math.trunc((value * part) / 1000);

type Share = NameWeights["share"];
const related = (relation: keyof Share, share: Share): Related => ({ relation, share: share[relation] });
/** The relation of the greatest share; of equal ones the first. */
const strongest = (found: readonly Related[]): Related =>
  found.reduce((best, one) => (one.share > best.share ? one : best), NOT_RELATED);
const common = <Item>(left: readonly Item[], right: readonly Item[]): readonly Item[] =>
  left.filter((item) => right.includes(item));

/** How two words are related; `joined`: the left one is two neighbours of a query written as one. */
export function plainRelate(left: NameWord, right: NameWord, weights: NameWeights, joined: boolean): Related {
  const { share } = weights;
  const isText = left.text === right.text;
  if (left.role === ROLE.initial || right.role === ROLE.initial) {
    if (isText) return { relation: "same", share: 1000 };
    return isInitial(left, right) ? related("initial", share) : NOT_RELATED;
  }
  if (left.script === "Hani" && right.script === "Hani") return isText ? related("same", share) : NOT_RELATED;
  const exact = isText ? related("same", share) : plainExact(left, right, share);
  if (exact.share >= share.sound) return exact;
  if (joined && (left.forms[0] ?? "").length < 7) return exact;
  const found = strongest([exact, plainSound(left, right, share)]);
  if (isRigid(left.role) || isRigid(right.role)) return found;
  if (found.relation !== null && found.relation !== "vowels") return found;
  if (joined && left.known) return exact;
  return strongest([found, plainTypo(left, right, weights)]);
}

/** A letter and a name that begins with it; no character is shortened to a letter. */
function isInitial(left: NameWord, right: NameWord): boolean {
  const first = ({ forms }: NameWord): readonly string[] =>
    forms.map((form) => form.slice(0, 1)).filter((letter) => /[a-z]/.test(letter));
  const isSigns = ({ script }: NameWord): boolean => script === "Hani" || script === "Hang";
  const hasName = [left, right].every(
    ({ role }) => role === ROLE.initial || isNaming(role) || role === ROLE.generic,
  );
  return hasName && !isSigns(left) && !isSigns(right) && common(first(left), first(right)).length > 0;
}

/** Two words with a spelling in common that is heard, or with a group. */
function plainExact(left: NameWord, right: NameWord, share: Share): Related {
  const areLatin = left.script === "Latn" && right.script === "Latn";
  const isSpelt = common(left.forms, right.forms).some((form) => form !== "");
  if (isSpelt && areLatin) return related("same", share);
  const isSyllable = (group: number): boolean => group >= FIRST_SYLLABLE_GROUP;
  const areSyllables = left.groups.some(isSyllable) && right.groups.some(isSyllable);
  const groups = common(left.groups, right.groups)
    // Kim and Jin are one character, and two names.
    .filter((group) => isSyllable(group) || !areSyllables)
    // What goes through another script says nothing of two Latin words.
    .filter((group) => isSyllable(group) || !areLatin || groupKind(group) !== "reading")
    .map((group) =>
      related(isSyllable(group) ? "syllable" : (BY_GROUP[groupKind(group)] ?? "equivalent"), share),
    );
  return strongest([isSpelt ? related("reading", share) : NOT_RELATED, ...groups]);
}

const BY_GROUP: Readonly<Record<string, keyof Share>> = {
  same: "variant",
  reading: "variant",
  cognate: "cognate",
  nickname: "nickname",
};

/** Scripts that do not write what is heard. */
const VEILED: readonly string[] = ["Arab", "Hebr", "Kana", "Hang"];

/** Two words with a sound in common; in two scripts, one of which hides sounds, with their consonants. */
function plainSound(left: NameWord, right: NameWord, share: Share): Related {
  const areLatin = left.script === "Latn" && right.script === "Latn";
  if (common(left.sounds, right.sounds).some((sound) => sound.length > 2))
    return related(areLatin ? "sound" : "soundAbroad", share);
  if (areLatin) return haveConsonants(left, right) ? related("vowels", share) : NOT_RELATED;
  const isVeiled = VEILED.includes(left.script) || VEILED.includes(right.script);
  const isShared = common(left.skeletons, right.skeletons).length > 0;
  return isVeiled && isShared ? related("skeleton", share) : NOT_RELATED;
}

/** Two Latin words, not both known, of the same three consonants or more, both with an -a at their end or none. */
function haveConsonants(left: NameWord, right: NameWord): boolean {
  const [consonants = ""] = left.skeletons;
  const endsInA = ({ forms }: NameWord): boolean => (forms[0] ?? "").endsWith("a");
  return (
    consonants.length > 2 &&
    !consonants.startsWith("~") &&
    consonants === right.skeletons[0] &&
    !(left.known && right.known) &&
    endsInA(left) === endsInA(right)
  );
}

/** Whether two words are one edit apart at most, one of them of two letters or more and no longer than `letters`. */
export function arePlainlyNear(left: NameWord, right: NameWord, letters: number): boolean {
  const [one = "", other = ""] = [left.forms[0], right.forms[0]];
  const shorter = Math.min(one.length, other.length);
  return shorter > 1 && shorter <= letters && plainDistance(one, other) < 2;
}

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
