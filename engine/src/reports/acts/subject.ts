/**
 * @module reports/acts/subject
 * Who does it: the mention that stands free to the left of a verb group, in its clause or shared from the clause
 * it is joined to.
 */
import { endingAt, startingAt, type Draft, type DraftMention } from "../draft.ts";
import type { Sentence } from "../text/tokens.ts";
import { isAdverb, isVerbAt, readingsAt } from "../verbs.ts";
import { qualified, qualifiesNoun } from "./chunks.ts";
import { clauseSubject } from "./clause-places.ts";
import { verbBeforeLink } from "./linked-verb.ts";
import { governingPreposition } from "./preposition.ts";

/**
 * Mentions that make up a subject, in text order; empty when none was found.
 *
 * @param things whether goods, instruments and events may be the subject; without them only parties are.
 */
export function subjectBefore(
  draft: Draft,
  first: number,
  sentence: Sentence,
  things: boolean = true,
): readonly DraftMention[] {
  if (draft.pack.grammar.verbPlace === "bracket") return clauseSubject(draft, first, things);
  const { tokens } = draft.text;
  const { sets } = draft.pack;
  const { restrictions } = draft.pack.grammar.words;
  let fallback: DraftMention | null = null;
  const inserted = insertedRelative(draft, first, sentence);
  if (inserted !== null) return beforeInserted(draft, inserted, sentence);
  const apposed = beforeApposition(draft, first, sentence);
  if (apposed !== null) return coordinated(draft, apposed, sentence);
  for (let at = first - 1; at >= sentence.first; at -= 1) {
    const norm = tokens[at]?.norm ?? "";
    if (norm === ")") {
      const opening = openingBefore(draft, at, sentence);
      if (opening !== null) at = opening;
      continue;
    }
    const remark = norm === "," ? remarkBefore(draft, at, sentence) : null;
    if (remark !== null) {
      at = remark;
      continue;
    }
    const shared = leftOut(draft, at, first, sentence, things);
    if (shared !== null) return shared;
    if (isRelative(draft, at, first)) return antecedent(draft, at);
    if (
      (sets.complementizers.has(norm) && !restrictions.has(norm)) ||
      /^[;:]$/.test(norm) ||
      (sets.contrast.has(norm) && at < first - 1)
    )
      break;
    if (restrictions.has(norm) && !isRestrictive(draft, at)) break;
    const mention = candidateEnding(draft, at + 1);
    if (mention === undefined || (!things && mention.parties.length === 0)) continue;
    const governed = governingPreposition(draft, mention.first, mention.class !== undefined) !== null;
    if (!governed && !isObject(draft, mention, first) && mention.type !== "demonym")
      return coordinated(draft, mention, sentence);
    if (mention.type === "demonym" && !governed) fallback ??= mention;
    at = mention.first;
  }
  if (fallback === null) return [];
  return [isOfCompanies(draft, fallback) ? qualified(draft, fallback) : fallback];
}

/**
 * `the refinery, of which Rosneft holds half, shipped …`: who stands in the relative clause does not ship.
 *
 * @returns the comma before the relative clause that ends right before the verb; `null` = none does.
 */
function insertedRelative(draft: Draft, first: number, sentence: Sentence): number | null {
  const { tokens } = draft.text;
  const { conjunctions, contrast } = draft.pack.sets;
  if (tokens[first - 1]?.norm !== ",") return null;
  for (let at = first - 2; at > sentence.first; at -= 1) {
    const norm = tokens[at]?.norm ?? "";
    if (/^[;:()]$/.test(norm) || contrast.has(norm)) return null;
    // `…, which borders A, and B, met`: the list goes on behind the clause.
    if (norm === "," && conjunctions.has(tokens[at + 1]?.norm ?? "")) return null;
    if (!opensRelative(draft, at)) continue;
    const comma = [at - 1, at - 2].find((before) => tokens[before]?.norm === ",");
    return comma !== undefined && comma > sentence.first ? comma : null;
  }
  return null;
}

function opensRelative(draft: Draft, at: number): boolean {
  const norm = draft.text.tokens[at]?.norm ?? "";
  const { objectRelatives } = draft.pack.grammar.words;
  if (draft.pack.sets.relatives.has(norm)) return true;
  return objectRelatives.has(norm) && draft.text.tokens[at - 1]?.norm === ",";
}

/** Who stands free before an inserted clause, or the one of whom that is said; else nobody that is known. */
function beforeInserted(draft: Draft, comma: number, sentence: Sentence): readonly DraftMention[] {
  const end = draft.text.tokens[comma - 1]?.norm === ")" ? openingBefore(draft, comma - 1, sentence) : comma;
  const mention = end === null ? undefined : candidateEnding(draft, end);
  if (mention === undefined || mention.type === "demonym") return [];
  const free = governingPreposition(draft, mention.first, mention.class !== undefined) === null;
  return free ? coordinated(draft, mention, sentence) : [];
}

/** Most words of a remark that says whose claim it is. */
const REMARK = 14;

/** `who, according to officials, work …`: the comma before such a remark; `null` = none ends at this comma. */
function remarkBefore(draft: Draft, closing: number, sentence: Sentence): number | null {
  const { tokens, flat } = draft.text;
  for (let at = closing - 1; at > Math.max(sentence.first, closing - REMARK); at -= 1) {
    if (tokens[at]?.norm !== ",") continue;
    const phrase = draft.pack.cuePhrases.matchAt(tokens, at + 1, flat, closing);
    return phrase?.values.includes("alleged") === true ? at : null;
  }
  return null;
}

/** Letters that a plural may change at the end of a noun. */
const PLURAL = { cut: 1, longer: 3 } as const;

/** `Chinese firms bought …`: companies and ships are not their State; its soldiers, workers and hackers stand for it. */
function isOfCompanies(draft: Draft, demonym: DraftMention): boolean {
  if (!qualifiesNoun(draft, demonym)) return false;
  const after = draft.pack.data.words.adjectives === "after";
  const noun = draft.text.tokens[after ? demonym.first - 1 : demonym.last]?.norm ?? "";
  const { organisation = [], vessel = [] } = draft.pack.data.coreference.single;
  return [...organisation, ...vessel].some(
    (word) =>
      noun.startsWith(word.slice(0, word.length - PLURAL.cut)) && noun.length - word.length < PLURAL.longer,
  );
}

/** `Belarus, a close partner of X, has …`: what stands before the first comma, when only an apposition lies between. */
function beforeApposition(draft: Draft, first: number, sentence: Sentence): DraftMention | null {
  const { tokens } = draft.text;
  if (tokens[first - 1]?.norm !== ",") return null;
  for (let at = first - 2; at > sentence.first; at -= 1) {
    const norm = tokens[at]?.norm ?? "";
    if (draft.pack.sets.relatives.has(norm) || /^[;:()]$/.test(norm)) return null;
    if (norm !== ",") continue;
    const mention = candidateEnding(draft, at);
    const free =
      mention !== undefined &&
      mention.parties.length > 0 &&
      mention.type !== "demonym" &&
      governingPreposition(draft, mention.first) === null;
    return free && !isObject(draft, mention, first) ? mention : null;
  }
  return null;
}

/** `ne … que`: no new clause. */
function isRestrictive(draft: Draft, at: number): boolean {
  return draft.text.tokens
    .slice(Math.max(0, at - 6), at)
    .some((token) => draft.pack.sets.negators.has(token.norm));
}

function isRelative(draft: Draft, at: number, first: number): boolean {
  const { tokens } = draft.text;
  const norm = tokens[at]?.norm ?? "";
  const { subjectRelatives, relativeLinks } = draft.pack.grammar.words;
  if (subjectRelatives.has(norm)) return first - at < 8 && !startingBetween(draft, at + 1, first);
  return relativeLinks.has(norm) && at === first - 1 && endingAt(draft, at).length > 0;
}

/**
 * `anunció que entregará`: where one word is conjunction and relative, behind a verb it opens what is said. A subject left
 * out there, or a pronoun that stands for nobody named before (`опроверг, что он …`), is that of the verb, or whom it asks:
 * `pidió a Irán que entregue`. `null` = the word opens nothing of the kind.
 */
function leftOut(
  draft: Draft,
  at: number,
  first: number,
  sentence: Sentence,
  things: boolean,
): readonly DraftMention[] | null {
  const { tokens } = draft.text;
  const { sets, grammar, data } = draft.pack;
  const { singular, plural } = data.coreference.pronouns;
  const norm = tokens[at]?.norm ?? "";
  if (!sets.complementizers.has(norm)) return null;
  if (!(grammar.words.subjectRelatives.has(norm) || grammar.subjectBehindVerb)) return null;
  for (let between = at + 1; between < first; between += 1) {
    const word = tokens[between]?.norm ?? "";
    const nobody = draft.covered[between] === 0 && (singular.includes(word) || plural.includes(word));
    if (!nobody && !isAdverb(draft, between) && !sets.clitics.has(word)) return null;
  }
  const verb = verbBeforeLink(draft, at);
  const effects = draft.pack.cueVerbs.get(verb?.group.lemma ?? "");
  if (verb?.group.finite !== true || effects === undefined) return null;
  if (effects.has("planned") && isSubjunctive(draft, first)) return verb.object === null ? [] : [verb.object];
  return subjectBefore(draft, verb.group.first, sentence, things);
}

function isSubjunctive(draft: Draft, first: number): boolean {
  let at = first;
  while (isAdverb(draft, at) || draft.pack.sets.clitics.has(draft.text.tokens[at]?.norm ?? "")) at += 1;
  return readingsAt(draft, at).some(([, mood]) => mood === "subj");
}

function startingBetween(draft: Draft, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (startingAt(draft, at).some((mention) => mention.parties.length > 0)) return true;
  return false;
}

/** What a relative pronoun stands for: the nearest mention before it. */
function antecedent(draft: Draft, relative: number): readonly DraftMention[] {
  const { tokens } = draft.text;
  const end = tokens[relative - 1]?.norm === "," ? relative - 1 : relative;
  for (let at = end; at > Math.max(0, end - 8); at -= 1) {
    const found = candidateEnding(draft, at);
    if (found !== undefined) return [found];
  }
  return [];
}

function candidateEnding(draft: Draft, end: number): DraftMention | undefined {
  return [...endingAt(draft, end)]
    .filter((mention) => mention.sort !== "vague" && mention.type !== "date" && mention.hidden !== true)
    .sort((a, b) => a.first - b.first)[0];
}

/** Token before the bracket that a closing bracket belongs to. */
function openingBefore(draft: Draft, closing: number, sentence: Sentence): number | null {
  for (let at = closing - 1; at >= sentence.first; at -= 1)
    if (draft.text.tokens[at]?.norm === "(") return at;
  return null;
}

/**
 * Directly behind a verb stands its object, not the subject of the next one; but `said that Iran had …` begins a clause, and
 * so does `said Iran had …`.
 */
function isObject(draft: Draft, mention: DraftMention, verb: number): boolean {
  const { tokens } = draft.text;
  const { determiners, complementizers } = draft.pack.sets;
  let at = mention.first - 1;
  while (determiners.has(tokens[at]?.norm ?? "") && !complementizers.has(tokens[at]?.norm ?? "")) at -= 1;
  if (!isVerbAt(draft, at)) return false;
  const speaks = readingsAt(draft, at).some(
    ([lemma]) => draft.pack.cueVerbs.get(lemma)?.has("said") === true,
  );
  return !(speaks && mention.last === verb && draft.pack.grammar.speechWithoutLink);
}

/** `Kim et Poutine`: everything joined to the left by a conjunction or comma and of the same kind. */
export function coordinated(
  draft: Draft,
  mention: DraftMention,
  sentence: Sentence,
): readonly DraftMention[] {
  const { tokens } = draft.text;
  const found = [mention];
  let first = mention.first;
  let linked = false;
  for (;;) {
    let at = first - 1;
    while (at > sentence.first && draft.pack.sets.determiners.has(tokens[at]?.norm ?? "")) at -= 1;
    const norm = tokens[at]?.norm ?? "";
    const joins = draft.pack.sets.conjunctions.has(norm) || (linked && norm === ",");
    const before = joins ? candidateEnding(draft, at) : undefined;
    if (before === undefined || before.parties.length === 0 || !sameKind(draft, before, mention)) break;
    linked = true;
    found.unshift(before);
    first = before.first;
  }
  return found;
}

function sameKind(draft: Draft, a: DraftMention, b: DraftMention): boolean {
  const kind = (mention: DraftMention): string | undefined =>
    draft.parties.get(mention.parties[0] ?? "")?.kind;
  const asActor = (value: string | undefined): string | undefined =>
    value === "organisation" ? "state" : value;
  return asActor(kind(a)) === asActor(kind(b)) && a.type !== "demonym";
}
