/**
 * @module reports/mentions/unnamed
 * Parties that a text tells of without a name: `a company based in Dubai`, `Dubai-based traders`. Agents tied to a State
 * (`hackers linked to North Korea`) stand for it, as `North Korean hackers` do.
 */
import {
  addMention,
  endingAt,
  partyFor,
  startingAt,
  stateParty,
  textOf,
  type Draft,
  type DraftMention,
} from "../draft.ts";
import type { Pack, UnnamedEntry } from "../pack.ts";
import { addDescribed } from "./described.ts";
import { countryOfTown, townKey } from "./towns.ts";

/** Find them. Names, roles and phrases must have been found. Cost: linear in the text. */
export function findUnnamed(draft: Draft): void {
  const { tokens, flat } = draft.text;
  for (const head of draft.pack.unnamed.matchAll(tokens, flat)) {
    const kind = head.values.find((value) => value !== "based" && value !== "tied");
    if (kind === undefined || draft.covered.subarray(head.first, head.last).includes(1)) continue;
    if (kind === "facility" && addFacility(draft, head.first, head.last)) continue;
    if (endingAt(draft, head.first).some(({ parties, type }) => parties.length > 0 && type === "name"))
      continue;
    const tie = behind(draft, head.last, "tied");
    const state = kind === "agent" && tie !== null ? stateAt(draft, tie) : undefined;
    if (state !== undefined) addAgents(draft, head.first, state);
    else if (!addPlaced(draft, kind, head.first, head.last)) addDescribed(draft, kind, head.first, head.last);
  }
}

function addAgents(draft: Draft, first: number, { last, country }: DraftMention): void {
  if (country === undefined) return;
  const { key } = stateParty(draft, country);
  addMention(draft, { type: "role", first, last, parties: [key], sort: "role", country });
}

/** Whether a place or a name beside it says who is meant. */
function addPlaced(draft: Draft, kind: UnnamedEntry, head: number, end: number): boolean {
  const seat = seatBefore(draft, head);
  const named = startingAt(draft, end).find(({ type, sort }) => type === "name" && sort === "organisation");
  if (named !== undefined) {
    const party = draft.parties.get(named.parties[0] ?? "");
    if (party?.country === null && seat !== null) party.country = seat;
    return true;
  }
  if (seat !== null) {
    addParty(draft, kind, head - 1, end, seat);
    return true;
  }
  const place = placeAt(draft, behind(draft, end, "based") ?? end);
  if (place?.country === undefined) return false;
  addParty(draft, kind, head, place.last, place.country);
  return true;
}

/** `the Vadinar refinery`, `la raffinerie de Vadinar`: works are called by their place, and are not the State of it. */
function addFacility(draft: Draft, head: number, end: number): boolean {
  const { tokens } = draft.text;
  const before = endingAt(draft, head).find(isPlaced);
  const { of } = draft.pack.data.words.prepositions;
  const behindOf = of.includes(tokens[end]?.norm ?? "") ? withoutArticles(draft, end + 1) : end;
  const place = before ?? startingAt(draft, behindOf).find(isPlaced);
  if (place === undefined) return false;
  addParty(draft, "facility", Math.min(head, place.first), Math.max(end, place.last), place.country);
  return true;
}

type PlacedMention = DraftMention & { readonly country: string };

function isPlaced(mention: DraftMention): mention is PlacedMention {
  const { sort, type, country } = mention;
  return country !== undefined && (sort === "place" || sort === "state") && type !== "demonym";
}

function addParty(draft: Draft, kind: UnnamedEntry, first: number, last: number, country: string): void {
  const caption = textOf(draft, first, last).replace(/\s+/g, " ");
  const sort =
    kind === "vessel" ? "vessel" : kind === "agent" || kind === "person" ? "person" : "organisation";
  const { key } = partyFor(draft, `unnamed:${country}:${caption.toLowerCase()}`, () => ({
    caption,
    kind: sort,
    schema: null,
    country,
    wikidata: null,
    identifiers: [],
  }));
  addMention(draft, { type: "role", first, last, parties: [key], sort, country });
}

/** The token behind a word of one sort; `null` = none stands there. */
function behind(draft: Draft, at: number, sort: UnnamedEntry): number | null {
  const { tokens, flat } = draft.text;
  const match = draft.pack.unnamed.matchAt(tokens, at, flat);
  return match?.values.includes(sort) === true ? match.last : null;
}

/** The State named at a token, behind its article. */
function stateAt(draft: Draft, at: number): DraftMention | undefined {
  return startingAt(draft, withoutArticles(draft, at)).find(
    ({ sort, type }) => sort === "state" && type !== "demonym",
  );
}

/** The place or State behind a preposition of place. */
function placeAt(draft: Draft, at: number): DraftMention | undefined {
  const { tokens, flat } = draft.text;
  const preposition = draft.pack.locatives.matchAt(tokens, at, flat);
  if (preposition === null) return undefined;
  return startingAt(draft, withoutArticles(draft, preposition.last)).find(
    ({ sort, type }) => (sort === "place" || sort === "state") && type !== "demonym",
  );
}

function withoutArticles(draft: Draft, from: number): number {
  let at = from;
  while (draft.pack.sets.articles.has(draft.text.tokens[at]?.norm ?? "")) at += 1;
  return at;
}

/** `Dubai-based`: the State of the place; `null` = no such word stands before. */
function seatBefore(draft: Draft, head: number): string | null {
  const norm = draft.text.tokens[head - 1]?.norm ?? "";
  const cut = norm.lastIndexOf("-");
  if (cut < 1 || !draft.pack.data.unnamed.based.includes(norm.slice(cut + 1))) return null;
  const place = norm.slice(0, cut);
  return countryOfSeat(draft.pack, place) ?? countryOfTown(place) ?? null;
}

const SEATS = new WeakMap<Pack, ReadonlyMap<string, string>>();

/** The State of a capital, a State or a place of the gazetteer. The table is built once for a pack. */
function countryOfSeat(pack: Pack, name: string): string | undefined {
  let seats = SEATS.get(pack);
  if (seats === undefined) {
    const { territories, places } = pack.data;
    seats = new Map([
      ...places.flatMap(({ words, country }) =>
        country === undefined || country === null
          ? []
          : words.map((word) => [townKey(word), country] as const),
      ),
      ...territories.flatMap(({ code, names, capitals }) =>
        [...names, ...capitals].map((word) => [townKey(word), code] as const),
      ),
    ]);
    SEATS.set(pack, seats);
  }
  return seats.get(townKey(name));
}
