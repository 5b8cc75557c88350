/**
 * @module screening/table/typo
 * Words that differ by a typing error, and what share of their information that leaves.
 */
import type { NameWeights } from "../scorer/weights.ts";
import { editsBetween } from "./edit-distance.ts";
import { packRelation, type PackedRelation } from "./packed.ts";
import { WORD_FLAG, type WordColumns } from "./word-table.ts";

/** Edits allowed between two spellings, by the letters of the shorter one. */
export function editsAllowed(letters: number): number {
  return letters >= 7 ? 2 : letters >= 4 ? 1 : 0;
}

/** Sound keys of at least this many letters may differ by one edit. */
export const SOUND_EDIT_LETTERS = 4;

/** Two words within a typing error of each other, written or heard; 0 = too far apart, or two names that people bear. */
export function typoRelation(
  left: WordColumns,
  a: number,
  right: WordColumns,
  b: number,
  weights: NameWeights,
): PackedRelation {
  const { typo } = weights;
  const written = bestEdit(left, a, right, b, typo, false);
  const heard = Math.trunc((bestEdit(left, a, right, b, typo, true) * typo.bySound) / 1000);
  let share = Math.max(written, heard);
  if (share <= 0) return 0;
  const flags = (left.flags[a] ?? 0) & (right.flags[b] ?? 0);
  if ((flags & WORD_FLAG.latin) === 0) share = Math.trunc((share * typo.abroad) / 1000);
  if ((flags & WORD_FLAG.known) !== 0) {
    if (shortest(left, a, right, b) >= typo.knownLetters) return 0;
    share = Math.trunc((share * typo.bothKnown) / 1000);
  } else if ((flags & WORD_FLAG.syllabic) !== 0) share = Math.trunc((share * typo.bothSyllabic) / 1000);
  return share <= 0 ? 0 : packRelation(written >= heard ? "typo" : "soundTypo", share);
}

/** Letters of the shorter of the likeliest spellings of two words. */
function shortest(left: WordColumns, a: number, right: WordColumns, b: number): number {
  const [one, other] = [(left.firstString[a] ?? 0) + 1, (right.firstString[b] ?? 0) + 1];
  return Math.min(left.stringLength[one] ?? 0, right.stringLength[other] ?? 0);
}

/** The greatest share that an edit between two spellings, or two sound keys, leaves; 0 = too far apart. */
function bestEdit(
  left: WordColumns,
  a: number,
  right: WordColumns,
  b: number,
  typo: NameWeights["typo"],
  heard: boolean,
): number {
  const [countA, countB] = [left.counts[a] ?? 0, right.counts[b] ?? 0];
  const [startA, startB] = [(left.firstString[a] ?? 0) + 1, (right.firstString[b] ?? 0) + 1];
  const [fromA, fromB] = heard ? [startA + (countA & 255), startB + (countB & 255)] : [startA, startB];
  const [manyA, manyB] = heard ? [(countA >>> 8) & 255, (countB >>> 8) & 255] : [countA & 255, countB & 255];
  let best = 0;
  for (let i = fromA; i < fromA + manyA; i += 1) {
    for (let j = fromB; j < fromB + manyB; j += 1) {
      const share = editShare(left, i, right, j, typo, heard);
      if (share > best) best = share;
    }
  }
  return best;
}

function editShare(
  left: WordColumns,
  i: number,
  right: WordColumns,
  j: number,
  typo: NameWeights["typo"],
  heard: boolean,
): number {
  const [longA, longB] = [left.stringLength[i] ?? 0, right.stringLength[j] ?? 0];
  const letters = Math.min(longA, longB);
  const allowed = heard ? (letters >= SOUND_EDIT_LETTERS ? 1 : 0) : editsAllowed(letters);
  if (allowed === 0 || Math.abs(longA - longB) > allowed) return 0;
  // An edit changes at most two letters of the set, so sets that differ more need no comparison.
  if (bitCount((left.stringMask[i] ?? 0) ^ (right.stringMask[j] ?? 0)) > 2 * allowed) return 0;
  const [startA, startB] = [left.stringStart[i] ?? 0, right.stringStart[j] ?? 0];
  const edits = editsBetween(
    left.units,
    startA,
    startA + longA,
    right.units,
    startB,
    startB + longB,
    allowed,
  );
  if (edits > allowed) return 0;
  const lost = Math.trunc((edits <= 1 ? typo.one : typo.two) / letters);
  const first = left.units[startA] === right.units[startB] ? 1000 : typo.firstLetter;
  return Math.trunc((Math.max(0, 1000 - lost) * first) / 1000);
}

function bitCount(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
