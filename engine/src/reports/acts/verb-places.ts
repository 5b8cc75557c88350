/**
 * @module reports/acts/verb-places
 * Who and what stands in the places of a verb: its subject, whatever its form, and what stands before a relative pronoun.
 */
import { endingAt, startingAt, type Draft, type DraftMention } from "../draft.ts";
import type { Frame } from "../lexicon.ts";
import type { Sentence } from "../text/tokens.ts";
import { groupAt, type VerbGroup } from "../verbs.ts";
import { casesOf } from "../cases.ts";
import { chunksOver, chunksRight, type Chunk } from "./chunks.ts";
import { isOfAssets } from "./needs.ts";
import { clauseSubject, qualifiedBy } from "./clause-places.ts";
import type { Governance } from "./cues.ts";
import { participleSubject } from "./participles.ts";
import { subjectBefore } from "./subject.ts";

/** The subject of a verb: what controls it, what it qualifies, or what stands before it. */
export function subjectOf(
  draft: Draft,
  group: VerbGroup,
  governance: Governance,
  sentence: Sentence,
): readonly DraftMention[] {
  if (group.mood === "att") return qualifiedBy(draft, group);
  if (governance.controlled !== null) return [governance.controlled];
  if (governance.ofNoun === true) return [];
  if (draft.pack.grammar.verbPlace === "bracket") return clauseSubject(draft, group.at);
  if (isReduced(group)) return reducedSubject(draft, group);
  if (group.mood === "ger" && !group.finite)
    return participleSubject(draft, group) ?? gerundSubject(draft, group, sentence);
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
  const blamed = blamedFor(draft, group.first, sentence);
  if (blamed !== null) return [blamed];
  for (let at = group.first - 1; at >= sentence.first; at -= 1) {
    const main = groupAt(draft, at);
    if (main?.finite === true) return subjectBefore(draft, main.first, sentence, false);
  }
  for (let at = group.last; at < sentence.last; at += 1) {
    const main = groupAt(draft, at);
    if (main?.finite === true) return subjectBefore(draft, main.first, sentence, false);
  }
  // The verb of the clause is none of the lexicon's: what opens the sentence is its subject.
  for (let at = sentence.first; at < group.first; at += 1) {
    const [opening] = startingAt(draft, at).filter(
      (mention) => mention.parties.length > 0 && mention.type !== "demonym" && mention.hidden !== true,
    );
    if (opening !== undefined) return [opening];
  }
  return [];
}

/** `sentenced X to prison for exporting arms`, `charged X with exporting arms`: whom the verb before is done to. */
function blamedFor(draft: Draft, gerund: number, sentence: Sentence): DraftMention | null {
  const { tokens, flat } = draft.text;
  const link = draft.pack.prepositions.matchAt(tokens, gerund - 1, flat, gerund);
  if (link === null || !link.values.some((sense) => sense === "for" || sense === "with")) return null;
  for (let at = gerund - 2; at > sentence.first; at -= 1) {
    if (groupAt(draft, at)?.finite === true) return null;
    const mention = endingAt(draft, at + 1).find(
      ({ parties, type, hidden, sort }) =>
        parties.length > 0 && type !== "demonym" && hidden !== true && sort !== "place",
    );
    if (mention === undefined) continue;
    let verb = mention.first - 1;
    while (draft.pack.sets.determiners.has(tokens[verb]?.norm ?? "")) verb -= 1;
    return groupAt(draft, verb) === null ? null : mention;
  }
  return null;
}

/** `ракеты поставила Россия`: a nominative behind an active verb that has no party before it as its subject. */
export function subjectBehind(
  draft: Draft,
  group: VerbGroup,
  before: readonly DraftMention[],
  chunks: readonly Chunk[],
): Chunk | null {
  if (!draft.pack.grammar.subjectBehindVerb || !group.finite || group.passive) return null;
  const mayAct = (mention: DraftMention): boolean =>
    mention.parties.length > 0 &&
    mention.type !== "demonym" &&
    casesOf(draft, mention)?.includes("n") !== false;
  if (before.some(mayAct)) return null;
  return (
    chunks.find((chunk, at) => {
      if (chunk.roles.length > 0 || !mayAct(chunk.mention)) return false;
      const letters = casesOf(draft, chunk.mention) ?? "na";
      return letters.includes("n") && (!letters.includes("a") || at === 0);
    }) ?? null
  );
}

/** Senses of what may stand before the subject of a verb: `Сирии`, `против нее`, `с ним`. */
const LEFT_SENSES: ReadonlySet<string> = new Set(["to", "against", "with"]);

/** `Сирии Россия поставила ракеты`: what stands before a verb and is not its subject, where word order is free. */
export function leftChunks(
  draft: Draft,
  group: VerbGroup,
  subject: readonly DraftMention[],
  sentence: Sentence,
  taken: { readonly goods: readonly DraftMention[]; readonly recipients: ReadonlySet<string> },
): readonly Chunk[] {
  if (!draft.pack.grammar.subjectBehindVerb || isReduced(group) || !group.finite) return [];
  const { tokens } = draft.text;
  const { relatives, complementizers, contrast } = draft.pack.sets;
  let from = group.first;
  while (from > sentence.first) {
    const norm = tokens[from - 1]?.norm ?? "";
    if (/^[,;:—–(]$/.test(norm) || relatives.has(norm) || complementizers.has(norm) || contrast.has(norm))
      break;
    if (groupAt(draft, from - 1) !== null) break;
    from -= 1;
  }
  const clause = { ...sentence, last: group.first };
  return chunksRight(draft, from, clause)
    .filter(({ mention }) => !subject.includes(mention))
    .filter(({ mention, roles, bare }) => {
      const goods = mention.class !== undefined;
      if (goods) return taken.goods.length === 0 && (roles.length === 0 || bare === true) && !group.passive;
      return taken.recipients.size === 0 && roles.some((role) => LEFT_SENSES.has(role));
    })
    .map((chunk) => ({ ...chunk, joined: false }));
}

/** `введены санкции`: what stands free behind a passive without a subject is what it is said of. */
export function takesSubjectBehind(draft: Draft, subject: readonly DraftMention[]): boolean {
  return draft.pack.grammar.subjectBehindVerb && subject.length === 0;
}

/** `sanctions against Iran were lifted`, `a treaty between A and B was signed`: what belongs to the thing a passive is said of. */
export function complementsOf(
  draft: Draft,
  frame: Frame,
  group: VerbGroup,
  subject: readonly DraftMention[],
  sentence: Sentence,
): ReturnType<typeof chunksRight> {
  if (!group.passive || draft.pack.grammar.verbPlace === "bracket") return [];
  if (subject.length === 0 && group.finite && frame.object !== "agreement" && frame.object !== "licence")
    return partsBefore(draft, frame, group.first, sentence);
  const thing = subject.at(-1);
  const isThing = thing !== undefined && thing.parties.length === 0 && thing.last <= group.first;
  const after = isThing ? thing.last : setBefore(draft, frame, group.first, sentence);
  if (after === null) return [];
  return chunksRight(draft, after, sentence).filter(
    (chunk) => chunk.mention.last <= group.first && !isVerbBetween(draft, after, chunk.mention.first),
  );
}

/** `a number of drones was delivered`, `the assets of the bank were frozen`: what the verb is said of in the end. */
function partsBefore(
  draft: Draft,
  { object, preps }: Frame,
  verb: number,
  sentence: Sentence,
): ReturnType<typeof chunksRight> {
  const { tokens } = draft.text;
  const { relatives, complementizers } = draft.pack.sets;
  let from = verb;
  while (from > sentence.first) {
    const norm = tokens[from - 1]?.norm ?? "";
    if (/^[,;:]$/.test(norm) || relatives.has(norm) || complementizers.has(norm)) break;
    from -= 1;
  }
  const ofGoods = object === "goods" || object === "goods-or-recipient" || object === "recipient-or-goods";
  return chunksOver(draft, from, verb, () => false)
    .filter(({ mention, roles }) => {
      if (!roles.includes("of") || isVerbBetween(draft, from, mention.first, true)) return false;
      if (mention.class !== undefined) return ofGoods;
      return preps.of === "recipient" && mention.parties.length > 0 && isOfAssets(draft, mention.first);
    })
    .map((chunk) => (chunk.mention.class === undefined ? chunk : { ...chunk, roles: [] }));
}

/** `arms, delivered by A, were seized`: what belongs to another verb. */
function isVerbBetween(draft: Draft, from: number, to: number, participles: boolean = false): boolean {
  for (let at = from; at < to; at += 1) {
    const group = groupAt(draft, at);
    // `un nombre limité de drones`: a participle may be an adjective.
    if (group !== null && !(participles && isReduced(group))) return true;
  }
  return false;
}

/** The token after the agreement or licence that stands before a passive verb. */
function setBefore(draft: Draft, { object }: Frame, verb: number, sentence: Sentence): number | null {
  if (object !== "agreement" && object !== "licence") return null;
  for (let at = verb - 1; at >= sentence.first; at -= 1)
    if (draft.sets.get(at)?.includes(object) === true) return at + 1;
  return null;
}

/** Goods inside the words of an agreement: `signer un contrat d’armement`. */
export function goodsInside(draft: Draft, from: number, to: number): readonly DraftMention[] {
  const found: DraftMention[] = [];
  for (let at = from; at < to; at += 1)
    found.push(...startingAt(draft, at).filter((mention) => mention.class !== undefined));
  return found;
}

/** `the missile that Iran fired`, `a bank which London listed`: what stands before the relative pronoun is the object. */
export function relativeObject(draft: Draft, subject: readonly DraftMention[]): readonly DraftMention[] {
  const { tokens } = draft.text;
  let at = (subject[0]?.first ?? 0) - 1;
  const { objectRelatives } = draft.pack.grammar.words;
  while (
    !objectRelatives.has(tokens[at]?.norm ?? "") &&
    draft.pack.sets.determiners.has(tokens[at]?.norm ?? "")
  )
    at -= 1;
  if (!objectRelatives.has(tokens[at]?.norm ?? "")) return [];
  const end = tokens[at - 1]?.norm === "," ? at - 1 : at;
  return endingAt(draft, bracketBefore(draft, end)).filter(
    (mention) => (mention.class !== undefined || mention.parties.length > 0) && mention.hidden !== true,
  );
}

/** Senses of a preposition by which somebody takes part in the verb of a relative clause. */
const RELATIVE_SENSES: ReadonlySet<string> = new Set(["to", "from", "with", "against"]);

/** `Libya, to which Khan had sold arms`: what stands before a preposition and its relative pronoun. */
export function relativeComplement(
  draft: Draft,
  group: VerbGroup,
  subject: readonly DraftMention[],
  sentence: Sentence,
): readonly Chunk[] {
  const { tokens, flat } = draft.text;
  const before = subject[0] !== undefined && subject[0].last <= group.first ? subject[0].first : group.first;
  let at = before - 1;
  while (at > sentence.first && draft.pack.sets.determiners.has(tokens[at]?.norm ?? "")) at -= 1;
  if (!draft.pack.sets.relatives.has(tokens[at]?.norm ?? "")) return [];
  const link = draft.pack.prepositions.matchAt(tokens, at - 1, flat, at);
  if (link === null || !link.values.some((sense) => RELATIVE_SENSES.has(sense))) return [];
  const end = tokens[at - 2]?.norm === "," ? at - 2 : at - 1;
  const mention = endingAt(draft, bracketBefore(draft, end)).find(
    ({ parties, hidden, type }) => parties.length > 0 && hidden !== true && type !== "demonym",
  );
  return mention === undefined ? [] : [{ mention, roles: link.values, joined: false }];
}

/** `the Nautica Hera (IMO 9447366), which …`: where the words before a bracket end. */
function bracketBefore(draft: Draft, end: number): number {
  const { tokens } = draft.text;
  if (tokens[end - 1]?.norm !== ")") return end;
  for (let at = end - 2; at > end - 12 && at > 0; at -= 1) if (tokens[at]?.norm === "(") return at;
  return end;
}

/** `des obus livrés par …`: a bare participle qualifies what stands before it. */
export function isReduced(group: VerbGroup): boolean {
  return (group.mood === "pp" || group.mood === "att") && !group.perfect && !group.finite;
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
    if (isParting(draft, end - 1, group) || groupAt(draft, end - 1) !== null) break;
  }
  return [];
}

/** A mark between a participle and its noun; where participles agree, a comma opens their words: `ракеты, поставленные …`. */
function isParting(draft: Draft, at: number, group: VerbGroup): boolean {
  const token = draft.text.tokens[at];
  if (token?.kind !== "mark") return false;
  return token.norm !== "," || at !== group.first - 1 || draft.pack.grammar.participles.length === 0;
}
