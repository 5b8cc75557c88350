/**
 * @module reports/acts/modality
 * How sure an act is: the verbs, nouns, adjectives and moods that govern the words that name it, and who says so.
 */
import type { ActOutcome, Attribution, Modality } from "../../model/index.ts";
import { endingAt, startingAt, type Draft, type DraftMention } from "../draft.ts";
import type { CueEffect } from "../lexicon.ts";
import type { Sentence } from "../text/tokens.ts";
import { groupAt, isAdverb, type VerbGroup } from "../verbs.ts";
import { subjectBefore } from "./subject.ts";

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
}

/** How many tokens the walk may cross that no rule knows. */
const UNKNOWN_TOKENS = 3;

/** Walk left from a trigger over what governs it. */
export function governanceOf(
  draft: Draft,
  start: number,
  own: VerbGroup | null,
  sentence: Sentence,
): Governance {
  const { tokens } = draft.text;
  const { sets } = draft.pack;
  const cues: Cue[] = [];
  const verbs: VerbGroup[] = [];
  let controlled: DraftMention | null = null;
  let first = own?.first ?? start;
  let at = first - 1;
  let unknown = 0;
  let crossedNoun = false;
  if (own !== null) cues.push(...cuesOfGroup(draft, own, own.finite));
  if (own?.finite === true) return { cues, verbs, first, controlled };
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
    const party = endingAt(draft, at + 1).find(
      (mention) => mention.parties.length > 0 && mention.type !== "demonym",
    );
    const governs = party === undefined ? null : groupAt(draft, beforeArticle(draft, party.first));
    if (party !== undefined && governs !== null && own !== null) {
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

/** Articles, prepositions, clitics and adverbs between a trigger and what governs it. */
function isLink(draft: Draft, at: number): boolean {
  const { tokens } = draft.text;
  const norm = tokens[at]?.norm ?? "";
  const { sets } = draft.pack;
  if (sets.determiners.has(norm) || sets.clitics.has(norm) || draft.pack.cueAdjectives.has(norm)) return true;
  if (
    /^(?:à|de|d'|du|des|au|aux|en|dans|sur|par|to|of|from|for|in|into|on|about|over|at|quant|que|against|contre|pour|out|up|off)$/.test(
      norm,
    )
  )
    return true;
  if (/^(?:"|«|»|\(|\))$/.test(norm)) return true;
  return isAdverb(draft, at);
}

function beforeArticle(draft: Draft, first: number): number {
  let at = first - 1;
  while (draft.pack.sets.determiners.has(draft.text.tokens[at]?.norm ?? "")) at -= 1;
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

function cuePhraseEnding(draft: Draft, end: number, sentence: Sentence): Cue | null {
  const { tokens, flat } = draft.text;
  for (let first = Math.max(sentence.first, end - 6); first < end; first += 1) {
    const match = draft.pack.cuePhrases.matchAt(tokens, first, flat, end);
    const [effect] = match?.values ?? [];
    if (match !== null && match.last === end && effect !== undefined) return { effect, first, last: end };
  }
  return null;
}

function cuesOfVerb(draft: Draft, group: VerbGroup): readonly Cue[] {
  const effects = draft.pack.cueVerbs.get(group.lemma) ?? new Set();
  return [...effects]
    .filter((effect): effect is CueEffect => !["said", "talk", "light"].includes(effect))
    .map((effect) => ({ effect, first: group.first, last: group.last }));
}

/** What mood, modals and negation of a group say. */
function cuesOfGroup(draft: Draft, group: VerbGroup, finite: boolean): readonly Cue[] {
  const cues: Cue[] = [];
  const span = { first: group.first, last: group.last };
  if (group.negated) cues.push({ effect: "negated", ...span });
  for (const modal of group.modals) {
    const effect: CueEffect =
      modal === "would" ? "conditional" : /^(?:may|might|can|could)$/.test(modal) ? "possible" : "planned";
    cues.push({ effect, ...span });
  }
  if (!finite) return cues;
  if (group.mood === "fut") cues.push({ effect: "planned", ...span });
  // The conditional of “pouvoir” or “devoir” says possible or planned by its verb; of others it is settled below.
  const own = draft.pack.cueVerbs.get(group.lemma);
  const settled = own?.has("possible") === true || (own?.has("planned") === true && group.lemma === "devoir");
  if (group.mood === "cond" && !settled) cues.push({ effect: "conditional", ...span });
  return cues;
}

/** A trigger with its place. */
export interface ModalityQuestion {
  readonly trigger: { readonly first: number; readonly last: number };
  readonly governance: Governance;
  readonly sentence: Sentence;
  /** Speaking, protesting, threatening: what is asserted is the speech. */
  readonly isSpeech: boolean;
  readonly actors: readonly string[];
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
      return cuesOfGroup(draft, group, true).filter((cue) => cue.effect !== "negated");
    // A verb outside the lexicon still shows its French conditional.
    const conditional =
      draft.pack.data.lang === "fr" &&
      /(?:e|i|d)r(?:ait|aient)$/.test(norm) &&
      draft.pack.data.verbs[norm] === undefined;
    if (conditional && draft.covered[at] === 0) return [{ effect: "conditional", first: at, last: at + 1 }];
  }
  return [];
}

/** The group that an auxiliary or modal opens, else the one at the token. */
function wholeGroupAt(draft: Draft, at: number): VerbGroup | null {
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
  return draft.pack.data.lang === "fr" ? "alleged" : "planned";
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
    if (match?.values.includes("conditional") === true)
      return { effect: "conditional", first: at, last: match.last };
  }
  return null;
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
  const cues: Cue[] = [];
  const from = Math.max(sentence.first, Math.min(governance.first, trigger.first) - 3);
  for (let at = from; at < Math.min(sentence.last, trigger.last + 3); at += 1) {
    const adjective = draft.pack.cueAdjectives.get(tokens[at]?.norm ?? "");
    const beside = at >= trigger.first - 2 && at <= trigger.last + 1;
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

interface Source {
  readonly attribution: Attribution;
  readonly hedge?: Cue;
}

/** Who says it: `selon X`, `X affirme que …`, `…, said X`. */
function attributionOf(draft: Draft, question: ModalityQuestion): Source | null {
  const { sentence, trigger, actors, isSpeech } = question;
  const { tokens, flat } = draft.text;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const phrase = draft.pack.cuePhrases.matchAt(tokens, at, flat, sentence.last);
    const text =
      phrase === null
        ? ""
        : flat.slice(tokens[phrase.first]?.start, tokens[phrase.last - 1]?.end).toLowerCase();
    if (phrase === null || !draft.pack.data.cues.attribution.some((word) => text === word)) continue;
    const party = partyAfter(draft, phrase.last, sentence);
    return {
      attribution: { party, kind: party === null ? "unattributed" : "party" },
      hedge: { effect: "alleged", first: at, last: phrase.last },
    };
  }
  const speech = speechBefore(draft, trigger.first, sentence) ?? speechAfter(draft, trigger.last, sentence);
  if (speech === null || isSpeech) return null;
  const isBehind = speech.first > trigger.last;
  const found = subjectBefore(draft, speech.first, sentence);
  // `…, a annoncé X`: the speaker stands behind the verb, or between the comma and it; what was told is not it.
  const between = found
    .filter((mention) => !isBehind || mention.first > trigger.last)
    .flatMap((mention) => mention.parties);
  const behind = isBehind ? partyAfter(draft, speech.last, sentence) : null;
  const speakers = behind === null ? between : [behind];
  const [party = null] = speakers;
  const own = actors.some((actor) => speakers.some((speaker) => sameSide(draft, speaker, actor)));
  const attribution: Attribution = { party, kind: party === null ? "unattributed" : "party" };
  return own
    ? { attribution }
    : { attribution, hedge: { effect: "alleged", first: speech.first, last: speech.last } };
}

function sameSide(draft: Draft, a: string, b: string): boolean {
  const [left, right] = [draft.parties.get(a), draft.parties.get(b)];
  return (
    a === b || (left?.country !== null && left?.country !== undefined && left.country === right?.country)
  );
}

function partyAfter(draft: Draft, from: number, sentence: Sentence): string | null {
  for (let at = from; at < Math.min(from + 5, sentence.last); at += 1) {
    const found = startingAt(draft, at).find(
      (mention) => mention.parties.length > 0 && mention.type !== "demonym",
    );
    if (found !== undefined) return found.parties[0] ?? null;
    if (draft.text.tokens[at]?.norm === ",") return null;
  }
  return null;
}

/** A verb of saying before the clause of the trigger, with `que`/`that`, or in English without. */
function speechBefore(draft: Draft, first: number, sentence: Sentence): VerbGroup | null {
  const { tokens } = draft.text;
  let linked = false;
  for (let at = first - 1; at >= sentence.first; at -= 1) {
    const norm = tokens[at]?.norm ?? "";
    if (draft.pack.sets.complementizers.has(norm)) linked = true;
    if (/^[;]$/.test(norm)) return null;
    if (draft.covered[at] === 1) continue;
    const said = draft.pack.cueVerbs.get(draft.pack.data.verbs[norm]?.[0]?.[0] ?? "")?.has("said") === true;
    if (!said) continue;
    const group = groupAt(draft, at);
    // `is said to …` names no speaker.
    if (group === null || !group.finite || group.passive || /^(?:to)$/.test(tokens[at + 1]?.norm ?? ""))
      continue;
    return linked || draft.pack.data.lang === "en" ? group : null;
  }
  return null;
}

/** `…, a déclaré X`, `…, officials said`. */
function speechAfter(draft: Draft, last: number, sentence: Sentence): VerbGroup | null {
  const { tokens } = draft.text;
  const comma = tokens.slice(last, sentence.last).findIndex((token) => token.norm === ",");
  if (comma === -1) return null;
  for (let at = last + comma + 1; at < sentence.last; at += 1) {
    const lemma = draft.pack.data.verbs[tokens[at]?.norm ?? ""]?.[0]?.[0] ?? "";
    const group = draft.pack.cueVerbs.get(lemma)?.has("said") === true ? groupAt(draft, at) : null;
    if (group !== null && group.finite && sentence.last - at < 12) return group;
  }
  return null;
}

/** Inside quotation marks that open and close within a few words: the text keeps its distance. */
function isQuoted(draft: Draft, { first, last }: { readonly first: number; readonly last: number }): boolean {
  const { tokens } = draft.text;
  const opens = tokens.slice(Math.max(0, first - 2), first + 1).some((token) => /^["«]$/.test(token.norm));
  return opens && tokens.slice(last - 1, last + 3).some((token) => /^["»]$/.test(token.norm));
}
