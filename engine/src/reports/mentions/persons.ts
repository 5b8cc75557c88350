/**
 * @module reports/mentions/persons
 * Runs of capitalised words that the gazetteer does not know: persons, organisations, ships; and the single name
 * that takes one of them up again. What no rule understands is counted as unread.
 */
import { isImoNumber } from "../../model/index.ts";
import { FORENAMES, foldDiacritics, isNamePart, KOREAN_SURNAMES } from "../../names/index.ts";
import { addMention, isCovered, partyFor, textOf, type Draft } from "../draft.ts";

/** A run of capitalised words; token indices, end-exclusive. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
}

/** Find names; returns the runs that were not understood. */
export function findNames(draft: Draft): readonly NameRun[] {
  const runs = capitalRuns(draft);
  // Full names first: a surname alone, with a title or without, may take one of them up.
  const open = runs.filter((run) => run.last - run.first === 1 || !nameWhole(draft, run));
  const known = indexNames(draft);
  const left = open.filter((run) => !takeUp(draft, run, known));
  return left.filter((run) => !(run.last - run.first === 1 && nameWhole(draft, run)) && !isTitle(draft, run));
}

/** Runs of capitalised words outside known mentions; particles may stand between two of them. */
function capitalRuns(draft: Draft): readonly NameRun[] {
  const { tokens, sentences } = draft.text;
  const runs: NameRun[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.first; at < sentence.last; at += 1) {
      if (!isNameToken(draft, at)) continue;
      let last = at + 1;
      while (last < sentence.last && continues(draft, last, sentence.last)) last += 1;
      const first = skipSentenceWord(draft, at, sentence.first);
      if (first < last) runs.push({ first, last });
      at = last;
    }
  }
  return runs.filter((run) => tokens[run.first] !== undefined);
}

function isTitle(draft: Draft, { first, last }: NameRun): boolean {
  const { titles } = draft.pack.sets;
  const norm = draft.text.tokens[first]?.norm ?? "";
  return last - first === 1 && (titles.has(norm) || titles.has(`${norm}.`));
}

const PARTICLE = /^(?:de|du|von|van|der|bin|ibn|al|el|ben|da|di)$/;

function continues(draft: Draft, at: number, end: number): boolean {
  if (isNameToken(draft, at)) return true;
  const { tokens } = draft.text;
  // Donald J. Trump: the point of an initial does not end a name.
  const initial =
    tokens[at]?.norm === "." &&
    /^\p{Ll}$/u.test(tokens[at - 1]?.norm ?? "") &&
    tokens[at - 1]?.end === tokens[at]?.start;
  if (initial && at + 1 < end && isNameToken(draft, at + 1)) return true;
  const particle = PARTICLE.test(tokens[at]?.norm ?? "") && at + 1 < end && isNameToken(draft, at + 1);
  if (particle) return FORENAMES.has(foldDiacritics(tokens[at - 1]?.norm ?? ""));
  // A number closes a ship's or company's name: Tong San 2.
  return (
    tokens[at]?.kind === "number" &&
    /^\d{1,3}$/.test(tokens[at]?.norm ?? "") &&
    isNameToken(draft, at - 1) &&
    isShipAt(draft, at - 1)
  );
}

function isShipAt(draft: Draft, at: number): boolean {
  for (let back = at; back > at - 5 && back >= 0; back -= 1) {
    if (draft.pack.sets.vesselCues.has(draft.text.tokens[back]?.norm ?? "")) return true;
  }
  return false;
}

function isNameToken(draft: Draft, at: number): boolean {
  const token = draft.text.tokens[at];
  if (token === undefined || token.kind !== "word" || !token.capital) return false;
  if (draft.covered[at] === 1) return false;
  return !token.norm.endsWith("'") && token.norm !== "imo";
}

/** The first word of a sentence is capital anyway: drop it when it is a common word of the lexicon. */
function skipSentenceWord(draft: Draft, at: number, sentenceStart: number): number {
  const { tokens } = draft.text;
  const opening = at === sentenceStart || /^["«(—–-]$/.test(tokens[at - 1]?.norm ?? "");
  if (!opening) return at;
  const norm = tokens[at]?.norm ?? "";
  const { sets, data } = draft.pack;
  const common =
    sets.determiners.has(norm) ||
    sets.nounWords.has(norm) ||
    sets.complementizers.has(norm) ||
    sets.relatives.has(norm) ||
    sets.contrast.has(norm) ||
    sets.conjunctions.has(norm) ||
    sets.examples.has(norm) ||
    data.words.numbers[norm] !== undefined ||
    (data.verbs[norm] !== undefined && !FORENAMES.has(norm)) ||
    draft.pack.prepositions.matchAt(tokens, at, draft.text.flat) !== null ||
    draft.pack.adverbs.matchAt(tokens, at, draft.text.flat, at + 1) !== null ||
    draft.pack.cuePhrases.matchAt(tokens, at, draft.text.flat) !== null ||
    [...data.coreference.pronouns.singular, ...data.coreference.pronouns.plural].includes(norm);
  return common ? at + 1 : at;
}

function nameWhole(draft: Draft, run: NameRun): boolean {
  if (isVessel(draft, run)) return addNamed(draft, run, "vessel");
  const words = wordsOf(draft, run);
  const before = draft.text.tokens[run.first - 1]?.norm ?? "";
  const introduced = draft.pack.data.coreference.single.organisation?.includes(before) === true;
  if (introduced) return addNamed(draft, run, "organisation");
  if (words.some((word) => draft.pack.sets.orgWords.has(word)))
    return words.length > 1 && addNamed(draft, run, "organisation");
  const person = personStart(draft, run);
  return person !== null && addNamed(draft, { first: person, last: run.last }, "person");
}

/** First token of a person's name in the run; `null` when nothing says that it is a person. */
function personStart(draft: Draft, run: NameRun): number | null {
  const { tokens } = draft.text;
  const { sets } = draft.pack;
  let first = run.first;
  while (first < run.last - 1 && sets.titles.has(tokens[first]?.norm ?? "")) first += 1;
  const role = draft.pack.nouns.matchAt(tokens, first, draft.text.flat, run.last);
  const office = role !== null && role.last < run.last && role.values.some((value) => value.type === "role");
  if (office) return role.last;
  const titled =
    first > run.first ||
    sets.titles.has(tokens[run.first - 1]?.norm ?? "") ||
    sets.titles.has((tokens[run.first - 2]?.norm ?? "") + ".");
  const folded = foldDiacritics(tokens[first]?.norm ?? "");
  const size = run.last - first;
  if (size === 1 && /-/.test(folded)) return null;
  if (titled) return first;
  if (size < 2) return null;
  if (isGivenName(folded)) return first;
  if (KOREAN_SURNAMES.has(folded) && size <= 3 && size >= 2) return first;
  if (followsRole(draft, first) || followedByRole(draft, run.last)) return first;
  return size <= 3 && besideHumanVerb(draft, first, run.last) ? first : null;
}

/** A common given name, alone or as the first half of a double one, or a name part known across scripts. */
function isGivenName(folded: string): boolean {
  return FORENAMES.has(folded) || FORENAMES.has(folded.split("-")[0] ?? "") || isNamePart(folded);
}

/** Two or three capitalised words that meet, are met or speak are a person. */
function besideHumanVerb(draft: Draft, first: number, last: number): boolean {
  const isHuman = (at: number): boolean =>
    (draft.pack.data.verbs[draft.text.tokens[at]?.norm ?? ""] ?? []).some(
      ([lemma]) =>
        draft.pack.cueVerbs.get(lemma)?.has("said") === true ||
        draft.pack.verbFrames.get(lemma)?.some((frame) => frame.kind === "meeting") === true,
    );
  return isHuman(first - 1) || isHuman(last) || isHuman(last + 1);
}

function followsRole(draft: Draft, first: number): boolean {
  const { tokens, flat } = draft.text;
  for (let start = Math.max(0, first - 6); start < first; start += 1) {
    const match = draft.pack.nouns.matchAt(tokens, start, flat, first);
    if (match === null || !match.values.some((value) => value.type === "role" && value.office !== "relation"))
      continue;
    // Between role and name only adjectives of State may stand: le président russe X.
    const between = tokens.slice(match.last, first);
    if (between.every((_, at) => draft.covered[match.last + at] === 1)) return true;
  }
  return false;
}

function followedByRole(draft: Draft, last: number): boolean {
  const { tokens, flat } = draft.text;
  if (tokens[last]?.norm !== ",") return false;
  for (let start = last + 1; start <= last + 3; start += 1) {
    const match = draft.pack.nouns.matchAt(tokens, start, flat);
    if (match !== null && match.values.some((value) => value.type === "role" && value.office !== "relation"))
      return true;
  }
  return false;
}

/** A ship's name follows a word for ship, or stands between quotes after one, or has an IMO number behind it. */
function isVessel(draft: Draft, run: NameRun): boolean {
  const { tokens } = draft.text;
  const { vesselCues } = draft.pack.sets;
  const before = [tokens[run.first - 1], tokens[run.first - 2], tokens[run.first - 3]].map(
    (token) => token?.norm ?? "",
  );
  const quoted = /^["«]$/.test(before[0] ?? "");
  if (vesselCues.has(quoted ? (before[1] ?? "") : (before[0] ?? ""))) return true;
  if (vesselCues.has(tokens[run.first]?.norm ?? "") && run.last - run.first > 1) return true;
  const after = tokens.slice(run.last, run.last + 4).map((token) => token.norm);
  return after.includes("imo");
}

type Kind = "person" | "organisation" | "vessel";

const SCHEMATA = { person: "Person", organisation: "LegalEntity", vessel: "Vessel" } as const;

function addNamed(draft: Draft, run: NameRun, kind: Kind): boolean {
  const first =
    kind === "vessel" && draft.pack.sets.vesselCues.has(draft.text.tokens[run.first]?.norm ?? "")
      ? run.first + 1
      : run.first;
  const caption = textOf(draft, first, run.last).replace(/\s+/g, " ");
  const { key, identifiers } = partyFor(draft, `${kind}:${foldDiacritics(caption.toLowerCase())}`, () => ({
    caption,
    kind,
    schema: SCHEMATA[kind],
    country: null,
    wikidata: null,
    identifiers: [],
  }));
  addMention(draft, { type: "name", first, last: run.last, parties: [key], sort: kind });
  if (kind === "vessel")
    identifiers.push(...imoBehind(draft, run.last).filter((id) => !identifiers.includes(id)));
  return true;
}

/** An IMO number within the next few tokens whose check digit is right. */
function imoBehind(draft: Draft, last: number): readonly string[] {
  const near = draft.text.tokens.slice(last, last + 8);
  const at = near.findIndex((token) => token.norm === "imo");
  const number = at === -1 ? undefined : near.slice(at + 1).find((token) => /^\d{7}$/.test(token.norm));
  return number !== undefined && isImoNumber(number.norm) ? [`imo:${number.norm}`] : [];
}

/** A single name that is part of a name already known takes it up again; so do both parts of a compound. */
function takeUp(draft: Draft, run: NameRun, known: NameIndex): boolean {
  const { tokens, text } = draft.text;
  let understood = false;
  for (let at = run.first; at < run.last; at += 1) {
    if (isCovered(draft, at, at + 1)) continue;
    const token = tokens[at];
    if (token === undefined) continue;
    const word = text.slice(token.start, token.end);
    const parts = word.split("-");
    const keys = parts.map((part) => personNamed(known, part, at));
    if (parts.length > 1 && keys.every((key) => key !== null)) {
      let start = token.start;
      parts.forEach((part, index) => {
        const key = keys[index];
        const span = { start, end: start + part.length };
        if (key !== null && key !== undefined)
          addMention(draft, {
            type: "name",
            first: at,
            last: at + 1,
            span,
            parties: [key],
            sort: "person",
            nested: index > 0,
          });
        start += part.length + 1;
      });
      understood = true;
      continue;
    }
    const whole = personNamed(known, word, at);
    if (whole !== null) {
      addMention(draft, {
        type: "name",
        first: at,
        last: at + 1,
        parties: [whole],
        sort: kindOf(draft, whole),
      });
      understood = true;
    }
  }
  return understood;
}

function kindOf(draft: Draft, key: string): Kind {
  const kind = draft.parties.get(key)?.kind;
  return kind === "vessel" || kind === "organisation" ? kind : "person";
}

/** Full names by each of their words, in text order. */
type NameIndex = ReadonlyMap<string, readonly { readonly last: number; readonly key: string }[]>;

function indexNames(draft: Draft): NameIndex {
  const index = new Map<string, { last: number; key: string }[]>();
  for (const mention of [...draft.mentions].sort((a, b) => a.first - b.first)) {
    const party = draft.parties.get(mention.parties[0] ?? "");
    const named = mention.sort === "person" || mention.sort === "vessel" || mention.sort === "organisation";
    if (party === undefined || !named) continue;
    const words = foldDiacritics(party.caption.toLowerCase()).split(/[\s-]+/);
    // An organisation is taken up by its first word only: “Bank” or “Trading” names nobody.
    const usable =
      party.kind === "organisation" ? words.slice(0, 1).filter((word) => word.length > 3) : words;
    for (const word of usable)
      index.set(word, [...(index.get(word) ?? []), { last: mention.last, key: party.key }]);
  }
  return index;
}

/** The party whose name holds this word: the last one named before, else the first one after. */
function personNamed(known: NameIndex, word: string, at: number): string | null {
  const folded = foldDiacritics(word.toLowerCase());
  const named = folded.length < 2 ? [] : (known.get(folded) ?? []);
  return (named.findLast((item) => item.last <= at) ?? named[0])?.key ?? null;
}

function wordsOf(draft: Draft, run: NameRun): readonly string[] {
  return textOf(draft, run.first, run.last).split(/\s+/);
}
