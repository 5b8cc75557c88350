/**
 * @module screening/table/relate
 * How two words of two tables are related, and what share of their information that earns. This is the definition:
 * the index must find every word that is related here, and the exhaustive search asks it of every word.
 */
import { FIRST_SYLLABLE_GROUP, groupKind, isNaming, ROLE } from "../../names/index.ts";
import type { NameWeights } from "../scorer/weights.ts";
import { editsBetween } from "./edit-distance.ts";
import { packRelation, relationOf, shareOf, type PackedRelation } from "./packed.ts";
import { typoRelation } from "./typo.ts";
import { isRigid, WORD_FLAG, type WordColumns, type WordTable } from "./word-table.ts";

/** Two words of a query written as one that are shorter than this must be the same letters. */
const JOINED_LETTERS = 7;

/** Sounds of fewer letters than this say nothing. */
export const SOUND_LETTERS = 3;

/**
 * The strongest relation between word `a` of one table and word `b` of another. Symmetric.
 *
 * @param joined `a` is two neighbours written as one.
 *
 * Cost: compares hashes of a few strings; edits only between spellings that share most of their letters.
 */
export function relateWords(
  one: WordTable,
  a: number,
  other: WordTable,
  b: number,
  weights: NameWeights,
  joined = false,
): PackedRelation {
  const [left, right] = [one.columns, other.columns];
  const [roleA, roleB] = [left.role[a] ?? 0, right.role[b] ?? 0];
  if (roleA === ROLE.initial || roleB === ROLE.initial) {
    if (sameString(left, left.firstString[a] ?? 0, right, right.firstString[b] ?? 0))
      return packRelation("same", 1000);
    return isInitialOf(left, a, roleA, right, b, roleB) ? packRelation("initial", weights.share.initial) : 0;
  }
  const both = (left.flags[a] ?? 0) & (right.flags[b] ?? 0);
  if ((both & WORD_FLAG.han) !== 0) return hanRelation(left, a, right, b, weights);
  const exact = exactRelation(left, a, right, b, weights);
  if (shareOf(exact) >= weights.share.sound) return exact;
  if (joined && (left.stringLength[(left.firstString[a] ?? 0) + 1] ?? 0) < JOINED_LETTERS) return exact;
  const ear = soundRelation(left, a, right, b, weights);
  const found = shareOf(ear) > shareOf(exact) ? ear : exact;
  if (isRigid(roleA) || isRigid(roleB)) return found;
  if (found !== 0 && relationOf(found) !== "vowels") return found;
  // Two names that people bear make another one by chance (Chris Pat, Chrislat).
  if (joined && ((left.flags[a] ?? 0) & WORD_FLAG.known) !== 0) return exact;
  const typed = typoRelation(left, a, right, b, weights);
  return shareOf(typed) > shareOf(found) ? typed : found;
}

/** Two words in Han: what is read alike is written with many characters, so the characters themselves decide. */
function hanRelation(
  left: WordColumns,
  a: number,
  right: WordColumns,
  b: number,
  { share }: NameWeights,
): PackedRelation {
  return sameString(left, left.firstString[a] ?? 0, right, right.firstString[b] ?? 0)
    ? packRelation("same", share.same)
    : 0;
}

/** A word and the first letter of it. */
function isInitialOf(
  left: WordColumns,
  a: number,
  roleA: number,
  right: WordColumns,
  b: number,
  roleB: number,
): boolean {
  if (((left.initials[a] ?? 0) & (right.initials[b] ?? 0)) === 0) return false;
  // A character is a syllable: nobody shortens it to a letter.
  if ((((left.flags[a] ?? 0) | (right.flags[b] ?? 0)) & (WORD_FLAG.han | WORD_FLAG.hangul)) !== 0)
    return false;
  const full = roleA === ROLE.initial ? roleB : roleA;
  return full === ROLE.initial || isNaming(full) || full === ROLE.generic;
}

function exactRelation(
  left: WordColumns,
  a: number,
  right: WordColumns,
  b: number,
  { share }: NameWeights,
): PackedRelation {
  const [startA, startB] = [left.firstString[a] ?? 0, right.firstString[b] ?? 0];
  if (sameString(left, startA, right, startB)) return packRelation("same", share.same);
  const [formsA, formsB] = [(left.counts[a] ?? 0) & 255, (right.counts[b] ?? 0) & 255];
  let best = 0;
  for (let i = 1; i <= formsA; i += 1) {
    // A sign that is not heard (ь, ー) has no spelling: two of them are not thereby the same.
    if (left.stringLength[startA + i] === 0) continue;
    for (let j = 1; j <= formsB; j += 1) {
      if (!sameString(left, startA + i, right, startB + j)) continue;
      const both = (left.flags[a] ?? 0) & (right.flags[b] ?? 0) & WORD_FLAG.latin;
      if (both !== 0) return packRelation("same", share.same);
      best = packRelation("reading", share.reading);
    }
  }
  const grouped = groupRelation(left, a, right, b, share);
  return shareOf(grouped) > shareOf(best) ? grouped : best;
}

function groupRelation(
  left: WordColumns,
  a: number,
  right: WordColumns,
  b: number,
  share: NameWeights["share"],
): PackedRelation {
  let [i, j] = [left.firstGroup[a] ?? 0, right.firstGroup[b] ?? 0];
  const [endA, endB] = [left.firstGroup[a + 1] ?? 0, right.firstGroup[b + 1] ?? 0];
  const both = (left.flags[a] ?? 0) & (right.flags[b] ?? 0);
  // Between two short syllables only the syllable itself counts: Kim and Jin are one character, and two names.
  const syllables = (both & WORD_FLAG.syllable) !== 0;
  const latin = (both & WORD_FLAG.latin) !== 0;
  let best = 0;
  while (i < endA && j < endB) {
    const [one, other] = [left.groups[i] ?? 0, right.groups[j] ?? 0];
    if (one === other && (!syllables || one >= FIRST_SYLLABLE_GROUP) && !(latin && isReading(one))) {
      const packed = shareOfGroup(one, share);
      if (shareOf(packed) > shareOf(best)) best = packed;
    }
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return best;
}

/** A link that goes through another script says nothing of two Latin words. */
function isReading(group: number): boolean {
  return group < FIRST_SYLLABLE_GROUP && groupKind(group) === "reading";
}

function shareOfGroup(group: number, share: NameWeights["share"]): PackedRelation {
  if (group >= FIRST_SYLLABLE_GROUP) return packRelation("syllable", share.syllable);
  switch (groupKind(group)) {
    case "same":
    case "reading":
      return packRelation("variant", share.variant);
    case "cognate":
      return packRelation("cognate", share.cognate);
    case "nickname":
      return packRelation("nickname", share.nickname);
    default:
      return packRelation("equivalent", share.equivalent);
  }
}

function soundRelation(
  left: WordColumns,
  a: number,
  right: WordColumns,
  b: number,
  { share }: NameWeights,
): PackedRelation {
  const abroad = ((left.flags[a] ?? 0) & (right.flags[b] ?? 0) & WORD_FLAG.latin) === 0;
  const [countA, countB] = [left.counts[a] ?? 0, right.counts[b] ?? 0];
  const [formsA, formsB] = [countA & 255, countB & 255];
  const [soundA, soundB] = [
    (left.firstString[a] ?? 0) + 1 + formsA,
    (right.firstString[b] ?? 0) + 1 + formsB,
  ];
  const [soundsA, soundsB] = [(countA >>> 8) & 255, (countB >>> 8) & 255];
  for (let i = 0; i < soundsA; i += 1) {
    if ((left.stringLength[soundA + i] ?? 0) < SOUND_LETTERS) continue;
    for (let j = 0; j < soundsB; j += 1) {
      if (sameString(left, soundA + i, right, soundB + j)) {
        return abroad ? packRelation("soundAbroad", share.soundAbroad) : packRelation("sound", share.sound);
      }
    }
  }
  if (!abroad) return vowelRelation(left, a, right, b, share);
  if ((((left.flags[a] ?? 0) | (right.flags[b] ?? 0)) & WORD_FLAG.veiled) === 0) return 0;
  const [skeletonsA, skeletonsB] = [(countA >>> 16) & 255, (countB >>> 16) & 255];
  for (let i = 0; i < skeletonsA; i += 1) {
    for (let j = 0; j < skeletonsB; j += 1) {
      if (sameString(left, soundA + soundsA + i, right, soundB + soundsB + j))
        return packRelation("skeleton", share.skeleton);
    }
  }
  return 0;
}

/** Words of fewer consonants share them by chance: Kinney, Kony. */
const VOWEL_CONSONANTS = 3;

/**
 * Two Latin words with the same consonants: Zuhair and Zoher are one Arabic name; Jamil and Jamal are two, and so are
 * names that end in -a and not.
 */
function vowelRelation(
  left: WordColumns,
  a: number,
  right: WordColumns,
  b: number,
  share: NameWeights["share"],
): PackedRelation {
  const [countA, countB] = [left.counts[a] ?? 0, right.counts[b] ?? 0];
  if (((countA >>> 16) & 255) === 0 || ((countB >>> 16) & 255) === 0) return 0;
  if (((left.flags[a] ?? 0) & (right.flags[b] ?? 0) & WORD_FLAG.known) !== 0) return 0;
  const [startA, startB] = [left.firstString[a] ?? 0, right.firstString[b] ?? 0];
  const one = startA + 1 + (countA & 255) + ((countA >>> 8) & 255);
  const other = startB + 1 + (countB & 255) + ((countB >>> 8) & 255);
  if ((left.stringLength[one] ?? 0) < VOWEL_CONSONANTS) return 0;
  if (!sameString(left, one, right, other) || isLoan(left, one)) return 0;
  if (endsInA(left, startA + 1) !== endsInA(right, startB + 1)) return 0;
  return packRelation("vowels", share.vowels);
}

const LOAN_MARK = 126;
const LETTER_A = 97;

/** Keys of borrowed names begin with a mark; they say nothing of two Latin words. */
function isLoan(columns: WordColumns, string: number): boolean {
  return columns.units[columns.stringStart[string] ?? 0] === LOAN_MARK;
}

function endsInA(columns: WordColumns, string: number): boolean {
  const end = (columns.stringStart[string] ?? 0) + (columns.stringLength[string] ?? 0);
  return columns.units[end - 1] === LETTER_A;
}

/** Whether two strings of two tables are the same. */
export function sameString(left: WordColumns, i: number, right: WordColumns, j: number): boolean {
  const long = left.stringLength[i] ?? 0;
  if (left.stringHash[i] !== right.stringHash[j] || long !== right.stringLength[j]) return false;
  const [startA, startB] = [left.stringStart[i] ?? 0, right.stringStart[j] ?? 0];
  for (let at = 0; at < long; at += 1) {
    if (left.units[startA + at] !== right.units[startB + at]) return false;
  }
  return true;
}

/** Whether two short words differ by one edit: too little to be found by, enough to soften a conflict. */
export function isNear(
  left: WordColumns,
  a: number,
  right: WordColumns,
  b: number,
  letters: number,
): boolean {
  const [startA, startB] = [(left.firstString[a] ?? 0) + 1, (right.firstString[b] ?? 0) + 1];
  const [longA, longB] = [left.stringLength[startA] ?? 0, right.stringLength[startB] ?? 0];
  if (Math.min(longA, longB) > letters || Math.min(longA, longB) < 2) return false;
  const [fromA, fromB] = [left.stringStart[startA] ?? 0, right.stringStart[startB] ?? 0];
  return editsBetween(left.units, fromA, fromA + longA, right.units, fromB, fromB + longB, 1) <= 1;
}
