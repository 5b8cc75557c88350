/**
 * @module reports/acts/modality
 * How sure an act is: modality and outcome from the cues that govern it and stand beside it, and from who says so.
 */
import type { ActOutcome, Attribution, Modality } from "../../model/index.ts";
import type { Draft } from "../draft.ts";
import type { CueEffect } from "../lexicon.ts";
import type { Sentence } from "../text/tokens.ts";
import { groupAt, readingsAt, type VerbGroup } from "../verbs.ts";
import { attributionOf, type Claim } from "./attribution.ts";
import { cuesOfGroup, type Cue, type Governance } from "./cues.ts";

/** A trigger with its place. */
export interface ModalityQuestion extends Claim {
  readonly governance: Governance;
  /** The trigger is a verb with a subject of its own. */
  readonly finite: boolean;
}

/** What the text makes of an act. */
export interface ModalityAnswer {
  readonly modality: Modality;
  readonly outcome: ActOutcome;
  readonly cues: readonly Cue[];
  readonly attribution: Attribution;
  readonly distanced: boolean;
}

const ORDER: readonly CueEffect[] = [
  "conditional",
  "denied",
  "negated",
  "threatened",
  "possible",
  "alleged",
  "planned",
];

/** Decide modality, outcome and attribution of an act from all its cues. */
export function decideModality(draft: Draft, question: ModalityQuestion): ModalityAnswer {
  const { trigger, governance, sentence, isSpeech } = question;
  const condition = conditionOf(draft, trigger, sentence);
  const hasCondition = sentenceCondition(draft, sentence) !== null;
  const source = attributionOf(draft, question);
  const hedges = hedgesNear(draft, trigger, governance, sentence);
  const main =
    question.finite || governance.verbs.length > 0 ? [] : predicateCues(draft, trigger.last, sentence);
  const all = [
    ...governance.cues,
    ...main,
    ...hedges,
    ...(source?.hedge === undefined ? [] : [source.hedge]),
  ].map((cue) =>
    // A conditional mood without any condition is hearsay.
    cue.effect === "conditional" && isMood(draft, cue) && !hasCondition && !main.includes(cue)
      ? { ...cue, effect: rumour(draft) }
      : cue,
  );
  const cues = condition === null || isSpeech ? all : [...all, condition];
  const counted = isSpeech
    ? cues.filter(
        (cue) => !["threatened", "conditional", "planned"].includes(cue.effect) || isMoodCue(governance, cue),
      )
    : cues;
  const effect = ORDER.find((item) => counted.some((cue) => cue.effect === item));
  const noVerb = !question.finite && governance.verbs.length === 0;
  const modality: Modality =
    effect === undefined ? (sentence.heading && noVerb ? "unclear" : "asserted") : (effect as Modality);
  return {
    modality,
    outcome: outcomeOf(modality, all),
    cues: counted,
    attribution: source?.attribution ?? {
      party: null,
      kind: modality === "asserted" ? "outlet" : "unattributed",
    },
    distanced: isQuoted(draft, trigger) || all.some((cue) => cue.effect === "distanced"),
  };
}

/** A noun that is the subject of its sentence takes the mood of the verb behind it: `la livraison accentuerait …`. */
function predicateCues(draft: Draft, from: number, sentence: Sentence): readonly Cue[] {
  const { tokens } = draft.text;
  for (let at = from; at < sentence.last; at += 1) {
    const norm = tokens[at]?.norm ?? "";
    if (/^[;,:]$/.test(norm) || draft.pack.sets.relatives.has(norm)) return [];
    const group = wholeGroupAt(draft, at);
    if (group?.finite === true)
      return cuesOfGroup(draft, group, true).filter(
        // `поставок не осуществляла`: a verb that only carries its noun denies what the noun names.
        (cue) => cue.effect !== "negated" || draft.pack.cueVerbs.get(group.lemma)?.has("light") === true,
      );
    // A verb outside the lexicon may still show its conditional.
    const conditional =
      draft.pack.grammar.patterns.conditional.test(norm) && draft.pack.data.verbs[norm] === undefined;
    if (conditional && draft.covered[at] === 0) return [{ effect: "conditional", first: at, last: at + 1 }];
  }
  return [];
}

/** The group that an auxiliary or modal opens, else the one at the token. */
export function wholeGroupAt(draft: Draft, at: number): VerbGroup | null {
  for (let main = at + 4; main > at; main -= 1) {
    const group = groupAt(draft, main);
    if (group !== null && group.first <= at) return group;
  }
  return groupAt(draft, at);
}

function isMoodCue(governance: Governance, cue: Cue): boolean {
  return governance.verbs.every((verb) => verb.first !== cue.first) && cue.effect !== "threatened";
}

function rumour(draft: Draft): CueEffect {
  // French: the conditional of hearsay. English “would”: a plan told in the past.
  return draft.pack.grammar.conditionalOfHearsay ? "alleged" : "planned";
}

function isMood(draft: Draft, cue: Cue): boolean {
  return groupAt(draft, cue.last - 1) !== null;
}

function outcomeOf(modality: Modality, cues: readonly Cue[]): ActOutcome {
  if (modality !== "asserted") return "none";
  if (cues.some((cue) => cue.effect === "failed")) return "failed";
  if (cues.some((cue) => cue.effect === "attempted")) return "attempted";
  return cues.some((cue) => cue.effect === "ongoing") ? "ongoing" : "done";
}

/** The first condition of a sentence: `si`, `en cas de`, `toute violation`. */
export function sentenceCondition(draft: Draft, sentence: Sentence): Cue | null {
  const { tokens, flat } = draft.text;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const match = draft.pack.cuePhrases.matchAt(tokens, at, flat, sentence.last);
    if (match?.values.includes("conditional") === true && !isPlainVerb(draft, at, match.last, sentence))
      return { effect: "conditional", first: at, last: match.last };
  }
  return null;
}

/** `chips were exported`: a verb makes a condition only where it opens its clause, as in `Were Iran to sell …`. */
function isPlainVerb(draft: Draft, first: number, last: number, sentence: Sentence): boolean {
  if (last - first > 1 || readingsAt(draft, first).length === 0 || first === sentence.first) return false;
  const before = draft.text.tokens[first - 1];
  return before?.kind !== "mark" && !draft.pack.sets.conjunctions.has(before?.norm ?? "");
}

/** Whether the trigger stands inside a conditional clause: from its word to the next comma. */
function conditionOf(draft: Draft, trigger: { readonly first: number }, sentence: Sentence): Cue | null {
  const cue = sentenceCondition(draft, sentence);
  if (cue === null || trigger.first < cue.last) return null;
  const { tokens } = draft.text;
  for (let at = cue.last; at < trigger.first; at += 1) if (tokens[at]?.norm === ",") return null;
  return cue;
}

/** Adjectives on the noun and hedging adverbs next to it or to what governs it. */
function hedgesNear(
  draft: Draft,
  trigger: { readonly first: number; readonly last: number },
  governance: Governance,
  sentence: Sentence,
): readonly Cue[] {
  const { tokens, flat } = draft.text;
  const cues: Cue[] = [...openingHedge(draft, trigger.first, sentence)];
  const from = Math.max(sentence.first, Math.min(governance.first, trigger.first) - 3);
  for (let at = from; at < Math.min(sentence.last, trigger.last + 3); at += 1) {
    const adjective = draft.pack.cueAdjectives.get(tokens[at]?.norm ?? "");
    // `a annoncé des sanctions`: a participle of the verb itself is no adjective.
    const own =
      governance.first <= trigger.first &&
      at >= trigger.first &&
      at < trigger.last &&
      groupAt(draft, at) !== null;
    const beside = !own && at >= trigger.first - 2 && at <= trigger.last + 1;
    if (adjective !== undefined && beside) cues.push({ effect: adjective, first: at, last: at + 1 });
    const phrase = draft.pack.cuePhrases.matchAt(tokens, at, flat, sentence.last);
    const [effect] = phrase?.values ?? [];
    const near = phrase !== null && (phrase.last <= trigger.last + 3 || phrase.first <= trigger.first);
    if (phrase !== null && near && effect !== undefined && (effect === "alleged" || effect === "possible"))
      cues.push({ effect, first: at, last: phrase.last });
    if (
      phrase !== null &&
      effect === "negated" &&
      phrase.last >= trigger.first - 1 &&
      phrase.last <= trigger.first + 1
    )
      cues.push({ effect, first: at, last: phrase.last });
  }
  return cues;
}

/** `Al parecer, X vendió …`: a hedge that opens the sentence holds for the first verb behind its comma. */
function openingHedge(draft: Draft, trigger: number, sentence: Sentence): readonly Cue[] {
  const { tokens, flat } = draft.text;
  const phrase = draft.pack.cuePhrases.matchAt(tokens, sentence.first, flat, trigger);
  const [effect] = phrase?.values ?? [];
  if (phrase === null || tokens[phrase.last]?.norm !== ",") return [];
  if (effect !== "alleged" && effect !== "possible") return [];
  for (let at = phrase.last + 1; at < trigger; at += 1)
    if (wholeGroupAt(draft, at)?.finite === true) return [];
  return [{ effect, first: phrase.first, last: phrase.last }];
}

/** Inside quotation marks that open and close within a few words: the text keeps its distance. */
function isQuoted(draft: Draft, { first, last }: { readonly first: number; readonly last: number }): boolean {
  const { tokens } = draft.text;
  const opens = tokens.slice(Math.max(0, first - 2), first + 1).some((token) => /^["«]$/.test(token.norm));
  return opens && tokens.slice(last - 1, last + 3).some((token) => /^["»]$/.test(token.norm));
}
