/**
 * @module test/quality/names/typed
 * Names typed with one slip: every primary name of a person on the United Nations list with one random edit, spaces
 * included.
 */
import { randomBelow, randomOf, type Random } from "../../random.ts";
import { unitedNationsEntries } from "./corpus.ts";
import { scriptOf } from "./plain.ts";

/** What is typed, and which entry is meant. */
export interface TypedName {
  readonly query: string;
  readonly name: string;
  readonly target: string;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** One insertion, deletion, replacement or swap at a random place of the whole name. */
export function oneEdit(name: string, random: Random): string {
  const at = randomBelow(random, name.length);
  const letter = LETTERS[randomBelow(random, LETTERS.length)] ?? "e";
  const put = name === name.toUpperCase() ? letter.toUpperCase() : letter;
  switch (randomBelow(random, 4)) {
    case 0:
      return name.slice(0, at) + put + name.slice(at);
    case 1:
      return name.slice(0, at) + name.slice(at + 1);
    case 2:
      return name.slice(0, at) + put + name.slice(at + 1);
    default: {
      const from = Math.min(at, name.length - 2);
      return name.slice(0, from) + (name[from + 1] ?? "") + (name[from] ?? "") + name.slice(from + 2);
    }
  }
}

/** Every person of the list once, in its order. An edit that changes nothing (a letter for itself) is left as it is. */
export function typed(seed: number): readonly TypedName[] {
  const random = randomOf(seed);
  return unitedNationsEntries().flatMap((entry) => {
    const name = entry.names.find(({ kind }) => kind === "primary")?.value ?? "";
    if (entry.schema !== "Person" || scriptOf(name) !== "latin" || name.length < 3) return [];
    return [{ query: oneEdit(name, random), name, target: entry.id }];
  });
}
