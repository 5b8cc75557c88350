/**
 * @module reports/acts/statements
 * What is said but is no act: what the law forbids, a cause, an aim, a forecast, a judgement, a standing.
 */
import type { Modality, StatementKind } from "../../model/index.ts";
import { sentenceOf, startingAt, type Draft, type DraftMention } from "../draft.ts";
import type { StatementFrame } from "../lexicon.ts";
import type { Sentence } from "../text/tokens.ts";
import { groupAt, type VerbGroup } from "../verbs.ts";
import { chunksRight } from "./chunks.ts";
import { sentenceCondition } from "./modality.ts";
import { subjectBefore } from "./subject.ts";

/** A statement as found. */
export interface RawStatement {
  readonly kind: StatementKind;
  readonly rule: string;
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  readonly subjects: readonly string[];
  readonly about: readonly string[];
  readonly modality: Modality;
  readonly cue: { readonly first: number; readonly last: number };
}

/** Find statements in text order; at most one a frame and sentence. */
export function findStatements(draft: Draft): readonly RawStatement[] {
  const { tokens, flat, sentences } = draft.text;
  const found: RawStatement[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const phrase = draft.pack.statementPhrases.matchAt(tokens, at, flat, sentence.last);
      for (const frame of phrase?.values ?? [])
        found.push(fromPhrase(draft, frame, at, phrase?.last ?? at + 1, sentence));
      const group = groupAt(draft, at);
      for (const frame of group === null ? [] : (draft.pack.statementVerbs.get(group.lemma) ?? [])) {
        const statement = group === null ? null : fromVerb(draft, frame, group, sentence);
        if (statement !== null) found.push(statement);
      }
    }
  }
  return found.filter(
    (item, index) =>
      found.findIndex(
        (other) => other.rule === item.rule && other.sentence === item.sentence && other.kind === item.kind,
      ) === index || item.kind === "forecast",
  );
}

function fromVerb(
  draft: Draft,
  frame: StatementFrame,
  group: VerbGroup,
  sentence: Sentence,
): RawStatement | null {
  if (
    frame.moods !== undefined &&
    !frame.moods.includes(group.mood) &&
    !group.modals.some((modal) => frame.moods?.includes(modal) === true)
  )
    return null;
  const subjects = subjectBefore(draft, group.first, sentence);
  if (
    frame.subjects !== undefined &&
    !subjects.some((mention) => isKind(draft, mention, frame.subjects ?? []))
  )
    return null;
  if (frame.kind === "legal-statement" && group.passive) return null;
  const end = objectEnd(draft, group.last, sentence);
  const start = subjects[0]?.first ?? group.first;
  return {
    kind: frame.kind,
    rule: frame.id,
    sentence,
    first: frame.kind === "legal-statement" || frame.kind === "forecast" ? start : group.first,
    last: end,
    subjects: subjects.flatMap((mention) => mention.parties),
    about: aboutOf(draft, group.last, end),
    modality: modalityOf(draft, group, sentence),
    cue: { first: group.first, last: group.last },
  };
}

function fromPhrase(
  draft: Draft,
  frame: StatementFrame,
  first: number,
  last: number,
  sentence: Sentence,
): RawStatement {
  const verb = verbNear(draft, first, last, sentence);
  const subjects = subjectBefore(draft, verb?.first ?? first, sentence);
  const end = objectEnd(draft, last, sentence);
  return {
    kind: frame.kind,
    rule: frame.id,
    sentence,
    first: Math.min(verb?.first ?? first, first),
    last: end,
    subjects: subjects.flatMap((mention) => mention.parties),
    about: aboutOf(draft, last, end),
    modality: verb === null ? "asserted" : modalityOf(draft, verb, sentence),
    cue: { first, last },
  };
}

/** The finite verb that the phrase belongs to: inside it, or a few words before. */
function verbNear(draft: Draft, first: number, last: number, sentence: Sentence): VerbGroup | null {
  for (let at = last - 1; at >= Math.max(sentence.first, first - 5); at -= 1) {
    const group = groupAt(draft, at);
    if (group?.finite === true) return group;
  }
  return null;
}

function modalityOf(draft: Draft, group: VerbGroup, sentence: Sentence): Modality {
  const conditional =
    group.mood === "cond" || group.modals.includes("would") || group.modals.includes("could");
  if (group.negated) return "negated";
  if (conditional || (sentenceCondition(draft, sentence) !== null && group.mood === "fut"))
    return "conditional";
  if (draft.pack.cueVerbs.get(group.lemma)?.has("possible") === true) return "possible";
  return group.mood === "fut" || group.modals.includes("will") ? "possible" : "asserted";
}

function objectEnd(draft: Draft, from: number, sentence: Sentence): number {
  const chunks = chunksRight(draft, from, sentence);
  return Math.max(from, ...chunks.slice(0, 2).map((chunk) => chunk.mention.last));
}

function aboutOf(draft: Draft, from: number, to: number): readonly string[] {
  const keys = new Set<string>();
  for (let at = from; at < to; at += 1)
    for (const mention of startingAt(draft, at)) for (const key of mention.parties) keys.add(key);
  return [...keys];
}

function isKind(draft: Draft, mention: DraftMention, kinds: readonly ("instrument" | "body")[]): boolean {
  if (kinds.includes("instrument") && (mention.type === "instrument" || mention.eventKind === "instrument"))
    return true;
  // The body at the end of an instrument's name: the instrument is the subject.
  const inside = sentenceOf(draft, mention.first);
  for (let at = inside.first; at < mention.last; at += 1) {
    if (
      kinds.includes("instrument") &&
      startingAt(draft, at).some((outer) => outer.type === "instrument" && outer.last >= mention.last)
    )
      return true;
  }
  return kinds.includes("body") && mention.sort === "body";
}
