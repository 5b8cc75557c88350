/**
 * @module names/clean
 * Cleans one name as it came from a file or a form: says what was damaged, hidden or missing, and what it was made.
 * Shape: repair of the encoding → compatibility forms and invisible signs → lookalikes → case; then notes on what is
 * left. Not here: several names in one field (`names/parties`).
 */
import { composeName, isPlain, settle } from "../normalise.ts";
import { lettersForDigits } from "./digits.ts";
import { unmixScripts } from "./homoglyphs.ts";
import { repairMojibake } from "./mojibake.ts";
import { isPlaceholder, isUnknownPart } from "./placeholders.ts";

/** One thing that was found in a name. */
export interface CleaningNote {
  /**
   * - `mojibake`: the encoding was repaired; of the whole name.
   * - `invisible`: signs without width, direction marks or control characters were taken out; of the whole name.
   * - `homoglyph`: a word of mixed script was put into one.
   * - `letters-lost`: a word holds `?` for a letter that cannot be known; the mark stays, `to` is the cleaned word.
   * - `digits-for-letters`: another reading of a word; the text keeps the digits.
   * - `placeholder`: the field or a word of it names nobody; the text keeps it, `to` is empty.
   */
  readonly kind:
    | "mojibake"
    | "homoglyph"
    | "invisible"
    | "placeholder"
    | "letters-lost"
    | "digits-for-letters";
  readonly from: string;
  readonly to: string;
}

/** A name to compare, and what was done to it. */
export interface CleanedName {
  /** Normalised as by `normaliseName`. */
  readonly text: string;
  /** In the order of the kinds of work, within it from left to right; empty for most names. */
  readonly notes: readonly CleaningNote[];
}

const NO_NOTES: readonly CleaningNote[] = [];
/** Placeholders are short; longer fields are not looked up. */
const PLACEHOLDER_LENGTH = 32;

/**
 * Clean a name: what is sure is repaired, what is not stays and is noted.
 *
 * @param raw Any string.
 * @returns The normalised text; for plain ASCII what `normaliseName` gives.
 * Cost: plain ASCII is looked at twice and copied only to lower-case it; other text is linear.
 *
 * @example `cleanName("MÃ¼ller")` → `{ text: "müller", notes: [{ kind: "mojibake", from: "MÃ¼ller", to: "Müller" }] }`
 */
export function cleanName(raw: string): CleanedName {
  if (isPlain(raw)) {
    const text = raw.toLowerCase();
    return { text, notes: notesOn(text, NO_NOTES) };
  }
  const notes: CleaningNote[] = [];
  const repaired = repairMojibake(raw);
  if (repaired !== raw) notes.push({ kind: "mojibake", from: raw, to: repaired });
  const composed = composeName(repaired);
  if (hidesSigns(repaired)) notes.push({ kind: "invisible", from: repaired, to: composed.trim() });
  const { text: unmixed, changes } = unmixScripts(composed);
  for (const { from, to } of changes) notes.push({ kind: "homoglyph", from, to });
  const settled = settle(unmixed);
  const text = settled.replaceAll("\ufffd", "?");
  if (text !== settled) notes.push(...lostLetters(settled));
  return { text, notes: notesOn(text, notes) };
}

/** Signs without width, of direction, or of control that are no blank. */
function hidesSigns(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 ? code < 9 || code > 13 : code >= 0x7f && code <= 0x9f && code !== 0x85) return true;
    if (code > 0x9f && (code === 0xad || code > 0x5ff) && /\p{Cf}|\p{Co}/u.test(signAt(text, at)))
      return true;
  }
  return false;
}

function signAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function lostLetters(settled: string): readonly CleaningNote[] {
  return settled
    .split(" ")
    .filter((word) => word.includes("\ufffd"))
    .map((word) => ({ kind: "letters-lost", from: word, to: word.replaceAll("\ufffd", "?") }) as const);
}

/** Notes that need no more than the finished text: one scan tells whether there is anything to look at. */
function notesOn(text: string, before: readonly CleaningNote[]): readonly CleaningNote[] {
  const isNobody = text.length <= PLACEHOLDER_LENGTH && isPlaceholder(text);
  if (!isNobody && !needsWords(text)) return before;
  const notes = [...before];
  if (isNobody) notes.push({ kind: "placeholder", from: text, to: "" });
  for (const word of text.split(/[^\p{L}\p{M}\p{N}?]+/u)) {
    if (!isNobody && isUnknownPart(word)) notes.push({ kind: "placeholder", from: word, to: "" });
    if (isLettersLost(word) && !before.some(({ kind, to }) => kind === "letters-lost" && to === word))
      notes.push({ kind: "letters-lost", from: word, to: word });
    for (const to of lettersForDigits(word)) notes.push({ kind: "digits-for-letters", from: word, to });
  }
  return notes.length === before.length ? before : notes;
}

/** Whether a scan sees a question mark, a digit beside a letter, or a word of three letters that may be `fnu`. */
function needsWords(text: string): boolean {
  let [start, before] = [0, 0];
  for (let at = 0; at <= text.length; at++) {
    const kind = at === text.length ? 0 : kindOf(text.charCodeAt(at));
    if (kind === QUESTION) return true;
    if ((kind === DIGIT && before === LETTER) || (kind === LETTER && before === DIGIT)) return true;
    if (kind === 0 && before === LETTER && at - start === 3 && isUnknownPart(text.slice(start, at)))
      return true;
    if (before === 0) start = at;
    before = kind;
  }
  return false;
}

const LETTER = 1;
const DIGIT = 2;
const QUESTION = 3;

function kindOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return LETTER;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code === 0x3f) return QUESTION;
  return code > 0x7f ? LETTER : 0;
}

/** A question mark within or before letters, or a word of nothing else; one after the last letter asks a question. */
function isLettersLost(word: string): boolean {
  const mark = word.indexOf("?");
  return mark >= 0 && (mark < word.length - 1 || word.length > 1) && !/^[^?]+\?$/.test(word);
}
