/**
 * @module names/clean/mojibake
 * Repairs UTF-8 that was read as windows-1252 (or latin-1) or as windows-1251, where the repair is sure.
 * Source of the tables: WHATWG Encoding Standard, indexes windows-1252 and windows-1251 (facts; CC0).
 * Not here: windows-1251 read as windows-1252 (`Âëàäèìèð`): it is not told from Greek or Arabic read so.
 */

/** What 0x80 to 0x9f stand for in windows-1252; the five without a character stay control characters. */
const HIGH_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
/** What 0x80 to 0xbf stand for in windows-1251. */
const HIGH_1251 = "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї";

const TO_1252: ReadonlyMap<string, number> = new Map([...HIGH_1252].map((sign, at) => [sign, 0x80 + at]));
const TO_1251: ReadonlyMap<string, number> = new Map([...HIGH_1251].map((sign, at) => [sign, 0x80 + at]));

type CodePage = 1252 | 1251;

/** One character of UTF-8 that stands as several: where, and what it is. */
interface Sequence {
  readonly from: number;
  readonly to: number;
  readonly letter: string;
  /** It is a letter, and could not be a letter before a closing mark (`CAFÉ”`). */
  readonly sure: boolean;
}

/** At most this many readings over each other are undone. */
const LAYERS = 3;

/**
 * The text as it was before it was read in the wrong encoding; the text itself where nothing is sure.
 *
 * Sure is: at least one sequence that spells a letter, apostrophe or blank in UTF-8 and cannot be what it looks like.
 * As windows-1251, where every sequence begins with a letter of Russian: all of the Cyrillic letters are in such
 * sequences, and there are two of them or the letter is Latin among Latin ones. Bytes that were lost on the way stay
 * lost: a beginning without an end, beside two repaired letters of Cyrillic, becomes `?`.
 *
 * Cost: one scan where there is nothing to repair.
 *
 * @example `repairMojibake("MÃ¼ller")` → `"Müller"`
 */
export function repairMojibake(text: string): string {
  let current = text;
  for (let layer = 0; layer < LAYERS; layer++) {
    const repaired = repairOnce(current);
    if (repaired === current) break;
    current = repaired;
  }
  return current;
}

function repairOnce(text: string): string {
  let [latin, cyrillic] = [false, false];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xc2 && code <= 0xf4) latin = true;
    else if (code >= 0x412 && code <= 0x444) cyrillic = true;
  }
  if (latin) {
    const found = sequencesIn(text, 1252);
    if (found.some(({ sure }) => sure)) return rewritten(text, found);
  }
  if (cyrillic) {
    const found = sequencesIn(text, 1251);
    if (isSureCyrillic(text, found)) return rewritten(text, found);
  }
  return text;
}

function byteOf(text: string, at: number, page: CodePage): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code;
  if (page === 1251) {
    if (code >= 0x410 && code <= 0x44f) return code - 0x350;
    return TO_1251.get(text.charAt(at)) ?? -1;
  }
  return code <= 0xff ? code : (TO_1252.get(text.charAt(at)) ?? -1);
}

function sequencesIn(text: string, page: CodePage): readonly Sequence[] {
  const found: Sequence[] = [];
  for (let at = 0; at < text.length; at++) {
    const sequence = sequenceAt(text, at, page);
    if (sequence === null) continue;
    found.push(sequence);
    at = sequence.to - 1;
  }
  return found;
}

function sequenceAt(text: string, at: number, page: CodePage): Sequence | null {
  const lead = byteOf(text, at, page);
  const more = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
  if (more === 0) return null;
  let code = lead & (0x3f >> more);
  for (let step = 1; step <= more; step++) {
    const byte = at + step < text.length ? continuation(text, at + step, page, more) : -1;
    if (byte < 0) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const overlong = (more === 2 && code < 0x800) || (more === 3 && code < 0x10000);
  if (overlong || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  const to = at + more + 1;
  const letter = String.fromCodePoint(code);
  return { from: at, to, letter, sure: isSure(text, { from: at, to, code, letter }) };
}

/** A byte from 0x80 to 0xbf; after one letter, a plain blank may be the no-break space it once was (0xa0). */
function continuation(text: string, at: number, page: CodePage, more: number): number {
  const byte = byteOf(text, at, page);
  if (byte === 0x20 && more === 1) return 0xa0;
  return byte >= 0x80 && byte <= 0xbf ? byte : -1;
}

/** Marks that may close a word: after a capital with a diacritic they are no sign of damage. */
const CLOSING = "‚„…‰‹‘’“”•–—™›»«·®°ªº¹²³ \u00a0";

function isSure(
  text: string,
  { from, to, code, letter }: { from: number; to: number; code: number; letter: string },
): boolean {
  if (text.charAt(to - 1) === " ") return false;
  // Â before a blank or a sign: the blank or sign alone, once.
  if (code < 0xc0) return code === 0xa0 || !CLOSING.includes(text.charAt(to - 1));
  if (code >= 0x2010 && code <= 0x2027) return true;
  if (!/\p{L}|\p{M}/u.test(letter)) return false;
  for (let at = from + 1; at < to; at++) if (!CLOSING.includes(text.charAt(at))) return true;
  // Within a word, or before the next sequence: no closing mark stands there.
  return to < text.length && isLetter(text.charAt(to));
}

function isLetter(sign: string): boolean {
  return /\p{L}/u.test(sign);
}

/** Whether Cyrillic that reads as UTF-8 is damage: Рівне and Сёмин hold such pairs by chance, among other letters. */
function isSureCyrillic(text: string, found: readonly Sequence[]): boolean {
  const letters = found.filter(({ letter }) => /\p{L}/u.test(letter));
  if (letters.length === 0) return false;
  const among = letters.every(
    ({ from, to, letter }) =>
      /\p{Script=Latin}/u.test(letter) && /[A-Za-z]/.test(text.charAt(from - 1) + text.charAt(to)),
  );
  if (letters.length < 2 && !among) return false;
  let outside = 0;
  let at = 0;
  for (const { from, to } of [...found, { from: text.length, to: text.length }]) {
    for (; at < from; at++) if (isOtherCyrillic(text.charCodeAt(at))) outside += 1;
    at = to;
  }
  return outside === 0;
}

/** A Cyrillic letter that is not the beginning (Р, С) whose end was lost. */
function isOtherCyrillic(code: number): boolean {
  return code >= 0x400 && code <= 0x52f && code !== 0x420 && code !== 0x421;
}

function rewritten(text: string, found: readonly Sequence[]): string {
  const cyrillic = found.filter(({ letter }) => /\p{Script=Cyrillic}/u.test(letter)).length;
  let [result, at] = ["", 0];
  const keep = (to: number): void => {
    const between = text.slice(at, to);
    result += cyrillic >= 2 ? between.replace(/[ÐÑРС]/g, "?") : between;
  };
  for (const { from, to, letter } of found) {
    keep(from);
    result += letter;
    at = to;
  }
  keep(text.length);
  return result;
}
