/**
 * @module reports/mentions/roles
 * Role phrases (`le président russe`, `Russia’s foreign minister`) and whom they stand for: the name beside them,
 * else the person of that State named last, else an unnamed holder of the office.
 */
import {
  addMention,
  endingAt,
  partyFor,
  sentenceOf,
  startingAt,
  stateParty,
  textOf,
  type Draft,
  type DraftMention,
} from "../draft.ts";
import { isGenitive, isOwner } from "../genitives.ts";

interface RolePhrase {
  readonly first: number;
  readonly last: number;
  readonly country: string | null;
  readonly office: "head" | "other" | "private" | "relation";
}

/** Find role phrases and join them to names. Names must have been found. */
export function findRoles(draft: Draft): void {
  const { tokens, flat } = draft.text;
  for (const match of draft.pack.nouns.matchAll(tokens, flat)) {
    const body = match.values.some((value) => value.type === "state-body");
    if (body && !draft.covered.subarray(match.first, match.last).includes(1))
      addStateBody(draft, match.first, match.last);
    const role = match.values.find((value) => value.type === "role");
    if (role === undefined || draft.covered.subarray(match.first, match.last).includes(1)) continue;
    const phrase = extend(draft, match.first, match.last, role.office);
    const others = role.several ? statesJoined(draft, phrase) : [];
    if (others.length > 0) addHolders(draft, phrase, others);
    else join(draft, phrase);
  }
}

function extend(draft: Draft, first: number, last: number, office: RolePhrase["office"]): RolePhrase {
  const { tokens } = draft.text;
  let [start, end] = [first, last];
  let country: string | null = null;
  // Before the noun: the Russian …, Russia’s …, un premier …
  const adjective = endingAt(draft, start).find((mention) => mention.type === "demonym");
  if (adjective !== undefined && draft.pack.data.words.adjectives === "before")
    [start, country] = [adjective.first, adjective.country ?? null];
  if (tokens[start - 1]?.norm === "'s") {
    const owner = endingAt(draft, start - 1).find((mention) => mention.sort === "state");
    if (owner !== undefined) [start, country] = [owner.first, owner.country ?? null];
  }
  const own =
    country === null ? endingAt(draft, start).find((mention) => mention.sort === "state") : undefined;
  if (own !== undefined && isGenitive(draft, own.last - 1))
    [start, country] = [own.first, own.country ?? null];
  for (;;) {
    const behind = startingAt(draft, end).find((mention) => mention.type === "demonym");
    if (behind === undefined || draft.pack.data.words.adjectives === "before") break;
    [end, country] = [behind.last, behind.country ?? null];
  }
  if (country === null && draft.pack.sets.possessives.has(tokens[start - 1]?.norm ?? ""))
    country = lastState(draft, start);
  const complement = complementOf(draft, end, office);
  if (complement !== null) [end, country] = [complement.last, complement.country ?? country];
  return { first: start, last: end, country, office };
}

/** The State named last before a possessive, in the same sentence. */
function lastState(draft: Draft, at: number): string | null {
  const { first } = sentenceOf(draft, at);
  for (let back = at - 1; back >= first; back -= 1) {
    const state = startingAt(draft, back).find((mention) => mention.sort === "state");
    if (state !== undefined) return state.country ?? null;
  }
  return null;
}

/** `de la Défense`, `of Russia`, `des deux pays`. */
function complementOf(
  draft: Draft,
  end: number,
  office: RolePhrase["office"],
): { readonly last: number; readonly country: string | null } | null {
  const { tokens } = draft.text;
  const owner = startingAt(draft, end).find((mention) => isOwner(draft, mention));
  if (owner !== undefined) return { last: owner.last, country: owner.country ?? null };
  const norm = tokens[end]?.norm ?? "";
  if (!draft.pack.sets.of.has(norm) && !draft.pack.grammar.words.genitives.has(norm)) return null;
  let at = end + 1;
  while (draft.pack.grammar.words.definite.has(tokens[at]?.norm ?? "")) at += 1;
  const found = startingAt(draft, at).find(
    (mention) =>
      mention.sort === "state" ||
      mention.sort === "body" ||
      (mention.sort === "group" && office === "relation"),
  );
  if (found !== undefined) return { last: found.last, country: found.country ?? null };
  const group = office === "relation" ? draft.pack.nouns.matchAt(tokens, at, draft.text.flat) : null;
  if (group?.values.some((value) => value.type === "group") === true)
    return { last: group.last, country: null };
  // A department: a capitalised word after “de la” that names nobody.
  if (draft.pack.data.words.capitals === "nouns") return null;
  const department = tokens[at]?.capital === true && startingAt(draft, at).length === 0 && office === "other";
  return department ? { last: at + 1, country: null } : null;
}

/** `leaders of A, of B and C`: the States behind the one that the phrase ends with. */
function statesJoined(draft: Draft, { last, country, office }: RolePhrase): readonly DraftMention[] {
  const { tokens } = draft.text;
  const { conjunctions, of } = draft.pack.sets;
  const { definite, genitives } = draft.pack.grammar.words;
  if (country === null || office === "relation" || office === "private") return [];
  if (!endingAt(draft, last).some(({ sort, type }) => sort === "state" && type !== "demonym")) return [];
  const joined: DraftMention[] = [];
  for (let at = last; ; at = joined.at(-1)?.last ?? at) {
    const norm = tokens[at]?.norm ?? "";
    if (norm !== "," && !conjunctions.has(norm)) break;
    let next = at + 1;
    while ([of, definite, genitives].some((set) => set.has(tokens[next]?.norm ?? ""))) next += 1;
    const state = startingAt(draft, next).find(({ sort, type }) => sort === "state" && type !== "demonym");
    if (state === undefined) break;
    joined.push(state);
    if (norm !== ",") return joined;
  }
  return [];
}

/** One holder of the office for each State. */
function addHolders(draft: Draft, phrase: RolePhrase, others: readonly DraftMention[]): void {
  const last = others.at(-1)?.last ?? phrase.last;
  const countries = [phrase.country, ...others.map(({ country }) => country ?? null)];
  const keys = countries.map((country) => {
    const holder = { ...phrase, last, country };
    return (phrase.office === "head" ? personOf(draft, holder) : null) ?? unnamed(draft, holder);
  });
  const parties = [...new Set(keys.filter((key) => key !== null))];
  addMention(draft, { type: "role", first: phrase.first, last, parties, sort: "role" });
}

/** `la marine russe`, `Japan’s navy`: an organ speaks and acts for its State, but is not the State; a government is. */
function addStateBody(draft: Draft, first: number, last: number): void {
  const phrase = extend(draft, first, last, "other");
  const { country } = phrase;
  if (country === null) return;
  const isGovernment = draft.pack.data.governments.includes(draft.text.tokens[first]?.norm ?? "");
  const { key } = isGovernment ? stateParty(draft, country) : organParty(draft, phrase, country);
  addMention(draft, { type: "role", ...bounds(phrase), parties: [key], sort: "role", country });
}

function organParty(draft: Draft, phrase: RolePhrase, country: string): { readonly key: string } {
  const caption = textOf(draft, phrase.first, phrase.last).replace(/\s+/g, " ");
  return partyFor(draft, `organ:${country}:${caption.toLowerCase()}`, () => ({
    caption,
    kind: "organisation",
    schema: null,
    country,
    wikidata: null,
    identifiers: [],
  }));
}

function join(draft: Draft, phrase: RolePhrase): void {
  const name = nameBeside(draft, phrase);
  const type = "role";
  if (phrase.office === "relation") {
    const key = name ?? partyBefore(draft, phrase.first);
    if (key !== null) addMention(draft, { type, ...bounds(phrase), parties: [key], sort: "role" });
    return;
  }
  if (name === null && phrase.country === null && !isDefinite(draft, phrase.first)) return;
  const key = name ?? personOf(draft, phrase) ?? unnamed(draft, phrase);
  if (key === null) return;
  const party = draft.parties.get(key);
  if (party !== undefined && party.country === null) party.country = phrase.country;
  addMention(draft, {
    type,
    ...bounds(phrase),
    parties: [key],
    sort: "role",
    ...(phrase.country === null ? {} : { country: phrase.country }),
  });
}

function bounds({ first, last }: RolePhrase): { readonly first: number; readonly last: number } {
  return { first, last };
}

/** A person named directly behind the role, or before it with a comma between. */
function nameBeside(draft: Draft, { first, last, office }: RolePhrase): string | null {
  const { tokens } = draft.text;
  const person = (mentions: readonly DraftMention[]): string | null =>
    mentions.find((mention) => mention.sort === "person" && mention.type === "name")?.parties[0] ?? null;
  const direct =
    person(startingAt(draft, last)) ??
    (tokens[last]?.norm === "," ? person(startingAt(draft, last + 1)) : null);
  if (direct !== null && office !== "relation") return direct;
  const start = draft.pack.sets.articles.has(tokens[first - 1]?.norm ?? "") ? first - 1 : first;
  return tokens[start - 1]?.norm === "," ? person(endingAt(draft, start - 1)) : null;
}

/** For `premier partenaire commercial`: what stands before the comma. */
function partyBefore(draft: Draft, first: number): string | null {
  const { tokens } = draft.text;
  const start = draft.pack.sets.articles.has(tokens[first - 1]?.norm ?? "") ? first - 1 : first;
  if (tokens[start - 1]?.norm !== ",") return null;
  return endingAt(draft, start - 1).find((mention) => mention.parties.length === 1)?.parties[0] ?? null;
}

function isDefinite(draft: Draft, first: number): boolean {
  const norm = draft.text.tokens[first - 1]?.norm ?? "";
  const { definite, pointing } = draft.pack.grammar.words;
  return (
    definite.has(norm) || pointing.has(norm) || draft.pack.data.words.possessives.singular.includes(norm)
  );
}

/** The person of that State named last before the role, if the text named one with an office. */
function personOf(draft: Draft, { first, country, office }: RolePhrase): string | null {
  if (office === "private") return null;
  const found = draft.mentions.filter((mention) => {
    const party = draft.parties.get(mention.parties[0] ?? "");
    if (mention.last > first || party?.kind !== "person" || party.caption === "") return false;
    return country !== null && party.country === country && mention.type !== "coreference";
  });
  return found.at(-1)?.parties[0] ?? null;
}

function unnamed(draft: Draft, phrase: RolePhrase): string | null {
  if (phrase.country === null) return null;
  const caption = textOf(draft, phrase.first, phrase.last);
  const { key } = partyFor(draft, `role:${phrase.country}:${caption.toLowerCase()}`, () => ({
    caption,
    kind: "person",
    schema: "Person",
    country: phrase.country,
    wikidata: null,
    identifiers: [],
  }));
  return key;
}
