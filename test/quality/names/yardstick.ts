/**
 * @module test/quality/names/yardstick
 * A plain matcher, written without the engine, to tell how hard a population of names is: the targets were set where such
 * a matcher had measured figures, so its figures on our populations say how far ours and theirs are apart.
 */
import { editsBetween, wordsOf } from "./plain.ts";

/** Likeness from which the plain matcher would stop somebody. */
export const YARDSTICK_THRESHOLD = 0.7;

/** A name of a list, under the id of its owner. */
export interface OwnedName {
  readonly owner: string;
  readonly name: string;
}

/** An owner with the likeness of its likest name, from 0 to 1. */
export interface Likest {
  readonly owner: string;
  readonly likeness: number;
}

/** How alike words are that may be one: none of three letters, one edit up to six, two above. */
function wordLikeness(one: string, other: string): number {
  if (one === other) return 1;
  const allowed = one.length <= 3 ? 0 : one.length <= 6 ? 1 : 2;
  if (allowed === 0 || Math.abs(one.length - other.length) > allowed) return 0;
  const edits = editsBetween(one, other);
  return edits > allowed ? 0 : 1 - edits / Math.max(one.length, other.length);
}

/**
 * A search of names by their words alone: each word weighs by how few names have it, words that are alike count by their
 * likeness, and what both names weigh in common is held against all that they weigh.
 */
export class Yardstick {
  readonly #names: readonly (readonly string[])[];
  readonly #owners: readonly string[];
  readonly #namesWith = new Map<string, number[]>();
  readonly #near = new Map<string, readonly (readonly [word: string, likeness: number])[]>();

  constructor(listed: readonly OwnedName[]) {
    this.#names = listed.map(({ name }) => [...new Set(wordsOf(name))]);
    this.#owners = listed.map(({ owner }) => owner);
    for (const [at, words] of this.#names.entries())
      for (const word of words) {
        const names = this.#namesWith.get(word);
        if (names === undefined) this.#namesWith.set(word, [at]);
        else names.push(at);
      }
  }

  /** The likest owners, the likest first, equals by id. Cost: all words of the list once for each new word of a query. */
  likest(name: string, most: number): readonly Likest[] {
    const words = [...new Set(wordsOf(name))];
    const shared = new Map<number, number>();
    for (const word of words)
      for (const [at, weight] of this.#hitsOf(word)) shared.set(at, (shared.get(at) ?? 0) + weight);
    const ofQuery = this.#weightOf(words);
    const byOwner = new Map<string, number>();
    for (const [at, weight] of shared) {
      const owner = this.#owners[at] ?? "";
      const likeness = weight / (ofQuery + this.#weightOf(this.#names[at] ?? []));
      byOwner.set(owner, Math.max(byOwner.get(owner) ?? 0, likeness));
    }
    return [...byOwner]
      .map(([owner, likeness]) => ({ owner, likeness }))
      .sort((a, b) => b.likeness - a.likeness || (a.owner < b.owner ? -1 : 1))
      .slice(0, most);
  }

  /** What a word has in common with each name that has one like it. */
  #hitsOf(word: string): ReadonlyMap<number, number> {
    const hits = new Map<number, number>();
    for (const [near, likeness] of this.#nearTo(word)) {
      const weight = likeness * (this.#rarity(word) + this.#rarity(near));
      for (const at of this.#namesWith.get(near) ?? []) hits.set(at, Math.max(hits.get(at) ?? 0, weight));
    }
    return hits;
  }

  #nearTo(word: string): readonly (readonly [string, number])[] {
    const known = this.#near.get(word);
    if (known !== undefined) return known;
    const near = [...this.#namesWith.keys()].flatMap((other) => {
      const likeness = wordLikeness(word, other);
      return likeness === 0 ? [] : [[other, likeness] as const];
    });
    this.#near.set(word, near);
    return near;
  }

  #rarity(word: string): number {
    const having = this.#namesWith.get(word)?.length ?? 0;
    return Math.log((this.#names.length + 1) / (having + 1)) + 0.5;
  }

  #weightOf(words: readonly string[]): number {
    return words.reduce((sum, word) => sum + this.#rarity(word), 0);
  }
}
