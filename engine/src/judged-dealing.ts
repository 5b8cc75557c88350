/**
 * @module judged-dealing
 * Judges a dealing in a user's words: parses it, screens who is named in it, asks for their owners
 * and for quotas, then the law.
 */
import { factsOfParties, factsOfShips } from "./assess.ts";
import { ownershipOf, type DealingOwnership } from "./dealing-owners.ts";
import { toDealing, type DealingInput } from "./dealing-input.ts";
import type { Day, Lang, QueryEntity } from "./model/index.ts";
import {
  judgeDealing,
  quotasOf,
  withOwnershipFacts,
  withQuotaFacts,
  type DealingQuota,
  type Judgement,
  type Law,
} from "./regimes/index.ts";
import type { Screening } from "./screening/index.ts";

/** A judged dealing with the screening of the parties named in it, and of the ship whose IMO number is said. */
export interface JudgedDealing extends Judgement {
  readonly knownAt: Day;
  readonly parties: readonly Screening[];
  /** Whether the parties count as listed owners' by the holdings stated; `null` = no holding was. */
  readonly ownership: DealingOwnership | null;
  /** Quotas that the goods come under on the day, with the figures as stated; empty = none. */
  readonly quota: readonly DealingQuota[];
}

/** What judging needs besides the dealing. */
export interface JudgeInputOptions {
  readonly law: Law;
  readonly asOf: Day;
  readonly lang: Lang;
  /** Screens with every candidate shown. */
  readonly screen: (query: QueryEntity) => Screening;
}

/**
 * Judge what a user says of a dealing.
 *
 * What the user states as a fact wins over what is found: a match may be somebody else of the same name. So it wins over what
 * follows from owners who were found that way.
 *
 * @throws {EmbargoError} what `toDealing`, `quotasOf` and `ownershipOf` throw.
 */
export function judgeInput(
  input: DealingInput,
  { law, asOf, lang, screen }: JudgeInputOptions,
): Omit<JudgedDealing, "knownAt"> {
  const said = toDealing(input, law);
  const quota = quotasOf(said, law, asOf, lang);
  const figured = withQuotaFacts(said, quota, law);
  const named = said.parties.map((name) => screen({ schema: null, properties: { name: [name] } }));
  const ships = (said.imo === undefined ? [] : [said.imo]).map((imo) =>
    screen({ schema: "Vessel", properties: { imoNumber: [imo] } }),
  );
  const facts = { ...factsOfParties(named, law), ...factsOfShips(ships, law), ...figured.facts };
  const holdings = input.holdings ?? [];
  const ownership =
    holdings.length === 0 ? null : ownershipOf(holdings, said.parties, named, { law, asOf, lang, screen });
  const dealing = withOwnershipFacts({ ...figured, facts }, ownership?.answers ?? [], law);
  return { ...judgeDealing(dealing, { law, asOf, lang }), parties: [...named, ...ships], ownership, quota };
}
