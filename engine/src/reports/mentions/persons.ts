/**
 * @module reports/mentions/persons
 * Whether a run of capitalised words is a person's name: a title, an office, a given name, a verb of speaking beside it.
 */
import { FORENAMES, isNamePart, KOREAN_SURNAMES, wordFacts } from "../../names/index.ts";
import type { Draft } from "../draft.ts";
import type { NameRun } from "./capital-runs.ts";
import { baseForms, plainWord } from "./name-key.ts";

/** A word borne as a given name in at least this many of fifteen uses is one. */
const GIVEN_FIFTEENTHS = 8;

/** First token of a person's name in the run; `null` when nothing says that it is a person. */
export function personStart(draft: Draft, run: NameRun): number | null {
  const { tokens } = draft.text;
  const { sets } = draft.pack;
  let first = run.first;
  while (first < run.last - 1 && isTitleAt(draft, first)) first += tokens[first + 1]?.norm === "." ? 2 : 1;
  // `представитель МИД Иван Орлов`: the office's body is no part of the name.
  if (draft.pack.cases.size > 0 && sets.headWords.has(tokens[first]?.norm ?? "") && run.last - first > 2)
    first += 1;
  const role = draft.pack.nouns.matchAt(tokens, first, draft.text.flat, run.last);
  const office = role !== null && role.last < run.last && role.values.some((value) => value.type === "role");
  if (office) return role.last;
  const titled =
    (first > run.first && isTitleAt(draft, run.first)) ||
    sets.titles.has(tokens[run.first - 1]?.norm ?? "") ||
    sets.titles.has((tokens[run.first - 2]?.norm ?? "") + ".");
  const folded = plainWord(tokens[first]?.norm ?? "");
  const size = run.last - first;
  if (size === 1 && /-/.test(folded)) return null;
  if (titled) return first;
  if (size < 2) return followsRole(draft, first) && isBorne(folded) ? first : null;
  if (baseForms(draft, folded).some(isGivenName)) return first;
  if (KOREAN_SURNAMES.has(folded) && size <= 3 && size >= 2) return first;
  const beside = followsRole(draft, first) || followedByRole(draft, run.last);
  if (
    beside &&
    (draft.pack.data.words.capitals === "names" ||
      !draft.pack.sets.nounWords.has(tokens[run.last - 1]?.norm ?? ""))
  )
    return first;
  if (size <= 4 && allBorne(draft, first, run.last)) return first;
  // Where every noun has a capital, two of them beside a verb of speaking are no name.
  if (draft.pack.data.words.capitals === "nouns") return null;
  return size <= 3 && besideHumanVerb(draft, first, run.last) ? first : null;
}

/** Whether a token is a form of address, written with a point or without. */
export function isTitleAt(draft: Draft, at: number): boolean {
  const { titles } = draft.pack.sets;
  const norm = draft.text.tokens[at]?.norm ?? "";
  return titles.has(norm) || (titles.has(`${norm}.`) && draft.text.tokens[at + 1]?.norm === ".");
}

/** The run of words borne by persons at a given name, in a line whose capitals say nothing; `null` = none. */
export function personAmid(draft: Draft, run: NameRun): NameRun | null {
  const { tokens } = draft.text;
  for (let first = run.first; first < run.last - 1; first += 1) {
    if (!isGivenName(plainWord(tokens[first]?.norm ?? ""))) continue;
    let last = first + 1;
    while (last < run.last && isBorne(plainWord(tokens[last]?.norm ?? ""))) last += 1;
    if (last - first > 1) return { first, last };
  }
  return null;
}

/** Whether a folded word is a common given name, alone or as the first half of a double one. */
export function isGivenName(folded: string): boolean {
  const half = folded.split("-")[0] ?? "";
  if (FORENAMES.has(folded) || FORENAMES.has(half) || isNamePart(folded)) return true;
  return [folded, half].some((word) => (wordFacts(word)?.given ?? 0) >= GIVEN_FIFTEENTHS);
}

/** A word that persons bear, and that means nothing else in the tables of names. */
function isBorne(folded: string): boolean {
  const facts = wordFacts(folded);
  return facts !== null && facts.kind === null && facts.given + facts.family > 0;
}

/** Every word of the run is borne by persons: Sergei Roldugin, whoever he is. */
function allBorne(draft: Draft, first: number, last: number): boolean {
  return draft.text.tokens
    .slice(first, last)
    .every(
      (token) =>
        token.kind !== "word" ||
        (isBorne(plainWord(token.norm)) && !draft.pack.sets.capitalNouns.has(token.norm)),
    );
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
