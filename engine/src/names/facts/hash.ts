/**
 * @module names/facts/hash
 * The key under which a word's facts are kept: one spelling for letters that only look or encode differently, and a
 * 48-bit number of it.
 */

/** Letters of other scripts that are written one for the other; marks that carry no letter map to nothing. */
const FOLDED: ReadonlyMap<number, number> = new Map([
  // Arabic script: forms of alef, yeh, kaf, teh marbuta, hamza seats.
  ...pairs("أا إا آا ٱا ىي یي ےي ئي کك ةه ۀه ہه ھه ەه ؤو"),
  ...pairs("ёе"),
  // Greek vowels with tonos, and final sigma.
  ...pairs("άα έε ήη ίι όο ύυ ώω ϊι ΐι ϋυ ΰυ ςσ"),
]);

/** First letter outside ASCII. */
const PLAIN_END = 0x80;
const WHOLE_LOW = 0x1_0000_0000;

function pairs(text: string): readonly (readonly [number, number])[] {
  return text.split(" ").map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)] as const);
}

/** Signs without a letter's value: stress, Arabic vowel signs and tatweel, joiners, apostrophes and geresh. */
function isSilent(code: number): boolean {
  if (code < 0x300) return code === 0x27;
  if (code <= 0x36f || code === 0x640 || code === 0x670) return true;
  if (code >= 0x64b && code <= 0x655) return true;
  if (code >= 0x591 && code <= 0x5c7) return code !== 0x5be;
  return code === 0x5f3 || code === 0x5f4 || (code >= 0x200b && code <= 0x200f) || code === 0x2019;
}

/**
 * Spelling under which a word's facts are kept. Idempotent; an ASCII word is returned as it is.
 *
 * @param word lower-case, NFC; Latin words without diacritics. Cost: one pass over the word.
 * @example `factKey("علی")` → `"علي"`, `factKey("евге́ний")` → `"евгений"`
 */
export function factKey(word: string): string {
  let at = 0;
  while (at < word.length && word.charCodeAt(at) < PLAIN_END && word.charCodeAt(at) !== 0x27) at += 1;
  if (at === word.length) return word;
  let key = word.slice(0, at);
  for (; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (!isSilent(code)) key += String.fromCharCode(FOLDED.get(code) ?? code);
  }
  return key;
}

/**
 * 48-bit hash of a key, as a whole number below 2^48: two FNV-like lanes with a final mix.
 *
 * Among n stored words an unknown word meets one by chance with odds n / 2^48 (250,000 words: 1 in 10^9); that no two
 * stored words meet is tested when the table is made.
 */
export function wordHash(key: string): number {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (low >>> 15);
  }
  low = Math.imul(low ^ (low >>> 16), 0x7feb352d);
  low = Math.imul(low ^ (low >>> 15), 0x846ca68b);
  high = Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return ((high ^ (high >>> 16)) & 0xffff) * WHOLE_LOW + ((low ^ (low >>> 16)) >>> 0);
}
