/**
 * @module regimes/ownership/ask.fixture
 * Short ways to write holdings and ask about them, for tests. X and Y are listed unless something else is said.
 */
import type { EntityOwnership } from "./answer.ts";
import type { Holding, HoldingKind, ListedParty, OwnershipQuestion } from "./holdings.ts";
import { judgeOwnership } from "./judge-ownership.ts";

const ALWAYS = { from: null, to: null };
/** A party listed on every day. */
export const party = (id: string): ListedParty => ({ id, ...ALWAYS });
/** A holding on every day: owner, hundredths of a percent, owned. */
export const holds = (
  owner: string,
  share: number | null,
  owned: string,
  kind: HoldingKind = "shares",
): Holding => ({
  owner,
  owned,
  share,
  kind,
  ...ALWAYS,
});

/** What is asked; by default OFAC at the beginning of 2024. */
interface Asked {
  readonly issuer?: string;
  readonly asOf?: string;
  readonly listed?: readonly string[];
  readonly joint?: NonNullable<OwnershipQuestion["joint"]>;
}

/** The answer for one entity. */
export function ask(holdings: readonly Holding[], entity: string, asked: Asked = {}): EntityOwnership {
  const { issuer = "us", asOf = "2024-01-01", listed = ["X", "Y"], joint = [] } = asked;
  const question = {
    issuer,
    asOf,
    entities: [entity],
    holdings,
    listed: { [issuer]: listed.map(party) },
    joint,
  };
  const [answer] = judgeOwnership(question).entities;
  if (answer === undefined) throw new Error("no answer");
  return answer;
}

/** Its outcome alone. */
export const outcome = (...args: Parameters<typeof ask>): string => ask(...args).outcome;
