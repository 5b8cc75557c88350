/**
 * @module regimes/prepared/clause
 * What a clause comes to when it is known how each of its points stands: the one place that says what a clause means.
 */
import type { Clause } from "../law.ts";
import { FROM, GOODS_CLASS, TO, type Names } from "./names.ts";
import { FALSE, OPEN, OPEN_TO, TRUE, type PointTable } from "./points.ts";
import type { Setting } from "./setting.ts";

/** Three-valued; `OPEN` lies between the two others, so that “all” is the least and “any” the greatest. */
export type Stand = typeof FALSE | typeof OPEN | typeof TRUE;

/** What a clause comes to. */
interface Weighed {
  readonly stand: Stand;
  /** Names without which it stays open; none where it does not. */
  readonly missing: readonly number[];
  /** Points that are the reason, in order; one may stand twice. */
  readonly told: readonly number[];
}

/** What a whole clause comes to. */
export interface ClauseAnswer extends Weighed {
  /** What is missing, in words. Frozen, since every caller gets the same. */
  readonly lacks: readonly string[];
}

/** What a clause comes to once some facts are read as “no” where nobody stated them, and what it hangs on then. */
export interface Presumption {
  readonly stand: Stand;
  /** Names that were presumed, of those that were missing before. */
  readonly presumed: readonly number[];
  /** Names without which there is no answer. */
  readonly missing: readonly number[];
  /** Names of the law's own tests. */
  readonly tests: readonly number[];
}

/** An answer that is kept, with what silence made of it last: one activity is mostly asked about at a time. */
interface Kept {
  readonly answer: ClauseAnswer;
  setting: Setting | null;
  presumption: Presumption;
}

/** A clause with its points numbered. */
type Node =
  | { readonly op: "point"; readonly point: number; readonly missing: readonly [number, number] }
  | { readonly op: "all" | "any"; readonly of: readonly Node[] }
  | { readonly op: "not"; readonly of: Node };

/** Answers kept for one clause at most; then they are forgotten and worked out anew. */
const MOST_KEPT = 256;
/** A clause on more points keeps no answers: their stand no longer fits one number. */
const MOST_POINTS = 24;

/** A clause that remembers what it came to. It depends on how its points stand and on nothing else. */
export class PreparedClause {
  readonly #root: Node;
  readonly #names: Names;
  readonly #points: readonly number[];
  readonly #kept = new Map<number, Kept>();

  constructor(clause: Clause, table: PointTable, names: Names) {
    const points = new Set<number>();
    this.#names = names;
    this.#root = numbered(clause, table, names, points);
    this.#points = [...points];
  }

  /** What it comes to on a leg. @param stands how each point of the rule base stands. */
  on(stands: Uint8Array): ClauseAnswer {
    return this.#find(stands).answer;
  }

  /** What it comes to where silence is read as a setting reads it. */
  presuming(stands: Uint8Array, setting: Setting): Presumption {
    const kept = this.#find(stands);
    if (kept.setting === setting) return kept.presumption;
    kept.presumption = presume(kept.answer, this.#root, stands, setting);
    kept.setting = setting;
    return kept.presumption;
  }

  #find(stands: Uint8Array): Kept {
    let key = 0;
    for (let at = 0; at < this.#points.length; at += 1)
      key = key * 4 + (stands[this.#points[at] ?? 0] ?? OPEN);
    return this.#kept.get(key) ?? this.#keep(key, stands);
  }

  #keep(key: number, stands: Uint8Array): Kept {
    const weighed = weigh(this.#root, stands);
    const lacks = Object.freeze(weighed.missing.map((name) => this.#names.all[name] ?? ""));
    const kept: Kept = { answer: { ...weighed, lacks }, setting: null, presumption: NOTHING };
    if (this.#points.length > MOST_POINTS) return kept;
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(key, kept);
    return kept;
  }
}

const NOTHING: Presumption = { stand: OPEN, presumed: [], missing: [], tests: [] };

function presume(
  answer: ClauseAnswer,
  root: Node,
  stands: Uint8Array,
  { presumed, silence }: Setting,
): Presumption {
  const read = stands.map((stand, point) => (stand === OPEN && presumed[point] === 1 ? FALSE : stand));
  const { stand, missing } = weigh(root, read);
  return {
    stand,
    presumed: answer.missing.filter((name) => silence[name] === "presume-no"),
    missing: missing.filter((name) => silence[name] === "missing"),
    tests: missing.filter((name) => silence[name] === "condition"),
  };
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
function weigh(node: Node, stands: Uint8Array): Weighed {
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

function weighPoint(point: number, [first, second]: readonly [number, number], stand: number): Weighed {
  if (stand === FALSE || stand === TRUE) return { stand, missing: [], told: [point] };
  return { stand: OPEN, missing: [stand === OPEN_TO ? second : first], told: [] };
}

/** Conjunction (`decider` false) or disjunction (`decider` true): one decider settles it, and only deciders are told then. */
function together(answers: readonly Weighed[], decider: typeof FALSE | typeof TRUE): Weighed {
  const told = (some: readonly Weighed[]): readonly number[] => some.flatMap((answer) => answer.told);
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
