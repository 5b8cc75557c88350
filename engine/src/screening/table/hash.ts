/**
 * @module screening/table/hash
 * 32-bit hashes of strings, told apart by a seed for each sort of key.
 */

/** Sorts of keys; each has its own seed, so that a form and a sound key of the same letters do not meet. */
export const KEY_SEED = {
  form: 0x811c9dc5,
  sound: 0x2f0b4c47,
  skeleton: 0x5bd1e995,
  group: 0x7ed55d16,
  head: 0x165667b1,
  tail: 0x27d4eb2f,
} as const;

/** Add one code unit to a hash. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Spread the bits of a finished hash. */
export function hashEnd(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Hash of a string. */
export function hashText(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = hashStep(hash, text.charCodeAt(at));
  return hashEnd(hash);
}
