/**
 * @module reports/acts/preposition
 * Which preposition governs a mention, seen from the mention backwards.
 */
import { endingAt, sentenceOf, startingAt, type Draft } from "../draft.ts";
import { isGenitive } from "../genitives.ts";
import type { PrepositionRole } from "../lexicon.ts";
import { isVerbAt } from "../verbs.ts";
import { bareCase } from "./bare-case.ts";

/** A preposition before a mention. */
export interface Governing {
  readonly roles: readonly PrepositionRole[];
  /** First token of the preposition. */
  readonly first: number;
  /** A case without a preposition says it. */
  readonly bare?: true;
}

/** Longest preposition of the lexicon, in tokens. */
const LONGEST = 5;

/**
 * The preposition before a token, past articles, numbers and adjectives of the lexicon.
 *
 * @returns `null` when the token stands free. A French partitive (`du charbon` after a verb) is no preposition;
 *   behind another preposition (`contre de la nourriture`) the first one governs.
 * @param isGoods what stands at the token is goods: a measure before them (`a trainload of`) does not govern.
 */
export function governingPreposition(draft: Draft, at: number, isGoods: boolean = false): Governing | null {
  const { tokens, flat } = draft.text;
  let end = at;
  while (end > 0 && endsAt(draft, end) === null) {
    if (!isSkipped(draft, end - 1) && !isApposed(draft, end - 1, end, at) && !isQuote(draft, end - 1)) break;
    end -= 1;
  }
  const found = endsAt(draft, end);
  if (found === null) return bareCase(draft, at, isGoods) ?? genitiveAt(draft, at, end);
  if (!found.roles.includes("of")) return isParticle(draft, found) ? null : found;
  const outer = endsAt(draft, found.first);
  if (outer !== null && !outer.roles.includes("of")) return outer;
  // `une quarantaine de drones`, `a trainload of wheat`: the noun before is only a measure of what follows.
  if (isGoods && isMeasure(draft, found.first - 1)) return governingPreposition(draft, found.first - 1, true);
  // At the head of a clause or behind a comma “des” can only be the article.
  const { openPartitives, partitives } = draft.pack.grammar.words;
  const [outside, head] = [tokens[found.first - 1]?.norm ?? "", tokens[found.first]];
  const heads = /^(?:|,|:|"|«|—)$/.test(outside) || draft.pack.sets.conjunctions.has(outside);
  if (openPartitives.has(head?.norm ?? "") && (heads || head?.capital === true)) return null;
  const partitive = partitives.has(head?.norm ?? "");
  return partitive && takesObject(draft, found.first - 1) ? null : found;

  function endsAt(table: Draft, last: number): Governing | null {
    for (let first = Math.max(0, last - LONGEST); first < last; first += 1) {
      const match = table.pack.prepositions.matchAt(tokens, first, flat, last);
      if (match !== null && match.last === last) return { roles: match.values, first };
    }
    return null;
  }
}

/** `die Lieferung der Granaten`, `der Besuch Putins`: what a genitive makes part of the noun before it. */
function genitiveAt(draft: Draft, at: number, open: number): Governing | null {
  const { tokens } = draft.text;
  const { words, patterns } = draft.pack.grammar;
  if (words.genitives.size === 0) return null;
  const isNoun = (index: number): boolean =>
    tokens[index]?.capital === true && tokens[index]?.kind === "word" && index >= sentenceOf(draft, at).first;
  for (let first = open; first < at; first += 1)
    if (words.genitives.has(tokens[first]?.norm ?? "") && isNoun(first - 1)) return { roles: ["of"], first };
  const [mention] = startingAt(draft, at);
  const norm = tokens[(mention?.last ?? at + 1) - 1]?.norm ?? "";
  const owner = mention !== undefined && mention.parties.length > 0 && mention.type !== "demonym";
  if (
    owner &&
    isNoun(at - 1) &&
    mention.last - mention.first < 4 &&
    patterns.genitiveName.test(norm) &&
    isGenitive(draft, mention.last - 1)
  )
    return { roles: ["of"], first: at };
  // `Lieferungen nordkoreanischer Kohle`
  const adjective =
    patterns.genitiveAdjective.test(tokens[at]?.norm ?? "") &&
    tokens[at]?.capital === false &&
    startingAt(draft, at).length > 0;
  return adjective && isNoun(at - 1) && at === open ? { roles: ["of"], first: at } : null;
}

/** `to the company Orlane`, `à la société kazakhe Orlane`: the noun before a name, and its adjective, are one with it. */
function isApposed(draft: Draft, at: number, end: number, name: number): boolean {
  const norm = draft.text.tokens[at]?.norm ?? "";
  const { single } = draft.pack.data.coreference;
  const isNoun =
    draft.pack.sets.vesselCues.has(norm) ||
    single.organisation?.includes(norm) === true ||
    single.vessel?.includes(norm) === true;
  if (isNoun) return true;
  const adjective = endingAt(draft, end).some(
    (mention) => mention.type === "demonym" && mention.first === at && mention.last === end,
  );
  return adjective && end === name && startingAt(draft, name).some((mention) => mention.type === "name");
}

/** `компании «Орлан»`: the mark before a name that stands in quotation marks. */
function isQuote(draft: Draft, at: number): boolean {
  return draft.pack.grammar.quotedNames && /^["«]$/.test(draft.text.tokens[at]?.norm ?? "");
}

/** `handed over the missiles`: a particle right behind its verb governs nothing. */
function isParticle(draft: Draft, { first }: Governing): boolean {
  const norm = draft.text.tokens[first]?.norm ?? "";
  return draft.pack.grammar.words.particles.has(norm) && isVerbAt(draft, first - 1);
}

/** A common noun of no other meaning to the reader, with an article or number before it. */
function isMeasure(draft: Draft, at: number): boolean {
  const { tokens, flat } = draft.text;
  const token = tokens[at];
  if (
    token === undefined ||
    token.kind !== "word" ||
    token.capital ||
    token.norm.length < 4 ||
    draft.covered[at] === 1
  )
    return false;
  if (
    isVerbAt(draft, at) ||
    draft.fixed[at] === 1 ||
    draft.sets.has(at) ||
    draft.pack.cueNouns.has(token.norm)
  )
    return false;
  if (
    draft.pack.nouns.matchAt(tokens, at, flat, at + 1) !== null ||
    draft.pack.prepositions.matchAt(tokens, at, flat) !== null
  )
    return false;
  let before = at - 1;
  while (
    before > at - 4 &&
    tokens[before]?.kind === "word" &&
    !isSkipped(draft, before) &&
    draft.covered[before] === 0 &&
    !isVerbAt(draft, before)
  )
    before -= 1;
  return isSkipped(draft, before);
}

/** `a vendu du charbon`: right behind a verb, `du` is an article; but `discuter de`, `équiper de` keep their “de”. */
function takesObject(draft: Draft, at: number): boolean {
  const { tokens } = draft.text;
  let back = at;
  while (draft.pack.adverbs.matchAt(tokens, back, draft.text.flat) !== null && back > 0) back -= 1;
  if (!isVerbAt(draft, back)) return false;
  const norm = tokens[at + 1]?.norm ?? "";
  const lemma = draft.pack.data.verbs[tokens[back]?.norm ?? ""]?.[0]?.[0] ?? "";
  const frames = draft.pack.verbFrames.get(lemma) ?? [];
  const takesOf = frames.some((frame) => frame.preps.of === "goods");
  // `livrer d’autres voitures`, `vendre de nouveaux chars`: “de” before an adjective is the plural article.
  const { adjectivePartitives, barePartitives, articlePartitives, definite } = draft.pack.grammar.words;
  if (
    adjectivePartitives.has(norm) &&
    isSkipped(draft, at + 2) &&
    !draft.pack.sets.determiners.has(tokens[at + 2]?.norm ?? "")
  )
    return true;
  return (
    barePartitives.has(norm) ||
    (articlePartitives.has(norm) && !takesOf && definite.has(tokens[at + 2]?.norm ?? ""))
  );
}

function isSkipped(draft: Draft, at: number): boolean {
  const { tokens } = draft.text;
  const norm = tokens[at]?.norm ?? "";
  const { sets, data } = draft.pack;
  if (sets.determiners.has(norm)) return true;
  if (draft.pack.cueAdjectives.has(norm) || sets.instrumentAdjectives.has(norm)) return true;
  return (
    tokens[at]?.kind === "number" ||
    data.words.numbers[norm] !== undefined ||
    draft.pack.grammar.words.quantifiers.has(norm)
  );
}
