/**
 * @module regimes/clause
 * Holds a condition against a leg of a dealing: true, false, or unknown with the facts that would settle it.
 */
import type { Lang } from "../model/index.ts";
import { goodsAreOf, type Truth } from "./goods/goods-classes.ts";
import type { Clause, Law } from "./law.ts";
import { countriesOf, sideAmong, type Leg } from "./leg.ts";
import { sayFact, sayGoods, sayInvolved, sayParty, sayActivity } from "./wording.ts";

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
  /** The reasons are not asked for. */
  readonly silent?: boolean;
}

/** Whether a clause is true, without its reasons: the same as `evaluateClause`, and far cheaper. */
export function truthOf(clause: Clause, context: ClauseContext): Truth {
  const { leg, law } = context;
  switch (clause.op) {
    case "all":
      return truthOfAll(clause.of, context, "false");
    case "any":
      return truthOfAll(clause.of, context, "true");
    case "not": {
      const truth = truthOf(clause.of, context);
      return truth === "unknown" ? truth : truth === "true" ? "false" : "true";
    }
    case "activity":
      return clause.in.includes(leg.activity) ? "true" : "false";
    case "leg":
      return clause.in.includes(leg.kind) ? "true" : "false";
    case "goods":
      return leg.item === null ? "unknown" : goodsAreOf(leg.item, clause.in, law);
    case "fact": {
      const stated = leg.facts[clause.fact];
      if (stated !== undefined) return stated ? "true" : "false";
      return context.presumed.has(clause.fact) ? "false" : "unknown";
    }
    case "parties":
      if (countriesOf(leg).some((code) => clause.in.includes(code))) return "true";
      return leg.from === null || leg.to === null ? "unknown" : "false";
    default:
      if (sideAmong(leg, clause.op, clause.in) !== null) return "true";
      return leg[clause.op] === null ? "unknown" : "false";
  }
}

function truthOfAll(parts: readonly Clause[], context: ClauseContext, decider: "true" | "false"): Truth {
  let open = false;
  for (const part of parts) {
    const truth = truthOf(part, context);
    if (truth === decider) return decider;
    if (truth === "unknown") open = true;
  }
  return open ? "unknown" : decider === "true" ? "false" : "true";
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
      return known(
        clause.in.includes(context.leg.activity),
        context.silent === true ? "" : sayActivity(context),
      );
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
      return known(true, context.silent === true ? "" : said);
    }
    const open = leg.from === null || leg.to === null;
    return open ? unknown([leg.from === null ? "from" : "to"]) : known(false, "");
  }
  const among = sideAmong(leg, clause.op, clause.in);
  const code = among ?? leg[clause.op];
  if (code === null) return unknown([clause.op]);
  if (typeof code !== "string") return known(true, context.silent === true ? "" : sayInvolved(code, context));
  return known(clause.in.includes(code), context.silent === true ? "" : sayParty(clause.op, code, context));
}

function evaluateGoods(classes: readonly string[], context: ClauseContext): ClauseAnswer {
  const { item } = context.leg;
  // An activity without goods: which goods it concerns is open.
  if (item === null) return unknown(["goods-class"]);
  const truth = goodsAreOf(item, classes, context.law);
  if (truth === "unknown") return unknown(["goods-class"]);
  return known(truth === "true", context.silent === true ? "" : sayGoods(item, context));
}

function evaluateFact(fact: string, context: ClauseContext): ClauseAnswer {
  const stated = context.leg.facts[fact];
  if (stated !== undefined)
    return known(stated, context.silent === true ? "" : sayFact(fact, stated, context));
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
