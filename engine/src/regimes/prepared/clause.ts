/**
 * @module regimes/prepared/clause
 * What a clause comes to when it is known how each of its points stands: the one place that says what a clause means.
 */
import type { Clause, WhenUnknown } from "../law.ts";
import { FROM, GOODS_CLASS, TO, type Names } from "./names.ts";
import { FALSE, OPEN, OPEN_TO, TRUE, type PointTable } from "./points.ts";
import type { Silence } from "./silence.ts";

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

/** An answer that is kept, with what each silence makes of it. */
interface Kept {
  readonly answer: ClauseAnswer;
  readonly presumptions: Map<Silence, Presumption>;
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

  /** What it comes to where some facts that nobody stated are read as “no”. */
  presuming(stands: Uint8Array, silence: Silence): Presumption {
    const { answer, presumptions } = this.#find(stands);
    const known = presumptions.get(silence);
    if (known !== undefined) return known;
    const made = presume(answer, weigh(this.#root, stands, silence.presumed), silence);
    presumptions.set(silence, made);
    return made;
  }

  #find(stands: Uint8Array): Kept {
    let key = 0;
    for (let at = 0; at < this.#points.length; at += 1)
      key = key * 4 + (stands[this.#points[at] ?? 0] ?? OPEN);
    return this.#kept.get(key) ?? this.#keep(key, stands);
  }

  #keep(key: number, stands: Uint8Array): Kept {
    const weighed = weigh(this.#root, stands, NOTHING_PRESUMED);
    const lacks = Object.freeze(weighed.missing.map((name) => this.#names.all[name] ?? ""));
    const kept: Kept = { answer: { ...weighed, lacks }, presumptions: new Map() };
    if (this.#points.length > MOST_POINTS) return kept;
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(key, kept);
    return kept;
  }
}

const NOTHING_PRESUMED = new Uint8Array();

function presume(answer: ClauseAnswer, { stand, missing }: Weighed, { effects }: Silence): Presumption {
  const whose = (names: readonly number[], effect: WhenUnknown): readonly number[] =>
    names.filter((name) => effects[name] === effect);
  return {
    stand,
    presumed: whose(answer.missing, "presume-no"),
    missing: whose(missing, "missing"),
    tests: whose(missing, "condition"),
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

/** What a clause comes to. @param presumed 1 for each point that is read as “no” where it is open. Cost: O(size of the clause). */
function weigh(node: Node, stands: Uint8Array, presumed: Uint8Array): Weighed {
  switch (node.op) {
    case "all":
      return together(
        node.of.map((part) => weigh(part, stands, presumed)),
        FALSE,
      );
    case "any":
      return together(
        node.of.map((part) => weigh(part, stands, presumed)),
        TRUE,
      );
    case "not": {
      const answer = weigh(node.of, stands, presumed);
      return { ...answer, stand: (TRUE - answer.stand) as Stand };
    }
    default:
      return weighPoint(node, stands, presumed);
  }
}

function weighPoint(
  { point, missing: [first, second] }: Extract<Node, { readonly op: "point" }>,
  stands: Uint8Array,
  presumed: Uint8Array,
): Weighed {
  const stand = stands[point] ?? OPEN;
  if (stand === FALSE || stand === TRUE) return { stand, missing: [], told: [point] };
  if (presumed[point] === 1) return { stand: FALSE, missing: [], told: [] };
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
