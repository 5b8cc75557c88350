/**
 * @module lists/source/detached
 * Texts cut out of a chunk of a file keep the whole chunk in memory as long as one of them lives. A list that is kept
 * must not keep its file: its texts are copied out.
 */

/** Shortest text that engines keep as a window on another one, in characters. */
const SHORTEST_WINDOW = 13;

/** The same text, independent of the string it was cut from. */
export function detached(text: string): string {
  // Joining makes a new text, of which the result is a window: the window keeps that text alone.
  return text.length < SHORTEST_WINDOW ? text : `${text} `.slice(0, -1);
}
