/**
 * @module regimes/ownership/party-ownership
 * Whether parties count as their listed owners' by the rule of every issuer, where it may be open who is listed.
 */
import type { Day, Lang, Verification } from "../../model/index.ts";
import type { AppliedRule, EntityOwnership, OwnershipGap, OwnershipJudgement } from "./answer.ts";
import type { Holding } from "./holdings.ts";
import { judgeOwnership } from "./judge-ownership.ts";
import { OWNERSHIP_RULES } from "./rules.ts";

/** What is asked. Ids of parties and owners are the caller's. */
export interface PartyQuestion {
  readonly asOf: Day;
  readonly lang: Lang;
  readonly issuers: readonly string[];
  readonly parties: readonly string[];
  readonly holdings: readonly Holding[];
  /** By issuer: who is listed on the day. */
  readonly listed: Readonly<Record<string, readonly string[]>>;
  /** By issuer: who may be. */
  readonly perhaps: Readonly<Record<string, readonly string[]>>;
}

/** Why there is no certain answer. `listing`: whether `owner` is listed is not certain. */
export interface PartyGap extends Omit<OwnershipGap, "reason"> {
  readonly reason: OwnershipGap["reason"] | "listing";
}

/** The answer for one party by the rule of one issuer. */
export interface PartyOwnership extends Omit<EntityOwnership, "entity" | "missing"> {
  readonly issuer: string;
  readonly party: string;
  readonly asOf: Day;
  readonly missing: readonly PartyGap[];
  /** The version applied; `null` = no rule of the issuer is known here on the day. */
  readonly rule:
    | (Omit<AppliedRule, "title" | "cite" | "says" | "verified"> & {
        readonly title: string;
        readonly says: string;
      })
    | null;
  readonly source: { readonly cite: string } | null;
  readonly verified: { readonly content: Verification; readonly day: Verification } | null;
}

/**
 * Ask the rule of each issuer, once with those listed for certain and once with all that may be.
 *
 * An issuer without a rule here is asked as before its first version: any tie to a listed party leaves it undetermined.
 *
 * @returns `blocked` and `not-blocked` only where both answers say so; otherwise the wider answer with what is open.
 * @throws {EmbargoError} what `judgeOwnership` throws.
 *
 * Cost: that of `judgeOwnership`, twice for each issuer.
 */
export function judgePartyOwnership(question: PartyQuestion): readonly PartyOwnership[] {
  return question.issuers.flatMap((issuer) => {
    const certain = question.listed[issuer] ?? [];
    const perhaps = question.perhaps[issuer] ?? [];
    const narrow = ask(question, issuer, certain);
    const wide = perhaps.length === 0 ? narrow : ask(question, issuer, [...certain, ...perhaps]);
    return narrow.entities.map((entity, at) => {
      const widest = wide.entities[at] as EntityOwnership;
      return toAnswer(narrow, join(entity, widest, new Set(perhaps)), question);
    });
  });
}

function ask(
  { asOf, parties, holdings }: PartyQuestion,
  issuer: string,
  listed: readonly string[],
): OwnershipJudgement {
  const unruled = { id: `${issuer}.none`, issuer, lists: [], title: { en: "", fr: "" }, versions: [] };
  const rules = OWNERSHIP_RULES.some((rule) => rule.issuer === issuer) ? OWNERSHIP_RULES : [unruled];
  const span = { from: null, to: null };
  return judgeOwnership(
    {
      issuer,
      asOf,
      entities: parties,
      holdings,
      listed: { [issuer]: listed.map((id) => ({ id, ...span })) },
    },
    rules,
  );
}

type Joined = Omit<EntityOwnership, "missing"> & { readonly missing: readonly PartyGap[] };

/** What both answers say; else the wider one, undetermined, with what is open in either and the owners who may be listed. */
function join(narrow: EntityOwnership, wide: EntityOwnership, perhaps: ReadonlySet<string>): Joined {
  if (narrow.outcome === "blocked") return narrow;
  if (wide.outcome === "not-blocked") return wide;
  const gaps = new Map([...narrow.missing, ...wide.missing].map((gap) => [JSON.stringify(gap), gap]));
  const counting = [wide.entity, ...wide.chains.flatMap(({ steps }) => steps.map(({ owner }) => owner))];
  const shown = [...new Set(counting)].filter((id) => perhaps.has(id));
  // Where the chains show none of them, it may hang on any.
  const open = shown.length > 0 || gaps.size > 0 ? shown : [...perhaps];
  const listings = open.map((owner): PartyGap => ({ reason: "listing", owner, owned: null, kind: null }));
  return { ...wide, outcome: "undetermined", basis: null, missing: [...listings, ...gaps.values()] };
}

function toAnswer(
  { issuer, rule }: OwnershipJudgement,
  joined: Joined,
  { asOf, lang }: PartyQuestion,
): PartyOwnership {
  const { entity, ...answer } = joined;
  if (rule === null)
    return { issuer, party: entity, asOf, ...answer, rule: null, source: null, verified: null };
  const { title, cite, says, verified, ...rest } = rule;
  return {
    issuer,
    party: entity,
    asOf,
    ...answer,
    rule: { ...rest, title: title[lang], says: says[lang] },
    source: { cite: cite[lang] },
    verified,
  };
}
