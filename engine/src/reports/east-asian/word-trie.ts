/**
 * @module reports/east-asian/word-trie
 * Words over UTF-16 code units, longest match: Chinese has no blanks to cut at, and Korean glues particles to words.
 */

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value?: T;
}

/** A word found; UTF-16 code units, end-exclusive. */
export interface WordMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Words with a value each. Where a word is added twice the first value stays. */
export class WordTrie<T> {
  readonly #root: Node<T> = { next: new Map() };

  /** Add a word. An empty one is none. */
  add(word: string, value: T): void {
    if (word === "") return;
    let node = this.#root;
    for (let at = 0; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      let next = node.next.get(unit);
      if (next === undefined) {
        next = { next: new Map() };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.value ??= value;
  }

  /**
   * The words that begin at a place, the longest first. Cost: the longest word.
   */
  matchesAt(text: string, start: number): readonly WordMatch<T>[] {
    const found: WordMatch<T>[] = [];
    let node: Node<T> | undefined = this.#root;
    for (let at = start; at < text.length; at += 1) {
      node = node.next.get(text.charCodeAt(at));
      if (node === undefined) break;
      if (node.value !== undefined) found.push({ start, end: at + 1, value: node.value });
    }
    return found.reverse();
  }

  /** The longest word that begins at a place; `null` = none. */
  longestAt(text: string, start: number): WordMatch<T> | null {
    return this.matchesAt(text, start)[0] ?? null;
  }
}

/** A trie of words that say nothing but that they are there. */
export function wordTrie(words: readonly string[]): WordTrie<true> {
  const trie = new WordTrie<true>();
  for (const word of words) trie.add(word, true);
  return trie;
}
