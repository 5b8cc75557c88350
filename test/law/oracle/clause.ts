/**
 * @module test/law/oracle/clause
 * The slow and obvious reading of a condition on a leg: true, false, or unknown with the facts that would settle it.
 */
import type { Lang } from "embargo/model";
import { goodsAreOf, type Truth } from "../../../engine/src/regimes/goods/goods-classes.ts";
import type { Clause, Law } from "../../../engine/src/regimes/law.ts";
import { countriesOf, sideAmong, type Leg } from "../../../engine/src/regimes/leg.ts";
import {
  sayFact,
  sayGoods,
  sayInvolved,
  sayParty,
  sayActivity,
} from "../../../engine/src/regimes/wording.ts";

/** Answer of a clause, with its reasons and, when unknown, every fact that could change it. */
export interface ClauseAnswer {
  readonly truth: Truth;
  readonly because: readonly string[];
  readonly missing: readonly string[];
}

/** What a clause is held against. `presumed` facts are read as “no” when nobody stated them. */
export interface ClauseContext {
  readonly leg: Leg;
  readonly law: Law;
  readonly lang: Lang;
  readonly presumed: ReadonlySet<string>;
}

/** Evaluate a clause. Pure; cost O(size of the clause). */
export function evaluateClause(clause: Clause, context: ClauseContext): ClauseAnswer {
  switch (clause.op) {
    case "all":
      return combine(
        clause.of.map((part) => evaluateClause(part, context)),
        "false",
      );
    case "any":
      return combine(
        clause.of.map((part) => evaluateClause(part, context)),
        "true",
      );
    case "not":
      return negate(evaluateClause(clause.of, context));
    case "activity":
      return known(clause.in.includes(context.leg.activity), sayActivity(context));
    case "leg":
      return known(clause.in.includes(context.leg.kind), "");
    case "goods":
      return evaluateGoods(clause.in, context);
    case "fact":
      return evaluateFact(clause.fact, context);
    default:
      return evaluateCountry(clause, context);
  }
}

function evaluateCountry(
  clause: Extract<Clause, { op: "from" | "to" | "parties" }>,
  context: ClauseContext,
): ClauseAnswer {
  const { leg } = context;
  if (clause.op === "parties") {
    const hit = countriesOf(leg).find((code) => clause.in.includes(code));
    if (hit !== undefined) {
      const part = [leg.from, leg.to, leg.by].includes(hit)
        ? undefined
        : leg.involved.find(({ country }) => country === hit);
      const said = part === undefined ? sayParty("parties", hit, context) : sayInvolved(part, context);
      return known(true, said);
    }
    const open = leg.from === null || leg.to === null;
    return open ? unknown([leg.from === null ? "from" : "to"]) : known(false, "");
  }
  const among = sideAmong(leg, clause.op, clause.in);
  const code = among ?? leg[clause.op];
  if (code === null) return unknown([clause.op]);
  if (typeof code !== "string") return known(true, sayInvolved(code, context));
  return known(clause.in.includes(code), sayParty(clause.op, code, context));
}

function evaluateGoods(classes: readonly string[], context: ClauseContext): ClauseAnswer {
  const { item } = context.leg;
  // An activity without goods: which goods it concerns is open.
  if (item === null) return unknown(["goods-class"]);
  const truth = goodsAreOf(item, classes, context.law);
  if (truth === "unknown") return unknown(["goods-class"]);
  return known(truth === "true", sayGoods(item, context));
}

function evaluateFact(fact: string, context: ClauseContext): ClauseAnswer {
  const stated = context.leg.facts[fact];
  if (stated !== undefined) return known(stated, sayFact(fact, stated, context));
  return context.presumed.has(fact) ? known(false, "") : unknown([fact]);
}

/** Conjunction (`decider` false) or disjunction (`decider` true): one decider settles it. */
function combine(answers: readonly ClauseAnswer[], decider: "true" | "false"): ClauseAnswer {
  const settled = answers.filter((answer) => answer.truth === decider);
  if (settled.length > 0) return { truth: decider, because: reasons(settled), missing: [] };
  const open = answers.filter((answer) => answer.truth === "unknown");
  const rest = decider === "true" ? "false" : "true";
  if (open.length === 0) return { truth: rest, because: reasons(answers), missing: [] };
  const told = decider === "false" ? answers.filter((answer) => answer.truth === rest) : open;
  return {
    truth: "unknown",
    because: reasons(told),
    missing: [...new Set(open.flatMap((answer) => answer.missing))],
  };
}

function negate(answer: ClauseAnswer): ClauseAnswer {
  if (answer.truth === "unknown") return answer;
  return { ...answer, truth: answer.truth === "true" ? "false" : "true" };
}

function known(value: boolean, because: string): ClauseAnswer {
  return { truth: value ? "true" : "false", because: because === "" ? [] : [because], missing: [] };
}

function unknown(missing: readonly string[]): ClauseAnswer {
  return { truth: "unknown", because: [], missing };
}

function reasons(answers: readonly ClauseAnswer[]): readonly string[] {
  return [...new Set(answers.flatMap((answer) => answer.because))];
}
