/**
 * @module documents/invisible
 * Characters that nobody sees. Those that only glue or cut words are dropped; direction marks stay, and are counted.
 */
import type { HiddenCount } from "./hidden-count.ts";

// Joiners (U+200C, U+200D) are letters of a kind in Persian and Indic scripts and stay.
const ZERO_WIDTH = /[\u00ad\u200b\u2060-\u2064\ufeff]/g;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g;
const ANY =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** Text without characters of no width and without control characters; all of them are counted. */
export function dropInvisible(text: string, hidden: HiddenCount): string {
  if (!ANY.test(text)) return text;
  countInvisible(text, hidden);
  return text.replace(ZERO_WIDTH, "").replace(CONTROL, "");
}

/** Count characters that nobody sees and leave them where they are. */
export function countInvisible(text: string, hidden: HiddenCount): void {
  if (!ANY.test(text)) return;
  for (const [why, pattern] of [
    ["zero-width", ZERO_WIDTH],
    ["direction-mark", DIRECTION],
    ["control", CONTROL],
  ] as const) {
    const found = text.match(pattern)?.length ?? 0;
    hidden.add(why, found, found);
  }
}
