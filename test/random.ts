/**
 * @module test/random
 * Small repeatable random numbers (mulberry32): the same seed gives the same run on every machine.
 */

/** Numbers from 0 to 1, 1 excluded. */
export type Random = () => number;

/** A generator for a seed. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from 0 to `below`, `below` excluded. */
export function randomBelow(random: Random, below: number): number {
  return Math.floor(random() * below);
}

/** One of a list that is not empty. */
export function randomOne<T>(random: Random, list: readonly T[]): T {
  return list[randomBelow(random, list.length)] as T;
}
