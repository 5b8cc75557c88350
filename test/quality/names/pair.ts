/**
 * @module test/quality/names/pair
 * A labelled pair of names, and how a pair belongs to training or to testing.
 */

/** What the two names are names of, as far as the pairs tell kinds apart. */
export type PairSchema = "Person" | "Organization" | "Vessel";

/**
 * How far the second name is from the first. Of one party: `control` is the same name to anyone, `minor` one slip or habit,
 * `major` several or a part left out, `may` so far that missing it is no fault. Of two: `control` plainly others, `minor`
 * one slot apart, `major` alike in all but that, `may` where nobody can say.
 */
export type Strength = "control" | "minor" | "major" | "may";

/** Which half a pair belongs to: what is fitted may look at `train` only. */
export type Split = "train" | "test";

/** Two names, and whether they are names of one party. */
export interface NamePair {
  readonly schema: PairSchema;
  readonly name1: string;
  readonly name2: string;
  /** `null` = ambiguous: reported, never counted as right or wrong. */
  readonly label: boolean | null;
  readonly category: string;
  readonly strength: Strength;
  /** Scripts of the two names, `latin` or `cyrillic-latin`. */
  readonly script: string;
  /** List of the first name; `population` or `invented` where it is on none. */
  readonly list: string;
  readonly entity: string;
  /** Consonants of the family name: pairs of one family are all in one half. */
  readonly familyCluster: string;
  readonly split: Split;
}

/** Of 100 families, how many are kept for testing. */
const TESTED = 25;

/** The half of a family: the same for every seed, so that no name seen in training is tested on. */
export function splitOf(familyCluster: string): Split {
  return hashOf(familyCluster) % 100 < TESTED ? "test" : "train";
}

/** A whole number of a text (FNV-1a, 32 bits, mixed). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
