/**
 * @module regimes/ownership/spread
 * Carries coverage from listed parties down to what they own, until nothing more is reached (the least fixpoint): an entity
 * that passes a test is covered, and what it holds counts whole.
 */
import { KINDS, rowsOf, type Graph } from "./graph.ts";
import { sharesEnough, type Reading } from "./rules.ts";

/** How a reading is carried. */
export interface Course {
  readonly reading: Reading;
  /** Whether what is unsure counts as much as it can: unknown shares, and what goes round in a circle. */
  readonly most: boolean;
}

/** What one spread has reached; the tables are used again by the next. */
export interface Spread {
  /** Parties covered, in the order in which they were reached; listed ones first. */
  readonly covered: readonly number[];
  /** How many of `covered` are listed. */
  readonly roots: number;
  /** Entities that a covered party holds something in. */
  readonly touched: readonly number[];
  has(party: number): boolean;
  /** Place of a party in `covered`; infinite if it is not. */
  orderOf(party: number): number;
  /** Holdings counted. */
  readonly rows: readonly number[];
  /** Whether a holding was counted. */
  counted(row: number): boolean;
  /** Share counted in an entity, by kind. */
  sum(party: number, kind: number): number;
  /** The largest holding by which a party was covered, where it has been looked up; `null` = none. */
  readonly largest: Map<number, number | null>;
}

/**
 * Make what carries a course over a graph.
 *
 * Each call spreads from other listed parties and forgets the last. Cost of a call: O(holdings of what it reaches).
 */
export function makeSpread(graph: Graph, { reading, most }: Course): (roots: readonly number[]) => Spread {
  const enough = sharesEnough(reading);
  const size = graph.ids.length;
  const inside = new Int32Array(size);
  const order = new Int32Array(size);
  const taken = new Int32Array(graph.owner.length);
  const turned = new Int32Array(graph.circles.length);
  const pooled = new Int32Array(graph.pools.length);
  const known = new Float64Array(size * KINDS);
  const open = new Uint8Array(size * KINDS);
  const seen = new Int32Array(size);
  let stamp = 0;
  let covered: number[] = [];
  let touched: number[] = [];
  let rows: number[] = [];

  const sum = (party: number, kind: number): number => {
    const cell = party * KINDS + kind;
    if (seen[party] !== stamp) return 0;
    return (known[cell] ?? 0) + (most && open[cell] === 1 ? (graph.room[cell] ?? 0) : 0);
  };
  const enter = (party: number): void => {
    if (inside[party] === stamp) return;
    inside[party] = stamp;
    order[party] = covered.push(party) - 1;
  };
  const take = (row: number): void => {
    if (taken[row] === stamp) return;
    taken[row] = stamp;
    rows.push(row);
    const party = graph.owned[row] ?? 0;
    const kind = graph.kind[row] ?? 0;
    if (seen[party] !== stamp) {
      seen[party] = stamp;
      touched.push(party);
      known.fill(0, party * KINDS, (party + 1) * KINDS);
      open.fill(0, party * KINDS, (party + 1) * KINDS);
    }
    const cell = party * KINDS + kind;
    known[cell] = (known[cell] ?? 0) + (graph.share[row] ?? 0);
    if (graph.unsure[row] === 1) open[cell] = 1;
    if (sum(party, kind) >= (enough[kind] ?? Infinity)) enter(party);
  };
  /** Whoever has a part of a circle may have a part of all that its members hold in each other. */
  const turn = (circle: number): void => {
    if (turned[circle] === stamp) return;
    turned[circle] = stamp;
    for (const member of graph.circles[circle] ?? [])
      for (const row of rowsOf(graph.out, member))
        if (graph.circle[graph.owned[row] ?? 0] === circle) take(row);
  };
  const offer = (row: number): void => {
    take(row);
    const pool = reading.joint ? (graph.pool[row] ?? -1) : -1;
    if (pool !== -1 && pooled[pool] !== stamp) {
      pooled[pool] = stamp;
      for (const each of graph.pools[pool] ?? []) take(each);
    }
    const circle = graph.circle[graph.owned[row] ?? 0] ?? -1;
    if (most && circle !== -1) turn(circle);
  };

  return (roots) => {
    stamp += 1;
    covered = [];
    touched = [];
    rows = [];
    for (const root of roots) enter(root);
    const listed = covered.length;
    for (let head = 0; head < covered.length; head += 1) {
      if (reading.through === "direct" && head >= listed) break;
      for (const row of rowsOf(graph.out, covered[head] ?? 0)) offer(row);
    }
    const now = stamp;
    return {
      covered,
      roots: listed,
      touched,
      rows,
      has: (party) => inside[party] === now,
      orderOf: (party) => (inside[party] === now ? (order[party] ?? 0) : Infinity),
      largest: new Map(),
      counted: (row) => taken[row] === now,
      sum,
    };
  };
}
