/**
 * @module lists/au-dfat/enumeration
 * Cells of the Australian list that hold several values: `a) … b) … c) …`, or parted by semicolons.
 */
import { evenBlanks } from "../entry/draft.ts";

const MARK = /(^|[\s;,.])([a-z])\)\s*/gi;

/** The parts of `a) … b) …`, each without the marks; one part where nothing is enumerated. */
export function enumerated(cell: string): readonly string[] {
  const text = evenBlanks(cell);
  const parts: string[] = [];
  let from = 0;
  // The first mark may be missing: `Ghazni; b) Paktia`.
  let expected = /^a\)/i.test(text) ? "a" : "b";
  for (const mark of text.matchAll(MARK)) {
    if (mark[2]?.toLowerCase() !== expected) continue;
    if (mark.index > 0) parts.push(text.slice(from, mark.index));
    from = mark.index + mark[0].length;
    expected = String.fromCharCode(expected.charCodeAt(0) + 1);
  }
  return [...parts, text.slice(from)].flatMap((part) => {
    const clean = trimmed(part, " ;,");
    return clean === "" ? [] : [clean];
  });
}

/** A text without these characters around it; in one pass, which a pattern would not be. */
export function trimmed(text: string, around: string): string {
  let [start, end] = [0, text.length];
  while (start < end && around.includes(text.charAt(start))) start += 1;
  while (end > start && around.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** `na` and `NA` stand for nothing. */
export function isPlaceholder(text: string): boolean {
  return /^n\/?a$/i.test(text);
}
