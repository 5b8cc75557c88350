/**
 * @module documents/encoding/guess
 * The encoding of a text that says nothing of it, by its letters: one byte a character, French, English or Russian.
 * In Latin text letters above ASCII stand alone between others; in Cyrillic text they stand in runs.
 */

/** Encodings of Latin letters, the likeliest first, and of Cyrillic ones. */
const LATIN = ["windows-1252", "iso-8859-15", "macintosh"] as const;
const CYRILLIC = ["windows-1251", "koi8-r", "iso-8859-5", "ibm866"] as const;
/** Letters and signs that French and English texts have. */
const EXPECTED_LATIN = /[éèêëàâäùûüôöîïçœæÉÈÊËÀÂÄÙÛÜÔÖÎÏÇŒÆñáíóúß’‘“”«»–—…€£§°·\u00a0]/g;
/** The commonest Russian letters, as small letters: three quarters of a text. */
const EXPECTED_CYRILLIC = /[оеаинтсрвлкмдпу]/g;
/** Least share of high bytes beside another one for Cyrillic, and most for Latin. */
const RUNS = { cyrillic: 0.6, latin: 0.45 } as const;
/** Least share of expected letters among those above ASCII. */
const LEAST_EXPECTED = 0.5;

/** The likeliest encoding; `null` = none fits. */
export function guessEncoding(bytes: Uint8Array): string | null {
  const { high, paired, control } = countHigh(bytes);
  if (control > bytes.length / 200) return null;
  const share = high === 0 ? 0 : paired / high;
  if (share >= RUNS.cyrillic) return best(bytes, CYRILLIC, EXPECTED_CYRILLIC, high);
  if (share <= RUNS.latin) return best(bytes, LATIN, EXPECTED_LATIN, high);
  return null;
}

function countHigh(bytes: Uint8Array): { high: number; paired: number; control: number } {
  let [high, paired, control] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte >= 0x80) {
      high += 1;
      if ((bytes[at - 1] ?? 0) >= 0x80 || (bytes[at + 1] ?? 0) >= 0x80) paired += 1;
    } else if (byte < 0x20 && ![9, 10, 12, 13, 27].includes(byte)) control += 1;
  }
  return { high, paired, control };
}

function best(bytes: Uint8Array, names: readonly string[], expected: RegExp, high: number): string | null {
  const scored = names.map((name) => ({
    name,
    share: (new TextDecoder(name).decode(bytes).match(expected)?.length ?? 0) / Math.max(1, high),
  }));
  const [first] = scored.sort((a, b) => b.share - a.share);
  return first !== undefined && first.share >= LEAST_EXPECTED ? first.name : null;
}
