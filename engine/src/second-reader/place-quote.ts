/**
 * @module second-reader/place-quote
 * Where quoted words stand in a text, if they do. Verbatim means: the same UTF-16 code units, and whole words.
 */
import type { RefusalReason, Span } from "../model/index.ts";

/** Words as a reader quotes them, with what it says of their place. */
export interface Quoted {
  readonly quote: string;
  /** UTF-16 code units before the words; `null` = not said. */
  readonly start: number | null;
  /** Which of the places where the words stand whole, from 1; `null` = not said. */
  readonly occurrence: number | null;
}

/** A place, or why there is none. */
export type Placed = Span | Exclude<RefusalReason, "malformed" | "unknown-kind" | "duplicate" | "too-many">;

/**
 * Find the place of quoted words.
 *
 * @param within words of the text in which they are looked for first; absent = nowhere first.
 * @returns the span; or `not-in-text`; `inside-word` where they only are a part of words; `wrong-place` where they do not
 *   stand where the reader says, but elsewhere; `out-of-bounds` where it points outside the text; `ambiguous` where they stand
 *   several times and the reader does not say which; `too-long`.
 *
 * Cost: at most one pass over the text.
 */
export function placeQuote(text: string, quoted: Quoted, longest: number, within?: Span): Placed {
  const { quote, start, occurrence } = quoted;
  if (quote.length > longest) return "too-long";
  if (start !== null) return placeAt(text, quoted, start);
  if (occurrence !== null) return nth(text, quote, occurrence);
  if (within !== undefined) {
    const [first, second] = firstTwo(text, quote, within.start, within.end);
    if (first !== undefined) return second === undefined ? spanAt(quote, first) : "ambiguous";
  }
  const [first, second] = firstTwo(text, quote, 0, text.length);
  if (first === undefined) return absence(text, quote);
  return second === undefined ? spanAt(quote, first) : "ambiguous";
}

function placeAt(text: string, { quote, occurrence }: Quoted, start: number): Placed {
  if (start < 0 || start + quote.length > text.length) return "out-of-bounds";
  if (!text.startsWith(quote, start)) return text.includes(quote) ? "wrong-place" : "not-in-text";
  if (!isWhole(text, quote, start)) return "inside-word";
  if (occurrence === null) return spanAt(quote, start);
  const counted = nth(text, quote, occurrence);
  return typeof counted === "string" || counted.start === start ? counted : "wrong-place";
}

function nth(text: string, quote: string, occurrence: number): Placed {
  if (occurrence < 1) return "out-of-bounds";
  let count = 0;
  for (const at of wholePlaces(text, quote, 0, text.length)) {
    count += 1;
    if (count === occurrence) return spanAt(quote, at);
  }
  return count === 0 ? absence(text, quote) : "out-of-bounds";
}

function absence(text: string, quote: string): "inside-word" | "not-in-text" {
  return text.includes(quote) ? "inside-word" : "not-in-text";
}

function firstTwo(
  text: string,
  quote: string,
  from: number,
  to: number,
): readonly [number | undefined, number | undefined] {
  const places = wholePlaces(text, quote, from, to);
  return [places.next().value, places.next().value];
}

/** Every place where the words stand whole, from left to right; a place may begin inside the one before. */
function* wholePlaces(text: string, quote: string, from: number, to: number): Generator<number, undefined> {
  let at = text.indexOf(quote, from);
  while (at !== -1 && at + quote.length <= to) {
    if (isWhole(text, quote, at)) yield at;
    at = text.indexOf(quote, at + 1);
  }
  return undefined;
}

const WORD = /^[\p{L}\p{N}\p{M}]$/u;
const MARK = /^\p{M}$/u;

/** Whether no word goes on over either end: `Iran` does not stand in `Iranian`, nor `e` in an `é` of two code points. */
function isWhole(text: string, quote: string, start: number): boolean {
  const end = start + quote.length;
  const [before, first] = [codePointBefore(text, start), codePointAfter(text, start)];
  const [last, after] = [codePointBefore(text, end), codePointAfter(text, end)];
  return (
    !(WORD.test(before) && WORD.test(first)) && !(WORD.test(last) && WORD.test(after)) && !MARK.test(after)
  );
}

function codePointAfter(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? "" : String.fromCodePoint(code);
}

function codePointBefore(text: string, at: number): string {
  const pair = at >= 2 ? codePointAfter(text, at - 2) : "";
  return pair.length === 2 ? pair : at >= 1 ? codePointAfter(text, at - 1) : "";
}

function spanAt(quote: string, start: number): Span {
  return { start, end: start + quote.length, text: quote };
}
