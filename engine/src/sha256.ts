/**
 * @module sha256
 * SHA-256 of a text (FIPS 180-4), synchronous and without Node, so that an answer can name the bytes it was given
 * for in a browser too. Checked against Node's own in tests.
 */

/** Hexadecimal SHA-256 of a text's UTF-8 bytes. Cost linear in the text. */
export function sha256Hex(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const blocks = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
  blocks.set(bytes);
  blocks[bytes.length] = 0x80;
  const view = new DataView(blocks.buffer);
  view.setUint32(blocks.length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(blocks.length - 4, (bytes.length << 3) >>> 0);
  const state = Uint32Array.from(INITIAL);
  const words = new Uint32Array(64);
  for (let at = 0; at < blocks.length; at += 64) compress(state, words, view, at);
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}

const PRIMES: readonly number[] = firstPrimes(64);
const INITIAL: readonly number[] = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUND: Uint32Array = Uint32Array.from(PRIMES.map((prime) => fraction(Math.cbrt(prime))));

function compress(state: Uint32Array, words: Uint32Array, view: DataView, start: number): void {
  for (let at = 0; at < 16; at += 1) words[at] = view.getUint32(start + at * 4);
  for (let at = 16; at < 64; at += 1) {
    const [x, y] = [words[at - 15] ?? 0, words[at - 2] ?? 0];
    const first = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
    const second = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
    words[at] = ((words[at - 16] ?? 0) + first + (words[at - 7] ?? 0) + second) >>> 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at += 1) {
    const high = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const one = (h + high + ((e & f) ^ (~e & g)) + (ROUND[at] ?? 0) + (words[at] ?? 0)) >>> 0;
    const low = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const two = (low + ((a & b) ^ (a & c) ^ (b & c))) >>> 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) >>> 0, c, b, a, (one + two) >>> 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => {
    state[at] = ((state[at] ?? 0) + word) >>> 0;
  });
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The first 32 bits of the fractional part, as the standard derives its constants. */
function fraction(value: number): number {
  return Math.floor((value - Math.floor(value)) * 0x100000000) >>> 0;
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return primes;
}
