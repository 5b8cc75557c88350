/**
 * @module reports/verb-forms
 * What the lexicon says of a word as a verb, before its neighbours are looked at; and what may stand between the parts of a
 * verb.
 */
import type { Draft } from "./draft.ts";

/** Mood or tense of a finite verb, or the kind of a non-finite form; `att` = a participle with an adjective’s ending. */
export type Mood =
  | "pres"
  | "impf"
  | "past"
  | "fut"
  | "cond"
  | "subj"
  | "inf"
  | "pp"
  | "att"
  | "ger"
  | "modal";

/** A form as a verb: its lemma and mood. */
export type Reading = readonly [lemma: string, mood: Mood];

/** Readings of a token as a verb; empty when it is none in the lexicon. */
export function readingsAt(draft: Draft, at: number): readonly Reading[] {
  const token = draft.text.tokens[at];
  if (token?.kind !== "word") return [];
  const found = draft.pack.data.verbs[token.norm] ?? [];
  return found.map(([lemma, code]) => [lemma, code.replace(PASSIVE, "") as Mood]);
}

/** Marks the code of a form that is passive by itself: `введены`, `поставляется`. */
const PASSIVE = /-pass$/;

/** Whether the form is passive by itself. */
export function isPassiveForm(draft: Draft, at: number): boolean {
  const [first] = draft.pack.data.verbs[draft.text.tokens[at]?.norm ?? ""] ?? [];
  return first !== undefined && PASSIVE.test(first[1]);
}

/** Whether a word may stand between the parts of a verb group. */
export function isAdverb(draft: Draft, at: number): boolean {
  const { tokens, flat } = draft.text;
  const norm = tokens[at]?.norm ?? "";
  if (draft.pack.sets.negations.has(norm) || draft.pack.sets.negators.has(norm)) return true;
  if (draft.pack.adverbs.matchAt(tokens, at, flat) !== null) return true;
  return (
    draft.pack.grammar.patterns.adverb.test(norm) && norm.length > 5 && !draft.pack.sets.nounWords.has(norm)
  );
}
