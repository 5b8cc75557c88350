/**
 * @module reports/mentions/names
 * Names outside the gazetteer: what a run of capitalised words names. What nothing explains is kept as a body of unknown
 * kind where it stands inside a sentence, and told as unread where a capital letter says nothing.
 */
import { foldDiacritics, wordFacts } from "../../names/index.ts";
import {
  addMention,
  endingAt,
  isShouted,
  partyFor,
  sentenceOf,
  startingAt,
  textOf,
  type Draft,
} from "../draft.ts";
import {
  capitalRuns,
  capitalsSayNothing,
  isCommonWord,
  opensSentence,
  type NameRun,
} from "./capital-runs.ts";
import { isGivenName, isTitleAt, personAmid, personStart } from "./persons.ts";
import { indexNames, takeUp } from "./taken-up.ts";
import { isDateline } from "./dateline.ts";
import { casesOf } from "../cases.ts";
import { isOfInstrument } from "./gazetteer.ts";
import { countryOfTown } from "./towns.ts";
import { baseName } from "./base-name.ts";
import { nameKey } from "./name-key.ts";
import { imoBehind, isVessel, shipParty } from "./vessels.ts";

/** Find names; returns the runs that were not understood. */
export function findNames(draft: Draft): readonly NameRun[] {
  const runs = capitalRuns(draft);
  const quiet = new Set(draft.text.sentences.filter((sentence) => capitalsSayNothing(draft, sentence)));
  const isQuiet = (run: NameRun): boolean => quiet.has(sentenceOf(draft, run.first));
  // Full names first: a surname alone, with a title or without, may take one of them up.
  const full = runs.filter((run) => run.last - run.first > 1 && !isQuiet(run));
  const named = new Set(full.filter((run) => nameWhole(draft, run)));
  const acronyms = acronymsOf(draft, runs);
  const known = indexNames(draft);
  const open = runs.filter((run) => !named.has(run)).filter((run) => !takeUp(draft, run, known));
  const rest = open.filter(
    (run) =>
      !nameAcronym(draft, run, acronyms) &&
      !(isQuiet(run) ? nameAmid(draft, run) : nameWhole(draft, run)) &&
      !isTitle(draft, run),
  );
  const context = {
    places: new Set(rest.filter((run) => isPlace(draft, run)).map((run) => wordsOf(draft, run))),
    inside: capitalsInside(draft),
  };
  // Where every noun has a capital, a word alone is more likely a noun than a name that was not understood.
  const tells = (run: NameRun): boolean =>
    draft.pack.data.words.capitals === "names" || (run.last - run.first > 1 && !hasCommonWord(draft, run));
  return rest.filter((run) => isQuiet(run) || !nameUnknown(draft, run, context)).filter(tells);
}

function hasCommonWord(draft: Draft, { first, last }: NameRun): boolean {
  for (let at = first; at < last; at += 1) if (isCommonWord(draft, at)) return true;
  return false;
}

function isTitle(draft: Draft, { first, last }: NameRun): boolean {
  return last - first === 1 && isTitleAt(draft, first);
}

function nameAmid(draft: Draft, run: NameRun): boolean {
  const person = personAmid(draft, run);
  return person !== null && addNamed(draft, person, "person");
}

function wordsOf(draft: Draft, { first, last }: NameRun): string {
  return draft.text.tokens
    .slice(first, last)
    .map((token) => token.norm)
    .join(" ");
}

function nameWhole(draft: Draft, run: NameRun): boolean {
  if (isVessel(draft, run)) return addShip(draft, run);
  const { tokens } = draft.text;
  // `la société kazakhe Orlane`: the noun stands before its adjective.
  const adjective = endingAt(draft, run.first).find((mention) => mention.type === "demonym");
  const before = tokens[(adjective?.first ?? run.first) - 1]?.norm ?? "";
  const introduced = draft.pack.data.coreference.single.organisation?.includes(before) === true;
  if (introduced || isQuotedName(draft, run)) return addNamed(draft, run, "organisation");
  const words = textOf(draft, run.first, run.last).split(/\s+/);
  const joins = draft.pack.data.words.capitals === "nouns" && words.includes("&");
  if (joins || words.some((word) => draft.pack.sets.orgWords.has(word))) {
    const whole = withPlaceBefore(draft, run);
    return whole.last - whole.first > 1 && addNamed(draft, whole, "organisation");
  }
  // `Nizhny Novgorod` looks like a person.
  if (run.last - run.first > 1 && nameTown(draft, run)) return true;
  const person = personStart(draft, run);
  if (person !== null) return addNamed(draft, { first: person, last: run.last }, "person");
  return draft.pack.data.words.capitals === "nouns" && nameAmid(draft, run);
}

function nameTown(draft: Draft, run: NameRun): boolean {
  return countryOfTown(textOf(draft, run.first, run.last)) !== undefined && addPlace(draft, run);
}

/** `компания «Орлан»`, `в «Орлане»`: a run that fills its quotation marks; behind goods it is their model. */
function isQuotedName(draft: Draft, { first, last }: NameRun): boolean {
  const { tokens } = draft.text;
  const filled = /^["«]$/.test(tokens[first - 1]?.norm ?? "") && /^["»]$/.test(tokens[last]?.norm ?? "");
  if (!draft.pack.grammar.quotedNames || !filled || isOfThing(draft, { first, last })) return false;
  const noun = tokens[first - 2]?.norm ?? "";
  const isModel = endingAt(draft, first - 1).some((mention) => mention.class !== undefined);
  return !isModel && draft.pack.data.goods[noun] === undefined && !draft.pack.sets.placeNouns.has(noun);
}

/** `Shanghai Winsonda Technology Co.`, `Rosneft Trading`: a town or body right before belongs to a company's name. */
function withPlaceBefore(draft: Draft, run: NameRun): NameRun {
  const before = endingAt(draft, run.first).find(
    ({ type, sort, hidden }) =>
      hidden !== true && type !== "demonym" && (sort === "place" || sort === "body" || sort === "state"),
  );
  if (before === undefined || (before.sort === "state" && before.type === "name")) return run;
  for (let at = before.first; at < run.first; at += 1)
    for (const inner of startingAt(draft, at)) if (inner.last <= run.first) inner.hidden = true;
  return { first: before.first, last: run.last };
}

/** Words inside a sentence that carry a capital for no other reason than to name somebody. */
function nameUnknown(draft: Draft, run: NameRun, { places, inside }: Context): boolean {
  if (draft.pack.data.words.capitals === "nouns") return isKnownPlace(draft, run) && addPlace(draft, run);
  const { tokens } = draft.text;
  let { first } = run;
  if (
    opensSentence(draft, first) &&
    (run.last - first === 1 || isCommonWord(draft, first) || !isRare(draft, first))
  )
    first += 1;
  if (first >= run.last) return repeats(draft, run, inside) && addNamed(draft, run, "organisation");
  if (isShouting(draft, { first, last: run.last }) || isCompound(draft, first, run.last)) return false;
  // `the Missile`, a roller coaster: a word of the lexicon alone names nobody, whatever its capital.
  if (run.last - first === 1 && isCommonWord(draft, first)) return false;
  const words = tokens.slice(first, run.last);
  if (words.every((token) => token.norm.length < 3) || isOfThing(draft, { first, last: run.last }))
    return false;
  const town = countryOfTown(textOf(draft, first, run.last)) !== undefined;
  if (town || isPlace(draft, { first, last: run.last }) || places.has(wordsOf(draft, run)))
    return addPlace(draft, { first, last: run.last });
  return addNamed(draft, { first, last: run.last }, "organisation");
}

/** `Dubai-based`: the small half makes an adjective of the name. */
function isCompound(draft: Draft, first: number, last: number): boolean {
  const { tokens, text } = draft.text;
  return last - first === 1 && /-\p{Ll}{3,}$/u.test(text.slice(tokens[first]?.start, tokens[first]?.end));
}

/** `BOSTON –`, `LA PRÉSENTATRICE`: words in capital letters throughout, too long for an acronym. */
function isShouting(draft: Draft, { first, last }: NameRun): boolean {
  for (let at = first; at < last; at += 1) {
    const token = draft.text.tokens[at];
    if (
      token?.kind === "word" &&
      (!isShouted(draft, at) || token.norm.length < 6) &&
      !isCommonWord(draft, at)
    )
      return false;
  }
  return isShouted(draft, first);
}

/** Names of things: laws and lists, offices written with a capital, products: `Entity List`, `limousine Aurus`. */
function isOfThing(draft: Draft, { first, last }: NameRun): boolean {
  const { tokens, text } = draft.text;
  const { things, capitalNouns } = draft.pack.sets;
  // `Su-30`, `Jet A-1`, `H3`: letters and figures in one word name a model.
  if (tokens.slice(first, last).some(({ norm }) => /\p{L}[\p{L}-]*\d/u.test(norm))) return true;
  const [head, tail] = [tokens[first], tokens[last - 1]];
  const end = draft.pack.data.words.adjectives === "after" ? head : tail;
  if (capitalNouns.has(end?.norm ?? "")) return true;
  if (tokens.slice(first, last).every((token) => things.has(text.slice(token.start, token.end)))) return true;
  const before = tokens[first - 1];
  const apposed =
    draft.pack.data.words.adjectives === "after" &&
    before?.kind === "word" &&
    draft.covered[first - 1] === 0 &&
    !before.capital &&
    before.norm.length > 3 &&
    !isCommonWord(draft, first - 1);
  const goods = (mention: { readonly class?: string }): boolean => mention.class !== undefined;
  return apposed || endingAt(draft, first).some(goods) || startingAt(draft, last).some(goods);
}

/** A first word that begins no other word of the text in small letters may be part of the name. */
function isRare(draft: Draft, at: number): boolean {
  const norm = draft.text.tokens[at]?.norm ?? "";
  if (isGivenName(foldDiacritics(norm))) return true;
  return draft.text.tokens[at + 1]?.capital === true && !draft.pack.grammar.patterns.ordinary.test(norm);
}

/** What the text shows of words elsewhere. */
interface Context {
  /** Names that a preposition or noun makes places. */
  readonly places: ReadonlySet<string>;
  /** Words written with a capital inside a sentence. */
  readonly inside: ReadonlySet<string>;
}

function capitalsInside(draft: Draft): ReadonlySet<string> {
  const { tokens } = draft.text;
  return new Set(
    tokens.filter((token, at) => token.capital && !opensSentence(draft, at)).map((token) => token.norm),
  );
}

/** A word that opens a sentence is a name if the text writes it with a capital inside another one. */
function repeats(draft: Draft, { first, last }: NameRun, inside: ReadonlySet<string>): boolean {
  return (
    last - first === 1 && !isCommonWord(draft, first) && inside.has(draft.text.tokens[first]?.norm ?? "")
  );
}

/** Where every noun has a capital: a word that the tables of names know as a place, behind a preposition of place. */
function isKnownPlace(draft: Draft, { first, last }: NameRun): boolean {
  const words = draft.text.tokens.slice(first, last).map((token) => foldDiacritics(token.norm));
  return (
    words.every((word) => wordFacts(word)?.kind === "place") &&
    isPlace(draft, { first, last }) &&
    isBehindLocative(draft, first)
  );
}

function isBehindLocative(draft: Draft, first: number): boolean {
  const { tokens, flat } = draft.text;
  return draft.pack.locatives.matchAt(tokens, first - 1, flat, first)?.last === first;
}

/** `in Benghazi`, `région de Koursk`, `Kursk region`: a word of place right before a name, or behind it. */
function isPlace(draft: Draft, { first, last }: NameRun): boolean {
  const { tokens, flat } = draft.text;
  const { placeNouns } = draft.pack.sets;
  const words = tokens.slice(first, last).map((token) => foldDiacritics(token.norm));
  const kinds = words.map((word) => wordFacts(word)?.kind);
  if (kinds.every((kind) => kind === "place")) return true;
  if (kinds.some((kind) => kind === "sector" || kind === "generic" || kind === "legal-form")) return false;
  const linked = draft.pack.sets.nameLinks.has(tokens[first - 1]?.norm ?? "");
  if (placeNouns.has(tokens[linked ? first - 2 : first - 1]?.norm ?? "")) return true;
  if (draft.pack.data.words.adjectives === "before" && placeNouns.has(tokens[last]?.norm ?? "")) return true;
  for (let start = Math.max(0, first - 3); start < first; start += 1) {
    if (draft.pack.locatives.matchAt(tokens, start, flat, first)?.last === first) return true;
  }
  return false;
}

/** Letters of an acronym at least and at most; more is a word that shouts. */
const ROMAN = /^[IVXLC]{2,}$/;
const ACRONYM = /^\p{Lu}{2,6}s?$/u;

/** Acronyms by the party whose full name stands right before them in the text: `Hay’at Tahrir al-Sham (HTS)`. */
function acronymsOf(draft: Draft, runs: readonly NameRun[]): ReadonlyMap<string, string> {
  const { tokens } = draft.text;
  const found = new Map<string, string>();
  for (const { first, last } of runs) {
    if (last - first !== 1) continue;
    const bracketed = tokens[first - 1]?.norm === "(" && tokens[last]?.norm === ")";
    const dashed = /^[–—]$/.test(tokens[first - 1]?.norm ?? "");
    if (!bracketed && !dashed) continue;
    const end = tokens[first - 2]?.norm === "'s" ? first - 2 : first - 1;
    const named = endingAt(draft, end).find(
      (mention) => mention.parties.length === 1 && mention.hidden !== true && mention.type === "name",
    );
    const [key] = named?.parties ?? [];
    const acronym = textOf(draft, first, last);
    // Behind a dash only its own first letters take a name up.
    const fits = bracketed || initialsOf(draft.parties.get(key ?? "")?.caption ?? "") === acronym;
    if (key !== undefined && fits) found.set(tokens[first]?.norm ?? "", key);
  }
  return found;
}

function initialsOf(name: string): string {
  return name.replace(/[^\p{Lu}]/gu, "");
}

function nameAcronym(draft: Draft, { first, last }: NameRun, known: ReadonlyMap<string, string>): boolean {
  if (last - first !== 1) return false;
  const token = draft.text.tokens[first];
  const key = known.get(token?.norm ?? "");
  if (key !== undefined) {
    addMention(draft, { type: "name", first, last, parties: [key], sort: "organisation" });
    return true;
  }
  const word = draft.text.text.slice(token?.start, token?.end);
  if (!ACRONYM.test(word) || ROMAN.test(word) || draft.pack.sets.things.has(word)) return false;
  if (isOfInstrument(draft, first, last)) return true;
  if (isAmongShouted(draft, first) || isCommonWord(draft, first) || isDateline(draft, first, last))
    return false;
  return addNamed(draft, { first, last }, "organisation");
}

/** In a line of capital letters an acronym cannot be told from a word. */
function isAmongShouted(draft: Draft, at: number): boolean {
  const { first, last } = sentenceOf(draft, at);
  const near = [at - 1, at + 1].filter((item) => item >= first && item < last);
  return (
    near.some((item) => draft.text.tokens[item]?.kind === "word" && isShouted(draft, item)) ||
    opensLabel(draft, at)
  );
}

/** `MARSH:` who speaks, in a transcript. */
function opensLabel(draft: Draft, at: number): boolean {
  return at === sentenceOf(draft, at).first && draft.text.tokens[at + 1]?.norm === ":";
}

const SCHEMATA = { person: "Person", organisation: "LegalEntity" } as const;

function addNamed(draft: Draft, run: NameRun, kind: keyof typeof SCHEMATA): boolean {
  const caption = textOf(draft, run.first, run.last).replace(/\s+/g, " ");
  const party = partyFor(draft, `${kind}:${nameKey(draft, caption)}`, () => ({
    caption: kind === "person" ? baseName(draft, caption, run.first) : caption,
    kind,
    schema: SCHEMATA[kind],
    country: null,
    wikidata: null,
    identifiers: [],
  }));
  const mention = {
    type: "name",
    first: run.first,
    last: run.last,
    parties: [party.key],
    sort: kind,
  } as const;
  addMention(draft, mention);
  // A party is shown by a name in its base form where the text has one.
  if (casesOf(draft, mention) === "n") party.caption = caption;
  return true;
}

function addShip(draft: Draft, run: NameRun): boolean {
  const cue = draft.pack.sets.vesselCues.has(draft.text.tokens[run.first]?.norm ?? "");
  const first = cue ? run.first + 1 : run.first;
  const { key, identifiers } = shipParty(draft, textOf(draft, first, run.last));
  identifiers.push(...imoBehind(draft, run.last).filter((id) => !identifiers.includes(id)));
  addMention(draft, { type: "name", first, last: run.last, parties: [key], sort: "vessel" });
  return true;
}

function addPlace(draft: Draft, { first, last }: NameRun): boolean {
  const caption = textOf(draft, first, last).replace(/\s+/g, " ");
  const { key } = partyFor(draft, `place:${caption.toLowerCase()}`, () => ({
    caption,
    kind: "place",
    schema: null,
    country: countryOfTown(caption) ?? null,
    wikidata: null,
    identifiers: [],
  }));
  addMention(draft, { type: "place", first, last, parties: [key], sort: "place" });
  return true;
}
