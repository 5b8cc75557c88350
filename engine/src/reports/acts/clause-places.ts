/**
 * @module reports/acts/clause-places
 * Who and what stands in a clause whose verb brackets it: the subject wherever it stands, and everything else with its
 * preposition. Articles say what no subject can be; a relative pronoun stands for what is before its clause.
 */
import { clauseAt, mayBeVerb, tokensOf, type Clause } from "../clauses.ts";
import { endingAt, startingAt, type Draft, type DraftMention } from "../draft.ts";
import { bracketGroup } from "../verb-bracket.ts";
import type { VerbGroup } from "../verbs.ts";
import { chunksOver, type Chunk } from "./chunks.ts";
import { governingPreposition } from "./preposition.ts";

/** How far behind a participle the noun that it qualifies may stand. */
const QUALIFIED_WITHIN = 4;
/** How far behind the words of a source it may be named. */
const SOURCE_WITHIN = 7;
/** How far before a participle its own words may begin. */
const OWN_WORDS_WITHIN = 14;

/** The verb that carries a clause: its finite one, else the last infinitive. */
export function verbOf(draft: Draft, clause: Clause): VerbGroup | null {
  let last: VerbGroup | null = null;
  for (const at of tokensOf(clause)) {
    const group = mayBeVerb(draft, at) ? bracketGroup(draft, at) : null;
    if (group === null) continue;
    if (group.finite) return group;
    last = group;
  }
  return last;
}

/**
 * Mentions that make up the subject of the clause a token stands in; empty when none was found. An infinitive has that of
 * the clause it belongs to, and a clause joined to another without one of its own has that of the other.
 *
 * @param things whether goods, instruments and events may be the subject.
 */
export function clauseSubject(draft: Draft, at: number, things: boolean = true): readonly DraftMention[] {
  const clause = clauseAt(draft, at);
  if (clause.kind === "infinitive")
    return clause.parent === null ? [] : clauseSubject(draft, firstOf(clause.parent), things);
  const free = freeMentions(draft, clause);
  const relative = clause.kind === "relative" ? antecedentOf(draft, clause, free) : null;
  if (relative !== null) return relative;
  const parties = free.filter((mention) => mention.parties.length > 0);
  const rest = things ? free.filter((mention) => mention.class === undefined) : [];
  const named = parties.filter((mention) => mention.type !== "demonym");
  const passive = verbOf(draft, clause)?.passive === true;
  const [first] = passive && things ? free : named.length > 0 ? named : parties.length > 0 ? parties : rest;
  if (first !== undefined) return together(draft, first, free);
  return clause.joined === null ? [] : clauseSubject(draft, firstOf(clause.joined), things);
}

/** Everything in the clause of a verb but its subject, each with its preposition. */
export function clauseChunks(
  draft: Draft,
  group: VerbGroup,
  subject: readonly DraftMention[],
): readonly Chunk[] {
  if (group.mood === "att") return chunksOver(draft, ownWordsFrom(draft, group.at), group.at, () => false);
  const parties = new Set(subject.flatMap((mention) => mention.parties));
  const clause = clauseAt(draft, group.at);
  return clause.parts
    .flatMap(({ first, last }) => chunksOver(draft, first, last, () => false))
    .filter(({ mention }) => !isSource(draft, mention, clause))
    .filter(
      ({ mention, roles }) =>
        !subject.includes(mention) &&
        !(
          roles.length === 0 &&
          mention.parties.length > 0 &&
          mention.parties.every((key) => parties.has(key))
        ),
    )
    .flatMap((chunk) => (group.passive ? [byFirst(chunk)] : withoutBy(chunk)));
}

/** `nach Angaben aus Seoul`: who says it takes no part in it. */
function isSource(draft: Draft, { first }: DraftMention, clause: Clause): boolean {
  const { tokens, flat } = draft.text;
  for (let start = first - 1; start >= Math.max(firstOf(clause), first - SOURCE_WITHIN); start -= 1) {
    if (tokens[start]?.norm === ",") return false;
    const phrase = draft.pack.cuePhrases.matchAt(tokens, start, flat, first);
    if (phrase === null) continue;
    const text = flat.slice(tokens[start]?.start, tokens[phrase.last - 1]?.end).toLowerCase();
    if (draft.pack.data.cues.attribution.includes(text))
      return !draft.covered.subarray(phrase.last, first).includes(1);
  }
  return false;
}

/** What the noun behind a participle is: `von A gelieferte Granaten`. */
export function qualifiedBy(draft: Draft, { at }: VerbGroup): readonly DraftMention[] {
  for (let start = at + 1; start < at + QUALIFIED_WITHIN; start += 1) {
    const found = startingAt(draft, start).filter(
      (mention) => mention.hidden !== true && mention.type !== "date" && mention.type !== "demonym",
    );
    if (found.length > 0) return found.slice(0, 1);
    if (draft.text.tokens[start]?.kind === "mark") break;
  }
  return [];
}

/** First and last token of a clause. */
export function boundsOf(draft: Draft, at: number): { readonly first: number; readonly last: number } {
  const clause = clauseAt(draft, at);
  return { first: firstOf(clause), last: clause.parts.at(-1)?.last ?? at + 1 };
}

function firstOf({ parts }: Clause): number {
  return parts[0]?.first ?? 0;
}

function ownWordsFrom(draft: Draft, participle: number): number {
  const { tokens, flat } = draft.text;
  const { sets, prepositions } = draft.pack;
  let first = participle;
  for (let at = participle - 1; at >= Math.max(0, participle - OWN_WORDS_WITHIN); at -= 1) {
    if (tokens[at]?.kind === "mark" || mayBeVerb(draft, at)) break;
    if (prepositions.matchAt(tokens, at, flat, participle) !== null) first = at;
    // `die von …`: the article of the noun behind opens its words.
    if (sets.determiners.has(tokens[at]?.norm ?? "") && first === at + 1) break;
  }
  return first;
}

/** Mentions in a clause that no preposition governs and no article bars from being the subject. */
function freeMentions(draft: Draft, clause: Clause): readonly DraftMention[] {
  const found: DraftMention[] = [];
  let governed = -1;
  for (const at of tokensOf(clause)) {
    const [mention] = startingAt(draft, at)
      .filter(
        (item) =>
          item.hidden !== true && item.type !== "date" && item.sort !== "vague" && item.nested !== true,
      )
      .sort((a, b) => b.last - a.last);
    if (mention === undefined || isOblique(draft, mention) || isSource(draft, mention, clause)) {
      if (mention?.type === "role") governed = mention.last;
      continue;
    }
    // `gegen den Präsidenten X verhängten die USA`: a name stands with the role right before it.
    if (mention.first === governed) continue;
    if (governingPreposition(draft, mention.first, mention.class !== undefined) === null) found.push(mention);
    else if (mention.type === "role") governed = mention.last;
  }
  return found;
}

function isOblique(draft: Draft, { first }: DraftMention): boolean {
  const { oblique } = draft.pack.grammar.words;
  const { tokens } = draft.text;
  for (let at = first - 1; at >= Math.max(0, first - 3); at -= 1) {
    const norm = tokens[at]?.norm ?? "";
    if (oblique.has(norm)) return true;
    if (draft.pack.sets.determiners.has(norm) || tokens[at]?.capital === true || tokens[at]?.kind !== "word")
      return false;
  }
  return false;
}

/** What a relative pronoun stands for, where it is the subject; `null` = it is not. */
function antecedentOf(
  draft: Draft,
  clause: Clause,
  free: readonly DraftMention[],
): readonly DraftMention[] | null {
  const first = firstOf(clause);
  const norm = draft.text.tokens[first]?.norm ?? "";
  const { subjectRelatives, objectRelatives } = draft.pack.grammar.words;
  if (!subjectRelatives.has(norm)) return null;
  const named = free.filter((mention) => mention.parties.length > 0 && mention.type !== "demonym");
  // `Raketen, die Iran geliefert hat`: a pronoun that may be the object is, where somebody else may be the subject.
  if (objectRelatives.has(norm) && named.length > 0) return null;
  const before = mentionBefore(draft, first);
  return before === null ? null : [before];
}

/** The nearest mention before a clause that a comma opens. */
export function mentionBefore(draft: Draft, first: number): DraftMention | null {
  for (let end = first; end > Math.max(0, first - 9); end -= 1) {
    const [found] = endingAt(draft, end)
      .filter(
        (mention) =>
          mention.hidden !== true &&
          mention.type !== "date" &&
          mention.type !== "demonym" &&
          mention.sort !== "vague",
      )
      .sort((a, b) => a.first - b.first);
    if (found !== undefined) return found;
  }
  return null;
}

/** The object that a relative pronoun stands for: `Raketen, die Iran geliefert hat`. */
export function relativeThing(
  draft: Draft,
  { at }: VerbGroup,
  subject: readonly DraftMention[],
): readonly DraftMention[] {
  const clause = clauseAt(draft, at);
  if (
    clause.kind !== "relative" ||
    !draft.pack.grammar.words.objectRelatives.has(draft.text.tokens[firstOf(clause)]?.norm ?? "")
  )
    return [];
  const before = mentionBefore(draft, firstOf(clause));
  return before === null || subject.includes(before) ? [] : [before];
}

/** `Kim und Putin`: what a conjunction or comma joins to the first. */
function together(draft: Draft, first: DraftMention, free: readonly DraftMention[]): readonly DraftMention[] {
  const found = [first];
  const { conjunctions, determiners } = draft.pack.sets;
  for (const mention of free) {
    const last = found.at(-1) ?? first;
    if (mention.first < last.last || mention.parties.length === 0) continue;
    const between = draft.text.tokens.slice(last.last, mention.first).map(({ norm }) => norm);
    const joins =
      between.some((norm) => conjunctions.has(norm)) &&
      between.every((norm) => conjunctions.has(norm) || determiners.has(norm) || norm === ",");
    // A role and the name behind it are one.
    const same = between.length === 0 && mention.sort === "person" && last.sort === "role";
    if (!joins && !same) break;
    found.push(mention);
  }
  return found;
}

function byFirst(chunk: Chunk): Chunk {
  return chunk.roles.includes("by")
    ? { ...chunk, roles: ["by", ...chunk.roles.filter((role) => role !== "by")] }
    : chunk;
}

/** Beside an active verb, “von” names where something is from; “durch” belongs to something else. */
function withoutBy(chunk: Chunk): readonly Chunk[] {
  if (!chunk.roles.includes("by")) return [chunk];
  const roles = chunk.roles.filter((role) => role !== "by");
  return roles.length === 0 ? [] : [{ ...chunk, roles }];
}
