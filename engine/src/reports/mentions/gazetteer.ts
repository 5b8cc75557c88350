/**
 * @module reports/mentions/gazetteer
 * States, adjectives, capitals, bodies and places of the gazetteer. A place suppresses the State inside its name;
 * a body keeps the body inside its name.
 */
import { addMention, isCovered, partyFor, stateParty, textOf, type Draft } from "../draft.ts";
import type { GazetteerEntry } from "../pack.ts";
import { isDateline } from "./dateline.ts";

/** Find everything the gazetteer names. */
export function findGazetteer(draft: Draft): void {
  const { tokens, flat } = draft.text;
  for (const match of draft.pack.gazetteer.matchAll(tokens, flat)) {
    const entry = preferred(match.values);
    if (entry === undefined || isCovered(draft, match.first, match.last)) continue;
    if (isOfInstrument(draft, match.first, match.last)) continue;
    if (entry.type === "state" && entry.form === "name" && addNamedAfter(draft, match.first, match.last))
      continue;
    mentionOf(draft, entry, match.first, match.last, false);
    if (entry.type !== "state" && match.last - match.first > 1)
      findInside(draft, entry, match.first, match.last);
  }
}

/** `règlement (UE) n° 833/2014`: the bracket belongs to the name of the act. */
export function isOfInstrument(draft: Draft, first: number, last: number): boolean {
  const { tokens } = draft.text;
  const bracketed = tokens[first - 1]?.norm === "(" && tokens[last]?.norm === ")";
  return bracketed && draft.pack.sets.instrumentNumbers.has(tokens[first - 2]?.norm ?? "");
}

/** `golfe d’Oman`, `Sea of Okhotsk`: a place named after a State is not that State. */
function addNamedAfter(draft: Draft, first: number, last: number): boolean {
  const { tokens, flat } = draft.text;
  for (let start = Math.max(0, first - 4); start < first; start += 1) {
    const match = draft.pack.placeWords.matchAt(tokens, start, flat, first);
    if (
      match === null ||
      !tokens.slice(match.last, first).every((token) => draft.pack.sets.articles.has(token.norm))
    )
      continue;
    const caption = textOf(draft, start, last).replace(/\s+/g, " ");
    const { key } = partyFor(draft, `place:${caption.toLowerCase()}`, () => ({
      caption,
      kind: "place",
      schema: null,
      country: null,
      wikidata: null,
      identifiers: [],
    }));
    addMention(draft, { type: "name", first: start, last, parties: [key], sort: "place" });
    return true;
  }
  return false;
}

/** Where a phrase names several things, a place or body is meant before the State it is in. */
function preferred(values: readonly GazetteerEntry[]): GazetteerEntry | undefined {
  const named = values.find((value) => value.type !== "state");
  const adjective = values.find((value) => value.type === "state" && value.form === "adjective");
  const name = values.find((value) => value.type === "state" && value.form === "name");
  return named ?? name ?? adjective ?? values[0];
}

function findInside(draft: Draft, outer: GazetteerEntry, first: number, last: number): void {
  const { tokens, flat } = draft.text;
  for (const match of draft.pack.gazetteer.matchAll(tokens, flat, first + 1, last)) {
    const entry = preferred(match.values);
    const isAdjective = entry?.type === "state" && entry.form === "adjective";
    if (entry !== undefined && (isAdjective || (outer.type === "body" && entry.type === "body"))) {
      mentionOf(draft, entry, match.first, match.last, true);
    }
  }
}

function mentionOf(draft: Draft, entry: GazetteerEntry, first: number, last: number, nested: boolean): void {
  if (entry.type === "state") {
    if (
      entry.form === "capital" &&
      (capitalType(draft, first) === "place" || isDateline(draft, first, last))
    ) {
      const { key } = capitalParty(draft, entry.code, first, last);
      addMention(draft, {
        type: "place",
        first,
        last,
        parties: [key],
        sort: "place",
        nested,
        country: entry.code,
      });
      return;
    }
    const { key } = stateParty(draft, entry.code);
    const type =
      entry.form === "adjective" || entry.form === "people" || isAttributive(draft, first, last)
        ? "demonym"
        : entry.form === "name"
          ? "name"
          : "metonym";
    addMention(draft, { type, first, last, parties: [key], sort: "state", nested, country: entry.code });
    return;
  }
  const { key } = entry.type === "body" ? bodyParty(draft, entry.id) : placeParty(draft, entry.id);
  const country =
    entry.type === "place" ? draft.pack.data.places.find((item) => item.id === entry.id)?.country : undefined;
  addMention(draft, {
    type: "name",
    first,
    last,
    parties: [key],
    sort: entry.type,
    nested,
    ...(country === undefined ? {} : { country }),
  });
}

/** `U.S. sanctions`: an abbreviated State before a noun is an adjective. */
function isAttributive(draft: Draft, first: number, last: number): boolean {
  const { tokens, text, flat } = draft.text;
  const next = tokens[last];
  if (draft.pack.data.words.adjectives === "after" || next?.kind !== "word") return false;
  // Where nouns have cases, a noun before another is none of its adjectives.
  if (draft.pack.cases.size > 0) return false;
  if (!/^(?:\p{Lu}\.?){2,3}$/u.test(text.slice(tokens[first]?.start, tokens[last - 1]?.end))) return false;
  const { sets, prepositions, adverbs, data } = draft.pack;
  const isFunction = sets.conjunctions.has(next.norm) || sets.relatives.has(next.norm) || next.norm === "'s";
  const isVerb = data.verbs[next.norm] !== undefined && !sets.nounWords.has(next.norm);
  return (
    !isFunction &&
    !isVerb &&
    prepositions.matchAt(tokens, last, flat) === null &&
    adverbs.matchAt(tokens, last, flat) === null
  );
}

/** A capital after a word of place is a place; otherwise it stands for its government. */
function capitalType(draft: Draft, first: number): "metonym" | "place" {
  const { tokens, flat } = draft.text;
  for (let start = Math.max(0, first - 4); start < first; start += 1) {
    const match = draft.pack.prepositions.matchAt(tokens, start, flat, first);
    if (match === null || match.last !== first) continue;
    // Sent to a capital, it stands for its State again once an act says so.
    return ["in", "to", "from"].some((role) => match.values.some((value) => value === role))
      ? "place"
      : "metonym";
  }
  return "metonym";
}

/** The city itself, where it is a place and stands for nobody. */
function capitalParty(draft: Draft, code: string, first: number, last: number): { readonly key: string } {
  return partyFor(draft, `place:capital:${code}`, () => ({
    caption: textOf(draft, first, last),
    kind: "place",
    schema: null,
    country: code,
    wikidata: null,
    identifiers: [],
  }));
}

function bodyParty(draft: Draft, id: string): { readonly key: string } {
  const body = draft.pack.data.bodies.find((item) => item.id === id);
  return partyFor(draft, `body:${id}`, () => ({
    caption: body?.caption ?? id,
    kind: "organisation",
    // Of the bodies in the gazetteer only some can stand on a list; the United Nations cannot.
    schema: body?.kind === "listable" ? "Organization" : null,
    country: body?.country ?? null,
    wikidata: body?.wikidata ?? null,
    identifiers: [],
  }));
}

function placeParty(draft: Draft, id: string): { readonly key: string } {
  const place = draft.pack.data.places.find((item) => item.id === id);
  return partyFor(draft, `place:${id}`, () => ({
    caption: place?.caption ?? id,
    kind: "place",
    schema: null,
    country: null,
    wikidata: place?.wikidata ?? null,
    identifiers: [],
  }));
}
