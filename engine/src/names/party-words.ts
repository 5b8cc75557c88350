/**
 * @module names/party-words
 * The words of a field that may hold several names, by their offsets: no word is copied before it is asked for.
 */
import { ORGANISATION_WORDS } from "./party-markers.ts";
import { GENERIC_WORDS, LEGAL_FORMS } from "./tables.ts";

/** Whether a word begins with an ASCII digit. */
export function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** Whether a plain word belongs to the names of organisations. */
export function isOfOrganisation(word: string): boolean {
  return LEGAL_FORMS.has(word) || GENERIC_WORDS.has(word) || ORGANISATION_WORDS.has(word);
}

/** Lower case without full stops, and without the marks that may stand at its ends. */
export function plainWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/^['"“«„(]+|[.'"”»,:)]+$/g, "")
    .replaceAll(".", "");
}

/** Words of a stretch up to the next divider or bracket, at most eight. */
export function wordsIn(raw: string, from: number, to: number): readonly string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = from; at <= to && words.length < 8; at++) {
    const sign = at < to ? raw.charAt(at) : ";";
    const stops = isDivider(sign);
    if (stops || isBlank(sign) || sign === ",") {
      if (start >= 0 && hasText(raw, start, at)) words.push(raw.slice(start, at));
      start = -1;
      if (stops && (at === to || words.length > 0)) break;
    } else if (start < 0) start = at;
  }
  return words;
}

/** Signs that end a name wherever they stand. */
export function isDivider(sign: string): boolean {
  return ";|\n\r()[]".includes(sign);
}

/** Blanks within a line. */
export function isBlank(sign: string): boolean {
  return sign === " " || sign === "\t" || sign === "\u00a0" || sign === "\u3000";
}

/** Whether a stretch holds a letter or digit. */
export function hasText(raw: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = raw.charCodeAt(at);
    const letter = code | 0x20;
    if ((letter >= 0x61 && letter <= 0x7a) || (code >= 0x30 && code <= 0x39) || code >= 0xaa) return true;
  }
  return false;
}

/** Whether a word begins at a place. */
export function startsWord(raw: string, at: number): boolean {
  if (at === 0) return true;
  const before = raw.charAt(at - 1);
  return (isBlank(before) || isDivider(before) || before === ",") && !isBlank(raw.charAt(at));
}
