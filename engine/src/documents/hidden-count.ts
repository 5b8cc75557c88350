/**
 * @module documents/hidden-count
 * Counts what of a file is not read, or is in its text without being seen.
 */
import type { HiddenReason, HiddenText } from "../model/index.ts";

/** A count under way. */
export interface HiddenCount {
  /** Count a piece; one without a character is not counted. */
  add(why: HiddenReason, characters: number, pieces?: number): void;
  /** Take in what another count found. */
  addAll(found: readonly HiddenText[]): void;
  /** All counts, by reason. */
  readonly all: () => readonly HiddenText[];
}

/** Start counting. */
export function countHidden(): HiddenCount {
  const counts = new Map<HiddenReason, { pieces: number; characters: number }>();
  const add = (why: HiddenReason, characters: number, pieces: number = 1): void => {
    if (characters === 0) return;
    const count = counts.get(why) ?? { pieces: 0, characters: 0 };
    count.pieces += pieces;
    count.characters += characters;
    counts.set(why, count);
  };
  return {
    add,
    addAll: (found) => {
      for (const { why, characters, pieces } of found) add(why, characters, pieces);
    },
    all: () =>
      [...counts]
        .map(([why, count]) => ({ why, ...count }))
        .sort((a, b) => (a.why < b.why ? -1 : a.why > b.why ? 1 : 0)),
  };
}
