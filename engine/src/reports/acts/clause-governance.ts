/**
 * @module reports/acts/clause-governance
 * What governs the words that name an act where verbs bracket their clause: the verb of the clause, and those of the clauses
 * that it depends on.
 */
import { clauseAt, type Clause } from "../clauses.ts";
import { startingAt, type Draft, type DraftMention } from "../draft.ts";
import type { Sentence } from "../text/tokens.ts";
import { isAdverb, type VerbGroup } from "../verbs.ts";
import { clauseSubject, verbOf } from "./clause-places.ts";
import { cuePhraseEnding, cuesOfGroup, cuesOfVerb, type Cue, type Governance } from "./cues.ts";

/** How many verbs govern at most. */
const DEPTH = 4;

/** Everything that governs a trigger: words right before it, the verb of its clause, and what that depends on. */
export function clauseGovernance(
  draft: Draft,
  start: number,
  own: VerbGroup | null,
  sentence: Sentence,
): Governance {
  const clause = clauseAt(draft, start);
  const beside = own === null ? wordsBefore(draft, start, sentence) : { cues: [], first: own.first };
  const cues: Cue[] = [...beside.cues, ...(own === null ? [] : cuesOfGroup(draft, own, own.finite))];
  const verbs: VerbGroup[] = [];
  const carrying = verbOf(draft, clause);
  const governs = carrying !== null && carrying.at !== own?.at && own?.finite !== true;
  if (governs && !(own === null && isSubject(draft, start, carrying))) add(draft, carrying, verbs, cues);
  let controlled: DraftMention | null = null;
  for (let inner: Clause = clause; inner.parent !== null && verbs.length < DEPTH; inner = inner.parent) {
    if (!isGoverned(draft, inner)) break;
    const outer = verbOf(draft, inner.parent);
    if (outer === null) break;
    add(draft, outer, verbs, cues);
    if (inner.kind === "infinitive") controlled ??= controlledBy(draft, outer, inner.parent);
  }
  const first = Math.min(beside.first, ...verbs.map((verb) => verb.first));
  return { cues, verbs, first, controlled };
}

function add(draft: Draft, group: VerbGroup, verbs: VerbGroup[], cues: Cue[]): void {
  verbs.push(group);
  cues.push(...cuesOfVerb(draft, group), ...cuesOfGroup(draft, group, group.finite));
}

/** An infinitive and a clause of what is said depend on the verb before; one of time or reason says nothing of it. */
function isGoverned(draft: Draft, { kind, parts }: Clause): boolean {
  const opener = draft.text.tokens[parts[0]?.first ?? 0]?.norm ?? "";
  if (kind === "infinitive") return !draft.pack.grammar.words.infinitiveOpeners.has(opener);
  return kind === "linked" && draft.pack.sets.complementizers.has(opener);
}

/** A noun that is the subject of an active verb is not governed by it. */
function isSubject(draft: Draft, start: number, verb: VerbGroup): boolean {
  if (verb.passive) return false;
  return clauseSubject(draft, verb.at).some((mention) => mention.first <= start + 1 && mention.last > start);
}

/** `wirft Pjöngjang vor, … geliefert zu haben`: somebody is said or asked to do it. */
function controlledBy(draft: Draft, group: VerbGroup, clause: Clause): DraftMention | null {
  const effects = draft.pack.cueVerbs.get(group.lemma);
  const frames = draft.pack.verbFrames.get(group.lemma) ?? [];
  const points = effects?.has("alleged") === true || effects?.has("planned") === true || frames.length > 0;
  if (!points) return null;
  const subject = group.passive ? [] : clauseSubject(draft, group.at);
  const keys = new Set(subject.flatMap((mention) => mention.parties));
  for (const { first, last } of clause.parts) {
    for (let at = first; at < last; at += 1) {
      const found = startingAt(draft, at).find(
        (mention) =>
          mention.parties.length > 0 &&
          mention.type !== "demonym" &&
          mention.sort !== "place" &&
          !mention.parties.some((key) => keys.has(key)),
      );
      if (found !== undefined) return found;
    }
  }
  return null;
}

/** Adjectives, nouns and phrases of doubt that stand right before a noun. */
function wordsBefore(
  draft: Draft,
  start: number,
  sentence: Sentence,
): { readonly cues: readonly Cue[]; readonly first: number } {
  const { tokens } = draft.text;
  const { sets } = draft.pack;
  const cues: Cue[] = [];
  let first = start;
  for (let at = start - 1; at >= sentence.first; ) {
    const phrase = cuePhraseEnding(draft, at + 1, sentence);
    const norm = tokens[at]?.norm ?? "";
    const noun = draft.pack.cueNouns.get(norm);
    if (phrase !== null) {
      cues.push(phrase);
      [first, at] = [phrase.first, phrase.first - 1];
    } else if (noun !== undefined && noun !== "aim") {
      cues.push({ effect: noun, first: at, last: at + 1 });
      [first, at] = [at, at - 1];
    } else if (
      sets.determiners.has(norm) ||
      draft.pack.cueAdjectives.has(norm) ||
      isAdverb(draft, at) ||
      isBareLink(draft, at)
    )
      at -= 1;
    else break;
  }
  return { cues, first };
}

function isBareLink(draft: Draft, at: number): boolean {
  const { tokens, flat } = draft.text;
  return (
    draft.pack.prepositions.matchAt(tokens, at, flat, at + 1) !== null ||
    draft.pack.grammar.words.contracted.has(tokens[at]?.norm ?? "")
  );
}
