/**
 * @module regimes/ownership/judge-ownership
 * Says whether entities count as their listed owners', by the rule of an issuer on a day.
 */
import type { AppliedRule, EntityOwnership, OwnershipJudgement } from "./answer.ts";
import { chainsOf, STEPS_IN_ALL, type Drawing } from "./chains.ts";
import { reach, type Reach } from "./coverage.ts";
import { gapsOf, type Reaches } from "./gaps.ts";
import { buildGraph, KINDS, rowsOf, type Graph } from "./graph.ts";
import { checkQuestion, HOLDING_KINDS, holdsOn, WHOLE, type OwnershipQuestion } from "./holdings.ts";
import {
  NO_RULE,
  OWNERSHIP_RULES,
  ruleVersionOn,
  sharesEnough,
  type OwnershipRule,
  type OwnershipVersion,
  type Reading,
} from "./rules.ts";

/**
 * Decide whether entities are blocked because listed parties own or control them.
 *
 * The version of the issuer's rule in force on `asOf` is applied twice: in its narrowest reading with every unknown share at
 * nothing, and in its widest with every unknown share at its most, which is what the other recorded shares leave. An owner
 * that is itself covered passes on its whole holding, one that is not passes on nothing; shares are never multiplied. What a
 * company holds in itself, directly or round a circle, adds nothing for certain.
 *
 * @param question.holdings shares in hundredths of a percent, 0–10000; `null` = unknown, never 0. Days: `null` = open.
 * @param question.listed   by issuer; an entity that the issuer lists is blocked whoever owns it.
 * @param question.joint    joint arrangements; absent = none. They count only where the rule says so.
 * @param rules             the shipped rules when absent.
 *
 * @returns for each entity, in the order asked: `blocked` when the narrowest reading covers it; `not-blocked` when the
 *   widest does not, on the assumption, named in `assumed`, that the holdings given are all there are; `undetermined`
 *   otherwise, with what could change it in `missing`. An entity in none of the holdings is `not-blocked` with all of it
 *   `unrecorded`. Before the first version of a rule, `rule` is `null` and any tie to a listed party leaves it undetermined.
 *
 * @throws {EmbargoError} `VALUE_NOT_ALLOWED` for an issuer without a rule or without listed parties, an empty id, an unknown
 *   kind; `NUMBER_INVALID` for a share out of range; `DATE_INVALID` for what is no day.
 *
 * Cost: O(holdings), with a factor of up to 32 where the rule takes owners singly; what would take longer is undetermined as
 * `too-large`. Nothing recurses. For each entity asked, its chains and gaps cost O(holdings above it) at most.
 * Source: `data/ownership/rules.yml`. Decisions: docs/design/ownership.md.
 *
 * @example Two listed owners of a quarter each, on the first day of adding up and the day before
 * ```ts
 * const quarter = (owner: string) => ({ owner, owned: "x", share: 2500, kind: "shares", from: null, to: null }) as const;
 * const party = (id: string) => ({ id, from: null, to: null });
 * const on = (asOf: string) =>
 *   judgeOwnership({
 *     issuer: "us", asOf, entities: ["x"],
 *     holdings: [quarter("a"), quarter("b")],
 *     listed: { us: [party("a"), party("b")] },
 *   }).entities[0]?.outcome;
 *
 * on("2014-08-13"); // "blocked"
 * on("2014-08-12"); // "not-blocked"
 * ```
 */
export function judgeOwnership(
  question: OwnershipQuestion,
  rules: readonly OwnershipRule[] = OWNERSHIP_RULES,
): OwnershipJudgement {
  const { issuer, asOf } = question;
  checkQuestion(
    question,
    rules.map((rule) => rule.issuer),
  );
  const rule = rules.find((each) => each.issuer === issuer) as OwnershipRule;
  const version = ruleVersionOn(rule, asOf);
  const { certain, possible } = version ?? NO_RULE;
  const widest = possible ?? certain;
  const kinds = [certain, widest].flatMap((reading) =>
    sharesEnough(reading).flatMap((share, kind) => (share === Infinity ? [] : [kind])),
  );
  const graph = buildGraph(question, new Set(kinds));
  const listed = listedOn(question, graph);
  const asked = new Set(question.entities.flatMap((id) => graph.numberOf.get(id) ?? []));
  const carried = (reading: Reading, most: boolean): Reach => reach(graph, listed, { reading, most }, asked);
  const reaches: Reaches = {
    certain: carried(certain, false),
    most: carried(widest, true),
    known: possible === null ? null : carried(possible, false),
  };
  const scene: Scene = {
    drawing: { graph, holdings: question.holdings, stepsLeft: STEPS_IN_ALL },
    reaches,
    listed: new Set(listed),
    kinds: [...new Set(kinds)].sort((a, b) => a - b),
    noRule: version === null,
  };
  return {
    issuer,
    asOf,
    rule: version === null ? null : applied(rule, version),
    entities: question.entities.map((id) => judgeEntity(id, scene)),
  };
}

interface Scene {
  readonly drawing: Drawing;
  readonly reaches: Reaches;
  readonly listed: ReadonlySet<number>;
  readonly kinds: readonly number[];
  readonly noRule: boolean;
}

function listedOn({ issuer, asOf, listed }: OwnershipQuestion, { numberOf }: Graph): readonly number[] {
  const numbers = (listed[issuer] ?? [])
    .filter((party) => holdsOn(party, asOf))
    .flatMap(({ id }) => numberOf.get(id) ?? []);
  return [...new Set(numbers)];
}

function judgeEntity(id: string, scene: Scene): EntityOwnership {
  const { drawing, reaches, listed, kinds, noRule } = scene;
  const { graph, holdings } = drawing;
  const entity = graph.numberOf.get(id) as number;
  const { certain, most } = reaches;
  const blocked = certain.has(entity);
  const open = !blocked && most.has(entity);
  return {
    entity: id,
    outcome: blocked ? "blocked" : open ? "undetermined" : "not-blocked",
    basis: listed.has(entity) ? "listed" : blocked ? "owned" : null,
    bounds: kinds.map((kind) => ({
      kind: HOLDING_KINDS[kind] ?? "shares",
      least: certain.best(entity, kind),
      most: Math.max(certain.best(entity, kind), most.best(entity, kind)),
      unrecorded: Math.max(0, WHOLE - (graph.recorded[entity * KINDS + kind] ?? 0)),
    })),
    ...chainsOf(entity, blocked ? certain : most, drawing),
    circles: circlesAbove(entity, graph),
    missing: open ? gapsOf(entity, reaches, graph, holdings, noRule) : [],
    assumed: blocked || open ? [] : ["holdings-complete"],
  };
}

/** Circles among the owners of an entity, direct or not, and the one it is in. */
function circlesAbove(
  entity: number,
  { into, owner, circle, circles, ids }: Graph,
): EntityOwnership["circles"] {
  if (circles.length === 0) return [];
  const queue = [entity];
  const seen = new Set(queue);
  const found = new Set<number>();
  for (let head = 0; head < queue.length; head += 1) {
    const party = queue[head] ?? 0;
    if ((circle[party] ?? -1) !== -1) found.add(circle[party] ?? 0);
    for (const row of rowsOf(into, party)) {
      const above = owner[row] ?? 0;
      if (!seen.has(above)) queue.push(above);
      seen.add(above);
    }
  }
  return [...found]
    .sort((a, b) => a - b)
    .map((number) => (circles[number] ?? []).map((party) => ids[party] ?? "").sort());
}

function applied(
  rule: OwnershipRule,
  { from, to, cite, says, force, verified, seen }: OwnershipVersion,
): AppliedRule {
  return { id: rule.id, title: rule.title, cite, says, force, inForce: { from, to }, verified, seen };
}
