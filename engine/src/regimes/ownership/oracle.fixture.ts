/**
 * @module regimes/ownership/oracle.fixture
 * The slow and obvious version, for tests: every completion of the unknown shares, and rules applied until nothing changes.
 */
import { HOLDING_KINDS, WHOLE, type Holding } from "./holdings.ts";

/** Sizes an unknown share is given: enough to reach and to miss every test of these rules. */
const sizes = (room: number): readonly number[] => [...new Set([0, Math.floor(room / 2), room])];

/** Every way in which unknown shares could be known; shares of an entity together never exceed the whole. */
export function completionsOf(holdings: readonly Holding[]): readonly (readonly Holding[])[] {
  const recorded = (owned: string, kind: string): number =>
    holdings
      .filter((each) => each.owned === owned && each.kind === kind)
      .reduce((sum, { share }) => sum + (share ?? 0), 0);
  const over = ({ owned, kind }: Holding): boolean => kind !== "control" && recorded(owned, kind) > WHOLE;
  let all: Holding[][] = [[]];
  for (const holding of holdings) {
    const { owned, kind, share } = holding;
    if (share !== null && !over(holding)) {
      all = all.map((some) => [...some, holding]);
      continue;
    }
    const room = kind === "control" || over(holding) ? WHOLE : WHOLE - recorded(owned, kind);
    const given = kind === "control" ? [0, WHOLE] : sizes(room);
    all = all.flatMap((some) => given.map((size) => [...some, { ...holding, share: size }]));
  }
  return all.filter((some) =>
    some.every(
      ({ owned, kind }) =>
        kind === "control" ||
        some
          .filter((each) => each.owned === owned && each.kind === kind)
          .reduce((sum, each) => sum + (each.share ?? 0), 0) <= WHOLE,
    ),
  );
}

/** What is blocked by the rules of 2014-08-13 (us), 2024-07-03 (eu) and 2020-12-31 (gb), written out once more. */
export function blockedNaively(
  holdings: readonly Holding[],
  listed: readonly string[],
  issuer: string,
): ReadonlySet<string> {
  const groups = issuer === "gb" ? listed.map((id) => [id]) : [listed];
  return new Set([...listed, ...groups.flatMap((group) => [...closureOf(group, holdings, issuer)])]);
}

function closureOf(
  group: readonly string[],
  holdings: readonly Holding[],
  issuer: string,
): ReadonlySet<string> {
  const covered = new Set(group);
  for (let before = -1; before !== covered.size; ) {
    before = covered.size;
    for (const { owned } of holdings) {
      const sums = HOLDING_KINDS.map((kind) =>
        holdings
          .filter((each) => each.owned === owned && each.kind === kind && covered.has(each.owner))
          .reduce((sum, { share }) => sum + (share ?? 0), 0),
      );
      const [shares = 0, votes = 0, board = 0, control = 0] = sums;
      const half = issuer === "gb" ? shares > 5000 : shares >= 5000;
      if (half || (issuer !== "us" && (votes > 5000 || board > 5000 || control >= WHOLE))) covered.add(owned);
    }
  }
  return covered;
}
