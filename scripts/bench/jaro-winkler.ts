/**
 * @module scripts/bench/jaro-winkler
 * The plain way to screen, to compare with: every name of the list scored by Jaro–Winkler, the best one taken.
 * Source: M. A. Jaro (1989); W. E. Winkler (1990), prefix of at most four letters, weight 0.1.
 */
import { wordsOf } from "./queries.ts";

const PREFIX_LETTERS = 4;
const PREFIX_WEIGHT = 0.1;
const LONGEST = 256;
const usedLeft = new Uint8Array(LONGEST);
const usedRight = new Uint8Array(LONGEST);

/** Likeness of two texts from 0 to 1, by UTF-16 code units, of which 256 are looked at. */
export function jaroWinkler(left: string, right: string): number {
  if (left === right) return 1;
  const [m, n] = [Math.min(left.length, LONGEST), Math.min(right.length, LONGEST)];
  if (m === 0 || n === 0) return 0;
  const matches = markMatches(left, m, right, n);
  if (matches === 0) return 0;
  const swapped = transpositions(left, m, right);
  const jaro = (matches / m + matches / n + (matches - swapped) / matches) / 3;
  let prefix = 0;
  while (prefix < Math.min(PREFIX_LETTERS, m, n) && left.charCodeAt(prefix) === right.charCodeAt(prefix))
    prefix++;
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
}

function markMatches(left: string, m: number, right: string, n: number): number {
  usedLeft.fill(0, 0, m);
  usedRight.fill(0, 0, n);
  const reach = Math.max(0, (Math.max(m, n) >> 1) - 1);
  let matches = 0;
  for (let at = 0; at < m; at++) {
    const letter = left.charCodeAt(at);
    const last = Math.min(n - 1, at + reach);
    for (let other = Math.max(0, at - reach); other <= last; other++) {
      if (usedRight[other] === 1 || right.charCodeAt(other) !== letter) continue;
      usedLeft[at] = 1;
      usedRight[other] = 1;
      matches += 1;
      break;
    }
  }
  return matches;
}

/** Half the number of matched letters that stand in another order. */
function transpositions(left: string, m: number, right: string): number {
  let [different, other] = [0, 0];
  for (let at = 0; at < m; at++) {
    if (usedLeft[at] === 0) continue;
    while (usedRight[other] === 0) other += 1;
    if (left.charCodeAt(at) !== right.charCodeAt(other)) different += 1;
    other += 1;
  }
  return different / 2;
}

/** A list ready to be scanned: its names in small letters, words in alphabetical order. */
export function prepareNames(names: readonly string[]): readonly string[] {
  return names.map(ordered);
}

/** The place of the likest name of a prepared list, the first of equals, and its likeness. */
export function likest(
  name: string,
  prepared: readonly string[],
): { readonly at: number; readonly score: number } {
  const query = ordered(name);
  let [best, score] = [-1, -1];
  for (let at = 0; at < prepared.length; at++) {
    const here = jaroWinkler(query, prepared[at] ?? "");
    if (here > score) [best, score] = [at, here];
  }
  return { at: best, score };
}

function ordered(name: string): string {
  return [...wordsOf(name)].sort().join(" ");
}
