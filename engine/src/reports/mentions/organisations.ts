/**
 * @module reports/mentions/organisations
 * Names of bodies made of a head noun and what belongs to it: `Department of Commerce`, `ministère russe de la
 * Défense`, `comité central du Parti communiste`. Wider than any name of the gazetteer inside it.
 */
import { foldDiacritics, wordFacts } from "../../names/index.ts";
import {
  endingAt,
  partyFor,
  startingAt,
  textOf,
  addMention,
  type Draft,
  type DraftMention,
} from "../draft.ts";
import { isOwner } from "../genitives.ts";
import { capitalsSayNothing, isCommonWord, opensSentence } from "./capital-runs.ts";

/** Small adjectives that may stand between a head and its complement. */
const ADJECTIVES_AT_MOST = 2;

interface Found {
  readonly first: number;
  readonly last: number;
  readonly country: string | null;
}

/** Find them, and take the narrower mentions inside out of sight. Linear in the text. */
export function findOrganisations(draft: Draft): void {
  const { tokens, sentences } = draft.text;
  for (const sentence of sentences) {
    if (capitalsSayNothing(draft, sentence)) continue;
    for (let at = sentence.first; at < sentence.last; at += 1) {
      if (!draft.pack.sets.headWords.has(tokens[at]?.norm ?? "") || isParticiple(draft, at)) continue;
      // `Maritime Police Force`: of two heads the last one counts.
      const next = tokens[at + 1];
      if (next?.capital === true && tokens[at]?.capital === true && draft.pack.sets.headWords.has(next.norm))
        continue;
      const found = around(draft, at, sentence.first, sentence.last);
      if (found === null) continue;
      addOrganisation(draft, found);
      at = found.last - 1;
    }
  }
}

/** `Parti d’Oust-Louga`: a form of a verb that opens its sentence heads no name. */
function isParticiple(draft: Draft, at: number): boolean {
  return opensSentence(draft, at) && draft.pack.data.verbs[draft.text.tokens[at]?.norm ?? ""] !== undefined;
}

function around(draft: Draft, head: number, from: number, to: number): Found | null {
  const { tokens } = draft.text;
  const capital = tokens[head]?.capital === true;
  const declined = draft.pack.cases.size > 0;
  const left = capital ? leftOf(draft, head, from) : { first: head, country: null };
  if (!capital && !declined && draft.pack.data.words.adjectives === "before") return null;
  const right = rightOf(draft, head + 1, to, capital);
  const country = left.country ?? right.country;
  const size = right.last - left.first;
  // A small head needs a name behind it; a capital one a second word.
  if (size < 2 || (!capital && !right.named)) return null;
  if (size === 2 && country !== null && !capital && !declined) return null;
  const covered = widestOver(draft, left.first, right.last);
  if (covered !== null && covered >= size) return null;
  return { first: left.first, last: right.last, country };
}

/** `Russian Foreign` before `Ministry`: capital words and adjectives of State. */
function leftOf(
  draft: Draft,
  head: number,
  from: number,
): { readonly first: number; readonly country: string | null } {
  const { tokens } = draft.text;
  let first = head;
  let country: string | null = null;
  if (draft.pack.data.words.adjectives === "after") return { first, country };
  while (first > from) {
    const adjective = endingAt(draft, first).find((mention) => mention.type === "demonym");
    if (adjective !== undefined) {
      [first, country] = [adjective.first, adjective.country ?? null];
      break;
    }
    // `Zimbabwe Defence Industries`: a State or place right before belongs to the name.
    const [named] = endingAt(draft, first).filter(
      (mention) => mention.type !== "demonym" && (mention.sort === "state" || mention.sort === "place"),
    );
    if (named !== undefined) {
      [first, country] = [named.first, named.sort === "state" ? (named.country ?? null) : country];
      break;
    }
    const before = tokens[first - 1];
    if (before?.norm === "'s" && tokens[first - 2]?.capital === true && draft.covered[first - 2] === 0) {
      first -= 2;
      continue;
    }
    if (before?.kind !== "word" || draft.covered[first - 1] === 1) break;
    // Where every noun has a capital, the word before says nothing.
    if (draft.pack.data.words.capitals === "nouns") {
      if (before.capital && first - 1 > from && isTownAdjective(draft, first - 1)) first -= 1;
      break;
    }
    if (joinsTrades(draft, first - 1, from)) first -= 2;
    else if (before.capital && first - 1 > from && !draft.pack.sets.openers.has(before.norm)) first -= 1;
    else break;
  }
  return { first, country };
}

/** `Antwerpener Strafgericht`: an adjective of a town keeps its capital. */
function isTownAdjective(draft: Draft, at: number): boolean {
  const norm = draft.text.tokens[at]?.norm ?? "";
  return norm.length > 5 && norm.endsWith("er") && !isCommonWord(draft, at);
}

/** `Staatsanwaltschaft Essen`: where every noun has a capital, the town right behind a body is part of its name. */
function townBehind(draft: Draft, at: number, to: number): boolean {
  const token = draft.text.tokens[at];
  if (draft.pack.data.words.capitals === "names" || at >= to || token?.capital !== true) return false;
  const town = startingAt(draft, at).some(({ sort, last }) => sort === "place" && last === at + 1);
  return town || (draft.covered[at] === 0 && wordFacts(foldDiacritics(token.norm))?.kind === "place");
}

/** `Oil and Gas Enterprise`, `Health and Safety Executive`: a trade before the conjunction belongs to the name. */
function joinsTrades(draft: Draft, at: number, from: number): boolean {
  const { tokens } = draft.text;
  const [before, conjunction] = [tokens[at - 1], tokens[at]];
  if (at - 1 < from || !draft.pack.sets.conjunctions.has(conjunction?.norm ?? "")) return false;
  return before?.capital === true && isTrade(before.norm);
}

/** Adjectives, then complements behind a linking word: `sud-coréen de la Défense`, `of State`. */
function rightOf(
  draft: Draft,
  from: number,
  to: number,
  capital: boolean,
): { readonly last: number; readonly country: string | null; readonly named: boolean } {
  let last = from;
  let country: string | null = null;
  let named = false;
  if (townBehind(draft, from, to)) return { last: from + 1, country, named: true };
  const adjectives = adjectivesFrom(draft, from, to, capital);
  if (adjectives.country !== null) [last, country] = [adjectives.last, adjectives.country];
  for (let at = adjectives.last; at < to; ) {
    const term = linkedTerm(draft, at, to);
    if (term === null) break;
    [last, named] = [term.last, true];
    country ??= term.country;
    at = term.last;
  }
  return { last, country, named };
}

/** @param capital whether the noun before them has a capital; then they may have one too: `Autoridad Portuaria de …`. */
function adjectivesFrom(
  draft: Draft,
  from: number,
  to: number,
  capital: boolean,
): { readonly last: number; readonly country: string | null } {
  const { tokens } = draft.text;
  if (draft.pack.data.words.adjectives !== "after") return { last: from, country: null };
  let at = from;
  let country: string | null = null;
  let small = 0;
  while (at < to) {
    const adjective = startingAt(draft, at).find((mention) => mention.type === "demonym");
    if (adjective !== undefined) {
      [at, country] = [adjective.last, adjective.country ?? null];
      continue;
    }
    const token = tokens[at];
    const plain =
      token?.kind === "word" &&
      (capital || !token.capital) &&
      draft.pack.data.words.adjectiveEndings.some((ending) => token.norm.endsWith(ending)) &&
      draft.covered[at] === 0;
    if (!plain || small === ADJECTIVES_AT_MOST) break;
    small += 1;
    at += 1;
  }
  return { last: at, country };
}

/** `de la Défense`, `of Foreign Affairs`, `of North Korea`. */
function linkedTerm(
  draft: Draft,
  at: number,
  to: number,
): { readonly last: number; readonly country: string | null } | null {
  const { tokens } = draft.text;
  if (!draft.pack.sets.nameLinks.has(tokens[at]?.norm ?? "")) return genitiveTerm(draft, at, to);
  let start = at + 1;
  while (start < to && draft.pack.sets.articles.has(tokens[start]?.norm ?? "")) start += 1;
  const [mention] = [...startingAt(draft, start)].sort((a, b) => b.last - a.last);
  if (
    mention !== undefined &&
    ["state", "body", "place"].includes(mention.sort ?? "") &&
    mention.type !== "demonym"
  )
    return { last: mention.last, country: mention.sort === "state" ? (mention.country ?? null) : null };
  let last = start;
  while (
    last < to &&
    tokens[last]?.kind === "word" &&
    tokens[last]?.capital === true &&
    draft.covered[last] === 0
  )
    last += 1;
  if (last === start) return null;
  const joined = joinedWord(draft, last, to);
  if (joined > last) last = joined;
  const behind = adjectivesFrom(draft, last, to, false);
  if (behind.country !== null) return behind;
  return { last, country: null };
}

/** Words of a trade between a head and the State it belongs to, at most. */
const TRADE_AT_MOST = 3;

/** `министерство обороны Ливана`, `Банк Ливана`: an owner in the genitive, small words of its trade before it. */
function genitiveTerm(
  draft: Draft,
  at: number,
  to: number,
): { readonly last: number; readonly country: string | null } | null {
  const { tokens } = draft.text;
  if (draft.pack.cases.size === 0) return null;
  for (let start = at; start < to && start <= at + TRADE_AT_MOST; start += 1) {
    const owner = startingAt(draft, start).find((mention) => isOwner(draft, mention));
    if (owner !== undefined)
      return { last: owner.last, country: owner.sort === "state" ? (owner.country ?? null) : null };
    const token = tokens[start];
    const plain = token?.kind === "word" && !token.capital && draft.covered[start] === 0;
    if (!plain || isSmallWord(draft, start)) return null;
  }
  return null;
}

function isSmallWord(draft: Draft, at: number): boolean {
  const { tokens, flat } = draft.text;
  const norm = tokens[at]?.norm ?? "";
  if (draft.pack.data.verbs[norm] !== undefined || draft.pack.sets.relatives.has(norm)) return true;
  return draft.pack.prepositions.matchAt(tokens, at, flat) !== null;
}

/** `Foreign Affairs and Trade`: one more capital word behind a conjunction. */
function joinedWord(draft: Draft, at: number, to: number): number {
  const { tokens } = draft.text;
  const conjunction = draft.pack.sets.conjunctions.has(tokens[at]?.norm ?? "");
  const next = tokens[at + 1];
  const last = at + 1 < to && next?.capital === true && draft.covered[at + 1] === 0;
  return conjunction && last && next.kind === "word" && isTrade(next.norm) ? at + 2 : at;
}

/** A trade or line of business by the tables of names: oil, trade, safety. */
function isTrade(norm: string): boolean {
  const kind = wordFacts(foldDiacritics(norm))?.kind;
  return kind === "sector" || kind === "generic";
}

/** Size of the widest mention that already names exactly these words or more. */
function widestOver(draft: Draft, first: number, last: number): number | null {
  const over = startingAt(draft, first).filter((mention) => mention.type === "name" && mention.last >= last);
  return over.length === 0 ? null : Math.max(...over.map((mention) => mention.last - mention.first));
}

function addOrganisation(draft: Draft, { first, last, country }: Found): void {
  for (let at = first; at < last; at += 1)
    for (const inner of startingAt(draft, at)) if (inner.last <= last) hide(inner);
  const caption = textOf(draft, first, last).replace(/\s+/g, " ");
  const { key } = partyFor(draft, `organisation:${caption.toLowerCase()}`, () => ({
    caption,
    kind: "organisation",
    schema: "LegalEntity",
    country,
    wikidata: null,
    identifiers: [],
  }));
  addMention(draft, { type: "name", first, last, parties: [key], sort: "organisation" });
}

function hide(mention: DraftMention): void {
  mention.hidden = true;
}
