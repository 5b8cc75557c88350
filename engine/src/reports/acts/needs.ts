/**
 * @module reports/acts/needs
 * Whether what a frame asks for stands beside its word: goods of a class, a party, an instrument, workers …
 */
import { startingAt, type Draft, type DraftMention } from "../draft.ts";
import type { Frame } from "../lexicon.ts";
import { groupAt } from "../verbs.ts";
import type { Participants } from "./participants.ts";

interface Scope {
  readonly first: number;
  readonly last: number;
}

/**
 * Check the `needs` of a frame.
 *
 * @param scope  tokens of the sentence up to the end of the clause.
 * @param trigger tokens of the word itself; what is needed stands behind it or is part of it.
 */
export function needsMet(
  draft: Draft,
  frame: Frame,
  into: Participants,
  scope: Scope,
  trigger: Scope,
): boolean {
  const [need = "none", classes] = frame.needs.split(":");
  switch (need) {
    case "goods":
      // Goods outside the lexicon: a supply from one State to another is one all the same, and its goods are unknown.
      if (classes === undefined && into.goods.length === 0)
        return frame.unknownGoods === true ? hasObject(draft, into, trigger) : bothStates(draft, frame, into);
      return into.goods.some((item) => classes === undefined || isOf(draft, item.class, classes.split(",")));
    case "self-goods":
      return startingAt(draft, trigger.first).some((mention) => mention.type === "goods");
    case "party":
      if (frame.kind === "investigation" && isPassiveAt(draft, trigger)) return true;
      return (
        into.recipients.size > 0 ||
        into.things.some((thing) => thing.type === "demonym") ||
        listsSomebody(draft, frame, into, trigger)
      );
    case "person-or-state":
      return into.actors.size > 1 || into.both.size > 1;
    case "instrument":
      return hasInstrument(draft, trigger, scope);
    case "measure":
      return hasMeasure(draft, trigger, scope) || into.things.some((thing) => isMeasure(draft, thing));
    case "instrument-or-list":
      return hasMeasure(draft, trigger, scope) || namesList(draft, trigger.first, scope.last);
    case "list-phrase":
      return namesList(draft, trigger.first, scope.last);
    case "workers":
      return (
        hasSet(draft, "workers", trigger.first, scope.last) ||
        hasSet(draft, "workers", Math.max(scope.first, trigger.first - 6), trigger.first)
      );
    case "soldiers":
      return (
        hasSet(draft, "soldiers", trigger.first, scope.last) ||
        hasSet(draft, "soldiers", Math.max(scope.first, trigger.first - 6), trigger.first)
      );
    case "agreement":
    case "licence":
      return hasSet(draft, need, Math.max(scope.first, trigger.first - BEFORE_PASSIVE), scope.last);
    case "penalty":
      return hasSet(draft, "penalty", trigger.first, scope.last);
    case "issuer":
      return [...into.actors].some((key) => isIssuer(draft, key));
    case "money-or-cyber":
      return (
        into.goods.some((item) => item.class === "money") || hasSet(draft, "cyber", trigger.first, scope.last)
      );
    default:
      return true;
  }
}

/** What a passive verb is said of stands at most so many tokens before it. */
const BEFORE_PASSIVE = 8;

/** A State, or a body of one or of several: who may forbid something. */
export function isIssuer(draft: Draft, key: string): boolean {
  const party = draft.parties.get(key);
  return (
    party?.kind === "state" ||
    (party?.kind === "organisation" && (party.country !== null || key.startsWith("body:")))
  );
}

/** `OFAC is designating two companies`: an issuer lists whom the text does not name; behind the verb stands an object. */
function listsSomebody(draft: Draft, frame: Frame, into: Participants, trigger: Scope): boolean {
  const { tokens, flat } = draft.text;
  const next = tokens[trigger.last];
  return (
    frame.kind === "designation" &&
    frame.verbs !== undefined &&
    [...into.actors].some((key) => isIssuer(draft, key)) &&
    (isRelativeBefore(draft, trigger.first) ||
      ((next?.kind === "word" || next?.kind === "number") &&
        draft.pack.prepositions.matchAt(tokens, trigger.last, flat) === null))
  );
}

/** `a broker whom Washington listed`: the one listed stands before the pronoun. */
function isRelativeBefore(draft: Draft, verb: number): boolean {
  const near = draft.text.tokens.slice(Math.max(0, verb - 8), verb);
  return near.some(({ norm }) => draft.pack.grammar.words.objectRelatives.has(norm));
}

function isPassiveAt(draft: Draft, { first, last }: Scope): boolean {
  for (let at = last - 1; at >= first; at -= 1) {
    const group = groupAt(draft, at);
    if (group !== null) return group.passive && group.finite;
  }
  return false;
}

/** Somebody takes part, and the verb has an object that the lexicon does not know. */
function hasObject(draft: Draft, into: Participants, trigger: Scope): boolean {
  if (into.actors.size + into.recipients.size === 0) return isPassiveAt(draft, trigger);
  const next = draft.text.tokens[trigger.last];
  return next?.kind === "word" || next?.kind === "number";
}

function bothStates(draft: Draft, frame: Frame, into: Participants): boolean {
  if (!frame.id.endsWith(".supply")) return false;
  const isState = (key: string): boolean => draft.parties.get(key)?.kind === "state";
  return [...into.actors].some(
    (from) => isState(from) && [...into.recipients].some((to) => to !== from && isState(to)),
  );
}

function isOf(draft: Draft, id: string | undefined, classes: readonly string[]): boolean {
  return (draft.pack.data.goodsAncestors[id ?? ""] ?? []).some((above) => classes.includes(above));
}

/** An instrument as direct object or complement of the word: nothing but words of the phrase stands between. */
function hasInstrument(draft: Draft, trigger: Scope, scope: Scope): boolean {
  for (let at = trigger.first; at < Math.min(scope.last, trigger.last + 10); at += 1) {
    if (
      startingAt(draft, at).some(
        (mention) => mention.type === "instrument" || mention.eventKind === "instrument",
      )
    )
      return true;
  }
  return false;
}

/** A sanction or embargo, not a resolution or law as such; no other verb stands between it and the word. */
function hasMeasure(draft: Draft, trigger: Scope, scope: Scope): boolean {
  for (let at = trigger.first; at < Math.min(scope.last, trigger.last + 10); at += 1) {
    if (at >= trigger.last && groupAt(draft, at) !== null) return false;
    const found = startingAt(draft, at).find(
      (mention) => mention.type === "instrument" || mention.eventKind === "instrument",
    );
    if (found !== undefined && isMeasure(draft, found)) return true;
  }
  return false;
}

function isMeasure(draft: Draft, mention: DraftMention): boolean {
  const { measures } = draft.pack.data.instruments;
  return draft.text.tokens.slice(mention.first, mention.last).some((token) => measures.includes(token.norm));
}

/** How many tokens before a name the word for what is theirs may stand: `the assets of the Volga Bank`. */
const BEFORE_OWNER = 4;

/** Whether a name is the owner of assets: `les avoirs de la banque`. */
export function isOfAssets(draft: Draft, first: number): boolean {
  return hasSet(draft, "assets", Math.max(0, first - BEFORE_OWNER), first);
}

/** How many words of whose list it is may stand before it: `from the European Union's list`. */
const BEFORE_LIST = 5;

/** `on the list`, `from the EU's list`: a phrase of the lexicon, or its preposition and its noun with an owner between. */
function namesList(draft: Draft, from: number, to: number): boolean {
  if (hasSet(draft, "listPhrase", from, to)) return true;
  const { tokens } = draft.text;
  const { openers, heads } = draft.pack.sets.lists;
  for (let at = from + 1; at < to; at += 1) {
    if (!heads.has(tokens[at]?.norm ?? "")) continue;
    for (let back = at - 1; back > Math.max(from, at - 1 - BEFORE_LIST); back -= 1) {
      if (tokens[back]?.kind === "mark" && tokens[back]?.norm !== "'s") break;
      if (openers.has(tokens[back]?.norm ?? "")) return true;
    }
  }
  return false;
}

function hasSet(draft: Draft, set: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (draft.sets.get(at)?.includes(set) === true) return true;
  return false;
}
