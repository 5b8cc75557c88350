/**
 * @module reports/clauses
 * The clauses of a sentence in a language whose verbs bracket them: where each begins and ends, which words are verbs of
 * it, and to which clause it belongs. Told by commas, by the words that open a clause and by where its finite verb stands.
 */
import { sentenceOf, type Draft } from "./draft.ts";
import type { Sentence } from "./text/tokens.ts";

/** What a clause is to the one it belongs to. */
export type ClauseKind = "main" | "linked" | "relative" | "infinitive";

/** A clause; it may be interrupted by others. */
export interface Clause {
  readonly kind: ClauseKind;
  /** Runs of tokens, end-exclusive, in text order. */
  readonly parts: { readonly first: number; last: number }[];
  /** Clause that this one belongs to; `null` = none. */
  readonly parent: Clause | null;
  /** A clause joined by a conjunction shares the subject of the one before it. */
  readonly joined: Clause | null;
}

interface Piece {
  readonly first: number;
  readonly last: number;
  /** What parts it from the piece before. */
  readonly after: "start" | "comma" | "hard" | "conjunction";
}

const CACHE = new WeakMap<Draft, Map<number, readonly Clause[]>>();

/** The clause a token stands in. Cost: the sentence is cut once for each draft. */
export function clauseAt(draft: Draft, at: number): Clause {
  const sentence = sentenceOf(draft, at);
  const clauses = clausesOf(draft, sentence);
  const found = clauses.find((clause) => holds(clause, at));
  return found ?? { kind: "main", parts: [{ ...sentence }], parent: null, joined: null };
}

/** The clauses of a sentence, in the order in which they begin. */
export function clausesOf(draft: Draft, sentence: Sentence): readonly Clause[] {
  const known = CACHE.get(draft) ?? new Map<number, readonly Clause[]>();
  CACHE.set(draft, known);
  const cut = known.get(sentence.first) ?? join(draft, pieces(draft, sentence));
  known.set(sentence.first, cut);
  return cut;
}

/** Whether a token stands in a clause. */
export function holds({ parts }: Clause, at: number): boolean {
  return parts.some(({ first, last }) => at >= first && at < last);
}

/** Tokens of a clause in text order. */
export function tokensOf({ parts }: Clause): readonly number[] {
  return parts.flatMap(({ first, last }) =>
    Array.from({ length: last - first }, (_, index) => first + index),
  );
}

/** Whether a word may be a verb here, by its form alone. */
export function mayBeVerb(draft: Draft, at: number): boolean {
  const { tokens } = draft.text;
  const token = tokens[at];
  const readings = draft.pack.data.verbs[token?.norm ?? ""];
  if (token === undefined || token.kind !== "word" || readings === undefined) return false;
  const opens = at === sentenceOf(draft, at).first || /^[":„]$/.test(tokens[at - 1]?.norm ?? "");
  if (token.capital && (!opens || draft.pack.sets.nounWords.has(token.norm))) return false;
  // `sein Besuch`: what is also a possessive or an article is one before a noun.
  const { determiners } = draft.pack.sets;
  if (determiners.has(token.norm) && tokens[at + 1]?.capital === true) return false;
  return !readings.every(([, mood]) => mood === "att");
}

/** Whether a word can be the finite verb of its clause. */
export function mayBeFinite(draft: Draft, at: number): boolean {
  if (!mayBeVerb(draft, at)) return false;
  const { infinitiveMarker } = draft.pack.grammar;
  if (draft.text.tokens[at - 1]?.norm === infinitiveMarker || isBeforePerfect(draft, at)) return false;
  return (draft.pack.data.verbs[draft.text.tokens[at]?.norm ?? ""] ?? []).some(
    ([, mood]) => !["inf", "pp", "att", "ger"].includes(mood),
  );
}

/** `bestritt, Waffen verkauft zu haben`: before the infinitive of the perfect a form that may be a participle is one. */
function isBeforePerfect(draft: Draft, at: number): boolean {
  const { data, grammar } = draft.pack;
  const readings = (index: number): readonly (readonly [string, string])[] =>
    data.verbs[draft.text.tokens[index]?.norm ?? ""] ?? [];
  return (
    draft.text.tokens[at + 1]?.norm === grammar.infinitiveMarker &&
    readings(at).some(([, mood]) => mood === "pp") &&
    readings(at + 2).some(([lemma, mood]) => mood === "inf" && data.words.auxiliaries.includes(lemma))
  );
}

/** Whether a word can be nothing but a finite verb. */
function isFiniteOnly(draft: Draft, at: number): boolean {
  const readings = draft.pack.data.verbs[draft.text.tokens[at]?.norm ?? ""] ?? [];
  return mayBeFinite(draft, at) && readings.every(([, mood]) => !["inf", "pp"].includes(mood));
}

function pieces(draft: Draft, { first, last }: Sentence): readonly Piece[] {
  const { tokens } = draft.text;
  const found: Piece[] = [];
  let start = first;
  let after: Piece["after"] = "start";
  for (let at = first; at < last; at += 1) {
    const norm = tokens[at]?.norm ?? "";
    const hard = /^[;:–—()!?]$/.test(norm);
    const conjunction = at > start && splitsAt(draft, at, start, last);
    if (norm !== "," && !hard && !conjunction) continue;
    if (at > start) found.push({ first: start, last: at, after });
    after = hard ? "hard" : conjunction ? "conjunction" : "comma";
    start = at + 1;
  }
  if (start < last) found.push({ first: start, last, after });
  return found;
}

/** `verurteilte den Test und kündigte Sanktionen an`: a conjunction between two finite verbs parts two clauses. */
function splitsAt(draft: Draft, at: number, start: number, end: number): boolean {
  const { tokens } = draft.text;
  if (!draft.pack.sets.conjunctions.has(tokens[at]?.norm ?? "")) return false;
  let before = false;
  for (let index = start; index < at && !before; index += 1)
    before = isFiniteOnly(draft, index) || mayBeFinite(draft, index);
  if (!before) return false;
  for (let index = at + 1; index < end && !/^[,;:.]$/.test(tokens[index]?.norm ?? ""); index += 1)
    if (isFiniteOnly(draft, index)) return true;
  return false;
}

function join(draft: Draft, cut: readonly Piece[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let main: Clause | null = null;
  let last: Clause | null = null;
  for (const piece of cut) {
    const kind = kindOf(draft, piece, last);
    const open: Clause | null =
      last !== null && last.kind === "linked" && !hasFinite(draft, last) ? last : null;
    if (open !== null && kind === null && piece.after === "comma") {
      extend(open, piece);
      continue;
    }
    if (kind !== null) {
      last = {
        kind,
        parts: [part(piece)],
        parent: piece.after === "conjunction" ? parentOf(last) : last,
        joined: null,
      };
      clauses.push(last);
      continue;
    }
    const target: Clause | null =
      main === null || piece.after === "hard" ? null : continued(draft, main, last, piece);
    if (target !== null) {
      extend(target, piece);
      last = target;
      continue;
    }
    main = {
      kind: "main",
      parts: [part(piece)],
      parent: null,
      joined: piece.after === "conjunction" ? last : null,
    };
    last = main;
    clauses.push(main);
  }
  return clauses;
}

function parentOf(clause: Clause | null): Clause | null {
  return clause === null ? null : clause.parent;
}

function part({ first, last }: Piece): { first: number; last: number } {
  return { first, last };
}

function extend(clause: Clause, { first, last }: Piece): void {
  clause.parts.push({ first, last });
}

/** The clause that a piece without an opening of its own goes on with; `null` = it begins a new one. */
function continued(draft: Draft, main: Clause, last: Clause | null, piece: Piece): Clause | null {
  const finite = finiteIn(draft, piece);
  // A list or an apposition; behind a subordinate clause that is complete it belongs to the main one.
  if (!finite)
    return last !== null && last.kind !== "main" && !hasAnyVerb(draft, piece) && !hasFinite(draft, last)
      ? last
      : main;
  return hasFinite(draft, main) ? null : main;
}

/** What opens a piece says what it is; `null` = nothing does. */
function kindOf(draft: Draft, piece: Piece, before: Clause | null): ClauseKind | null {
  const { words } = draft.pack.grammar;
  const { tokens, flat } = draft.text;
  let at = piece.first;
  while (
    at < piece.last &&
    (tokens[at]?.kind === "mark" ||
      draft.pack.sets.conjunctions.has(tokens[at]?.norm ?? "") ||
      (draft.pack.sets.contrast.has(tokens[at]?.norm ?? "") &&
        !words.subordinators.has(tokens[at]?.norm ?? "")))
  )
    at += 1;
  const norm = tokens[at]?.norm ?? "";
  if (words.infinitiveOpeners.has(norm) && hasMarkedInfinitive(draft, piece)) return "infinitive";
  if (words.subordinators.has(norm) && (norm !== "als" || finiteIn(draft, piece)) && endsInVerb(draft, piece))
    return "linked";
  if (words.subordinators.has(norm) && draft.pack.sets.complementizers.has(norm)) return "linked";
  if (piece.after === "comma" && before !== null && endsInVerb(draft, piece)) {
    const preposition = draft.pack.prepositions.matchAt(tokens, at, flat, piece.last);
    const relative = tokens[preposition?.last ?? at]?.norm ?? "";
    if (
      draft.pack.sets.relatives.has(norm) ||
      words.subjectRelatives.has(norm) ||
      words.objectRelatives.has(norm)
    )
      return "relative";
    if (
      preposition !== null &&
      (draft.pack.sets.relatives.has(relative) ||
        words.objectRelatives.has(relative) ||
        words.subjectRelatives.has(relative)) &&
      tokens[preposition.last + 1]?.capital !== true
    )
      return "relative";
  }
  if (!finiteIn(draft, piece) && hasMarkedInfinitive(draft, piece) && before !== null) return "infinitive";
  // `, die Waffen kaufte und verkaufte`: the second verb of a subordinate clause stands at its end too.
  const twin =
    piece.after === "conjunction" && before !== null && before.kind !== "main" && endsInVerb(draft, piece);
  return twin && before !== null ? before.kind : null;
}

function finiteIn(draft: Draft, { first, last }: { readonly first: number; readonly last: number }): boolean {
  for (let at = first; at < last; at += 1) if (mayBeFinite(draft, at)) return true;
  return false;
}

function hasFinite(draft: Draft, clause: Clause): boolean {
  return clause.parts.some((item) => finiteIn(draft, item));
}

function hasAnyVerb(draft: Draft, { first, last }: Piece): boolean {
  for (let at = first; at < last; at += 1) if (mayBeVerb(draft, at)) return true;
  return false;
}

/** The last word is a finite verb, but for a mark of quotation or a full stop. */
function endsInVerb(draft: Draft, { first, last }: Piece): boolean {
  let at = last - 1;
  while (at > first && draft.text.tokens[at]?.kind === "mark") at -= 1;
  return mayBeFinite(draft, at);
}

/** `zu liefern`, `auszuliefern`. */
function hasMarkedInfinitive(draft: Draft, { first, last }: Piece): boolean {
  for (let at = first; at < last; at += 1) if (isMarkedInfinitive(draft, at)) return true;
  return false;
}

/** Whether a token is an infinitive with its marker, before it or inside it. */
export function isMarkedInfinitive(draft: Draft, at: number): boolean {
  const token = draft.text.tokens[at];
  const { infinitiveMarker } = draft.pack.grammar;
  if (token?.kind !== "word" || token.capital) return false;
  const readings = draft.pack.data.verbs[token.norm] ?? [];
  return readings.some(
    ([lemma, mood]) =>
      (mood === "inf" || (mood === "modal" && lemma === token.norm)) &&
      (draft.text.tokens[at - 1]?.norm === infinitiveMarker || (mood === "inf" && lemma !== token.norm)),
  );
}
