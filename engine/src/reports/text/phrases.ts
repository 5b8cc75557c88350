/**
 * @module reports/text/phrases
 * Finds phrases of a lexicon in a token sequence: a trie over tokens, longest match.
 */
import type { Token } from "./tokens.ts";

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly values: { readonly value: T; readonly form: string }[];
}

/** A phrase found; token indices, end-exclusive. */
export interface PhraseMatch<T> {
  readonly first: number;
  readonly last: number;
  readonly values: readonly T[];
}

/**
 * Phrases with a value each. Matching ignores case, except that a phrase written with a capital must have one in
 * the text, and one in capitals throughout must stand in capitals (`US` is not `us`).
 */
export class PhraseTable<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] };
  readonly #cut: (phrase: string) => readonly string[];

  /** @param cut the tokeniser of the text, so that phrases and text are cut alike. */
  constructor(cut: (phrase: string) => readonly string[]) {
    this.#cut = cut;
  }

  /** Add a phrase. The same phrase may have several values. */
  add(phrase: string, value: T): void {
    let node = this.#root;
    for (const word of this.#cut(phrase)) {
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: new Map(), values: [] };
        node.next.set(word, next);
      }
      node = next;
    }
    if (node !== this.#root) node.values.push({ value, form: phrase });
  }

  /** The longest phrase that begins at a token; `null` when none does. Cost O(length of the phrase). */
  matchAt(
    tokens: readonly Token[],
    at: number,
    flat: string,
    end: number = tokens.length,
  ): PhraseMatch<T> | null {
    let node: Node<T> | undefined = this.#root;
    let found: PhraseMatch<T> | null = null;
    for (let last = at; last < end && node !== undefined; ) {
      node = node.next.get(tokens[last]?.norm ?? "");
      last += 1;
      if (node === undefined || node.values.length === 0) continue;
      const text = flat.slice(tokens[at]?.start, tokens[last - 1]?.end);
      const values = node.values.filter(({ form }) => hasCase(form, text)).map(({ value }) => value);
      if (values.length > 0) found = { first: at, last, values };
    }
    return found;
  }

  /** All longest matches that do not overlap, left to right. */
  matchAll(
    tokens: readonly Token[],
    flat: string,
    from: number = 0,
    to: number = tokens.length,
  ): readonly PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let at = from; at < to; ) {
      const match = this.matchAt(tokens, at, flat, to);
      if (match !== null) found.push(match);
      at = match?.last ?? at + 1;
    }
    return found;
  }
}

function hasCase(form: string, text: string): boolean {
  if (!/^\p{Lu}/u.test(form)) return true;
  const acronym = !/\p{Ll}/u.test(form);
  return acronym ? text === form : /^\p{Lu}/u.test(text);
}
