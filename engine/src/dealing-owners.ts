/**
 * @module dealing-owners
 * Screens the owners of the parties of a dealing and asks, by the rule of each issuer, whether a party counts as theirs.
 */
import { issuerSpeaking } from "./assess.ts";
import type { HoldingInput } from "./dealing-input.ts";
import { EmbargoError, type Day, type Lang, type QueryEntity } from "./model/index.ts";
import { normaliseName } from "./names/index.ts";
import {
  holdsOn,
  judgePartyOwnership,
  modelledIssuers,
  OWNERSHIP_RULES,
  type Holding,
  type Law,
  type PartyOwnership,
} from "./regimes/index.ts";
import type { Candidate, Screening } from "./screening/index.ts";

/** What is known of the owners of a dealing's parties. */
export interface DealingOwnership {
  /** The holdings as read; a name written in two ways that differ in case or signs only stands in the first. */
  readonly holdings: readonly Holding[];
  /** The screening of each owner above a party, directly or not, on the day. */
  readonly owners: readonly Screening[];
  /** By issuer and party. */
  readonly answers: readonly PartyOwnership[];
  /** Entities in which something is held and which are no party and no owner of one: perhaps a name misspelt. */
  readonly unused: readonly string[];
}

/** What asking needs besides. */
export interface OwnersOptions {
  readonly law: Law;
  readonly asOf: Day;
  readonly lang: Lang;
  readonly screen: (query: QueryEntity) => Screening;
}

/**
 * Ask who owns the parties.
 *
 * An owner is listed where a candidate matches and stands, on the day, on a list of the issuer of those whose assets are
 * blocked. A candidate below the match, another list of the issuer, and a designation that is not certain on the day
 * leave it open.
 *
 * @param parties names of the parties; `named` their screenings, in the same order.
 * @throws {EmbargoError} `NAME_EMPTY` for a name without letter or digit, `NUMBER_INVALID`, `DATE_INVALID` and
 *   `VALUE_NOT_ALLOWED` for a holding, each with its place.
 *
 * Cost: a screening for each owner, and that of `judgePartyOwnership`.
 */
export function ownershipOf(
  given: readonly HoldingInput[],
  parties: readonly string[],
  named: readonly Screening[],
  { law, asOf, lang, screen }: OwnersOptions,
): DealingOwnership {
  const spelling = spellings([...parties, ...given.flatMap(({ owned, owner }) => [owned, owner])]);
  const holdings = given.map((holding) => toHolding(holding, spelling));
  const entities = [...new Set(parties.map(spelling))];
  const inForce = holdings.filter((holding) => holding.share !== 0 && holdsOn(holding, asOf));
  const held = reached(entities, inForce);
  const above = new Set(inForce.filter(({ owned }) => held.has(owned)).map(({ owner }) => owner));
  const known = new Map(parties.map((name, at) => [spelling(name), named[at] as Screening] as const));
  const screened = [...above].map(
    (name) => [name, known.get(name) ?? screen({ schema: null, properties: { name: [name] } })] as const,
  );
  const issuers = modelledIssuers(law);
  const by = (
    find: (screening: Screening, issuer: string) => boolean,
    rows: readonly (readonly [string, Screening])[],
  ) =>
    Object.fromEntries(
      issuers.map((issuer) => [issuer, rows.flatMap(([name, found]) => (find(found, issuer) ? [name] : []))]),
    );
  const all = reached(entities, holdings);
  return {
    holdings,
    owners: screened.flatMap(([name, screening]) => (known.has(name) ? [] : [screening])),
    answers: judgePartyOwnership({
      asOf,
      lang,
      issuers,
      parties: entities,
      holdings,
      listed: by(isListed, [...known, ...screened]),
      perhaps: by((found, issuer) => !isListed(found, issuer) && mayBeListed(found, issuer), screened),
    }),
    unused: [...new Set(holdings.map(({ owned }) => owned))].filter((name) => !all.has(name)),
  };
}

/** Gives each name the way in which it was written first. */
function spellings(names: readonly string[]): (name: string) => string {
  const first = new Map<string, string>();
  for (const name of names) {
    if (!/[\p{L}\p{N}]/u.test(name)) throw new EmbargoError("NAME_EMPTY");
    const key = normaliseName(name);
    if (!first.has(key)) first.set(key, name.trim());
  }
  return (name) => first.get(normaliseName(name)) ?? name;
}

function toHolding(
  { owner, owned, share, kind = "shares", from = null, to = null }: HoldingInput,
  spelling: (name: string) => string,
): Holding {
  return { owner: spelling(owner), owned: spelling(owned), share, kind, from, to };
}

/** The parties, and all that hold something in them through whatever others. */
function reached(parties: readonly string[], holdings: readonly Holding[]): ReadonlySet<string> {
  const owners = new Map<string, string[]>();
  for (const { owner, owned } of holdings) {
    const known = owners.get(owned);
    if (known === undefined) owners.set(owned, [owner]);
    else known.push(owner);
  }
  const found = new Set(parties);
  for (const name of found) for (const owner of owners.get(name) ?? []) found.add(owner);
  return found;
}

function isListed({ candidates }: Screening, issuer: string): boolean {
  return candidates.some(
    ({ match, designations }) => match && designations.some((item) => blocks(item, issuer) === true),
  );
}

function mayBeListed({ candidates }: Screening, issuer: string): boolean {
  return candidates.some(({ designations, uncertainDesignations }) =>
    [...designations, ...uncertainDesignations].some((item) => blocks(item, issuer) !== null),
  );
}

/** Whether a designation blocks assets by the law of an issuer; `null` = it is not the issuer's. */
function blocks(designation: Candidate["designations"][number], issuer: string): boolean | null {
  if (issuerSpeaking(designation) !== issuer) return null;
  const rule = OWNERSHIP_RULES.find((each) => each.issuer === issuer);
  return rule === undefined || rule.lists.includes(designation.list);
}
