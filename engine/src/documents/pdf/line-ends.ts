/**
 * @module documents/pdf/line-ends
 * What to make of a hyphen at the end of a line: the word decides that the document has elsewhere.
 */
import type { PdfLine } from "./page-lines.ts";

/** How two lines are joined. */
export type Join = "space" | "keep-hyphen" | "drop-hyphen";

/** Words of a document, small letters: those written with a hyphen inside a line, and all others. */
export type WordsSeen = ReadonlySet<string>;

const WORD = /[\p{L}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{N}]+)*/gu;
const LEFT = /([\p{L}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{N}]+)*)[-\u2010\u00ad]$/u;
const RIGHT = /^[\p{L}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{N}]+)*/u;

/** First parts of words that keep their hyphen: `nord-coréen`, `vice-président`; but `north-ern` is a word cut in two. */
const FIRST_PARTS: ReadonlySet<string> = new Set(
  "nord sud north south vice non semi demi self quasi".split(" "),
);

/** Words that stand whole on a line. */
export function wordsSeen(pages: readonly (readonly PdfLine[])[]): WordsSeen {
  const seen = new Set<string>();
  for (const { text } of pages.flat()) {
    const inner = text.replace(LEFT, "");
    for (const [word] of inner.matchAll(WORD)) seen.add(plain(word));
  }
  return seen;
}

/** How a line is joined to the next one. */
export function joinOf(text: string, next: string, seen: WordsSeen): Join {
  if (text.endsWith("\u00ad")) return "drop-hyphen";
  const left = LEFT.exec(text)?.[1];
  const right = RIGHT.exec(next)?.[0];
  // A dash with a space before it, or between figures, cuts no word.
  if (left === undefined || right === undefined) return "space";
  if (!/\p{Ll}$/u.test(left) || !/^\p{Ll}/u.test(right)) return "keep-hyphen";
  if (seen.has(plain(`${left}-${right}`))) return "keep-hyphen";
  if (seen.has(plain(`${left}${right}`))) return "drop-hyphen";
  if (FIRST_PARTS.has(plain(left)) && !/^(?:ern|ish|less)/.test(right)) return "keep-hyphen";
  // `ship-to-` at the end of a line goes on with a hyphen.
  return /[-\u2010\u2011]/.test(left) ? "keep-hyphen" : "drop-hyphen";
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[\u2010\u2011]/g, "-");
}
