/**
 * @module reports/acts/same-event
 * Which tellings of a text are of one event.
 */
import type { Draft } from "../draft.ts";
import type { RawAct } from "./telling.ts";

/** What of a draft says whom a party speaks for. */
type Parties = Pick<Draft, "parties">;
/** What of an act says which event it tells. */
export type Telling = Pick<RawAct, "kind" | "modality"> & {
  readonly participants: Pick<RawAct["participants"], "actors" | "recipients" | "both" | "goods">;
};

/** Kinds of which one text tells the same event in several places. */
const ONE_EVENT: ReadonlySet<string> = new Set([
  "meeting",
  "agreement",
  "transfer",
  "barter",
  "trade",
  "military-cooperation",
  "space-cooperation",
  "space-launch",
  "missile-launch",
  "nuclear-test",
  "labour-dispatch",
  "ship-to-ship-transfer",
]);

/** A telling that stands for all of a group that say the same of the event. */
interface Representative<T> {
  readonly act: T;
  /** Lowest number of a group that has such a telling. */
  group: number;
}

/**
 * Put tellings of one event together: each joins the first group that has a telling of the same event, or begins one.
 *
 * Tellings of one event share a participant, so that only those of a participant are compared, and of those that say the same
 * only one. Cost: the tellings, times the different ones that share a participant with them.
 */
export function groupTellings<T extends Telling>(
  draft: Parties,
  raw: readonly T[],
): readonly (readonly T[])[] {
  const groups: T[][] = [];
  const byParticipant = new Map<string, Map<string, Representative<T>>>();
  for (const act of raw) {
    const keys = ONE_EVENT.has(act.kind) ? [...everybody(draft, act)].map((key) => `${act.kind}:${key}`) : [];
    const number = firstGroup(draft, act, keys, byParticipant) ?? groups.length;
    (groups[number] ??= []).push(act);
    const signature = signatureOf(draft, act);
    for (const key of keys) {
      const known = byParticipant.get(key) ?? new Map<string, Representative<T>>();
      byParticipant.set(key, known);
      const same = known.get(signature);
      if (same === undefined) known.set(signature, { act, group: number });
      else same.group = Math.min(same.group, number);
    }
  }
  return groups;
}

function firstGroup<T extends Telling>(
  draft: Parties,
  act: T,
  keys: readonly string[],
  byParticipant: ReadonlyMap<string, ReadonlyMap<string, Representative<T>>>,
): number | null {
  let first: number | null = null;
  for (const key of keys) {
    for (const { act: other, group } of byParticipant.get(key)?.values() ?? []) {
      if ((first === null || group < first) && isSame(draft, other, act)) first = group;
    }
  }
  return first;
}

/** All that {@link isSame} asks of a telling, as one text. */
function signatureOf(draft: Parties, act: Telling): string {
  return JSON.stringify([
    act.modality,
    [...everybody(draft, act)].sort(),
    rolesOf(draft, act),
    act.participants.recipients.size > 0,
    [...new Set(classesOf(act))].sort(),
  ]);
}

/** The same event: same kind, no contrary participants, goods of one class, and modalities that can be one claim. */
export function isSame(draft: Parties, a: Telling, b: Telling): boolean {
  if (a.kind !== b.kind || !ONE_EVENT.has(a.kind)) return false;
  if (!compatible(a, b)) return false;
  const left = everybody(draft, a);
  const right = everybody(draft, b);
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  if (small.size === 0 || ![...small].every((key) => large.has(key))) return false;
  const contrary =
    a.participants.recipients.size > 0 &&
    b.participants.recipients.size > 0 &&
    rolesOf(draft, a) !== rolesOf(draft, b);
  return !contrary && sameGoods(a, b);
}

function rolesOf(draft: Parties, act: Telling): string {
  return [...act.participants.actors]
    .map((key) => countryKey(draft, key))
    .sort()
    .join();
}

/** Denied or negated is another claim than asserted; a heading or a condition on the same event is not. */
function compatible(a: Telling, b: Telling): boolean {
  const rejects = (act: Telling): boolean => act.modality === "denied" || act.modality === "negated";
  if (rejects(a) !== rejects(b)) return false;
  const done = (act: Telling): boolean => act.modality === "asserted";
  if (a.kind === "meeting") return true;
  return done(a) === done(b) || a.modality === "unclear" || b.modality === "unclear";
}

function everybody(draft: Parties, act: Telling): ReadonlySet<string> {
  const { actors, recipients, both } = act.participants;
  return new Set(
    [...actors, ...recipients, ...both].map((key) => (act.kind === "meeting" ? key : countryKey(draft, key))),
  );
}

/** The State that a person speaks for, else the party itself. */
export function countryKey(draft: Parties, key: string): string {
  const party = draft.parties.get(key);
  return party?.kind === "person" && party.country !== null ? `state:${party.country}` : key;
}

function sameGoods(a: Telling, b: Telling): boolean {
  const [left, right] = [classesOf(a), classesOf(b)];
  return left.length === 0 || right.length === 0 || left.some((id) => right.includes(id));
}

function classesOf(act: Telling): readonly string[] {
  return act.participants.goods.map((item) => item.class ?? "");
}
