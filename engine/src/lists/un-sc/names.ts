/**
 * @module lists/un-sc/names
 * Aliases of the Security Council’s list: one field may hold several, parted by semicolons, a name in two scripts, the
 * one in brackets behind the other, or words on whom it names.
 */

/** An alias found in a field. */
export interface UnAlias {
  readonly name: string;
  /** The field itself says that the entry was listed under it before. */
  readonly former?: true;
  /** The whole text, where it says more than the name. */
  readonly note?: string;
}

/** `b) ` parts names where the list forgot the semicolon. */
const BETWEEN = /;|\s[b-z]\)\s/;
const LISTED_BEFORE = /^(?:previously|formerly) listed as$/i;
const ORIGINAL = /^original script:\s*| ?\(original script\)/i;
/** `X, born in Y on Z`, `X (false identity related to …)`. */
const TOLD = /^([^()]{3,60}?)(?:,? born (?:in\b|on\b|\d)| \(false identity\b)/;

/** The names of a field, in order. Cost: linear. */
export function aliasesIn(text: string): readonly UnAlias[] {
  return pieces(text).flatMap(namesOf);
}

/** Cut outside brackets; where these do not close, everywhere. */
function pieces(text: string): readonly string[] {
  const parts = text.split(BETWEEN);
  const whole: string[] = [];
  let depth = 0;
  for (const [at, part] of parts.entries()) {
    const before = depth > 0 ? whole.pop() : undefined;
    whole.push(before === undefined ? part : `${before};${part}`);
    depth += count(part, "(") - count(part, ")");
    if (depth < 0 || (depth > 0 && at === parts.length - 1)) return parts;
  }
  return whole;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function namesOf(piece: string): readonly UnAlias[] {
  // A bracket that opens or closes nothing is left of a name that was cut.
  const text = piece.replace(/^[\s),]+/, "").trim();
  const told = TOLD.exec(text)?.[1];
  if (told !== undefined) return [{ name: told, note: text }];
  const [before, inside] = endingBracket(text);
  if (LISTED_BEFORE.test(inside)) return [{ name: before, former: true }];
  const others = inside.replace(ORIGINAL, "");
  if (before === "" || !(inside.includes(";") || inOtherScript(before, others))) return [{ name: text }];
  return [before, ...others.split(";")].map((name) => ({ name }));
}

/** A text parted from the bracket it ends with; there may be brackets in both. */
function endingBracket(text: string): readonly [before: string, inside: string] {
  let end = text.length - 1;
  while (end > 0 && ", ".includes(text.charAt(end))) end -= 1;
  let depth = 0;
  for (let at = end; at >= 0 && text[end] === ")"; at--) {
    if (text[at] === ")") depth += 1;
    if (text[at] === "(") depth -= 1;
    if (depth === 0) return [text.slice(0, at).trim(), text.slice(at + 1, end)];
  }
  return [text, ""];
}

/** Whether one of two names is in Latin letters and the other in none of them. */
function inOtherScript(a: string, b: string): boolean {
  const [first, second] = [a, b].map((name) => ({
    latin: /\p{Script=Latin}/u.test(name),
    other: /(?!\p{Script=Latin})\p{L}/u.test(name),
  }));
  if (first === undefined || second === undefined) return false;
  return first.latin !== first.other && second.latin !== second.other && first.latin !== second.latin;
}

/** What a note on an alias holds of names. */
export interface NotedNames {
  readonly names: readonly string[];
  /** The entry was listed under the alias before. */
  readonly former: boolean;
  /** Whether the note says nothing else. */
  readonly whole: boolean;
}

const IN_ARABIC = /(?:^|[\s.,])in\s+arabic(?: script)?: ?([^A-Za-z]{2,200})$/i;
const SEVERAL = /\(([^()\d]{2,300};[^()\d]{2,300})\)/;
const NAME = /^\s*\p{Lu}[^\d():]{2,60}$/u;

/**
 * Further names in the note on an alias: `Previously listed as. In Arabic: …`, the spellings in Latin letters of an alias
 * in another script, several names in brackets.
 */
export function namesInNote(alias: string, note: string): NotedNames {
  const none = { names: [], former: LISTED_BEFORE.test(note), whole: LISTED_BEFORE.test(note) };
  if (note.length > 1000) return none;
  const arabic = IN_ARABIC.exec(note);
  if (arabic !== null) {
    const before = note.slice(0, arabic.index).replace(/[.,]$/, "");
    const former = LISTED_BEFORE.test(before);
    return { names: [arabic[1] ?? ""], former, whole: former || before === "" };
  }
  const spellings = note.split(";");
  if (spellings.every((name) => NAME.test(name) && inOtherScript(alias, name)))
    return { names: spellings, former: false, whole: true };
  return { ...none, names: SEVERAL.exec(note)?.[1]?.split(";") ?? [] };
}
