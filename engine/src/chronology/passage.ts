/**
 * @module chronology/passage
 * The words in which a report tells an act: whole sentences, for evidence is often a word or two.
 */
import type { Span } from "../model/index.ts";

/** Words of a shingle: a run of neighbouring words. */
const SHINGLE = 4;
/** Characters beyond the evidence at which a sentence is given up. */
const FARTHEST = 600;

/** Shingles of the sentences around the evidence, each once. */
export function shinglesAround(text: string, evidence: readonly Span[]): ReadonlySet<string> {
  return new Set(evidence.flatMap((span) => [...shinglesOf(sentenceAround(text, span))]));
}

/** Shingles of a text, each once: folded words, without what stands between them. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  const count = Math.max(0, words.length - SHINGLE + 1);
  return new Set(Array.from({ length: count }, (_, at) => words.slice(at, at + SHINGLE).join(" ")));
}

function sentenceAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - FARTHEST), start);
  const after = text.slice(end, end + FARTHEST);
  const from = Math.max(
    ...[...before.matchAll(/[.!?…]["»”]?\s|\n/g)].map((stop) => stop.index + stop[0].length),
    0,
  );
  const to = /[.!?…](?=["»”]?(?:\s|$))|\n/.exec(after)?.index ?? after.length;
  return before.slice(from) + text.slice(start, end) + after.slice(0, to);
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
