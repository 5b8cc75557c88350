/**
 * @module reports/acts/governed-subject
 * Who does what a noun names, when a verb governs it: `Tokyo lodged a protest`.
 */
import { endingAt, type Draft } from "../draft.ts";
import type { Frame } from "../lexicon.ts";
import type { Sentence } from "../text/tokens.ts";
import { readingsAt } from "../verbs.ts";
import type { Governance } from "./cues.ts";
import { assign, type Participants } from "./participants.ts";
import { subjectBefore } from "./subject.ts";
import { SPEECH } from "./telling.ts";

/** `customs seized a shipment`: who does such things to a delivery does not deliver. */
const STOPS: ReadonlySet<string> = new Set([
  "seizure",
  "investigation",
  "designation",
  "delisting",
  "protest",
  "denial",
]);

/** The subject of the verb that governs a noun does what the noun says, unless it only speaks of it. */
export function governedSubject(
  draft: Draft,
  frame: Frame,
  governance: Governance,
  sentence: Sentence,
  into: Participants,
): void {
  const taken = frame.subject === "recipient" ? into.recipients : into.actors;
  if (frame.subject === undefined || taken.size > 0 || into.both.size > 0) return;
  const [nearest] = governance.verbs;
  const outer = governance.verbs.find((verb) => verb.finite) ?? nearest;
  if (nearest === undefined || outer === undefined)
    return unknownVerbSubject(draft, frame, governance.first, sentence, into);
  const effects = draft.pack.cueVerbs.get(nearest.lemma);
  const frames = draft.pack.verbFrames.get(nearest.lemma) ?? [];
  const speaks =
    (effects?.has("said") === true && effects.size === 1) || frames.some((item) => SPEECH.has(item.kind));
  if (frame.kind === "transfer" && frames.some(({ kind, effect }) => effect === undefined && STOPS.has(kind)))
    return;
  const prevents = effects?.has("negated") === true || effects?.has("denied") === true;
  if ((speaks && frame.kind !== "threat-of-sanctions") || prevents) return;
  const subject = subjectBefore(draft, outer.first, sentence);
  // Talking of a sale is not selling: those who talk are its two sides at most.
  const talks = effects?.has("talk") === true && (frame.kind === "transfer" || frame.kind === "barter");
  const role = frame.subject === "none" || talks ? "both" : frame.subject;
  for (const mention of subject) assign(draft, role, mention, into);
}

/** `Tokyo lodged a protest`: one unknown word between a subject and an article can only be the verb. */
function unknownVerbSubject(
  draft: Draft,
  frame: Frame,
  first: number,
  sentence: Sentence,
  into: Participants,
): void {
  const { tokens } = draft.text;
  let at = first - 1;
  const article = draft.pack.sets.determiners.has(tokens[at]?.norm ?? "");
  while (draft.pack.sets.determiners.has(tokens[at]?.norm ?? "")) at -= 1;
  const verb = tokens[at];
  if (!article || verb === undefined || verb.kind !== "word" || verb.capital || at <= sentence.first) return;
  if (draft.pack.prepositions.matchAt(tokens, at, draft.text.flat, first) !== null || draft.covered[at] === 1)
    return;
  const { complementizers, relatives, conjunctions } = draft.pack.sets;
  if ([complementizers, relatives, conjunctions].some((set) => set.has(verb.norm))) return;
  let end = at;
  const { perfect } = draft.pack.grammar.words;
  while (end > sentence.first && readingsAt(draft, end - 1).some(([lemma]) => perfect.has(lemma))) end -= 1;
  const role = frame.subject === undefined || frame.subject === "none" ? "none" : frame.subject;
  const subject = endingAt(draft, end).filter(
    (mention) => mention.parties.length > 0 && mention.type !== "demonym",
  );
  for (const mention of subject.slice(0, 1)) assign(draft, role, mention, into);
}
