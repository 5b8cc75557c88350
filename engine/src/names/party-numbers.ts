/**
 * @module names/party-numbers
 * Finds the numbers in a field that counts its names: `1) A 2) B`, `a) A b) B`, or the words of one: `1: A 2: B`.
 */

import { isBlank, startsWord } from "./party-words.ts";

/** A number that stands before a name: where it ends, and what follows it; `null` = the same name goes on. */
export interface NumberMark {
  readonly to: number;
  readonly relation: "alternative" | null;
}

/** Marks of a numbered field by their place: `1) A 2) B` are several names, `1: A 2: B` the words of one. */
export function numbering(raw: string, from: number, end: number): ReadonlyMap<number, NumberMark> {
  const none: ReadonlyMap<number, NumberMark> = new Map();
  let at = from;
  while (at < end && isBlank(raw.charAt(at))) at += 1;
  const first = numberAt(raw, at, end, 0);
  if (first === null) return none;
  const marks = new Map<number, NumberMark>();
  const oneName = first.sign === ":";
  let count = 0;
  for (; at < end; at++) {
    if (!startsWord(raw, at)) continue;
    const number = numberAt(raw, at, end, count);
    if (number === null || number.sign !== first.sign || number.isLetter !== first.isLetter) continue;
    marks.set(at, { to: number.to, relation: oneName || count === 0 ? null : "alternative" });
    count += 1;
  }
  return count > 1 ? marks : none;
}

/** The mark of the place `count` in an enumeration, with numbers or letters: `2)`, `(2)`, `2.`, `2:`, `b)`. */
function numberAt(
  raw: string,
  at: number,
  end: number,
  count: number,
): { readonly to: number; readonly sign: string; readonly isLetter: boolean } | null {
  const start = raw.charAt(at) === "(" ? at + 1 : at;
  const digits = String(count + 1);
  const isLetter = raw.charAt(start).toLowerCase() === String.fromCharCode(0x61 + (count % 26));
  const to = start + (isLetter ? 1 : digits.length);
  if (!isLetter && !raw.startsWith(digits, start)) return null;
  const sign = raw.charAt(to);
  const closes = sign === ")" || (start === at && (sign === ":" || sign === "."));
  if (!closes || to + 1 >= end || (isLetter && sign !== ")")) return null;
  if (sign !== ")" && !isBlank(raw.charAt(to + 1))) return null;
  return { to: to + 1, sign: start === at ? sign : "()", isLetter };
}
