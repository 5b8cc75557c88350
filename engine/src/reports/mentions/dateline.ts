/**
 * @module reports/mentions/dateline
 * `SEOUL, 9 September –`: where a dispatch was written, in capital letters before its first sentence.
 */
import { sentenceOf, type Draft } from "../draft.ts";

/** Whether the tokens are the town of a dateline: it is a place then, and stands for no government. */
export function isDateline(draft: Draft, first: number, last: number): boolean {
  const { tokens, text } = draft.text;
  if (first !== sentenceOf(draft, first).first) return false;
  const word = text.slice(tokens[first]?.start, tokens[last - 1]?.end);
  return /^[\p{Lu}\s.'’-]{3,}$/u.test(word) && /^[,–—(-]$/.test(tokens[last]?.norm ?? "");
}
