/**
 * @module regimes/ownership/chains
 * Shows why an entity is, or may be, covered: each holding that counts, with the way up to a listed party.
 */
import type { OwnershipChain, OwnershipStep } from "./answer.ts";
import type { Reach } from "./coverage.ts";
import { rowsOf, type Graph } from "./graph.ts";
import { HOLDING_KINDS, WHOLE, type Holding } from "./holdings.ts";
import type { Spread } from "./spread.ts";

/** Steps shown for one entity, and of one chain. */
const STEPS_SHOWN = 2_000;
/** Steps shown in one judgement. */
export const STEPS_IN_ALL = 200_000;
/** Digits kept when shares are multiplied; sixteen shares are exact. */
const SCALE = 10n ** 64n;
const SHARES = HOLDING_KINDS.indexOf("shares");

/** What chains are drawn from. `stepsLeft` goes down as they are. */
export interface Drawing {
  readonly graph: Graph;
  readonly holdings: readonly Holding[];
  stepsLeft: number;
}

/** The chains of an entity, by listed owner and then the largest holdings first. */
export function chainsOf(
  entity: number,
  reached: Reach,
  drawing: Drawing,
): { readonly chains: readonly OwnershipChain[]; readonly chainsLeftOut: number } {
  const { graph } = drawing;
  const counting = [...rowsOf(graph.into, entity)]
    .filter((row) => reached.counted(row))
    .sort((a, b) => size(b, graph) - size(a, graph) || (graph.place[a] ?? 0) - (graph.place[b] ?? 0));
  const chains: OwnershipChain[] = [];
  const shown = new Set<number>();
  let left = Math.min(STEPS_SHOWN, drawing.stepsLeft);
  for (let at = 0; at < reached.spreadsAt(entity) && left > 0; at += 1) {
    const spread = reached.spreadAt(entity, at);
    for (const row of counting) {
      if (left <= 0) break;
      if (!spread.counted(row)) continue;
      const chain = chainTo(row, entity, spread, drawing);
      chains.push(chain);
      shown.add(row);
      left -= chain.steps.length;
      drawing.stepsLeft -= chain.steps.length;
    }
  }
  return { chains, chainsLeftOut: counting.length - shown.size };
}

/** The way from a listed party down to a row; each owner was covered before what it owns, so it ends. */
function chainTo(row: number, entity: number, spread: Spread, drawing: Drawing): OwnershipChain {
  const { graph } = drawing;
  const path = [row];
  let owner = graph.owner[row] ?? 0;
  while (spread.orderOf(owner) >= spread.roots && owner !== entity && path.length < STEPS_SHOWN) {
    const up = spread.has(owner) ? largestInto(owner, spread, graph) : null;
    if (up === null) break;
    path.push(up);
    owner = graph.owner[up] ?? 0;
  }
  const listed = spread.orderOf(owner) < spread.roots ? (graph.ids[owner] ?? null) : null;
  const cut = listed === null && path.length >= STEPS_SHOWN;
  return { listed, steps: stepsOf(path.reverse(), drawing, cut), cut };
}

/** The largest of the holdings that covered a party. */
function largestInto(party: number, spread: Spread, graph: Graph): number | null {
  const known = spread.largest.get(party);
  if (known !== undefined) return known;
  const rank = spread.orderOf(party);
  let largest: number | null = null;
  for (const row of rowsOf(graph.into, party)) {
    if (!spread.counted(row) || spread.orderOf(graph.owner[row] ?? 0) >= rank) continue;
    if (largest === null || size(row, graph) > size(largest, graph)) largest = row;
  }
  spread.largest.set(party, largest);
  return largest;
}

function stepsOf(
  path: readonly number[],
  { graph, holdings }: Drawing,
  cut: boolean,
): readonly OwnershipStep[] {
  let product: bigint | null = cut ? null : SCALE;
  return path.map((row) => {
    const { owner, owned, kind, share } = holdings[graph.place[row] ?? 0] as Holding;
    product =
      product === null || share === null || graph.kind[row] !== SHARES
        ? null
        : (product * BigInt(share)) / BigInt(WHOLE);
    const effective = product === null ? null : Number((product * BigInt(WHOLE)) / SCALE);
    return { owner, owned, kind, share, effective };
  });
}

function size(row: number, graph: Graph): number {
  return graph.share[row] ?? 0;
}
