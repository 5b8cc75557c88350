/**
 * @module reports/acts/noun-act
 * The act that a noun names: `the delivery of arms by A to B`, with the owners and goods that are part of its phrase.
 */
import type { ActKind } from "../../model/index.ts";
import { endingAt, sentenceOf, startingAt, type Draft, type DraftMention } from "../draft.ts";
import type { Frame } from "../lexicon.ts";
import { isGenitive } from "../genitives.ts";
import type { NounTrigger } from "../mentions/phrases.ts";
import type { Sentence } from "../text/tokens.ts";
import { groupAt } from "../verbs.ts";
import { chunksRight, clauseEnd } from "./chunks.ts";
import type { Governance } from "./cues.ts";
import { governanceOf } from "./governance.ts";
import { governedSubject } from "./governed-subject.ts";
import { isLegalObject, isSubjectOfLaw } from "./legal-object.ts";
import { wholeGroupAt } from "./modality.ts";
import { isIssuer, needsMet } from "./needs.ts";
import { assign, assignChunks, noParticipants, type Participants } from "./participants.ts";
import { subjectBefore } from "./subject.ts";
import { build, hasSomebody, type RawAct } from "./telling.ts";

/** Read a noun as an act; `null` = it names none here. */
export function nounAct(draft: Draft, trigger: NounTrigger): RawAct | null {
  const sentence = sentenceOf(draft, trigger.first);
  const governance = governanceOf(draft, trigger.reach.first, null, sentence);
  if (isLegalObject(draft, governance) || isSubjectOfLaw(draft, trigger.last, sentence)) return null;
  const chunks = [
    ...chunksRight(draft, trigger.last, sentence),
    ...behindPassive(draft, trigger.last, sentence),
  ];
  for (const frame of trigger.frames) {
    if (frame.kind === "none" || (frame.under !== undefined && !isUnder(draft, frame.under, governance)))
      continue;
    const into = noParticipants(trigger.last);
    const undergone = UNDERGONE.has(frame.kind) && !chunks.some(({ roles }) => roles.includes("of"));
    assignBeside(draft, frame, trigger, sentence, undergone, into);
    assignChunks(draft, frame, chunks, "none", into);
    for (const item of ownGoods(draft, trigger)) assign(draft, "goods", item, into);
    const scope = {
      first: sentence.first,
      last: Math.max(clauseEnd(draft, trigger.last, sentence), trigger.last),
    };
    if (!needsMet(draft, frame, into, scope, trigger)) continue;
    if (governance.controlled !== null && into.actors.size === 0)
      assign(draft, frame.subject ?? "none", governance.controlled, into);
    governedSubject(draft, frame, governance, sentence, into);
    if (!hasSomebody(into)) continue;
    return build(
      draft,
      frame,
      kindUnder(draft, frame, governance),
      trigger.reach,
      governance,
      into,
      sentence,
      false,
    );
  }
  return null;
}

/** `an investigation was opened by A against B`: what stands behind a verb that only carries the noun. */
function behindPassive(draft: Draft, from: number, sentence: Sentence): ReturnType<typeof chunksRight> {
  for (let at = from; at < sentence.last; at += 1) {
    const norm = draft.text.tokens[at]?.norm ?? "";
    if (/^[;:,]$/.test(norm) || draft.pack.sets.relatives.has(norm)) return [];
    const group = wholeGroupAt(draft, at);
    if (group === null || !group.finite) continue;
    const light = draft.pack.cueVerbs.get(group.lemma)?.has("light") === true;
    if (!group.passive || !light) return [];
    return chunksRight(draft, group.last, sentence).filter(({ roles }) => roles.length > 0);
  }
  return [];
}

/** `annulled the listing of X`: who ends a designation delists. */
function kindUnder(draft: Draft, { kind }: Frame, { verbs: [nearest] }: Governance): ActKind {
  const frames = nearest === undefined ? [] : (draft.pack.verbFrames.get(nearest.lemma) ?? []);
  const ends = kind === "designation" && frames.some((frame) => frame.kind === "delisting");
  return ends ? "delisting" : (kind as ActKind);
}

function isUnder(draft: Draft, under: "talk" | "governed", governance: Governance): boolean {
  if (under === "governed") return governance.verbs.length > 0;
  return governance.verbs.some((verb) => draft.pack.cueVerbs.get(verb.lemma)?.has("talk") === true);
}

/** Adjectives, owners and names right beside the noun: `North Korean exports`, `Russia’s delivery`, `leur rencontre`. */
function assignBeside(
  draft: Draft,
  frame: Frame,
  trigger: NounTrigger,
  sentence: Sentence,
  undergone: boolean,
  into: Participants,
): void {
  const { tokens } = draft.text;
  const owner = frame.subject === "recipient" ? "recipient" : "actor";
  const start = trigger.reach.first;
  // `à cause de son essai`: the possessive points at the subject of the sentence.
  if (!undergone && draft.pack.data.words.possessives.singular.includes(tokens[start]?.norm ?? "")) {
    const target = targetBefore(draft, start, sentence);
    const owners = target === null ? subjectBefore(draft, start, sentence, false) : [target];
    for (const mention of owners) assign(draft, owner, mention, into);
  }
  // `the Kingdom, whose designation of X …`: the owner stands before the relative.
  if (draft.pack.grammar.words.possessiveRelatives.has(tokens[start - 1]?.norm ?? "")) {
    const end = tokens[start - 2]?.norm === "," ? start - 2 : start - 1;
    for (const mention of endingAt(draft, end)
      .filter((item) => item.parties.length > 0)
      .slice(0, 1))
      assign(draft, owner, mention, into);
  }
  const possessive = tokens[start - 1]?.norm === "'s" ? start - 1 : start;
  const before = [...endingAt(draft, possessive), ...endingAt(draft, start)];
  for (const mention of before) {
    const owns =
      mention.type === "demonym" ||
      possessive !== start ||
      mention.sort === "pronoun" ||
      isGenitive(draft, mention.last - 1);
    const listed = undergone && possessive !== start && !mention.parties.some((key) => isIssuer(draft, key));
    if (owns && mention.parties.length > 0) assign(draft, listed ? "recipient" : owner, mention, into);
  }
  for (let at = trigger.reach.first; at < Math.max(trigger.reach.last, trigger.last + 1); at += 1) {
    for (const mention of startingAt(draft, at)) {
      const adjective = mention.type === "demonym" && mention.nested !== true && at >= trigger.last;
      const compound = mention.sort === "person" && mention.span !== undefined;
      // `imports of Russian oil`: where the goods are from, not where they go.
      const side = adjective && at > trigger.last ? "actor" : owner;
      if (adjective || compound) assign(draft, side, mention, into);
    }
  }
}

/** Kinds whose owner is the one they are done to, when nobody else is: `the bank's listing`, `its seizure`. */
const UNDERGONE: ReadonlySet<string> = new Set(["designation", "delisting", "seizure"]);

/** Kinds whose object is blamed for what follows: `condemns X for its launch`. */
const BLAMING: ReadonlySet<string> = new Set([
  "protest",
  "designation",
  "threat-of-sanctions",
  "investigation",
]);

/** The party that the verb before a possessive is directed at, when that verb blames it. */
function targetBefore(draft: Draft, possessive: number, sentence: Sentence): DraftMention | null {
  for (let at = possessive - 1; at > sentence.first; at -= 1) {
    const mention = endingAt(draft, at + 1).find(
      (item) => item.parties.length > 0 && item.type !== "demonym",
    );
    if (mention === undefined) continue;
    let verb = mention.first - 1;
    while (draft.pack.sets.determiners.has(draft.text.tokens[verb]?.norm ?? "")) verb -= 1;
    const frames = draft.pack.verbFrames.get(groupAt(draft, verb)?.lemma ?? "") ?? [];
    return frames.some((frame) => BLAMING.has(frame.kind)) ? mention : null;
  }
  return null;
}

/** Goods that are part of the phrase: `arms sale`, `contrat d’armement`. */
function ownGoods(draft: Draft, trigger: NounTrigger): readonly DraftMention[] {
  const found: DraftMention[] = [];
  for (let at = trigger.reach.first; at < trigger.reach.last; at += 1) {
    found.push(
      ...startingAt(draft, at).filter(
        (mention) => mention.class !== undefined && mention.parties.length === 0,
      ),
    );
  }
  return found;
}
