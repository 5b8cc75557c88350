/**
 * @module regimes/ownership/coverage
 * Which entities a reading covers, from all listed parties: together in one spread, or one spread for each of them.
 */
import { KINDS, type Graph } from "./graph.ts";
import { makeSpread, type Course, type Spread } from "./spread.ts";

/** Listed owners shown of one entity, where each is taken singly. */
const GROUPS_SHOWN = 20;

/** Holdings that separate spreads may count in all: so many for each there is, and no fewer than; about a second for 100,000. */
const COUNTS = { perHolding: 32, atLeast: 1_000_000 };

/** What a course covers. */
export interface Reach {
  /** False where there was too much to spread from each listed party: at most, too much is covered; for certain, too little. */
  readonly exact: boolean;
  has(party: number): boolean;
  /** Most of a kind that one spread counted in an entity. */
  best(party: number, kind: number): number;
  /** Whether any spread counted a holding. */
  counted(row: number): boolean;
  /** How many spreads reached an entity that is asked about. */
  spreadsAt(party: number): number;
  /** One of those, the one that covered it first. Valid until another is asked for. */
  spreadAt(party: number, at: number): Spread;
}

/**
 * Carry a course from all listed parties.
 *
 * A listed party that another one covers spreads nothing of its own: what it reaches, the other reaches too.
 * Cost: O(holdings). Where owners are taken singly it is a spread for each listed party, over what it reaches, until 32 times
 * the holdings (and no less than a million) are counted; the rest is spread together at most, and for certain not at all.
 */
export function reach(
  graph: Graph,
  listed: readonly number[],
  course: Course,
  asked: ReadonlySet<number>,
): Reach {
  const { reading } = course;
  const run = makeSpread(graph, course);
  const first = new Int32Array(graph.ids.length).fill(-1);
  const best = new Float64Array(graph.ids.length * KINDS);
  const counted = new Uint8Array(graph.owner.length);
  const groups: (readonly number[])[] = [];
  const groupsAt = new Map<number, number[]>();
  const together = reading.sum === "all";
  const inOrder = listed.toSorted((a, b) => (graph.rank[a] ?? 0) - (graph.rank[b] ?? 0) || a - b);
  let countsLeft = Math.max(COUNTS.atLeast, COUNTS.perHolding * graph.owner.length);
  let exact = true;
  for (let at = 0; at < inOrder.length; at += 1) {
    const single = !together && countsLeft > 0;
    const roots = single ? inOrder.slice(at, at + 1) : inOrder.slice(at);
    if (!single) at = inOrder.length;
    exact &&= single || together;
    if (!exact && !course.most) break;
    if (single && reading.through === "cascade" && first[roots[0] ?? 0] !== -1) continue;
    const spread = run(roots);
    countsLeft -= spread.rows.length;
    for (const party of spread.covered) if (first[party] === -1) first[party] = groups.length;
    for (const party of spread.touched) {
      if (asked.has(party)) noteGroup(groupsAt, party, groups.length, spread.has(party));
      for (let kind = 0; kind < KINDS; kind += 1) {
        const cell = party * KINDS + kind;
        best[cell] = Math.max(best[cell] ?? 0, spread.sum(party, kind));
      }
    }
    for (const row of spread.rows) counted[row] = 1;
    groups.push(roots);
  }
  let shown: { readonly group: number; readonly spread: Spread } | null = null;
  return {
    exact,
    has: (party) => first[party] !== -1,
    best: (party, kind) => best[party * KINDS + kind] ?? 0,
    counted: (row) => counted[row] === 1,
    spreadsAt: (party) => groupsAt.get(party)?.length ?? 0,
    spreadAt(party, at) {
      const group = groupsAt.get(party)?.[at] ?? 0;
      if (shown?.group !== group) shown = { group, spread: run(groups[group] ?? []) };
      return shown.spread;
    },
  };
}

/** Notes which group reached an entity; those that cover it come before those that do not. */
function noteGroup(at: Map<number, number[]>, party: number, group: number, covers: boolean): void {
  const groups = at.get(party);
  if (groups === undefined) at.set(party, [group]);
  else if (groups.length < GROUPS_SHOWN) groups.push(group);
  else if (covers) groups[GROUPS_SHOWN - 1] = group;
  if (covers) groups?.unshift(groups.pop() as number);
}
