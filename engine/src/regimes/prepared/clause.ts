/**
 * @module regimes/prepared/clause
 * What a clause comes to when it is known how each of its points stands: the one place that says what a clause means.
 */
import type { Clause } from "../law.ts";
import { FROM, GOODS_CLASS, TO, type Names } from "./names.ts";
import { FALSE, OPEN, OPEN_TO, TRUE, type PointTable } from "./points.ts";

/** Three-valued; `OPEN` lies between the two others, so that “all” is the least and “any” the greatest. */
export type Stand = typeof FALSE | typeof OPEN | typeof TRUE;

/** What a clause comes to. */
export interface ClauseAnswer {
  readonly stand: Stand;
  /** Names without which it stays open; none where it does not. */
  readonly missing: readonly number[];
  /** Points that are the reason, in order; one may stand twice. */
  readonly told: readonly number[];
}

/** A clause with its points numbered. */
type Node =
  | { readonly op: "point"; readonly point: number; readonly missing: readonly [number, number] }
  | { readonly op: "all" | "any"; readonly of: readonly Node[] }
  | { readonly op: "not"; readonly of: Node };

/** Answers kept for one clause at most; then they are forgotten and worked out anew. */
const MOST_KEPT = 512;
/** A clause on more points keeps no answers: their stand no longer fits one number. */
const MOST_POINTS = 24;

/** A clause that remembers what it came to. It depends on how its points stand and on nothing else. */
export class PreparedClause {
  readonly #root: Node;
  readonly #points: readonly number[];
  readonly #kept = new Map<number, ClauseAnswer>();

  constructor(clause: Clause, table: PointTable, names: Names) {
    const points = new Set<number>();
    this.#root = numbered(clause, table, names, points);
    this.#points = [...points];
  }

  /** What it comes to on a leg. @param stands how each point of the rule base stands. */
  on(stands: Uint8Array): ClauseAnswer {
    let key = 0;
    for (const point of this.#points) key = key * 4 + (stands[point] ?? OPEN);
    return this.#kept.get(key) ?? this.#keep(key, stands);
  }

  /** The same, with some facts read as “no” where nobody stated them. */
  presuming(stands: Uint8Array, presumed: Uint8Array): ClauseAnswer {
    let key = 0;
    for (const point of this.#points) key = key * 4 + presumedStand(stands, presumed, point);
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    return this.#keep(
      key,
      stands.map((_, point) => presumedStand(stands, presumed, point)),
    );
  }

  #keep(key: number, stands: Uint8Array): ClauseAnswer {
    const answer = weigh(this.#root, stands);
    if (this.#points.length > MOST_POINTS) return answer;
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(key, answer);
    return answer;
  }
}

function presumedStand(stands: Uint8Array, presumed: Uint8Array, point: number): number {
  const stand = stands[point] ?? OPEN;
  return stand === OPEN && presumed[point] === 1 ? FALSE : stand;
}

function numbered(clause: Clause, table: PointTable, names: Names, points: Set<number>): Node {
  const part = (of: Clause): Node => numbered(of, table, names, points);
  if (clause.op === "not") return { op: "not", of: part(clause.of) };
  if ("of" in clause) return { op: clause.op, of: clause.of.map(part) };
  const point = table.numberOf(clause);
  points.add(point);
  const named = (name: string): number => names.numberOf(name);
  if (clause.op === "parties") return { op: "point", point, missing: [named(FROM), named(TO)] };
  const name = clause.op === "fact" ? clause.fact : clause.op === "goods" ? GOODS_CLASS : clause.op;
  return { op: "point", point, missing: [named(name), named(name)] };
}

/** What a clause comes to. Cost: O(size of the clause). */
function weigh(node: Node, stands: Uint8Array): ClauseAnswer {
  switch (node.op) {
    case "all":
      return together(
        node.of.map((part) => weigh(part, stands)),
        FALSE,
      );
    case "any":
      return together(
        node.of.map((part) => weigh(part, stands)),
        TRUE,
      );
    case "not": {
      const answer = weigh(node.of, stands);
      return { ...answer, stand: (TRUE - answer.stand) as Stand };
    }
    default:
      return weighPoint(node.point, node.missing, stands[node.point] ?? OPEN);
  }
}

function weighPoint(point: number, [first, second]: readonly [number, number], stand: number): ClauseAnswer {
  if (stand === FALSE || stand === TRUE) return { stand, missing: [], told: [point] };
  return { stand: OPEN, missing: [stand === OPEN_TO ? second : first], told: [] };
}

/** Conjunction (`decider` false) or disjunction (`decider` true): one decider settles it, and only deciders are told then. */
function together(answers: readonly ClauseAnswer[], decider: typeof FALSE | typeof TRUE): ClauseAnswer {
  const told = (some: readonly ClauseAnswer[]): readonly number[] => some.flatMap((answer) => answer.told);
  const settled = answers.filter((answer) => answer.stand === decider);
  if (settled.length > 0) return { stand: decider, missing: [], told: told(settled) };
  const rest = decider === TRUE ? FALSE : TRUE;
  const open = answers.filter((answer) => answer.stand === OPEN);
  if (open.length === 0) return { stand: rest, missing: [], told: told(answers) };
  return {
    stand: OPEN,
    missing: [...new Set(open.flatMap((answer) => answer.missing))],
    // What is met so far is told; what an open alternative already has is told with it.
    told: told(decider === FALSE ? answers.filter((answer) => answer.stand === rest) : open),
  };
}
