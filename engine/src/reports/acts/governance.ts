/**
 * @module reports/acts/governance
 * What governs the words that name an act: verbs, nouns, adjectives and set phrases before them, from the inside out.
 */
import { endingAt, type Draft, type DraftMention } from "../draft.ts";
import type { Sentence } from "../text/tokens.ts";
import { groupAt, isAdverb, readingsAt, type VerbGroup } from "../verbs.ts";
import { clauseGovernance } from "./clause-governance.ts";
import { verbBeforeLink } from "./linked-verb.ts";
import { cuePhraseEnding, cuesOfGroup, cuesOfVerb, type Cue, type Governance } from "./cues.ts";

/** How many tokens the walk may cross that no rule knows. */
const UNKNOWN_TOKENS = 3;

/** Walk left from a trigger over what governs it. */
export function governanceOf(
  draft: Draft,
  start: number,
  own: VerbGroup | null,
  sentence: Sentence,
): Governance {
  if (draft.pack.grammar.verbPlace === "bracket") return clauseGovernance(draft, start, own, sentence);
  const { tokens } = draft.text;
  const { sets } = draft.pack;
  const cues: Cue[] = [];
  const verbs: VerbGroup[] = [];
  let controlled: DraftMention | null = null;
  let first = own?.first ?? start;
  let at = own === null ? beforeAdjectives(draft, beforeOwner(draft, first - 1)) : first - 1;
  let unknown = 0;
  let crossedNoun = false;
  if (own !== null) cues.push(...cuesOfGroup(draft, own, own.finite));
  if (own?.finite === true)
    return { cues: [...cues, ...linkedCues(draft, own.first, sentence)], verbs, first, controlled };
  while (at >= sentence.first && verbs.length < 4) {
    const norm = tokens[at]?.norm ?? "";
    const phrase = cuePhraseEnding(draft, at + 1, sentence);
    if (phrase !== null) {
      cues.push(phrase);
      first = phrase.first;
      at = phrase.first - 1;
      // `en cas de vente`: the condition is the clause; what stands before it is another.
      if (phrase.effect === "conditional") break;
      continue;
    }
    const noun = draft.pack.cueNouns.get(norm);
    if (noun !== undefined && noun !== "aim" && groupAt(draft, at) === null) {
      cues.push({ effect: noun, first: at, last: at + 1 });
      first = at;
      at -= 1;
      crossedNoun = true;
      continue;
    }
    if (sets.hedged.has(norm)) {
      cues.push({ effect: "alleged", first: at, last: at + 1 });
      const hedge = groupAt(draft, at);
      if (qualifiesNoun(draft, at, hedge)) {
        const [named = null] = endingAt(draft, at).filter(
          ({ parties, type }) => parties.length > 0 && type !== "demonym",
        );
        return {
          cues,
          verbs,
          first: at,
          ...(named === null ? { controlled, ofNoun: true } : { controlled: named }),
        };
      }
      if (hedge !== null) cues.push(...cuesOfGroup(draft, hedge, true));
      first = hedge?.first ?? at;
      if (hedge !== null) verbs.push(hedge);
      at = first - 1;
      if (hedge?.finite === true) break;
      continue;
    }
    const group = groupAt(draft, at);
    if (group !== null) {
      verbs.push(group);
      cues.push(...cuesOfVerb(draft, group), ...cuesOfGroup(draft, group, group.finite));
      first = group.first;
      if (group.finite) break;
      at = group.first - 1;
      continue;
    }
    if (isLink(draft, at)) {
      at -= 1;
      continue;
    }
    // `travelled to Vladivostok for talks`: a place between a verb and a noun.
    const place = own === null ? endingAt(draft, at + 1).find(({ sort }) => sort === "place") : undefined;
    if (place !== undefined) {
      at = place.first - 1;
      continue;
    }
    const party = endingAt(draft, at + 1).find(
      (mention) => mention.parties.length > 0 && mention.type !== "demonym",
    );
    const governs = party === undefined ? null : groupAt(draft, beforeArticle(draft, party.first));
    if (party !== undefined && governs !== null && (own !== null || blames(draft, governs))) {
      controlled ??= party;
      at = governs.at;
      continue;
    }
    const joined = joinedBefore(draft, at, sentence);
    if (joined !== null) {
      at = joined;
      continue;
    }
    unknown += 1;
    if (!crossedNoun || unknown > UNKNOWN_TOKENS || tokens[at]?.kind === "mark") break;
    at -= 1;
  }
  return { cues, verbs, first, controlled };
}

/** `ended the bank's listing`: to what stands before the owner of a noun. */
function beforeOwner(draft: Draft, at: number): number {
  if (draft.text.tokens[at]?.norm !== "'s") return at;
  const owner = endingAt(draft, at).find(({ parties }) => parties.length > 0);
  return owner === undefined ? at : owner.first - 1;
}

/** Most words between a determiner or a verb and its noun: `its sixth nuclear test`. */
const ADJECTIVES = 2;

/** `conducted its sixth test`: to the determiner or verb before words that the lexicon does not know. */
function beforeAdjectives(draft: Draft, from: number): number {
  const { tokens, flat } = draft.text;
  for (let at = from; at > from - ADJECTIVES; at -= 1) {
    const token = tokens[at];
    const plain =
      token?.kind === "word" &&
      !token.capital &&
      !token.norm.includes("-") &&
      draft.covered[at] === 0 &&
      readingsAt(draft, at).length === 0 &&
      draft.pack.prepositions.matchAt(tokens, at, flat) === null &&
      !draft.pack.sets.determiners.has(token.norm) &&
      !draft.pack.sets.conjunctions.has(token.norm) &&
      !draft.pack.cueNouns.has(token.norm) &&
      !draft.pack.cueAdjectives.has(token.norm) &&
      endingAt(draft, at + 1).length === 0;
    if (!plain) return from;
    const before = tokens[at - 1]?.norm ?? "";
    if (draft.pack.sets.determiners.has(before) || groupAt(draft, at - 1) !== null) return at - 1;
  }
  return from;
}

/** `обвинил X в поставках`: whom the verb blames does what the noun names. */
function blames(draft: Draft, { lemma }: VerbGroup): boolean {
  return draft.pack.grammar.blameBeforeNoun && draft.pack.cueVerbs.get(lemma)?.has("alleged") === true;
}

/** Articles, prepositions, clitics and adverbs between a trigger and what governs it. */
function isLink(draft: Draft, at: number): boolean {
  const { tokens } = draft.text;
  const norm = tokens[at]?.norm ?? "";
  const { sets } = draft.pack;
  if (sets.determiners.has(norm) || sets.clitics.has(norm) || draft.pack.cueAdjectives.has(norm)) return true;
  const { words, patterns } = draft.pack.grammar;
  if (words.governingLinks.has(norm)) return true;
  if (patterns.adjectiveBetween.test(norm) && draft.covered[at] === 0) return true;
  if (/^(?:"|«|»|\(|\))$/.test(norm)) return true;
  return isAdverb(draft, at);
}

/** `un homme soupçonné de`: behind a noun stands no verb, and the doubt is said of the noun. */
function qualifiesNoun(draft: Draft, at: number, hedge: VerbGroup | null): boolean {
  if (hedge?.finite === true) return false;
  const before = draft.text.tokens[(hedge?.first ?? at) - 1];
  return before?.kind === "word" && readingsAt(draft, (hedge?.first ?? at) - 1).length === 0;
}

/** `nie que X ait livré`, `es posible que X entregue`: what the word that opens the clause hangs on. */
function linkedCues(draft: Draft, first: number, sentence: Sentence): readonly Cue[] {
  const { tokens } = draft.text;
  const { complementizers } = draft.pack.sets;
  let link = first - 1;
  while (link > sentence.first && !complementizers.has(tokens[link]?.norm ?? "")) {
    if (/^[,;:]$/.test(tokens[link]?.norm ?? "") || groupAt(draft, link) !== null) return [];
    link -= 1;
  }
  if (link <= sentence.first) return [];
  const phrase = cuePhraseEnding(draft, link + 1, sentence);
  if (phrase !== null) return [phrase];
  const verb = verbBeforeLink(draft, link);
  if (verb === null || draft.pack.cueVerbs.get(verb.group.lemma)?.has("said") === true) return [];
  return cuesOfVerb(draft, verb.group);
}

function beforeArticle(draft: Draft, first: number): number {
  const { tokens } = draft.text;
  let at = first - 1;
  while (draft.pack.sets.determiners.has(tokens[at]?.norm ?? "")) at -= 1;
  if (draft.pack.grammar.words.objectMarks.has(tokens[at]?.norm ?? "")) at -= 1;
  return at;
}

/** `discuté de A et de B`: from B over the conjunction to before A. */
function joinedBefore(draft: Draft, at: number, sentence: Sentence): number | null {
  const norm = draft.text.tokens[at]?.norm ?? "";
  if (!draft.pack.sets.conjunctions.has(norm) && norm !== ",") return null;
  const before = endingAt(draft, at).filter((mention) => mention.type !== "date");
  const widest = [...before].sort((a, b) => a.first - b.first)[0];
  if (widest !== undefined) return widest.first - 1;
  // A coordinated verb: `a construit et continue de …`.
  return groupAt(draft, at - 1) !== null && at - 1 >= sentence.first ? at - 1 : null;
}
