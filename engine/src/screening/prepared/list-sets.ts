/**
 * @module screening/prepared/list-sets
 * Which lists an entry belongs to. Entries of one list mostly share the same answer, so each distinct one is kept once
 * and an entry has its number.
 */
import type { ListEntry } from "../../model/index.ts";

/** The lists an entry belongs to. */
export interface EntryLists {
  /** The list it was loaded with. */
  readonly list: string;
  /** All on which it has a designation, in the order of its designations. */
  readonly designated: readonly string[];
}

/** Numbers the distinct answers in the order in which they come. */
export class ListSets {
  readonly sets: EntryLists[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of what an entry of a list belongs to. */
  numberOf(list: string, { designations }: ListEntry): number {
    const designated = [...new Set(designations.map((item) => item.list))];
    const key = JSON.stringify([list, designated]);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.sets.push({ list, designated }) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}
