/**
 * @module scripts/names/align-letters
 * Finds which Latin letters write which native letter, from pairs of words alone: expectation maximisation over all
 * ways to cut the Latin word, one chunk a native letter. A chunk is consonants and the vowels after them (`mo` for
 * م, `` for ى), as scripts without short vowels need.
 */

/** A native word, one string a letter, with a Latin spelling (a–z) and how often it was seen. */
export interface WordPair {
  readonly letters: readonly string[];
  readonly latin: string;
  readonly weight: number;
}

/** A pair with the chunk of each letter and the mean log2 probability of a chunk: how well the two fit. */
export interface AlignedPair extends WordPair {
  readonly chunks: readonly string[];
  readonly fit: number;
}

const LONGEST = 5;
const FLOOR = 1e-7;
const CHUNK = /^[b-df-hj-np-tv-z]{0,4}[aeiou]{0,3}$/;
/** A word may end in what only lengthens or is silent: ah, ay, aux. */
const LAST_CHUNK = /^[b-df-hj-np-tv-z]{0,4}[aeiou]{0,3}[hytsxw]?$/;

type Table = Map<string, Map<string, number>>;

/** Align all pairs; the pairs that cannot be cut at all are left out. Deterministic. */
export function alignLetters(pairs: readonly WordPair[], rounds = 6): readonly AlignedPair[] {
  let table: Table = new Map();
  for (let round = 0; round < rounds; round += 1) {
    const counts: Table = new Map();
    for (const pair of pairs) addExpected(pair, table, round === 0, counts);
    table = normalised(counts);
  }
  return pairs.flatMap((pair) => {
    const chunks = bestCut(pair, table);
    return chunks === null ? [] : [chunks];
  });
}

function allowed(latin: string, from: number, to: number): boolean {
  const chunk = latin.slice(from, to);
  return to === latin.length ? LAST_CHUNK.test(chunk) || CHUNK.test(chunk) : CHUNK.test(chunk);
}

interface Step {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly probability: number;
}

/** Every chunk of every letter that can be part of a whole cut, by letter. */
function stepsOf({ letters, latin }: WordPair, table: Table, first: boolean): readonly (readonly Step[])[] {
  return letters.map((letter, at) => {
    const known = table.get(letter);
    const steps: Step[] = [];
    const left = letters.length - at - 1;
    for (let from = 0; from <= latin.length; from += 1) {
      if (from > at * LONGEST) break;
      for (let to = from; to <= Math.min(latin.length, from + LONGEST); to += 1) {
        if (latin.length - to > left * LONGEST) continue;
        if (!allowed(latin, from, to)) continue;
        const chunk = latin.slice(from, to);
        const probability = first
          ? (chunk === "" ? 0.1 : 1) / (1 + Math.abs(chunk.length - 1))
          : (known?.get(chunk) ?? FLOOR);
        steps.push({ at, from, to, probability });
      }
    }
    return steps;
  });
}

function addExpected(pair: WordPair, table: Table, first: boolean, counts: Table): void {
  const { letters, latin, weight } = pair;
  const steps = stepsOf(pair, table, first);
  const width = latin.length + 1;
  const forward = new Float64Array((letters.length + 1) * width);
  const backward = new Float64Array((letters.length + 1) * width);
  forward[0] = 1;
  backward[letters.length * width + latin.length] = 1;
  steps.forEach((row, at) => {
    for (const { from, to, probability } of row)
      forward[(at + 1) * width + to] =
        (forward[(at + 1) * width + to] ?? 0) + (forward[at * width + from] ?? 0) * probability;
  });
  for (let at = letters.length - 1; at >= 0; at -= 1)
    for (const { from, to, probability } of steps[at] ?? [])
      backward[at * width + from] =
        (backward[at * width + from] ?? 0) + (backward[(at + 1) * width + to] ?? 0) * probability;
  const total = backward[0] ?? 0;
  if (total === 0) return;
  steps.forEach((row, at) => {
    const letter = letters[at] ?? "";
    let known = counts.get(letter);
    if (known === undefined) counts.set(letter, (known = new Map()));
    for (const { from, to, probability } of row) {
      const share =
        ((forward[at * width + from] ?? 0) * probability * (backward[(at + 1) * width + to] ?? 0)) / total;
      if (share < 1e-6) continue;
      const chunk = latin.slice(from, to);
      known.set(chunk, (known.get(chunk) ?? 0) + share * weight);
    }
  });
}

function normalised(counts: Table): Table {
  const table: Table = new Map();
  for (const [letter, chunks] of counts) {
    let total = 0;
    for (const count of chunks.values()) total += count;
    table.set(letter, new Map([...chunks].map(([chunk, count]) => [chunk, count / total])));
  }
  return table;
}

function bestCut(pair: WordPair, table: Table): AlignedPair | null {
  const { letters, latin } = pair;
  const width = latin.length + 1;
  const best = new Float64Array((letters.length + 1) * width).fill(-Infinity);
  const origin = new Int32Array((letters.length + 1) * width);
  best[0] = 0;
  stepsOf(pair, table, false).forEach((row, at) => {
    for (const { from, to, probability } of row) {
      const score = (best[at * width + from] ?? -Infinity) + Math.log2(probability);
      if (score <= (best[(at + 1) * width + to] ?? -Infinity)) continue;
      best[(at + 1) * width + to] = score;
      origin[(at + 1) * width + to] = from;
    }
  });
  const score = best[letters.length * width + latin.length] ?? -Infinity;
  if (score === -Infinity) return null;
  const chunks: string[] = [];
  let to = latin.length;
  for (let at = letters.length; at > 0; at -= 1) {
    const from = origin[at * width + to] ?? 0;
    chunks.unshift(latin.slice(from, to));
    to = from;
  }
  return { ...pair, chunks, fit: score / letters.length };
}
