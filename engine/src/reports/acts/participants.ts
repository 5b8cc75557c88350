/**
 * @module reports/acts/participants
 * Gives each mention of a clause its role in a frame: who supplies, who receives, what, against what, where.
 */
import { partyFor, startingAt, stateParty, type Draft, type DraftMention } from "../draft.ts";
import type { Frame, FrameRole } from "../lexicon.ts";
import type { Chunk } from "./chunks.ts";
import { isOfAssets } from "./needs.ts";

/** Who and what takes part in an act, by role. */
export interface Participants {
  readonly actors: Set<string>;
  readonly recipients: Set<string>;
  /** Named side by side, without saying who gives and who takes. */
  readonly both: Set<string>;
  readonly goods: DraftMention[];
  readonly payment: DraftMention[];
  readonly things: DraftMention[];
  /** Cities that stand for their State here, should the act hold. */
  readonly capitals: DraftMention[];
  place: string | null;
  /** Last token that takes part. */
  last: number;
}

/** Nobody and nothing yet. */
export function noParticipants(last: number): Participants {
  return {
    actors: new Set(),
    recipients: new Set(),
    both: new Set(),
    goods: [],
    payment: [],
    things: [],
    capitals: [],
    place: null,
    last,
  };
}

/** Role that a place in the sentence takes when the frame does not say. */
const DEFAULT_ROLES: Readonly<Partial<Record<string, FrameRole>>> = {
  in: "none",
  about: "none",
  despite: "none",
  for: "none",
};

/** Put the chunks of a clause into their roles. Joined chunks share the role of the one before. */
export function assignChunks(
  draft: Draft,
  frame: Frame,
  chunks: readonly Chunk[],
  object: FrameRole,
  into: Participants,
): void {
  let role: FrameRole = object;
  let objectTaken = false;
  // Role of the last mention that is no place, and whether a place stands behind it.
  let [outer, behindPlace]: [FrameRole, boolean] = [object, false];
  for (const chunk of chunks) {
    if (chunk.mention.type === "date") continue;
    const place = chunk.mention.sort === "place";
    // `charges A, residing in Bishkek, and B`: B is no place, and joined to A.
    if (chunk.roles.length === 0 && chunk.joined && behindPlace && !place) role = outer;
    if (chunk.roles.length > 0) role = roleOf(frame, chunk);
    else if (!chunk.joined || isOtherSort(chunk, role)) {
      // `shipped Sudan a hundred rockets`: behind a receiver the goods still take the object's place.
      const isGoods = chunk.mention.class !== undefined;
      role = objectTaken && !(isGoods && into.goods.length === 0 && takesGoods(object)) ? "none" : object;
      objectTaken = true;
    }
    if (!place) outer = role;
    behindPlace = place;
    if (role === "recipient" && isOfStranger(draft, frame, chunk)) role = "none";
    if (frame.kind === "labour-dispatch" && role === "recipient-state" && isOfState(chunk.mention)) {
      // `sur des chantiers russes`: workers are where the State's sites are.
      into.recipients.add(stateParty(draft, chunk.mention.country).key);
      into.last = Math.max(into.last, chunk.mention.last);
    } else if (isNationalOnly(frame, role, chunk.mention)) addThing(into.things, chunk.mention, into);
    else
      assign(
        draft,
        role,
        role === "recipient" ? asSomebody(draft, frame, chunk.mention) : chunk.mention,
        into,
      );
  }
}

function isOfState(mention: DraftMention): mention is DraftMention & { readonly country: string } {
  return mention.country !== undefined && mention.parties[0]?.startsWith("qualified:") === true;
}

/** Kinds that are done to somebody, never to a place. */
const ON_SOMEBODY: ReadonlySet<string> = new Set(["designation", "delisting", "cyber-theft", "seizure"]);

/** `une licence à Rosbank`: an unknown name that its preposition made a place is somebody, where no place can be meant. */
function asSomebody(draft: Draft, { kind }: Frame, mention: DraftMention): DraftMention {
  const place = draft.parties.get(mention.parties[0] ?? "");
  const unknown = mention.type === "place" && mention.country === undefined && place?.country === null;
  if (!ON_SOMEBODY.has(kind) || !unknown || isGazetteerPlace(draft, place.key)) return mention;
  const { caption } = place;
  const { key } = partyFor(draft, `organisation:${caption.toLowerCase()}`, () => ({
    caption,
    kind: "organisation",
    schema: "LegalEntity",
    country: null,
    wikidata: null,
    identifiers: [],
  }));
  return { ...mention, type: "name", sort: "organisation", parties: [key] };
}

function isGazetteerPlace(draft: Draft, key: string): boolean {
  return draft.pack.data.places.some(({ id }) => `place:${id}` === key);
}

/** `sanctioned a Russian bank`: the bank is listed or delisted, and not its country. */
export function isNationalOnly({ kind }: Frame, role: FrameRole, { type }: DraftMention): boolean {
  return type === "demonym" && role === "recipient" && (kind === "designation" || kind === "delisting");
}

/** `sanctioned relatives of X`: the relatives are listed, and not X; `froze the assets of X` hits X. */
function isOfStranger(draft: Draft, { kind, verbs }: Frame, { mention, roles }: Chunk): boolean {
  return (
    kind === "designation" && verbs !== undefined && roles.includes("of") && !isOfAssets(draft, mention.first)
  );
}

/** `remis à X, début mars, des roquettes`: goods behind a comma do not share the role of a party. */
function isOtherSort(chunk: Chunk, role: FrameRole): boolean {
  return chunk.mention.class !== undefined && (role === "recipient" || role === "actor" || role === "both");
}

function takesGoods(role: FrameRole): boolean {
  return role === "goods" || role === "goods-or-recipient" || role === "recipient-or-goods";
}

/** `was listed for acting on behalf of X`: what authorities do to somebody is not done for whom that somebody serves. */
const BY_AUTHORITIES: ReadonlySet<string> = new Set(["designation", "delisting", "investigation", "seizure"]);

function roleOf(frame: Frame, chunk: Chunk): FrameRole {
  for (const sense of chunk.roles) {
    if (sense === "behalf") return BY_AUTHORITIES.has(frame.kind) ? "none" : (frame.subject ?? "none");
    const role = frame.preps[sense] ?? DEFAULT_ROLES[sense];
    if (role !== undefined && (role !== "none" || chunk.roles.length === 1)) {
      if (role === "payment" && chunk.mention.class === undefined) continue;
      return role;
    }
  }
  return "none";
}

/** Give one mention a role. A role that the mention cannot take is left empty, never guessed. */
export function assign(draft: Draft, role: FrameRole, mention: DraftMention, into: Participants): void {
  const isGoods = mention.class !== undefined && mention.parties.length === 0;
  switch (role) {
    case "actor":
      return addParties(draft, into.actors, mention, into);
    case "recipient":
      return isGoods ? undefined : addParties(draft, into.recipients, mention, into);
    case "both":
      return addParties(draft, into.both, mention, into);
    case "goods":
      return isGoods ? addThing(into.goods, mention, into) : undefined;
    case "payment":
      return isGoods ? addThing(into.payment, mention, into) : undefined;
    case "goods-or-actor":
      return isGoods ? addThing(into.goods, mention, into) : addParties(draft, into.actors, mention, into);
    case "recipient-or-goods":
      if (mention.sort === "event") return addThing(into.things, mention, into);
      return isGoods
        ? addThing(into.goods, mention, into)
        : addParties(draft, into.recipients, mention, into);
    case "goods-or-recipient":
      return isGoods
        ? addThing(into.goods, mention, into)
        : addParties(draft, into.recipients, mention, into);
    case "recipient-or-actor":
    case "recipient-or-event":
      if (mention.parties.length > 0) return addParties(draft, into.recipients, mention, into);
      return addThing(into.things, mention, into);
    case "recipient-state":
      if (isStateLike(draft, mention)) return addParties(draft, into.recipients, mention, into);
      return setPlace(mention, into);
    case "place-or-recipient":
      return mention.type === "place" || mention.sort === "place"
        ? setPlace(mention, into)
        : addParties(draft, into.recipients, mention, into);
    case "target-place":
      return setPlace(mention, into);
    case "instrument":
      // `the Syria sanctions program`: the State before a measure is the one it is against.
      if (namesTarget(draft, mention)) return addParties(draft, into.recipients, mention, into);
      return addThing(into.things, mention, into);
    case "agreement":
    case "licence":
    case "workers":
      return addThing(into.things, mention, into);
    default:
      return mention.sort === "place" ? setPlace(mention, into) : undefined;
  }
}

function namesTarget(draft: Draft, mention: DraftMention): boolean {
  if (mention.sort !== "state" || mention.type !== "name") return false;
  return startingAt(draft, mention.last).some(
    (next) => next.type === "instrument" || next.eventKind === "instrument",
  );
}

/** A city named as the receiving end stands for its State after all. */
function addParties(draft: Draft, set: Set<string>, mention: DraftMention, into: Participants): void {
  if (mention.type === "place" && mention.country !== undefined) {
    into.capitals.push(mention);
    set.add(stateParty(draft, mention.country).key);
    into.last = Math.max(into.last, mention.last);
    return;
  }
  if (mention.sort === "place" && mention.country !== undefined && mention.type === "name") {
    // Delivered to a port: to the State it lies in.
    set.add(stateParty(draft, mention.country).key);
    setPlace(mention, into);
    into.last = Math.max(into.last, mention.last);
    return;
  }
  const takes = mention.parties.filter((key) => draft.parties.get(key)?.kind !== "place");
  if (takes.length === 0 && mention.sort === "place") return setPlace(mention, into);
  for (const key of takes) set.add(key);
  // A role and the name behind it are one.
  const named =
    mention.sort === "role"
      ? startingAt(draft, mention.last).find((next) => next.sort === "person")
      : undefined;
  if (takes.length > 0) into.last = Math.max(into.last, named?.last ?? mention.last);
}

/** Once an act holds, the cities in it that stand for their State are read so everywhere. */
export function settleCapitals(draft: Draft, { capitals }: Participants): void {
  for (const mention of capitals) {
    if (mention.country === undefined) continue;
    mention.type = "metonym";
    mention.parties = [stateParty(draft, mention.country).key];
  }
}

function addThing(list: DraftMention[], mention: DraftMention, into: Participants): void {
  if (!list.includes(mention)) list.push(mention);
  into.last = Math.max(into.last, mention.last);
}

function setPlace(mention: DraftMention, into: Participants): void {
  const [key] = mention.parties;
  if (key !== undefined && key.startsWith("place:")) into.place ??= key;
}

function isStateLike(draft: Draft, mention: DraftMention): boolean {
  return (
    mention.sort === "state" &&
    draft.parties.get(mention.parties[0] ?? "")?.kind === "state" &&
    mention.type !== "demonym"
  );
}
