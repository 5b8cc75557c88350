/**
 * @module names/relation
 * How two tokens are related: the same letters, another transcription, a typing error, an initial.
 */
import { HAN_GROUPS } from "./tables.ts";
import type { NameToken } from "./tokens.ts";

/** Ways in which two tokens may be the same name, strongest first. */
export type TokenRelation = "same" | "transliteration" | "equivalent" | "sound" | "typo" | "initial";

/**
 * The strongest relation between two tokens; `null` when there is none. Symmetric.
 *
 * Cost: O(forms²) comparisons, each linear in the tokens, which are at most 64 letters.
 */
export function relateTokens(a: NameToken, b: NameToken): TokenRelation | null {
  const written = writtenAlike(a, b);
  if (written !== null) return written;
  if (intersects(a.groups, b.groups) && (a.script !== "Latn" || isTellingGroup(a, b))) return "equivalent";
  if (soundsAlike(a, b)) return "sound";
  if (isInitialOf(a, b) || isInitialOf(b, a)) return "initial";
  return isTypo(a, b) ? "typo" : null;
}

/**
 * Whether two tokens are one name written alike or in another spelling system; `null` when they are not. Symmetric.
 *
 * Cost: O(forms²) comparisons of strings.
 */
export function writtenAlike(a: NameToken, b: NameToken): "same" | "transliteration" | null {
  if (a.text === b.text) return "same";
  if (intersects(a.forms, b.forms)) {
    return a.script === b.script && a.script === "Latn" ? "same" : "transliteration";
  }
  // A shared sound key across scripts, or through a spelling group, is a transcription of the same name.
  const grouped = intersects(a.groups, b.groups);
  const abroad = a.script !== b.script;
  return (grouped && abroad) || ((grouped || abroad) && soundsAlike(a, b)) ? "transliteration" : null;
}

function soundsAlike(a: NameToken, b: NameToken): boolean {
  return intersects(a.sounds, b.sounds) && shortest(a) > 2 && shortest(b) > 2;
}

/** Short Latin names that share no more than a Han character (Kim, Jin) are other names. */
function isTellingGroup(a: NameToken, b: NameToken): boolean {
  const long = Math.min(shortest(a), shortest(b)) >= HAN_EQUIVALENT_LENGTH;
  return a.groups.some((group) => b.groups.includes(group) && (long || !HAN_GROUPS.has(group)));
}

/** Latin readings of one Han character are equivalent from this many letters on. */
const HAN_EQUIVALENT_LENGTH = 5;

/** One edit in tokens of five letters or more, two in nine or more: shorter ones are other names. */
export const TYPO_LENGTHS = { one: 5, two: 9 } as const;

function isTypo(a: NameToken, b: NameToken): boolean {
  if (a.role === "number" || b.role === "number" || a.role === "initial" || b.role === "initial")
    return false;
  return a.forms.some((left) =>
    b.forms.some((right) => {
      const length = Math.min(left.length, right.length);
      const allowed = length >= TYPO_LENGTHS.two ? 2 : length >= TYPO_LENGTHS.one ? 1 : 0;
      return (
        allowed > 0 &&
        Math.abs(left.length - right.length) <= allowed &&
        editDistance(left, right, allowed) <= allowed
      );
    }),
  );
}

/**
 * Edits (insert, delete, replace, swap of neighbours) between two strings, up to a limit.
 *
 * @returns the distance, or `limit + 1` when it is greater. Cost O(length × limit).
 */
export function editDistance(a: string, b: string, limit: number): number {
  const far = limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const next: number[] = [row];
    let best = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? far) + 1,
        (next[column - 1] ?? far) + 1,
        (last[column - 1] ?? far) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? far) + 1);
      next.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return far;
    [before, last] = [last, next];
  }
  return Math.min(last[b.length] ?? far, far);
}

function isInitialOf(initial: NameToken, full: NameToken): boolean {
  return (
    initial.role === "initial" &&
    full.role !== "initial" &&
    full.forms.some((form) => form.startsWith(initial.forms[0] ?? "-"))
  );
}

function shortest(token: NameToken): number {
  return Math.min(...token.forms.map((form) => form.length));
}

function intersects(a: readonly string[], b: readonly string[]): boolean {
  return a.some((item) => b.includes(item));
}
