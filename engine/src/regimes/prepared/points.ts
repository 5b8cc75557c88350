/**
 * @module regimes/prepared/points
 * Numbers every point of a rule base, so that a leg is read once and each clause is then a question of small numbers.
 */
import type { Clause, Law } from "../law.ts";

/** A clause without parts. */
export type Point = Exclude<Clause, { readonly op: "all" | "any" | "not" }>;

/** How a point may stand on a leg; open lies between the two others, so that “not” is what is left up to `TRUE`. */
export const FALSE = 0;
export const OPEN = 1;
export const TRUE = 2;
/** Open because nobody said who receives, where the giver is known. */
export const OPEN_TO = 3;

/** What a point looks at; points of one kind are numbered together. */
export type PointKind = "fact" | "activity" | "leg" | "side" | "goods";

const KINDS: readonly PointKind[] = ["fact", "activity", "leg", "side", "goods"];

/** The numbers of the points of one kind: the first, and the one after the last. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** All points of a rule base by number. */
export interface PointTable {
  readonly points: readonly Point[];
  readonly spans: Readonly<Record<PointKind, Span>>;
  readonly numberOf: (point: Point) => number;
  /** Number of the point that asks for a fact; `undefined` where no rule does. */
  readonly factPoint: ReadonlyMap<string, number>;
}

/** Number the points of a rule base. Cost: O(rule base), once for each. */
export function numberPoints(law: Law): PointTable {
  const byKind = new Map(KINDS.map((kind) => [kind, new Map<string, Point>()]));
  const add = (point: Point): void => {
    byKind.get(kindOf(point))?.set(keyOf(point), point);
  };
  for (const fact of factsAsked(law)) add({ op: "fact", fact });
  for (const { when } of law.provisions.flatMap((provision) => provision.versions))
    if (when !== null) pointsIn(when, add);
  const numbers = new Map<string, number>();
  const points: Point[] = [];
  const spans = KINDS.map((kind): readonly [PointKind, Span] => {
    const start = points.length;
    for (const [key, point] of byKind.get(kind) ?? []) numbers.set(key, points.push(point) - 1);
    return [kind, { start, end: points.length }];
  });
  return {
    points,
    spans: Object.fromEntries(spans) as Record<PointKind, Span>,
    numberOf: (point) => numbers.get(keyOf(point)) ?? 0,
    factPoint: new Map(points.flatMap((point, at) => (point.op === "fact" ? [[point.fact, at]] : []))),
  };
}

/** Facts that something besides a clause asks for. */
function factsAsked({ facts, regimes, provisions }: Law): readonly string[] {
  return [
    ...facts.map(({ id }) => id),
    ...regimes.flatMap(({ askedBy }) => askedBy),
    ...provisions.flatMap(({ versions }) => versions.flatMap(({ needs }) => needs)),
  ];
}

function pointsIn(clause: Clause, add: (point: Point) => void): void {
  if (clause.op === "not") pointsIn(clause.of, add);
  else if ("of" in clause) for (const part of clause.of) pointsIn(part, add);
  else add(clause);
}

function kindOf({ op }: Point): PointKind {
  return op === "from" || op === "to" || op === "parties" ? "side" : op;
}

function keyOf(point: Point): string {
  return point.op === "fact" ? `fact ${point.fact}` : `${point.op} ${point.in.join(" ")}`;
}
