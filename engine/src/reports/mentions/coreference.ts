/**
 * @module reports/mentions/coreference
 * Pronouns, groups (`les deux pays`), bare nouns (`le pays`, `the company`) and facilities (`le port spatial`):
 * what takes up something named before. A group takes up the pair that stood side by side last.
 */
import {
  addMention,
  endingAt,
  partyFor,
  startingAt,
  textOf,
  type Draft,
  type DraftMention,
  type DraftParty,
} from "../draft.ts";
import { isVerbAt, readingsAt } from "../verbs.ts";

type Pair = readonly [string, string];

/** Resolve what points backwards. Names, roles and phrases must have been found. */
export function resolveCoreference(draft: Draft): void {
  const memory: Memory = {
    persons: null,
    states: null,
    lastState: null,
    subjectState: null,
    subject: null,
    lastPerson: null,
    lastOrganisation: null,
    lastVessel: null,
    places: [],
  };
  const { sentences } = draft.text;
  for (const sentence of sentences) {
    for (let at = sentence.first; at < sentence.last; at += 1) {
      readToken(draft, at, memory, sentence.first);
    }
    notePairs(draft, sentence.first, sentence.last, memory);
  }
}

interface Memory {
  persons: Pair | null;
  states: Pair | null;
  lastState: string | null;
  /** State that stands free in the clause being read: the likely subject. */
  subjectState: string | null;
  /** Whatever stands free in the clause being read. */
  subject: string | null;
  lastPerson: string | null;
  lastOrganisation: string | null;
  lastVessel: string | null;
  readonly places: string[];
}

function readToken(draft: Draft, at: number, memory: Memory, sentenceStart: number): void {
  for (const mention of startingAt(draft, at)) {
    if (mention.sort === "group" && mention.parties.length === 0) {
      // A pair named earlier in this very sentence is nearer than one of the sentence before.
      notePairs(draft, sentenceStart, at, memory);
      mention.parties = groupParties(draft, mention, memory);
    } else note(draft, mention, memory);
  }
  if (draft.covered[at] === 1) return;
  pronounAt(draft, at, memory);
  bareNounAt(draft, at, memory);
}

function note(draft: Draft, mention: DraftMention, memory: Memory): void {
  const [key] = mention.parties;
  const party = draft.parties.get(key ?? "");
  if (key === undefined || party === undefined) return;
  const isSubject =
    mention.type !== "demonym" &&
    mention.parties.length === 1 &&
    party.kind !== "place" &&
    isFree(draft, mention.first) &&
    !isVerbAt(draft, beforeArticle(draft, mention.first));
  if (isSubject) memory.subject = key;
  if (party.kind === "state") {
    memory.lastState = key;
    if (
      mention.type !== "demonym" &&
      isFree(draft, mention.first) &&
      !isVerbAt(draft, beforeArticle(draft, mention.first))
    )
      memory.subjectState = key;
  } else if (party.kind === "person") memory.lastPerson = key;
  else if (party.kind === "vessel") memory.lastVessel = key;
  else if (party.kind === "organisation" && mention.sort === "organisation" && !isAuthority(draft, mention))
    memory.lastOrganisation = key;
  else if (party.kind === "place") memory.places.push(key);
}

/** `prosecutors in Hamburg`: no company. */
function isAuthority(draft: Draft, { first, last }: DraftMention): boolean {
  return draft.text.tokens.slice(first, last).some(({ norm }) => draft.pack.data.stateBodies.includes(norm));
}

function beforeArticle(draft: Draft, first: number): number {
  let at = first - 1;
  while (draft.pack.sets.articles.has(draft.text.tokens[at]?.norm ?? "")) at -= 1;
  return at;
}

/** Not governed by a preposition. */
function isFree(draft: Draft, first: number): boolean {
  const { tokens, flat } = draft.text;
  return draft.pack.prepositions.matchAt(tokens, beforeArticle(draft, first), flat, first) === null;
}

/** The pair named last; a pair that the text never named is a group of its own. */
function groupParties(draft: Draft, mention: DraftMention, memory: Memory): readonly string[] {
  const pair = mention.eventKind === "persons" ? memory.persons : memory.states;
  return pair ?? [anonymous(draft, mention.first, mention.last, "group")];
}

/** A party that the text points at without ever naming it. */
function anonymous(
  draft: Draft,
  first: number,
  last: number,
  kind: "group" | "organisation" | "vessel",
): string {
  const caption = textOf(draft, first, last).replace(/\s+/g, " ");
  const make = (): Omit<DraftParty, "key"> => ({
    caption,
    kind,
    schema: null,
    country: null,
    wikidata: null,
    identifiers: [],
  });
  return partyFor(draft, `anonymous:${kind}:${caption.toLowerCase()}`, make).key;
}

/** Pairs standing side by side: two of a kind joined by a conjunction, or the two sides of a compound. */
function notePairs(draft: Draft, first: number, last: number, memory: Memory): void {
  const { tokens } = draft.text;
  let coordinated = false;
  for (let at = first; at < last; at += 1) {
    if (!draft.pack.sets.conjunctions.has(tokens[at]?.norm ?? "")) continue;
    let next = at + 1;
    while (
      draft.pack.sets.determiners.has(tokens[next]?.norm ?? "") ||
      draft.pack.grammar.words.linking.has(tokens[next]?.norm ?? "")
    )
      next += 1;
    const left = single(endingAt(draft, at));
    const right = single(startingAt(draft, next));
    if (left === null || right === null || left === right) continue;
    remember(draft, [left, right], memory);
    coordinated = true;
  }
  const states = coordinated ? [] : distinct(draft, first, last, "state");
  if (states.length === 2 && states[0] !== undefined && states[1] !== undefined)
    remember(draft, [states[0], states[1]], memory);
  // Two persons of two States in one sentence, one meeting the other, are a pair as well.
  const persons = distinct(draft, first, last, "person");
  if (persons.length === 2 && persons[0] !== undefined && persons[1] !== undefined)
    remember(draft, [persons[0], persons[1]], memory);
}

function remember(draft: Draft, pair: Pair, memory: Memory): void {
  const [left, right] = pair.map((key) => draft.parties.get(key));
  if (left?.kind === "person" && right?.kind === "person") {
    memory.persons = pair;
    const states: readonly (string | null)[] = [left.country, right.country];
    const [one, other] = states;
    if (one !== null && other !== null && one !== undefined && other !== undefined && one !== other)
      memory.states = [`state:${one}`, `state:${other}`];
  }
  if (left?.kind === "state" && right?.kind === "state") memory.states = pair;
}

function single(mentions: readonly DraftMention[]): string | null {
  const found = mentions.find((mention) => mention.parties.length === 1 && mention.type !== "demonym");
  return found?.parties[0] ?? null;
}

function distinct(draft: Draft, first: number, last: number, kind: "person" | "state"): readonly string[] {
  const keys = new Set<string>();
  for (let at = first; at < last; at += 1) {
    for (const mention of startingAt(draft, at)) {
      const [key] = mention.parties;
      if (
        key !== undefined &&
        mention.parties.length === 1 &&
        mention.type !== "demonym" &&
        draft.parties.get(key)?.kind === kind
      )
        keys.add(key);
    }
  }
  return [...keys];
}

function pronounAt(draft: Draft, at: number, memory: Memory): void {
  const { tokens } = draft.text;
  const { pronouns } = draft.pack.data.coreference;
  const { possessives } = draft.pack.data.words;
  const norm = tokens[at]?.norm ?? "";
  if (pronouns.plural.includes(norm)) return add(draft, at, memory.persons ?? memory.states ?? [], "pronoun");
  if (possessives.plural.includes(norm) && !isVerbAt(draft, at + 1)) {
    return add(draft, at, memory.persons ?? memory.states ?? [], "pronoun");
  }
  if (pronouns.singular.includes(norm)) {
    if (
      draft.pack.grammar.words.expletives.has(norm) &&
      draft.pack.grammar.words.expletiveVerbs.has(tokens[at + 1]?.norm ?? "") &&
      readingsAt(draft, at + 1).length === 0
    )
      return;
    const meant = meantBy(draft, norm, memory);
    if (meant !== null) add(draft, at, [meant], "pronoun");
    return;
  }
  // `son objectif`: whose aim it is; before a dealing or event the possessive is part of that phrase.
  const owned = startingAt(draft, at + 1).length === 0 && isAimNoun(draft, at + 1);
  if (possessives.singular.includes(norm) && owned && memory.subjectState !== null)
    add(draft, at, [memory.subjectState], "pronoun");
}

/** Whom a pronoun of the singular takes up: what stood free last, where it is of a fitting kind. */
function meantBy(draft: Draft, norm: string, memory: Memory): string | null {
  const kind = draft.parties.get(memory.subject ?? "")?.kind;
  const { personal, neuter } = draft.pack.grammar.words;
  if (personal.has(norm)) return kind === "person" ? memory.subject : memory.lastPerson;
  const fits = kind !== undefined && (!neuter.has(norm) || kind !== "person");
  if (fits) return memory.subject;
  return neuter.has(norm)
    ? (memory.subjectState ?? memory.lastOrganisation)
    : (memory.subjectState ?? memory.lastPerson);
}

function isAimNoun(draft: Draft, at: number): boolean {
  return draft.pack.cueNouns.get(draft.text.tokens[at]?.norm ?? "") === "aim";
}

function bareNounAt(draft: Draft, at: number, memory: Memory): void {
  const { tokens, flat } = draft.text;
  const before = tokens[at - 1]?.norm ?? "";
  const { definite, contracted, pointing: pointers } = draft.pack.grammar.words;
  if (!definite.has(before) && !contracted.has(before) && !pointers.has(before)) return;
  const { single: nouns } = draft.pack.data.coreference;
  const norm = tokens[at]?.norm ?? "";
  const pointing = pointers.has(before) ? at - 1 : at;
  const unnamed = (kind: "organisation" | "vessel"): string => anonymous(draft, at, at + 1, kind);
  const found: readonly (readonly [readonly string[] | undefined, () => string | null])[] = [
    [nouns.state, () => memory.subjectState ?? memory.lastState],
    [nouns.organisation, () => memory.lastOrganisation ?? unnamed("organisation")],
    [nouns.vessel, () => memory.lastVessel ?? unnamed("vessel")],
    [draft.pack.data.stateBodies, () => unnamed("organisation")],
  ];
  for (const [words, resolve] of found) {
    if (words?.includes(norm) !== true || namedBehind(draft, at + 1)) continue;
    const key = resolve();
    if (key !== null) {
      addMention(draft, {
        type: "coreference",
        first: pointing,
        last: at + 1,
        parties: [key],
        sort: "pronoun",
      });
      return;
    }
  }
  const facility = draft.pack.nouns.matchAt(tokens, at, flat);
  const kind = facility?.values.find((value) => value.type === "facility")?.facility;
  const place = memory.places.findLast((key) =>
    draft.pack.data.places.some((item) => `place:${item.id}` === key && item.facility === kind),
  );
  if (facility !== null && kind !== undefined && place !== undefined) {
    addMention(draft, {
      type: "coreference",
      first: at,
      last: facility.last,
      parties: [place],
      sort: "place",
    });
  }
}

/** `la société kazakhe Orlane`: the noun belongs to the name behind it. */
function namedBehind(draft: Draft, at: number): boolean {
  const named = (token: number): boolean =>
    startingAt(draft, token).some(
      (mention) => mention.type === "name" && (mention.sort === "vessel" || mention.sort === "organisation"),
    );
  return (
    named(at) || startingAt(draft, at).some((mention) => mention.type === "demonym" && named(mention.last))
  );
}

function add(draft: Draft, at: number, parties: readonly string[], sort: "pronoun"): void {
  if (parties.length > 0) addMention(draft, { type: "coreference", first: at, last: at + 1, parties, sort });
}
