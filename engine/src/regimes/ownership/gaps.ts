/**
 * @module regimes/ownership/gaps
 * Names what could still change an answer that is undetermined.
 */
import type { OwnershipGap } from "./answer.ts";
import type { Reach } from "./coverage.ts";
import { rowsOf, type Graph } from "./graph.ts";
import type { Holding } from "./holdings.ts";

/** Reaches of a rule: for certain, at most, and at most with what is known only (`null` = as for certain). */
export interface Reaches {
  readonly certain: Reach;
  readonly most: Reach;
  readonly known: Reach | null;
}

/**
 * Holdings on the way to an entity that are unsure, and whether the rule itself is.
 *
 * Walks up over parties that may be covered and are not for certain. Cost: O(holdings above the entity).
 */
export function gapsOf(
  entity: number,
  { certain, most, known }: Reaches,
  graph: Graph,
  holdings: readonly Holding[],
  noRule: boolean,
): readonly OwnershipGap[] {
  const found = new Map<number, OwnershipGap["reason"]>();
  const queue = [entity];
  const seen = new Set(queue);
  for (let head = 0; head < queue.length; head += 1) {
    for (const row of rowsOf(graph.into, queue[head] ?? 0)) {
      if (!most.counted(row)) continue;
      const owner = graph.owner[row] ?? 0;
      const given = holdings[graph.place[row] ?? 0] as Holding;
      if (graph.unsure[row] === 1) found.set(row, given.share === null ? "unknown" : "exceeds-whole");
      else if (goesRound(row, graph) && !certain.has(owner)) found.set(row, "circle");
      if (certain.has(owner) || !most.has(owner) || seen.has(owner)) continue;
      seen.add(owner);
      queue.push(owner);
    }
  }
  const gaps = [...found]
    .sort(([a], [b]) => (graph.place[a] ?? 0) - (graph.place[b] ?? 0))
    .map(([row, reason]): OwnershipGap => {
      const { owner, owned, kind } = holdings[graph.place[row] ?? 0] as Holding;
      return { reason, owner, owned, kind };
    });
  const whole = (reason: OwnershipGap["reason"], holds: boolean): readonly OwnershipGap[] =>
    holds ? [{ reason, owner: null, owned: null, kind: null }] : [];
  const exact = certain.exact && most.exact;
  const byReading = (known?.has(entity) ?? false) || (gaps.length === 0 && exact);
  return [
    ...whole("no-rule", noRule),
    ...whole("reading", !noRule && byReading),
    ...whole("too-large", !exact),
    ...gaps,
  ];
}

function goesRound(row: number, { owner, owned, circle }: Graph): boolean {
  const number = circle[owned[row] ?? 0] ?? -1;
  return number !== -1 && circle[owner[row] ?? 0] === number;
}
