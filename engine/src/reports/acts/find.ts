/**
 * @module reports/acts/find
 * Finds acts: every verb and noun of a frame, with its participants, how sure it is, and the words that carry it.
 */
import type { Attribution, ActKind, ActOutcome, Modality } from "../../model/index.ts";
import { endingAt, sentenceOf, startingAt, type Draft, type DraftMention } from "../draft.ts";
import type { Frame } from "../lexicon.ts";
import type { NounTrigger } from "../mentions/phrases.ts";
import type { Sentence } from "../text/tokens.ts";
import { groupAt, type VerbGroup } from "../verbs.ts";
import { chunksRight, clauseEnd } from "./chunks.ts";
import { governanceOf, type Cue, type Governance } from "./governance.ts";
import { sameSide } from "./attribution.ts";
import { decideModality, type ModalityAnswer } from "./modality.ts";
import { needsMet } from "./needs.ts";
import { assign, assignChunks, noParticipants, settleCapitals, type Participants } from "./participants.ts";
import { subjectBefore } from "./subject.ts";

/** An act as found in one place of the text. */
export interface RawAct {
  readonly kind: ActKind;
  readonly rule: string;
  readonly sentence: Sentence;
  /** Tokens of the words that carry it. */
  readonly first: number;
  readonly last: number;
  readonly participants: Participants;
  readonly modality: Modality;
  readonly outcome: ActOutcome;
  readonly cues: readonly Cue[];
  readonly attribution: Attribution;
  readonly distanced: boolean;
  /** A verb names it, not a noun. */
  readonly verbal: boolean;
}

const SPEECH: ReadonlySet<string> = new Set(["protest", "denial", "threat-of-sanctions"]);

/** Find acts in text order. */
export function findActs(draft: Draft, nouns: readonly NounTrigger[]): readonly RawAct[] {
  const found: RawAct[] = [];
  const claimed = new Set<number>();
  for (let at = 0; at < draft.text.tokens.length; at += 1) {
    const group = groupAt(draft, at);
    if (group === null) continue;
    const act = verbAct(draft, group, claimed);
    if (act !== null) found.push(act);
  }
  for (const trigger of nouns) {
    if (claimed.has(trigger.first)) continue;
    const act = nounAct(draft, trigger);
    if (act !== null) found.push(act);
  }
  return found.sort((a, b) => a.first - b.first || a.last - b.last);
}

function verbAct(draft: Draft, group: VerbGroup, claimed: Set<number>): RawAct | null {
  const frames = draft.pack.verbFrames.get(group.lemma) ?? [];
  const sentence = sentenceOf(draft, group.at);
  if (frames.length === 0) return null;
  const governance = governanceOf(draft, group.at, group, sentence);
  if (!group.finite && isLegalObject(draft, governance)) return null;
  const subject = subjectOf(draft, group, governance, sentence);
  const chunks = chunksRight(draft, group.last, sentence);
  for (const frame of frames) {
    const into = noParticipants(group.last);
    placeSubject(draft, frame, group, subject, into);
    assignChunks(draft, frame, complementsOf(draft, frame, group, subject, sentence), "none", into);
    // Beside an active verb, “by” belongs to something else: the frigates ordered by X.
    const own =
      group.passive || isReduced(group) ? chunks : chunks.filter((chunk) => !chunk.roles.includes("by"));
    assignChunks(
      draft,
      frame,
      own,
      group.passive || isReduced(group) ? "none" : (frame.object ?? "none"),
      into,
    );
    if (frame.object === "agreement")
      for (const item of goodsInside(draft, group.last, into.last)) assign(draft, "goods", item, into);
    if (into.goods.length === 0 && into.recipients.size === 0 && into.things.length === 0)
      for (const item of relativeObject(draft, subject)) assign(draft, frame.object ?? "none", item, into);
    const scope = {
      first: sentence.first,
      last: Math.max(clauseEnd(draft, group.last, sentence), group.last),
    };
    if (!needsMet(draft, frame, into, scope, { first: group.first, last: group.last })) continue;
    // A frame of no kind is a reading of its own: `sentenced to two years` is no protest.
    if (frame.kind === "none") return null;
    if (!(hasSomebody(into) || hasSomething(into) || isSaidOfUnknown(frame, group))) continue;
    if (frame.needs === "issuer" && subject.some((mention) => mention.type === "instrument")) continue;
    claim(draft, frame, group, into, claimed);
    const trigger = { first: group.first, last: group.last };
    return build(draft, frame, frame.kind, trigger, governance, into, sentence, true);
  }
  return null;
}

/** Kinds that a finite passive verb tells of whomever and whatever it is said: `two machines were seized`. */
const TOLD_BY_PASSIVE: ReadonlySet<string> = new Set(["seizure", "agreement", "investigation"]);

function isSaidOfUnknown({ kind, unknownGoods }: Frame, group: VerbGroup): boolean {
  return group.passive && group.finite && (TOLD_BY_PASSIVE.has(kind) || unknownGoods === true);
}

function subjectOf(
  draft: Draft,
  group: VerbGroup,
  governance: Governance,
  sentence: Sentence,
): readonly DraftMention[] {
  if (governance.controlled !== null) return [governance.controlled];
  if (isReduced(group)) return reducedSubject(draft, group);
  if (group.mood === "ger" && !group.finite) return gerundSubject(draft, group, sentence);
  const outer = governance.verbs.at(-1);
  const start = group.finite || outer === undefined ? group.first : outer.first;
  const found = subjectBefore(draft, start, sentence);
  if (found.length > 0) return found;
  return [];
}

/** `companies selling arms`; `…, adding 71 parties to the list`: what stands before it, else the subject of the clause. */
function gerundSubject(draft: Draft, group: VerbGroup, sentence: Sentence): readonly DraftMention[] {
  const beside = endingAt(draft, group.first).filter(
    (mention) => mention.parties.length > 0 && mention.type !== "demonym" && mention.hidden !== true,
  );
  if (beside.length > 0) return beside.slice(0, 1);
  for (let at = group.first - 1; at >= sentence.first; at -= 1) {
    const main = groupAt(draft, at);
    if (main?.finite === true) return subjectBefore(draft, main.first, sentence, false);
  }
  for (let at = group.last; at < sentence.last; at += 1) {
    const main = groupAt(draft, at);
    if (main?.finite === true) return subjectBefore(draft, main.first, sentence, false);
  }
  return [];
}

/** `sanctions against Iran were lifted`, `a treaty between A and B was signed`: what belongs to the thing a passive is said of. */
function complementsOf(
  draft: Draft,
  frame: Frame,
  group: VerbGroup,
  subject: readonly DraftMention[],
  sentence: Sentence,
): ReturnType<typeof chunksRight> {
  if (!group.passive) return [];
  const thing = subject.at(-1);
  const isThing = thing !== undefined && thing.parties.length === 0 && thing.last <= group.first;
  const after = isThing ? thing.last : setBefore(draft, frame, group.first, sentence);
  if (after === null) return [];
  return chunksRight(draft, after, sentence).filter((chunk) => chunk.mention.last <= group.first);
}

/** The token after the agreement or licence that stands before a passive verb. */
function setBefore(draft: Draft, { object }: Frame, verb: number, sentence: Sentence): number | null {
  if (object !== "agreement" && object !== "licence") return null;
  for (let at = verb - 1; at >= sentence.first; at -= 1)
    if (draft.sets.get(at)?.includes(object) === true) return at + 1;
  return null;
}

/** Goods inside the words of an agreement: `signer un contrat d’armement`. */
function goodsInside(draft: Draft, from: number, to: number): readonly DraftMention[] {
  const found: DraftMention[] = [];
  for (let at = from; at < to; at += 1)
    found.push(...startingAt(draft, at).filter((mention) => mention.class !== undefined));
  return found;
}

/** `the missile that Iran fired`, `a bank which London listed`: what stands before the relative pronoun is the object. */
function relativeObject(draft: Draft, subject: readonly DraftMention[]): readonly DraftMention[] {
  const { tokens } = draft.text;
  const pronoun = /^(?:que|qu'|that|which|whom)$/;
  let at = (subject[0]?.first ?? 0) - 1;
  while (!pronoun.test(tokens[at]?.norm ?? "") && draft.pack.sets.determiners.has(tokens[at]?.norm ?? ""))
    at -= 1;
  if (!pronoun.test(tokens[at]?.norm ?? "")) return [];
  const end = tokens[at - 1]?.norm === "," ? at - 1 : at;
  return endingAt(draft, bracketBefore(draft, end)).filter(
    (mention) => (mention.class !== undefined || mention.parties.length > 0) && mention.hidden !== true,
  );
}

/** `the Nautica Hera (IMO 9447366), which …`: where the words before a bracket end. */
function bracketBefore(draft: Draft, end: number): number {
  const { tokens } = draft.text;
  if (tokens[end - 1]?.norm !== ")") return end;
  for (let at = end - 2; at > end - 12 && at > 0; at -= 1) if (tokens[at]?.norm === "(") return at;
  return end;
}

/** `des obus livrés par …`: a bare participle qualifies what stands before it. */
function isReduced(group: VerbGroup): boolean {
  return group.mood === "pp" && !group.perfect && !group.finite;
}

function reducedSubject(draft: Draft, group: VerbGroup): readonly DraftMention[] {
  // `weapons of types supplied to …`: a word or two may stand between.
  for (let end = group.first; end > Math.max(0, group.first - 3); end -= 1) {
    const before = endingAt(draft, end).filter(
      (mention) =>
        mention.hidden !== true &&
        mention.type !== "demonym" &&
        (end === group.first || mention.class !== undefined),
    );
    if (before.length > 0) return before.slice(0, 1);
    if (draft.text.tokens[end - 1]?.kind === "mark" || groupAt(draft, end - 1) !== null) break;
  }
  return [];
}

function placeSubject(
  draft: Draft,
  frame: Frame,
  group: VerbGroup,
  subject: readonly DraftMention[],
  into: Participants,
): void {
  const passive = group.passive || isReduced(group);
  const role = passive ? (frame.object ?? "none") : (frame.subject ?? "none");
  for (const mention of subject) assign(draft, role, mention, into);
  into.last = group.last;
}

/** A verb that has taken a noun of a frame as its object speaks for it. */
function claim(draft: Draft, frame: Frame, group: VerbGroup, into: Participants, claimed: Set<number>): void {
  if (frame.object !== "agreement" && frame.object !== "instrument") return;
  for (let at = group.last; at < into.last; at += 1) {
    if (startingAt(draft, at).length > 0) claimed.add(at);
  }
}

function nounAct(draft: Draft, trigger: NounTrigger): RawAct | null {
  const sentence = sentenceOf(draft, trigger.first);
  const governance = governanceOf(draft, trigger.reach.first, null, sentence);
  if (isLegalObject(draft, governance)) return null;
  const chunks = chunksRight(draft, trigger.last, sentence);
  for (const frame of trigger.frames) {
    if (frame.kind === "none" || (frame.under !== undefined && !isUnder(draft, frame.under, governance)))
      continue;
    const into = noParticipants(trigger.last);
    assignBeside(draft, frame, trigger, sentence, into);
    assignChunks(draft, frame, chunks, "none", into);
    for (const item of ownGoods(draft, trigger)) assign(draft, "goods", item, into);
    const scope = {
      first: sentence.first,
      last: Math.max(clauseEnd(draft, trigger.last, sentence), trigger.last),
    };
    if (!needsMet(draft, frame, into, scope, trigger)) continue;
    governedSubject(draft, frame, governance, sentence, into);
    if (!hasSomebody(into)) continue;
    return build(draft, frame, frame.kind, trigger.reach, governance, into, sentence, false);
  }
  return null;
}

/** `les résolutions interdisent la vente`: what the law forbids is a statement, not an act. */
function isLegalObject(draft: Draft, governance: Governance): boolean {
  const [nearest] = governance.verbs;
  const frames = nearest === undefined ? [] : (draft.pack.statementVerbs.get(nearest.lemma) ?? []);
  return (
    nearest?.finite === true &&
    frames.some((frame) => frame.kind === "legal-statement" && frame.id.endsWith("forbid"))
  );
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
  into: Participants,
): void {
  const { tokens } = draft.text;
  const owner = frame.subject === "recipient" ? "recipient" : "actor";
  const start = trigger.reach.first;
  // `à cause de son essai`: the possessive points at the subject of the sentence.
  if (draft.pack.data.words.possessives.singular.includes(tokens[start]?.norm ?? "")) {
    const target = targetBefore(draft, start, sentence);
    const owners = target === null ? subjectBefore(draft, start, sentence, false) : [target];
    for (const mention of owners) assign(draft, owner, mention, into);
  }
  // `the Kingdom, whose designation of X …`: the owner stands before the relative.
  if (/^(?:whose)$/.test(tokens[start - 1]?.norm ?? "")) {
    const end = tokens[start - 2]?.norm === "," ? start - 2 : start - 1;
    for (const mention of endingAt(draft, end)
      .filter((item) => item.parties.length > 0)
      .slice(0, 1))
      assign(draft, owner, mention, into);
  }
  const possessive = tokens[start - 1]?.norm === "'s" ? start - 1 : start;
  const before = [...endingAt(draft, possessive), ...endingAt(draft, start)];
  for (const mention of before) {
    const owns = mention.type === "demonym" || possessive !== start || mention.sort === "pronoun";
    if (owns && mention.parties.length > 0) assign(draft, owner, mention, into);
  }
  for (let at = trigger.reach.first; at < Math.max(trigger.reach.last, trigger.last + 1); at += 1) {
    for (const mention of startingAt(draft, at)) {
      const adjective = mention.type === "demonym" && mention.nested !== true && at >= trigger.last;
      const compound = mention.sort === "person" && mention.span !== undefined;
      if (adjective || compound) assign(draft, owner, mention, into);
    }
  }
}

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

/** The subject of the verb that governs a noun does what the noun says, unless it only speaks of it. */
function governedSubject(
  draft: Draft,
  frame: Frame,
  governance: Governance,
  sentence: Sentence,
  into: Participants,
): void {
  if (frame.subject === undefined || into.actors.size > 0 || into.both.size > 0) return;
  const [nearest] = governance.verbs;
  const outer = governance.verbs.find((verb) => verb.finite) ?? nearest;
  if (nearest === undefined || outer === undefined)
    return unknownVerbSubject(draft, frame, governance.first, sentence, into);
  const effects = draft.pack.cueVerbs.get(nearest.lemma);
  const frames = draft.pack.verbFrames.get(nearest.lemma) ?? [];
  const speaks =
    (effects?.has("said") === true && effects.size === 1) || frames.some((item) => SPEECH.has(item.kind));
  const prevents = effects?.has("negated") === true || effects?.has("denied") === true;
  if ((speaks && frame.kind !== "threat-of-sanctions") || prevents) return;
  const subject = subjectBefore(draft, outer.first, sentence);
  // Talking of a sale is not selling: those who talk are its two sides at most.
  const talks = effects?.has("talk") === true && (frame.kind === "transfer" || frame.kind === "barter");
  const role = frame.subject === "none" || talks ? "both" : frame.subject;
  for (const mention of subject) assign(draft, role, mention, into);
}

/** Goods or an instrument beside a verb carry a claim even when nobody is named. */
function hasSomething(into: Participants): boolean {
  return into.goods.length + into.things.length > 0;
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
  let end = at;
  while (end > sentence.first && /^(?:a|ont|avait|avaient|has|have|had)$/.test(tokens[end - 1]?.norm ?? ""))
    end -= 1;
  const role = frame.subject === undefined || frame.subject === "none" ? "none" : frame.subject;
  const subject = endingAt(draft, end).filter(
    (mention) => mention.parties.length > 0 && mention.type !== "demonym",
  );
  for (const mention of subject.slice(0, 1)) assign(draft, role, mention, into);
}

/** Who denies rejects something: that is what a denial asserts, and what one says oneself never to have done. */
function settled(
  draft: Draft,
  kind: ActKind,
  { modality, attribution }: ModalityAnswer,
  actors: readonly string[],
  { cues }: Governance,
): Modality {
  if (kind === "denial" && modality === "asserted") return "denied";
  const own =
    attribution.party !== null && actors.some((key) => sameSide(draft, attribution.party ?? "", key));
  const later = cues.some((cue) => cue.effect === "planned");
  return modality === "negated" && own && !later && !SPEECH.has(kind) ? "denied" : modality;
}

const SHIP_TO_SHIP = "ship-to-ship-transfer";

function kindOf(
  draft: Draft,
  kind: ActKind,
  barter: boolean,
  participants: Participants,
  modality: Modality,
): ActKind {
  if (barter) return "barter";
  if (kind === "transfer" && isBetweenShips(draft, participants)) return SHIP_TO_SHIP;
  // `threatens to blacklist`: the threat is what is done.
  return kind === "designation" && modality === "threatened" ? "threat-of-sanctions" : kind;
}

/** What one ship hands to another is transferred at sea, whatever the verb. */
function isBetweenShips(draft: Draft, { actors, recipients }: Participants): boolean {
  const ships = (keys: ReadonlySet<string>): boolean =>
    keys.size > 0 && [...keys].every((key) => draft.parties.get(key)?.kind === "vessel");
  return ships(actors) && ships(recipients);
}

function hasSomebody(into: Participants): boolean {
  return into.actors.size + into.recipients.size + into.both.size > 0;
}

function build(
  draft: Draft,
  frame: Frame,
  kind: ActKind,
  trigger: { readonly first: number; readonly last: number },
  governance: Governance,
  participants: Participants,
  sentence: Sentence,
  verbal: boolean,
): RawAct {
  settleCapitals(draft, participants);
  const answer = decideModality(draft, {
    trigger,
    governance,
    sentence,
    isSpeech: SPEECH.has(kind),
    actors: [...participants.actors, ...participants.both],
    finite: verbal,
  });
  // A noun does not carry a claim without the verb that governs it.
  const verb = verbal ? undefined : governance.verbs[0];
  const cues = answer.cues.map((cue) => cue.first).filter((first) => first >= governance.first);
  const starts = [trigger.first, ...cues, ...(verb === undefined ? [] : [verb.first])];
  const barter =
    (kind === "transfer" || kind === "barter") && participants.payment.some((item) => item.class !== "money");
  return {
    kind: kindOf(draft, kind, barter, participants, answer.modality),
    rule: frame.id,
    sentence,
    first: Math.min(...starts),
    last: Math.min(Math.max(trigger.last, participants.last), sentence.last),
    participants,
    modality: settled(draft, kind, answer, [...participants.actors, ...participants.both], governance),
    outcome: answer.outcome,
    cues: answer.cues,
    attribution: answer.attribution,
    distanced: answer.distanced,
    verbal,
  };
}
