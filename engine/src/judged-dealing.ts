/**
 * @module judged-dealing
 * Judges a dealing in a user's words: parses it, screens who is named in it, holds its figures against quotas, asks the law.
 */
import { factsOfParties, factsOfShips } from "./assess.ts";
import { toDealing, type DealingInput } from "./dealing-input.ts";
import type { Day, Lang, QueryEntity } from "./model/index.ts";
import {
  judgeDealing,
  quotasOf,
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
 * What the user states as a fact wins over what is found: a match may be somebody else of the same name.
 *
 * @throws {EmbargoError} what `toDealing` and `quotasOf` throw.
 */
export function judgeInput(
  input: DealingInput,
  { law, asOf, lang, screen }: JudgeInputOptions,
): Omit<JudgedDealing, "knownAt"> {
  const said = toDealing(input, law);
  const quota = quotasOf(said, law, asOf, lang);
  const dealing = withQuotaFacts(said, quota, law);
  const named = dealing.parties.map((name) => screen({ schema: null, properties: { name: [name] } }));
  const ships = (dealing.imo === undefined ? [] : [dealing.imo]).map((imo) =>
    screen({ schema: "Vessel", properties: { imoNumber: [imo] } }),
  );
  const facts = { ...factsOfParties(named, law), ...factsOfShips(ships, law), ...dealing.facts };
  const judged = judgeDealing({ ...dealing, facts }, { law, asOf, lang });
  return { ...judged, parties: [...named, ...ships], quota };
}
