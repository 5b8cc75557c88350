/**
 * @module reports/acts/chunks
 * Walks along a clause and hands out the mentions in it, each with the preposition that governs it.
 */
import { startingAt, type Draft, type DraftMention } from "../draft.ts";
import type { PrepositionRole } from "../lexicon.ts";
import type { Sentence } from "../text/tokens.ts";
import { groupAt, isVerbAt } from "../verbs.ts";
import { governingPreposition } from "./preposition.ts";

/** A mention in a clause. */
export interface Chunk {
  readonly mention: DraftMention;
  /** Senses of its preposition; empty = it stands free. */
  readonly roles: readonly PrepositionRole[];
  /** Joined to the chunk before it by a conjunction, a comma, or as an example of it. */
  readonly joined: boolean;
}

/** Mentions to the right of a token up to the end of its clause. */
export function chunksRight(draft: Draft, from: number, sentence: Sentence): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let at = from;
  while (at < sentence.last && !endsClause(draft, at, from)) {
    const mention = outermost(draft, at);
    if (mention === undefined) {
      at += 1;
      continue;
    }
    const governing = governingPreposition(draft, mention.first);
    chunks.push({ mention, roles: governing?.roles ?? [], joined: governing === null && isJoined(draft, mention.first, chunks) });
    at = Math.max(at + 1, mention.last);
  }
  return chunks;
}

/** First token after the clause that begins at a token. */
export function clauseEnd(draft: Draft, from: number, sentence: Sentence): number {
  let at = from;
  while (at < sentence.last && !endsClause(draft, at, from)) at += 1;
  return at;
}

/** The widest mention that may take part in an act; events and hidden nested names do not hide what follows. */
function outermost(draft: Draft, at: number): DraftMention | undefined {
  return startingAt(draft, at)
    .filter((mention) => !(mention.nested === true && mention.sort === "event"))
    .filter((mention) => mention.sort !== "role" || startingAt(draft, mention.last).every((next) => next.sort !== "person"))
    .sort((a, b) => b.last - a.last)[0];
}

function isJoined(draft: Draft, first: number, before: readonly Chunk[]): boolean {
  if (before.length === 0) return false;
  const { tokens } = draft.text;
  let at = first - 1;
  while (draft.pack.sets.determiners.has(tokens[at]?.norm ?? "")) at -= 1;
  const norm = tokens[at]?.norm ?? "";
  if (draft.pack.sets.examples.has(norm) || /^(?:que|as)$/.test(norm)) return true;
  return draft.pack.sets.conjunctions.has(norm) || norm === ",";
}

function endsClause(draft: Draft, at: number, from: number): boolean {
  const { tokens } = draft.text;
  const norm = tokens[at]?.norm ?? "";
  const { sets } = draft.pack;
  if (/^[;:!?]$/.test(norm)) return true;
  if (sets.relatives.has(norm) || sets.contrast.has(norm)) return true;
  if (sets.complementizers.has(norm) && at > from) return true;
  if (at <= from || !isVerbAt(draft, at)) return false;
  return groupAt(draft, at)?.finite === true;
}
