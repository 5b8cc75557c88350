/**
 * @module reports/acts/verb-act
 * The act that a verb names: the first of its frames whose needs are met.
 */
import { sentenceOf, startingAt, type Draft, type DraftMention } from "../draft.ts";
import type { Frame } from "../lexicon.ts";
import type { VerbGroup } from "../verbs.ts";
import { chunksRight, clauseEnd, qualified, qualifiesNoun, type Chunk } from "./chunks.ts";
import type { Cue, Governance } from "./cues.ts";
import { boundsOf, clauseChunks, relativeThing } from "./clause-places.ts";
import { governanceOf } from "./governance.ts";
import { isLegalObject } from "./legal-object.ts";
import { needsMet } from "./needs.ts";
import { assign, assignChunks, isNationalOnly, noParticipants, type Participants } from "./participants.ts";
import { build, hasSomebody, hasSomething, type RawAct } from "./telling.ts";
import {
  complementsOf,
  goodsInside,
  isReduced,
  leftChunks,
  relativeComplement,
  relativeObject,
  subjectBehind,
  subjectOf,
  takesSubjectBehind,
} from "./verb-places.ts";

/** Read a verb as an act; `null` = it names none here. */
export function verbAct(draft: Draft, group: VerbGroup, claimed: Set<number>): RawAct | null {
  const frames = draft.pack.verbFrames.get(group.lemma) ?? [];
  const sentence = sentenceOf(draft, group.at);
  if (frames.length === 0) return null;
  const governance = governanceOf(draft, group.at, group, sentence);
  if (!group.finite && isLegalObject(draft, governance)) return null;
  const found = subjectOf(draft, group, governance, sentence);
  const bracket = draft.pack.grammar.verbPlace === "bracket";
  const reached = bracket ? clauseChunks(draft, group, found) : chunksRight(draft, group.last, sentence);
  const behind = subjectBehind(draft, group, found, reached);
  const chunks = behind === null ? reached : reached.filter((chunk) => chunk !== behind);
  const subject = behind === null ? found : [behind.mention];
  const bounds = bracket ? boundsOf(draft, group.at) : null;
  for (const frame of frames) {
    const into = noParticipants(group.last);
    placeSubject(draft, frame, group, subject, into);
    const said = complementsOf(draft, frame, group, subject, sentence);
    // `a sale by A was examined by B`: A belongs to the sale.
    const parts = chunks.some(({ roles }) => roles.includes("by")) ? withoutAgent(said) : said;
    assignChunks(draft, frame, parts, subject.length === 0 ? (frame.object ?? "none") : "none", into);
    // Beside an active verb, “by” belongs to something else: the frigates ordered by X.
    const passive = group.passive || isReduced(group);
    const own = bracket || passive ? chunks : withoutAgent(chunks);
    const object = passive && !takesSubjectBehind(draft, subject) ? "none" : (frame.object ?? "none");
    if (behind !== null) for (const mention of found) assign(draft, object, mention, into);
    assignChunks(draft, frame, own, object, into);
    assignChunks(draft, frame, leftChunks(draft, group, subject, sentence, into), object, into);
    if (!bracket)
      assignChunks(draft, frame, relativeComplement(draft, group, subject, sentence), "none", into);
    if (frame.object === "agreement")
      for (const item of goodsInside(draft, group.last, into.last)) assign(draft, "goods", item, into);
    const open = into.goods.length === 0 && into.things.length === 0;
    const free = bracket || draft.pack.grammar.subjectBehindVerb;
    if (open && (free || into.recipients.size === 0))
      for (const item of bracket ? relativeThing(draft, group, subject) : relativeObject(draft, subject))
        assign(draft, frame.object ?? "none", item, into);
    const scope = {
      first: sentence.first,
      last: bounds?.last ?? Math.max(clauseEnd(draft, group.last, sentence), group.last),
    };
    const around = { first: bounds?.first ?? group.first, last: group.last };
    if (!needsMet(draft, frame, into, scope, around)) continue;
    // A frame of no kind is a reading of its own: `sentenced to two years` is no protest.
    if (frame.kind === "none") return null;
    if (!(hasSomebody(into) || hasSomething(into) || isSaidOfUnknown(frame, group))) continue;
    // `X was condemned to prison`: a protest that nobody makes is none.
    if (frame.kind === "protest" && group.passive && into.actors.size === 0) continue;
    if (frame.needs === "issuer" && subject.some((mention) => mention.type === "instrument")) continue;
    claim(draft, frame, group, into, claimed);
    const trigger = { first: group.first, last: group.last };
    return build(
      draft,
      frame,
      frame.kind,
      trigger,
      byFrame(frame, governance, trigger),
      into,
      sentence,
      true,
    );
  }
  return null;
}

/** `considers sanctions`: the verb of the frame says itself how sure the act is. */
function byFrame({ effect }: Frame, governance: Governance, trigger: Omit<Cue, "effect">): Governance {
  return effect === undefined
    ? governance
    : { ...governance, cues: [...governance.cues, { effect, ...trigger }] };
}

/** What is done by somebody else; an instrumental may be the means as well. */
function withoutAgent(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks
    .map((chunk) =>
      chunk.bare === true && chunk.roles.length > 1
        ? { ...chunk, roles: chunk.roles.filter((role) => role !== "by") }
        : chunk,
    )
    .filter((chunk) => !chunk.roles.includes("by"));
}

/** Kinds that a finite passive verb tells of whomever and whatever it is said: `two machines were seized`. */
const TOLD_BY_PASSIVE: ReadonlySet<string> = new Set(["seizure", "agreement", "investigation"]);

function isSaidOfUnknown({ kind, unknownGoods }: Frame, group: VerbGroup): boolean {
  return group.passive && group.finite && (TOLD_BY_PASSIVE.has(kind) || unknownGoods === true);
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
  for (const mention of subject) {
    const companies = isNationalOnly(frame, role, mention) && qualifiesNoun(draft, mention);
    assign(draft, role, companies ? qualified(draft, mention) : mention, into);
  }
  into.last = group.last;
}

/** A verb that has taken a noun of a frame as its object speaks for it. */
function claim(draft: Draft, frame: Frame, group: VerbGroup, into: Participants, claimed: Set<number>): void {
  if (frame.object !== "agreement" && frame.object !== "instrument") return;
  for (let at = group.last; at < into.last; at += 1) {
    if (startingAt(draft, at).length > 0) claimed.add(at);
  }
}
