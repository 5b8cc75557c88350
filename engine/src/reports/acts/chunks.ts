/**
 * @module reports/acts/chunks
 * Walks along a clause and hands out the mentions in it, each with the preposition that governs it.
 */
import { clauseAt, holds } from "../clauses.ts";
import { endingAt, partyFor, startingAt, textOf, type Draft, type DraftMention } from "../draft.ts";
import type { PrepositionRole } from "../lexicon.ts";
import type { Sentence } from "../text/tokens.ts";
import { groupAt, isVerbAt, readingsAt } from "../verbs.ts";
import { type Governing, governingPreposition } from "./preposition.ts";

/** A mention in a clause. */
export interface Chunk {
  readonly mention: DraftMention;
  /** Senses of its preposition; empty = it stands free. */
  readonly roles: readonly PrepositionRole[];
  /** Joined to the chunk before it by a conjunction, a comma, or as an example of it. */
  readonly joined: boolean;
  /** Its case says the senses, and no preposition. */
  readonly bare?: boolean;
}

/** Mentions to the right of a token up to the end of its clause. */
export function chunksRight(draft: Draft, from: number, sentence: Sentence): readonly Chunk[] {
  const { chunks, end } = walk(draft, from, sentence.last, (at) => endsClause(draft, at, from));
  return end < sentence.last && isVerbAt(draft, end) ? withoutNextSubject(draft, chunks, end) : chunks;
}

/** Mentions between two tokens, up to the first token at which the walk stops. */
export function chunksOver(
  draft: Draft,
  from: number,
  to: number,
  stops: (at: number) => boolean,
): readonly Chunk[] {
  return walk(draft, from, to, stops).chunks;
}

function walk(
  draft: Draft,
  from: number,
  to: number,
  stops: (at: number) => boolean,
): { readonly chunks: readonly Chunk[]; readonly end: number } {
  const chunks: Chunk[] = [];
  let closed = false;
  let event = false;
  let at = from;
  while (at < to && !stops(at)) {
    const mention = outermost(draft, at);
    if (mention === undefined) {
      at += 1;
      continue;
    }
    const start = phraseStart(draft, mention, from);
    const governing = governingPreposition(draft, start, mention.class !== undefined);
    const link = governing === null ? linkBefore(draft, start) : null;
    const example = link === "example" && chunks.length === 0 ? openPreposition(draft, from, start) : [];
    const joined =
      (chunks.length > 0 && link !== null && !(closed && link === "comma")) || isApposed(chunks, mention);
    // `a condamné le tir de X par Y`, `his war against Z`: complements of the event are not those of the verb.
    const ofEvent: boolean = event && governing?.roles.some((role) => OF_EVENT.has(role)) === true;
    const byCase = governing?.bare === true;
    const bare =
      mention.type === "demonym" && (governing === null || byCase) && !qualifiesNoun(draft, mention);
    const named = qualifiesNoun(draft, mention) ? qualified(draft, mention) : mention;
    const described = describes(draft, chunks, named);
    if (!ofEvent && !bare && !described && !isOrigin(draft, governing) && !isOfName(draft, mention))
      chunks.push({ mention: named, roles: governing?.roles ?? example, joined, bare: byCase });
    event = ofEvent || (mention.sort === "event" && mention.type !== "instrument");
    // “A, B et C”: after the conjunction the list is closed, and a comma begins something else.
    closed = link === "conjunction";
    at = Math.max(at + 1, mention.last);
  }
  return { chunks, end: at };
}

/** `by Velmar, a Turkish company`: what stands behind the comma says what the party is, and where it is from. */
function describes(draft: Draft, chunks: readonly Chunk[], mention: DraftMention): boolean {
  const { tokens } = draft.text;
  const before = chunks.at(-1)?.mention;
  const article = draft.pack.sets.articles.has(tokens[mention.first - 1]?.norm ?? "");
  const comma = tokens[mention.first - 2]?.norm === ",";
  if (before?.type !== "name" || before.sort !== "organisation" || before.last !== mention.first - 2)
    return false;
  const [key] = mention.parties;
  if (!article || !comma || key === undefined) return false;
  if (mention.type !== "role" && !/^(?:qualified|unnamed):/.test(key)) return false;
  const party = draft.parties.get(before.parties[0] ?? "");
  if (party?.country === null) party.country = mention.country ?? null;
  return true;
}

const OF_EVENT: ReadonlySet<PrepositionRole> = new Set(["of", "by", "against"]);

/** `between A and President B`: the name right behind the office is the same party. */
function isApposed(chunks: readonly Chunk[], mention: DraftMention): boolean {
  const before = chunks.at(-1)?.mention;
  return (
    before?.type === "role" &&
    before.last === mention.first &&
    before.parties.length === 1 &&
    before.parties[0] === mention.parties[0]
  );
}

/** `Olga Petrova, of Hong Kong`: where somebody is from, behind a comma, takes no part. */
function isOrigin(draft: Draft, governing: Governing | null): boolean {
  if (governing?.roles.includes("of") !== true || draft.text.tokens[governing.first - 1]?.norm !== ",")
    return false;
  return endingAt(draft, governing.first - 1).some(
    ({ sort }) => sort === "person" || sort === "organisation" || sort === "vessel",
  );
}

/**
 * What stands free right before the next finite verb is the subject of that verb; the end of a list is not, when a
 * comma parts it from the verb: `to Syria and North Korea, officials said`.
 */
function withoutNextSubject(draft: Draft, chunks: readonly Chunk[], verb: number): readonly Chunk[] {
  const last = chunks.at(-1);
  const paired = chunks.at(-2)?.roles.includes("between") === true && last?.joined === true;
  const isSubject =
    !paired &&
    last !== undefined &&
    last.roles.length === 0 &&
    last.mention.parties.length > 0 &&
    !(last.joined && draft.text.tokens.slice(last.mention.last, verb).some(({ norm }) => norm === ",")) &&
    chunks.length > 1;
  return isSubject ? chunks.slice(0, -1) : chunks;
}

/** `un navire nord-coréen`: the phrase begins at the noun that the adjective qualifies. */
function phraseStart(draft: Draft, mention: DraftMention, from: number): number {
  const before = mention.first - 1;
  const qualifies =
    mention.type === "demonym" &&
    draft.pack.data.words.adjectives === "after" &&
    before >= from &&
    isPlainNoun(draft, before);
  return qualifies ? before : mention.first;
}

/** `three Chinese companies`: parties of a State that the text does not name; they are not that State. */
export function qualified(draft: Draft, mention: DraftMention): DraftMention {
  const after = draft.pack.data.words.adjectives === "after";
  const [first, last] = after ? [mention.first - 1, mention.last] : [mention.first, mention.last + 1];
  const noun = draft.text.tokens[after ? first : last - 1]?.norm ?? "";
  const { sets } = draft;
  // Workers and soldiers are sent by their State or serve it.
  if (sets.has(after ? first : last - 1)) return mention;
  const { vessel } = draft.pack.data.coreference.single;
  const kind = vessel?.includes(noun) === true ? "vessel" : "organisation";
  const caption = textOf(draft, first, last).replace(/\s+/g, " ");
  const { key } = partyFor(draft, `qualified:${mention.country ?? ""}:${noun}`, () => ({
    caption,
    kind,
    schema: null,
    country: mention.country ?? null,
    wikidata: null,
    identifiers: [],
  }));
  return { ...mention, type: "name", first, last, parties: [key], sort: kind };
}

/** Whether an adjective of State stands beside a noun that the lexicon does not know as a mention. */
export function qualifiesNoun(draft: Draft, mention: DraftMention): boolean {
  if (mention.type !== "demonym") return false;
  // `la société kazakhe Orlane`: the adjective belongs to a name.
  if (startingAt(draft, mention.last).some((next) => next.type === "name" && next.parties.length > 0))
    return false;
  return isPlainNoun(draft, draft.pack.data.words.adjectives === "after" ? mention.first - 1 : mention.last);
}

/** `la société kazakhe Orlane`: the adjective belongs to the name behind it. */
function isOfName(draft: Draft, mention: DraftMention): boolean {
  return (
    mention.type === "demonym" &&
    startingAt(draft, mention.last).some(({ type, parties }) => type === "name" && parties.length > 0)
  );
}

function isPlainNoun(draft: Draft, at: number): boolean {
  const { tokens, flat } = draft.text;
  const token = tokens[at];
  if (token === undefined || token.kind !== "word" || token.norm.length < 4 || draft.covered[at] === 1)
    return false;
  if (
    isVerbAt(draft, at) ||
    draft.pack.sets.determiners.has(token.norm) ||
    draft.pack.sets.conjunctions.has(token.norm)
  )
    return false;
  return (
    draft.pack.prepositions.matchAt(tokens, at, flat) === null &&
    draft.pack.adverbs.matchAt(tokens, at, flat) === null
  );
}

/** First token after the clause that begins at a token. */
export function clauseEnd(draft: Draft, from: number, sentence: Sentence): number {
  let at = from;
  while (at < sentence.last && !endsClause(draft, at, from)) at += 1;
  return at;
}

/** The widest mention that begins at a token; a role with a name behind it leaves the word to the name. */
function outermost(draft: Draft, at: number): DraftMention | undefined {
  return startingAt(draft, at)
    .filter((mention) => mention.hidden !== true || mention.nested !== true)
    .sort((a, b) => b.last - a.last)[0];
}

/** What joins a free mention to what stands before it. */
function linkBefore(draft: Draft, first: number): "conjunction" | "comma" | "example" | null {
  const { tokens } = draft.text;
  let at = first - 1;
  while (draft.pack.sets.determiners.has(tokens[at]?.norm ?? "")) at -= 1;
  const norm = tokens[at]?.norm ?? "";
  if (draft.pack.sets.examples.has(norm) || draft.pack.grammar.words.exampleLinks.has(norm)) return "example";
  if (draft.pack.sets.conjunctions.has(norm)) return "conjunction";
  return norm === "," ? "comma" : null;
}

/** `avec d’autres pays, comme X`: the example stands where the words before it stand, known to the lexicon or not. */
function openPreposition(draft: Draft, from: number, first: number): readonly PrepositionRole[] {
  const { tokens, flat } = draft.text;
  for (let at = first - 1; at >= from; at -= 1) {
    const match = draft.pack.prepositions.matchAt(tokens, at, flat, first);
    if (
      match !== null &&
      !match.values.includes("of") &&
      !draft.pack.sets.examples.has(tokens[at]?.norm ?? "")
    )
      return match.values;
  }
  return [];
}

function endsClause(draft: Draft, at: number, from: number): boolean {
  const { tokens } = draft.text;
  const norm = tokens[at]?.norm ?? "";
  const { sets } = draft.pack;
  if (draft.pack.grammar.verbPlace === "bracket")
    return !isInClauseOf(draft, at, from) || isVerbAt(draft, at);
  if (/^[;:!?]$/.test(norm)) return true;
  if (sets.relatives.has(norm) || sets.contrast.has(norm)) return true;
  if (sets.complementizers.has(norm) && at > from) return true;
  if (at > from && tokens[at - 1]?.norm === "," && isParticipialClause(draft, at)) return true;
  if (at > from && opensPurpose(draft, at)) return true;
  if (at <= from || !isVerbAt(draft, at)) return false;
  const group = groupAt(draft, at);
  // `investiga a X por enviar drones a Y`, `получила право продавать чипы`: where a preposition or a case marks the object,
  // an infinitive has its own.
  const marked = draft.pack.grammar.words.objectMarks.size > 0 || draft.pack.cases.size > 0;
  return group?.finite === true || (group?.mood === "inf" && marked);
}

/** `…, suscitant des craintes`, `…, raising fears`: what follows has its own objects. */
function isParticipialClause(draft: Draft, at: number): boolean {
  const norm = draft.text.tokens[at]?.norm ?? "";
  return draft.pack.grammar.patterns.participialClause.test(norm);
}

/** `imposed sanctions to hold X to account`: what follows takes part in the purpose. */
function opensPurpose(draft: Draft, at: number): boolean {
  const { tokens } = draft.text;
  const { infinitiveOpeners, linking } = draft.pack.grammar.words;
  if (!infinitiveOpeners.has(tokens[at]?.norm ?? "")) return false;
  const next = linking.has(tokens[at + 1]?.norm ?? "") ? at + 2 : at + 1;
  return groupAt(draft, next)?.mood === "inf" || readingsAt(draft, next).some(([, mood]) => mood === "inf");
}

/** Whether a token stands in the clause of the word before another one. */
function isInClauseOf(draft: Draft, at: number, from: number): boolean {
  return holds(clauseAt(draft, from - 1), at) || draft.text.tokens[at]?.norm === ",";
}
