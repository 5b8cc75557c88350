/**
 * @module lists/entry/keys
 * Ids for entries of lists that number none, made of what names the entry.
 */
import { evenBlanks } from "./draft.ts";

/** Lower-case letters and digits with hyphens between them; accents are dropped, other scripts kept. */
export function slug(text: string): string {
  return evenBlanks(text)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** Ids given out in one load. */
export class KeyRing {
  readonly #given = new Set<string>();
  readonly #numbers = new Map<string, number>();

  /**
   * An id that was not given out before: the key; where it is taken, the key and the name; where that is taken, too,
   * a number behind it, from 2, in the order of the file.
   */
  give(key: string, name: string): string {
    const named = [key, slug(name)].filter((part) => part !== "").join("-");
    const free = this.#given.has(key) ? (this.#given.has(named) ? this.#numbered(named) : named) : key;
    this.#given.add(free);
    return free;
  }

  #numbered(named: string): string {
    let number = this.#numbers.get(named) ?? 2;
    while (this.#given.has(`${named}-${number}`)) number += 1;
    this.#numbers.set(named, number + 1);
    return `${named}-${number}`;
  }
}
