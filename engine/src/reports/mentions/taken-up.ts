/**
 * @module reports/mentions/taken-up
 * A word of a name that the text has given in full, and an acronym set behind one, name the same party again.
 */
import { addMention, isCovered, type Draft, type DraftMention } from "../draft.ts";
import type { NameRun } from "./capital-runs.ts";
import { nameWord } from "./name-key.ts";

/** Full names by each of their words, in text order. */
export type NameIndex = ReadonlyMap<string, readonly { readonly last: number; readonly key: string }[]>;

/** Index the names that the text gives. Linear in the names. */
export function indexNames(draft: Draft): NameIndex {
  const index = new Map<string, { last: number; key: string }[]>();
  for (const mention of [...draft.mentions].sort((a, b) => a.first - b.first)) {
    const party = draft.parties.get(mention.parties[0] ?? "");
    const named = mention.sort === "person" || mention.sort === "vessel" || mention.sort === "organisation";
    if (party === undefined || !named || mention.hidden === true) continue;
    const words = party.caption.split(/[\s-]+/).map((word) => nameWord(draft, word));
    // An organisation is taken up by its first word only: “Bank” or “Trading” names nobody.
    if (words.length > 1) known(index, words.join(" ")).push({ last: mention.last, key: party.key });
    const usable =
      party.kind === "organisation"
        ? words.slice(0, 1).filter((word) => word.length > 3 && !draft.pack.sets.headWords.has(word))
        : words;
    for (const word of usable) known(index, word).push({ last: mention.last, key: party.key });
  }
  return index;
}

function known<T>(index: Map<string, T[]>, word: string): T[] {
  const found = index.get(word) ?? [];
  index.set(word, found);
  return found;
}

/** A single name that is part of a name already known takes it up again; so do both parts of a compound. */
export function takeUp(draft: Draft, run: NameRun, known: NameIndex): boolean {
  let understood = false;
  for (let at = run.first; at < run.last; at += 1) {
    if (isCovered(draft, at, at + 1)) continue;
    const end = Math.max(
      takeUpFull(draft, { first: at, last: run.last }, known),
      isCovered(draft, at, at + 1) ? at : takeUpSeveral(draft, { first: at, last: run.last }, known),
    );
    if (end > at || takeUpCompound(draft, at, known) || takeUpWord(draft, at, known)) understood = true;
    at = Math.max(at, end - 1);
  }
  return understood;
}

/** The whole name of a party again, however its words are used alone; returns where it ends. */
function takeUpFull(draft: Draft, { first, last }: NameRun, known: NameIndex): number {
  const { tokens } = draft.text;
  for (let end = last; end - first > 1; end -= 1) {
    const words = tokens.slice(first, end).map((token) => token.norm);
    const key = partyNamed(draft, known, words.join(" "), first);
    if (key === null) continue;
    addMention(draft, { type: "name", first, last: end, parties: [key], sort: kindOf(draft, key) });
    return end;
  }
  return first;
}

/** `Wise Honest`: the most words from here on that all name the same party; returns where they end. */
function takeUpSeveral(draft: Draft, { first, last }: NameRun, known: NameIndex): number {
  const { tokens } = draft.text;
  let [end, key]: [number, string | null] = [first, null];
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    const named: string | null =
      partyNamed(draft, known, token.norm, first) ?? (token.norm.length === 1 ? key : null);
    if (named === null || (key !== null && named !== key)) break;
    [end, key] = [at + 1, named];
  }
  if (key === null || end - first < 2) return first;
  addMention(draft, { type: "name", first, last: end, parties: [key], sort: kindOf(draft, key) });
  return end;
}

function takeUpCompound(draft: Draft, at: number, known: NameIndex): boolean {
  const token = draft.text.tokens[at];
  if (token === undefined) return false;
  const parts = draft.text.text.slice(token.start, token.end).split("-");
  // `Putin-linked yachts`: the small half is no name.
  const keys = parts.map((part) => (/^\p{Ll}/u.test(part) ? undefined : partyNamed(draft, known, part, at)));
  if (parts.length < 2 || keys.includes(null) || keys[0] === undefined) return false;
  let { start } = token;
  parts.forEach((part, index) => {
    const key = keys[index];
    const span = { start, end: start + part.length };
    const place = { first: at, last: at + 1, span, nested: index > 0 };
    if (key !== undefined && key !== null)
      addMention(draft, { type: "name", ...place, parties: [key], sort: kindOf(draft, key) });
    start += part.length + 1;
  });
  return true;
}

function takeUpWord(draft: Draft, at: number, known: NameIndex): boolean {
  const token = draft.text.tokens[at];
  const key = token === undefined ? null : partyNamed(draft, known, token.norm, at);
  if (key === null) return false;
  addMention(draft, { type: "name", first: at, last: at + 1, parties: [key], sort: kindOf(draft, key) });
  return true;
}

function kindOf(draft: Draft, key: string): NonNullable<DraftMention["sort"]> {
  const kind = draft.parties.get(key)?.kind;
  return kind === "vessel" || kind === "organisation" ? kind : "person";
}

/** The party whose name holds this word: the last one named before, else the first one after. */
function partyNamed(draft: Draft, known: NameIndex, words: string, at: number): string | null {
  const folded = words
    .split(" ")
    .map((word) => nameWord(draft, word))
    .join(" ");
  const named = folded.length < 2 ? [] : (known.get(folded) ?? []);
  return (named.findLast((item) => item.last <= at) ?? named[0])?.key ?? null;
}
