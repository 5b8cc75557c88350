/**
 * @module scripts/names/letter-table
 * Counts how letters are read beside their neighbours and keeps the contexts that say something new.
 */
import { contextsOf, endingAfter, type Ending } from "../../engine/src/names/romanise/letter-readings.ts";
import type { AlignedPair } from "./align-letters.ts";

/** A context is counted from this weight on, and kept where it is worth this many bits over the narrower one. */
const LEAST_WEIGHT = 3;
const LEAST_GAIN = 6;
/** How much the narrower context counts beside the pairs seen. */
const PRIOR = 2;
const LEAST_SHARE = 0.03;
const MOST_READINGS = 5;
/** A cost is in eighths of a bit. */
const COST_STEP = 8;

type Counts = Map<string, Map<string, number>>;

/** Rows of a letter table: context and its readings, `mu 9,mo 12`, by context. Deterministic. */
export function letterTable(pairs: readonly AlignedPair[]): ReadonlyMap<string, string> {
  const { counts, narrower } = countContexts(pairs);
  const shares = new Map<string, ReadonlyMap<string, number>>();
  const contexts = [...counts].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  const rows = new Map<string, string>();
  for (const [context, seen] of contexts) {
    const total = [...seen.values()].reduce((sum, weight) => sum + weight, 0);
    const isAlone = context.length === 2;
    if (!isAlone && total < LEAST_WEIGHT) continue;
    const prior = isAlone ? undefined : nearest(context, narrower, shares);
    const own = mixed(seen, total, prior);
    if (prior !== undefined && total * gain(own, prior) < LEAST_GAIN) continue;
    shares.set(context, own);
    rows.set(context, rowOf(own));
  }
  return rows;
}

function countContexts(pairs: readonly AlignedPair[]): {
  readonly counts: Counts;
  readonly narrower: ReadonlyMap<string, string>;
} {
  const counts: Counts = new Map();
  const narrower = new Map<string, string>();
  for (const { letters, chunks, weight } of pairs) {
    const word = letters.join("");
    let ending: Ending = "#";
    for (const [at, chunk] of chunks.entries()) {
      const contexts = contextsOf(word, at, ending);
      for (const [level, context] of contexts.entries()) {
        const next = contexts[level + 1];
        if (next !== undefined) narrower.set(context, next);
        const seen = counts.get(context) ?? new Map<string, number>();
        counts.set(context, seen.set(chunk, (seen.get(chunk) ?? 0) + weight));
      }
      ending = endingAfter(ending, chunk);
    }
  }
  return { counts, narrower };
}

function nearest(
  context: string,
  narrower: ReadonlyMap<string, string>,
  shares: ReadonlyMap<string, ReadonlyMap<string, number>>,
): ReadonlyMap<string, number> | undefined {
  for (let next = narrower.get(context); next !== undefined; next = narrower.get(next)) {
    const known = shares.get(next);
    if (known !== undefined) return known;
  }
  return undefined;
}

function mixed(
  seen: ReadonlyMap<string, number>,
  total: number,
  prior: ReadonlyMap<string, number> | undefined,
): ReadonlyMap<string, number> {
  if (prior === undefined) return new Map([...seen].map(([chunk, weight]) => [chunk, weight / total]));
  const chunks = new Set([...seen.keys(), ...prior.keys()]);
  return new Map(
    [...chunks].map((chunk) => [
      chunk,
      ((seen.get(chunk) ?? 0) + PRIOR * (prior.get(chunk) ?? 0)) / (total + PRIOR),
    ]),
  );
}

/** Bits a letter that the wider context saves. */
function gain(own: ReadonlyMap<string, number>, prior: ReadonlyMap<string, number>): number {
  let bits = 0;
  for (const [chunk, share] of own) bits += share * Math.log2(share / (prior.get(chunk) ?? 1e-4));
  return bits;
}

function rowOf(shares: ReadonlyMap<string, number>): string {
  return [...shares]
    .filter(([, share]) => share >= LEAST_SHARE)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_READINGS)
    .map(([chunk, share]) => `${chunk === "" ? "-" : chunk} ${Math.round(-Math.log2(share) * COST_STEP)}`)
    .join(",");
}
