/**
 * @module test/quality/names/perturbation
 * What a way of changing a name is, so that it stays a name of the same party.
 */
import type { Random } from "../../random.ts";
import type { OfficialParty } from "./corpus.ts";
import type { PairSchema, Strength } from "./pair.ts";

/** A changed name; `label` null = so much is lost that nobody can say. */
export interface Changed {
  readonly name: string;
  readonly strength: Strength;
  readonly label?: null;
}

/** A way of changing names. */
export interface Perturbation {
  readonly category: string;
  /** Kinds it makes sense for; absent = all. */
  readonly schemas?: readonly PairSchema[];
  /** Kept out of training: its pairs are all `test`. */
  readonly unseen?: true;
  /** `null` = it cannot be done to this name. */
  readonly change: (name: string, party: OfficialParty, random: Random) => Changed | null;
}

/** Words of a name as written, split at spaces. */
export const written = (name: string): readonly string[] => name.split(/\s+/).filter((word) => word !== "");

/** A name with one of its words replaced. */
export function withWord(words: readonly string[], at: number, word: string): string {
  return words.toSpliced(at, 1, word).join(" ");
}

/** The case of a model: capitals throughout, or only first. */
export function inCaseOf(model: string, text: string): string {
  return model.length > 1 && model === model.toUpperCase() ? text.toUpperCase() : text;
}
