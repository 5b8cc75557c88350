/**
 * @module lists/us-csl/names
 * Names of the Consolidated Screening List. Those of the Treasury are written as in its own files; those of the other
 * agencies may hold further names in words (“a.k.a.”), which are added beside the name as it stands.
 */
import type { EntryName } from "../../model/index.ts";
import type { EntryDraft } from "../entry/draft.ts";
import { addName } from "../us-ofac/names.ts";

/** Characters of a text in which further names are looked for; the longest real one has 300. */
const LONGEST = 1000;

type Kind = EntryName["kind"];

const KNOWN_AS = "([af])\\.?k\\.?a\\.?[\\s,]+";
const IN_BRACKETS = new RegExp(`^(.+?)\\s*[([]${KNOWN_AS}([^()[\\]]+)[)\\]]\\s*(.*)$`, "i");
const IN_WORDS = /^(.+?),?\s+([af])\.?k\.?a\.,?\s+(.+)$/i;
const AT_START = new RegExp(`^${KNOWN_AS}(.+)$`, "i");
const AFFILIATED = /^.+\bAffiliated Entity:\s*(.+)$/;

/** Add the name of a row as it stands, and the names that are told apart in it. */
export function addMainName(draft: EntryDraft, text: string): void {
  const name = withoutEnd(text);
  addName(draft, name);
  addTold(draft, name);
}

/** A comma at the end parted the name from something that is gone. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ", ".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/**
 * Add an alias.
 *
 * @returns whether there was one: an “and” that is left between two semicolons is none.
 */
export function addAlias(draft: EntryDraft, text: string): boolean {
  const name = withoutEnd(text.replace(/^(?:and|or)\s+/, ""));
  if (/^(?:and|or)?[\s\p{P}]*$/u.test(name)) return false;
  const [, letter, told] = AT_START.exec(name) ?? [];
  addName(draft, told ?? name, { kind: kindOf(letter) });
  addTold(draft, name);
  return true;
}

/** `X (f.k.a. Y; Z)`, `X, a.k.a. Y`, `X. Affiliated Entity: Y`. */
function addTold(draft: EntryDraft, text: string): void {
  if (text.length > LONGEST) return;
  draft.name(AFFILIATED.exec(text)?.[1], { kind: "alias" });
  const [, before, letter, inside, after] = IN_BRACKETS.exec(text) ?? [];
  if (before !== undefined) {
    draft.name(`${before} ${after ?? ""}`, { kind: "alias" });
    for (const name of (inside ?? "").split(";")) draft.name(name, { kind: kindOf(letter) });
    return;
  }
  const [, first, word, second] = IN_WORDS.exec(text) ?? [];
  draft.name(first, { kind: "alias" });
  draft.name(second, { kind: kindOf(word) });
}

function kindOf(letter: string | undefined): Kind {
  return letter?.toLowerCase() === "f" ? "former" : "alias";
}
