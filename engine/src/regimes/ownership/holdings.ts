/**
 * @module regimes/ownership/holdings
 * What is asked: who holds what in whom and since when, who is listed, on which day. Checks it once, at the door.
 */
import { EmbargoError, parseDay, type Day } from "../../model/index.ts";

/** Kinds of holding; their order is that of the columns of a graph. */
export const HOLDING_KINDS = ["shares", "votes", "board", "control"] as const;

/**
 * `shares`: ownership; `votes`: voting rights; `board`: the part of the board that the owner may appoint or remove;
 * `control`: that the owner controls the entity in any other way.
 */
export type HoldingKind = (typeof HOLDING_KINDS)[number];

/** The whole of an entity, in hundredths of a percent. */
export const WHOLE = 10_000;

/** Days on which something holds: `from` the first, `to` the first no longer. `null` = no day is given, so it is open there. */
export interface Span {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** What one party holds in another. Several holdings of one owner are added up. */
export interface Holding extends Span {
  readonly owner: string;
  readonly owned: string;
  /** 0–10000, hundredths of a percent; `null` = it exists, its size is unknown. Of `control`: 10000 it is so, 0 not, `null` unknown. */
  readonly share: number | null;
  readonly kind: HoldingKind;
}

/** A party that an issuer lists. */
export interface ListedParty extends Span {
  readonly id: string;
}

/** An arrangement by which several owners use what they hold in an entity together. */
export interface JointArrangement extends Span {
  readonly owners: readonly string[];
  readonly owned: string;
}

/** What is asked of {@link judgeOwnership}. */
export interface OwnershipQuestion {
  /** Whose rule is applied: `us`, `eu`, `gb`, `un`, `ch`, `ca`. */
  readonly issuer: string;
  readonly asOf: Day;
  /** Ids of the entities asked about. */
  readonly entities: readonly string[];
  readonly holdings: readonly Holding[];
  /** Listed parties by issuer; the issuer asked must be there, with an empty list if it lists none of them. */
  readonly listed: Readonly<Record<string, readonly ListedParty[]>>;
  /** Absent = none is known. */
  readonly joint?: readonly JointArrangement[];
}

/**
 * Refuse a question that cannot be answered.
 *
 * @throws {EmbargoError} `DATE_INVALID`, `NUMBER_INVALID`, `VALUE_NOT_ALLOWED` naming the place.
 */
export function checkQuestion(question: OwnershipQuestion, issuers: readonly string[]): void {
  const { issuer, asOf, entities, holdings, listed, joint = [] } = question;
  const known = issuers.filter((id) => Object.hasOwn(listed, id));
  if (!known.includes(issuer)) refuse("issuer", issuer, known);
  parseDay(asOf, "asOf");
  entities.forEach((id, at) => checkId(id, `entities[${at}]`));
  holdings.forEach((holding, at) => checkHolding(holding, `holdings[${at}]`));
  (listed[issuer] ?? []).forEach((party, at) => {
    checkId(party.id, `listed.${issuer}[${at}].id`);
    checkSpan(party, `listed.${issuer}[${at}]`);
  });
  joint.forEach((arrangement, at) => {
    checkId(arrangement.owned, `joint[${at}].owned`);
    arrangement.owners.forEach((id, place) => checkId(id, `joint[${at}].owners[${place}]`));
    checkSpan(arrangement, `joint[${at}]`);
  });
}

/** Whether something holds on a day. */
export function holdsOn({ from, to }: Span, day: Day): boolean {
  return (from === null || from <= day) && (to === null || to > day);
}

function checkHolding(holding: Holding, where: string): void {
  const { owner, owned, share, kind } = holding;
  checkId(owner, `${where}.owner`);
  checkId(owned, `${where}.owned`);
  if (!HOLDING_KINDS.includes(kind)) refuse(`${where}.kind`, kind, HOLDING_KINDS);
  if (share !== null && !(Number.isInteger(share) && share >= 0 && share <= WHOLE)) {
    throw new EmbargoError("NUMBER_INVALID", {
      where: `${where}.share`,
      min: 0,
      max: WHOLE,
      value: String(share),
      example: "5000",
    });
  }
  if (kind === "control" && share !== null && share !== 0 && share !== WHOLE)
    refuse(`${where}.share`, String(share), ["0", String(WHOLE), "null"]);
  checkSpan(holding, where);
}

function checkSpan({ from, to }: Span, where: string): void {
  if (from !== null) parseDay(from, `${where}.from`);
  if (to !== null) parseDay(to, `${where}.to`);
}

function checkId(id: unknown, where: string): void {
  if (typeof id !== "string" || id === "") refuse(where, String(id), ["id"]);
}

function refuse(where: string, value: string, allowed: readonly string[]): never {
  throw new EmbargoError("VALUE_NOT_ALLOWED", { where, value, allowed: allowed.join(", ") });
}
