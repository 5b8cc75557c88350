/**
 * @module reports/east-asian/composed
 * Hangul that a file holds taken apart into its letters (NFD), put together into syllables, with the way back.
 */

/** A syllable in letters: initial, vowel, and perhaps a final. */
const APART = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/g;

/** A text whose Hangul is in syllables. */
export interface Composed {
  readonly text: string;
  /** The place in the text as it was received for a place in this one. */
  readonly original: (at: number) => number;
}

/** Put Hangul together. Cost: linear; a text that has none taken apart comes back as it is. */
export function composeHangul(text: string): Composed {
  const pieces: string[] = [];
  const places: number[] = [];
  let reached = 0;
  for (const { 0: letters, index } of text.matchAll(APART)) {
    for (let at = reached; at <= index; at += 1) places.push(at);
    pieces.push(text.slice(reached, index), letters.normalize("NFC"));
    reached = index + letters.length;
  }
  if (pieces.length === 0) return { text, original: (at) => at };
  for (let at = reached; at <= text.length; at += 1) places.push(at);
  return {
    text: pieces.join("") + text.slice(reached),
    original: (at) => places[at] ?? text.length,
  };
}
