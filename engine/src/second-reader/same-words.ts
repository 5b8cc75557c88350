/**
 * @module second-reader/same-words
 * When two spans of a text are the same words, or share some.
 */
import type { Span } from "../model/index.ts";

type Bounds = Pick<Span, "start" | "end">;

/** Two spans of evidence are the same words when what they share is at least this part of the longer one. */
const SAME_WORDS_SHARE = 0.5;
/** Articles and elisions before a name, which our mentions leave out. */
const ARTICLES = /^(?:(?:the|an?|les?|la|une?|des?|du)\s+|[dl]['’]\s*)+$/iu;

/** Whether two spans share a code unit. */
export function overlaps(one: Bounds, other: Bounds): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether two mentions are of the same words, whether or not one takes in the article. */
export function isSameMention(text: string, one: Bounds, other: Bounds): boolean {
  if (one.end !== other.end) return false;
  if (one.start === other.start) return true;
  return ARTICLES.test(text.slice(Math.min(one.start, other.start), Math.max(one.start, other.start)));
}

/** Whether two pieces of evidence are mostly the same words. */
export function isSameEvidence(one: Bounds, other: Bounds): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared >= SAME_WORDS_SHARE * Math.max(one.end - one.start, other.end - other.start);
}
