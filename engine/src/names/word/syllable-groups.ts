/**
 * @module names/word/syllable-groups
 * Latin spellings of one Korean or Chinese syllable: Jong, Jeong and Chung may all be 정, Chan and Chen 陈. Jong and Young
 * are never one syllable, whatever else they share. Compiled by `scripts/gen/syllable-groups` from the romanisers.
 */
import data from "../../generated/syllable-groups.json" with { type: "json" };

/** Groups of syllables have numbers from here on; all other groups stand below. */
export const FIRST_SYLLABLE_GROUP = 0x800000;

let built: ReadonlyMap<string, readonly number[]> | null = null;

/** Groups of the syllables that a Latin word may spell, ascending; none for a word that is no syllable. */
export function syllableGroups(word: string): readonly number[] {
  built ??= new Map(
    data.syllables.split("|").map((row) => {
      const [form = "", ...ids] = row.split(" ");
      return [form, ids.map((id) => FIRST_SYLLABLE_GROUP + Number(id))];
    }),
  );
  return built.get(word) ?? [];
}
