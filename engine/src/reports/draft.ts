/**
 * @module reports/draft
 * What the reader builds up while it reads: mentions with token positions, parties under construction.
 */
import type { AircraftFacts, MentionType, Party, Schema } from "../model/index.ts";
import type { Pack } from "./pack.ts";
import type { ReadText, Sentence } from "./text/tokens.ts";

/** A mention being built; token indices, end-exclusive. */
export interface DraftMention {
  type: MentionType;
  readonly first: number;
  readonly last: number;
  /** Character offsets, when they differ from the tokens' (a name inside a hyphenated compound). */
  readonly span?: { readonly start: number; readonly end: number };
  /** Keys of parties; several for a group, none for things. */
  parties: readonly string[];
  readonly class?: string;
  value?: string;
  /** Finer kind: what a name names, what a noun is. */
  readonly sort?:
    | "state"
    | "person"
    | "organisation"
    | "vessel"
    | "aircraft"
    | "place"
    | "body"
    | "role"
    | "group"
    | "pronoun"
    | "event"
    | "vague";
  /** Country of a role or of goods, through an adjective. */
  readonly country?: string;
  /** Kind of act an event noun points at. */
  readonly eventKind?: string;
  /** Stands inside another mention. */
  readonly nested?: boolean;
  /** Serves to find acts but is not shown: goods that are part of a dealing's own words. */
  hidden?: boolean;
}

/** A party being built. */
export interface DraftParty {
  readonly key: string;
  caption: string;
  readonly kind: Party["kind"];
  readonly schema: Schema | null;
  country: string | null;
  readonly wikidata: string | null;
  readonly identifiers: string[];
  /** Of an aircraft; operator and owner by the keys of their parties. */
  readonly aircraft?: { -readonly [Fact in keyof AircraftFacts]: AircraftFacts[Fact] };
}

/** The state of one reading. */
export interface Draft {
  readonly pack: Pack;
  readonly text: ReadText;
  readonly mentions: DraftMention[];
  readonly parties: Map<string, DraftParty>;
  /** One a token: covered by a mention that is not nested. */
  readonly covered: Uint8Array;
  /** One a token: inside a preposition of several words, and so no verb. */
  readonly fixed: Uint8Array;
  /** Words of a noun set (workers, agreements …) by their first token. */
  readonly sets: Map<number, readonly string[]>;
  /** Mentions by their first token, and by the token after their last. */
  readonly byFirst: Map<number, DraftMention[]>;
  readonly byLast: Map<number, DraftMention[]>;
}

/** Text of a run of tokens. */
export function textOf(draft: Draft, first: number, last: number): string {
  const { tokens, text } = draft.text;
  return text.slice(tokens[first]?.start, tokens[last - 1]?.end);
}

/** Whether a word is written in capital letters throughout. */
export function isShouted(draft: Draft, at: number): boolean {
  const token = draft.text.tokens[at];
  if (token === undefined) return false;
  return /^[\p{Lu}\d'’.-]{2,}$/u.test(draft.text.text.slice(token.start, token.end));
}

/** The sentence a token stands in. */
export function sentenceOf(draft: Draft, token: number): Sentence {
  const number = draft.text.tokens[token]?.sentence ?? 0;
  return draft.text.sentences[number] ?? { first: 0, last: 0, heading: false, block: 0 };
}

/** Add a mention; its tokens are then taken, unless it stands inside another. */
export function addMention(draft: Draft, mention: DraftMention): void {
  draft.mentions.push(mention);
  draft.byFirst.set(mention.first, [...(draft.byFirst.get(mention.first) ?? []), mention]);
  draft.byLast.set(mention.last, [...(draft.byLast.get(mention.last) ?? []), mention]);
  if (mention.nested !== true) draft.covered.fill(1, mention.first, mention.last);
}

/** Mentions that begin at a token. */
export function startingAt(draft: Draft, token: number): readonly DraftMention[] {
  return draft.byFirst.get(token) ?? [];
}

/** Mentions that end just before a token. */
export function endingAt(draft: Draft, token: number): readonly DraftMention[] {
  return draft.byLast.get(token) ?? [];
}

/** Sort mentions by position; at one position the wider comes first. */
export function sortMentions(draft: Draft): void {
  draft.mentions.sort((a, b) => a.first - b.first || b.last - a.last);
}

/** Whether any mention that is not nested covers one of these tokens. */
export function isCovered(draft: Draft, first: number, last: number): boolean {
  return draft.covered.subarray(first, last).includes(1);
}

/** Get or make a party. */
export function partyFor(draft: Draft, key: string, make: () => Omit<DraftParty, "key">): DraftParty {
  const known = draft.parties.get(key);
  if (known !== undefined) return known;
  const party: DraftParty = { key, ...make() };
  draft.parties.set(key, party);
  return party;
}

/** Get or make the party of a State. */
export function stateParty(draft: Draft, code: string): DraftParty {
  return partyFor(draft, `state:${code}`, () => ({
    caption: draft.pack.data.territories.find((item) => item.code === code)?.caption ?? code,
    kind: "state",
    schema: null,
    country: code,
    wikidata: null,
    identifiers: [],
  }));
}
