/**
 * @module screening/scorer/side
 * One side of a comparison as the scorer needs it: what each word is worth, what it is, and what explains it.
 */
import { ROLE } from "../../names/index.ts";

/** Most words of a name; the words of a query are as many. */
export const MOST_WORDS = 24;

/** The words of a query, or of a name. */
export interface Side {
  count: number;
  readonly bits: Int32Array;
  readonly role: Uint8Array;
  /** The pair that explains a word; -1 = none, -2 = a near word. */
  readonly taken: Int16Array;
}

/** A side without words. */
export const newSide = (): Side => ({
  count: 0,
  bits: new Int32Array(MOST_WORDS),
  role: new Uint8Array(MOST_WORDS),
  taken: new Int16Array(MOST_WORDS),
});

/** Given names and family names compete for one place: lists and customers write them in any order. */
export function slotOf(role: number): number {
  return role === ROLE.given ? ROLE.name : role;
}

/** Place of the nth word of a role that has no partner. */
export function nthLeft(side: Side, role: number, nth: number): number {
  let left = nth;
  for (let at = 0; at < side.count; at += 1) {
    if (side.taken[at] !== -1 || slotOf(side.role[at] ?? 0) !== role) continue;
    if (left === 0) return at;
    left -= 1;
  }
  return 0;
}
