/**
 * @module reports/mentions/phrases
 * Noun phrases of the lexicon: roles, goods, instruments, dealings, events, groups, facilities. Finds how far each
 * phrase reaches to the left and right; a leading article is left out.
 */
import type { Frame } from "../lexicon.ts";
import { addMention, endingAt, sentenceOf, startingAt, type Draft, type DraftMention } from "../draft.ts";
import type { NounEntry } from "../pack.ts";
import type { PhraseMatch } from "../text/phrases.ts";
import { isVerbAt } from "../verbs.ts";

/** A noun of a frame as it stands in the text. */
export interface NounTrigger {
  readonly frames: readonly Frame[];
  readonly first: number;
  readonly last: number;
  /** Tokens of the whole phrase, goods and adjectives included. */
  readonly reach: { readonly first: number; readonly last: number };
}

/** Find noun phrases; returns those that may name an act. */
export function findPhrases(draft: Draft): readonly NounTrigger[] {
  const { tokens, flat } = draft.text;
  const matches = draft.pack.nouns
    .matchAll(tokens, flat)
    .filter(
      (match) =>
        (!isTaken(draft, match) || isGroup(match)) &&
        !(match.last - match.first === 1 && isVerbAt(draft, match.first)),
    );
  for (const match of matches) addSimple(draft, match);
  const triggers = matches.flatMap((match) => {
    const frames = match.values.flatMap((value) => (value.type === "frame" ? [value.frame] : []));
    return frames.length === 0 ? [] : [triggerOf(draft, match, frames)];
  });
  return triggers;
}

/** A group inside a role phrase (`partenaire des deux pays`) is a mention of its own as well. */
function isGroup(match: PhraseMatch<NounEntry>): boolean {
  return match.values.some((value) => value.type === "group");
}

function isTaken(draft: Draft, match: PhraseMatch<NounEntry>): boolean {
  return draft.covered.subarray(match.first, match.last).includes(1);
}

function addSimple(draft: Draft, match: PhraseMatch<NounEntry>): void {
  for (const value of match.values) {
    if (value.type === "goods") addGoods(draft, match, value.class);
    else if (value.type === "instrument") addInstrument(draft, match);
    else if (value.type === "group") addGroup(draft, match, value.of);
    else if (value.type === "vague-date")
      addMention(draft, { type: "date", first: match.first, last: match.last, parties: [], sort: "vague" });
    else continue;
    return;
  }
}

function addGoods(draft: Draft, match: PhraseMatch<NounEntry>, goodsClass: string): void {
  const first = quantityStart(draft, match.first);
  const { last, country } = adjectivesAfter(draft, match.last, false);
  const before = adjectiveBefore(draft, first);
  const from = country ?? before?.country;
  addMention(draft, {
    type: "goods",
    first: before === null ? first : quantityStart(draft, before.first),
    last,
    parties: [],
    class: goodsClass,
    ...(from === undefined ? {} : { country: from }),
  });
}

/** Numbers, units and collectives before goods: `deux`, `500 tonnes de`, `un stock d’`. */
function quantityStart(draft: Draft, first: number): number {
  const { tokens } = draft.text;
  const { numbers, multiples, units, collectives } = draft.pack.data.words;
  const sentence = sentenceOf(draft, first);
  let at = first;
  for (let back = first - 1; back >= sentence.first; back -= 1) {
    const token = tokens[back];
    if (token === undefined || draft.covered[back] === 1) break;
    const { norm, kind } = token;
    if (isYearOfDate(draft, back)) break;
    const quantity =
      kind === "number" ||
      (numbers[norm] !== undefined && !draft.pack.sets.articles.has(norm)) ||
      multiples.includes(norm) ||
      units.includes(norm) ||
      collectives.includes(norm);
    if (quantity) at = back;
    else if (!draft.pack.sets.of.has(norm) && !draft.pack.sets.determiners.has(norm)) break;
    else if (first - back > 6) break;
  }
  return at;
}

/** `am 13. September 2023 zwei Raketen`: a year behind its month counts nothing. */
function isYearOfDate(draft: Draft, at: number): boolean {
  const { tokens } = draft.text;
  const { months, beforeMonth } = draft.pack.data.dates;
  if (!/^(?:19|20)\d{2}$/.test(tokens[at]?.norm ?? "")) return false;
  const before = beforeMonth.includes(tokens[at - 1]?.norm ?? "") ? at - 2 : at - 1;
  return months[tokens[before]?.norm ?? ""] !== undefined;
}

/** Adjectives of State and of the lexicon behind a noun. */
function adjectivesAfter(
  draft: Draft,
  last: number,
  qualifying: boolean = true,
): { readonly last: number; readonly country?: string } {
  const { tokens } = draft.text;
  let at = last;
  let country: string | undefined;
  for (;;) {
    const token = tokens[at];
    const adjective = startingAt(draft, at).find((mention) => mention.type === "demonym");
    if (token === undefined) break;
    if (adjective !== undefined && draft.pack.data.words.adjectives === "after") {
      country = adjective.country;
      at = adjective.last;
    } else if (
      qualifying &&
      draft.pack.cueAdjectives.has(token.norm) &&
      draft.pack.data.words.adjectives === "after"
    )
      at += 1;
    else if (
      qualifying &&
      draft.pack.sets.instrumentAdjectives.has(token.norm) &&
      draft.pack.data.words.adjectives === "after"
    )
      at += 1;
    else break;
  }
  return country === undefined ? { last: at } : { last: at, country };
}

function adjectiveBefore(
  draft: Draft,
  first: number,
): { readonly first: number; readonly country?: string } | null {
  const adjective = endingAt(draft, first).find((mention) => mention.type === "demonym");
  if (adjective === undefined || draft.pack.data.words.adjectives === "after") return null;
  return adjective.country === undefined
    ? { first: adjective.first }
    : { first: adjective.first, country: adjective.country };
}

function addInstrument(draft: Draft, match: PhraseMatch<NounEntry>): void {
  const { tokens } = draft.text;
  const { sets } = draft.pack;
  let first = match.first;
  while (first > 0 && isInstrumentAdjective(draft, first - 1)) first -= 1;
  // English puts the body first: UN Security Council resolutions.
  const maker = endingAt(draft, first).find(
    (mention) =>
      mention.sort === "body" &&
      draft.pack.data.words.adjectives === "before" &&
      draft.pack.data.words.capitals === "names",
  );
  first = maker?.first ?? first;
  let last = match.last;
  while (isInstrumentAdjective(draft, last) || isDemonymAt(draft, last)) last += 1;
  const numbered = sets.instrumentNumbers.has(tokens[match.first]?.norm ?? "");
  if (numbered) last = afterNumber(draft, last);
  last = afterBody(draft, last);
  const demonstrative = draft.pack.sets.demonstratives.has(tokens[first - 1]?.norm ?? "");
  addMention(draft, {
    type: demonstrative ? "coreference" : "instrument",
    first: demonstrative ? first - 1 : first,
    last,
    parties: [],
    sort: "event",
    eventKind: "instrument",
  });
}

function isInstrumentAdjective(draft: Draft, at: number): boolean {
  const norm = draft.text.tokens[at]?.norm ?? "";
  return draft.pack.sets.instrumentAdjectives.has(norm);
}

function isDemonymAt(draft: Draft, at: number): boolean {
  return startingAt(draft, at).some((mention) => mention.last === at + 1 && mention.type === "demonym");
}

/** `résolution 2397 (2017)`, `règlement (UE) 2017/1509`. */
function afterNumber(draft: Draft, last: number): number {
  const { tokens } = draft.text;
  let at = last;
  let end = last;
  for (; at < last + 7; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === "number") end = tokens[at + 1]?.norm === ")" ? at + 2 : at + 1;
    else if (!/^(?:\(|\)|\/|n°|no|no\.|ue|eu)$/.test(token.norm)) break;
  }
  return end;
}

/** `… du Conseil de sécurité de l’ONU`: the body that made it belongs to its name. */
function afterBody(draft: Draft, last: number): number {
  const { tokens } = draft.text;
  let at = last;
  const { of } = draft.pack.sets;
  const { definite } = draft.pack.grammar.words;
  const links = (norm: string): boolean => of.has(norm) || definite.has(norm);
  while (links(tokens[at]?.norm ?? "") && at < last + 3) at += 1;
  const body = at === last ? undefined : startingAt(draft, at).find((mention) => mention.sort === "body");
  return body?.last ?? last;
}

function addGroup(draft: Draft, match: PhraseMatch<NounEntry>, of: "states" | "persons"): void {
  const { tokens } = draft.text;
  // A judging adjective belongs to the phrase: les deux États voisins.
  const after = tokens[match.last];
  const adjective =
    after?.kind === "word" &&
    draft.covered[match.last] === 0 &&
    draft.pack.grammar.patterns.pluralAdjective.test(after.norm) &&
    isBareAdjective(draft, match.last);
  const nested = isTaken(draft, match);
  addMention(draft, {
    type: "coreference",
    first: match.first,
    last: adjective ? match.last + 1 : match.last,
    parties: [],
    sort: "group",
    eventKind: of,
    nested,
  });
}

/** A plural word after a noun that is neither verb, preposition, adverb nor relative can only qualify it. */
function isBareAdjective(draft: Draft, at: number): boolean {
  const { tokens, flat } = draft.text;
  const norm = tokens[at]?.norm ?? "";
  const { pack } = draft;
  if (pack.data.verbs[norm] !== undefined || pack.sets.relatives.has(norm) || pack.sets.clitics.has(norm))
    return false;
  if (pack.sets.negations.has(norm) || pack.sets.contrast.has(norm) || pack.sets.determiners.has(norm))
    return false;
  return (
    pack.prepositions.matchAt(tokens, at, flat, at + 1) === null &&
    pack.adverbs.matchAt(tokens, at, flat) === null
  );
}

function triggerOf(draft: Draft, match: PhraseMatch<NounEntry>, frames: readonly Frame[]): NounTrigger {
  const reach = reachOf(draft, match, frames);
  addInnerGoods(draft, match);
  const trigger: NounTrigger = { frames, first: match.first, last: match.last, reach };
  const mention = frames.find((frame) => frame.mention !== undefined && frame.mention !== "none");
  if (mention !== undefined) addTriggerMention(draft, trigger, mention);
  return trigger;
}

/** Goods inside the very words of a dealing: `contrat d’armement`. */
function addInnerGoods(draft: Draft, match: PhraseMatch<NounEntry>): void {
  const { tokens, flat } = draft.text;
  if (match.values.some((value) => value.type === "goods")) return;
  for (const inner of draft.pack.nouns.matchAll(tokens, flat, match.first + 1, match.last)) {
    const goods = inner.values.find((value) => value.type === "goods");
    if (goods?.type === "goods") {
      addMention(draft, {
        type: "goods",
        first: inner.first,
        last: inner.last,
        parties: [],
        class: goods.class,
        hidden: true,
        nested: true,
      });
    }
  }
}

function addTriggerMention(draft: Draft, trigger: NounTrigger, frame: Frame): void {
  const { reach } = trigger;
  const inside = Array.from({ length: reach.last - reach.first }, (_, at) =>
    startingAt(draft, reach.first + at),
  )
    .flat()
    .filter((item) => item.last <= reach.last);
  // Words of the dealing itself are part of it; a State or person inside stays a mention of its own.
  for (const item of inside) if (item.type === "goods" && frame.mention === "dealing") item.hidden = true;
  const taken = inside.some(
    (item) =>
      item.type === "goods" &&
      item.hidden !== true &&
      item.first <= trigger.first &&
      item.last >= trigger.last,
  );
  const mention: DraftMention = {
    type: isTakenUp(draft, trigger) ? "coreference" : (frame.mention as "dealing" | "event"),
    first: reach.first,
    last: reach.last,
    parties: [],
    sort: "event",
    eventKind: frame.kind,
    nested: true,
  };
  if (!taken) addMention(draft, mention);
}

/** `ce tir`, `un tel accord`: a bare noun with a pointing word takes an earlier event up again. */
function isTakenUp(draft: Draft, { first, last, reach }: NounTrigger): boolean {
  const before = draft.text.tokens[first - 1]?.norm ?? "";
  return reach.last === last && draft.pack.grammar.words.pointing.has(before);
}

function reachOf(
  draft: Draft,
  match: PhraseMatch<NounEntry>,
  frames: readonly Frame[],
): { readonly first: number; readonly last: number } {
  const { tokens } = draft.text;
  let { first } = match;
  while (first > 0 && isLeftQualifier(draft, first - 1)) first -= 1;
  if (draft.pack.data.words.adjectives === "before") first = leftGoods(draft, first);
  let last = adjectivesAfter(draft, match.last).last;
  const dealing = frames.some((frame) => frame.mention === "dealing");
  // In a barter each leg is goods of its own.
  const barter = frames.some((frame) => frame.kind === "barter");
  if (!barter) last = complementEnd(draft, last, dealing ? "goods" : "any");
  if (last === match.last) last = compoundEnd(draft, last);
  const marks = [tokens[first - 1]?.norm, tokens[last]?.norm];
  const quoted = (marks[0] === "«" && marks[1] === "»") || (marks[0] === '"' && marks[1] === '"');
  return quoted ? { first: first - 1, last: last + 1 } : { first, last };
}

/** `éventuelle`, `cette`, `toute`, `son` belong to the phrase; articles and `leur` do not. */
function isLeftQualifier(draft: Draft, at: number): boolean {
  const { tokens } = draft.text;
  const norm = tokens[at]?.norm ?? "";
  const { words } = draft.pack.data;
  if (draft.pack.cueAdjectives.has(norm) || words.demonstratives.includes(norm)) return true;
  if (words.possessives.singular.includes(norm)) return true;
  const { pointing, universal } = draft.pack.grammar.words;
  return pointing.has(norm) || universal.has(norm);
}

/** English puts the goods first: `arms sale`, `coal exports`. */
function leftGoods(draft: Draft, first: number): number {
  const goods = endingAt(draft, first).find((mention) => mention.type === "goods");
  const start = goods?.first ?? first;
  return start > 0 && isLeftQualifier(draft, start - 1) ? start - 1 : start;
}

/** `vente d’armes`, `invasion de l’Ukraine`, `violation de ces résolutions`, `discussion de cinq heures`. */
function complementEnd(draft: Draft, last: number, of: "goods" | "any"): number {
  const { tokens } = draft.text;
  if (!draft.pack.sets.of.has(tokens[last]?.norm ?? "")) return last;
  let at = last + 1;
  while (draft.pack.grammar.words.definite.has(tokens[at]?.norm ?? "")) at += 1;
  const found = startingAt(draft, at)
    .filter((mention) => mention.nested !== true)
    .find(
      (mention) =>
        mention.type === "goods" ||
        (of === "any" &&
          (mention.sort === "state" || mention.type === "coreference" || mention.type === "instrument")),
    );
  if (found !== undefined) return found.last;
  return of === "any" ? (durationEnd(draft, at) ?? last) : last;
}

function durationEnd(draft: Draft, at: number): number | null {
  const { tokens } = draft.text;
  const { numbers } = draft.pack.data.words;
  const number = tokens[at]?.kind === "number" || numbers[tokens[at]?.norm ?? ""] !== undefined;
  return number && draft.pack.data.dates.durations.includes(tokens[at + 1]?.norm ?? "") ? at + 2 : null;
}

/** `la rencontre Kim-Poutine`. */
function compoundEnd(draft: Draft, last: number): number {
  const named = startingAt(draft, last).some(
    (mention) => mention.sort === "person" && mention.span !== undefined,
  );
  return named ? last + 1 : last;
}
