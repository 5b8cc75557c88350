/**
 * @module regimes/ownership/graph
 * The holdings in force on a day as a graph from owner to owned, in flat arrays; only what lies above the entities asked.
 */
import { findCircles } from "./circles.ts";
import { HOLDING_KINDS, holdsOn, WHOLE, type OwnershipQuestion } from "./holdings.ts";

/** Columns of a table by entity: one for each kind of holding. */
export const KINDS: number = HOLDING_KINDS.length;
const CONTROL = HOLDING_KINDS.indexOf("control");

/** Rows of a table grouped by a key: those of `key` are `rows[start[key] .. start[key + 1])`. */
export interface Grouped {
  readonly start: Int32Array;
  readonly rows: Int32Array;
}

/** Parties and holdings by number. */
export interface Graph {
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly owner: Int32Array;
  readonly owned: Int32Array;
  /** Column of {@link HOLDING_KINDS}. */
  readonly kind: Uint8Array;
  /** Hundredths of a percent; what is unknown, or contradicts the others, is 0 here and 1 in `unsure`. */
  readonly share: Int32Array;
  readonly unsure: Uint8Array;
  /** Place of each holding in the question. */
  readonly place: Int32Array;
  readonly out: Grouped;
  readonly into: Grouped;
  /** By entity and kind: the most that all its unsure holdings can be together. */
  readonly room: Int32Array;
  /** By entity and kind: the sum of the shares recorded. */
  readonly recorded: Float64Array;
  /** Number of the circle of holdings an entity is in; -1 = none. */
  readonly circle: Int32Array;
  readonly circles: readonly (readonly number[])[];
  /** Order in which owners come before what they own, circles apart. */
  readonly rank: Int32Array;
  /** Joint arrangement of each holding; -1 = none. */
  readonly pool: Int32Array;
  readonly pools: readonly (readonly number[])[];
}

/**
 * Lay out the holdings that may matter.
 *
 * @param kinds columns that the rule counts; holdings of another kind are left out.
 * Cost: O(holdings), in time and memory.
 */
export function buildGraph(question: OwnershipQuestion, kinds: ReadonlySet<number>): Graph {
  const ids: string[] = [];
  const numberOf = new Map<string, number>();
  const number = (id: string): number => {
    const known = numberOf.get(id);
    if (known !== undefined) return known;
    numberOf.set(id, ids.length);
    return ids.push(id) - 1;
  };
  const asked = question.entities.map(number);
  const places = placesInForce(question, kinds);
  const at = (place: number): OwnershipQuestion["holdings"][number] => question.holdings[place] as never;
  const ends = places.map((place) => [number(at(place).owner), number(at(place).owned)] as const);
  const above = reachAbove(asked, ends, ids.length);
  const kept = places.map((_, row) => row).filter((row) => above[ends[row]?.[1] ?? 0] === 1);
  const owner = Int32Array.from(kept, (row) => ends[row]?.[0] ?? 0);
  const owned = Int32Array.from(kept, (row) => ends[row]?.[1] ?? 0);
  const place = Int32Array.from(kept, (row) => places[row] ?? 0);
  const kind = Uint8Array.from(place, (row) => HOLDING_KINDS.indexOf(at(row).kind));
  const given = Array.from(place, (row) => at(row).share);
  const out = groupBy(owner, ids.length);
  const edges = { ids, numberOf, owner, owned, kind, place, out, into: groupBy(owned, ids.length) };
  return {
    ...edges,
    ...weigh(owned, kind, given, ids.length),
    ...findCircles(owned, out, owner),
    ...poolsOf(question, edges),
  };
}

function placesInForce({ holdings, asOf }: OwnershipQuestion, kinds: ReadonlySet<number>): readonly number[] {
  const places: number[] = [];
  for (const [place, holding] of holdings.entries()) {
    if (holding.share !== 0 && holdsOn(holding, asOf) && kinds.has(HOLDING_KINDS.indexOf(holding.kind)))
      places.push(place);
  }
  return places;
}

/** Marks everything that holds something, through whatever others, in what is asked. */
function reachAbove(
  asked: readonly number[],
  ends: readonly (readonly [owner: number, owned: number])[],
  size: number,
): Uint8Array {
  const marked = new Uint8Array(size);
  const into = groupBy(
    Int32Array.from(ends, ([, owned]) => owned),
    size,
  );
  const queue = [...new Set(asked)];
  for (const party of queue) marked[party] = 1;
  for (let head = 0; head < queue.length; head += 1) {
    for (const row of rowsOf(into, queue[head] ?? 0)) {
      const owner = ends[row]?.[0] ?? 0;
      if (marked[owner] === 1) continue;
      marked[owner] = 1;
      queue.push(owner);
    }
  }
  return marked;
}

/** Shares as far as they can be relied on. Recorded shares above the whole contradict each other: none is certain then. */
function weigh(
  owned: Int32Array,
  kind: Uint8Array,
  given: readonly (number | null)[],
  size: number,
): Pick<Graph, "share" | "unsure" | "room" | "recorded"> {
  const recorded = new Float64Array(size * KINDS);
  const cell = (row: number): number => (owned[row] ?? 0) * KINDS + (kind[row] ?? 0);
  for (const [row, share] of given.entries()) recorded[cell(row)] = (recorded[cell(row)] ?? 0) + (share ?? 0);
  const shared = (at: number): boolean => at % KINDS !== CONTROL;
  const over = (at: number): boolean => shared(at) && (recorded[at] ?? 0) > WHOLE;
  const unsure = Uint8Array.from(given, (share, row) => (share === null || over(cell(row)) ? 1 : 0));
  return {
    recorded,
    unsure,
    share: Int32Array.from(given, (share, row) => (unsure[row] === 1 ? 0 : (share ?? 0))),
    room: Int32Array.from(recorded, (sum, at) => (shared(at) && !over(at) ? WHOLE - sum : WHOLE)),
  };
}

function poolsOf(
  { joint = [], asOf }: OwnershipQuestion,
  { numberOf, owner, into }: Pick<Graph, "numberOf" | "owner" | "into">,
): Pick<Graph, "pool" | "pools"> {
  const pool = new Int32Array(owner.length).fill(-1);
  const pools: number[][] = [];
  for (const arrangement of joint) {
    const entity = numberOf.get(arrangement.owned);
    if (entity === undefined || !holdsOn(arrangement, asOf)) continue;
    const parties = new Set(arrangement.owners.map((id) => numberOf.get(id)));
    const rows = [...rowsOf(into, entity)].filter((row) => parties.has(owner[row]));
    // An owner of two arrangements joins them: what each counts, both count.
    const joined = new Set(rows.flatMap((row) => pools[pool[row] ?? -1] ?? [row]));
    for (const row of joined) pool[row] = pools.length;
    pools.push([...joined].sort((a, b) => a - b));
  }
  return { pool, pools };
}

/** Rows of a key. */
export function rowsOf({ start, rows }: Grouped, key: number): Int32Array {
  return rows.subarray(start[key] ?? 0, start[key + 1] ?? 0);
}

function groupBy(keys: Int32Array, size: number): Grouped {
  const start = new Int32Array(size + 1);
  for (const key of keys) start[key + 1] = (start[key + 1] ?? 0) + 1;
  for (let key = 0; key < size; key += 1) start[key + 1] = (start[key + 1] ?? 0) + (start[key] ?? 0);
  const next = start.slice();
  const rows = new Int32Array(keys.length);
  for (const [row, key] of keys.entries()) {
    const at = next[key] ?? 0;
    rows[at] = row;
    next[key] = at + 1;
  }
  return { start, rows };
}
