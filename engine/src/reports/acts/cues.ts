/**
 * @module reports/acts/cues
 * Cues and where they stand: what mood, modals, negation and the verb itself say of what they govern.
 */
import type { Draft, DraftMention } from "../draft.ts";
import type { CueEffect } from "../lexicon.ts";
import type { Sentence } from "../text/tokens.ts";
import type { VerbGroup } from "../verbs.ts";

/** A cue and what it does. */
export interface Cue {
  readonly effect: CueEffect;
  readonly first: number;
  readonly last: number;
}

/** Everything that governs a trigger, from it outwards. */
export interface Governance {
  readonly cues: readonly Cue[];
  /** Verbs on the way, the nearest first. */
  readonly verbs: readonly VerbGroup[];
  /** First token of the outermost governing word. */
  readonly first: number;
  /** Object of a governing verb that does what the trigger says: `accuse X d’avoir livré`. */
  readonly controlled: DraftMention | null;
  /** A doubt qualifies a noun that the text does not name: `un homme soupçonné d’avoir vendu`. */
  readonly ofNoun?: true;
}

/** The phrase of a cue that ends at a token; `null` = none does. */
export function cuePhraseEnding(draft: Draft, end: number, sentence: Sentence): Cue | null {
  const { tokens, flat } = draft.text;
  for (let first = Math.max(sentence.first, end - 6); first < end; first += 1) {
    const match = draft.pack.cuePhrases.matchAt(tokens, first, flat, end);
    const [effect] = match?.values ?? [];
    if (match !== null && match.last === end && effect !== undefined) return { effect, first, last: end };
  }
  return null;
}

/** What the verb itself says of what it governs. */
export function cuesOfVerb(draft: Draft, group: VerbGroup): readonly Cue[] {
  const effects = draft.pack.cueVerbs.get(group.lemma) ?? new Set();
  return [...effects]
    .filter((effect): effect is CueEffect => !["said", "talk", "light"].includes(effect))
    .map((effect) => ({ effect, first: group.first, last: group.last }));
}

/** What mood, modals and negation of a group say. */
export function cuesOfGroup(draft: Draft, group: VerbGroup, finite: boolean): readonly Cue[] {
  const cues: Cue[] = [];
  const span = { first: group.first, last: group.last };
  if (group.negated) cues.push({ effect: "negated", ...span });
  const { conditionalModals, possibleModals, obligation, hearsayModals } = draft.pack.grammar.words;
  for (const modal of group.modals) {
    const effect: CueEffect = conditionalModals.has(modal)
      ? "conditional"
      : possibleModals.has(modal)
        ? "possible"
        : hearsayModals.has(modal) && group.perfect
          ? "alleged"
          : "planned";
    cues.push({ effect, ...span });
  }
  if (!finite) return cues;
  if (group.mood === "fut") cues.push({ effect: "planned", ...span });
  if (group.mood === draft.pack.grammar.reportedMood) cues.push({ effect: "alleged", ...span });
  // The conditional of “pouvoir” or “devoir” says possible or planned by its verb; of others it is settled below.
  const own = draft.pack.cueVerbs.get(group.lemma);
  const settled =
    own?.has("possible") === true || (own?.has("planned") === true && obligation.has(group.lemma));
  if (group.mood === "cond" && !settled) cues.push({ effect: "conditional", ...span });
  return cues;
}
