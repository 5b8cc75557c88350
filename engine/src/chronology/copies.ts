/**
 * @module chronology/copies
 * Finds what is in the words of something earlier.
 */

/**
 * Share of the longer text’s shingles that both must have for the later one to be a copy. Of the shorter it would not do:
 * who, what, whom and when are the same words in any telling of one event.
 */
const COPIED_SHARE = 0.6;
/** Shared shingles below which the same words may be chance: eight words have five. */
const FEWEST_SHARED = 5;
/** Texts kept for one shingle: words that more have say nothing of who copied whom. */
const MOST_PER_SHINGLE = 8;

/** What is compared. */
interface Shingled {
  readonly shingles: ReadonlySet<string>;
}

/**
 * A finder that is asked text after text, the earliest first: it gives the one of those before in whose words the text
 * is, or keeps the text as an original and gives `null`.
 *
 * Cost linear in the shingles: a text is held only against those that have a run of words in common with it.
 */
export function copyFinder<T extends Shingled>(): (text: T) => T | null {
  const originals = new Map<string, T[]>();
  return (text) => {
    const source = sourceOf(text, originals);
    if (source === null) remember(text, originals);
    return source;
  };
}

function sourceOf<T extends Shingled>(text: T, originals: ReadonlyMap<string, readonly T[]>): T | null {
  const shared = new Map<T, number>();
  for (const shingle of text.shingles) {
    for (const original of originals.get(shingle) ?? [])
      shared.set(original, (shared.get(original) ?? 0) + 1);
  }
  for (const [original, count] of shared) {
    const most = Math.max(original.shingles.size, text.shingles.size);
    if (count >= FEWEST_SHARED && count / most >= COPIED_SHARE) return original;
  }
  return null;
}

function remember<T extends Shingled>(text: T, originals: Map<string, T[]>): void {
  for (const shingle of text.shingles) {
    const known = originals.get(shingle);
    if (known === undefined) originals.set(shingle, [text]);
    else if (known.length < MOST_PER_SHINGLE) known.push(text);
  }
}
